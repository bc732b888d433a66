"""NIP and roles held for a period."""

from datetime import date
from uuid import uuid4

import pytest

from ppid_desktop.domain.people import Employee, RolePeriod, nip_digits, nip_problem, nip_text, nip_warning
from ppid_desktop.domain.terms import EmploymentKind, OfficialRole

TODAY = date(2026, 3, 2)
PNS = "197410041994021002"
PPPK = "199001012023211007"


def test_a_true_nip_is_accepted_and_grouped() -> None:
    assert nip_problem(PNS, EmploymentKind.PNS, TODAY) == ""
    assert nip_problem("19741004 199402 1 002", EmploymentKind.PNS, TODAY) == ""
    assert nip_text(PNS) == "19741004 199402 1 002"


def test_points_and_dashes_in_a_nip_do_not_matter() -> None:
    assert nip_digits("19741004.199402.1-002") == PNS


def test_a_true_number_of_a_pppk_is_accepted() -> None:
    assert len(PPPK) == 18
    assert nip_problem(PPPK, EmploymentKind.PPPK, TODAY) == ""


def test_a_pns_number_is_none_of_a_pppk_with_month_thirteen() -> None:
    assert "Susunan" in nip_problem("199001012023131007", EmploymentKind.PNS, TODAY)


@pytest.mark.parametrize(
    ("nip", "part"),
    [
        ("", "belum diisi"),
        ("123", "18 angka"),
        ("19741304199402100A", "18 angka"),
        ("197413041994021002", "lahir"),
        ("197402301994021002", "lahir"),
        ("209901012120011001", "lahir"),
        ("199410041994021002", "pengangkatan"),
        ("197410042094021002", "pengangkatan"),
        ("197410041994023002", "Susunan"),
        ("197410041994021000", "000"),
    ],
)
def test_what_cannot_be_true_is_explained(nip: str, part: str) -> None:
    assert part in nip_problem(nip, EmploymentKind.PNS, TODAY)


def test_people_outside_the_civil_service_need_no_nip() -> None:
    assert nip_problem("", EmploymentKind.NON_ASN, TODAY) == ""


def test_an_unusual_age_is_only_remarked_upon() -> None:
    assert nip_warning("197410041984021002")
    assert nip_warning(PNS) == ""
    assert nip_warning("abc") == ""


def test_a_role_is_held_only_within_its_period() -> None:
    period = RolePeriod(OfficialRole.PIMPINAN_PPID, date(2026, 1, 1), date(2026, 1, 31), "Plh.")
    person = Employee(uuid4(), "Kepala Biro Contoh", roles=(period,))
    assert person.holds(OfficialRole.PIMPINAN_PPID, date(2026, 1, 1))
    assert person.holds(OfficialRole.PIMPINAN_PPID, date(2026, 1, 31))
    assert not person.holds(OfficialRole.PIMPINAN_PPID, date(2026, 2, 1))
    assert not person.holds(OfficialRole.ARSIPARIS, date(2026, 1, 15))
