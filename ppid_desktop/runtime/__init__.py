"""The machine below: paths, settings, logging, lock and local socket."""
