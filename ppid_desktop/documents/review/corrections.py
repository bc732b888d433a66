"""The correction table: its filled rows, and which field each of them probably means."""

import re

from ppid_desktop.documents.review.anchors import folded
from ppid_desktop.documents.review.field_reading import is_row_deleted
from ppid_desktop.documents.review.layout import Row, final_text
from ppid_desktop.documents.review.places import FieldMap, Places
from ppid_desktop.domain.review import CorrectionRow, Proposal, ProposalBasis
from ppid_desktop.domain.tracking_code import normal_form

_CODE = re.compile(r"(?<![A-Za-z0-9])([A-Za-z])[\s.-]?([0-9OoIl]{1,3})(?![A-Za-z0-9])")
_DIGITS = str.maketrans("OoIl", "0011")
_NUMBER_ONLY = re.compile(r"\d*\.?")


def read_corrections(wanted: FieldMap, places: Places) -> tuple[CorrectionRow, ...]:
    """Return the rows in which the lead wrote something."""
    if places.correction is None:
        return ()
    rows = (_row(row, wanted) for row in places.correction.rows[1:])
    return tuple(row for row in rows if row is not None)


def correction_proposals(wanted: FieldMap, rows: tuple[CorrectionRow, ...]) -> list[Proposal]:
    """Turn rows whose field is known into new texts for the whole field."""
    proposals = []
    for row in rows:
        if row.field is None or not row.seharusnya:
            continue
        exported = normal_form(wanted.fields[row.field].text)
        once = bool(row.tertulis) and exported.count(row.tertulis) == 1
        becomes = exported.replace(row.tertulis, row.seharusnya) if once else row.seharusnya
        proposals.append(
            Proposal(row.field, exported if once else row.tertulis, becomes, ProposalBasis.CORRECTION_TABLE)
        )
    return proposals


def guess_field(wanted: FieldMap, bagian: str, tertulis: str) -> str | None:
    """Guess a field from its code, its label, or a quotation that only one field holds."""
    by_code = _by_code(wanted, bagian)
    candidates = by_code or _by_label(wanted, bagian)
    if len(candidates) == 1:
        return candidates[0]
    if candidates:
        return _quoted(wanted, candidates, tertulis)
    if folded(bagian):
        return _quoted(wanted, list(wanted.fields), tertulis) if len(folded(tertulis)) > 3 else None
    return _quoted(wanted, list(wanted.fields), tertulis)


def _row(row: Row, wanted: FieldMap) -> CorrectionRow | None:
    if is_row_deleted(row.cells[0]) if row.cells else True:
        return None
    texts = [final_text(cell.paragraphs) for cell in row.cells if not any(m.is_gone for m in cell.marks)]
    texts = [*texts, "", "", "", "", ""][:5]
    no, bagian, tertulis, seharusnya, alasan = texts
    if not (bagian or tertulis or seharusnya or alasan) and _NUMBER_ONLY.fullmatch(no):
        return None
    return CorrectionRow(no, bagian, tertulis, seharusnya, alasan, guess_field(wanted, bagian, tertulis))


def _by_code(wanted: FieldMap, bagian: str) -> list[str]:
    codes = {
        f"{letter.upper()}{int(digits.translate(_DIGITS)):02d}" for letter, digits in _CODE.findall(bagian)
    }
    return [name for name, one in wanted.fields.items() if one.code in codes]


def _by_label(wanted: FieldMap, bagian: str) -> list[str]:
    """Fields whose label is written, in full or as the beginning of a table entry's label."""
    text = folded(bagian)
    if not text:
        return []
    labels = {name: folded(one.label) for name, one in wanted.fields.items()}
    same = [name for name, label in labels.items() if label == text]
    begun = [name for name, label in labels.items() if label.startswith(f"{text} ")]
    held = [name for name, label in labels.items() if label and f" {label} " in f" {text} "]
    return same or begun or held


def _quoted(wanted: FieldMap, candidates: list[str], tertulis: str) -> str | None:
    quote = normal_form(tertulis).casefold()
    if not quote:
        return None
    texts = {name: normal_form(wanted.fields[name].text).casefold() for name in candidates}
    for matches in (
        [name for name, text in texts.items() if text == quote],
        [name for name, text in texts.items() if quote in text],
    ):
        if len(matches) == 1:
            return matches[0]
    return None
