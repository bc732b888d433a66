"""`keys.json` from hostile or damaged disks: fields changed, bits flipped, absurd demands."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest

from ppid_desktop.domain.errors import (
    DiskFull,
    PpidError,
    TargetUnwritable,
    WorkspaceDamaged,
    WorkspaceMissing,
    WorkspaceTooNew,
    WrongPassword,
)
from ppid_desktop.runtime import atomic_file
from ppid_desktop.storage import key_file
from ppid_desktop.storage.keys import NewCredentials, WorkspaceKeys
from ppid_desktop.storage.recovery_key import RecoveryKey, generate_recovery_key

from .conftest import CHEAP_KDF, PASSWORD, SECOND, SetClock

Document = dict[str, object]


@pytest.fixture
def recovery(keys: WorkspaceKeys) -> RecoveryKey:
    """A workspace with two accounts and a recovery sheet."""
    unlocked = keys.unlock("petugas", PASSWORD)
    keys.set_password(unlocked, NewCredentials(SECOND, "arsiparis", PASSWORD))
    key = generate_recovery_key()
    keys.renew_recovery(unlocked, key)
    return key


def document_of(folder: Path) -> Document:
    return cast(Document, json.loads((folder / "keys.json").read_bytes()))


def tamper(folder: Path, document: Document) -> None:
    """Write as a person would who knows the format but not the workspace key: the checksum fits."""
    document.pop("checksum", None)
    text = json.dumps(document, sort_keys=True, separators=(",", ":")).encode("ascii")
    document["checksum"] = hashlib.sha256(text).hexdigest()
    (folder / "keys.json").write_text(json.dumps(document))
    (folder / "keys.json.bak").unlink(missing_ok=True)
    (folder / "attempts.json").unlink(missing_ok=True)


def fields_of(document: object, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Return the paths of all values that are not themselves objects or lists."""
    if isinstance(document, dict):
        return [found for key, value in document.items() for found in fields_of(value, (*path, key))]
    if isinstance(document, list):
        return [found for place, value in enumerate(document) for found in fields_of(value, (*path, place))]
    return [path]


def changed(value: object) -> object:
    """Return a value of the same kind that still parses where possible."""
    if isinstance(value, int):
        return value + 1
    text = str(value)
    if text.startswith("2026"):
        return text.replace("2026", "2027")
    return text[:-1] + ("0" if text[-1] != "0" else "1")


def replaced(document: Document, path: tuple[str | int, ...], value: object) -> Document:
    container: object = document
    for key in path[:-1]:
        container = container[key]  # type: ignore[index]
    container[path[-1]] = value  # type: ignore[index]
    return document


def assert_noticed(folder: Path, clock: SetClock, recovery: RecoveryKey) -> None:
    """Nobody gets in: neither of the accounts nor the recovery sheet."""
    attempts: list[Callable[[WorkspaceKeys], object]] = [
        lambda keys: keys.unlock("petugas", PASSWORD),
        lambda keys: keys.unlock("arsiparis", PASSWORD),
        lambda keys: keys.unlock_with_recovery(recovery.printed()),
    ]
    for attempt in attempts:
        with pytest.raises((WorkspaceDamaged, WorkspaceTooNew, WrongPassword)):
            attempt(WorkspaceKeys(folder, clock.now, CHEAP_KDF))


@pytest.mark.parametrize("change", ["changed", "null", "other type", "missing"])
def test_every_changed_field_is_noticed_at_login(
    tmp_path: Path, clock: SetClock, recovery: RecoveryKey, change: str
) -> None:
    fields = [path for path in fields_of(document_of(tmp_path)) if path != ("checksum",)]
    assert len(fields) == 3 + 2 * 9 + 5 + 1
    good = (tmp_path / "keys.json").read_bytes()
    for path in fields:
        (tmp_path / "keys.json").write_bytes(good)
        document = document_of(tmp_path)
        value = _value_at(document, path)
        if change == "missing":
            _remove_at(document, path)
        else:
            replaced(document, path, {"changed": changed(value), "null": None, "other type": [value]}[change])
        tamper(tmp_path, document)
        assert_noticed(tmp_path, clock, recovery)


def _value_at(document: object, path: tuple[str | int, ...]) -> object:
    for key in path:
        document = document[key]  # type: ignore[index]
    return document


def _remove_at(document: object, path: tuple[str | int, ...]) -> None:
    container = _value_at(document, path[:-1])
    del container[path[-1]]  # type: ignore[attr-defined]


def test_a_removed_added_or_swapped_slot_is_noticed(
    tmp_path: Path, clock: SetClock, recovery: RecoveryKey
) -> None:
    def slots_of(document: Document) -> list[Document]:
        return cast(list[Document], document["slots"])

    def swap_names(document: Document) -> None:
        one, other = slots_of(document)
        one["login"], other["login"] = other["login"], one["login"]

    def swap_keys(document: Document) -> None:
        one, other = slots_of(document)
        for name in ("salt", "nonce", "sealed"):
            one[name], other[name] = other[name], one[name]

    def unknown_field(document: Document) -> None:
        document["petunjuk"] = "halo"

    def no_recovery(document: Document) -> None:
        document["recovery"] = None

    good = (tmp_path / "keys.json").read_bytes()
    for change in (
        swap_names,
        swap_keys,
        unknown_field,
        no_recovery,
        lambda document: slots_of(document).reverse(),
        lambda document: slots_of(document).append(dict(slots_of(document)[0])),
    ):
        (tmp_path / "keys.json").write_bytes(good)
        document = document_of(tmp_path)
        change(document)
        tamper(tmp_path, document)
        assert_noticed(tmp_path, clock, recovery)


def test_removing_the_own_slot_is_noticed_by_the_other_account(
    tmp_path: Path, clock: SetClock, recovery: RecoveryKey
) -> None:
    document = document_of(tmp_path)
    cast(list[Document], document["slots"]).pop(0)
    tamper(tmp_path, document)
    assert_noticed(tmp_path, clock, recovery)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("memory_kib", 100 * 1024 * 1024),
        ("memory_kib", -8),
        ("memory_kib", 10**400),
        ("passes", 10**9),
        ("lanes", 10**6),
        ("lanes", True),
        ("memory_kib", 8.0),
    ],
)
def test_a_file_cannot_demand_absurd_work(
    tmp_path: Path, clock: SetClock, recovery: RecoveryKey, field: str, value: object
) -> None:
    document = document_of(tmp_path)
    cast(list[Document], document["slots"])[0][field] = value
    (tmp_path / "keys.json.bak").unlink()
    try:
        tamper(tmp_path, document)
    except ValueError:  # too many digits even to write
        return
    with pytest.raises(WorkspaceDamaged):
        WorkspaceKeys(tmp_path, clock.now, CHEAP_KDF).unlock("petugas", PASSWORD)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"format": 1}',
        b'{"format": true}',
        b'{"format": 0}',
        b" " * (2 << 20),
    ],
)
def test_what_is_no_key_file_is_called_damaged(tmp_path: Path, clock: SetClock, content: bytes) -> None:
    (tmp_path / "keys.json").write_bytes(content)
    with pytest.raises(WorkspaceDamaged):
        WorkspaceKeys(tmp_path, clock.now, CHEAP_KDF).summary()


def test_a_newer_format_asks_for_a_newer_program(tmp_path: Path, keys: WorkspaceKeys) -> None:
    tamper(tmp_path, document_of(tmp_path) | {"format": 2, "sesuatu": "baru"})
    with pytest.raises(WorkspaceTooNew):
        keys.summary()


def test_a_lone_surrogate_in_a_name_is_damage(tmp_path: Path, keys: WorkspaceKeys) -> None:
    document = document_of(tmp_path)
    cast(list[Document], document["slots"])[0]["login"] = "\ud800"
    tamper(tmp_path, document)
    with pytest.raises(WorkspaceDamaged):
        keys.summary()


def test_every_single_flipped_bit_falls_back_to_the_kept_copy(tmp_path: Path, keys: WorkspaceKeys) -> None:
    path = tmp_path / "keys.json"
    good = path.read_bytes()
    before = key_file.from_bytes(good)
    for bit in range(len(good) * 8):
        flipped = bytearray(good)
        flipped[bit // 8] ^= 1 << bit % 8
        path.write_bytes(flipped)
        try:
            read = key_file.read(tmp_path)
        except WorkspaceTooNew:  # the format's digit itself
            assert bit // 8 == good.index(b"1")
            continue
        assert (read.slots, read.mac, read.workspace_id) == (before.slots, before.mac, before.workspace_id)


def test_login_repairs_a_damaged_file_from_the_kept_copy(tmp_path: Path, keys: WorkspaceKeys) -> None:
    path = tmp_path / "keys.json"
    good = path.read_bytes()
    path.write_bytes(good[: len(good) // 2])
    assert keys.summary().from_previous
    keys.unlock("petugas", PASSWORD)
    assert path.read_bytes() == good
    assert not keys.summary().from_previous


def test_a_lost_key_file_is_said_when_no_copy_is_left(tmp_path: Path, keys: WorkspaceKeys) -> None:
    (tmp_path / "keys.json").unlink()
    (tmp_path / "keys.json.bak").unlink()
    assert not keys.exist()
    with pytest.raises(WorkspaceMissing):
        keys.unlock("petugas", PASSWORD)
    (tmp_path / "ppid.db").touch()
    with pytest.raises(WorkspaceDamaged):
        keys.unlock("petugas", PASSWORD)


def test_a_damaged_file_never_becomes_the_kept_copy(tmp_path: Path, keys: WorkspaceKeys) -> None:
    unlocked = keys.unlock("petugas", PASSWORD)
    (tmp_path / "keys.json").write_bytes(b"rusak")
    keys.rename(unlocked, unlocked.account_id or SECOND, "tata usaha")
    for name in ("keys.json", "keys.json.bak"):
        assert key_file.from_bytes((tmp_path / name).read_bytes()).slots[0].login == "tata usaha"
    assert keys.unlock("tata usaha", PASSWORD) == unlocked


def test_every_writing_leaves_two_equal_files_so_that_a_damaged_one_loses_nobodys_way_in(
    tmp_path: Path, keys: WorkspaceKeys
) -> None:
    unlocked = keys.unlock("petugas", PASSWORD)
    keys.set_password(unlocked, NewCredentials(SECOND, "arsiparis", PASSWORD))
    assert key_file.copy_is_true(tmp_path)
    (tmp_path / "keys.json").write_bytes(b"rusak")
    keys.unlock("arsiparis", PASSWORD)


def test_a_copy_left_behind_by_an_interruption_is_brought_up_to_date_at_login(
    tmp_path: Path, keys: WorkspaceKeys
) -> None:
    (tmp_path / "keys.json.bak").write_bytes(b"lain")
    keys.unlock("petugas", PASSWORD)
    assert key_file.copy_is_true(tmp_path)


def test_a_writing_that_fails_after_its_rename_is_undone(
    tmp_path: Path, keys: WorkspaceKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    flush, failures = atomic_file.flush_folder, [OSError(5, "no answer")]

    def once(folder: Path) -> None:
        if failures and (tmp_path / "keys.json").read_bytes() != before:
            raise failures.pop()
        flush(folder)

    before = (tmp_path / "keys.json").read_bytes()
    monkeypatch.setattr(atomic_file, "flush_folder", once)
    with pytest.raises(TargetUnwritable):
        keys.change_password("petugas", PASSWORD, "sandi yang baru")
    assert (tmp_path / "keys.json").read_bytes() == before
    keys.change_password("petugas", PASSWORD, "sandi yang baru")


def test_a_full_disk_leaves_the_old_password_working(
    tmp_path: Path, keys: WorkspaceKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as failing:
        failing.setattr("os.fsync", full)
        with pytest.raises(DiskFull) as fault:
            keys.change_password("petugas", PASSWORD, "sandi yang baru")
    assert "kata sandi dan lembar pemulihan yang lama tetap berlaku" in fault.value.sentences()
    assert "Berkas" not in fault.value.sentences()
    keys.unlock("petugas", PASSWORD)
    assert {path.name for path in tmp_path.iterdir()} == {"keys.json", "keys.json.bak"}


def test_messages_name_no_login_or_path(tmp_path: Path, keys: WorkspaceKeys) -> None:
    (tmp_path / "keys.json").write_bytes(b"rusak")
    (tmp_path / "keys.json.bak").unlink()
    with pytest.raises(PpidError) as fault:
        keys.unlock("petugas", PASSWORD)
    assert "petugas" not in fault.value.sentences()
    assert str(tmp_path) not in fault.value.sentences()
