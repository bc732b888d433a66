"""A version begun by mistake is given up: the record is again what was sealed, what went out stays known."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from ppid_desktop.domain.audit import Action
from ppid_desktop.domain.errors import NotAllowed, RuleBroken
from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.flow import status
from ppid_desktop.domain.record import Case, Determination
from ppid_desktop.domain.roles import Role
from ppid_desktop.domain.snapshot import canonical_json
from ppid_desktop.domain.softfiles import Softfile
from ppid_desktop.domain.terms import RecordStatus, SoftfileKind, TermKind
from tests.services.conftest import Desk, never, silent
from tests.services.whole_way import decided, exempted, filed, now_exempted, sealed


def content(case: Case) -> str:
    """Return what a case says, apart from counters, later seals, rounds and versions of softfiles."""
    return canonical_json(
        replace(
            case,
            record=replace(case.record, row_version=0, given_up=()),
            coordinations=tuple(replace(one, row_version=0) for one in case.coordinations),
            checks=tuple(replace(one, row_version=0) for one in case.checks),
            sources=tuple(replace(one, row_version=0) for one in case.sources),
            softfiles=tuple(_counting(one) for one in case.softfiles if one.removed_at is None),
            rounds=(),
            archive=replace(case.archive, sealed=(), handovers=()),
        )
    )


def _counting(one: Softfile) -> Softfile:
    current = replace(one.current, id=UUID(int=0), number=0, added_at=None, note="")  # type: ignore[arg-type]
    return replace(one, row_version=0, versions=(current,))


def begun(desk: Desk) -> tuple[UUID, Case]:
    """Return a sealed record whose next version is in work, and the case as it was sealed."""
    record_id = exempted(desk)
    services = desk.services
    second = services.entries.add_participant(record_id).participants[-1].id
    desk.entry(record_id, Owner.PARTICIPANT, second, nama="Peserta Kedua")
    case = services.work.case(record_id)
    note = desk.file("notula.pdf", b"%PDF-1.4 notula")
    for owner, one in (
        (Owner.COORDINATION, case.coordinations[0].id),
        (Owner.SOURCE, case.sources[0].id),
    ):
        services.entries.attach(record_id, owner, one, note, silent, never)
    sealed(desk, record_id)
    before = services.work.case(record_id)
    services.records.begin_version(record_id, "Keliru")
    return record_id, before


def changed(desk: Desk, record_id: UUID) -> None:
    """Change everything that a version in work can change."""
    services, case = desk.services, desk.services.work.case(record_id)
    for field_id, text in {"judul": "Judul baru", "kategori": "BERKALA", "catatan_petugas": "x"}.items():
        services.records.save_field(record_id, field_id, text)
    meeting, check, source = case.coordinations[0], case.checks[0], case.sources[0]
    desk.entry(record_id, Owner.COORDINATION, meeting.id, hasil="Batal sepakat.")
    services.entries.remove_attachment(record_id, meeting.attachments[0].id)
    desk.entry(record_id, Owner.EQUIPMENT, check.items[0].id, catatan="Rusak")
    services.entries.remove_item(record_id, check.items[-1].id)
    services.entries.remove(record_id, Owner.SOURCE, source.id)
    desk.collected(record_id)
    services.entries.add_participant(record_id)
    services.entries.remove_participant(record_id, case.participants[0].id)
    softfile = case.softfiles[0]
    services.softfiles.save_field(record_id, softfile.id, "nama", "Nama lain")
    services.softfiles.set_submitted(record_id, softfile.id, False)
    new = desk.file("baru.txt", b"isi baru")
    services.softfiles.add_version(record_id, softfile.id, new, SoftfileKind.OLAHAN, "", silent, never)
    desk.attach(record_id, "tambahan.txt", b"tambahan")
    services.archiving.save_field(record_id, "jangka_simpan", "Aktif 9 tahun")
    services.archiving.save_field(record_id, "rak", "Rak 9")


def test_everything_is_again_as_it_was_sealed(desk: Desk) -> None:
    record_id, before = begun(desk)
    changed(desk, record_id)
    assert content(desk.services.work.case(record_id)) != content(before)
    case = desk.services.records.give_up_version(record_id, "Dimulai pada rekaman yang salah")
    assert content(case) == content(before)
    assert status(case) is RecordStatus.DIARSIPKAN
    assert (case.record.version, case.version_in_work) == (1, None)
    assert case.archive.sealed == before.archive.sealed
    assert [one.sources[0].id for one in (case, before)] == [before.sources[0].id] * 2
    assert record_id not in [one.record_id for one in desk.services.work.in_work()]
    assert [len(one.versions) for one in case.softfiles] == [3, 1]
    assert case.softfiles[0].current.file == case.softfiles[0].versions[0].file
    assert case.softfiles[1].removed_at is not None
    [gone] = case.record.given_up
    assert (gone.version, gone.by) == (2, desk.session.account.id)
    entry = desk.log()[0]
    assert entry.note.action is Action.VERSION_GIVEN_UP
    assert entry.note.detail.startswith("versi 2 ke versi 1 ")
    assert gone.reason not in entry.note.detail
    assert desk.services.verifying.run(silent, never).intact


def removed_with_work(desk: Desk, record_id: UUID) -> None:
    """Leave work beside a removed softfile, as one whose copy lies with another user of the PC."""
    one = desk.attach(record_id, "lain.txt", b"lain")
    desk.services.softfiles.remove(record_id, one)
    softfile = desk.services.work.case(record_id).softfiles[-1]
    copies = desk.session.vault.copies
    copies.open_for_editing(softfile.current.file, ".txt", str(one)).write_bytes(b"lain lagi")
    assert desk.services.editing.rescue_all() == 1


def test_what_is_open_is_ended_first_and_what_went_out_is_history_of_a_number_not_used_again(
    desk: Desk,
) -> None:
    record_id, before = begun(desk)
    give_up = desk.services.records.give_up_version
    softfile = desk.services.work.case(record_id).softfiles[0]
    copy = desk.services.editing.edit(record_id, softfile.id)
    with pytest.raises(RuleBroken, match="masih terbuka"):
        give_up(record_id, "Keliru")
    copy.write_bytes(b"disunting")
    with pytest.raises(RuleBroken, match="hasil sunting"):
        give_up(record_id, "Keliru")
    desk.services.editing.drop(record_id, softfile.id)
    removed_with_work(desk, record_id)
    desk.send(record_id)
    with pytest.raises(RuleBroken, match="Putaran 2 versi ini belum diputuskan"):
        give_up(record_id, "Keliru")
    desk.services.sending.withdraw(record_id, "Versi dibatalkan")
    decided(desk, record_id)
    desk.services.archiving.offer(record_id)
    with pytest.raises(RuleBroken, match="menunggu jawaban arsiparis"):
        give_up(record_id, "Keliru")
    desk.services.archiving.accept(record_id)
    with pytest.raises(RuleBroken, match="sudah diterima arsiparis"):
        give_up(record_id, "Keliru")
    desk.services.archiving.send_back(record_id, ["Versi dibatalkan"])
    case = give_up(record_id, "Keliru")
    assert [(one.number, one.version) for one in case.rounds] == [(1, 1), (2, 2), (3, 2)]
    assert len(case.archive.handovers) == 3
    assert case.last_round == before.last_round
    case = desk.services.records.begin_version(record_id, "Kini benar")
    assert (case.record.version, case.last_round) == (3, None)
    assert [one.version for one in case.record.given_up] == [2]


@pytest.mark.parametrize("let_go", [True, False])
def test_it_needs_reason_role_and_version_and_leaves_to_others_what_they_share(
    desk: Desk, *, let_go: bool
) -> None:
    record_id, before = begun(desk)
    other, shared = desk.record(), before.coordinations[0].id
    desk.services.entries.reuse(other, Owner.COORDINATION, shared)
    desk.entry(record_id, Owner.COORDINATION, shared, hasil="Sepakat kemudian.")
    if let_go:
        desk.services.entries.remove(record_id, Owner.COORDINATION, shared)
    records, archivist = desk.services.records, desk.as_role(Role.ARSIPARIS)
    with pytest.raises(RuleBroken, match="Alasan"):
        records.give_up_version(record_id, " ")
    for refused in (archivist.records.give_up_version, archivist.archiving.give_up_old_version):
        with pytest.raises(NotAllowed):
            refused(record_id, "x")
    case = records.give_up_version(record_id, "Keliru")
    with pytest.raises(RuleBroken, match="Tidak ada versi baru"):
        records.give_up_version(record_id, "Keliru")
    [own], [theirs] = case.coordinations, desk.services.work.case(other).coordinations
    assert (own.outcome, own.copied_from, own.served) == ("Sepakat.", (shared,), 1)
    assert [one.file for one in own.attachments] == [one.file for one in before.coordinations[0].attachments]
    assert (theirs.id, theirs.outcome) == (shared, "Sepakat kemudian.")
    assert desk.services.archiving.archived(record_id).frozen.coordinations[0].outcome == "Sepakat."


def test_the_archivist_gives_the_version_of_an_old_archive_up(desk: Desk) -> None:
    archiving = desk.services.archiving
    record_id = archiving.enter_old("Bagian Contoh", "Arsip contoh", "Buku register").record.id
    archiving.save_field(record_id, "kategori", "BERKALA")
    archiving.save_field(record_id, "ringkasan", "Ringkas.")
    filed(desk, record_id)
    archiving.seal(record_id, silent, never)
    archiving.begin_old_version(record_id, "Keliru")
    archiving.save_field(record_id, "ringkasan", "Ringkasan lain.")
    case = desk.as_role(Role.ARSIPARIS).archiving.give_up_old_version(record_id, "Salah arsip")
    assert (case.record.information.summary, status(case)) == ("Ringkas.", RecordStatus.DIARSIPKAN)


def test_what_was_decided_to_be_exempted_is_not_opened_by_giving_its_version_up(desk: Desk) -> None:
    record_id = sealed(desk)
    services = desk.services
    services.records.begin_version(record_id, "Ternyata dikecualikan")
    now_exempted(desk, record_id)
    granted = Determination(
        uuid4(),
        number="1/P/2026",
        decided_on=desk.clock.today(),
        decided_by="PPID Utama",
        leader_approval="Disetujui",
        granted=True,
        term_kind=TermKind.TANGGAL_PASTI,
        ends_on=desk.clock.today() + timedelta(days=400),
    )
    services.archiving.add_determination(record_id, granted)
    with pytest.raises(RuleBroken, match="ditetapkan pada versi ini"):
        services.records.give_up_version(record_id, "Keliru")
    assert services.work.case(record_id).proposes_exemption
    refused = replace(granted, id=uuid4(), number="2/P/2026", granted=False)
    services.archiving.add_determination(record_id, refused)
    assert not services.records.give_up_version(record_id, "Keliru").proposes_exemption
