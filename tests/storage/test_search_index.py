"""The archive's search: every way of typing finds, the index follows, and losing it loses nothing."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ppid_desktop.domain.archive import ArchiveEvent, ArchiveFields, ArchiveFile, EventKind
from ppid_desktop.domain.errors import Cancelled
from ppid_desktop.domain.record import Record
from ppid_desktop.storage.index_query import query_of
from ppid_desktop.storage.staging import INDEX
from ppid_desktop.storage.vault import UnlockedVault
from tests.storage import values
from tests.storage.conftest import Bench
from tests.storage.test_index_query import HOSTILE
from tests.storage.values import archive_file, archived, record, rolled_back, sealed, softfile, version

FILE = archive_file("0042", "Surat menyurat otonomi")


def _never() -> bool:
    return False


def _seal(vault: UnlockedVault, *records: Record, file: ArchiveFile = FILE) -> None:
    with vault.write(None) as unit:
        if file not in [replace(one, items=0) for one in unit.archive.files()]:
            unit.archive.add_file(file)
        for number, one in enumerate(records, 1):
            archived(unit, one, f"{number:04}", file)


def _find(vault: UnlockedVault, text: str) -> list[UUID]:
    vault.index.catch_up(_never)
    hits = vault.index.search(text, 0, 50)
    assert vault.index.count(text) == len(hits)
    return [hit.row.record_id for hit in hits]


@pytest.fixture
def report(vault: UnlockedVault) -> Record:
    """One archived record with something in every field, beside one with nothing of it."""
    one = record(title="Laporan Penyelenggaraan Pemerintahan Daérah")
    information = replace(
        one.information,
        summary="Memuat capaian urusan wajib.\nDisusun setiap tahun.",
        unit="Bagian Kewilayahan",
        classification_code="500.12.18.1",
    )
    one = replace(one, register_no="555/9/PPIDP.Contoh/2023", information=information)
    other = record(2, "Notula Rapat")
    with vault.write(None) as unit:
        unit.archive.add_file(FILE)
        unit.records.add(one)
        unit.softfiles.add(
            one.id, softfile(name="LPPD_final", versions=(version(original_name="scan 01.pdf"),))
        )
        unit.archive.add_sealed(one.id, sealed(FILE.id, "0001"))
        elsewhere = archive_file("9000", "Berkas lain")
        unit.archive.add_file(elsewhere)
        archived(unit, other, "0001", elsewhere)
    return one


@pytest.mark.parametrize(
    "text",
    [
        "laporan",
        "LAPORAN",
        "lapor",
        "penyelenggaraan laporan",
        "daerah",
        "DAÉRAH",
        "elenggara",
        "erintah",
        "urusan wajib",
        "wajib tahun",
        "555/9",
        "555-9",
        "555.9",
        "555 9",
        "5559",
        "555/9/PPIDP",
        "ppidp contoh",
        "9/PPIDP",
        "lppd final",
        "LPPD_final",
        "lppdfinal",
        "scan",
        "01.pdf",
        "500.12",
        "50012",
        "0042",
        "otonomi",
        "kewilayah",
        "laporan kewilayahan 500.12 lppd otonomi",
        "la",
        "p",
    ],
)
def test_a_record_is_found_however_it_is_typed(vault: UnlockedVault, report: Record, text: str) -> None:
    assert report.id in _find(vault, text)


@pytest.mark.parametrize(
    "text", ["laporan notula", "xyz", "laporan xyz", "zz", "5559x", "666/9", "'", '"', "", "   ", "///"]
)
def test_a_record_lacking_a_term_is_not_found(vault: UnlockedVault, report: Record, text: str) -> None:
    assert report.id not in _find(vault, text)


@pytest.mark.parametrize(
    ("text", "matched"),
    [
        ("laporan", ("Judul",)),
        ("capaian", ("Ringkasan",)),
        ("555/9", ("Nomor",)),
        ("lppd", ("Softfile",)),
        ("otonomi", ("Berkas arsip",)),
        ("500.12.18", ("Kode klasifikasi",)),
        ("kewilayahan", ("Unit",)),
        ("laporan kewilayahan", ("Unit", "Judul")),
    ],
)
def test_a_hit_names_the_fields_that_matched(
    vault: UnlockedVault, report: Record, text: str, matched: tuple[str, ...]
) -> None:
    vault.index.catch_up(_never)
    hit = next(one for one in vault.index.search(text, 0, 50) if one.row.record_id == report.id)
    assert hit.matched == matched


def test_a_hit_shows_where_and_in_which_record(vault: UnlockedVault, report: Record) -> None:
    vault.index.catch_up(_never)
    (hit,) = vault.index.search("wajib", 0, 50)
    assert "urusan wajib. Disusun" in hit.snippet
    with vault.read() as unit:
        assert hit.row == unit.archive.row(report.id)


def test_beginnings_of_words_come_before_parts_and_the_newest_first(vault: UnlockedVault) -> None:
    inside, old, new = record(1, "Prakarsa"), record(2, "Karsa lama"), record(3, "Karsa baru")
    _seal(vault, old, new, inside)
    assert _find(vault, "karsa") == [new.id, old.id, inside.id]


@pytest.mark.parametrize("text", ["karsa", "uraian karsa", "karsa 12"])
def test_pages_put_together_are_the_whole_result(vault: UnlockedVault, text: str) -> None:
    titles = [f"{'Karsa' if number % 2 else 'Prakarsa'} uraian 12{number}" for number in range(40)]
    _seal(vault, *(record(number, title) for number, title in enumerate(titles, 1)))
    everything = _find(vault, text)
    assert len(everything) == 40
    for size in (1, 7, 20, 39, 40, 100):
        pages = [vault.index.search(text, start, size) for start in range(0, 45, size)]
        assert [hit.row.record_id for page in pages for hit in page] == everything


@pytest.mark.parametrize(
    "text",
    [*HOSTILE, "a" * 10_000, "a " * 5_000, '"a" OR "b"', "x\x00", "\ud800"],
    ids=lambda text: ascii(text)[:20],
)
def test_hostile_texts_are_only_texts(vault: UnlockedVault, report: Record, text: str) -> None:
    vault.index.catch_up(_never)
    assert len(vault.index.search(text, 0, 10)) <= vault.index.count(text)


@rolled_back
@given(text=st.text() | st.text(alphabet='ab"*()-^:{}+ ', max_size=30))
def test_no_text_breaks_the_search(vault: UnlockedVault, text: str) -> None:
    assert vault.index.search(text, 0, 5) == ()
    assert vault.index.count(text) == 0


@settings(rolled_back, max_examples=25)
@given(titles=st.lists(st.text(min_size=1, max_size=60), min_size=1, max_size=5), data=st.data())
def test_any_word_of_any_title_finds_it(vault: UnlockedVault, titles: list[str], data: st.DataObject) -> None:
    with vault.read() as unit:
        first = unit.archive.count(None) + 1
    records = [record(number, title) for number, title in enumerate(titles, first)]
    _seal(vault, *records)
    vault.index.catch_up(_never)
    for one in records:
        words = [word for word in one.information.title.split() if query_of(word).terms]
        if words:
            word = data.draw(st.sampled_from(words))
            hits = vault.index.search(word, 0, 10_000)
            assert one.id in [hit.row.record_id for hit in hits]


def test_the_index_follows_versions_events_and_renamed_files(vault: UnlockedVault, report: Record) -> None:
    assert _find(vault, "SRK-77") == []
    event = ArchiveEvent(
        uuid4(),
        EventKind.SRIKANDI,
        values.NOW.date(),
        "Arsiparis",
        "",
        "SRK-77/2026",
        values.NOW,
        values.SOMEBODY,
    )
    with vault.write(None) as unit:
        unit.archive.add_event(report.id, event)
        unit.archive.save_file(replace(FILE, description="Nama berkas pengganti"))
    assert _find(vault, "SRK77") == [report.id]
    assert _find(vault, "pengganti") == [report.id]
    assert _find(vault, "otonomi") == []
    with vault.write(None) as unit:
        known = unit.records.get(report.id)
        information = replace(known.information, title="Judul versi dua")
        unit.records.save(replace(known, version=2, information=information))
    assert _find(vault, "dua") == []
    with vault.write(None) as unit:
        unit.archive.add_sealed(report.id, sealed(FILE.id, "0001", 2))
        unit.archive.save_fields(report.id, ArchiveFields(srikandi_no="N-88"), FILE.id)
    assert _find(vault, "dua") == _find(vault, "n88") == [report.id]
    assert _find(vault, "penyelenggaraan") == []


def test_what_is_only_in_work_is_not_in_the_index(vault: UnlockedVault) -> None:
    one = record(title="Belum diarsipkan")
    with vault.write(None) as unit:
        unit.records.add(one)
        unit.archive.save_fields(one.id, ArchiveFields(srikandi_no="N-1"), None)
    assert _find(vault, "belum") == []


def test_catching_up_tells_how_many_records_it_took(vault: UnlockedVault) -> None:
    assert vault.index.catch_up(_never) == 0
    _seal(vault, *(record(number) for number in range(1, 451)))
    assert vault.index.catch_up(_never) == 450
    assert vault.index.catch_up(_never) == 0
    _seal(vault, record(1000))
    assert vault.index.catch_up(_never) == 1


def test_what_was_just_sealed_is_found_without_catching_up(vault: UnlockedVault) -> None:
    _seal(vault, record(1, "Pertama"))
    assert vault.index.count("pertama") == 1
    _seal(vault, record(2, "Kedua"))
    assert [hit.row.title for hit in vault.index.search("kedua", 0, 5)] == ["Kedua"]
    _seal(vault, *(record(number, "Banyak") for number in range(3, 203)))
    assert vault.index.count("banyak") == 0
    assert vault.index.catch_up(_never) == 200
    assert vault.index.count("banyak") == 200


def test_a_cancelled_filling_goes_on_where_it_stopped(vault: UnlockedVault) -> None:
    _seal(vault, *(record(number) for number in range(1, 1101)))
    asked: list[None] = []

    def second_time() -> bool:
        asked.append(None)
        return len(asked) == 2

    with pytest.raises(Cancelled):
        vault.index.catch_up(second_time)
    assert vault.index.count("laporan") == 1000
    assert vault.index.catch_up(_never) == 100
    assert vault.index.count("laporan") == 1100


def _lose(folder: Path) -> None:
    for path in folder.glob(f"{INDEX}*"):
        path.unlink()


def _scramble(folder: Path) -> None:
    content = bytearray((folder / INDEX).read_bytes())
    content[5000:9000] = bytes(4000)
    (folder / INDEX).write_bytes(content)


def _truncate(folder: Path) -> None:
    (folder / INDEX).write_bytes(b"")


def _replace_with_text(folder: Path) -> None:
    (folder / INDEX).write_text("bukan basis data", "utf-8")


@pytest.mark.parametrize("harm", [_lose, _scramble, _truncate, _replace_with_text])
def test_a_lost_or_damaged_index_is_made_anew(bench: Bench, harm: Callable[[Path], None]) -> None:
    vault, one = bench.open(), record(title="Laporan Contoh")
    _seal(vault, one)
    assert _find(vault, "contoh") == [one.id]
    vault.close()
    harm(bench.folder)
    vault = bench.open()
    assert _find(vault, "contoh") == [one.id]
    vault.close()


def test_an_index_whose_making_broke_off_goes_at_the_start(bench: Bench) -> None:
    vault, one = bench.open(), record(title="Laporan Contoh")
    _seal(vault, one)
    vault.index.catch_up(_never)
    vault.close()
    (bench.folder / f"{INDEX}-journal").write_bytes(b"\0" * 512)
    vault = bench.open()
    assert list(bench.folder.glob(f"{INDEX}*")) == []
    assert _find(vault, "contoh") == [one.id]
    vault.close()


def test_searching_in_a_damaged_index_mends_it(bench: Bench) -> None:
    vault, one = bench.open(), record(title="Laporan Contoh")
    _seal(vault, one)
    vault.index.catch_up(_never)
    vault.close()
    _scramble(bench.folder)
    vault = bench.open()
    assert [hit.row.record_id for hit in vault.index.search("contoh", 0, 5)] == [one.id]
    vault.close()


def test_an_index_of_another_state_of_the_database_is_made_anew(bench: Bench) -> None:
    vault = bench.open()
    _seal(vault, record(1, "Sebelum cadangan"))
    vault.close()
    old = (bench.folder / "ppid.db").read_bytes()
    vault = bench.open()
    _seal(vault, record(2, "Hilang sesudah pemulihan"))
    assert len(_find(vault, "hilang")) == 1
    vault.close()
    (bench.folder / "ppid.db").write_bytes(old)
    vault = bench.open()
    _seal(vault, record(2, "Ditulis sesudah pemulihan"))
    assert _find(vault, "hilang") == []
    assert len(_find(vault, "ditulis")) == 1
    assert len(_find(vault, "sebelum")) == 1
    vault.close()


def test_the_index_holds_nothing_readable(bench: Bench) -> None:
    vault = bench.open()
    _seal(vault, record(title="Rahasiabesar sekali"))
    vault.index.catch_up(_never)
    vault.close()
    for path in bench.folder.rglob("*"):
        if path.is_file():
            assert b"ahasiabesar" not in path.read_bytes()
