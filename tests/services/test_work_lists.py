"""Beranda and Pekerjaan: whose turn it is, and what to know about the data."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.lists import DataConcern, WorkRow
from ppid_desktop.domain.people import RolePeriod
from ppid_desktop.domain.record import Determination
from ppid_desktop.domain.roles import Role
from ppid_desktop.domain.terms import Channel, OfficialRole, RecordStatus, TermKind, Verdict
from ppid_desktop.services.decisions import Ruling
from tests.services.conftest import LEAD, Desk, never, silent
from tests.services.whole_way import decided, exempted


def ids(rows: tuple[WorkRow, ...]) -> list[str]:
    return [row.register_no for row in rows]


def test_every_record_in_work_shows_its_step_and_what_is_open(desk: Desk) -> None:
    desk.record(judul="Baru")
    desk.ready()
    rows = desk.services.work.in_work()
    assert [(row.step, row.open_problems, row.status) for row in rows] == [
        (1, 2, RecordStatus.BERJALAN),
        (6, 1, RecordStatus.BERJALAN),
    ]


def test_the_list_is_narrowed_by_unit_status_and_words_in_any_order(desk: Desk) -> None:
    desk.record(judul="Profil Wilayah Contoh", unit="Bagian Satu")
    desk.record(judul="Notula Rapat", unit="Bagian Dua")
    work = desk.services.work
    assert ids(work.in_work(unit="Bagian Dua")) == ["PPID/0002/2026"]
    assert ids(work.in_work(text="wilayah PROFIL")) == ["PPID/0001/2026"]
    assert ids(work.in_work(text="0002")) == ["PPID/0002/2026"]
    assert work.in_work(status=RecordStatus.DIKEMBALIKAN) == ()


def test_beranda_says_whose_turn_it_is(desk: Desk) -> None:
    mine, out, asking = desk.record(judul="Milik saya"), desk.ready(), desk.ready(judul="Menunggu unit")
    desk.send(out)
    desk.services.entries.add_source(asking)
    source = desk.services.work.case(asking).sources[-1].id
    desk.entry(asking, Owner.SOURCE, source, kepada="Bagian Lain", uraian="Data lain.")
    home = desk.services.work.home()
    assert [row.record_id for row in home.mine] == [mine]
    assert [row.record_id for row in home.waiting_lead] == [out]
    assert [row.record_id for row in home.waiting_units] == [asking]
    assert home.waiting_units[0].waiting_for == "Bagian Lain"
    assert home.waiting_lead[0].waiting_since == desk.clock.today()


def test_data_that_did_not_come_in_time_stand_in_front(desk: Desk) -> None:
    for due in ("2026-03-20", "2026-03-05"):
        record_id = desk.record(judul=due)
        source = desk.services.entries.add_source(record_id).sources[0].id
        desk.entry(record_id, Owner.SOURCE, source, kepada="Bagian Contoh", uraian="Data", tenggat=due)
    desk.clock.move(days=8)
    rows = desk.services.work.home().waiting_units
    assert [(row.title, row.overdue_on) for row in rows] == [
        ("2026-03-05", date(2026, 3, 5)),
        ("2026-03-20", None),
    ]


def test_a_decision_whose_paper_is_still_to_come_waits_for_a_signature(desk: Desk) -> None:
    record_id = desk.ready()
    folder = desk.send(record_id)
    desk.take(record_id, folder)
    today = desk.clock.today()
    ruling = Ruling(Verdict.DISETUJUI, today, LEAD.id, Channel.LISAN, evidence_pending=True)
    desk.services.decisions.record(record_id, ruling, silent, never)
    assert [row.record_id for row in desk.services.work.home().waiting_signature] == [record_id]


def test_what_was_offered_is_the_archivists_turn_until_it_is_sealed(desk: Desk) -> None:
    record_id = desk.ready()
    decided(desk, record_id)
    officer, archivist = desk.as_role(Role.PETUGAS).work, desk.as_role(Role.ARSIPARIS).work
    assert [row.record_id for row in officer.home().mine] == [record_id]
    assert archivist.home().mine == ()
    desk.services.archiving.offer(record_id)
    assert [row.record_id for row in officer.home().waiting_archivist] == [record_id]
    assert [row.record_id for row in archivist.home().mine] == [record_id]
    desk.services.archiving.accept(record_id)
    (row,) = archivist.home().mine
    assert (row.status, row.waiting_for) == (RecordStatus.DISETUJUI, "Penyegelan oleh arsiparis")
    home = officer.home()
    assert [row.record_id for row in home.waiting_archivist] == [record_id]
    assert (home.mine, home.waiting_units) == ((), ())


def test_the_state_of_the_data_is_told_in_sentences_until_all_is_well(desk: Desk) -> None:
    state = " ".join(one.text for one in desk.services.work.home().data_state)
    assert "kunci pemulihan" in state
    assert "cadangan" in state
    assert "belum pernah diperiksa" in state
    desk.services.accounts.confirm_recovery(desk.recovery_key.replace("-", " ").split()[:2])
    desk.services.verifying.run(silent, never)
    state = " ".join(one.text for one in desk.services.work.home().data_state)
    assert "kunci pemulihan" not in state
    assert "diperiksa" not in state
    desk.clock.move(days=91)
    assert "Ulangi pemeriksaan" in " ".join(one.text for one in desk.services.work.home().data_state)


def test_the_moment_of_the_last_change_is_known(desk: Desk) -> None:
    record_id = desk.record(judul="Satu")
    desk.clock.move(minutes=7)
    desk.services.records.save_field(record_id, "judul", "Dua")
    assert desk.services.work.changed_at(record_id) == desk.clock.now()


def test_an_exemption_that_ends_soon_says_until_when_it_must_be_declared_open(desk: Desk) -> None:
    record_id = exempted(desk)
    desk.services.records.save_field(record_id, "uji_tanggal", "1 Januari 2024")
    decided = Determination(
        uuid4(),
        "1/2026",
        "Kota Contoh",
        date(2025, 1, 2),
        "PPID Contoh",
        "Ada",
        True,
        TermKind.TANGGAL_PASTI,
        ends_on=date(2026, 6, 1),
    )
    desk.services.archiving.add_determination(record_id, decided)
    row = desk.services.work.home().ending[0]
    assert row.record_id == record_id
    assert row.waiting_for == "pernyataan terbuka paling lambat 20 April 2026"
    desk.clock.move(days=91)
    row = desk.services.work.home().ending[0]
    assert row.waiting_for.endswith("terbuka demi hukum sejak 1 Juni 2026")
    older = replace(decided, id=uuid4(), decided_on=date(2024, 1, 2), granted=False)
    desk.services.archiving.add_determination(record_id, older)
    assert desk.services.work.home().ending  # the newer one holds, although it was entered before
    opened = replace(older, id=uuid4(), decided_on=date(2026, 6, 1))
    desk.services.archiving.add_determination(record_id, opened)
    assert not desk.services.work.home().ending


def test_beranda_names_what_the_office_has_to_set_up(desk: Desk) -> None:
    def concerns() -> set[DataConcern]:
        return {one.concern for one in desk.services.work.home().data_state}

    settings = desk.services.settings
    assert not concerns() & {DataConcern.OFFICIALS, DataConcern.ACCOUNTS}
    leads = [one for one in settings.employees() if one.holds(OfficialRole.PIMPINAN_PPID, desk.clock.today())]
    for lead in leads:
        settings.save_employee(replace(lead, roles=()))
    assert DataConcern.OFFICIALS in concerns()
    own = desk.services.session.account.employee_id
    me = next(one for one in settings.employees() if one.id == own)
    settings.save_employee(replace(me, roles=(RolePeriod(OfficialRole.PIMPINAN_PPID),)))
    assert DataConcern.OFFICIALS in concerns()  # nobody enters their own decision
    settings.save_employee(leads[0])
    assert DataConcern.OFFICIALS not in concerns()
