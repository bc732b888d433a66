"""The log, as it is filtered, in a file for people: a workbook of any length or a paper of some pages."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from ppid_desktop.domain.audit import Action, AuditEntry, AuditNote
from ppid_desktop.domain.audit_query import LogQuery
from ppid_desktop.domain.checkpoints import Checkpoint
from ppid_desktop.domain.errors import Cancelled as WasCancelled
from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.file_names import safe_file_name
from ppid_desktop.domain.indonesian import moment_text, number_text
from ppid_desktop.domain.papers import LogExtract, frame_of
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.security_mark import PRACTICE_MARK, PRACTICE_WORD
from ppid_desktop.domain.terms import Term
from ppid_desktop.services.log_reading import numbered
from ppid_desktop.services.log_words import LogLine
from ppid_desktop.services.ports import Cancelled, Progress, Unit
from ppid_desktop.services.session import Session

HEADS = ("No", "Waktu", "Akun", "Tindakan", "Objek", "Rincian")
MOST_ON_PAPER = 2000
"""More entries than this make no paper anybody reads, and take minutes to set."""

_BATCH = 500


class LogForm(Term):
    """What the log is exported as."""

    XLSX = "xlsx", "Lembar kerja Excel"
    PDF = "pdf", "PDF"


class Paper(Protocol):
    """Sets the extract as PDF."""

    def print_out(self, content: LogExtract) -> bytes:
        """Return the PDF."""


Workbook = Callable[[str, Sequence[str], Iterable[Sequence[str]], Sequence[tuple[str, str]]], bytes]
"""Makes an XLSX of a title, heads, rows and a sheet of notes; every cell is text."""


@dataclass(frozen=True)
class _Extract:
    """The entries wanted, with how the log stood when they were read."""

    lines: tuple[LogLine, ...]
    point: Checkpoint


class LogExport:
    """Tells no more than the Log page does; the log keeps that it was exported, and what was chosen."""

    def __init__(self, session: Session, paper: Paper, workbook: Workbook) -> None:
        self._session = session
        self._paper = paper
        self._workbook = workbook

    def file_name(self, form: LogForm) -> str:
        """Propose a name that tells the day."""
        self._session.must(UseCase.EXPORT_LOG)
        return safe_file_name(f"Log {self._session.clock.today().isoformat()}", f".{form.code}")

    def make(self, query: LogQuery, form: LogForm, progress: Progress, cancelled: Cancelled) -> bytes:
        """Return the file; `progress` counts entries. InvalidValue for too long a paper, Cancelled."""
        with self._session.reading(UseCase.EXPORT_LOG) as unit:
            wanted = unit.audit.count(query)
            if form is LogForm.PDF and wanted > MOST_ON_PAPER:
                raise _too_long(wanted)
            lines = tuple(_lines(unit, query, wanted, progress, cancelled))
            extract = _Extract(lines, Checkpoint(*unit.audit.head()))
        data = self._as_paper(query, extract) if form is LogForm.PDF else self._as_workbook(query, extract)
        if cancelled():
            raise WasCancelled
        self._note(form, len(lines))
        return data

    def _note(self, form: LogForm, entries: int) -> None:
        with self._session.changing(UseCase.EXPORT_LOG) as unit:
            workspace = str(self._session.vault.workspace_id)
            unit.audit.write(
                AuditNote(Action.LOG_EXPORTED, "workspace", workspace, f"{form.code}, {entries} catatan")
            )

    def _as_workbook(self, query: LogQuery, extract: _Extract) -> bytes:
        practice = self._session.vault.practice
        notes = [*self._notes(query, extract), *([("Tanda", PRACTICE_MARK)] if practice else [])]
        title = f"{PRACTICE_WORD} Log" if practice else "Log"
        return self._workbook(title, HEADS, (_cells(line) for line in extract.lines), notes)

    def _as_paper(self, query: LogQuery, extract: _Extract) -> bytes:
        with self._session.reading(UseCase.EXPORT_LOG) as unit:
            frame = frame_of(unit.office.office(), None, self._session.vault.practice)
        rows = tuple(_cells(line) for line in extract.lines)
        return self._paper.print_out(LogExtract(frame, self._notes(query, extract), HEADS, rows))

    def _notes(self, query: LogQuery, extract: _Extract) -> tuple[tuple[str, str], ...]:
        account = self._session.account
        return (
            ("Dibuat", f"{moment_text(self._session.clock.now())}, oleh {account.name} ({account.login})"),
            *query.parts(),
            ("Jumlah catatan", number_text(len(extract.lines))),
            ("Titik periksa", extract.point.printed()),
        )


def _lines(
    unit: Unit, query: LogQuery, wanted: int, progress: Progress, cancelled: Cancelled
) -> Iterator[LogLine]:
    for offset in range(0, wanted, _BATCH):
        if cancelled():
            raise WasCancelled
        entries: tuple[AuditEntry, ...] = unit.audit.entries(offset, _BATCH, query)
        numbers = numbered(unit, entries)
        yield from (LogLine.of(one, numbers) for one in entries)
        progress(min(offset + _BATCH, wanted), wanted)


def _cells(line: LogLine) -> tuple[str, ...]:
    entry = line.entry
    action = entry.note.action.label
    return (str(entry.number), line.when, entry.account_login or "-", action, line.subject, line.detail)


def _too_long(wanted: int) -> InvalidValue:
    return InvalidValue(
        f"Kutipan ini memuat {number_text(wanted)} catatan, terlalu panjang untuk PDF.",
        f"PDF dibuat untuk paling banyak {number_text(MOST_ON_PAPER)} catatan.",
        "Persempit saringannya, misalnya menurut masa, atau pilih lembar kerja Excel.",
    )
