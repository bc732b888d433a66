"""Verifying a workspace finds damage, names it, and writes the result down."""

import errno
import hashlib
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

from ppid_desktop.domain.audit import Action, ContentFault, OpeningFindings
from ppid_desktop.domain.audit_query import LogQuery
from ppid_desktop.domain.errors import Cancelled
from ppid_desktop.domain.fields import Owner
from ppid_desktop.storage.content_sums import CONTENT, ContentKey, added, as_bytes, rows
from ppid_desktop.storage.engine import EncryptedDatabase, write_engine
from ppid_desktop.storage.secrets_table import inner_keys
from ppid_desktop.storage.transaction import Transaction
from ppid_desktop.storage.vault import UnlockedVault
from tests.services.conftest import LOGIN, PASSWORD, Desk, never, silent
from tests.services.whole_way import exempted, sealed


def tampered(desk: Desk, statement: str) -> None:
    """Change the database with a connection of one's own, as somebody would who has its key."""
    vault = desk.session.vault
    assert isinstance(vault, UnlockedVault)
    engine = write_engine(EncryptedDatabase(desk.folder / "ppid.db", vault.unlocked.keys.database))
    with engine.begin() as connection:
        assert connection.exec_driver_sql(statement).rowcount == 1
    desk.tampered = True
    engine.dispose()


def forged(desk: Desk, record_id: UUID) -> None:
    """Change a title, compute the record's sum anew and mark it as waiting for its entry."""
    vault = desk.session.vault
    assert isinstance(vault, UnlockedVault)
    tampered(desk, "UPDATE record SET content = replace(content, 'Judul', 'Palsu') WHERE case_no = 1")
    engine = write_engine(EncryptedDatabase(desk.folder / "ppid.db", vault.unlocked.keys.database))
    with engine.begin() as connection:
        key = ContentKey(inner_keys(Transaction(connection, desk.clock)).audit_content)
        number = 0
        for table in CONTENT:
            for owner, *values in rows(connection, table):
                number = added(number, key.row(table, owner, *values) if owner == str(record_id) else 0)
        statement = "UPDATE content_sum SET sum = ?, unlogged = 1 WHERE owner_id = ?"
        assert connection.exec_driver_sql(statement, (as_bytes(number), str(record_id))).rowcount == 1
    engine.dispose()


def crashed(desk: Desk) -> None:
    """Leave the workspace as a program does that stops in the middle of work: nothing is written any more."""
    desk.wiring.sessions._close(desk.session.vault)


def test_a_softfile_that_cannot_be_read_is_named_and_stops_nothing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    record_id = desk.record()
    for name in ("Satu.txt", "Dua.txt", "Tiga.txt"):
        desk.attach(record_id, name, name.encode())
    withheld, twice, damaged = (path for path in (desk.folder / "files").rglob("*") if path.is_file())
    damaged.write_bytes(b"rusak")
    given, tries = Path.open, list[Path]()

    def withholding(path: Path, *rest: Any, **named: Any) -> Any:
        if path == withheld or (path == twice and twice not in tries):
            tries.append(path)
            raise PermissionError(errno.EACCES, "withheld by a virus scanner")
        return given(path, *rest, **named)

    with monkeypatch.context() as scanned:
        scanned.setattr(Path, "open", withholding)
        found = desk.services.verifying.run(silent, never)
    ((held,), (broken,)) = (found.unread, found.damaged)
    assert held.record_id == broken.record_id == record_id
    assert held.softfile_name != broken.softfile_name
    assert not found.intact
    assert (found.only_unread, replace(found, damaged=()).only_unread) == (False, True)
    assert desk.services.fixity.damaged() == (broken,)
    assert "1 rusak, 1 tidak terbaca" in desk.log()[0].note.detail
    assert "menemukan masalah" in desk.remarks()


def test_softfiles_that_another_program_held_are_not_told_as_damage(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.attach(desk.record(), "Satu.txt", b"satu")
    (held,) = (path for path in (desk.folder / "files").rglob("*") if path.is_file())
    given = Path.open

    def withholding(path: Path, *rest: Any, **named: Any) -> Any:
        if path == held:
            raise PermissionError(errno.EACCES, "withheld by a virus scanner")
        return given(path, *rest, **named)

    with monkeypatch.context() as scanned:
        scanned.setattr(Path, "open", withholding)
        desk.services.verifying.run(silent, never)
    assert "sebagian softfile sedang tidak dapat dibaca; yang terbaca utuh" in desk.remarks()
    assert "menemukan masalah" not in desk.remarks()


def test_a_whole_workspace_verifies_and_the_result_is_logged(desk: Desk) -> None:
    desk.attach(desk.record())
    seen: list[tuple[int, int]] = []
    found = desk.services.verifying.run(lambda *step: seen.append(step), never)
    assert found.intact
    assert (found.files, found.damaged) == (1, ())
    assert seen[-1][0] == seen[-1][1] == len(b"isi contoh")
    assert desk.log()[0].note.action is Action.VERIFIED


def test_a_record_that_went_the_whole_way_fits_its_log(desk: Desk) -> None:
    archived, other = sealed(desk), exempted(desk)
    desk.services.entries.reuse(
        other, Owner.COORDINATION, desk.services.work.case(archived).coordinations[0].id
    )
    found = desk.services.verifying.run(silent, never)
    assert found.intact
    assert found.contents > 2


def test_fields_saved_again_in_one_visit_are_known_to_the_log_before_it_is_left_alone(desk: Desk) -> None:
    record_id = desk.record(judul="Judul")
    for text in ("Judul lain", "Judul lagi"):
        desk.services.records.save_field(record_id, "judul", text)
    desk.wiring.sessions.rest(desk.session)
    assert desk.log()[0].note.action is Action.CONTENTS_NOTED
    desk.wiring.sessions.rest(desk.session)
    assert [entry.note.action for entry in desk.log("Isi rekaman dicatat")] == [Action.CONTENTS_NOTED]
    assert desk.services.verifying.run(silent, never).intact


def test_a_field_changed_outside_the_program_is_found_and_the_record_named(desk: Desk) -> None:
    record_id, other = desk.record(judul="Judul"), desk.record(judul="Judul lain")
    tampered(desk, "UPDATE record SET content = replace(content, 'Judul', 'Palsu') WHERE case_no = 1")
    found = desk.services.verifying.run(silent, never)
    assert not found.intact
    assert [(one.record_id, one.register_no, one.part) for one in found.changed] == [
        (record_id, "PPID/0001/2026", "")
    ]
    entries = desk.log("isi berbeda")
    assert [entry.note.record_id for entry in entries] == [record_id]
    assert "menemukan masalah" in desk.remarks()
    desk.services.records.save_field(other, "judul", "Judul benar")
    assert [one.record_id for one in desk.services.verifying.run(silent, never).changed] == [record_id]


def test_verifying_in_the_middle_of_work_finds_nothing_and_notes_what_autosave_left(desk: Desk) -> None:
    record_id = desk.record(judul="Judul")
    for text in ("Judul lain", "Judul lagi"):
        desk.services.records.save_field(record_id, "judul", text)
    assert desk.services.verifying.run(silent, never).intact
    with desk.session.vault.read() as unit:
        assert not unit.contents.has_unlogged()


def test_a_change_marked_as_not_logged_yet_is_found_though_its_sum_was_put_right(desk: Desk) -> None:
    record_id = desk.record(judul="Judul")
    forged(desk, record_id)
    assert [one.record_id for one in desk.services.verifying.run(silent, never).changed] == [record_id]
    desk.wiring.sessions.rest(desk.session)
    desk.services.records.save_field(record_id, "ringkasan", "Lanjut bekerja")
    assert [one.record_id for one in desk.services.verifying.run(silent, never).changed] == [record_id]


def test_what_a_crash_left_unlogged_is_told_at_the_next_opening_as_what_it_is(desk: Desk) -> None:
    record_id = desk.record(judul="Judul")
    for text in ("Judul lain", "Judul lagi"):
        desk.services.records.save_field(record_id, "judul", text)
    crashed(desk)
    session = desk.wiring.sessions.login(desk.folder, LOGIN, PASSWORD)
    services = desk.wiring.services_for(session)
    told = " ".join(remark.text for remark in services.work.home().data_state)
    assert "Isi berubah tanpa catatan pada log: PPID/0001/2026." in told
    assert "berhenti mendadak" in told
    entries = services.log.entries(0, 1000, LogQuery("tanpa catatan"))
    assert [entry.note.record_id for entry in entries] == [record_id]
    assert services.work.case(record_id).record.information.title == "Judul lagi"
    assert services.verifying.run(silent, never).intact
    desk.wiring.sessions.log_out(session)


def test_what_differed_before_an_upgrade_is_told_on_beranda(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    fault = ContentFault(uuid4(), "PPID/0001/2026", "", "Diubah.")
    monkeypatch.setattr(UnlockedVault, "findings", OpeningFindings(upgraded=(fault,)))
    assert "Sebelum basis data diperbarui, isi ini berbeda dari log: PPID/0001/2026." in desk.remarks()


def test_a_damaged_softfile_is_named_with_its_record(desk: Desk) -> None:
    record_id = desk.record(judul="Judul")
    desk.attach(record_id, "Peta contoh.txt")
    blobs = [path for path in (desk.folder / "files").rglob("*") if path.is_file()]
    blob = max(blobs, key=lambda path: path.stat().st_size)
    content = bytearray(blob.read_bytes())
    content[-1] ^= 1
    blob.chmod(0o600)
    blob.write_bytes(content)
    found = desk.services.verifying.run(silent, never)
    assert not found.intact
    assert [(one.record_id, one.register_no) for one in found.damaged] == [(record_id, "PPID/0001/2026")]
    assert found.damaged[0].softfile_name == "Peta contoh.txt"
    assert "menemukan masalah" in desk.remarks()


def test_a_missing_softfile_is_damage_too(desk: Desk) -> None:
    desk.attach(desk.record())
    for path in (desk.folder / "files").rglob("*"):
        if path.is_file():
            path.unlink()
    assert len(desk.services.verifying.run(silent, never).damaged) == 1


def test_a_content_called_let_go_outside_the_program_is_damage_and_comes_back_from_the_backup(
    desk: Desk, tmp_path: Path
) -> None:
    """Its row would hide that the file is gone from every later check."""
    record_id = desk.record(judul="Judul")
    desk.attach(record_id, "Data hilang.txt")
    (tmp_path / "cadangan").mkdir()
    desk.services.backups.choose_place(tmp_path / "cadangan")
    made = desk.services.backups.make(silent, never).backup
    for path in (desk.folder / "files").rglob("*"):
        if path.is_file():
            path.unlink()
    tampered(desk, "UPDATE stored_file SET purged_at = '2026-03-01T08:00:00+07:00'")
    found = desk.services.verifying.run(silent, never)
    assert not found.intact
    (one,) = found.damaged
    assert one.record_id == record_id
    assert one.reason.startswith("Isinya dinyatakan dibuang di luar program. Pulihkan dari cadangan")
    assert [repair.backup for repair in desk.services.backups.repairable()] == [made.name]
    assert [repair.backup for repair in desk.services.backups.repair(silent, never)] == [made.name]
    assert desk.services.verifying.run(silent, never).intact


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("manifest = '{}', manifest_sha256", hashlib.sha256(b"{}").hexdigest()),
        ("sealed_at", "x"),
        ("id", "x"),
    ],
    ids=["another manifest with its hash", "a moment that is none", "an id that is none"],
)
def test_a_seal_changed_outside_the_program_stops_no_verification(
    desk: Desk, column: str, value: str
) -> None:
    record_id = sealed(desk)
    vault = desk.session.vault
    assert isinstance(vault, UnlockedVault)
    engine = write_engine(EncryptedDatabase(desk.folder / "ppid.db", vault.unlocked.keys.database))
    with engine.begin() as connection:
        for name in ("update", "delete"):
            connection.exec_driver_sql(f"DROP TRIGGER sealed_{name}")
    engine.dispose()
    tampered(desk, f"UPDATE sealed SET {column} = '{value}'")  # noqa: S608
    found = desk.services.verifying.run(silent, never)
    named = {one.record_id for one in found.damaged} | {one.record_id for one in found.changed}
    assert (found.intact, named) == (False, {record_id})


def test_verifying_can_be_cancelled(desk: Desk) -> None:
    desk.attach(desk.record())
    with pytest.raises(Cancelled):
        desk.services.verifying.run(silent, lambda: True)


def test_the_log_is_read_newest_first_and_its_chain_holds(desk: Desk) -> None:
    desk.record(judul="Judul")
    entries = desk.services.log.entries(0, 2)
    assert entries[0].number == entries[1].number + 1
    assert desk.services.log.count() == entries[0].number
    assert desk.services.log.verify(silent, never).intact
