"""Gives these tests a real workspace with sample records."""

from tests.gui.case.steps_bench import bench, looker, reader

__all__ = ["bench", "looker", "reader"]
