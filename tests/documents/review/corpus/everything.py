"""Brings the modules of cases together."""

from tests.documents.review.corpus import word_surroundings, word_text
from tests.documents.review.corpus.case import CASES

__all__ = ["CASES", "word_surroundings", "word_text"]
