"""Arsip: archive files with their items, search, one item's detail, and what happens to it afterwards."""
