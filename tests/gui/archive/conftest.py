"""A real workspace with archived records, made once for all tests that only read them."""

from tests.gui.workplace_fixture import workplace

__all__ = ["workplace"]
