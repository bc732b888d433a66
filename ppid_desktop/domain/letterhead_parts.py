"""What an office may print on and with: sheets and margins that leave room, a logo every writer can read."""

from dataclasses import replace

from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.field_types import Line
from ppid_desktop.domain.office import F4, Office, Paper
from ppid_desktop.domain.people import ACTING, Official, nip_digits

A4 = Paper()
_LINE = Line()
OWN_SHEET = "Ukuran sendiri"
SHORTEST_SIDE, LONGEST_SIDE = 100, 600  # millimetres
LARGEST_MARGIN = 100  # millimetres
LEAST_WIDTH, LEAST_HEIGHT = (
    120,
    160,
)  # millimetres between the margins: letterhead, nota and decision need them
SMALLEST_FONT, LARGEST_FONT = 9, 13  # points
LARGEST_LOGO = 1024 * 1024  # bytes
_PNG = b"\x89PNG\r\n\x1a\n"
_UNCHANGED = "Data kantor belum disimpan."
_OFFICE_LINES = (
    "government",
    "secretariat",
    "unit_name",
    "address",
    "phone",
    "fax",
    "email",
    "website",
    "city",
    "admitted_decided",
)


def checked_office(office: Office) -> Office:
    """Return the office with clean texts; InvalidValue says what cannot be saved."""
    lines = {name: _LINE.parse(str(getattr(office, name))) for name in _OFFICE_LINES}
    units = tuple(dict.fromkeys(name for one in office.units if (name := _LINE.parse(one))))
    if not lines["unit_name"]:
        raise InvalidValue("Nama unit kantor belum diisi.", _UNCHANGED, "Isi nama unit, lalu ulangi.")
    checked_paper(office.paper)
    checked_logo(office.logo_png)
    checked_font_size(office.font_size)
    signer, approver = checked_official(office.signer), checked_official(office.approver)
    office = replace(office, signer=signer, approver=approver)
    return replace(office, units=units, **lines)  # type: ignore[arg-type]  # all of them are texts


def sheet_named(paper: Paper) -> Paper:
    """Return the paper called `A4`, `F4` or `Ukuran sendiri` by its measures."""
    for known in (A4, F4):
        if (paper.width, paper.height) == (known.width, known.height):
            return replace(paper, name=known.name)
    return replace(paper, name=OWN_SHEET)


def checked_paper(paper: Paper) -> Paper:
    """Return the paper; InvalidValue when sheet or margins leave no room for text."""
    sides, margins = (paper.width, paper.height), (paper.top, paper.bottom, paper.left, paper.right)
    if not all(SHORTEST_SIDE <= side <= LONGEST_SIDE for side in sides):
        span = f"{SHORTEST_SIDE} sampai {LONGEST_SIDE}"
        raise InvalidValue(
            f"Lebar dan tinggi kertas harus antara {span} mm.", _UNCHANGED, "Perbaiki ukurannya, lalu ulangi."
        )
    width, height = _text_area(paper)
    narrow = width < LEAST_WIDTH or height < LEAST_HEIGHT
    if narrow or not all(0 <= margin <= LARGEST_MARGIN for margin in margins):
        room = f"{LEAST_WIDTH} x {LEAST_HEIGHT} mm"
        raise InvalidValue(
            f"Batas tepi terlalu lebar: ruang teks harus sedikitnya {room}.",
            _UNCHANGED,
            "Perkecil batas tepinya, lalu ulangi.",
        )
    return paper


def checked_font_size(size: float) -> float:
    """Return the size of letters; InvalidValue when nobody could read it or page 1 could not hold it."""
    if not SMALLEST_FONT <= size <= LARGEST_FONT:
        span = f"{SMALLEST_FONT} sampai {LARGEST_FONT}"
        raise InvalidValue(f"Ukuran huruf harus antara {span} pt.", _UNCHANGED, "Perbaiki, lalu ulangi.")
    return size


def checked_official(one: Official) -> Official:
    """Return the official with clean texts; InvalidValue for a NIP without 18 digits."""
    cleaned = Official(
        _LINE.parse(one.position),
        _LINE.parse(one.name),
        _LINE.parse(one.rank),
        nip_digits(one.nip),
        one.acting,
    )
    if cleaned.nip and not (len(cleaned.nip) == 18 and cleaned.nip.isascii() and cleaned.nip.isdigit()):
        raise InvalidValue("NIP harus terdiri atas 18 angka.", _UNCHANGED, "Perbaiki NIP, lalu ulangi.")
    if cleaned.acting not in ACTING:
        raise InvalidValue("Pilih Plt., Plh., atau kosong.", _UNCHANGED, "Perbaiki, lalu ulangi.")
    return cleaned


def checked_logo(png: bytes) -> bytes:
    """Return the logo, which may be none; InvalidValue when it is no PNG or larger than papers can carry."""
    if png and not png.startswith(_PNG):
        raise InvalidValue("Logo bukan gambar PNG.", _UNCHANGED, "Pilih berkas gambar lain.")
    if len(png) > LARGEST_LOGO:
        raise InvalidValue("Logo lebih besar dari 1 MB.", _UNCHANGED, "Pilih gambar yang lebih kecil.")
    return png


def _text_area(paper: Paper) -> tuple[float, float]:
    return paper.width - paper.left - paper.right, paper.height - paper.top - paper.bottom
