"""Reads a draft that came back: whatever the bytes, the answer is a result, never an exception."""
