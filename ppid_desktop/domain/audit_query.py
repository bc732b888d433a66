"""Which entries of the log somebody wants to see, and how the wish reads on the paper that shows them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ppid_desktop.domain.audit import Action
from ppid_desktop.domain.indonesian import long_date


@dataclass(frozen=True)
class LogQuery:
    """Every part narrows the choice; an empty one leaves it as it is. Both days belong to the period."""

    text: str = ""
    login: str = ""
    action: Action | None = None
    register_no: str = ""
    since: date | None = None
    until: date | None = None

    def parts(self) -> tuple[tuple[str, str], ...]:
        """Return label and value of each part that narrows, as people read them."""
        return tuple(self._parts())

    def _parts(self) -> Iterator[tuple[str, str]]:
        if self.login:
            yield "Akun", self.login
        if self.action is not None:
            yield "Tindakan", self.action.label
        if self.register_no.strip():
            yield "Nomor register", self.register_no.strip()
        if self.since or self.until:
            since = long_date(self.since) if self.since else "awal log"
            yield "Masa", f"{since} sampai {long_date(self.until) if self.until else 'sekarang'}"
        if self.text.strip():
            yield "Kata", self.text.strip()
