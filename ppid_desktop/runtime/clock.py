"""The time of this machine; everything that needs a time is given a clock, so that tests can give another."""

from datetime import UTC, date, datetime


class SystemClock:
    """Reads the operating system's clock."""

    def now(self) -> datetime:
        """Return the moment with the local time zone."""
        return datetime.now(UTC).astimezone()

    def today(self) -> date:
        """Return the local date."""
        return self.now().date()
