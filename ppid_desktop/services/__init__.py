"""The use cases: one module each, one transaction each."""
