"""Files that are not what they seem, offered wherever the program reads one: each is refused in words."""

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from ppid_desktop.domain.errors import InvalidValue, SourceUnreadable, UnsuitablePlace
from ppid_desktop.domain.returned_files import Fate
from tests.services.conftest import Desk, never, silent


def odd_sources(folder: Path) -> list[Path]:
    """Return a pipe, a link, a folder, devices, what is not there and names no system takes.

    On Windows, where links need a privilege and pipes have no place among the files, those are not there.
    """
    (folder / "asli").write_bytes(b"isi")
    if sys.platform != "win32":
        (folder / "tautan").symlink_to(folder / "asli")
        (folder / "lingkar").symlink_to(folder / "lingkar")
        os.mkfifo(folder / "pipa")
    names = ("tautan", "lingkar", "pipa", "", "tiada", "a\0b", "\ud800", "x" * 300, "asli/di dalam")
    return [folder / name for name in names] + [
        Path("/dev/zero"),
        Path("/dev/urandom"),
        Path("/proc/self/mem"),
        Path(os.devnull),
    ]


def test_no_odd_source_is_read_or_waited_for(desk: Desk, tmp_path: Path) -> None:
    sources = odd_sources(tmp_path)
    readers: list[Callable[[Path], object]] = [
        desk.services.settings.read_codes,
        lambda path: desk.services.issuers.add([path]),
        lambda path: desk.session.vault.files.peek(path, 10),
    ]
    for source in sources:
        for read in readers:
            with pytest.raises(SourceUnreadable) as caught:
                read(source)
            assert caught.value.sentences().count(".") >= 2


def test_a_dropped_folder_full_of_oddities_is_sorted_and_none_is_followed(desk: Desk) -> None:
    odd_sources(desk.files)
    found = desk.services.returns.sort([desk.files, Path("/dev/zero"), desk.files / "a\0b"], silent, never)
    assert [one.path.name for one in found.files] == ["asli"]
    assert found.files[0].fate is Fate.FOREIGN


def test_a_source_that_grows_while_it_is_read_is_not_taken(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = desk.file("kode.csv", b"kode;nama\n")
    real = os.fstat

    def grown(handle: int) -> os.stat_result:
        with source.open("ab") as file:
            file.write(b"x")
        return real(handle)

    monkeypatch.setattr(os, "fstat", grown)
    with pytest.raises(SourceUnreadable, match="berubah"):
        desk.services.settings.read_codes(source)


def test_a_source_that_never_gives_its_content_is_not_waited_for(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As /proc/kmsg, which looks like a file of no bytes."""
    silent_file = SimpleNamespace(read=lambda _most: None)
    monkeypatch.setattr("ppid_desktop.storage.source_file.io.BufferedReader", lambda _raw: silent_file)
    with pytest.raises(SourceUnreadable, match="tidak memberikan"):
        desk.services.settings.read_codes(desk.file("kode.csv", b"kode;nama\n"))


def test_a_table_that_is_a_bomb_or_no_table_is_refused(desk: Desk) -> None:
    for content in (
        b"",
        b"\0" * 100,
        b"PK\x03\x04",
        b"\xd0\xcf\x11\xe0",
        b'"' * 300_000,
        "\ufeff\u202e".encode(),
    ):
        with pytest.raises(InvalidValue):
            desk.services.settings.read_codes(desk.file("kode.csv", content))


@pytest.mark.skipif(sys.platform == "win32", reason="names are text on Windows, never bytes")
def test_places_whose_names_cannot_be_written_are_refused_or_not_remembered(desk: Desk) -> None:
    odd = Path(os.fsdecode(os.fsencode(desk.files) + b"/a\xffb"))
    odd.mkdir()
    with pytest.raises(UnsuitablePlace):
        desk.services.backups.choose_place(odd)
    record_id = desk.ready()
    sending = replace(desk.services.sending.proposed(record_id), folder=odd)
    with pytest.raises(InvalidValue):
        desk.services.sending.send(record_id, replace(sending, recipient="x" * 1_000_000), silent, never)
    case, folder = desk.services.sending.send(record_id, sending, silent, never)
    assert case.last_round is not None
    assert folder.parent == odd
