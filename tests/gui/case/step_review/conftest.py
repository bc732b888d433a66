"""Gives these tests a real workspace with sample records."""

from tests.gui.case.steps_bench import bench

__all__ = ["bench"]
