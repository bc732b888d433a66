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
_MOST_GUESSES = 500
_NUMBER_ONLY = re.compile(r"\d*\.?")


def read_corrections(wanted: FieldMap, places: Places) -> tuple[CorrectionRow, ...]:
    """Return the rows in which the lead wrote something."""
    if places.correction is None:
        return ()
    guesser = Guesser(wanted)
    rows = (_row(row, guesser) for row in places.correction.rows[1:])
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


class Guesser:
    """Guesses which field a row means: by code, by label, or by a quotation that only one field holds."""

    def __init__(self, wanted: FieldMap) -> None:
        self._wanted = wanted
        self._codes: dict[str, list[str]] = {}
        self._labels: dict[str, str] = {}
        self._texts: dict[str, str] = {}
        self._left = _MOST_GUESSES

    def guess(self, bagian: str, tertulis: str) -> str | None:
        """Return a field's id, or None when nothing or too much fits."""
        self._left -= 1
        if self._left < 0:
            return None
        if not self._codes:
            self._prepare()
        candidates = self._by_code(bagian) or self._by_label(bagian)
        if len(candidates) == 1:
            return candidates[0]
        if not candidates and folded(bagian) and len(folded(tertulis)) <= 3:
            return None
        return self._quoted(candidates or list(self._texts), tertulis)

    def _prepare(self) -> None:
        """Fold labels and texts once, and only when a row was filled in."""
        for name, one in self._wanted.fields.items():
            self._codes.setdefault(one.code, []).append(name)
            self._labels[name] = folded(one.label)
            self._texts[name] = normal_form(one.text).casefold()

    def _by_code(self, bagian: str) -> list[str]:
        found = _CODE.findall(bagian)
        codes = {f"{letter.upper()}{int(digits.translate(_DIGITS)):02d}" for letter, digits in found}
        return [name for code in sorted(codes) for name in self._codes.get(code, ())]

    def _by_label(self, bagian: str) -> list[str]:
        """Fields whose label is written, in full or as the beginning of a table entry's label."""
        text = folded(bagian)
        if not text:
            return []
        same = [name for name, label in self._labels.items() if label == text]
        begun = [name for name, label in self._labels.items() if label.startswith(f"{text} ")]
        held = [name for name, label in self._labels.items() if label and f" {label} " in f" {text} "]
        return same or begun or held

    def _quoted(self, candidates: list[str], tertulis: str) -> str | None:
        quote = normal_form(tertulis).casefold()
        if not quote:
            return None
        same = [name for name in candidates if self._texts[name] == quote]
        if len(same) == 1:
            return same[0]
        held = [name for name in candidates if quote in self._texts[name]]
        return held[0] if len(held) == 1 else None


def _row(row: Row, guesser: Guesser) -> CorrectionRow | None:
    if not row.cells or is_row_deleted(row.cells[0]):
        return None
    kept = [cell for cell in row.cells if not any(mark.is_gone for mark in cell.marks)]
    texts = [final_text(cell.paragraphs) for cell in kept]
    no, bagian, tertulis, seharusnya, alasan = [*texts, "", "", "", "", ""][:5]
    if not (bagian or tertulis or seharusnya or alasan) and _NUMBER_ONLY.fullmatch(no):
        return None
    return CorrectionRow(no, bagian, tertulis, seharusnya, alasan, guesser.guess(bagian, tertulis))
