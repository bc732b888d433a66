"""The characters that tick a box: printed ones, those of symbol fonts, and letters typed in their place."""

import re
import unicodedata

_TICKED = set("☒☑✓✔✗✘✕✖\U0001f5f8\U0001f5f9\U0001f5f5\u2bbd\U0001f5f7")
_UNTICKED = set("☐□▢⬜◻◽\u274f\u2751")
# Private-use characters of Wingdings and Wingdings 2, as programs write them in plain text.
_TICKED |= set("\uf0fe\uf0fd\uf0fc\uf0fb\uf052\uf053\uf050\uf04f\uf054\uf078")
_UNTICKED |= set("\uf0a8\uf06f\uf0a3")
# Crosses and ticks that no check box shows: emoji of a phone, signs of mathematics.
_LIKE_TICKS = set("×√✅❌❎⊠⊗⨯⨉⨂☓╳⮽⮾\U0001f5d9\U0001f5f4\U0001f5f6\U0001f7a8\U0001f7a9\U0001f7aa\U0001f7ab")
_TYPED = {"x", "v", "ya"} | _LIKE_TICKS
_SAME_LETTERS = str.maketrans("\u0445\u03c7", "xx", "\ufe0e\ufe0f\u200b\u200d")  # Cyrillic and Greek x
_DAY = re.compile(r"\b\d[\d./:-]*")
_AROUND_TICK = " \t\n.,;:()[]{}<>-_/|\u2010\u2011\u2012\u2013\u2014\u2015'\"\u2018\u2019\u201c\u201d*"


def is_ticked(text: str) -> bool:
    """Say whether a box's text holds a tick glyph."""
    return any(char in _TICKED for char in text)


def is_unticked(text: str) -> bool:
    """Say whether a box's text holds the glyph of an empty box."""
    return any(char in _UNTICKED for char in text)


def holds_glyph(text: str) -> bool:
    """Say whether a text holds a box, ticked or not."""
    return is_ticked(text) or is_unticked(text)


def is_typed_tick(text: str) -> bool:
    """Say whether a text is a tick typed with the keyboard: `X`, `(v)`, `X.`, `xx`, `x x`, an emoji."""
    plain = unicodedata.normalize("NFKC", without_glyphs(text)).casefold().translate(_SAME_LETTERS)
    typed = [word for word in (one.strip(_AROUND_TICK) for one in plain.split()) if word]
    return bool(typed) and all(_is_tick_word(word) for word in typed)


def is_dated_tick(text: str) -> bool:
    """Say whether a text is a typed tick, perhaps with the day it was made: `X 14/2`."""
    return is_typed_tick(_DAY.sub(" ", text))


def _is_tick_word(word: str) -> bool:
    return word in _TYPED or (len(set(word)) == 1 and word[0] in _TYPED)


def is_glyph(text: str) -> bool:
    """Say whether a text consists of box glyphs and blanks only."""
    stripped = text.strip()
    return bool(stripped) and not without_glyphs(stripped)


def without_glyphs(text: str) -> str:
    """Return what is left of a text without box glyphs and blanks around them."""
    return "".join(char for char in text if char not in _TICKED and char not in _UNTICKED).strip(
        " \t\n\ufe0f\ufe0e"
    )
