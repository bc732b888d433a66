"""The office's people: who holds which role when, and whether a NIP can be true."""

import re
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ppid_desktop.domain.terms import EmploymentKind, OfficialRole

# PNS: birth YYYYMMDD, appointment YYYYMM, sex 1/2, serial 001-999.
# PPPK: birth YYYYMMDD, appointment YYYY, "2", frequency 1-9, sex 1/2, serial.
_PNS = re.compile(r"(\d{8})(\d{4})(0[1-9]|1[0-2])([12])(\d{3})")
_PPPK = re.compile(r"(\d{8})(\d{4})2([1-9])([12])(\d{3})")


@dataclass(frozen=True)
class RolePeriod:
    """One official role over a period; `acting` is empty, `Plt.` or `Plh.`; open ends are None."""

    role: OfficialRole
    since: date | None = None
    until: date | None = None
    acting: str = ""

    def covers(self, day: date) -> bool:
        """Return whether the role is held on that day."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


def same_person(one: str, other: str) -> bool:
    """Return whether two names are alike but for degrees, titles with a full stop, and capitals."""
    return bool(_bare(one)) and _bare(one) == _bare(other)


def _bare(name: str) -> list[str]:
    return [word for word in name.partition(",")[0].casefold().split() if not word.endswith(".")]


ACTING = ("", "Plt.", "Plh.")
"""How an office may be held: by appointment, or acting for a time."""


@dataclass(frozen=True)
class Official:
    """Who signs by office, as the settings name them; `acting` is empty, `Plt.` or `Plh.`."""

    position: str = ""
    name: str = ""
    rank: str = ""
    nip: str = ""
    acting: str = ""

    @property
    def title(self) -> str:
        """Return `Plh. Kepala Biro`."""
        return f"{self.acting} {self.position}".strip() if self.position else ""

    @property
    def known(self) -> bool:
        """Return whether the office named anybody."""
        return bool(self.position or self.name)


@dataclass(frozen=True)
class Employee:
    """A Pegawai of the office."""

    id: UUID
    name: str
    kind: EmploymentKind = EmploymentKind.PNS
    nip: str = ""
    rank: str = ""
    position: str = ""
    roles: tuple[RolePeriod, ...] = ()

    def holds(self, role: OfficialRole, day: date) -> bool:
        """Return whether the person holds the role on that day."""
        return any(period.role is role and period.covers(day) for period in self.roles)


def nip_digits(text: str) -> str:
    """Return the digits of a NIP as typed, without the blanks, points and dashes people group it by."""
    return re.sub(r"[\s.\-]", "", text)


def nip_text(nip: str) -> str:
    """Return `19741004 199402 1 002`; PPPK numbers are grouped the same way."""
    digits = nip_digits(nip)
    if len(digits) != 18:
        return digits
    return f"{digits[:8]} {digits[8:14]} {digits[14]} {digits[15:]}"


NIP_HELP = "18 angka; wajib bagi PNS dan PPPK, boleh dikosongkan bagi non-ASN."
"""The one sentence beside every field of a NIP (DOMAIN section 5)."""


def needs_nip(kind: EmploymentKind) -> bool:
    """Return whether a person of this kind has a NIP to name."""
    return kind is not EmploymentKind.NON_ASN


def nip_problem(nip: str, kind: EmploymentKind, today: date) -> str:
    """Return why the NIP cannot be true as an Indonesian sentence, or an empty string."""
    digits = nip_digits(nip)
    if not digits:
        return "NIP belum diisi." if needs_nip(kind) else ""
    if len(digits) != 18 or not (digits.isascii() and digits.isdigit()):
        return "NIP harus terdiri atas 18 angka."
    found = (_PPPK if kind is EmploymentKind.PPPK else _PNS).fullmatch(digits)
    if not found:
        return f"Susunan NIP tidak sesuai untuk {kind.label}."
    return _dates_problem(digits, found.group(0)[15:], today)


def _dates_problem(digits: str, serial: str, today: date) -> str:
    born = _date_or_none(digits[:8])
    if born is None or born > today:
        return "Tanggal lahir pada NIP tidak benar."
    if int(digits[8:12]) <= born.year or int(digits[8:12]) > today.year:
        return "Tahun pengangkatan pada NIP tidak masuk akal."
    return "Nomor urut pada NIP tidak boleh 000." if int(serial) == 0 else ""


def nip_warning(nip: str) -> str:
    """Return a remark on an unusual age at appointment (under 18 or over 58), or an empty string."""
    digits = nip_digits(nip)
    if len(digits) != 18 or not digits.isdigit():
        return ""
    age = int(digits[8:12]) - int(digits[:4])
    return (
        "" if 18 <= age <= 58 else f"Usia saat pengangkatan menurut NIP adalah {age} tahun; periksa kembali."
    )


def _date_or_none(text: str) -> date | None:
    try:
        return date(int(text[:4]), int(text[4:6]), int(text[6:8]))
    except ValueError:
        return None
