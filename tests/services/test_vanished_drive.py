"""The drive of an open workspace is pulled out and put back: refused in words meanwhile, and work goes on."""

from collections.abc import Callable

import pytest

from ppid_desktop.domain.errors import MachineFault
from tests.services.conftest import PASSWORD, Desk, never, silent

OTHER_PASSWORD = "sandi sesudahnya yang lain"


def test_what_needs_the_folder_is_refused_while_it_is_away_and_works_when_it_is_back(desk: Desk) -> None:
    record_id = desk.record(judul="Judul contoh")
    softfile = desk.attach(record_id)
    away = desk.folder.rename(desk.folder.with_name("dicabut"))
    refused: list[Callable[[], object]] = [
        lambda: desk.attach(record_id, "lain.txt", b"lain"),
        lambda: desk.services.softfiles.open(record_id, softfile),
        lambda: desk.services.accounts.change_own_password(PASSWORD, OTHER_PASSWORD),
        lambda: desk.wiring.sessions.login(desk.folder, "petugas", PASSWORD),
        lambda: desk.wiring.sessions.clear_up(desk.session, never),
    ]
    for work in refused:
        with pytest.raises(MachineFault) as told:
            work()
        assert len(told.value.sentences()) > 40
    assert list(desk.folder.parent.glob("ruang-kerja*")) == []
    away.rename(desk.folder)
    desk.attach(record_id, "lain.txt", b"lain")
    desk.services.accounts.change_own_password(PASSWORD, OTHER_PASSWORD)
    assert desk.services.verifying.run(silent, never).intact


def test_leaving_while_the_drive_is_away_ends_the_session_all_the_same(desk: Desk) -> None:
    desk.record(judul="Judul contoh")
    away = desk.folder.rename(desk.folder.with_name("dicabut"))
    desk.wiring.sessions.log_out(desk.session)
    away.rename(desk.folder)
    again = desk.wiring.sessions.login(desk.folder, "petugas", PASSWORD)
    assert len(desk.wiring.services_for(again).work.home().mine) == 1
    again.vault.close()
