"""The audit log's head kept outside the workspace, so that an older database put back is noticed.

One file per workspace in the user's state folder: `jangkar-<workspace id>.json`. Its MAC (sub-key `anchor`)
ties it to the workspace; whoever has no key cannot make one that fits another log.
"""

import hmac
import json
import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from pathlib import Path
from uuid import UUID

from ppid_desktop.domain.errors import MachineFault
from ppid_desktop.runtime import atomic_file
from ppid_desktop.storage.audit_chain import MAC_BYTES, ChainHead
from ppid_desktop.storage.disk_faults import writing
from ppid_desktop.storage.strict_json import StrictObject, read_object

INTERVAL = timedelta(seconds=30)
_FORMAT = 1
_FIRST_BRANCH = "-"
_MAXIMUM_BYTES = 4096
_LOG = logging.getLogger(__name__)


class AnchorVerdict(Enum):
    """What the anchor says about the log."""

    ANCESTOR = "ancestor"  # the anchored entry is in the log: fine
    NOT_IN_CHAIN = "not in chain"  # an older or another database was put in place
    MISSING = "missing"  # new PC or new Windows user: a notice
    INVALID = "invalid"  # the anchor file is damaged or was not written with this workspace's key


@dataclass(frozen=True)
class Anchor:
    """A head and when it was anchored."""

    head: ChainHead
    written: datetime
    branch: bytes = b""  # MAC of the newest entry that tells of a restore, empty before the first


def forget(state_folder: Path, workspace_id: UUID) -> None:
    """Delete the anchor of a workspace that came to nothing; one that cannot be deleted harms nobody."""
    with suppress(OSError):
        atomic_file.remove(_path(state_folder, workspace_id))


def _path(state_folder: Path, workspace_id: UUID) -> Path:
    return state_folder / f"jangkar-{workspace_id}.json"


class AnchorFile:
    """The anchor of one workspace; writes come from one thread."""

    def __init__(self, state_folder: Path, workspace_id: UUID, key: bytes, branch: bytes = b"") -> None:
        """`branch` tells the log since the last restore from the one that was used until then."""
        self._branch = branch
        self._folder = state_folder
        self._path = _path(state_folder, workspace_id)
        self._workspace_id = workspace_id
        self._key = key

    def write(self, head: ChainHead, moment: datetime) -> None:
        """Replace the anchor; DiskFull, TargetUnwritable."""
        document = {
            "format": _FORMAT,
            "position": head.position,
            "head": head.mac.hex(),
            "written": moment.isoformat(),
            "branch": self._branch.hex() or _FIRST_BRANCH,
            "mac": self._mac(Anchor(head, moment, self._branch)).hex(),
        }
        with writing():
            atomic_file.make_folder(self._folder)
            atomic_file.write_text(self._path, json.dumps(document, indent=1) + "\n")

    def sweep(self) -> None:
        """Delete what an earlier run left unfinished; others write anchors of their own in the same
        folder."""
        atomic_file.sweep_of(self._path)

    def exists(self) -> bool:
        """Return whether there is an anchor, readable or not."""
        return self._path.exists()

    def read(self) -> Anchor | None:
        """Return the anchor, None when it is missing, damaged or not signed with this workspace's key."""
        try:
            return self._parsed(read_object(self._path, _MAXIMUM_BYTES))
        except (OSError, ValueError):
            return None

    def judge(self, mac_at: Callable[[int], bytes | None]) -> AnchorVerdict:
        """Compare the anchor with the log; `mac_at` gives the MAC at a place (0: genesis), else None."""
        if not self.exists():
            return AnchorVerdict.MISSING
        anchor = self.read()
        if anchor is None:
            return AnchorVerdict.INVALID
        found = mac_at(anchor.head.position)
        if found is None or not hmac.compare_digest(found, anchor.head.mac):
            return AnchorVerdict.NOT_IN_CHAIN
        return AnchorVerdict.ANCESTOR

    def _parsed(self, fields: StrictObject) -> Anchor | None:
        fields.expect("format", _FORMAT)
        head = ChainHead(fields.number("position"), fields.data("head", MAC_BYTES))
        written, branch = fields.moment("written"), _branch(fields)
        anchor = Anchor(head, written, branch)
        mac = fields.data("mac", MAC_BYTES)
        return anchor if hmac.compare_digest(mac, self._mac(anchor)) else None

    def _mac(self, one: Anchor) -> bytes:
        text = f"{_FORMAT}|{self._workspace_id}|{one.head.position}|{one.head.mac.hex()}|"
        text += one.written.isoformat() + (f"|{one.branch.hex()}" if one.branch else "")
        return hmac.digest(self._key, text.encode("ascii"), "sha256")


def _branch(fields: StrictObject) -> bytes:
    """Return the branch; anchors from before there were restores do not name one."""
    named = fields.text("branch") if "branch" in fields.names() else _FIRST_BRANCH
    return b"" if named == _FIRST_BRANCH else bytes.fromhex(named)


class AnchorKeeper:
    """Writes the anchor after commits, at most every 30 s; `flush` at lock and close."""

    def __init__(self, file: AnchorFile, now: Callable[[], datetime]) -> None:
        self._file = file
        self._now = now
        self._pending: ChainHead | None = None
        self.newest: ChainHead | None = None
        """The head after the newest commit of this program, if any."""
        self._latest: datetime | None = None
        self._turn = threading.Lock()

    def committed(self, head: ChainHead) -> None:
        """Note the head after a commit and write it when the last writing is 30 s old.

        The commit stands whatever happens to the anchor: a failure is logged and tried again 30 s later.
        """
        with self._turn:
            self._pending = self.newest = head
            now = self._now()
            if self._latest is not None and timedelta(0) <= now - self._latest < INTERVAL:
                return
            try:
                self._write(now)
            except MachineFault as fault:
                self._latest = now
                _LOG.warning("audit anchor not written: %s", type(fault).__name__)

    def flush(self) -> None:
        """Write what is pending; DiskFull, TargetUnwritable."""
        with self._turn:
            self._write(self._now())

    def _write(self, now: datetime) -> None:
        if self._pending is not None:
            self._file.write(self._pending, now)
            self._pending, self._latest = None, now
