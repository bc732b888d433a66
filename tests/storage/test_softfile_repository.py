"""Softfiles, their versions, and the one row per stored content."""

from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects import sqlite

from ppid_desktop.domain.archive import ArchiveEvent, EventKind
from ppid_desktop.domain.errors import NotFound, StaleVersion
from ppid_desktop.domain.record import Coordination, Determination
from ppid_desktop.domain.rounds import Returned, RoundDecision
from ppid_desktop.domain.softfiles import RescuedCopy, Softfile, SoftfileVersion
from ppid_desktop.domain.terms import Channel, Verdict
from ppid_desktop.storage import fixity_repository, softfile_repository
from ppid_desktop.storage.unit_of_work import UnitOfWork
from ppid_desktop.storage.vault import UnlockedVault
from tests.storage import values
from tests.storage.values import NOW, SOMEBODY, attachment, record, rolled_back, scratch, softfile, version


@pytest.fixture
def owner(vault: UnlockedVault) -> UUID:
    """A record to put softfiles into."""
    one = record()
    with vault.write(None) as unit:
        unit.records.add(one)
    return one.id


any_softfile = st.builds(Softfile, row_version=st.just(1), versions=st.just(()), position=st.integers(0, 99))
any_version = st.builds(SoftfileVersion, number=st.integers(1, 99), file=st.just(values.stored_file()))


@rolled_back
@given(one=any_softfile, added=any_version)
def test_any_softfile_comes_back_equal(
    vault: UnlockedVault, owner: UUID, one: Softfile, added: SoftfileVersion
) -> None:
    with scratch(vault) as unit:
        unit.softfiles.add(owner, one)
        unit.softfiles.add_version(one.id, added)
        assert unit.softfiles.get(one.id) == replace(one, versions=(added,))
        assert unit.records.case(owner).softfiles == (replace(one, versions=(added,)),)


def test_softfiles_come_in_their_order_and_versions_oldest_first(vault: UnlockedVault, owner: UUID) -> None:
    last, first = softfile(2, "kedua"), softfile(1, "pertama")
    with vault.write(None) as unit:
        for one in (last, first):
            unit.softfiles.add(owner, one)
        newer = version(2, "isi baru")
        unit.softfiles.add_version(first.id, newer)
        found = unit.records.case(owner).softfiles
    assert [one.standard_name for one in found] == ["pertama", "kedua"]
    assert found[0].current == newer


def test_saving_keeps_the_versions_and_counts(vault: UnlockedVault, owner: UUID) -> None:
    one = softfile()
    with vault.write(None) as unit:
        unit.softfiles.add(owner, one)
        saved = unit.softfiles.save(replace(one, submitted=True, removed_at=NOW, versions=()))
        assert saved.row_version == 2
        assert unit.softfiles.get(one.id) == replace(one, submitted=True, removed_at=NOW, row_version=2)
        with pytest.raises(StaleVersion):
            unit.softfiles.save(one)


def test_one_rescued_copy_waits_beside_a_softfile_until_it_is_dropped(
    vault: UnlockedVault, owner: UUID
) -> None:
    one = softfile()
    first, second = (RescuedCopy(uuid4(), values.stored_file(text), NOW, SOMEBODY) for text in ("a", "b"))
    with vault.write(None) as unit:
        unit.softfiles.add(owner, one)
        for copy in (first, second):
            unit.softfiles.keep_unsaved(one.id, copy)
        assert unit.records.case(owner).softfiles == (replace(one, unsaved=second),)
        assert unit.softfiles.owners(second.file.id) == ((owner, one.standard_name),)
        unit.softfiles.drop_unsaved(one.id)
        assert unit.records.case(owner).softfiles == (one,)
        with pytest.raises(NotFound):
            unit.softfiles.drop_unsaved(one.id)


def test_the_same_content_keeps_one_row(vault: UnlockedVault, owner: UUID) -> None:
    first, again = values.stored_file("sama"), values.stored_file("sama")
    with vault.write(None) as unit:
        assert unit.softfiles.keep_file(first) == first
        assert unit.softfiles.keep_file(again) == first
        unit.softfiles.add(owner, softfile(versions=(version(1, "sama"),)))
        assert unit.softfiles.all_files() == (first,)


def test_a_content_written_again_gets_its_new_stored_digest(vault: UnlockedVault) -> None:
    first = values.stored_file("sama")
    rewritten = replace(values.stored_file("sama"), stored_sha256="f" * 64)
    with vault.write(None) as unit:
        unit.softfiles.keep_file(first)
        assert unit.softfiles.keep_file(rewritten).id == first.id
        assert unit.softfiles.all_files() == (replace(first, stored_sha256="f" * 64),)


def test_softfiles_with_a_content_are_found_unless_removed(vault: UnlockedVault, owner: UUID) -> None:
    there, removed = softfile(name="ada"), softfile(name="dihapus", removed_at=NOW)
    with vault.write(None) as unit:
        for one in (there, removed):
            unit.softfiles.add(owner, one)
        digest = there.current.file.sha256
        assert [one.id for one in unit.softfiles.with_content(owner, digest)] == [there.id]
        assert unit.softfiles.with_content(owner, "0" * 64) == ()
        assert unit.softfiles.with_content(uuid4(), digest) == ()


def test_a_softfile_knows_its_record(vault: UnlockedVault, owner: UUID) -> None:
    one = softfile()
    with vault.write(None) as unit:
        unit.softfiles.add(owner, one)
        assert unit.softfiles.record_of(one.id) == owner
        for ask in (unit.softfiles.record_of, unit.softfiles.get):
            with pytest.raises(NotFound):
                ask(uuid4())


def test_everything_that_refers_to_a_content_is_named(vault: UnlockedVault, owner: UUID) -> None:
    returned = Returned(
        uuid4(), values.stored_file("kembali"), "kembali.docx", NOW.date(), "pengirim",
        Channel.EMAIL, NOW, SOMEBODY, "ok", "current", None, "{}",
    )  # fmt: skip
    decision = RoundDecision(
        Verdict.DISETUJUI, NOW.date(), SOMEBODY, "Nama", "Jabatan", Channel.SURAT, SOMEBODY, NOW,
        evidence=(attachment("bukti"),),
    )  # fmt: skip
    with vault.write(None) as unit:
        _refer_to_everything(unit, owner, returned, decision)
        names = {file.name: unit.softfiles.owners(file.id) for file in unit.softfiles.all_files()}
    expected = {
        "isi": "berkas 1.pdf",
        "rapat": "rapat.pdf",
        "penetapan": "penetapan.pdf",
        "peristiwa": "peristiwa.pdf",
        "bukti": "bukti.pdf",
        "KL-0001-01-AAAAAAAA-BBBBBB": "konsep.docx",
        "kembali": "kembali.docx",
    }
    assert names == {values.stored_file(content).name: ((owner, name),) for content, name in expected.items()}


def _refer_to_everything(unit: UnitOfWork, owner: UUID, returned: Returned, decision: RoundDecision) -> None:
    unit.softfiles.add(owner, softfile())
    unit.entries.add(owner, Coordination(uuid4(), attachments=(attachment("rapat"),)))
    unit.entries.add_determination(owner, Determination(uuid4(), attachments=(attachment("penetapan"),)))
    one = values.round_(exports=(values.export(),), returned=(returned,), decision=decision)
    unit.rounds.add(owner, one)
    event = ArchiveEvent(
        uuid4(), EventKind.PINDAIAN, NOW.date(), "Arsiparis", "dasar", "teks", NOW, SOMEBODY,
        (attachment("peristiwa"),),
    )  # fmt: skip
    unit.archive.add_event(owner, event)


def test_a_content_nobody_uses_any_more_has_no_record(vault: UnlockedVault, owner: UUID) -> None:
    entry = Coordination(uuid4(), attachments=(attachment("rapat"),))
    with vault.write(None) as unit:
        unit.entries.add(owner, entry)
        unit.entries.unlink(owner, entry.id)
        file = unit.softfiles.all_files()[0]
        assert unit.softfiles.owners(file.id) == ((None, "rapat.pdf"),)
        assert unit.softfiles.owners(uuid4()) == ()


def test_looking_for_what_may_be_let_go_reads_only_what_was_removed(vault: UnlockedVault) -> None:
    with vault.database.transaction() as tx:
        sql = str(softfile_repository._REMOVED.compile(dialect=sqlite.dialect()))
        moment = "2026-01-01T00:00:00+07:00"
        plan = [row[3] for row in tx.quick(f"EXPLAIN QUERY PLAN {sql}", *[moment] * sql.count("?"))]
    assert any("USING INDEX softfile_removed" in line for line in plan)
    assert [line for line in plan if line.startswith("SCAN")] == []


def test_looking_for_what_another_hand_called_let_go_reads_the_log_once_and_nothing_per_content(
    vault: UnlockedVault,
) -> None:
    with vault.database.transaction() as tx:
        sql = str(fixity_repository._HIDDEN.compile(dialect=sqlite.dialect()))
        plan = [row[3] for row in tx.quick(f"EXPLAIN QUERY PLAN {sql}", *[""] * sql.count("?"))]
    first = plan.index(next(line for line in plan if line.startswith("CORRELATED")))
    assert any("LIST SUBQUERY" in line for line in plan[:first])
    assert any("audit_action" in line for line in plan[:first])
    assert [line for line in plan[first:] if line.startswith("SCAN") or "audit" in line] == []
