"""Rounds: what went out, came back, was corrected and decided."""

from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from ppid_desktop.domain.errors import Contradiction, NotFound
from ppid_desktop.domain.rounds import (
    Correction,
    CorrectionSource,
    CorrectionState,
    Returned,
    Round,
    RoundDecision,
    SentSoftfile,
    SetAside,
    Upheld,
    Withdrawal,
)
from ppid_desktop.domain.terms import Channel, Verdict
from ppid_desktop.storage.converting import from_json, plain, to_json
from ppid_desktop.storage.unit_of_work import UnitOfWork
from ppid_desktop.storage.vault import UnlockedVault
from tests.storage import values
from tests.storage.values import NOW, SOMEBODY, attachment, record, rolled_back, round_, scratch, softfile


@pytest.fixture
def owner(vault: UnlockedVault) -> UUID:
    """A record to send out."""
    one = record()
    with vault.write(None) as unit:
        unit.records.add(one)
    return one.id


any_round = st.builds(
    Round,
    number=st.integers(1, 99),
    exports=st.just(()),
    sent=st.just(()),
    returned=st.just(()),
    aside=st.just(()),
    decision=st.none() | st.builds(RoundDecision, evidence=st.just(())),
    corrections=st.lists(st.builds(Correction), max_size=3, unique_by=lambda one: one.id).map(tuple),
)
returned_file = st.builds(Returned, file=st.just(values.stored_file("kembali")))


@rolled_back
@given(one=any_round, returned=returned_file, aside=st.builds(SetAside), held=st.builds(Upheld))
def test_any_round_comes_back_equal(
    vault: UnlockedVault, owner: UUID, one: Round, returned: Returned, aside: SetAside, held: Upheld
) -> None:
    with scratch(vault) as unit:
        unit.rounds.add(owner, one)
        unit.rounds.add_returned(one.id, returned)
        unit.rounds.set_aside(one.id, aside := replace(aside, returned_id=returned.id))
        unit.rounds.uphold(one.id, held := replace(held, returned_id=returned.id))
        kept = replace(one, returned=(returned,), upheld=(held,))
        assert unit.rounds.get(one.id) == replace(kept, aside=(aside,))
        unit.rounds.take_up(one.id, aside)
        assert unit.records.case(owner).rounds == (kept,)


@rolled_back
@given(one=st.builds(Correction), other=st.builds(Correction))
def test_any_change_of_a_correction_comes_back(
    vault: UnlockedVault, owner: UUID, one: Correction, other: Correction
) -> None:
    with scratch(vault) as unit:
        out = round_()
        unit.rounds.add(owner, out)
        unit.rounds.add_corrections(out.id, [one])
        unit.rounds.save_correction(replace(other, id=one.id))
        assert unit.rounds.get(out.id).corrections == (replace(other, id=one.id),)
        assert unit.rounds.round_of_correction(one.id) == out.id


def test_rounds_come_by_number(vault: UnlockedVault, owner: UUID) -> None:
    with vault.write(None) as unit:
        for number in (2, 1):
            unit.rounds.add(owner, round_(number))
        assert [one.number for one in unit.records.case(owner).rounds] == [1, 2]


def test_a_withdrawal_and_a_decision_are_saved_with_the_round(vault: UnlockedVault, owner: UUID) -> None:
    one = round_()
    withdrawn = replace(one, withdrawn=Withdrawal(NOW, SOMEBODY, "salah lampiran"))
    with vault.write(None) as unit:
        unit.rounds.add(owner, one)
        unit.rounds.save(withdrawn)
        assert unit.rounds.get(one.id) == withdrawn
        with pytest.raises(NotFound):
            unit.rounds.save(round_())


def test_evidence_is_added_by_saving_the_round_and_never_goes(vault: UnlockedVault, owner: UUID) -> None:
    first, second = attachment("satu"), attachment("dua")
    decision = RoundDecision(
        Verdict.DISETUJUI, NOW.date(), SOMEBODY, "Nama", "Jabatan", Channel.SURAT, SOMEBODY, NOW,
        evidence=(first,), evidence_pending=True,
    )  # fmt: skip
    one = round_(decision=decision)
    with vault.write(None) as unit:
        unit.rounds.add(owner, one)
        both = replace(one, decision=replace(decision, evidence=(first, second), evidence_pending=False))
        unit.rounds.save(both)
        assert unit.rounds.get(one.id) == both
        unit.rounds.save(replace(both, decision=replace(decision, evidence=(), evidence_pending=False)))
        assert unit.rounds.get(one.id) == both


def test_a_decision_of_an_earlier_edition_stays_as_it_was_written(vault: UnlockedVault, owner: UUID) -> None:
    decision = RoundDecision(
        Verdict.DISETUJUI, NOW.date(), SOMEBODY, "Nama", "Jabatan", Channel.SURAT, SOMEBODY, NOW,
        evidence_pending=True,
    )  # fmt: skip
    one = round_()
    with vault.write(None) as unit:
        unit.rounds.add(owner, one)
        undecided = from_json(_content(unit, one))
        written = {
            name: value for name, value in plain(decision).items() if name not in ("spoken", "evidence")
        }
        statement = text("UPDATE round SET content = :content WHERE id = :id")
        content = to_json({**undecided, "decision": written})  # as an edition wrote it that knew fewer facts
        unit.tx.connection.execute(statement, {"content": content, "id": str(one.id)})
        read = unit.rounds.get(one.id)
        assert read.decision == decision
        unit.rounds.save(replace(read, decision=replace(decision, evidence_pending=False)))
        assert _content(unit, one) == content.replace('"evidence_pending":true', '"evidence_pending":false')
    with pytest.raises(Contradiction), vault.write(None) as unit:
        unit.rounds.save(replace(read, decision=replace(decision, note="lain")))


def _content(unit: UnitOfWork, one: Round) -> str:
    statement = text("SELECT content FROM round WHERE id = :id")
    return str(unit.tx.connection.execute(statement, {"id": str(one.id)}).scalar_one())


def test_what_became_of_a_sent_softfile_replaces_what_was_noted(vault: UnlockedVault, owner: UUID) -> None:
    one, file = round_(), softfile()
    sent = SentSoftfile(file.id, file.current.id, 1, "laporan.pdf")
    with vault.write(None) as unit:
        unit.softfiles.add(owner, file)
        unit.rounds.add(owner, replace(one, sent=(sent,)))
        unit.rounds.save_sent(one.id, replace(sent, outcome="diganti", new_version=2))
        assert unit.rounds.get(one.id).sent == (replace(sent, outcome="diganti", new_version=2),)


def test_exports_are_looked_up_by_the_record_a_file_names(vault: UnlockedVault, owner: UUID) -> None:
    other = record(2)
    first, second = values.export(1, "KL-A"), values.export(1, "KL-B")
    one, two = round_(), round_(exports=(second,), corrections=())
    with vault.write(None) as unit:
        unit.records.add(other)
        unit.rounds.add(owner, one)
        unit.rounds.add_export(one.id, first)
        unit.rounds.add(other.id, two)
        mine, its = (owner, 1, one, first), (other.id, 2, replace(two, exports=()), second)
        assert unit.rounds.exports_of(owner) == (mine,)
        assert unit.rounds.exports_of(other.id) == (its,)
        assert unit.rounds.all_exports() == tuple(
            (*rest, replace(export, registry="")) for *rest, export in (mine, its)
        )
        assert unit.rounds.records_named(str(second.id), "") == (other.id,)
        assert unit.rounds.records_named("", "0001") == (owner,)
        assert set(unit.rounds.records_named(str(second.id), "1")) == {owner, other.id}
        for export_id, case_no in (("", ""), ("x' OR 1", "-1"), (str(uuid4()), "9" * 30), ("", "²")):
            assert unit.rounds.records_named(export_id, case_no) == ()


def test_a_code_is_given_to_one_export_only(vault: UnlockedVault, owner: UUID) -> None:
    one = round_()
    with pytest.raises(Contradiction), vault.write(None) as unit:
        unit.rounds.add(owner, one)
        unit.rounds.add_export(one.id, values.export(1))
        unit.rounds.add_export(one.id, values.export(2))


def test_what_is_not_there_is_not_found(vault: UnlockedVault) -> None:
    correction = Correction(uuid4(), CorrectionSource.TYPED, "judul", None, "Judul", "lama", "baru")
    with vault.write(None) as unit:
        for ask in (unit.rounds.get, unit.rounds.record_of, unit.rounds.round_of_correction):
            with pytest.raises(NotFound):
                ask(uuid4())
        with pytest.raises(NotFound):
            unit.rounds.save_correction(replace(correction, state=CorrectionState.APPLIED))
