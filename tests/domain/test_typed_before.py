"""A remark typed in from paper that comes again in a file is listed once; one that differs is never lost."""

from dataclasses import replace
from uuid import uuid4

import pytest

from ppid_desktop.domain.rounds import Correction, CorrectionSource, CorrectionState, FieldPlace, Reply
from ppid_desktop.domain.typed_before import not_typed_yet

TYPED = Correction(
    uuid4(),
    CorrectionSource.TYPED,
    "judul",
    FieldPlace("judul", "judul"),
    "Judul",
    "Daftar contoh 2025",
    "Daftar contoh 2026",
    remark="Salah tahun",
    quoted="2025",
    asked="2026",
)
ROW = replace(TYPED, id=uuid4(), source=CorrectionSource.TABLE, returned_id=uuid4())
EDIT = replace(ROW, source=CorrectionSource.TRACKED, quoted="", asked="", remark="")
NOTE = replace(TYPED, quoted="", asked="", after="")
COMMENT = replace(NOTE, id=uuid4(), source=CorrectionSource.COMMENT, before="Daftar", returned_id=uuid4())


@pytest.mark.parametrize(
    ("found", "typed"),
    [(ROW, TYPED), (replace(ROW, remark=""), TYPED), (EDIT, TYPED), (COMMENT, NOTE)],
)
def test_the_same_words_for_the_same_field_are_known(found: Correction, typed: Correction) -> None:
    assert not_typed_yet((found,), (typed,)) == ()
    again = replace(found, id=uuid4())
    assert not_typed_yet((found, again), (typed,)) == (again,)


@pytest.mark.parametrize(
    ("found", "typed"),
    [
        (replace(ROW, asked="2027"), TYPED),
        (replace(ROW, quoted="contoh"), TYPED),
        (replace(ROW, remark="Periksa juga lampirannya"), TYPED),
        (replace(ROW, printed_id="ringkasan"), TYPED),
        (replace(EDIT, after="Daftar contoh 2027"), TYPED),
        (replace(COMMENT, remark="Salah tahun dan nomor"), NOTE),
        (replace(COMMENT, thread=(Reply("Staf", "Sudah?"),)), NOTE),
        (COMMENT, TYPED),
        (ROW, replace(TYPED, state=CorrectionState.NOT_APPLIED, reason="Sudah benar.")),
        (ROW, replace(TYPED, source=CorrectionSource.TABLE)),
    ],
)
def test_what_differs_or_was_declined_is_listed(found: Correction, typed: Correction) -> None:
    assert not_typed_yet((found,), (typed,)) == (found,)
