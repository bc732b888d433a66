"""Writing what a command leaves behind: a place that cannot be written is the person's to choose again."""

from collections.abc import Iterator
from contextlib import contextmanager

from ppid_desktop.domain.errors import DiskFull, TargetUnwritable
from ppid_desktop.runtime.disk_errors import is_full


@contextmanager
def writing_results(undone: str) -> Iterator[None]:
    """Turn an OSError of the block into DiskFull or TargetUnwritable, whose meaning is `undone`."""
    try:
        yield
    except OSError as fault:
        if is_full(fault):
            raise DiskFull(meaning=undone) from fault
        raise TargetUnwritable(
            "Tempat hasil tidak dapat ditulis.", undone, "Sebutkan tempat lain yang dapat ditulis."
        ) from fault
