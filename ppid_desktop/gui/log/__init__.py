"""Log: reading and checking the audit chain."""
