"""Evidence of a decision, read in a process of its own: pictures, PDF pages, signatures, mail, recordings."""
