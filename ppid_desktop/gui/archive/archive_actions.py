"""What is done with one archived record: checked, opened, saved out, told what happened to it."""

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.archived import Archived
from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.file_names import safe_file_name
from ppid_desktop.domain.lists import FileCheck
from ppid_desktop.domain.softfiles import Softfile
from ppid_desktop.gui.archive.event_dialog import EventAnswer
from ppid_desktop.gui.copy_opener import CopyOpener
from ppid_desktop.gui.kit.bars import BannerBar, BannerKind, ProgressStrip
from ppid_desktop.gui.task_runner import CancelToken, Report
from ppid_desktop.gui.work.work_tools import WorkTools
from ppid_desktop.services.archiving import Archiving


class ArchiveActions(QObject):
    """Says on the bar what came of it.

    `event_stored` once an event was added, `event_refused(PpidError)` when it was not; `changed(Archived)`
    with the record read again after that. A reading that fails says so and never invites storing twice.
    """

    event_stored = Signal()
    changed = Signal(object)
    event_refused = Signal(object)

    def __init__(self, tools: WorkTools, bar: BannerBar, strip: ProgressStrip, page: QWidget) -> None:
        super().__init__(page)
        self._tools = tools
        self._bar = bar
        self._strip = strip
        self._page = page
        self._opener = CopyOpener(tools, page)
        self._opener.failed.connect(self._on_stopped)

    @property
    def _archiving(self) -> Archiving:
        return self._tools.services.archiving

    def verify(self, record_id: UUID) -> None:
        """Check every stored file of the record."""
        archiving = self._archiving

        def verify(report: Report, token: CancelToken) -> tuple[FileCheck, ...]:
            return archiving.verify_one(record_id, report, token)

        strip = self._strip
        task = self._tools.runner.long(
            verify, self._on_verified, self._on_stopped, progress=strip.show_progress, owner=self
        )
        strip.start(self.tr("Memeriksa softfile..."), task)

    def open_softfile(self, held: Archived, softfile_id: UUID) -> None:
        """Hand a read-only copy of the version sealed to the program that shows it."""
        sealed = _softfile(held, softfile_id).current
        work = partial(self._tools.services.softfiles.open, held.case.record.id, softfile_id, sealed.id)
        self._opener.open(sealed.original_name, work)

    def open_attachment(self, held: Archived, attachment_id: UUID) -> None:
        """Hand a copy of a scan to the program that shows it."""
        name = next((one.original_name for one in held.case.attachments() if one.id == attachment_id), "")
        record_id = held.case.record.id
        work = partial(self._tools.services.softfiles.open_attachment, record_id, attachment_id)
        self._opener.open(name, work)

    def save_out(self, held: Archived, softfile_id: UUID) -> None:
        """Ask where to, and save a copy of the version sealed there."""
        softfile, record_id = _softfile(held, softfile_id), held.case.record.id
        name = _name_outside(held, softfile)
        target = self._tools.dialogs.choose_target(self._page, self.tr("Simpan salinan softfile"), name)
        if target is None:
            return
        softfiles, sealed = self._tools.services.softfiles, softfile.current

        def save(report: Report, token: CancelToken) -> None:
            softfiles.save_out(record_id, softfile_id, sealed.id, target, report, token)

        strip = self._strip
        task = self._tools.runner.long(
            save, self._on_saved_out, self._on_stopped, progress=strip.show_progress, owner=self
        )
        strip.start(self.tr("Menyimpan salinan..."), task)

    def add_event(self, record_id: UUID, answer: EventAnswer) -> None:
        """Record what happened, with its scans."""
        archiving = self._archiving

        def add(_report: Report, _token: CancelToken) -> None:
            archiving.add_event(
                record_id,
                answer.kind,
                answer.happened_on,
                answer.person,
                answer.basis,
                answer.text,
                answer.attachments,
            )

        added = partial(self._on_event_added, record_id)
        task = self._tools.runner.long(add, added, self._on_event_refused, owner=self)
        self._strip.start(self.tr("Mencatat peristiwa..."), task)

    def _on_verified(self, checks: tuple[FileCheck, ...]) -> None:
        self._strip.finish()
        bad = [one for one in checks if not one.intact]
        if not bad:
            self._say(BannerKind.SUCCESS, self.tr("{0} berkas rekaman ini utuh.").format(len(checks)))
            return
        named = " ".join(f"{one.softfile_name}: {one.reason}" for one in bad)
        text = self.tr("{0} berkas rusak. Pulihkan dari cadangan. {1}")
        text = text.format(len(bad), named)
        self._say(BannerKind.DANGER, text)

    def _on_saved_out(self, _nothing: None) -> None:
        self._strip.finish()
        self._say(BannerKind.SUCCESS, self.tr("Salinan sudah disimpan."))

    def _on_event_added(self, record_id: UUID, _nothing: None) -> None:
        self._strip.finish()
        self._say(BannerKind.SUCCESS, self.tr("Peristiwa arsip dicatat."))
        self.event_stored.emit()
        read = partial(self._archiving.archived, record_id)
        self._tools.runner.read(read, self.changed.emit, self._on_not_read_again, owner=self)

    def _on_not_read_again(self, error: PpidError) -> None:
        text = self.tr("Peristiwa arsip dicatat dan tidak perlu diulang, tetapi belum dapat ditampilkan. {0}")
        self._say(BannerKind.WARNING, text.format(error.sentences()))

    def _on_event_refused(self, error: PpidError) -> None:
        self._strip.finish()
        self.event_refused.emit(error)

    def _on_stopped(self, error: PpidError) -> None:
        self._strip.finish()
        self._tools.dialogs.show_error(self._page, error)

    def _say(self, kind: BannerKind, text: str) -> None:
        self._bar.show_notice(kind, text, closable=True)


def _softfile(held: Archived, softfile_id: UUID) -> Softfile:
    return next(one for one in held.case.softfiles if one.id == softfile_id)


def _name_outside(held: Archived, softfile: Softfile) -> str:
    """Propose a file name; an exempted record's does not tell its subject."""
    shown = "" if held.case.proposes_exemption else softfile.standard_name
    return safe_file_name(shown or "Softfile", Path(softfile.current.original_name).suffix)
