"""The audit log's head kept outside the workspace, so that an older database put back is noticed.

One file per workspace in the user's state folder: `jangkar-<workspace id>.json`. Its MAC (sub-key `anchor`)
ties it to the workspace; whoever has no key cannot make one that fits another log.

The same workspace may lie in several folders of a PC: an office that tries a backup restores it beside the
one in use. So the file tells the head of each folder, under `others` those of all but the one written last,
and a log is compared with what was anchored where it lies. That of its own branch holds wherever it was
written: a folder that was moved takes its log along. A branch has one, the newest: of two folders that both
went on with it, each is told as it is opened after the other, and none for ever once the other is gone.
"""

import hmac
import json
import logging
import os
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from pathlib import Path
from uuid import UUID

from ppid_desktop.domain.errors import MachineFault
from ppid_desktop.runtime import atomic_file, looking
from ppid_desktop.storage.audit_chain import MAC_BYTES, ChainHead
from ppid_desktop.storage.disk_faults import is_damaged, writing
from ppid_desktop.storage.strict_json import StrictObject, read_object

INTERVAL = timedelta(seconds=30)
_FORMAT = 1
_NONE = "-"  # before the first restore; from before folders were told apart
_PLACE_BYTES = 8
_MOST_OTHERS = 20
_MAXIMUM_BYTES = 16384
_LOG = logging.getLogger(__name__)


class AnchorVerdict(Enum):
    """What the anchor says about the log."""

    ANCESTOR = "ancestor"  # the anchored entry is in the log: fine
    ELSEWHERE = "elsewhere"  # fine, but another log was written last, in another folder: a notice
    NOT_IN_CHAIN = "not in chain"  # an older or another database was put in place
    MISSING = "missing"  # new PC or new Windows user: a notice
    INVALID = "invalid"  # the anchor file is damaged or was not written with this workspace's key


@dataclass(frozen=True)
class Anchor:
    """A head and when it was anchored."""

    head: ChainHead
    written: datetime
    branch: bytes = b""  # MAC of the newest entry that tells of a restore, empty before the first
    place: str = _NONE  # which folder's log it is; those from before folders were told apart do not say

    def as_document(self) -> dict[str, object]:
        """Return what stands in the file."""
        return {
            "position": self.head.position,
            "head": self.head.mac.hex(),
            "written": self.written.isoformat(),
            "branch": self.branch.hex() or _NONE,
            "place": self.place,
        }

    def as_text(self) -> str:
        """Return what the MAC is over."""
        text = f"{self.head.position}|{self.head.mac.hex()}|{self.written.isoformat()}"
        text += f"|{self.branch.hex()}" if self.branch else ""
        return text if self.place == _NONE else f"{text}|{self.place}"


def forget(state_folder: Path, workspace_id: UUID) -> None:
    """Delete the anchor of a workspace that came to nothing; one that cannot be deleted harms nobody."""
    with suppress(OSError):
        atomic_file.remove(_path(state_folder, workspace_id))


def _path(state_folder: Path, workspace_id: UUID) -> Path:
    return state_folder / f"jangkar-{workspace_id}.json"


def place_of(folder: Path, key: bytes) -> str:
    """Return what stands for a workspace's folder in the anchor and does not tell its name."""
    name = os.path.normcase(looking.resolved(folder))
    return hmac.digest(key, os.fsencode(name), "sha256")[:_PLACE_BYTES].hex()


class AnchorFile:
    """The anchor of one workspace in one folder; writes come from one thread."""

    def __init__(
        self, state_folder: Path, workspace_id: UUID, key: bytes, branch: bytes = b"", place: str = _NONE
    ) -> None:
        """`branch` tells the log since the last restore from the one that was used until then.

        `place` is `place_of` the workspace's folder.
        """
        self._branch = branch
        self._place = place
        self._folder = state_folder
        self._path = _path(state_folder, workspace_id)
        self._workspace_id = workspace_id
        self._key = key

    def write(self, head: ChainHead, moment: datetime) -> None:
        """Replace the anchors of this folder and of this branch; DiskFull, TargetUnwritable."""
        own = Anchor(head, moment, self._branch, self._place)
        with writing():
            others = [one for one in self._all() if self._is_another(one)][:_MOST_OTHERS]
            document = {
                "format": _FORMAT,
                **own.as_document(),
                "others": [one.as_document() for one in others],
                "mac": self._mac([own, *others]).hex(),
            }
            atomic_file.make_folder(self._folder)
            atomic_file.write_text(self._path, json.dumps(document, indent=1) + "\n")

    def sweep(self) -> None:
        """Delete what an earlier run left unfinished; others write anchors of their own in the same
        folder."""
        atomic_file.sweep_of(self._path)

    def exists(self) -> bool:
        """Return whether there is an anchor, readable or not."""
        return self._path.exists()

    def last_used(self) -> Anchor | None:
        """Return the anchor of this folder, else the furthest: a backup being tried may have the newest.

        None when there is none signed with this key.
        """
        return max(self._known(), key=self._telling, default=None)

    def judge(self, mac_at: Callable[[int], bytes | None]) -> tuple[AnchorVerdict, Anchor | None]:
        """Compare with the log, and return the anchor that is not in it, else the furthest one that is.

        `mac_at` gives the MAC at a place (0: genesis), else None.
        """
        if not self.exists():
            return AnchorVerdict.MISSING, None
        known = self._known()
        if not known:
            return AnchorVerdict.INVALID, None
        concerned = self._concerned(known)
        contradicted = [one for one in concerned if not _is_in(mac_at, one.head)]
        if contradicted:
            return AnchorVerdict.NOT_IN_CHAIN, contradicted[0]
        if not _is_in(mac_at, known[0].head):
            return AnchorVerdict.ELSEWHERE, known[0]
        return AnchorVerdict.ANCESTOR, max(concerned, key=lambda one: one.head.position)

    def _telling(self, one: Anchor) -> tuple[bool, int]:
        return one.place == self._place != _NONE, one.head.position

    def _is_another(self, one: Anchor) -> bool:
        """Return whether writing keeps it; what the branch's earlier one contradicted was told at opening."""
        return one.place != self._place and one.branch != self._branch

    def _concerned(self, known: list[Anchor]) -> list[Anchor]:
        """Return those of this branch and this folder's, in that order; else the one written last."""
        same = [one for one in known if one.branch == self._branch]
        here = [one for one in known if one.branch != self._branch and one.place == self._place]
        return [*same, *here] or known[:1]

    def _known(self) -> list[Anchor]:
        """Return `_all`, none also when something keeps the file from being read."""
        try:
            return self._all()
        except OSError:
            return []

    def _all(self) -> list[Anchor]:
        """Return every folder's, the one written last first; none when the file is missing or damaged.

        OSError when it cannot be read just now, tried for 2.5 s where another program holds it: what is
        written then would let the anchors of other folders go.
        """
        found: list[Anchor] = []
        try:
            atomic_file.insist(lambda: found.extend(self._parsed(read_object(self._path, _MAXIMUM_BYTES))))
        except (FileNotFoundError, ValueError):
            return []
        except OSError as error:
            if not is_damaged(error):
                raise
        return found

    def _parsed(self, fields: StrictObject) -> list[Anchor]:
        fields.expect("format", _FORMAT)
        others = fields.many("others", _MOST_OTHERS) if "others" in fields.names() else []
        mac = fields.data("mac", MAC_BYTES)
        anchors = [_anchor(one) for one in (fields, *others)]
        return anchors if hmac.compare_digest(mac, self._mac(anchors)) else []

    def _mac(self, anchors: list[Anchor]) -> bytes:
        text = "|".join((str(_FORMAT), str(self._workspace_id), *(one.as_text() for one in anchors)))
        return hmac.digest(self._key, text.encode("ascii"), "sha256")


def _is_in(mac_at: Callable[[int], bytes | None], head: ChainHead) -> bool:
    found = mac_at(head.position)
    return found is not None and hmac.compare_digest(found, head.mac)


def _anchor(fields: StrictObject) -> Anchor:
    head = ChainHead(fields.number("position"), fields.data("head", MAC_BYTES))
    written, branch = fields.moment("written"), _bytes(fields, "branch", MAC_BYTES)
    place = _bytes(fields, "place", _PLACE_BYTES)
    return Anchor(head, written, branch, place.hex() or _NONE)


def _bytes(fields: StrictObject, name: str, length: int) -> bytes:
    """Return a branch or place, empty where there is none; anchors from before there were any do not name it.

    Their lengths tell them apart in what the MAC is over.
    """
    text = fields.text(name) if name in fields.names() else _NONE
    found = b"" if text == _NONE else bytes.fromhex(text)
    if found and len(found) != length:
        raise ValueError(name)
    return found


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
