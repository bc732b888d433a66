"""PPID Desktop: documents public and exempted information, step by step, into an archive."""
