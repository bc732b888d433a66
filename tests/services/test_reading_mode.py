"""A backup that is read prints and gives out what it shows, and nothing is written where it lies."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from ppid_desktop.domain.audit_query import LogQuery
from ppid_desktop.domain.errors import NotAllowed
from ppid_desktop.services.log_export import LogForm
from ppid_desktop.services.papers import Paper
from ppid_desktop.services.use_cases import Services
from tests.services.conftest import LOGIN, PASSWORD, Desk, never, silent
from tests.services.test_papers import words


def entries_of(desk: Desk, record_id: UUID) -> tuple[UUID, UUID, UUID]:
    case = desk.services.work.case(record_id)
    return case.coordinations[0].id, case.checks[0].id, case.sources[0].id


@pytest.fixture
def place(desk: Desk, tmp_path: Path) -> Path:
    made = tmp_path / "cadangan"
    made.mkdir()
    desk.services.backups.choose_place(made)
    return made


def read(desk: Desk, place: Path) -> Iterator[Services]:
    """Yield the use cases of whoever reads the newest backup at the place."""
    session = desk.wiring.restoring.read(place, desk.wiring.restoring.backups(place)[0], LOGIN, PASSWORD)
    yield desk.wiring.services_for(session)
    desk.wiring.sessions.log_out(session)


def state_of(folder: Path) -> dict[Path, tuple[int, int]]:
    return {one: (one.stat().st_size, one.stat().st_mtime_ns) for one in folder.rglob("*")}


def test_a_backup_that_is_read_prints_and_gives_out_what_it_shows_and_stays_as_it_was(
    desk: Desk, place: Path, tmp_path: Path
) -> None:
    record_id = desk.ready(judul="Peta yang dicetak dari cadangan")
    coordination, check, source = entries_of(desk, record_id)
    desk.services.backups.make(silent, never)
    numbers = desk.services.papers.letter_number(record_id, source)
    before = state_of(place)
    for services in read(desk, place):
        papers = services.papers
        for paper, entry in (
            (Paper.DAFTAR_ISI, None),
            (Paper.CATATAN_KOORDINASI, coordination),
            (Paper.DAFTAR_PERALATAN, check),
            (Paper.NOTA_PENGAJUAN, None),
            (Paper.LEMBAR_KEPUTUSAN, None),
            (Paper.SOP, None),
        ):
            assert papers.make(paper, record_id, entry).startswith(b"%PDF")
            assert papers.file_name(paper, record_id, entry).endswith(".pdf")
        assert "Peta yang dicetak dari cadangan" in words(papers.make(Paper.DAFTAR_ISI, record_id))
        for paper in (Paper.SURAT_PERMINTAAN, Paper.TANDA_TERIMA):
            assert "(belum bernomor)" in words(papers.make(paper, record_id, source))
        assert services.log_export.make(LogQuery(), LogForm.XLSX, silent, never)
        softfile = services.work.case(record_id).softfiles[0].id
        services.softfiles.save_out(record_id, softfile, None, tmp_path / "keluar.txt", silent, never)
        with pytest.raises(NotAllowed, match="baca-saja"):
            services.sending.withdraw(record_id, "Tidak boleh")
    assert (tmp_path / "keluar.txt").read_bytes() == b"isi contoh"
    assert state_of(place) == before
    assert desk.services.papers.letter_number(record_id, source) == numbers
