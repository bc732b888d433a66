"""Asks what becomes of a softfile's work that is no version yet, before something else is done with it."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.record import Case
from ppid_desktop.gui.case.long_work import run_long
from ppid_desktop.gui.case.step_page import StepTools
from ppid_desktop.gui.kit.bars import ProgressStrip
from ppid_desktop.gui.messages import Answer, Question


class WaitingEdit(QObject):
    """`settled` carries the case once such work was saved as a version or thrown away."""

    settled = Signal(object)  # Case

    def __init__(
        self, tools: StepTools, strip: ProgressStrip, failed: Callable[[PpidError], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._tools = tools
        self._strip = strip
        self._failed = failed
        self._asking = parent

    def settle(self, softfile_id: UUID, then: Callable[[], None]) -> None:
        """Go on with `then`, after asking where such work waits; *Batal* leaves everything as it is."""
        read = partial(self._tools.services.editing.waits, self._tools.record_id, softfile_id)
        known = partial(self._on_known, softfile_id, then)
        self._tools.runner.read(read, known, self._failed, owner=self)

    def _on_known(self, softfile_id: UUID, then: Callable[[], None], waits: bool) -> None:
        if not waits:
            then()
            return
        editing, record_id = self._tools.services.editing, self._tools.record_id
        done = partial(self._on_settled, then)
        answer = self._tools.dialogs.choose(self._asking, self._question())
        if answer is Answer.ACTION:
            work = partial(editing.keep, record_id, softfile_id)
            text = self.tr("Menyimpan hasil sunting sebagai versi")
            run_long(self._tools.runner, self._strip, text, work, done, self._failed)
        elif answer is Answer.ALTERNATIVE:
            drop = partial(editing.drop, record_id, softfile_id)
            self._tools.runner.write(drop, done, self._failed, owner=self)

    def _question(self) -> Question:
        return Question(
            self.tr("Hasil sunting belum disimpan"),
            self.tr(
                "Softfile ini mempunyai hasil sunting yang belum menjadi versi. Simpan dahulu sebagai versi, "
                "atau buang; hasil yang dibuang tidak dapat dikembalikan."
            ),
            self.tr("Simpan sebagai versi"),
            alternative=self.tr("Buang"),
        )

    def _on_settled(self, then: Callable[[], None], case: Case) -> None:
        self.settled.emit(case)
        then()
