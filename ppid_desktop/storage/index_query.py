"""What a person types into the search box, turned into safe index queries and shown matches.

The text never reaches the index's query language: it is folded to letters and digits first, and every term
stands in quotes. Separators make no difference: 555/9 finds 555-9, 555.9 and 5559.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from ppid_desktop.domain.found_words import LONGEST_WORD, MOST_WORDS, SHORT, find_form, folded_places
from ppid_desktop.domain.text import folded

_SNIPPET_BEFORE = 20
_ASCII_WORD = re.compile(r"[A-Za-z0-9]+")
_PARTED = re.compile(r"[A-Za-z0-9][^A-Za-z0-9]+[A-Za-z0-9]")  # in a chunk of ASCII: folding parts it
_SNIPPET = 160
_YEAR = 4  # digits


@dataclass(frozen=True)
class Term:
    """One word of the person's, as folded forms any of which may be found."""

    forms: tuple[str, ...]

    @property
    def is_short(self) -> bool:
        """Return whether a form has too few characters for the inside-word index."""
        return any(len(form) < SHORT for form in self.forms)

    def as_words(self) -> str:
        """Return the FTS5 expression for words beginning with the term."""
        return _any_of(_begun(form) for form in self.forms)

    def as_inside(self) -> str:
        """Return the FTS5 expression for the term anywhere inside words."""
        return _any_of(f'"{form}"' for form in self.forms)

    def is_in(self, text: str) -> bool:
        """Return whether any form is found in folded text."""
        return any(find_form(text, form) >= 0 for form in self.forms)

    def position(self, text: str) -> int:
        """Return where the first form begins in folded text, -1 when none does."""
        found = [find_form(text, form) for form in self.forms]
        return min((one for one in found if one >= 0), default=-1)


@dataclass(frozen=True)
class Query:
    """All terms; a record is found when every one is."""

    terms: tuple[Term, ...]

    @property
    def words(self) -> str:
        """Return the FTS5 expression with every term at the beginning of a word."""
        return " AND ".join(term.as_words() for term in self.terms)

    @property
    def long_inside(self) -> str:
        """Return the expression of the terms the inside-word index can find; empty without any."""
        return " AND ".join(term.as_inside() for term in self.terms if not term.is_short)

    @property
    def short_words(self) -> str:
        """Return the expression of the terms too short for that index; empty without any."""
        return " AND ".join(term.as_words() for term in self.terms if term.is_short)


def query_of(text: str) -> Query:
    """Read what a person typed; terms beyond the 32nd and their characters beyond the 100th are left out."""
    terms: dict[Term, None] = {}
    for typed in text.split():
        plain = folded(typed)[:LONGEST_WORD].strip()
        if plain:
            terms[Term(tuple(dict.fromkeys((plain, plain.replace(" ", "")))))] = None
        if len(terms) == MOST_WORDS:
            break
    return Query(tuple(terms))


def searchable(text: str, *, numbers: bool) -> str:
    """Return text as the index holds it; with `numbers` also each chunk without its separators."""
    plain = folded(text)
    if not numbers:
        return plain
    ascii_only = text.isascii()
    chunks = (one for one in text.split() if not ascii_only or _PARTED.search(one))
    spaced = [one for one in map(folded, chunks) if " " in one]
    return " ".join([plain, *(one.replace(" ", "") for one in spaced)])


def snippet(text: str, query: Query) -> str:
    """Return about 160 characters of one line around the first match, or from the beginning."""
    line = " ".join(text.split())
    middle = _first_match(line, query)
    start = _word_start(line, max(0, middle - _SNIPPET_BEFORE))
    end = min(len(line), start + _SNIPPET)
    return f"{'…' if start else ''}{line[start:end].strip()}{'…' if end < len(line) else ''}"


def matches(text: str, query: Query) -> frozenset[Term]:
    """Return the terms that are found in searchable text."""
    return frozenset(term for term in query.terms if term.is_in(text))


def _first_match(line: str, query: Query) -> int:
    """Return where in the line the first match begins, 0 when there is none."""
    plain = folded(line)
    found = [at for at in (term.position(plain) for term in query.terms) if at >= 0]
    if not found:
        return 0
    if line.isascii():  # folding changed nothing but the case and what lies between the words
        word = plain.count(" ", 0, min(found))
        begins = next(islice(_ASCII_WORD.finditer(line), word, None)).start()
        return begins + min(found) - (plain.rfind(" ", 0, min(found)) + 1)
    return folded_places(line)[1][min(found)]


def _begun(form: str) -> str:
    """Return the expression for words beginning with the form.

    The whole year that ends a number is not completed: every record of the year would have to be gone
    through, and the form without separators finds numbers whose end is still to be typed.
    """
    first, _, last = form.rpartition(" ")
    whole = bool(first) and last.isdecimal() and len(last) >= _YEAR
    return f'"{form}"' if whole else f'"{form}" *'


def _any_of(expressions: Iterable[str]) -> str:
    listed = list(expressions)
    return listed[0] if len(listed) == 1 else f"({' OR '.join(listed)})"


def _word_start(line: str, position: int) -> int:
    """Move to the beginning of the next word, so that no snippet starts in the middle of one."""
    if not position:
        return 0
    space = line.find(" ", position)
    return position if space < 0 or space > position + _SNIPPET_BEFORE // 2 else space + 1
