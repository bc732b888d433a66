"""The mark that Windows sets on files from outside, for copies given out to be read.

What a record keeps came from other offices and from the lead: with the mark, Word and Excel open the copy in
their protected view, where no macro runs and nothing is fetched. It is an alternate data stream beside the
content ([MS-FSCC] section 5.6.1; zone 3 is the internet) that only NTFS keeps and that goes with its file. It
names no source.
"""

import sys
from contextlib import suppress
from pathlib import Path

_STREAM = "Zone.Identifier"
_CONTENT = b"[ZoneTransfer]\r\nZoneId=3\r\n"


def mark(path: Path, *, windows: bool = sys.platform == "win32") -> None:
    """Mark a file as one from outside; elsewhere, and on a disk that keeps no streams, nothing happens."""
    if windows:
        with suppress(OSError):
            Path(f"{path}:{_STREAM}").write_bytes(_CONTENT)
