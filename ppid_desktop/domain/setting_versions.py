"""Settings keep every version: which, since when and by whom."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True)
class SettingVersion:
    """One version of a setting; the first, made with the workspace, and very old ones name no account."""

    number: int
    at: datetime
    account_id: UUID | None = None
    by: str = ""  # the account's name, where the reader has looked it up
