"""Pengaturan: office, people, codes, holidays, accounts, passwords, recovery."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest

from ppid_desktop.domain.audit import Action
from ppid_desktop.domain.draft_texts import DraftTexts
from ppid_desktop.domain.errors import (
    InvalidValue,
    NotFound,
    RuleBroken,
    SourceUnreadable,
    WrongPassword,
)
from ppid_desktop.domain.office import F4, Holiday, Numbering
from ppid_desktop.domain.people import Employee, RolePeriod
from ppid_desktop.domain.roles import Account, Role
from ppid_desktop.domain.terms import EmploymentKind, FinalFate, OfficialRole, SecurityClass
from tests.services.conftest import OFFICE, PASSWORD, Desk

NEW_PASSWORD = "sandi milik rekan kerja"


def colleague(desk: Desk, *roles: Role) -> Account:
    person = Employee(uuid4(), "Rekan Contoh", EmploymentKind.NON_ASN)
    desk.services.settings.save_employee(person)
    return desk.services.accounts.add(person.id, "rekan", roles, NEW_PASSWORD)


def test_the_offices_identity_is_cleaned_and_kept(desk: Desk) -> None:
    changed = replace(OFFICE, unit_name=" Biro\x00 Contoh  Baru ", units=("A", " ", "A", "B"), paper=F4)
    desk.services.settings.save_office(changed)
    office = desk.services.settings.office()
    assert (office.unit_name, office.units, office.paper) == ("Biro Contoh Baru", ("A", "B"), F4)
    with pytest.raises(InvalidValue):
        desk.services.settings.save_office(replace(OFFICE, unit_name=" "))


def test_a_person_is_kept_with_digits_of_the_nip_and_periods(desk: Desk) -> None:
    period = RolePeriod(OfficialRole.PEJABAT_PPID, date(2026, 1, 1), acting="Plt.")
    one = Employee(uuid4(), " Pejabat  Contoh ", nip="19741004 199402 1 002", roles=(period,))
    desk.services.settings.save_employee(one)
    kept = next(person for person in desk.services.settings.employees() if person.id == one.id)
    assert (kept.name, kept.nip, kept.roles) == ("Pejabat Contoh", "197410041994021002", (period,))


@pytest.mark.parametrize(
    "one",
    [
        Employee(uuid4(), " "),
        Employee(uuid4(), "Pejabat Contoh", nip="123"),
        Employee(
            uuid4(),
            "Pejabat Contoh",
            EmploymentKind.NON_ASN,
            roles=(RolePeriod(OfficialRole.PETUGAS, date(2026, 2, 1), date(2026, 1, 1)),),
        ),
    ],
    ids=["no name", "wrong NIP", "period ends before it begins"],
)
def test_a_person_who_cannot_be_true_is_refused(desk: Desk, one: Employee) -> None:
    with pytest.raises(InvalidValue):
        desk.services.settings.save_employee(one)


def test_numbers_follow_checked_templates(desk: Desk) -> None:
    desk.services.settings.save_numbering(Numbering(code=" 500.12 "))
    assert desk.services.settings.numbering().code == "500.12"
    with pytest.raises(InvalidValue):
        desk.services.settings.save_numbering(Numbering(memo="tanpa urut"))


def test_a_template_from_before_a_rule_does_not_stand_in_the_way_of_the_others(desk: Desk) -> None:
    old = replace(desk.services.settings.numbering(), letter="SP/{urut:03}")
    with desk.session.vault.write(desk.session.account) as unit:
        unit.audit.leave_out()
        unit.office.save_numbering(old, desk.clock.now())
    desk.services.settings.save_numbering(replace(old, code="500.13"))
    assert desk.services.settings.numbering() == replace(old, code="500.13")


def test_holidays_are_the_offices_to_edit(desk: Desk) -> None:
    day = Holiday(date(2026, 8, 17), "Hari Kemerdekaan")
    desk.services.settings.save_holidays([day])
    assert desk.services.settings.holidays() == (day,)


def test_a_code_list_comes_in_from_a_table(desk: Desk) -> None:
    table = desk.file(
        "kode.csv",
        b"Kode;Nama;Masa Aktif;Masa Inaktif;Status Akhir;Klasifikasi Keamanan\n"
        b"500.12;Informasi;2 tahun;3;Musnah, kecuali peta;Terbatas\n",
    )
    assert desk.services.settings.import_codes(table) == 1
    code = desk.services.settings.codes()[0]
    assert (code.active_years, code.fate, code.security_class) == (
        2,
        FinalFate.MUSNAH,
        SecurityClass.TERBATAS,
    )
    assert code.retention_text == "Aktif 2 tahun, inaktif 3 tahun"


def test_a_bad_code_list_changes_nothing(desk: Desk) -> None:
    before = desk.services.settings.codes()
    for name, content in (
        ("a.csv", b"Nama;Umur\nA;1\n"),
        ("b.xlsx", b"PK\x03\x04"),
        ("c.csv", b"kode;nama\n"),
    ):
        with pytest.raises(InvalidValue):
            desk.services.settings.import_codes(desk.file(name, content))
    with pytest.raises(SourceUnreadable):
        desk.services.settings.import_codes(desk.files / "tidak-ada.csv")
    assert desk.services.settings.codes() == before


def test_the_sop_is_there_with_its_seven_steps(desk: Desk) -> None:
    assert [step.number for step in desk.services.sops.shown().sop.steps] == [1, 2, 3, 4, 5, 6, 7]


def test_a_colleague_gets_an_account_and_comes_in_with_its_roles(desk: Desk) -> None:
    made = colleague(desk, Role.ARSIPARIS)
    desk.wiring.sessions.log_out(desk.session)
    session = desk.wiring.sessions.login(desk.folder, "rekan", NEW_PASSWORD)
    assert (session.account.id, session.account.roles) == (made.id, frozenset({Role.ARSIPARIS}))
    assert session.account.name == "Rekan Contoh"
    desk.wiring.sessions.log_out(session)


def test_no_account_without_role_person_or_a_login_of_its_own(desk: Desk) -> None:
    with pytest.raises(InvalidValue):
        colleague(desk)
    with pytest.raises(NotFound):
        desk.services.accounts.add(uuid4(), "siapa", [Role.PETUGAS], NEW_PASSWORD)
    colleague(desk, Role.PETUGAS)
    with pytest.raises(InvalidValue):
        colleague(desk, Role.PETUGAS)
    assert len(desk.services.accounts.accounts()) == 2


def test_an_administrator_sets_another_password_but_not_a_disabled_ones(desk: Desk) -> None:
    made = colleague(desk, Role.PETUGAS)
    desk.services.accounts.set_password(made.id, "sandi pengganti yang baru")
    desk.services.accounts.disable(made.id)
    with pytest.raises(RuleBroken):
        desk.services.accounts.set_password(made.id, NEW_PASSWORD)


def test_ones_own_password_changes_only_with_the_old_one(desk: Desk) -> None:
    with pytest.raises(WrongPassword):
        desk.services.accounts.change_own_password("bukan kata sandinya", NEW_PASSWORD)
    with pytest.raises(InvalidValue):
        desk.services.accounts.change_own_password(PASSWORD, "pendek")
    desk.services.accounts.change_own_password(PASSWORD, NEW_PASSWORD)
    desk.wiring.sessions.unlock_again(desk.session, NEW_PASSWORD)


def test_one_administrator_always_remains(desk: Desk) -> None:
    own = desk.session.account.id
    made = colleague(desk, Role.PETUGAS)
    with pytest.raises(RuleBroken):
        desk.services.accounts.set_roles(own, [Role.PETUGAS])
    with pytest.raises(RuleBroken):
        desk.services.accounts.disable(own)
    desk.services.accounts.set_roles(made.id, [Role.ADMINISTRATOR])
    desk.services.accounts.set_roles(own, [Role.PETUGAS])
    roles = {one.id: one.roles for one in desk.services.accounts.accounts()}
    assert roles[own] == frozenset({Role.PETUGAS})
    with pytest.raises(NotFound):
        desk.services.accounts.set_roles(uuid4(), [Role.PETUGAS])


def test_the_recovery_sheet_is_confirmed_by_two_of_its_groups(desk: Desk) -> None:
    groups = desk.recovery_key.replace("-", " ").split()
    assert desk.services.accounts.pending_recovery() == desk.recovery_key
    assert not desk.services.accounts.confirm_recovery([groups[0], "XXXXX"])
    assert desk.services.accounts.confirm_recovery([groups[2], groups[5]])
    assert desk.services.accounts.pending_recovery() == ""
    assert desk.log()[0].note.action is Action.RECOVERY_CONFIRMED


def test_a_renewed_recovery_key_must_be_confirmed_anew_and_the_old_sheet_is_void(desk: Desk) -> None:
    groups = desk.recovery_key.replace("-", " ").split()
    desk.services.accounts.confirm_recovery(groups[:2])
    renewed = desk.services.accounts.renew_recovery()
    assert renewed != desk.recovery_key
    assert "kunci pemulihan" in " ".join(one.text for one in desk.services.work.home().data_state)
    desk.wiring.sessions.log_out(desk.session)
    with pytest.raises(WrongPassword):
        desk.wiring.sessions.recover(desk.folder, desk.recovery_key, "petugas", NEW_PASSWORD)
    desk.wiring.sessions.log_out(desk.wiring.sessions.recover(desk.folder, renewed, "petugas", NEW_PASSWORD))


def test_every_change_of_letterhead_or_texts_is_a_version_with_its_day_and_account(desk: Desk) -> None:
    settings = desk.services.settings
    started = len(settings.office_versions())
    settings.save_office(replace(OFFICE, unit_name="Biro Baru"))
    newest = settings.office_versions()[0]
    assert (newest.number, newest.at, newest.account_id) == (
        started + 1,
        desk.clock.now(),
        desk.session.account.id,
    )
    assert settings.draft_texts_versions() == ()
    settings.save_draft_texts(replace(DraftTexts(), closing="Terima kasih."))
    settings.save_draft_texts(replace(DraftTexts(), closing=" Terima kasih. "))
    assert [one.number for one in settings.draft_texts_versions()] == [1]
    assert settings.draft_texts().closing == "Terima kasih."
    with pytest.raises(InvalidValue):
        settings.save_draft_texts(replace(DraftTexts(), sending="{siapa}"))
