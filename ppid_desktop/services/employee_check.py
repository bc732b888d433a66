"""What a person of the office must say before being kept, at the first run as in the settings."""

from dataclasses import replace
from datetime import date

from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.free_texts import FreeText
from ppid_desktop.domain.people import ACTING, Employee, RolePeriod, nip_digits, nip_problem

_UNSAVED = "Data pegawai belum disimpan."


def checked_employee(employee: Employee, today: date) -> Employee:
    """Return the person with clean texts; InvalidValue for no name, a wrong NIP or a wrong period."""
    name = FreeText.PERSON.read(employee.name)
    if not name:
        raise InvalidValue("Nama pegawai belum diisi.", _UNSAVED, "Isi namanya.")
    problem = nip_problem(employee.nip, employee.kind, today)
    if problem:
        raise InvalidValue(problem, _UNSAVED, "Periksa NIP, lalu ulangi.")
    for period in employee.roles:
        _check_period(period)
    return replace(
        employee,
        name=name,
        nip=nip_digits(employee.nip),
        rank=FreeText.RANK.read(employee.rank),
        position=FreeText.POSITION.read(employee.position),
    )


def _check_period(period: RolePeriod) -> None:
    if period.acting not in ACTING:
        raise InvalidValue("Pilih Plt., Plh., atau kosong.", _UNSAVED, "Perbaiki, lalu ulangi.")
    if period.since and period.until and period.until < period.since:
        raise InvalidValue(
            f"Masa berlaku peran {period.role.label} berakhir sebelum dimulai.",
            _UNSAVED,
            "Perbaiki tanggalnya, lalu ulangi.",
        )
