"""Steps from older schemas of ppid.db to the present one; they import nothing of the application."""
