"""Bad input in the real window: files that cannot be read, and names that no Windows takes."""

import sys
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from ppid_desktop.documents import sample_files as samples
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.softfiles import Softfile
from ppid_desktop.gui.case.step_process.process_page import StepProcessPage
from ppid_desktop.gui.kit.file_drop_area import FileDropArea
from ppid_desktop.gui.kit.step_rail import StepButton
from tests.e2e.journey import Journey
from tests.e2e.office import Office

PORTS = {f"{kind}{number}" for kind in ("COM", "LPT") for number in range(10)}
RESERVED = {"CON", "PRN", "AUX", "NUL", *PORTS}
FORBIDDEN = frozenset('<>:"/\\|?*')
LONG = ("panjang " * 38)[:300]
HOSTILE_NAMES = ("CON", 'a<b>&c:d|e?f*g"h. . .', "baris\x0bkendali \u202ekebalik")


@pytest.fixture
def journey(office: Office, tmp_path: Path) -> Journey:
    one = Journey(office, tmp_path / "meja")
    one.first_run()
    one.appoint_lead()
    return one


def fits_windows(name: str) -> bool:
    """Return whether Windows takes a file name as it stands."""
    plain = not (set(name) & FORBIDDEN) and all(ord(sign) >= 32 for sign in name)
    stem = name.split(".", maxsplit=1)[0].rstrip(" ").upper()
    return plain and stem not in RESERVED and not name.endswith((" ", ".")) and len(name) <= 255


def test_no_name_that_is_typed_becomes_a_file_name_windows_refuses(journey: Journey) -> None:
    see, office = journey.person, journey.office
    journey.to_step_five()
    softfiles = [one.id for one in in_order(office.case)]
    for softfile, wanted in zip(softfiles, (*HOSTILE_NAMES, LONG), strict=True):
        rename(journey, softfile, wanted)
    names = [one.standard_name for one in in_order(office.case)]
    assert names[:2] == list(HOSTILE_NAMES[:2])  # as typed; only the file outside is called otherwise
    assert LONG not in names
    assert see.sees("Teks melebihi 200 karakter: panjangnya")
    assert see.field("Nama Baku", form(journey, softfiles[3])).value() == LONG.strip()
    rename(journey, softfiles[3], LONG[:200])
    journey.go_on("Kirim konsep")
    sent = journey.send()
    files = [path.name for path in sent.rglob("*")]
    assert len(files) == 5
    assert [name for name in files if not fits_windows(name)] == []
    assert office.dialogs.errors == []


def in_order(case: Case) -> list[Softfile]:
    """Return the softfiles in their order."""
    return sorted(case.softfiles, key=lambda one: one.position)


def form(journey: Journey, softfile_id: UUID) -> QWidget:
    """Return a softfile's form."""
    page = journey.office.surface.case_page
    assert page is not None
    step = page.page(5)
    assert isinstance(step, StepProcessPage)
    one = step.softfiles.open(softfile_id)
    journey.office.settle()
    return one


def rename(journey: Journey, softfile_id: UUID, wanted: str) -> None:
    """Paste another standard name into a softfile's form."""
    see = journey.person
    field = see.enter("Nama Baku", form(journey, softfile_id))
    see.paste(wanted)
    see.leave(field)
    journey.office.settle()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows refuses such names, and links need a privilege")
def test_files_that_cannot_be_taken_are_named_and_the_others_go_on(journey: Journey, tmp_path: Path) -> None:
    see, office = journey.person, journey.office
    journey.paste_list()
    journey.make_record(journey.texts.title)
    journey.identify()
    open_step(journey, 5)
    gone = samples.make_pdf(tmp_path / "Hilang.pdf", "Hilang", ["Rekaan."])
    link = tmp_path / "Tautan.pdf"
    good = samples.make_pdf(tmp_path / "<b>Baik & utuh.pdf", "Baik", ["Rekaan."])
    link.symlink_to(good)
    folder = tmp_path / "Folder.pdf"
    folder.mkdir()
    gone.unlink()
    see.drop(see.find(FileDropArea), [gone, link, folder, good])
    see.wait_for("1 softfile")
    office.settle()
    told = " ".join(label.text() for label in see.every(QLabel))
    for name in ("Hilang.pdf", "Tautan.pdf", "Folder.pdf"):
        assert f"{name}: " in told
    assert [one.current.original_name for one in office.case.softfiles] == [good.name]
    assert see.sees("B Baik & utuh")  # the standard name proposed
    assert office.dialogs.errors == []


def open_step(journey: Journey, number: int) -> None:
    """Choose a step in the rail."""
    journey.person.click(journey.person.every(StepButton)[number - 1])
    journey.office.settle()
