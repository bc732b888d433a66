"""The office's own identity, paper and people as versioned settings."""

from dataclasses import dataclass, field, replace
from datetime import date

from ppid_desktop.domain.people import Official
from ppid_desktop.domain.terms import Category, LogoPlace

RECOVERY_CONFIRMED = "kunci_pemulihan_dikonfirmasi"
"""Text setting: ISO moment at which the printed recovery sheet was confirmed, empty until then."""

RECOVERY_USED = "kunci_pemulihan_dipakai"
"""Text setting: ISO moment at which the recovery sheet was used last, empty once the key was renewed."""


@dataclass(frozen=True)
class Paper:
    """Sheet and margins in millimetres (DOMAIN section 5: A4 or F4, Arial 11)."""

    name: str = "A4"
    width: float = 210.0
    height: float = 297.0
    top: float = 20.0
    bottom: float = 20.0
    left: float = 25.0
    right: float = 20.0


F4 = Paper("F4", 215.0, 330.0)


@dataclass(frozen=True)
class Office:
    """The unit whose letterhead stands on every paper; a sealed record keeps the one of its time."""

    government: str = ""
    secretariat: str = ""
    unit_name: str = ""
    address: str = ""
    phone: str = ""
    fax: str = ""
    email: str = ""
    website: str = ""
    city: str = ""
    logo_png: bytes = b""
    logo_place: LogoPlace = LogoPlace.KIRI
    units: tuple[str, ...] = ()
    paper: Paper = field(default_factory=Paper)
    font_size: float = 11.0  # points, of the draft's body; its other sizes follow
    signer: Official = field(default_factory=Official)  # of the nota; nobody: the officer who sends
    approver: Official = field(default_factory=Official)  # Disahkan Oleh; nobody: as the SOP says
    admitted: tuple[Category, ...] = tuple(Category)
    admitted_decided: str = ""  # who decided the SOP's scope, and when


def scope_text(office: Office) -> str:
    """Return which categories the office documents by its SOP, and who decided that when, as sentences."""
    names = [one.label for one in Category if one is not Category.BELUM and one in office.admitted]
    decided = f"Ditetapkan oleh {office.admitted_decided}."
    return " ".join(
        (
            f"Kategori yang diterima: {'; '.join(names)}.",
            decided if office.admitted_decided else "Keputusan kantor tentang lingkup SOP belum dicatat.",
        )
    )


@dataclass(frozen=True)
class Numbering:
    """Templates of numbers; tokens {sifat} {kode} {urut} {unit} {bulan} {tahun}."""

    register: str = "PPID/{urut:04}/{tahun}"
    memo: str = "{kode}/{urut:03}/{unit}/{bulan}/{tahun}"
    letter: str = "{kode}/{urut:03}/{unit}/{bulan}/{tahun}"
    receipt: str = "TT/{urut:03}/{unit}/{bulan}/{tahun}"
    item: str = "{urut:04}"
    code: str = "500.12.18.1"
    unit: str = "PPIDP"


@dataclass(frozen=True)
class Holiday:
    """A day without work; the table is the office's to edit."""

    day: date
    name: str


@dataclass(frozen=True)
class SopStep:
    """One of the seven steps as the SOP's definition file gives it."""

    number: int
    short: str
    title: str
    executor: str
    documents: tuple[str, ...]


@dataclass(frozen=True)
class Contradiction:
    """A place where the SOP contradicts itself, and the position taken."""

    topic: str
    position: str


@dataclass(frozen=True)
class Sop:
    """One version of the SOP; a workspace keeps each that one of its records was made under."""

    id: str
    code: str
    revision: str
    dated: date
    title: str
    aim: str
    scope: str
    approved_position: str
    approved_name: str
    approved_nip: str
    references: tuple[str, ...]
    responsible: tuple[str, ...]
    steps: tuple[SopStep, ...]
    contradictions: tuple[Contradiction, ...]


def approved_by(sop: Sop, approver: Official) -> Sop:
    """Return the SOP with the official whom the office set as *Disahkan Oleh*, if any."""
    if not approver.known:
        return sop
    return replace(
        sop, approved_position=approver.title, approved_name=approver.name, approved_nip=approver.nip
    )
