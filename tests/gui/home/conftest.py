"""Gives these tests a real workspace."""

from tests.gui.workplace_fixture import workplace

__all__ = ["workplace"]
