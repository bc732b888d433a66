"""What an entry says, code by code."""

from uuid import UUID

import pytest

from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.audit_words import SUBJECTS, field_ids_like, field_word, kinds_like, subject_word
from ppid_desktop.domain.fields import Owner
from ppid_desktop.services.log_words import detail_text, subject_text

RECORD = UUID("12345678-1234-1234-1234-123456789012")
NUMBERS = {RECORD: "PPID/0002/2026"}
HASH = "9bd1649bf56e31e7157f45ca68b77aa4a318681aedd5a39cb7ab274e1df4a3d4"


def note(action: Action, kind: str, detail: str = "", subject: str = str(RECORD)) -> AuditNote:
    return AuditNote(action, kind, subject, detail, RECORD)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("record", "Rekaman PPID/0002/2026"),
        ("softfile", "Softfile (PPID/0002/2026)"),
        ("koordinasi", "Koordinasi (PPID/0002/2026)"),
    ],
)
def test_a_record_is_called_by_its_number(kind: str, text: str) -> None:
    assert subject_text(note(Action.FIELD_SAVED, kind), NUMBERS) == text


def test_without_a_number_a_short_id_tells_things_apart() -> None:
    assert subject_text(note(Action.ACCOUNT_ADDED, "account"), {}) == "Akun 12345678"


def test_what_has_a_name_of_its_own_is_called_by_all_of_it() -> None:
    made = note(Action.BACKUP_MADE, "backup", subject="2026-11-26T21-04-05")
    assert subject_text(made, {}) == "Cadangan 26 November 2026 21.04"
    assert subject_text(note(Action.NUMBER_DRAWN, "number", subject="nota/2026"), {}).endswith(" nota/2026")


def test_a_setting_is_called_by_its_page() -> None:
    one = note(Action.SETTING_CHANGED, "setting", "versi 2", "kantor")
    assert subject_text(one, {}) == "Pengaturan: Kantor"
    assert detail_text(one) == "versi 2"


@pytest.mark.parametrize(
    ("action", "kind", "detail", "text"),
    [
        (Action.FIELD_SAVED, "record", f"judul {HASH}", "Judul Informasi · 9bd1649bf56e…"),
        (Action.FIELD_SAVED, "koordinasi", f"hasil {HASH}", "Hasil · 9bd1649bf56e…"),
        (Action.FIELD_SAVED, "peserta", f"nama {HASH}", "Nama · 9bd1649bf56e…"),
        (Action.FIELD_SAVED, "peralatan", f"nama {HASH}", "Nama Peralatan · 9bd1649bf56e…"),
        (Action.ARCHIVE_FIELDS_SAVED, "record", f"boks {HASH}", "No Boks · 9bd1649bf56e…"),
        (Action.ARCHIVE_FIELDS_SAVED, "record", f"berkas {RECORD}", "berkas 12345678…"),
        (
            Action.LOG_CONTRADICTED,
            "workspace",
            "jangkar foreign, rantai utuh",
            "jangkar dari log lain, rantai utuh",
        ),
        (Action.PAPER_MADE, "paper", "berita_acara", "Berita acara pengarsipan"),
        (Action.EVENT_ADDED, "archive_event", "srikandi", "Nomor SRIKANDI"),
        (Action.DECISION_RECORDED, "round", "disetujui bukti 1", "Disetujui, bukti 1"),
        (Action.DRAFT_EXPORTED, "export", f"KL-1 {HASH} email", "KL-1 9bd1649bf56e…, Surat elektronik"),
        (Action.SEALED, "sealed", f"versi 1 manifes {HASH}", "versi 1, manifes 9bd1649bf56e…"),
        (
            Action.EVIDENCE_ADDED,
            "round",
            f"berkas {HASH} naskah",
            "berkas 9bd1649bf56e…, Foto atau pindaian koreksi",
        ),
        (Action.CORRECTION_HANDLED, "correction", "not_applied", "tidak diterapkan"),
        (
            Action.REVIEW_TAKEN,
            "returned",
            f"{HASH} ok current 3 koreksi",
            "9bd1649bf56e…, terbaca, putaran terakhir, 3 koreksi",
        ),
        (Action.LOGGED_IN, "account", "kata sandi", "kata sandi"),
    ],
)
def test_details_name_fields_and_cut_hashes(action: Action, kind: str, detail: str, text: str) -> None:
    assert detail_text(note(action, kind, detail)) == text


def test_every_owner_of_fields_has_a_word() -> None:
    kinds = {one.value for one in Owner} - {Owner.INFORMATION.value, Owner.TEST.value}
    assert kinds <= SUBJECTS.keys()
    assert subject_word("sesuatu") == "sesuatu"


def test_words_lead_back_to_codes() -> None:
    assert "record" in kinds_like("rekam")
    assert field_ids_like("judul informasi") == ("judul",)
    assert "boks" in field_ids_like("No Boks")
    assert field_word("record", "bukan_isian") == ""
