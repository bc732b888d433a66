"""The one exception inside the reader: a file that must not or cannot be read, and why."""

from ppid_desktop.domain.review_terms import RejectCode


class Refusal(Exception):
    """Stops the reading; the reader turns it into a rejected result."""

    def __init__(self, code: RejectCode, detail: str) -> None:
        super().__init__(f"{code}: {detail}")
        self.code = code
        self.detail = detail
