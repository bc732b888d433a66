"""What the officer chooses for a file that came back: a target that does not fit the deed gives way."""

from pathlib import Path
from uuid import uuid4

from ppid_desktop.domain.returned_files import Deed, Fate
from ppid_desktop.gui.work.together.returned_lines import (
    assigned_of,
    chosen_for,
    code_of,
    lines_of,
    options_with,
)
from ppid_desktop.services.return_sorting import RecordChoice, SoftfileChoice, SortedFile, Sorting

ONE, TWO = RecordChoice(uuid4(), "PPID/0001", "Satu", None), RecordChoice(uuid4(), "PPID/0002", "Dua", None)
SOFTFILES = tuple(SoftfileChoice(record, uuid4(), "Lampiran 01 Peta.docx") for record in (ONE, TWO))


def sorting(file: SortedFile) -> Sorting:
    return Sorting((file,), (ONE, TWO))


def test_a_sure_softfile_is_proposed_as_the_next_version() -> None:
    file = SortedFile(Path("Peta.docx"), Fate.SOFTFILE, softfiles=SOFTFILES[:1], is_sure=True)
    [line] = lines_of(sorting(file))
    [assigned] = assigned_of([line])
    assert (assigned.deed, assigned.record_id, assigned.softfile_id) == (
        Deed.VERSION,
        ONE.record_id,
        SOFTFILES[0].softfile_id,
    )


def test_a_softfile_of_two_records_waits_for_the_choice() -> None:
    file = SortedFile(Path("Peta.docx"), Fate.SOFTFILE, softfiles=SOFTFILES)
    [line] = lines_of(sorting(file))
    assert (line.deed, assigned_of([line])) == (Deed.LEAVE, [])
    line = chosen_for(sorting(file), line, Deed.VERSION, "")
    assert line.problem == "Pilih softfile yang diganti."
    assert [one.label for one in options_with(sorting(file), line)] == [
        "PPID/0001 · Lampiran 01 Peta.docx",
        "PPID/0002 · Lampiran 01 Peta.docx",
    ]
    line = chosen_for(sorting(file), line, Deed.VERSION, code_of(SOFTFILES[1]))
    assert [one.softfile_id for one in assigned_of([line])] == [SOFTFILES[1].softfile_id]
    line = chosen_for(sorting(file), line, Deed.EVIDENCE, code_of(SOFTFILES[1]))
    assert [(one.record_id, one.deed) for one in assigned_of([line])] == [(TWO.record_id, Deed.EVIDENCE)]
