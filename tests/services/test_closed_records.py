"""What an archived or cancelled record still takes, and what it refuses (DESIGN section 4)."""

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import uuid4

import pytest
from sqlalchemy import Connection

from ppid_desktop.domain.errors import RuleBroken
from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.terms import Channel
from ppid_desktop.storage.vault import UnlockedVault
from tests.services.conftest import Desk, never, silent
from tests.services.whole_way import decided, filed, ruling, sealed


@contextmanager
def tampering(desk: Desk) -> Iterator[Connection]:
    """Yield a connection on which a seal can be changed, as for somebody with the key and a tool."""
    assert isinstance(desk.session.vault, UnlockedVault)
    with desk.session.vault.write(None) as unit:
        unit.audit.leave_out()
        unit.tx.connection.exec_driver_sql("DROP TRIGGER sealed_update")
        yield unit.tx.connection


def test_a_cancelled_record_is_neither_offered_nor_accepted_nor_sealed(desk: Desk) -> None:
    record_id = desk.ready()
    decided(desk, record_id)
    filed(desk, record_id)
    desk.services.records.cancel(record_id, "Tidak jadi didokumentasikan")
    archiving = desk.services.archiving
    with pytest.raises(RuleBroken, match="Dibatalkan"):
        archiving.offer(record_id)
    with pytest.raises(RuleBroken, match="Dibatalkan"):
        archiving.accept(record_id)
    with pytest.raises(RuleBroken, match="Dibatalkan"):
        archiving.seal(record_id, silent, never)
    assert desk.services.work.case(record_id).archive.sealed == ()


def test_a_cancelled_record_takes_no_returned_file_and_no_decision(desk: Desk) -> None:
    record_id = desk.ready()
    folder = desk.send(record_id)
    desk.take(record_id, folder)
    desk.services.records.cancel(record_id, "Tidak jadi")
    with pytest.raises(RuleBroken):
        desk.services.decisions.record(record_id, ruling(desk), silent, never)
    with pytest.raises(RuleBroken):
        desk.take(record_id, folder)
    with pytest.raises(RuleBroken):
        desk.services.sending.withdraw(record_id, "keliru")


def test_a_sealed_version_takes_no_evidence_consent_or_returned_file(desk: Desk) -> None:
    record_id = sealed(desk)
    before = desk.services.work.case(record_id)
    proof = desk.file("susulan.pdf", b"%PDF susulan")
    for refused in (
        lambda: desk.services.decisions.add_evidence(record_id, proof, silent, never),
        lambda: desk.services.decisions.record_consent(record_id, "Lisan"),
        lambda: desk.services.taking.take(
            record_id, proof, "x", Channel.EMAIL, desk.clock.today(), silent, never
        ),
        lambda: desk.services.archiving.seal(record_id, silent, never),
    ):
        with pytest.raises(RuleBroken):
            refused()
    assert desk.services.work.case(record_id) == before


def test_an_entry_that_a_sealed_record_shares_takes_no_attachment(desk: Desk) -> None:
    record_id = sealed(desk)
    shared = desk.services.work.case(record_id).coordinations[0].id
    other = desk.record(judul="Rekaman lain")
    desk.services.entries.reuse(other, Owner.COORDINATION, shared)
    notes = desk.file("notula.txt", b"notula")
    with pytest.raises(RuleBroken, match="juga dipakai"):
        desk.services.entries.attach(other, Owner.COORDINATION, shared, notes, silent, never)
    assert desk.services.work.case(record_id).coordinations[0].attachments == ()


def test_a_decision_cannot_rest_on_a_file_of_somewhere_else(desk: Desk) -> None:
    record_id = desk.ready()
    desk.send(record_id)
    with pytest.raises(RuleBroken, match="tidak termasuk putaran ini"):
        desk.services.decisions.record(record_id, ruling(desk, returned_id=uuid4()), silent, never)


def test_a_decision_cannot_rest_on_a_file_that_was_refused(desk: Desk) -> None:
    record_id = desk.ready()
    desk.send(record_id)
    junk = desk.file("bukan-konsep.docx", b"bukan docx")
    today = desk.clock.today()
    case = desk.services.taking.take(record_id, junk, "x", Channel.EMAIL, today, silent, never).case
    refused = case.rounds[0].returned[0].id
    with pytest.raises(RuleBroken, match="tidak terbaca"):
        desk.services.decisions.record(record_id, ruling(desk, returned_id=refused), silent, never)


def test_a_sealed_version_changed_behind_the_program_is_found(desk: Desk) -> None:
    record_id = sealed(desk)
    assert desk.services.verifying.run(silent, never).intact
    with tampering(desk) as database:
        database.exec_driver_sql("UPDATE sealed SET snapshot = replace(snapshot, 'contoh', 'lain')")
    found = desk.services.verifying.run(silent, never)
    assert not found.intact
    assert [(one.record_id, one.softfile_name) for one in found.damaged] == [(record_id, "Versi tersegel 1")]


def test_a_seal_that_the_log_does_not_know_is_found(desk: Desk) -> None:
    sealed(desk)
    with tampering(desk) as database:
        database.exec_driver_sql("UPDATE sealed SET version = 2")
    [broken] = desk.services.verifying.run(silent, never).damaged
    assert "log" in broken.reason


def test_the_archivists_field_is_logged_once_a_visit_and_only_when_it_changes(desk: Desk) -> None:
    record_id = desk.record(judul="Rekaman")
    before = len(desk.log())
    for text in ("Batas", "Batas wilayah", "Batas wilayah"):
        desk.services.archiving.save_field(record_id, "indeks", text)
    assert len(desk.log()) == before + 1
    desk.services.records.begin_visit(record_id)
    desk.services.archiving.save_field(record_id, "indeks", "Batas wilayah")
    assert len(desk.log()) == before + 1
