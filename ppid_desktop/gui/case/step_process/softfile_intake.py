"""Takes files in as softfiles, one after the other, with progress and *Batalkan*."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppid_desktop.domain.errors import Cancelled, PpidError
from ppid_desktop.domain.locks import softfile_locked
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.softfiles import Softfile, called_like
from ppid_desktop.domain.terms import SoftfileKind
from ppid_desktop.gui.case.long_work import run_long
from ppid_desktop.gui.case.picture_bytes import png_bytes
from ppid_desktop.gui.case.step_page import StepTools
from ppid_desktop.gui.case.step_part import StepPart
from ppid_desktop.gui.case.step_process.duplicate_dialog import AskDuplicate
from ppid_desktop.gui.case.step_process.intake_queue import IntakeQueue
from ppid_desktop.gui.case.two_action_banner import TwoActionBanner
from ppid_desktop.gui.kit.bars import BannerKind, ProgressStrip
from ppid_desktop.gui.kit.file_drop_area import FileDropArea
from ppid_desktop.gui.task_runner import CancelToken, Report
from ppid_desktop.services.softfile_work import OnDuplicate, SameContent

if TYPE_CHECKING:
    from ppid_desktop.services.attaching import Offered
    from ppid_desktop.services.softfile_work import SoftfileWork


class SoftfileIntake(StepPart):
    """Failures are listed beside the batch with *Coba lagi*; the other files go on."""

    duplicate_used = Signal(object)  # UUID of the softfile that already holds the content

    def __init__(
        self,
        tools: StepTools,
        area: FileDropArea,
        progress: ProgressStrip,
        failures: QVBoxLayout,
        ask: AskDuplicate,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.kind = SoftfileKind.OLAHAN
        self.queue = IntakeQueue()
        self._tools = tools
        self._area = area
        self._progress = progress
        self._failures = failures
        self._ask = ask
        self._widget = parent
        self._case: Case | None = None
        area.files_offered.connect(self.take)
        area.choose_requested.connect(self._on_choose)
        area.image_pasted.connect(self._on_image)
        progress.cancel_requested.connect(self.queue.stop)

    def show_case(self, case: Case) -> None:
        """Know the names of the softfiles that are there."""
        self._case = case

    def take(self, offered: "Sequence[Offered]") -> None:
        """Attach files one after the other."""
        self.queue.add(offered)
        if not self.queue.running:
            self._next()

    def became(self, path: Path) -> Softfile | None:
        """Return the softfile that a file of this name became before, if it may have a next version now."""
        if self._case is None:
            return None
        found = called_like(self._case.softfiles, path.name)
        return None if found is None or softfile_locked(self._case, found.id) else found

    def go_on(self, paths: Sequence[Path]) -> None:
        """Make files the next versions of the softfiles they became before, one after the other."""
        found = next(((path, one) for path in paths if (one := self.became(path))), None)
        if found is None:
            return
        path, softfile = found
        rest = [one for one in paths if one != path]
        note, add = self.tr("hasil sunting"), self._tools.services.softfiles.add_version
        work = partial(add, self._tools.record_id, softfile.id, path, softfile.kind, note)
        text = self.tr("Melampirkan {0}").format(path.name)
        done = partial(self._on_version, rest)
        run_long(self._tools.runner, self._progress, text, work, done, self.failed.emit)

    def _on_version(self, rest: Sequence[Path], case: Case) -> None:
        self.case_stored.emit(case)
        self.go_on(rest)

    def _on_choose(self) -> None:
        chosen = self._tools.dialogs.choose_files(self._widget, self.tr("Pilih softfile"))
        self._area.offer(chosen)

    def _on_image(self, image: QImage) -> None:
        moment = self._tools.services.session.clock.now()
        name = f"Tempelan {moment:%Y-%m-%d %H.%M.%S}.png"
        work = partial(
            _attached_image, self._tools.services.softfiles, self._tools.record_id, name, image, self.kind
        )
        self._tools.runner.long(work, self.case_stored.emit, self.failed.emit, owner=self)

    def _next(self) -> None:
        source = self.queue.next()
        if source is None:
            self._progress.finish()
            return
        self._send(self.queue.agreed or OnDuplicate.ASK)

    def _send(self, choice: OnDuplicate) -> None:
        source = self.queue.current
        if not isinstance(source, Path):
            self._next()
            return
        attach = partial(self._tools.services.softfiles.attach, self._tools.record_id, source, self.kind)
        task = self._tools.runner.long(
            partial(_attached, attach, choice),
            self._on_attached,
            self._on_refused,
            progress=self._progress.show_progress,
            owner=self,
            bulk=True,
        )
        place = self.queue.place()
        text = self.tr("Melampirkan {0}: {1}").format(place, source.name) if place else ""
        self._progress.start(text or self.tr("Melampirkan {0}").format(source.name), task)

    def _on_attached(self, case: Case) -> None:
        self.show_case(case)  # the page follows in turns; the next file's answer may come before them
        self.case_stored.emit(case)
        self._next()

    def _on_refused(self, error: PpidError) -> None:
        if isinstance(error, SameContent):
            self._on_same(error)
            return
        if not isinstance(error, Cancelled):
            self._show_failure(error)
        self._next()

    def _on_same(self, error: SameContent) -> None:
        source = self.queue.current
        name = source.name if source else ""
        answer = self._ask(self._widget, name, self._present_name(error.softfile_ids))
        if answer.choice is OnDuplicate.ASK:
            self._show_failure(error)
            self._next()
            return
        if answer.for_all:
            self.queue.agreed = answer.choice
        if answer.choice is OnDuplicate.KEEP_BOTH:
            self._send(OnDuplicate.KEEP_BOTH)
            return
        if answer.choice is OnDuplicate.LINK and error.softfile_ids:
            self.duplicate_used.emit(error.softfile_ids[0])
        self._next()

    def _present_name(self, softfile_ids: tuple[UUID, ...]) -> str:
        softfiles = self._case.softfiles if self._case else ()
        found = (one for one in softfiles if one.id in softfile_ids)
        return next((one.standard_name or one.current.original_name for one in found), "")

    def _show_failure(self, error: PpidError) -> None:
        source = self.queue.current
        if source is None:
            return
        banner = TwoActionBanner(self._widget)
        text = f"{source.name}: {error.sentences()}"
        banner.show_choice(BannerKind.DANGER, text, self.tr("Coba lagi"), self.tr("Lewati"))
        banner.first_requested.connect(lambda: self._try_again(banner, source))
        banner.second_requested.connect(lambda: self._close(banner))
        self._failures.addWidget(banner)
        self.grown.emit()

    def _try_again(self, banner: TwoActionBanner, source: "Offered") -> None:
        self._close(banner)
        self.take([source])

    def _close(self, banner: TwoActionBanner) -> None:
        self._failures.removeWidget(banner)
        banner.hide()
        banner.deleteLater()


def _attached(attach: Callable[..., Case], choice: OnDuplicate, report: Report, token: CancelToken) -> Case:
    def told(done: int, total: int) -> None:
        report(done, total)

    return attach(told, token, choice)


def _attached_image(
    softfiles: "SoftfileWork",
    record_id: UUID,
    name: str,
    image: QImage,
    kind: SoftfileKind,
    _report: Report,
    _token: CancelToken,
) -> Case:
    return softfiles.attach_bytes(record_id, name, png_bytes(image), kind)
