"""The window around the surfaces: first run, login, lock, navigation, preview; none knows a record."""
