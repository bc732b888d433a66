"""Fields such as PAGE, in their complex form: what of them is text and which instructions they carry.

ECMA-376 part 1, section 17.16.18. Page numbers differ with every print, so they read as `{PAGE}`.
"""

from ppid_desktop.documents.review.layout import Piece
from ppid_desktop.documents.review.marks import Marks

_PAGE_FIELDS = {"PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION"}
_LONGEST_NESTED = 500
_DEEPEST_NESTED = 20  # levels whose instructions are put together; deeper ones stand alone


class _Frame:
    __slots__ = ("chosen", "in_instruction", "instruction", "muted", "swallowed")

    def __init__(self, chosen: str | None) -> None:
        self.chosen = chosen
        self.instruction: list[str] = []
        self.in_instruction = True
        self.muted = True
        self.swallowed: list[Piece] = []


def placeholder(instruction: str) -> str | None:
    """Return what a page field reads as, None for a field whose result is text."""
    words = instruction.split(None, 1)
    name = words[0].upper() if words else ""
    return f"{{{name}}}" if name in _PAGE_FIELDS else None


class FieldCodes:
    """The stack of open fields; `visible` says whether text counts here."""

    def __init__(self, instructions: list[str]) -> None:
        self._instructions = instructions
        self._frames: list[_Frame] = []
        self._muted = 0
        self.visible = True

    @property
    def are_open(self) -> bool:
        """Say whether a field has begun that has not ended."""
        return bool(self._frames)

    def begin(self, chosen: str | None = None) -> None:
        """Open a field; its instruction follows. `chosen` is what the list of an old form shows."""
        self._frames.append(_Frame(chosen))
        self._mute(1)

    def instruction(self, text: str) -> None:
        """Add to the innermost field's instruction."""
        if self._frames:
            self._frames[-1].instruction.append(text)

    def separate(self) -> str | None:
        """Turn from instruction to result; return the text to show in place of the result, if any."""
        if not self._frames or not self._frames[-1].in_instruction:
            return None
        frame = self._frames[-1]
        frame.in_instruction = False
        self._mute(-1)
        outer_visible = self.visible
        text = placeholder("".join(frame.instruction))
        frame.muted = text is not None
        self._mute(int(frame.muted))
        return text if outer_visible else None

    def end(self) -> str | None:
        """Close the innermost field; return a text to show if it never had a result."""
        if not self._frames:
            return None
        frame = self._frames.pop()
        instruction = "".join(frame.instruction)
        if instruction.strip():
            self._instructions.append(instruction)
        if 0 < len(self._frames) <= _DEEPEST_NESTED:
            self._frames[-1].instruction.append(f" {instruction[:_LONGEST_NESTED]} ")
        self._mute(-int(frame.muted))
        return placeholder(instruction) or frame.chosen if frame.in_instruction and self.visible else None

    def shows(self, text: str, marks: Marks) -> bool:
        """Say whether text counts here; else keep it, for the words of a field that never ends are text."""
        if not self.visible:
            self._frames[-1].swallowed.append(Piece(text, marks, hidden=True))
        return self.visible

    def reset(self) -> list[Piece]:
        """Forget unclosed fields, which may not reach beyond a cell or part; return what they hid."""
        swallowed = [piece for frame in self._frames for piece in frame.swallowed]
        while self._frames:
            self.end()
        return swallowed

    def _mute(self, change: int) -> None:
        self._muted += change
        self.visible = not self._muted
