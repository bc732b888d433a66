"""Sentences the office words itself, with tokens in braces: never format strings of Python."""

import re
from collections.abc import Iterable, Mapping

from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.indonesian import listed
from ppid_desktop.domain.text import clean_block

_TOKEN = re.compile(r"\{([a-z_]+)\}")
_BRACED = re.compile(r"[{}]")


def filled(template: str, values: Mapping[str, str]) -> str:
    """Return the text with its tokens replaced; what is no token of `values` stays as typed."""
    return _TOKEN.sub(lambda found: values.get(found[1], found[0]), template)


def checked_text(label: str, template: str, tokens: Iterable[str], longest: int) -> str:
    """Return the cleaned template; InvalidValue when it is empty, too long or has an unknown token."""
    known = tuple(tokens)
    text = "\n".join(line.strip() for line in clean_block(template).split("\n")).strip("\n")
    if not text:
        raise _unusable(f"{label} belum diisi.", "Tuliskan kalimatnya, atau kembalikan ke teks bawaan.")
    if len(text) > longest:
        raise _unusable(f"{label} lebih dari {longest} huruf.", "Ringkaskan teksnya.")
    unknown = [found[0] for found in _TOKEN.finditer(text) if found[1] not in known]
    rest = _BRACED.search(_TOKEN.sub("", text))
    if unknown or rest:
        wrong = unknown[0] if unknown else "{ atau }"
        raise _unusable(f"{label} memuat {wrong}, yang bukan isian yang dikenal.", _known(known))
    return text


def _known(tokens: tuple[str, ...]) -> str:
    if not tokens:
        return "Hapus kurung kurawalnya."
    return f"Isian yang dapat dipakai: {listed([f'{{{one}}}' for one in tokens])}."


def _unusable(what: str, next_step: str) -> InvalidValue:
    return InvalidValue(what, "Pengaturan belum disimpan.", next_step)
