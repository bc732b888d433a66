"""Remembers what a page shows, so that nothing is built anew, and no focus lost, for an equal value."""


class LastShown:
    """One value per part of the page."""

    def __init__(self) -> None:
        self._values: dict[str, object] = {}

    def is_new(self, part: str, value: object) -> bool:
        """Return whether `value` differs from what the part showed last, and remember it."""
        if part in self._values and self._values[part] == value:
            return False
        self._values[part] = value
        return True
