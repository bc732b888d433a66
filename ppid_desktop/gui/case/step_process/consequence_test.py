"""The consequence test of a proposed exemption (UU 14/2008 Ps 19), as one form stored field by field."""

from collections.abc import Callable, Sequence
from functools import partial
from textwrap import wrap

from PySide6.QtWidgets import QWidget

from ppid_desktop.domain import fields as catalogue
from ppid_desktop.domain import flow
from ppid_desktop.domain.field_types import Choices
from ppid_desktop.domain.fields import record_field
from ppid_desktop.domain.locks import field_locked
from ppid_desktop.domain.office import Office
from ppid_desktop.domain.old_archive import is_old
from ppid_desktop.domain.problems import Problem
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.rules import contradicts_test
from ppid_desktop.domain.terms import Conclusion, Letter, TestOccasion
from ppid_desktop.gui.case.field_binding import FieldBindings
from ppid_desktop.gui.case.held_form import HeldForm
from ppid_desktop.gui.case.lock import Lock
from ppid_desktop.gui.case.open_up_dialog import ChooseCategory, choose_category, open_categories
from ppid_desktop.gui.case.part_holder import PartHolder
from ppid_desktop.gui.case.step_identify.legal_notes import letter_title
from ppid_desktop.gui.case.step_page import StepTools
from ppid_desktop.gui.case.step_process.participants import Participants
from ppid_desktop.gui.forms.consequence_test import Ui_ConsequenceTestForm
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.choice_editors import ChoicesEditor, Option
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.kit.turns import Parts

_REQUEST_FIELDS = ("uji_nomor_permohonan", "uji_tanggal_permohonan")
_LETTERS = Choices(Letter)
_TICK_WIDTH = 52  # characters; a tick's words do not wrap by themselves


class ConsequenceTest(PartHolder):
    """Shown for proposed exemptions only; a test that is not met leads to open information in one step."""

    def __init__(
        self,
        tools: StepTools,
        parent: QWidget | None = None,
        *,
        choose: ChooseCategory = choose_category,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_ConsequenceTestForm()
        self.ui.setupUi(self)
        self._tools = tools
        self._choose = choose
        self._fields = self.add_part(FieldBindings(tools.runner, self._save, _test, self))
        self.parts = Parts()
        self.parts.later(self._set_up_letters, self._bind_fields, self._set_up_participants)
        self.ui.participantsProblem.hide()

    def _bind_fields(self) -> None:
        self._fields.bind_form(catalogue.TEST, self.ui)
        self.ui.lettersButton.clicked.connect(self._on_take_letters)
        self.ui.failedBanner.action_requested.connect(self._on_open_up)
        self.ui.ujiWaktuField.edited.connect(self._show_occasion)

    def _set_up_participants(self) -> None:
        self.participants = Participants(self._tools)
        self.add_part(HeldForm(self.participants, self))
        self.ui.participantsLayout.addWidget(self.participants)
        self.ui.addParticipantButton.setIcon(themed_icon(Icon.ADD))
        self.ui.addParticipantButton.clicked.connect(self.participants.add)

    def _set_up_letters(self) -> None:
        field = record_field("uji_huruf")
        options = [Option(one.code, "\n".join(wrap(letter_title(one), _TICK_WIDTH))) for one in Letter]
        self.ui.ujiHurufField.set_up_field(field, ChoicesEditor(options, _LETTERS))

    def after_case(self, case: Case) -> None:
        """Show the form for proposed exemptions, and what the conclusion means."""
        shown = case.proposes_exemption or contradicts_test(case)
        self.setVisible(shown and not is_old(case))
        self._show_occasion(self.ui.ujiWaktuField.value())
        self._show_opening(case)
        self._show_conclusion(case)
        info, test = case.record.information, case.record.test
        self.ui.lettersHolder.setVisible(bool(info.letters) and not test.letters)

    def after_lock(self, case: Case, lock: Lock) -> None:
        """Take the buttons away while nothing may change."""
        free = not lock.of_field(case, "uji_kesimpulan")
        self.ui.addParticipantButton.setVisible(free)
        test, info = case.record.test, case.record.information
        self.ui.lettersHolder.setVisible(free and bool(info.letters) and not test.letters)
        self._show_conclusion(case)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show what is missing, also under the list of participants."""
        super().show_problems(problems)
        texts = [one.text for one in problems if one.field_id == "uji_peserta"]
        show_text(self.ui.participantsProblem, " ".join(texts))
        self.ui.participantsProblem.setVisible(bool(texts))

    def focus(self, field_id: str, entry_id: str) -> bool:
        """Put the keyboard into a field of the test or of a participant."""
        if field_id == "uji_peserta":
            self.ui.addParticipantButton.setFocus()
            return True
        if field_id in _REQUEST_FIELDS:
            self.ui.requestRow.show()
        return super().focus(field_id, entry_id)

    def _save(self, field_id: str, text: str) -> Callable[[], Case]:
        return partial(self._tools.services.records.save_field, self._tools.record_id, field_id, text)

    def _show_occasion(self, code: str) -> None:
        filled = any(self._fields[one].value() for one in _REQUEST_FIELDS)
        needed = code == TestOccasion.SAAT.code
        self.ui.requestRow.setVisible(filled or needed)
        for one in _REQUEST_FIELDS:
            self._fields[one].require(needed)

    def _show_opening(self, case: Case) -> None:
        missing = [one for one in flow.problems(case, 5) if not one.warning]
        if not missing:
            self.ui.openingBanner.hide()
            return
        text = self.tr(
            "Uji konsekuensi menilai informasi yang sudah diolah. Masih ada {0} hal belum lengkap di atas; "
            "Anda boleh mulai mengisi, tetapi periksa kembali setelah semuanya lengkap."
        )
        self.ui.openingBanner.show_notice(BannerKind.INFO, text.format(len(missing)))

    def _show_conclusion(self, case: Case) -> None:
        if case.record.test.conclusion is not Conclusion.TIDAK_MEMENUHI:
            self.ui.failedBanner.hide()
            return
        text = self.tr(
            "Uji menyimpulkan pengecualian tidak memenuhi. Informasi ini terbuka: ubah kategorinya dalam "
            "satu langkah. Uji ini tetap tersimpan, dan SKKAAD ditetapkan kembali oleh arsiparis."
        )
        locked = bool(self.lock.everything) or field_locked(case, "kategori")
        verb = "" if locked else self.tr("Jadikan informasi terbuka...")
        self.ui.failedBanner.show_notice(BannerKind.WARNING, text, verb)

    def _on_take_letters(self) -> None:
        codes = ";".join(one.code for one in self.case.record.information.letters)
        self._fields.type_value("uji_huruf", codes)

    def _on_open_up(self) -> None:
        self.flush()
        read = self._tools.services.settings.office
        self._tools.runner.read(read, self._on_office, self.failed.emit)

    def _on_office(self, office: Office) -> None:
        reason = self.tr("Alasan: uji konsekuensi menyimpulkan pengecualian tidak memenuhi.")
        category = self._choose(self, reason, open_categories(office.admitted))
        if category is not None:
            work = partial(self._tools.services.decisions.open_up, self._tools.record_id, category)
            self._tools.runner.write(work, self.case_changed.emit, self.failed.emit, owner=self)


def _test(case: Case) -> object:
    return case.record.test
