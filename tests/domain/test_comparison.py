"""Two states of a record side by side: what was sent, what the lead wants, what stands now."""

from dataclasses import replace

from ppid_desktop.domain.comparison import NOW, Change, Row, compared, sides_of
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.rounds import Correction, CorrectionSource, CorrectionState, RowProposal
from tests.documents.draft import samples
from tests.domain.sent_case import sent, title_correction, with_title


def rows(case: Case, left: str, right: str) -> dict[str, Row]:
    return {one.label: one for one in compared(case, left, right)}


def changed(case: Case, left: str, right: str) -> list[str]:
    return [one.label for one in compared(case, left, right) if one.change is not Change.SAME]


def test_a_round_that_was_just_sent_is_what_stands_now() -> None:
    case = sent(samples.public_case())
    first, now = sides_of(case)
    assert now is NOW
    assert changed(case, first.key, now.key) == []
    assert "Nomor Register" in rows(case, first.key, now.key)


def test_what_the_officer_changed_since_is_told_with_both_texts() -> None:
    case = sent(samples.public_case())
    old = case.record.information.title
    case = with_title(case, "Judul lain")
    found = rows(case, sides_of(case)[0].key, NOW.key)["Judul Informasi"]
    assert (found.left, found.right, found.change) == (old, "Judul lain", Change.CHANGED)


def test_a_field_filled_in_since_is_new_and_an_emptied_one_is_gone() -> None:
    case = sent(samples.public_case())
    info = replace(case.record.information, officer_note="Catatan baru", made_where="")
    case = replace(case, record=replace(case.record, information=info))
    found = rows(case, sides_of(case)[0].key, NOW.key)
    assert found["Catatan Petugas"].change is Change.ADDED
    assert found["Tempat Pembuatan"].change is Change.REMOVED


def test_a_round_can_be_seen_as_the_lead_wants_it() -> None:
    base = samples.public_case()
    case = sent(base, (title_correction(base, "Judul pimpinan", CorrectionState.OPEN),))
    first, wanted, _now = sides_of(case)
    assert "dikoreksi pimpinan" in wanted.label
    assert changed(case, first.key, wanted.key) == ["Judul Informasi"]


def test_a_row_the_lead_took_out_is_gone_and_a_new_one_is_there() -> None:
    base = samples.public_case()
    entry = base.coordinations[0]
    texts = (("tanggal", "1 Maret 2026"), ("hasil", "Rapat kedua"))
    gone = row_correction(RowProposal("koordinasi", False, (), entry.id))
    come = row_correction(RowProposal("koordinasi", True, texts))
    case = sent(base, (gone, replace(come, id=samples.uid(902))))
    first, wanted, _now = sides_of(case)
    found = rows(case, first.key, wanted.key)
    assert found["Koordinasi 1 Hasil"].change is Change.REMOVED
    assert found["Koordinasi baris baru Hasil"].right == "Rapat kedua"


def row_correction(row: RowProposal) -> Correction:
    label, source = "Koordinasi: baris", CorrectionSource.ROW
    return Correction(samples.uid(901), source, "", None, label, "", "baris", row=row)


def test_a_replaced_softfile_shows_its_versions() -> None:
    case = sent(samples.public_case())
    first = case.softfiles[0]
    newer = replace(first.current, id=samples.uid(950), number=first.current.number + 1)
    files = (replace(first, versions=(*first.versions, newer)), *case.softfiles[1:])
    case = replace(case, softfiles=files)
    found = rows(case, sides_of(case)[0].key, NOW.key)[f"Berkas softfile {first.standard_name}"]
    assert (found.left, found.right) == (f"versi {first.current.number}", f"versi {newer.number}")


def test_an_unknown_state_has_no_texts() -> None:
    case = sent(samples.public_case())
    assert all(one.left == "" for one in compared(case, "sent:tidak-ada", NOW.key))
