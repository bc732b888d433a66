"""One archived record: what it is, its softfiles, its papers, what happened to it since."""

from collections.abc import Callable, Iterable
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ppid_desktop.domain import archive_catalogue
from ppid_desktop.domain.archive import ArchiveEvent, EventKind
from ppid_desktop.domain.archived import Archived
from ppid_desktop.domain.decision_words import evidence_lines
from ppid_desktop.domain.indonesian import long_date, moment_text, size_text
from ppid_desktop.domain.lists import ArchiveRow
from ppid_desktop.domain.old_archive import is_old
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.cards import SectionCard
from ppid_desktop.gui.kit.eliding_button import ElidingButton
from ppid_desktop.gui.kit.plain import plain_label, set_tool_tip
from ppid_desktop.gui.theme import Look, Space, set_look
from ppid_desktop.services.papers import Paper


class ArchiveDetail(QWidget):
    """Shows what the archive holds of one record; every button only tells what the person wants."""

    record_requested = Signal()
    paper_requested = Signal(object)  # Paper
    verify_requested = Signal()
    event_requested = Signal(object)  # EventKind, or None when the person is to choose
    softfile_requested = Signal(object)  # softfile id
    save_out_requested = Signal(object)  # softfile id
    attachment_requested = Signal(object)  # attachment id

    def __init__(
        self,
        row: ArchiveRow,
        held: Archived,
        may: Callable[[UseCase], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._may = may
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        for card in (
            self._summary(row, held),
            self._softfiles(held.case),
            self._events(held.case),
        ):
            layout.addWidget(card)

    def _summary(self, row: ArchiveRow, held: Archived) -> SectionCard:
        card = SectionCard(title=row.title, help_text=f"{row.register_no} · item {row.item_no}")
        prints = self._may(UseCase.PRINT_PAPER)
        buttons = (
            (self.tr("Buka rekaman"), Icon.OPEN, self.record_requested.emit, True),
            (self.tr("Periksa keutuhan"), Icon.SHIELD, self.verify_requested.emit, self._may(UseCase.VERIFY)),
            (self.tr("Lembar arsip"), Icon.PRINT, lambda: self._paper(Paper.LEMBAR_ARSIP), prints),
            (self.tr("Berita acara"), Icon.PRINT, lambda: self._paper(Paper.BERITA_ACARA), prints),
            (self.tr("Daftar isi berkas"), Icon.PRINT, lambda: self._paper(Paper.DAFTAR_ISI), prints),
        )
        card.add(_button_grid([_button(*one[:3]) for one in buttons if one[3]]))
        card.add(_pairs(_facts(row, held)))
        return card

    def _paper(self, paper: Paper) -> None:
        self.paper_requested.emit(paper)

    def _softfiles(self, case: Case) -> SectionCard:
        card = SectionCard(title=self.tr("Softfile"))
        for one in case.softfiles:
            if one.removed_at is None:
                detail = f"{one.kind.label} · versi {one.current.number} · {size_text(one.current.file.size)}"
                name = one.standard_name or one.current.original_name
                card.add(self._file_line(one.id, name, detail))
        return card

    def _file_line(self, softfile_id: UUID, name: str, detail: str) -> QWidget:
        may_open = self._may(UseCase.OPEN_SOFTFILE)
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        opener = ElidingButton()
        set_look(opener, Look.LINK)
        opener.setIcon(themed_icon(Icon.FILE))
        opener.show_line(name)
        opener.setEnabled(may_open)
        opener.clicked.connect(lambda: self.softfile_requested.emit(softfile_id))
        texts.addWidget(opener)
        texts.addWidget(plain_label(detail, Look.HELP))
        layout.addLayout(texts, 1)
        save = _button(self.tr("Simpan"), Icon.DOWNLOAD, lambda: self.save_out_requested.emit(softfile_id))
        set_tool_tip(save, self.tr("Simpan salinan ke luar ruang kerja"))
        save.setAccessibleName(self.tr("Simpan salinan {0}").format(name))
        if may_open:  # a button shown before it has a parent would be a window of its own
            layout.addWidget(save)
        return line

    def _events(self, case: Case) -> SectionCard:
        card = SectionCard(title=self.tr("Peristiwa arsip"))
        if self._may(UseCase.ADD_EVENT):
            card.add(self._event_buttons())
        if case.proposes_exemption:
            card.add(plain_label(self.tr("Penetapan dicatat pada langkah 7 rekaman ini."), Look.HELP))
        for event in reversed(case.archive.events):
            card.add(self._event(event))
        if not case.archive.events:
            card.add(plain_label(self.tr("Belum ada peristiwa sejak disegel."), Look.HELP))
        return card

    def _event_buttons(self) -> QWidget:
        scan, other = EventKind.PINDAIAN, None
        return _button_grid(
            [
                _button(self.tr("Catat peristiwa"), Icon.ADD, lambda: self.event_requested.emit(other)),
                _button(
                    self.tr("Lampirkan pindaian"), Icon.SIGNATURE, lambda: self.event_requested.emit(scan)
                ),
            ]
        )

    def _event(self, event: ArchiveEvent) -> QWidget:
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(plain_label(f"{long_date(event.happened_on)} · {event.kind.label}", Look.LABEL))
        layout.addWidget(plain_label(event.text))
        layout.addWidget(
            plain_label(" · ".join(one for one in (event.person, event.basis) if one), Look.HELP)
        )
        for one in event.attachments:
            opener = ElidingButton()
            set_look(opener, Look.LINK)
            opener.setIcon(themed_icon(Icon.ATTACH))
            opener.show_line(one.original_name)
            opener.clicked.connect(lambda _on=False, key=one.id: self.attachment_requested.emit(key))
            layout.addWidget(opener)
        return box


def _facts(row: ArchiveRow, held: Archived) -> list[tuple[str, str]]:
    case = held.case
    info, fields = case.record.information, case.archive.fields
    facts = [
        ("Asal", "Arsip lama, dimasukkan tanpa langkah 1 sampai 6" if is_old(case) else ""),
        ("Sumber arsip lama", case.record.origin_source),
        ("Kategori", f"{row.category.label} ({row.classification.label})"),
        ("Ringkasan", info.summary),
        ("Unit", row.unit),
        ("Berkas arsip", f"{row.file_number} · kode {row.classification_code or '-'}"),
        ("Jangka waktu penyimpanan", info.retention),
        ("Klasifikasi keamanan", info.security_class.label if info.security_class else ""),
        ("Lokasi", held.location.shown),
        ("Kondisi", held.condition.shown),
        ("Nomor SRIKANDI", held.srikandi_no.shown),
    ]
    shown = ("indeks", "perkembangan", "nasib", "akses", "keterangan")
    facts += [(one.label, one.text(fields)) for one in archive_catalogue.ARCHIVE_FIELDS if one.id in shown]
    return [(name, text) for name, text in (*facts, *_decision_facts(case), *_sealed_facts(held)) if text]


def _decision_facts(case: Case) -> list[tuple[str, str]]:
    latest = case.last_round
    if latest is None or latest.decision is None:
        return []
    made = latest.decision
    return [
        ("Keputusan", f"{made.verdict.label}, {made.decider_name}, {long_date(made.decided_on)}"),
        ("Bukti keputusan", "\n".join(evidence_lines(latest))),
    ]


def _sealed_facts(held: Archived) -> list[tuple[str, str]]:
    sealed, in_work = held.sealed, held.version_in_work
    return [
        ("Disegel", f"{moment_text(sealed.sealed_at)}, versi {sealed.version}"),
        ("SHA-256 manifes", " ".join(_groups(sealed.manifest_sha256, 16))),
        ("Sedang dikerjakan", f"Versi {in_work}, belum disegel dan belum berlaku" if in_work else ""),
    ]


def _groups(text: str, size: int) -> Iterable[str]:
    return (text[start : start + size] for start in range(0, len(text), size))


def _pairs(rows: Iterable[tuple[str, str]]) -> QWidget:
    body = QWidget()
    layout = QVBoxLayout(body)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(Space.SMALL)
    for name, text in rows:
        pair = QVBoxLayout()
        pair.setSpacing(0)
        pair.addWidget(plain_label(name, Look.HELP))
        pair.addWidget(plain_label(text))
        layout.addLayout(pair)
    return body


def _button_grid(buttons: list[QPushButton]) -> QWidget:
    body = QWidget()
    layout = QVBoxLayout(body)
    layout.setContentsMargins(0, 0, 0, 0)
    for start in range(0, len(buttons), 2):
        row = QHBoxLayout()
        for button in buttons[start : start + 2]:
            row.addWidget(button, 1)
        layout.addLayout(row)
    return body


def _button(text: str, icon: Icon, wanted: Callable[[], object]) -> QPushButton:
    button = QPushButton(text)
    button.setIcon(themed_icon(icon))
    button.clicked.connect(lambda _on: wanted())
    return button
