"""One line per file that came back: what it is, whose it is, what will be done with it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from PySide6.QtGui import QIcon

from ppid_desktop.domain.returned_files import Deed, Fate
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.choice_editors import Option
from ppid_desktop.gui.kit.table_model import Column
from ppid_desktop.services.return_sorting import (
    Assigned,
    FileTaken,
    RecordChoice,
    SheetChoice,
    SoftfileChoice,
    SortedFile,
    Sorting,
)

Target = RecordChoice | SheetChoice | SoftfileChoice
_GOOD = (Fate.READY, Fate.SHEET, Fate.SOFTFILE)
_DOUBTFUL = (Fate.OLDER, Fate.TAMPERED, Fate.UNKNOWN, Fate.NOT_DOCX, Fate.LOCKED, Fate.UNREADABLE)


@dataclass(frozen=True)
class ReturnedLine:
    """A sorted file with what the officer chose for it, and what became of it."""

    file: SortedFile
    deed: Deed
    target: Target | None = None
    done: str = ""

    @property
    def path(self) -> Path:
        """Return the file."""
        return self.file.path

    @property
    def problem(self) -> str:
        """Return what is missing before it can be done; empty when nothing is."""
        if self.deed is Deed.LEAVE or self.done:
            return ""
        if self.deed is Deed.VERSION:
            return "" if isinstance(self.target, SoftfileChoice) else "Pilih softfile yang diganti."
        if self.target is None:
            return "Pilih rekaman atau pengajuannya."
        sheet = isinstance(self.target, SheetChoice)
        return "Konsep hanya dapat diterima ke rekaman." if sheet and self.deed is Deed.TAKE else ""


def lines_of(sorting: Sorting) -> tuple[ReturnedLine, ...]:
    """Return the files with what is proposed for each."""
    sheets = {one.submission_id: one for one in sorting.sheets}
    lines = []
    for file in sorting.files:
        target: Target | None = file.record
        if file.submission_id is not None:
            target = sheets.get(file.submission_id)
        if file.softfiles:
            target = _only(file)
        lines.append(ReturnedLine(file, file.deeds[0], target))
    return tuple(lines)


def assigned_of(lines: Sequence[ReturnedLine]) -> list[Assigned]:
    """Return the files to take into records now."""
    found = []
    for line in lines:
        target = line.target
        if line.deed is Deed.LEAVE or line.done:
            continue
        if isinstance(target, SoftfileChoice) and line.deed is Deed.VERSION:
            found.append(Assigned(line.path, target.record.record_id, line.deed, target.softfile_id))
        elif isinstance(target, RecordChoice) and line.deed is not Deed.VERSION:
            found.append(Assigned(line.path, target.record_id, line.deed))
    return found


def chosen_for(sorting: Sorting, line: ReturnedLine, deed: Deed, code: str) -> ReturnedLine:
    """Return the line with what the officer chose; a target that does not fit the deed gives way."""
    target = target_of(sorting, line, code) or line.file.record
    if deed is Deed.VERSION and not isinstance(target, SoftfileChoice):
        target = _only(line.file)
    elif deed is not Deed.VERSION and isinstance(target, SoftfileChoice):
        target = target.record
    return replace(line, deed=deed, target=target)


def _only(file: SortedFile) -> Target | None:
    return file.softfiles[0] if len(file.softfiles) == 1 else None


def sheets_of(lines: Sequence[ReturnedLine]) -> dict[UUID, list[Path]]:
    """Return the sheets to decide by, by their submission."""
    found: dict[UUID, list[Path]] = {}
    for line in lines:
        if line.deed is Deed.EVIDENCE and not line.done and isinstance(line.target, SheetChoice):
            found.setdefault(line.target.submission_id, []).append(line.path)
    return found


def with_outcome(line: ReturnedLine, taken: Sequence[FileTaken]) -> ReturnedLine:
    """Return the line with what became of its file."""
    found = next((one for one in taken if one.path == line.path), None)
    if found is None or found.error is not None:
        return line
    if found.deed is Deed.EVIDENCE:
        return replace(line, done="Tersimpan sebagai bukti")
    if found.deed is Deed.VERSION:
        return replace(line, done="Menjadi versi baru softfile")
    return replace(line, done=f"Diterima, {found.new_corrections} koreksi")


def options_with(sorting: Sorting, line: ReturnedLine) -> list[Option]:
    """Return the records and submissions a file can be assigned to, or the softfiles, with the one it has."""
    known: list[Target] = [*sorting.choices, *sorting.sheets]
    if line.deed is Deed.VERSION:
        known = list(line.file.softfiles)
    target = line.target
    shown = known if target is None or target in known else [target, *known]
    return [Option(code_of(one), target_text(one)) for one in shown]


def target_of(sorting: Sorting, line: ReturnedLine, code: str) -> Target | None:
    """Return the record, submission or softfile of an option's code."""
    kind, _, key = code.partition(":")
    if kind == "v":
        return next((one for one in line.file.softfiles if code_of(one) == code), None)
    if kind == "s":
        return next((one for one in sorting.sheets if str(one.submission_id) == key), None)
    if line.target is not None and code_of(line.target) == code:
        return line.target  # of a record that waits for nothing any more
    return next((one for one in sorting.choices if str(one.record_id) == key), None)


def code_of(target: Target | None) -> str:
    """Return the option's code of a record or submission."""
    if target is None:
        return ""
    if isinstance(target, SoftfileChoice):
        return f"v:{target.record.record_id}:{target.softfile_id}"
    return f"s:{target.submission_id}" if isinstance(target, SheetChoice) else f"r:{target.record_id}"


def target_text(target: Target | None) -> str:
    """Return how a record or submission is called."""
    if target is None:
        return "-"
    if isinstance(target, SheetChoice):
        return f"Lembar keputusan nota {target.memo_no}"
    if isinstance(target, SoftfileChoice):
        return f"{target.record.number} · {target.name}"
    return f"{target.number} · {target.title}" if target.title else target.number


def _icon(line: ReturnedLine) -> QIcon:
    if line.done:
        return themed_icon(Icon.DONE, Tone.SUCCESS)
    if line.file.fate in _GOOD:
        return themed_icon(Icon.RECEIVE, Tone.ACCENT)
    doubtful = line.file.fate in _DOUBTFUL
    return themed_icon(Icon.WARNING, Tone.WARNING) if doubtful else themed_icon(Icon.INFO, Tone.MUTED)


COLUMNS: tuple[Column[ReturnedLine], ...] = (
    Column("Berkas", lambda line: line.path.name),
    Column("Ternyata", lambda line: line.file.fate.label, icon=_icon),
    Column("Tujuan", lambda line: target_text(line.target)),
    Column("Tindakan", lambda line: line.done or line.problem or line.deed.label),
)
