"""From the fields of the page Kantor to the office and back; knows no widget."""

from collections.abc import Mapping
from dataclasses import replace

from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.field_types import Block, Day
from ppid_desktop.domain.indonesian import long_date
from ppid_desktop.domain.letterhead_parts import A4, OWN_SHEET, checked_font_size, checked_paper, sheet_named
from ppid_desktop.domain.office import F4, Office, Paper
from ppid_desktop.domain.terms import Category, LogoPlace, Term

TEXTS: tuple[tuple[str, str], ...] = (
    ("government", "Pemerintah daerah"),
    ("secretariat", "Perangkat daerah"),
    ("unit_name", "Unit kerja"),
    ("address", "Alamat"),
    ("phone", "Telepon"),
    ("fax", "Faksimile"),
    ("email", "Surat elektronik"),
    ("website", "Laman"),
    ("city", "Kota"),
)
MEASURES = ("width", "height", "top", "bottom", "left", "right")
OPEN_CATEGORIES = tuple(one for one in Category if one is not Category.BELUM)


class SheetKind(Term):
    """The sheets to choose from."""

    A4 = "A4", "A4 (210 x 297 mm)"
    F4 = "F4", "F4 (215 x 330 mm)"
    OWN = OWN_SHEET, OWN_SHEET


def texts_of(office: Office) -> dict[str, str]:
    """Return the texts of the identity by field, units one a line."""
    values: dict[str, str] = {name: getattr(office, name) for name, _ in TEXTS}
    return values | {"units": "\n".join(office.units)}


def with_text(office: Office, name: str, text: str) -> Office:
    """Return the office with one text changed."""
    if name == "units":
        return replace(office, units=tuple(line for line in Block().parse(text).split("\n") if line.strip()))
    change: dict[str, str] = {name: text}
    return replace(office, **change)  # type: ignore[arg-type]  # TEXTS names texts only


def measures_of(paper: Paper) -> dict[str, str]:
    """Return sheet and millimetres as the fields show them."""
    values = {name: str(round(getattr(paper, name))) for name in MEASURES}
    return values | {"sheet": sheet_named(paper).name}


def paper_from(values: Mapping[str, str], before: Paper) -> Paper:
    """Return the paper the fields tell; A4 and F4 bring their own size. InvalidValue when one is missing."""
    known = {one.name: one for one in (A4, F4)}.get(values["sheet"])
    measures = {name: _millimetres(values[name]) for name in MEASURES}
    if known is not None and sheet_named(before).name != known.name:
        measures |= {"width": known.width, "height": known.height}
    return sheet_named(Paper(name="", **measures))


def _millimetres(text: str) -> float:
    if not text.isdigit():
        raise InvalidValue("Ukuran kertas belum lengkap.", "Pengaturan belum disimpan.", "Isi semua ukuran.")
    return float(text)


def with_paper(office: Office, values: Mapping[str, str]) -> Office:
    """Return the office with other paper, place of the logo and size of letters; InvalidValue as they do."""
    paper = checked_paper(paper_from(values, office.paper))
    return with_print(replace(office, paper=paper), values)


def print_of(office: Office) -> dict[str, str]:
    """Return place of the logo and size of the letters as the fields show them."""
    return {"logo_place": office.logo_place.code, "font_size": str(round(office.font_size))}


def with_print(office: Office, values: Mapping[str, str]) -> Office:
    """Return the office with another place of the logo and size of letters; InvalidValue without a size."""
    place = next((one for one in LogoPlace if one.code == values["logo_place"]), LogoPlace.KIRI)
    if not values["font_size"].isdigit():
        raise InvalidValue("Ukuran huruf belum diisi.", "Pengaturan belum disimpan.", "Isi ukuran huruf.")
    return replace(office, logo_place=place, font_size=checked_font_size(float(values["font_size"])))


def decision_of(office: Office) -> tuple[str, str]:
    """Return who decided the SOP's scope and the ISO date, as far as the kept sentence tells."""
    who, _, when = office.admitted_decided.rpartition(", ")
    try:
        day = Day().parse(when)
    except InvalidValue:
        return office.admitted_decided, ""
    return (who, day.isoformat()) if day and who else (office.admitted_decided, "")


def scope_codes(office: Office) -> str:
    """Return the admitted categories as the ticks hold them."""
    return ";".join(one.code for one in OPEN_CATEGORIES if one in office.admitted)


def with_scope(office: Office, values: Mapping[str, str]) -> Office:
    """Return the office with another scope; InvalidValue when nobody is named who decided it, and when."""
    who, day = values["decider"], Day().parse(values["decided"])
    chosen = tuple(one for one in OPEN_CATEGORIES if one.code in values["admitted"].split(";"))
    if not chosen:
        raise InvalidValue("Pilih sedikitnya satu kategori.", "Lingkup SOP belum disimpan.", "")
    narrowed = chosen != OPEN_CATEGORIES
    if (narrowed or who or day) and not (who and day):
        raise InvalidValue(
            "Isi siapa yang memutuskan lingkup ini dan tanggalnya.", "Lingkup SOP belum disimpan.", ""
        )
    decided = f"{who}, {long_date(day)}" if day else ""
    return replace(office, admitted=(Category.BELUM, *chosen), admitted_decided=decided)
