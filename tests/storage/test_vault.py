"""An open workspace as a whole: softfiles, copies, anchor, sweep and closing."""

import errno
import hashlib
import io
import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from sqlcipher3 import dbapi2

from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.audit_query import LogQuery
from ppid_desktop.domain.errors import Bug, Cancelled, DiskFull, SoftfileDamaged, WorkspaceDamaged
from ppid_desktop.domain.roles import Account
from ppid_desktop.domain.softfiles import StoredFile
from ppid_desktop.storage import opening
from ppid_desktop.storage.content_sums import ContentRecorder
from ppid_desktop.storage.vault import UnlockedVault
from tests.storage.conftest import Bench
from tests.storage.test_audit_repository import _tampering
from tests.storage.values import record, softfile, version


def _silent(_done: int, _total: int) -> None:
    pass


def _never() -> bool:
    return False


def _put(vault: UnlockedVault, content: bytes) -> StoredFile:
    return vault.files.put(io.BytesIO(content), _silent, _never)


def _note(vault: UnlockedVault) -> None:
    with vault.write(None) as unit:
        unit.audit.write(AuditNote(Action.PAPER_MADE, "record", "x"))


def test_a_file_comes_back_as_it_was(vault: UnlockedVault, tmp_path: Path) -> None:
    content = bytes(range(256)) * 9000
    source = tmp_path / "laporan.pdf"
    source.write_bytes(content)
    seen: list[tuple[int, int]] = []
    stored = vault.files.put(source, lambda done, total: seen.append((done, total)), _never)
    assert (stored.size, stored.sha256) == (len(content), hashlib.sha256(content).hexdigest())
    assert seen[-1] == (len(content), len(content))
    with vault.files.open(stored) as file:
        file.seek(100_000)
        assert file.read(10) == content[100_000:100_010]
        file.seek(0)
        assert file.read() == content
    vault.files.save_to(stored, tmp_path / "keluar.pdf", _silent, _never)
    assert (tmp_path / "keluar.pdf").read_bytes() == content
    assert vault.files.check(stored, _silent, _never) == ""


def test_the_same_content_again_is_the_same_stored_file(vault: UnlockedVault) -> None:
    first, again = _put(vault, b"sama"), _put(vault, b"sama")
    with vault.write(None) as unit:
        assert unit.softfiles.keep_file(first) == unit.softfiles.keep_file(again)
    assert vault.files.check(again, _silent, _never) == ""


def test_a_cancelled_file_is_not_there(vault: UnlockedVault, bench: Bench) -> None:
    with pytest.raises(Cancelled):
        vault.files.put(io.BytesIO(bytes(5 << 20)), _silent, lambda: True)
    assert [path for path in (bench.folder / "files").rglob("*") if path.is_file()] == []


@pytest.mark.parametrize("harm", ["changed", "shortened", "gone"])
def test_a_damaged_file_is_said_to_be_damaged(vault: UnlockedVault, bench: Bench, harm: str) -> None:
    stored = _put(vault, b"isi" * 1000)
    path = bench.folder / "files" / stored.name[:2] / stored.name[2:4] / stored.name
    content = path.read_bytes()
    if harm == "gone":
        path.unlink()
    else:
        path.write_bytes(content[:-40] + (b"" if harm == "shortened" else b"x" * 40))
    assert vault.files.check(stored, _silent, _never).endswith(".")
    with pytest.raises(SoftfileDamaged), vault.files.open(stored) as file:
        file.read()


def test_a_changed_working_copy_is_named_by_its_tag_until_released(vault: UnlockedVault) -> None:
    stored, tag = _put(vault, b"lama"), str(uuid4())
    path = vault.copies.open_for_editing(stored, ".txt", tag)
    assert vault.copies.open_for_editing(stored, ".txt", tag) == path
    assert vault.copies.changed() == ()
    path.write_bytes(b"baru sekali")
    assert vault.copies.changed() == ((tag, path),)
    vault.copies.release(tag, hashlib.sha256(b"lain").hexdigest())
    assert path.exists()
    vault.copies.release(tag, hashlib.sha256(b"baru sekali").hexdigest())
    assert vault.copies.changed() == ()
    assert not path.exists()


def test_all_copies_go_except_those_with_work_in_them(vault: UnlockedVault) -> None:
    stored = _put(vault, b"lama")
    read = vault.copies.open_for_reading(stored, ".txt")
    unchanged = vault.copies.open_for_editing(stored, ".txt", str(uuid4()))
    changed = vault.copies.open_for_editing(stored, ".txt", str(uuid4()))
    changed.write_bytes(b"pekerjaan yang belum disimpan")
    assert read.read_bytes() == b"lama"
    assert vault.copies.release_all() == (changed,)
    assert not read.exists()
    assert not unchanged.exists()


def test_work_left_by_a_crash_is_offered_at_the_next_start(bench: Bench) -> None:
    vault, tag = bench.open(), str(uuid4())
    path = vault.copies.open_for_editing(_put(vault, b"lama"), ".txt", tag)
    path.write_bytes(b"belum disimpan")
    vault.close()
    again = bench.open()
    assert again.copies.changed() == ((tag, path),)
    again.close()


def test_sweeping_puts_aside_what_no_row_refers_to(bench: Bench) -> None:
    vault, one = bench.open(), record()
    kept, orphan = _put(vault, b"dipakai"), _put(vault, b"tidak dipakai")
    with vault.write(None) as unit:
        unit.records.add(one)
        unit.softfiles.add(one.id, softfile(versions=(version(file=kept),)))
    vault.close()
    again = bench.open()
    fresh = _put(again, b"baru diambil")
    with pytest.raises(Cancelled):
        again.sweep(lambda: True)
    swept = again.sweep()
    assert swept.quarantined == (orphan.name,)
    assert swept.missing == ()
    assert [again.files.check(file, _silent, _never) == "" for file in (kept, fresh, orphan)] == [
        True,
        True,
        False,
    ]
    again.close()


def test_a_closed_vault_has_no_keys_any_more(bench: Bench) -> None:
    vault = bench.open()
    vault.close()
    vault.close()
    with pytest.raises(Bug):
        _ = vault.unlocked
    with pytest.raises(Bug), vault.read():
        pass
    with pytest.raises(Bug), vault.write(None):
        pass
    with pytest.raises(Bug):
        vault.index.search("laporan", 0, 10)
    with pytest.raises(Bug):
        bench.workspaces.disable(vault, bench.account)


def test_a_new_workspace_is_anchored_from_its_first_entry(bench: Bench) -> None:
    vault = bench.open()
    assert vault.anchor_verdict() == "ok"
    vault.close()


def test_the_anchor_is_missing_only_the_first_time_on_another_computer(bench: Bench) -> None:
    (anchor,) = bench.folders.state.glob("jangkar-*.json")
    anchor.unlink()
    vault = bench.open()
    assert vault.anchor_verdict() == "missing"
    _note(vault)
    vault.close()
    again = bench.open()
    assert again.anchor_verdict() == "ok"
    assert again.chain_verdict.intact
    again.close()


def test_an_older_database_put_back_is_noticed_and_logged(bench: Bench) -> None:
    vault = bench.open()
    _note(vault)
    vault.close()
    old = (bench.folder / "ppid.db").read_bytes()
    vault = bench.open()
    _note(vault)
    vault.close()
    (bench.folder / "ppid.db").write_bytes(old)
    vault = bench.open()
    assert vault.anchor_verdict() == "older"
    with vault.read() as unit:
        assert "jangkar older" in unit.audit.entries(0, 1, LogQuery(""))[0].note.detail
    vault.close()
    again = bench.open()
    assert again.anchor_verdict() == "ok"
    again.close()


def test_a_folder_in_use_is_called_older_once_after_the_one_it_was_copied_from_was_opened(
    bench: Bench, tmp_path: Path
) -> None:
    used, told = replace(bench, folder=tmp_path / "salinan"), []
    shutil.copytree(bench.folder, used.folder)
    for one in (used, bench, used, used):
        vault = one.open()
        told.append((vault.anchor_verdict(), vault.chain_verdict.intact))
        _note(vault)
        vault.close()
    assert told == [("ok", True), ("older", False), ("older", False), ("ok", True)]


def test_a_foreign_anchor_is_noticed(bench: Bench) -> None:
    vault = bench.open()
    _note(vault)
    vault.close()
    (anchor,) = bench.folders.state.glob("jangkar-*.json")
    anchor.write_text(anchor.read_text("utf-8").replace('"position": ', '"position": 1'), "utf-8")
    vault = bench.open()
    assert vault.anchor_verdict() == "foreign"
    vault.close()


def test_the_anchor_is_written_after_a_commit_at_most_every_half_minute(bench: Bench) -> None:
    vault = bench.open()
    _note(vault)
    (anchor,) = bench.folders.state.glob("jangkar-*.json")
    first = anchor.read_bytes()
    _note(vault)
    assert anchor.read_bytes() == first
    bench.clock.move(seconds=31)
    _note(vault)
    second = anchor.read_bytes()
    assert second != first
    _note(vault)
    vault.close()
    assert anchor.read_bytes() != second


def test_a_tampered_log_is_noticed_at_opening(bench: Bench) -> None:
    vault = bench.open()
    for _ in range(3):
        _note(vault)
    with _tampering(vault) as connection:
        connection.exec_driver_sql("UPDATE audit SET detail = 'lain' WHERE number = 3")
    vault.close()
    again = bench.open()
    assert (again.chain_verdict.intact, again.chain_verdict.first_bad) == (False, 3)
    again.close()


def test_what_the_driver_itself_refuses_in_a_transaction_is_told_in_words(
    vault: UnlockedVault, account: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_args: object) -> None:
        failure = dbapi2.OperationalError("disk I/O error")
        failure.sqlite_errorcode = sqlite3.SQLITE_IOERR
        raise failure

    with monkeypatch.context() as disk:
        disk.setattr(ContentRecorder, "begin", refused)
        with pytest.raises(WorkspaceDamaged, match="tidak dapat dibaca atau ditulis"), vault.write(account):
            pass
    with pytest.raises(WorkspaceDamaged), vault.read():
        refused()


def test_a_disk_that_gives_an_error_while_opening_is_told_in_words_and_nothing_stays_open(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(code: int) -> Callable[..., None]:
        def fail(*_args: object) -> None:
            raise OSError(code, "no answer")

        return fail

    for code, told in ((errno.EIO, WorkspaceDamaged), (errno.ENOSPC, DiskFull)):
        with monkeypatch.context() as disk:
            disk.setattr(opening, "frames_that_count", failing(code))
            with pytest.raises(told) as refused:
                bench.open()
        assert len(refused.value.sentences()) > 40
    bench.open().close()
