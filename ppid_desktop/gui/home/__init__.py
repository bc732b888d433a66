"""Beranda: what waits for whom, and the state of the data."""
