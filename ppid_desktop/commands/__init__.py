"""The headless commands, one module each: for the office's IT and for scheduled tasks (DESIGN section 5)."""
