"""Brings the modules of cases together."""

from tests.documents.review.corpus import (
    hostile_container,
    hostile_content,
    hostile_xml,
    identities,
    libreoffice_markup,
    other_clients,
    word_decisions,
    word_liberties,
    word_surroundings,
    word_tables,
    word_text,
)
from tests.documents.review.corpus.case import CASES

__all__ = [
    "CASES",
    "hostile_container",
    "hostile_content",
    "hostile_xml",
    "identities",
    "libreoffice_markup",
    "other_clients",
    "word_decisions",
    "word_liberties",
    "word_surroundings",
    "word_tables",
    "word_text",
]
