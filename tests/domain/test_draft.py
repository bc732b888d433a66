import json
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppid_desktop.domain.cover import Signatory, signer_or
from ppid_desktop.domain.draft import draft_content
from ppid_desktop.domain.draft_changes import SHOWN_CHANGES
from ppid_desktop.domain.draft_parts import REMARK_FIELD, DraftContent, bookmark_name
from ppid_desktop.domain.draft_tables import LETTERS
from ppid_desktop.domain.fields import INFORMATION, TEST
from ppid_desktop.domain.people import Official
from ppid_desktop.domain.places import locate
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.rounds import Correction, CorrectionSource, CorrectionState, Export, Round
from ppid_desktop.domain.security_mark import security_mark
from ppid_desktop.domain.terms import Category, Channel, SecurityClass
from ppid_desktop.domain.text import same_text
from tests.documents.draft.samples import (
    NOW,
    content_of,
    exempted_case,
    facts,
    office,
    public_case,
    sent_of,
    softfile,
    sop,
    stored,
    uid,
)


def printed(content: DraftContent) -> dict[str, str]:
    return {one.printed_id: one.text for one in content.all_fields()}


def sent_round(case: Case, number: int = 1, **changes: object) -> Round:
    content = content_of(case, number)
    fields = {one.printed_id: {"label": one.label, "text": one.text} for one in content.all_fields()}
    export = Export(
        uid(70), 1, "KL", stored(1), "Konsep.docx", NOW, json.dumps({"fields": fields}), content.places()
    )
    plain = Round(
        uid(60), number, "1", date(2026, 3, 4), "Pimpinan", Channel.EMAIL, NOW, uid(1), "", exports=(export,)
    )
    return replace(plain, sent=sent_of(case), **changes)  # type: ignore[arg-type]


def retitled(case: Case, title: str) -> Case:
    info = replace(case.record.information, title=title)
    return replace(case, record=replace(case.record, information=info))


def test_fields_that_hold_nothing_to_judge_are_left_out() -> None:
    ids = [one.printed_id for one in content_of(public_case()).fields]
    assert ids[0] == "nomor_register"
    assert "judul" in ids
    assert "skkaad" not in ids
    assert "catatan_petugas" not in ids


def test_codes_count_up_without_gaps_and_letters_differ_per_table() -> None:
    content = content_of(exempted_case())
    record = [one.code for one in (*content.fields, *content.test)]
    assert record == [f"F{index:02d}" for index in range(1, len(record) + 1)]
    assert len(set(LETTERS.values())) == len(LETTERS)
    assert not {"F", "K"} & set(LETTERS.values())
    for table in (*content.tables, content.softfiles):
        assert [row.code for row in table.rows] == [
            f"{LETTERS[table.id]}{row.number:02d}" for row in table.rows
        ]


def test_every_correctable_field_leads_back_to_the_value_it_shows() -> None:
    case = exempted_case(12)
    for one in content_of(case).all_fields():
        if one.place and one.place.field_id != REMARK_FIELD:
            here = locate(case, one.place)
            assert here is not None, one.printed_id
            assert same_text(here.text, one.text)


def test_computed_texts_have_no_place() -> None:
    content = content_of(public_case())
    without = {one.printed_id for one in content.all_fields() if one.place is None}
    assert "nomor_register" in without
    assert {f"tahap.{number:02d}.keadaan" for number in range(1, 8)} <= without


@pytest.mark.parametrize("case", [public_case(1), exempted_case(300)], ids=["one", "three hundred"])
def test_bookmarks_are_short_and_unique_after_dots_become_underscores(case: Case) -> None:
    content = content_of(case)
    names = [bookmark_name(one.printed_id) for one in (*content.fields, *content.test, *content.decision)]
    for table in (*content.tables, content.softfiles):
        names += [bookmark_name(f"{table.id}.{row.number:02d}") for row in table.rows]
    names += [bookmark_name("cek.setuju"), bookmark_name("cek.perbaikan"), bookmark_name("koreksi")]
    assert len(set(names)) == len(names)
    assert max(map(len, names)) <= 40


def test_every_field_of_the_catalogue_gives_a_name_word_accepts() -> None:
    names = [bookmark_name(field.id) for field in (*INFORMATION, *TEST)]
    assert len(set(names)) == len(names)
    assert all(len(name) <= 40 and name.isascii() and "." not in name for name in names)


def test_an_open_record_prints_neither_test_nor_participants() -> None:
    content = content_of(public_case())
    assert content.test == ()
    assert "peserta" not in {table.id for table in content.tables}
    assert content.mark == ""


def test_an_exempted_record_prints_its_test_and_carries_its_mark() -> None:
    content = content_of(exempted_case())
    assert content.test[0].printed_id == "uji_waktu"
    assert "peserta" in {table.id for table in content.tables}
    assert content.mark == "RAHASIA"


def test_an_exempted_record_without_skkaad_is_marked_as_a_proposal() -> None:
    case = exempted_case()
    for chosen in (None, SecurityClass.BIASA):
        info = replace(case.record.information, security_class=chosen)
        bare = replace(case, record=replace(case.record, information=info))
        assert security_mark(bare) == "DIKECUALIKAN (USULAN)"


def test_softfiles_sent_along_come_first_and_all_can_be_remarked() -> None:
    case = public_case(3)
    kept = replace(case.softfiles[0], submitted=False)
    gone = replace(case.softfiles[1], removed_at=NOW)
    case = replace(case, softfiles=(kept, gone, case.softfiles[2]))
    rows = content_of(case).softfiles.rows
    assert [row.entry_id for row in rows] == [uid(1003), uid(1001)]
    assert rows[0].cells[3].text.startswith("L03 Rekapitulasi 3.xlsx\nversi 1")
    assert rows[1].cells[3].text.startswith("Tidak dilampirkan")
    remark = rows[0].cells[4].field
    assert remark is not None
    assert (remark.printed_id, remark.text) == ("lampiran.01.koreksi", "")
    assert remark.place is not None
    assert remark.place.entry_id == uid(1003)


def test_the_first_round_has_no_follow_up() -> None:
    cover = content_of(public_case()).cover
    assert (cover.since, cover.changes, cover.remarks) == ("", (), ())


def test_a_later_round_says_what_changed_since_the_last() -> None:
    before = public_case(2)
    after = retitled(before, "Judul Baru")
    second = softfile(2, versions=2)
    after = replace(after, softfiles=(after.softfiles[0], second, softfile(3)), rounds=(sent_round(before),))
    changes = content_of(after, 2).cover.changes
    old = before.record.information.title
    assert f"Judul Informasi: semula “{old}”, menjadi “Judul Baru”." in changes
    assert any("diganti versi 2 (semula versi 1)" in text for text in changes)
    assert any("baru dilampirkan" in text for text in changes)


def test_a_round_without_changes_says_so() -> None:
    case = public_case()
    cover = content_of(replace(case, rounds=(sent_round(case),)), 2).cover
    assert cover.since == "Perubahan sejak putaran 1"
    assert cover.changes == ("Tidak ada perubahan isi sejak putaran itu.",)


def test_long_lists_of_changes_are_counted() -> None:
    before = public_case(1)
    after = replace(public_case(40), rounds=(sent_round(before),))
    changes = content_of(after, 2).cover.changes
    assert len(changes) == SHOWN_CHANGES + 1
    assert changes[-1].startswith("dan ")


def test_each_remark_is_shown_with_what_became_of_it() -> None:
    def remark(number: int, state: CorrectionState, **more: str) -> Correction:
        plain = Correction(
            uid(500 + number), CorrectionSource.TABLE, "judul", None, "Judul", "a", "b", state=state
        )
        return replace(plain, **more)  # type: ignore[arg-type]

    corrections = (
        remark(1, CorrectionState.APPLIED),
        remark(2, CorrectionState.CHANGED, applied="bb"),
        remark(3, CorrectionState.NOT_APPLIED, reason="Sesuai sumber"),
    )
    case = public_case()
    case = replace(case, rounds=(sent_round(case, corrections=corrections),))
    outcomes = [one.outcome for one in content_of(case, 2).cover.remarks]
    assert outcomes == ["Diterapkan", "Diubah: bb", "Tidak diterapkan: Sesuai sumber"]


@given(st.text(max_size=80))
def test_any_text_prints_as_what_compares_equal_to_it(text: str) -> None:
    case = retitled(public_case(), text)
    shown = printed(draft_content(case, office(), sop(), facts(case))).get("judul", "")
    assert same_text(shown, text)
    assert not any(char in shown for char in "\x00\x0b\u202e\u200b\ufeff")


def test_the_same_case_gives_the_same_content() -> None:
    assert content_of(exempted_case()) == content_of(exempted_case())


def test_numbers_of_a_large_table_have_three_digits_from_the_hundredth_row() -> None:
    rows = content_of(public_case(120)).softfiles.rows
    assert (rows[0].code, rows[99].code, rows[119].code) == ("L01", "L100", "L120")
    assert rows[119].entry_id == UUID(str(uid(1120)))


def test_a_category_alone_does_not_mark_a_record() -> None:
    for category in (Category.BELUM, Category.SETIAP_SAAT):
        case = public_case()
        info = replace(case.record.information, category=category)
        assert security_mark(replace(case, record=replace(case.record, information=info))) == ""


def test_of_many_remarks_those_applied_as_written_come_last_and_each_is_told() -> None:
    states = [CorrectionState.APPLIED] * 5 + [CorrectionState.NOT_APPLIED, CorrectionState.CHANGED]
    remarks = tuple(
        Correction(
            uid(500 + number),
            CorrectionSource.TABLE,
            "x",
            None,
            f"Bagian {number % 3}",
            "a",
            "b",
            state=state,
        )
        for number, state in enumerate(states)
    )
    case = public_case()
    sent = replace(sent_round(case), corrections=remarks)
    cover = content_of(replace(case, rounds=(sent,)), 2).cover
    assert cover.remarked == "7 koreksi: 5 diterapkan, 1 diubah, 1 tidak diterapkan."
    assert [one.part for one in cover.remarks] == [f"Bagian {number % 3}" for number in (5, 6, 0, 1, 2, 3, 4)]


def test_a_very_long_title_does_not_push_the_decision_off_page_one() -> None:
    info = replace(public_case().record.information, title="kata " * 200)
    case = public_case()
    case = replace(case, record=replace(case.record, information=info))
    content = content_of(case)
    assert len(content.cover.subject) < 300
    assert content.cover.subject.endswith("…")
    assert len(next(one.text for one in content.fields if one.printed_id == "judul")) > 900


def test_the_officials_of_the_settings_sign_and_approve() -> None:
    chosen = office(
        signer=Official("Sekretaris Contoh", "Pejabat Contoh", acting="Plh."),
        approver=Official("Kepala Contoh", "Pejabat Lain", nip="197410041994021002", acting="Plt."),
    )
    case = public_case()
    content = draft_content(case, chosen, sop(), facts(case))
    assert (content.sop.approved_position, content.sop.approved_name) == (
        "Plt. Kepala Contoh",
        "Pejabat Lain",
    )
    own = Signatory("Petugas", "Petugas Contoh")
    assert signer_or(chosen.signer, own) == Signatory("Plh. Sekretaris Contoh", "Pejabat Contoh")
    assert signer_or(office().signer, own) == own
    assert draft_content(case, office(), sop(), facts(case)).sop == sop()
