"""What developers and the build run: set-up, tests, linters, forms, lock, packaging checks."""
