"""Walks the newcomer's whole way through the real window and keeps a picture of every station.

    python -m tools.screenshots_journey FOLDER [light|dark|contrast] [SCALE]
    python -m tools.screenshots_journey --stalls

Without a scale the way is walked at 100 and 150 %. `--stalls` walks it once without pictures and tells where
the window stood still.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollArea

from ppid_desktop.documents import sample_files as samples
from ppid_desktop.gui.stall_watch import StallWatch
from tests.e2e.journey import Journey
from tests.e2e.office import Office
from tools.stage import SCREENS, dressed, ending, places, points, run

_TASK_BAR = 40
_CODE = "500.12.18.1"


class _Album:
    """Keeps pictures by station, screen and scale; the lower end of a page is a picture of its own."""

    def __init__(self, office: Office, folder: Path | None, ending: str) -> None:
        self._office = office
        self._folder = folder
        self._ending = ending

    def keep(self, name: str) -> None:
        """Keep what is on the screen, page by page where it scrolls."""
        if self._folder is None:
            return
        self._office.settle()
        for number, scroll in enumerate(self._scrolls(), 1):
            scroll()
            self._office.person.breathe()
            self._office.window.grab().save(str(self._folder / f"{name}-{number}-{self._ending}"))

    def _scrolls(self) -> Iterator[Callable[[], None]]:
        areas = [one for one in self._office.person.every(QScrollArea) if one.objectName() == "formArea"]
        if not areas:
            yield lambda: None
            return
        bar = areas[0].verticalScrollBar()
        for place in places(bar.maximum(), bar.pageStep()):
            yield partial(bar.setValue, place)


def _walk(office: Office, album: _Album, folder: Path) -> None:
    journey = Journey(office, folder)
    _walk_to_softfiles(journey, office, album)
    _walk_review(journey, album, folder)
    _walk_archive(journey, album)


def _walk_to_softfiles(journey: Journey, office: Office, album: _Album) -> None:
    journey.first_run()
    album.keep("00-beranda-awal")
    journey.appoint_lead()
    album.keep("08-pengaturan-pegawai")
    journey.paste_list("2\tData kedua\tRingkasan kedua\tSetiap saat\t")
    album.keep("01-daftar")
    journey.make_record(journey.texts.title)
    for station, arrive in (
        ("1-identifikasi", journey.identify),
        ("2-koordinasi", journey.coordinate),
        ("3-peralatan", journey.equip),
        ("4-pengumpulan", journey.collect),
    ):
        arrive()
        office.person.press("Kembali")
        album.keep(station)
        journey.go_on("")
    journey.process()
    journey.describe("Konsep profil", "Konsep untuk dikoreksi")
    album.keep("5-pengolahan")


def _walk_review(journey: Journey, album: _Album, folder: Path) -> None:
    journey.go_on("Kirim konsep")
    album.keep("6a-kirim")
    sent = journey.send()
    album.keep("6b-menunggu")
    corrections = {"judul": "Profil wilayah administrasi tahun 2025", "tempat_pembuatan": "Ibu Kota Contoh"}
    journey.take_back(journey.review(sent, corrections, ("ringkasan", "Apakah datanya sudah lengkap?")))
    album.keep("6c-koreksi")
    journey.work_through()
    journey.settle_softfiles(samples.make_document(folder / "Hasil koreksi.docx", "Profil", ["Dikoreksi."]))
    album.keep("6d-dikoreksi")
    journey.decide("Disetujui", samples.make_pdf(folder / "Lembar keputusan.pdf", "Keputusan", ["Setuju."]))
    album.keep("6e-diputuskan")


def _walk_archive(journey: Journey, album: _Album) -> None:
    journey.go_on("Serah terima kepada arsiparis")
    journey.archive(_CODE)
    journey.file_away()
    album.keep("7a-pengarsipan")
    journey.seal()
    album.keep("7b-disegel")
    journey.find_in_archive("profil")
    album.keep("08-arsip")
    _enter_old(journey, album)
    for name in ("Beranda", "Pekerjaan", "SOP", "Log", "Pengaturan"):
        journey.surface(name)
        album.keep(f"09-{name.lower()}")


def _enter_old(journey: Journey, album: _Album) -> None:
    see = journey.person
    journey.surface("Arsip")
    see.press("Masukkan arsip lama")
    see.write("Judul Informasi", "Peta batas wilayah 1998")
    see.write("Unit yang Menguasai Informasi", "Bagian Contoh")
    see.write("Sumber arsip lama", "Buku register arsip 1998, nomor 12")
    see.press("Masukkan dan lengkapi")
    see.wait_for("Asal arsip lama")
    album.keep("7c-arsip-lama")


@contextmanager
def _office(size: QSize, look: str = "light") -> Iterator[Office]:
    app, theme = dressed(look)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        os.environ["PPID_DATA_DIR"] = profile
        office = Office(app, theme, size)
        office.start()
        yield office
        office.end()


def draw(folder: Path, look: str) -> None:
    """Walk the way on both screens at this process's scale."""
    for screen in SCREENS:
        room = points(screen - QSize(0, _TASK_BAR))
        with _office(room, look) as office, tempfile.TemporaryDirectory() as desk:
            _walk(office, _Album(office, folder, ending(look, screen)), Path(desk))


def tell_stalls() -> None:
    """Walk the way once and tell every stall, the longest first."""
    with _office(QSize(1366, 728)) as office, tempfile.TemporaryDirectory() as desk:
        with StallWatch() as watch:
            _walk(office, _Album(office, None, ""), Path(desk))
        for stall in sorted(watch.stalls, key=lambda one: -one.seconds):
            print(f"{stall.seconds * 1000:.0f} ms in\n{stall.where}\n")
        print(f"{len(watch.stalls)} stalls")


if __name__ == "__main__":
    if "--stalls" in sys.argv:
        tell_stalls()
    else:
        run("tools.screenshots_journey", draw, *sys.argv[1:4])
