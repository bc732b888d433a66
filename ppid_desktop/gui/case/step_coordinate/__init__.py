"""Step 2: the coordination with the PPID official, one entry serving many records."""
