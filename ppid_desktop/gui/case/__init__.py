"""The case page: one record on its way through the seven steps."""
