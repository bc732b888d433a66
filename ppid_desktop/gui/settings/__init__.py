"""Pengaturan: pages that load and store themselves, each for one subject."""
