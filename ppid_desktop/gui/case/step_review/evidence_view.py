"""One piece of evidence on the screen: its pages, or an e-mail's text, or what is known of a recording."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QWidget

from ppid_desktop.domain.evidence import EvidenceFacts, Picture
from ppid_desktop.domain.indonesian import size_text
from ppid_desktop.domain.text import visible
from ppid_desktop.gui.case.step_review.evidence_words import (
    Deciding,
    Notice,
    mail_head,
    notices_of,
    other_text,
    signatures_of,
    summary_of,
)
from ppid_desktop.gui.forms.evidence_view import Ui_EvidenceViewUi
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.bars import BannerBar
from ppid_desktop.gui.kit.picture_view import Fit
from ppid_desktop.gui.kit.plain import button_text, plain_label, set_tool_tip, show_text
from ppid_desktop.gui.theme import Look, Space


class EvidenceView(QWidget):
    """Asks for the pages it shows: `page_wanted(number, longest)`; reads nothing itself."""

    page_wanted = Signal(int, int)
    part_wanted = Signal(int)  # a file inside an e-mail, to be evidence of its own
    part_saved = Signal(int)  # the same, to be saved where the person says
    open_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_EvidenceViewUi()
        self.ui.setupUi(self)
        self._facts: EvidenceFacts | None = None
        self._number = 0
        self._held: Picture | None = None  # the shown image lies over its pixels
        self._around: list[QWidget] = []
        self._parts: list[BannerBar] = []
        self._may_add = True
        self._is_low = False
        self._set_up_tools()
        self.ui.signatures.details_wanted.connect(self._show_details)
        self.clear()

    @property
    def number(self) -> int:
        """Return which page is shown, from 0."""
        return self._number

    def show_facts(self, facts: EvidenceFacts, size: int, deciding: Deciding, *, may_add: bool) -> None:
        """Show a piece of evidence of `size` bytes from its first page; `may_add`: e-mails' files, too."""
        self.clear()
        self._facts, self._may_add = facts, may_add
        if facts.signatures:
            self._show_signatures(facts, deciding)
        for notice in notices_of(facts):
            self._keep(_bar(notice), self.ui.factsLayout)
        self.ui.factsHolder.setVisible(bool(self._around))
        other = other_text(facts, size)
        show_text(self.ui.otherLabel, other)
        self.ui.otherHolder.setVisible(bool(other))
        if facts.mail is not None:
            self._show_mail()
        self.ui.toolHolder.setVisible(bool(facts.pages))
        self._show_tools()
        self.ui.picture.setVisible(bool(facts.pages))
        if facts.pages:
            self._show_number(0, keep=False)

    def _show_signatures(self, facts: EvidenceFacts, deciding: Deciding) -> None:
        """Show all signatures in short; who signed and the parts of each wait behind a button."""
        for bar in (BannerBar(), *(_bar(notice) for notice in signatures_of(facts))):
            self._keep(bar, self.ui.factsLayout)
            self._parts.append(bar)
        self._show_details(False)
        self.compare(deciding)
        self.ui.signatures.show()

    def compare(self, deciding: Deciding) -> None:
        """Say anew whose signatures they are beside who decides."""
        if self._facts is not None and self._facts.signatures:
            summary, whole = summary_of(self._facts, deciding), self._parts[0]
            self.ui.signatures.show_summary(summary)
            hidden = whole.isHidden()
            whole.show_notice(summary.kind, summary.signer)
            whole.setHidden(hidden)

    def _show_details(self, wanted: bool) -> None:
        for bar in self._parts:
            bar.setVisible(wanted)

    def show_picture(self, number: int, picture: Picture) -> None:
        """Fill a page; one that was turned over meanwhile is left out."""
        if self._facts is not None and number == self._number and self._facts.pages:
            self._held = picture
            stride = 4 * picture.width
            form = QImage.Format.Format_RGB32
            self.ui.picture.show_image(QImage(picture.pixels, picture.width, picture.height, stride, form))

    def save_height(self, wanted: bool) -> None:
        """Leave out of the tools what keys do as well, so that they and the signatures take one line each."""
        self._is_low = wanted
        self.ui.signatures.save_height(wanted)
        self._show_tools()

    def _show_tools(self) -> None:
        """On a low panel: of several pages what turns them over, of one what turns it round."""
        ui, low = self.ui, self._is_low
        several = self._facts is not None and len(self._facts.pages) > 1
        for part in (ui.zoomLabel, ui.widthButton, ui.fitButton):
            part.setVisible(not low)
        for part in (ui.previousButton, ui.pageLabel, ui.nextButton):
            part.setVisible(several or not low)
        for part in (ui.turnLeftButton, ui.turnRightButton):
            part.setVisible(not (low and several))

    def clear(self) -> None:
        """Show nothing and hold nothing."""
        self.ui.picture.clear()
        self._facts, self._held, self._number = None, None, 0
        for widget in self._around:
            widget.hide()
            widget.deleteLater()
        self._around, self._parts = [], []
        self.ui.signatures.button.setChecked(False)
        self.ui.mailText.clear()
        show_text(self.ui.mailHead, "")
        ui = self.ui
        for part in (ui.factsHolder, ui.signatures, ui.toolHolder, ui.picture, ui.mailHolder, ui.otherHolder):
            part.hide()

    def _set_up_tools(self) -> None:
        ui = self.ui
        for button, icon, act, tip in (
            (
                ui.previousButton,
                Icon.BACK,
                partial(self._turn_page, -1),
                self.tr("Halaman sebelumnya (Page Up)"),
            ),
            (
                ui.nextButton,
                Icon.NEXT,
                partial(self._turn_page, 1),
                self.tr("Halaman berikutnya (Page Down)"),
            ),
            (
                ui.turnLeftButton,
                Icon.UNDO,
                partial(ui.picture.turn_by, -1),
                self.tr("Putar ke kiri (Shift+R)"),
            ),
            (ui.turnRightButton, Icon.REFRESH, partial(ui.picture.turn_by, 1), self.tr("Putar ke kanan (R)")),
            (ui.zoomOutButton, Icon.ZOOM_OUT, ui.picture.reduce, self.tr("Perkecil (-)")),
            (ui.zoomInButton, Icon.ZOOM_IN, ui.picture.enlarge, self.tr("Perbesar (+)")),
            (ui.widthButton, None, partial(ui.picture.fit, Fit.WIDTH), self.tr("Selebar tempatnya (W)")),
            (ui.fitButton, None, partial(ui.picture.fit, Fit.WHOLE), self.tr("Seluruh halaman (0)")),
        ):
            if icon is not None:
                button.setIcon(themed_icon(icon))
            button.setAccessibleName(tip)
            set_tool_tip(button, tip)
            button.clicked.connect(lambda _on=False, go=act: go())
        ui.openOtherButton.setIcon(themed_icon(Icon.OPEN))
        ui.openOtherButton.clicked.connect(lambda _on: self.open_wanted.emit())
        ui.picture.page_turned.connect(self._turn_page)
        ui.picture.changed.connect(self._show_zoom)
        ui.picture.pixels_wanted.connect(self._on_pixels)

    def _turn_page(self, by: int) -> None:
        count = len(self._facts.pages) if self._facts else 0
        if 0 <= self._number + by < count:
            self._show_number(self._number + by, keep=True)

    def _show_number(self, number: int, *, keep: bool) -> None:
        if self._facts is None:
            return
        self._number, self._held = number, None
        page, count = self._facts.pages[number], len(self._facts.pages)
        self.ui.previousButton.setEnabled(number > 0)
        self.ui.nextButton.setEnabled(number + 1 < count)
        show_text(self.ui.pageLabel, self.tr("{0} dari {1}").format(number + 1, count))
        self.ui.picture.show_page(page.width, page.height, keep=keep)
        spoken = self.tr("Halaman bukti {0} dari {1}").format(number + 1, count)
        self.ui.picture.setAccessibleName(spoken)

    def _show_zoom(self) -> None:
        show_text(self.ui.zoomLabel, f"{round(self.ui.picture.scale * 100)} %")
        self.ui.fitButton.setEnabled(self.ui.picture.fitted is not Fit.WHOLE)
        self.ui.widthButton.setEnabled(self.ui.picture.fitted is not Fit.WIDTH)

    def _on_pixels(self, longest: int) -> None:
        self.page_wanted.emit(self._number, longest)

    def _show_mail(self) -> None:
        mail = self._facts.mail if self._facts else None
        if mail is None:
            return
        show_text(self.ui.mailHead, mail_head(mail))
        self.ui.mailText.setPlainText(visible(mail.text))
        self.ui.partsHolder.setVisible(bool(mail.parts))
        for number, part in enumerate(mail.parts):
            self._keep(self._part_row(number, part.name, part.size), self.ui.partsLayout)
        self.ui.mailHolder.show()

    def _part_row(self, number: int, name: str, size: int) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.SMALL)
        layout.addWidget(plain_label(f"{name} · {size_text(size)}"), 1)
        acts = [(self.tr("Simpan..."), self.tr("Simpan {0}"), self.part_saved)]
        if self._may_add:
            acts.insert(0, (self.tr("Jadikan bukti"), self.tr("Jadikan {0} bukti"), self.part_wanted))
        for text, spoken, signal in acts:
            button = QPushButton(button_text(text))
            button.setProperty("look", Look.LINK.value)
            button.setAccessibleName(spoken.format(name))
            button.clicked.connect(lambda _on, emit=signal.emit: emit(number))
            layout.addWidget(button)
        return row

    def _keep(self, widget: QWidget, layout: QLayout) -> None:
        layout.addWidget(widget)
        self._around.append(widget)


def _bar(notice: Notice) -> BannerBar:
    bar = BannerBar()
    bar.show_notice(notice.kind, notice.text)
    return bar
