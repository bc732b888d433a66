"""Nothing of a record lies readable on the disk."""
