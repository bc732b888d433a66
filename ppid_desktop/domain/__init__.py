"""The rules of the office as pure functions and frozen values; no input or output."""
