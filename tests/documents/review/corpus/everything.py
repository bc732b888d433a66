"""Brings the modules of cases together."""

from tests.documents.review.corpus import (
    comment_rarities,
    decision_rarities,
    hostile_container,
    hostile_content,
    hostile_xml,
    identities,
    libreoffice_markup,
    other_clients,
    other_rarities,
    word_decisions,
    word_liberties,
    word_rarities,
    word_surroundings,
    word_tables,
    word_text,
)
from tests.documents.review.corpus.case import CASES

__all__ = [
    "CASES",
    "comment_rarities",
    "decision_rarities",
    "hostile_container",
    "hostile_content",
    "hostile_xml",
    "identities",
    "libreoffice_markup",
    "other_clients",
    "other_rarities",
    "word_decisions",
    "word_liberties",
    "word_rarities",
    "word_surroundings",
    "word_tables",
    "word_text",
]
