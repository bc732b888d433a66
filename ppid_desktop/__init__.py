"""PPID Desktop: documents public and exempted information, step by step, into an archive."""

__version__ = "0.1.0"
