"""The lead's decision: boxes, then glyphs or typed ticks, then a struck-out choice, then words.

What was typed or struck is read but always asked about; a ticked box is believed unless words gainsay it.
What stands in a box or briefly in the note and cannot be read is no decision, but asked about.
"""

import re
from collections.abc import Collection, Iterable, Iterator

from ppid_desktop.documents.review.glyphs import (
    is_dated_tick,
    is_ticked,
    is_typed_tick,
    is_unticked,
    without_glyphs,
)
from ppid_desktop.documents.review.label_text import BOX_LABELS, blanked_codes, folded, without_code
from ppid_desktop.documents.review.layout import Cell, Piece, final_text, is_final
from ppid_desktop.documents.review.places import BoxPlace, Places
from ppid_desktop.domain.review import (
    BOX_APPROVED,
    BOX_NEEDS_FIX,
    DATE_FIELD,
    NOTE_FIELD,
    SIGNER_FIELD,
    Boxes,
    Confidence,
    DecisionBasis,
    DecisionValue,
    ReadDecision,
)

_VALUES = {BOX_APPROVED: DecisionValue.APPROVED, BOX_NEEDS_FIX: DecisionValue.NEEDS_FIX}
_OTHER = {BOX_APPROVED: BOX_NEEDS_FIX, BOX_NEEDS_FIX: BOX_APPROVED}
_YES = ("ya", "iya", "pilih", "dipilih")
_NOT = (
    r"(?:tidak|tdk|tak|takkan|belum|blm|gak|gk|ga|nggak|ngga|enggak|ndak|jangan|jgn|bukan|kurang"
    r"|ditolak|menolak|tolak)"
)
_CONSENT = r"(?:(?:di|me|per)?(?:setuju|nyetuju|acc|terima|nerima)\w*|sepakat\w*|sependapat\w*)"
_REFUSED = re.compile(
    rf"\b{_NOT}\b(?:\s+(?!keberatan)\w+){{0,3}}?\s+{_CONSENT}|\b(?:tidak|tdk|tak|belum|blm)(?:di)?setuju\w*"
    rf"|\b{_CONSENT}\W*\b{_NOT}\W*$|\b(?:di|me)?tolak\w*"
    r"|\bnot\s+approved?\b|\b(?:rejected|disapproved?)\b"
)
_HELD_BACK = re.compile(
    r"\b(?:di)?kembalikan\b|\b(?:dulu|dahulu|tunda|ditunda|jangan|jgn|keliru)\b|\b(?:di)?batal\w*"
    r"|\b(?:kecuali|asal|asalkan|sebagian)\b|\b(?:di)?(?:ubah|ganti)\b|\b(?:ber)?syarat(?:nya)?\b"
    rf"|^\W*{_NOT}\W*$"
)
_ABBREVIATED = re.compile(r"\b(tdk|blm|jgn|gk)\.")
_BETWEEN_WORDS = re.compile(r"(?<=\w)[-/\u2010-\u2015](?=\w)")
_SPACED_OUT = re.compile(r"\b[^\W\d](?:[ .][^\W\d]\b){3,}")
_BLANKS = re.compile(r"[ .]")
_APPROVED = re.compile(
    r"\b(?:di|me|ny)?(?:me)?(?:setuju|nyetuju|stuju)\w*|\b(?:acc|oke|ok|approved?)\b"
    r"|\b(?:tidak|tdk|tak)\s+keberatan\b"
)
_NO_FIX = re.compile(
    rf"\b(?!belum|blm|kurang)(?:{_NOT}|tanpa)\b(?:\s+\w+){{0,2}}?"
    r"\s+(?:di|mem)?(?:perbaik|koreks|revis|ubah)\w*"
)
_FIX = re.compile(r"\b(?:di|mem)?(?:perbaik|revisi|betulkan|benahi|kembalikan)\w*|\bkoreksi\w*|\bdikoreksi\b")

_SHORT_NOTE = 4
"""Up to so many words a note beside no tick is taken for a decision somebody meant to type."""
_WITH_CORRECTIONS = re.compile(
    r"\b(?:di)?setuju\w*,?\s+(?:dengan|dgn)\s+(?:\w+\s+)?(?:koreksi|catatan|perbaikan|revisi)"
)


class DecisionReader:
    """Reads the decision of one document.

    `static` is what was printed outside the fields, `remarks` the comments on the decision, `drawn` the cells
    with a picture in them, by their id(): a tick drawn with a pen decides nothing by itself.
    """

    def __init__(
        self,
        places: Places,
        static: tuple[str, ...],
        remarks: Iterable[str] = (),
        drawn: Collection[int] = (),
    ) -> None:
        self._drawn = drawn
        self._places = places
        self._static = static
        self._remarks = tuple(remarks)

    def read(self) -> ReadDecision:
        """Return the decision with note, signer and date as typed."""
        value, basis, confidence = self._value()
        ticked = {name: is_ticked_box(box) for name, box in self._places.boxes.items()}
        return ReadDecision(
            value,
            basis,
            confidence,
            Boxes(ticked.get(BOX_APPROVED, False), ticked.get(BOX_NEEDS_FIX, False)),
            self._typed(NOTE_FIELD),
            self._typed(SIGNER_FIELD),
            self._typed(DATE_FIELD),
        )

    def _value(self) -> tuple[DecisionValue, DecisionBasis | None, Confidence | None]:
        boxes = self._places.boxes
        controls = [name for name, box in boxes.items() if box.checked]
        glyphs = [name for name, box in boxes.items() if is_ticked_box(box)]
        if glyphs:
            basis = DecisionBasis.CONTROL if controls else DecisionBasis.GLYPH
            marked = [*glyphs, *self._chosen_in_words(glyphs[0])]
            return _judged(marked, basis, self._box_confidence(glyphs))
        typed = [name for name, box in boxes.items() if self._is_typed(box)]
        if typed:
            return _judged(typed, DecisionBasis.GLYPH, Confidence.ASK)
        struck = [name for name, box in boxes.items() if _is_struck(box) or self._is_wiped(name)]
        if struck:
            return _judged([_OTHER[name] for name in struck], DecisionBasis.STRIKE, Confidence.ASK)
        return self._worded()

    def _worded(self) -> tuple[DecisionValue, DecisionBasis | None, Confidence | None]:
        texts = [self._typed(NOTE_FIELD) or ""]
        texts += [self._beside(name, box) for name, box in self._places.boxes.items()]
        values = {value for value in map(word_value, texts) if value is not DecisionValue.NONE}
        if not values:
            return DecisionValue.NONE, None, Confidence.ASK if self._is_unclear() else None
        value = values.pop() if len(values) == 1 else DecisionValue.CONFLICT
        return value, DecisionBasis.TEXT, Confidence.ASK

    def _chosen_in_words(self, ticked: str) -> list[str]:
        """The other choice, if what was typed at the boxes chooses that instead of the ticked one."""
        other, boxes = _OTHER[ticked], self._places.boxes
        typed = self._is_typed(boxes[other])
        values = {word_value(self._beside(name, box)) for name, box in boxes.items()}
        return [other] if typed or values - {_VALUES[ticked], DecisionValue.NONE} else []

    def _box_confidence(self, ticked: list[str]) -> Confidence:
        """A ticked choice that is struck out, or that words gainsay, makes the officer ask."""
        boxes = self._places.boxes
        texts = [self._typed(name) or "" for name in (NOTE_FIELD, SIGNER_FIELD, DATE_FIELD)]
        opposed = any(self._beside(_OTHER[name], boxes[_OTHER[name]]) for name in ticked)
        opposed = opposed or any(gainsays(text, ticked) for text in (*texts, *self._remarks))
        opposed = opposed or any(self._is_odd(boxes[name], name) for name in ticked)
        opposed = opposed or any(_is_struck(boxes[name]) or _is_undone(boxes[name]) for name in ticked)
        return Confidence.ASK if opposed else Confidence.SURE

    def _is_unclear(self) -> bool:
        """Say whether a box holds what nobody can read, or the note a word or a sign that decides nothing."""
        note = self._typed(NOTE_FIELD) or ""
        short = bool(note) and len(note.split()) <= _SHORT_NOTE
        return short or any(self._is_odd(box, name) for name, box in self._places.boxes.items())

    def _is_odd(self, box: BoxPlace, name: str) -> bool:
        """Say whether a box was drawn upon, or holds what is no sign, no tick and not the choice in words."""
        if any(id(cell) in self._drawn for cell in (box.box, box.label) if cell is not None):
            return True
        text = without_glyphs(final_text(box.box.paragraphs)) if box.box is not None else ""
        agreed = is_typed_tick(text) or (is_bare_decision(text) and agrees(text, name))
        return bool(text) and not agreed

    def _is_wiped(self, name: str) -> bool:
        """Say whether the words of one choice were deleted without tracking, while the other's stand."""
        labels = (self._places.boxes[one].label for one in (name, _OTHER[name]))
        left, other = (label is not None and any(_label_pieces(label)) for label in labels)
        return self._places.boxes[name].label is not None and other and not left

    def _is_typed(self, box: BoxPlace) -> bool:
        texts = [final_text(box.box.paragraphs)] if box.box is not None else []
        texts += [text for cell in _cells_beside(box) for text in (self._extra(cell), *_bare_tick(cell))]
        return any(is_dated_tick(text) or is_ticked(text) for text in texts if text)

    def _beside(self, name: str, box: BoxPlace) -> str:
        """Words typed in a box's row; a bare yes counts for the row's own choice."""
        texts = [without_glyphs(final_text(box.box.paragraphs))] if box.box is not None else []
        texts += [self._extra(cell) for cell in _cells_beside(box)]
        words = " ".join(text for text in texts if text)
        return BOX_LABELS[name] if text_is_yes(words) else words

    def _extra(self, cell: Cell) -> str:
        """What was added to a cell's printed text."""
        text = final_text(cell.paragraphs)
        if text in self._static:
            return ""
        held = [printed for printed in self._static if len(printed) > 3 and printed in text]
        return text.replace(max(held, key=len), " ").strip() if held else _without_labels(text)

    def _typed(self, name: str) -> str | None:
        place = self._places.place_of(name)
        return final_text(place.cell.paragraphs) if place else None


def is_ticked_box(box: BoxPlace) -> bool:
    """Say whether a box is ticked: by its control's state, or by its glyph."""
    return bool(box.checked) or (box.box is not None and is_ticked(final_text(box.box.paragraphs)))


def agrees(text: str, name: str) -> bool:
    """Say whether words at a ticked box decide nothing, or just what the tick says."""
    return word_value(text) in (DecisionValue.NONE, _VALUES[name])


def gainsays(text: str, ticked: list[str]) -> bool:
    """Say whether words put the ticked choice in doubt: *tidak setuju*, *perlu perbaikan*, *kecuali ini*."""
    if ticked == [BOX_APPROVED]:
        fix = word_value(text) in (DecisionValue.NEEDS_FIX, DecisionValue.CONFLICT)
        return fix or _HELD_BACK.search(_NO_FIX.sub(" ", _plain(text))) is not None
    return ticked == [BOX_NEEDS_FIX] and (word_value(text) is DecisionValue.APPROVED or _needs_no_fix(text))


def _needs_no_fix(text: str) -> bool:
    rest, denied = _NO_FIX.subn(" ", _plain(text))
    return denied > 0 and not _FIX.search(rest)


def word_value(text: str) -> DecisionValue:
    """Read a decision from words: *setuju*, *disetujui*, *perbaiki*, *tidak setuju* and their kin."""
    plain = _plain(text)
    if refuses(text):
        return DecisionValue.NEEDS_FIX
    if _WITH_CORRECTIONS.search(plain):
        return DecisionValue.APPROVED
    approved = bool(_APPROVED.search(plain))
    fix = bool(_FIX.search(_NO_FIX.sub(" ", plain)))
    if approved and fix:
        return DecisionValue.CONFLICT
    if approved or fix:
        return DecisionValue.APPROVED if approved else DecisionValue.NEEDS_FIX
    return DecisionValue.NONE


def is_bare_decision(text: str) -> bool:
    """Say whether a text is a decision of a word or two and nothing else: *ya*, *setuju*, *tidak setuju*."""
    words = folded(text).split()
    return len(words) <= 2 and (text_is_yes(text) or word_value(text) is not DecisionValue.NONE)


def text_is_yes(text: str) -> bool:
    """Say whether a text only says yes to the choice it stands at."""
    return folded(text) in _YES


def refuses(text: str) -> bool:
    """Say whether words refuse: *tidak setuju*, *belum dapat disetujui*, *ditolak*."""
    return _REFUSED.search(_plain(text)) is not None


def _plain(text: str) -> str:
    words = _BETWEEN_WORDS.sub(" ", _ABBREVIATED.sub(r"\1", text.casefold()))
    return _SPACED_OUT.sub(lambda found: _BLANKS.sub("", found[0]), " ".join(words.split()))


def _judged(
    names: list[str], basis: DecisionBasis, confidence: Confidence
) -> tuple[DecisionValue, DecisionBasis, Confidence]:
    if len(names) > 1:
        return DecisionValue.CONFLICT, basis, Confidence.ASK
    return _VALUES[names[0]], basis, confidence


def _cells_beside(box: BoxPlace) -> list[Cell]:
    return [] if box.label is None else [cell for cell in box.label.row.cells if cell is not box.box]


def _bare_tick(cell: Cell) -> list[str]:
    """The tick that a cell put beside the box holds, and nothing else."""
    text = final_text(cell.paragraphs)
    return [text] if is_typed_tick(text) else []


def _without_labels(text: str) -> str:
    """Take a label off even when words were typed into it."""
    plain = without_code(text)
    for label in BOX_LABELS.values():
        if folded(plain).startswith(folded(label)):
            return plain[len(label) :].strip(" :;,.[]")
    return ""


def _is_undone(box: BoxPlace) -> bool:
    """Say whether a box without a tick in its control shows both signs: LibreOffice undid a tracked tick."""
    text = final_text(box.box.paragraphs) if box.box is not None else ""
    return not box.checked and is_ticked(text) and is_unticked(text)


def _is_struck(box: BoxPlace) -> bool:
    """Say whether a choice's label is struck through, or deleted with tracking, by itself or with its row."""
    if box.label is None:
        return False
    if any(mark.is_gone for mark in box.label.row.marks):
        return True
    letters = list(_label_pieces(box.label))
    return bool(letters) and all(piece.struck or not is_final(piece) for piece in letters)


def _label_pieces(label: Cell) -> Iterator[Piece]:
    """The pieces that hold letters of a label; its code may be torn over several and is none of it."""
    pieces = [piece for paragraph in label.paragraphs for piece in paragraph.pieces]
    words = blanked_codes("".join(piece.text for piece in pieces))
    start = 0
    for piece in pieces:
        end = start + len(piece.text)
        if any(char.isalpha() for char in words[start:end]):
            yield piece
        start = end
