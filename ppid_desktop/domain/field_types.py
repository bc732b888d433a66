"""How a field's value is read, stored and shown: `parse(format(v)) == v` for every type."""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.indonesian import long_date, number_text, parse_date
from ppid_desktop.domain.terms import Term, term_of
from ppid_desktop.domain.text import clean_block, clean_line

Value = str | int | bool | date | Term | tuple[Term, ...] | None

_LISTED = re.compile(r"[;,/]|\bdan\b", re.IGNORECASE)
_FIX_AND_REPEAT = "Perbaiki isinya, lalu ulangi."


class TextTooLong(InvalidValue):
    """A text is longer than its field holds; nothing is cut."""

    def __init__(self, length: int, limit: int, label: str = "Teks") -> None:
        super().__init__(
            f"{label} melebihi {number_text(limit)} karakter: panjangnya {number_text(length)}.",
            "Nilai belum disimpan dan tidak ada yang dipotong.",
            "Ringkaslah isinya, lalu ulangi.",
        )
        self.length = length
        self.limit = limit


@contextmanager
def named(label: str) -> Iterator[None]:
    """Let a text that is too long be called by its field's name."""
    try:
        yield
    except TextTooLong as found:
        raise TextTooLong(found.length, found.limit, label) from None


class FieldType(Protocol):
    """Reads what people type or correct, and writes it for storing and for papers."""

    def parse(self, text: str) -> Value:
        """Read displayed or stored text; empty text is the empty value; InvalidValue when unreadable."""

    def format(self, value: Value) -> str:
        """Return the text that window, DOCX and PDF show."""

    def encode(self, value: Value) -> str:
        """Return the stored form: ISO dates, codes of terms."""


@dataclass(frozen=True)
class Line:
    """One line of text."""

    max_length: int = 500

    def parse(self, text: str) -> str:
        """Clean the line; TextTooLong when longer than the field holds."""
        return _within(clean_line(text), self.max_length)

    def format(self, value: Value) -> str:
        """Return the line as it is."""
        return str(value or "")

    def encode(self, value: Value) -> str:
        """Return the line as it is."""
        return str(value or "")


@dataclass(frozen=True)
class Block:
    """Text of several lines."""

    max_length: int = 20_000

    def parse(self, text: str) -> str:
        """Clean the lines; TextTooLong when longer than the field holds."""
        return _within(clean_block(text), self.max_length)

    def format(self, value: Value) -> str:
        """Return the lines as they are."""
        return str(value or "")

    def encode(self, value: Value) -> str:
        """Return the lines as they are."""
        return str(value or "")


@dataclass(frozen=True)
class Day:
    """A calendar date, shown as `12 Januari 2023`, stored as ISO; a year outside the span is a slip."""

    first_year: int = 1800
    last_year: int = 2200

    def parse(self, text: str) -> date | None:
        """Read any usual form of a date."""
        if not clean_line(text):
            return None
        try:
            return self._checked(parse_date(clean_line(text)))
        except ValueError:
            raise InvalidValue(
                "Tanggal tidak dapat dibaca.",
                "Nilai belum disimpan.",
                "Tulislah seperti 12 Januari 2023 atau 12-01-2023.",
            ) from None

    def _checked(self, day: date) -> date:
        if not self.first_year <= day.year <= self.last_year:
            raise InvalidValue(
                f"Tahun harus antara {self.first_year} dan {self.last_year}.",
                "Nilai belum disimpan.",
                _FIX_AND_REPEAT,
            )
        return day

    def format(self, value: Value) -> str:
        """Return `12 Januari 2023`."""
        return long_date(value) if isinstance(value, date) else ""

    def encode(self, value: Value) -> str:
        """Return `2023-01-12`."""
        return value.isoformat() if isinstance(value, date) else ""


@dataclass(frozen=True)
class Number:
    """A whole number."""

    low: int = 0
    high: int = 1_000_000

    def parse(self, text: str) -> int | None:
        """Read digits with optional thousands points."""
        digits = clean_line(text).replace(".", "")
        if not digits:
            return None
        if not (digits.isascii() and digits.isdigit() and len(digits) <= 12):
            raise InvalidValue("Angka tidak dapat dibaca.", "Nilai belum disimpan.", _FIX_AND_REPEAT)
        return self._checked(int(digits))

    def _checked(self, value: int) -> int:
        if not self.low <= value <= self.high:
            span = f"{self.low} sampai {self.high}"
            raise InvalidValue(f"Angka harus antara {span}.", "Nilai belum disimpan.", _FIX_AND_REPEAT)
        return value

    def format(self, value: Value) -> str:
        """Return the digits."""
        return "" if value is None else str(value)

    def encode(self, value: Value) -> str:
        """Return the digits."""
        return "" if value is None else str(value)


@dataclass(frozen=True)
class YesNo:
    """Ya or Tidak; empty while unanswered."""

    def parse(self, text: str) -> bool | None:
        """Read `ya` / `tidak`."""
        answers = {"": None, "ya": True, "tidak": False}
        try:
            return answers[clean_line(text).casefold()]
        except KeyError:
            raise InvalidValue(
                "Jawaban harus Ya atau Tidak.", "Nilai belum disimpan.", _FIX_AND_REPEAT
            ) from None

    def format(self, value: Value) -> str:
        """Return `Ya`, `Tidak` or nothing."""
        return {True: "Ya", False: "Tidak"}.get(value, "") if isinstance(value, bool) else ""

    def encode(self, value: Value) -> str:
        """Return `ya`, `tidak` or nothing."""
        return self.format(value).lower()


@dataclass(frozen=True)
class Choice:
    """One term of a vocabulary."""

    terms: type[Term]

    def parse(self, text: str) -> Term | None:
        """Read a code or a label."""
        return _read_term(self.terms, text) if clean_line(text) else None

    def format(self, value: Value) -> str:
        """Return the label."""
        return value.label if isinstance(value, Term) else ""

    def encode(self, value: Value) -> str:
        """Return the code."""
        return value.code if isinstance(value, Term) else ""


@dataclass(frozen=True)
class Choices:
    """Any number of terms of a vocabulary, in the vocabulary's order."""

    terms: type[Term]

    def parse(self, text: str) -> tuple[Term, ...]:
        """Read codes or labels separated by `;`, or as people list them where no label holds the comma."""
        line = clean_line(text)
        try:
            return self._named(line.split(";"))
        except InvalidValue:
            return self._named(_LISTED.split(line))

    def _named(self, parts: Iterable[str]) -> tuple[Term, ...]:
        named = {_read_term(self.terms, part) for part in parts if part.strip()}
        return tuple(term for term in self.terms if term in named)

    def format(self, value: Value) -> str:
        """Return the labels separated by `; `."""
        return "; ".join(term.label for term in value) if isinstance(value, tuple) else ""

    def encode(self, value: Value) -> str:
        """Return the codes separated by `;`."""
        return ";".join(term.code for term in value) if isinstance(value, tuple) else ""


def _within(text: str, limit: int) -> str:
    if len(text) > limit:
        raise TextTooLong(len(text), limit)
    return text


def _read_term(terms: type[Term], text: str) -> Term:
    try:
        return term_of(terms, text)
    except ValueError:
        raise InvalidValue(
            "Pilihan ini tidak dikenal.", "Nilai belum disimpan.", "Pilihlah salah satu dari daftar."
        ) from None
