"""Restoring from a backup, from Pengaturan, from the login and from the first run."""
