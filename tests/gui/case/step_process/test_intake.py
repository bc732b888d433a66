"""Files become softfiles: several at once, doubles asked about, failures named while the rest goes on."""

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO
from uuid import UUID

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QWidget

from ppid_desktop.domain.errors import DiskFull, PpidError
from ppid_desktop.domain.softfiles import StoredFile
from ppid_desktop.gui.case.step_process.duplicate_dialog import DuplicateAnswer
from ppid_desktop.gui.case.step_process.process_page import StepProcessPage
from ppid_desktop.gui.case.two_action_banner import TwoActionBanner
from ppid_desktop.gui.task_runner import CancelToken, Task
from ppid_desktop.services.ports import Cancelled, FileVault, Progress
from ppid_desktop.services.softfile_work import OnDuplicate
from tests.gui.case.steps_bench import StepsBench

Page = Callable[[UUID], StepProcessPage]


class Asked:
    """Answers the question about equal contents and remembers it."""

    def __init__(self, choice: OnDuplicate, *, for_all: bool = False) -> None:
        self.answer = DuplicateAnswer(choice, for_all)
        self.questions: list[tuple[str, str]] = []

    def __call__(self, _parent: QWidget, name: str, present: str) -> DuplicateAnswer:
        self.questions.append((name, present))
        return self.answer


def names(bench: StepsBench, record_id: UUID) -> list[str]:
    present = (one for one in bench.case(record_id).softfiles if one.removed_at is None)
    return [one.standard_name for one in sorted(present, key=lambda one: one.position)]


def shown(bench: StepsBench, record_id: UUID, asked: Asked | None = None) -> StepProcessPage:
    ask = asked or Asked(OnDuplicate.SKIP)
    return bench.show(StepProcessPage(bench.tools(record_id), ask=ask), record_id)


def failures(page: StepProcessPage) -> list[TwoActionBanner]:
    layout = page.ui.failuresLayout
    return [one for one in page.findChildren(TwoActionBanner) if layout.indexOf(one) >= 0]


def test_files_offered_together_become_softfiles_in_their_order(bench: StepsBench) -> None:
    record_id = bench.workplace.record()
    page = shown(bench, record_id)
    files = [bench.samples.file(name) for name in ("tabel_data.xlsx", "peta-wilayah.pdf", "foto.png")]
    page.ui.dropArea.offer(files)
    bench.settle()
    assert names(bench, record_id) == ["Tabel data", "Peta wilayah", "Foto"]
    assert page.ui.progress.isHidden()
    assert "3 softfile" in page.ui.summaryLabel.text()


def test_a_vanished_file_is_named_and_the_others_go_on(bench: StepsBench) -> None:
    record_id = bench.workplace.record()
    page = shown(bench, record_id)
    gone = bench.samples.files / "hilang.pdf"
    page.ui.dropArea.offer([bench.samples.file("satu.txt"), gone, bench.samples.file("dua.txt")])
    bench.settle()
    assert names(bench, record_id) == ["Satu", "Dua"]
    [banner] = failures(page)
    assert "hilang.pdf" in banner.ui.textLabel.text()


def test_trying_again_works_once_the_file_is_back(bench: StepsBench) -> None:
    record_id = bench.workplace.record()
    page = shown(bench, record_id)
    page.ui.dropArea.offer([bench.samples.files / "kembali.txt"])
    bench.settle()
    bench.samples.file("kembali.txt")
    failures(page)[0].ui.firstButton.click()
    bench.settle()
    assert names(bench, record_id) == ["Kembali"]
    assert not failures(page)


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        (OnDuplicate.LINK, ["Asli"]),
        (OnDuplicate.SKIP, ["Asli"]),
        (OnDuplicate.KEEP_BOTH, ["Asli", "Salinan"]),
    ],
)
def test_equal_content_is_kept_as_the_person_chooses(
    bench: StepsBench, choice: OnDuplicate, expected: list[str]
) -> None:
    record_id = bench.workplace.record()
    asked = Asked(choice)
    page = shown(bench, record_id, asked)
    same = b"isi yang sama persis"
    files = [bench.samples.file("asli.txt", same), bench.samples.file("salinan.txt", same)]
    page.ui.dropArea.offer(files)
    bench.settle()
    assert asked.questions == [("salinan.txt", "Asli")]
    assert names(bench, record_id) == expected


def test_one_answer_can_hold_for_the_whole_batch(bench: StepsBench) -> None:
    record_id = bench.workplace.record()
    asked = Asked(OnDuplicate.SKIP, for_all=True)
    page = shown(bench, record_id, asked)
    files = [bench.samples.file(f"{number}.txt", b"sama") for number in range(4)]
    page.ui.dropArea.offer(files)
    bench.settle()
    assert len(asked.questions) == 1
    assert names(bench, record_id) == ["0"]


def test_a_question_closed_without_an_answer_can_be_asked_again(bench: StepsBench) -> None:
    record_id = bench.workplace.record()
    asked = Asked(OnDuplicate.ASK)
    page = shown(bench, record_id, asked)
    page.ui.dropArea.offer(
        [bench.samples.file("Asli.csv", b"a;b"), bench.samples.file("Salinan.csv", b"a;b")]
    )
    bench.settle()
    assert names(bench, record_id) == ["Asli"]
    [banner] = failures(page)
    asked.answer = DuplicateAnswer(OnDuplicate.KEEP_BOTH)
    banner.ui.firstButton.click()
    bench.settle()
    assert names(bench, record_id) == ["Asli", "Salinan"]
    assert not failures(page)


def test_using_the_present_one_opens_its_form(bench: StepsBench) -> None:
    record_id = bench.workplace.record()
    page = shown(bench, record_id, Asked(OnDuplicate.LINK))
    files = [bench.samples.file("a.txt", b"sama"), bench.samples.file("b.txt", b"sama")]
    page.ui.dropArea.offer(files)
    bench.settle()
    [softfile] = bench.case(record_id).softfiles
    field = page.softfiles.open(softfile.id).ui.namaField
    assert QApplication.focusWidget() in field.findChildren(QWidget)


class AnsweredInOneTurn:
    """Long jobs whose answers come faster than the page follows: nothing of the event loop runs between."""

    def __init__(self) -> None:
        self._jobs: list[tuple[Callable[..., object], Callable[..., None], Callable[..., None]]] = []

    def long(
        self, work: Callable[..., object], done: Callable[..., None], failed: Callable[..., None], **_: object
    ) -> Task:
        self._jobs.append((work, done, failed))
        return Task(CancelToken())

    def answer(self) -> None:
        for work, done, failed in self._jobs:  # an answer adds the next job
            try:
                value = work(lambda *_: None, CancelToken())
            except PpidError as error:
                failed(error)
            else:
                done(value)


def test_an_answer_that_comes_before_the_page_has_followed_still_opens_the_form(
    bench: StepsBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    record_id = bench.workplace.record()
    asked, jobs = Asked(OnDuplicate.LINK), AnsweredInOneTurn()
    page = shown(bench, record_id, asked)
    page.ui.dropArea.setFocus()
    monkeypatch.setattr(bench.workplace.runner, "long", jobs.long)
    page.ui.dropArea.offer([bench.samples.file("Satu.txt", b"sama"), bench.samples.file("dua.txt", b"sama")])
    jobs.answer()
    bench.settle()
    assert asked.questions == [("dua.txt", "Satu")]
    [softfile] = bench.case(record_id).softfiles
    assert QApplication.focusWidget() in page.softfiles.open(softfile.id).ui.namaField.findChildren(QWidget)


def test_a_pasted_picture_becomes_a_softfile(bench: StepsBench) -> None:
    record_id = bench.workplace.record()
    page = shown(bench, record_id)
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    QGuiApplication.clipboard().setImage(image)
    page.ui.dropArea.paste()
    bench.settle()
    [softfile] = bench.case(record_id).softfiles
    assert softfile.current.original_name.startswith("Tempelan ")
    with bench.services.session.vault.files.open(softfile.current.file) as content:
        assert content.read(8) == b"\x89PNG\r\n\x1a\n"


def test_markup_in_a_name_appears_as_typed(bench: StepsBench) -> None:
    record_id = bench.workplace.record()
    page = shown(bench, record_id)
    page.ui.dropArea.offer([bench.samples.file("a &amp; <b>b</b> tak ada.txt".replace("</", "<"), b"isi")])
    page.ui.dropArea.offer([Path("/tidak/ada/<img src=x>&.txt")])
    bench.settle()
    [banner] = failures(page)
    assert "<img src=x>&.txt" in banner.ui.textLabel.text()
    [softfile] = bench.case(record_id).softfiles
    [name, _kind] = page.ui.softfileLines.lines.index(0).data().splitlines()
    assert name == softfile.standard_name


def test_the_kind_chosen_holds_for_what_is_added(bench: StepsBench) -> None:
    record_id = bench.workplace.record()
    page = shown(bench, record_id)
    page.ui.kindField.set_value("sumber")
    page.ui.kindField.edited.emit("sumber")
    page.ui.dropArea.offer([bench.samples.file("data.csv")])
    bench.settle()
    assert bench.case(record_id).softfiles[0].kind.code == "sumber"


class FullFor:
    """The softfile store on a disk that is full for one file."""

    def __init__(self, files: FileVault, name: str) -> None:
        self._files = files
        self._name = name

    def put(self, source: Path | BinaryIO, progress: Progress, cancelled: Cancelled) -> StoredFile:
        if isinstance(source, Path) and source.name == self._name:
            raise DiskFull
        return self._files.put(source, progress, cancelled)


def test_a_full_disk_is_said_and_what_fits_is_taken(
    bench: StepsBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    record_id = bench.workplace.record()
    page = shown(bench, record_id)
    vault = bench.services.session.vault
    monkeypatch.setattr(type(vault), "files", FullFor(vault.files, "besar.bin"))
    page.ui.dropArea.offer([bench.samples.file("besar.bin"), bench.samples.file("kecil.txt")])
    bench.settle()
    assert names(bench, record_id) == ["Kecil"]
    assert "sudah penuh" in failures(page)[0].ui.textLabel.text()


def test_cancelling_stops_the_batch_and_adds_nothing_half(bench: StepsBench) -> None:
    record_id = bench.workplace.record()
    page = shown(bench, record_id)
    files = [bench.samples.file(f"{number}.bin", bytes((number,)) * (1 << 23)) for number in range(6)]
    page.ui.dropArea.offer(files)
    page.ui.progress.ui.cancelButton.click()
    bench.settle()
    assert len(names(bench, record_id)) < len(files)
    assert page.ui.progress.isHidden()
    assert not failures(page)
