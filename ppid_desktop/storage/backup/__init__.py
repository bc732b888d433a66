"""Backups: copies of a workspace, made while it is open, checked before they count, restored whole."""
