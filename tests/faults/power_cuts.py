"""Power cuts, simulated: from the recorded calls of a run, what the disk may hold after a cut at any point.

The model is stricter than today's file systems: what a file got since its last fsync may be lost, torn at
sectors or half there in any order; names made, renamed or removed since the last fsync of their folder may
be lost or be there, one independently of another. A rename is one step, never half. Reads shim.c's records.
"""

import hashlib
import random
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from tests.faults.shim import Kind

_HEAD = struct.Struct("=4I2Q")
_SECTORS = (512, 4096)
State = dict[str, bytes | None]
"""What lies below a folder, parents before what is in them: contents by path, None for a folder."""


@dataclass(frozen=True)
class Call:
    """One recorded call; a note carries its text as `one`."""

    kind: Kind
    inode: int
    offset: int
    data: bytes
    one: str
    two: str


def read_log(path: Path) -> list[Call]:
    """Return the recorded calls in their order."""
    content, at, calls = path.read_bytes(), 0, []
    while at < len(content):
        kind, length, one, two, inode, offset = _HEAD.unpack_from(content, at)
        at += _HEAD.size
        first, second = content[at : at + one].decode(), content[at + one : at + one + two].decode()
        at += one + two
        data = b""
        if Kind(kind) is Kind.WRITE:
            data = content[at : at + length]
            at += length
        calls.append(Call(Kind(kind), inode, offset, data, first, second))
    return calls


@dataclass
class _File:
    """A file: what is surely on the disk, and what was written or cut off since."""

    durable: bytes = b""
    waiting: list[Call] = field(default_factory=list)


class _Folder(dict[str, int]):
    """The names in a folder, each with the number of its node."""


@dataclass(frozen=True)
class _Step:
    """One change of names, done whole or not at all: (folder, name) taken away, (folder, name, node)
    given."""

    gone: tuple[tuple[int, str], ...] = ()
    made: tuple[tuple[int, str, int], ...] = ()

    def concerns(self, folder: int) -> bool:
        """Return whether a folder's names change with it."""
        return folder in {one[0] for one in (*self.gone, *self.made)}


class Disk:
    """A folder tree as the calls leave it, with what a cut may take from it."""

    def __init__(self, base: Path) -> None:
        """Everything that lies below `base` now is taken for durable."""
        self._base = PurePosixPath(base)
        self._files: dict[int, _File] = {}
        self._of_inode: dict[int, int] = {}
        self._now: dict[int, _Folder] = {0: _Folder()}  # as the running system sees them
        self._durable: dict[int, _Folder] = {}
        self._steps: list[_Step] = []
        self._last = 0
        self._enter(base, 0)
        self._durable = {node: _Folder(names) for node, names in self._now.items()}

    def apply(self, call: Call) -> None:
        """Take in the next recorded call."""
        match call.kind:
            case Kind.CREATE:
                self._change(_Step(made=((*self._place(call.one), self._new_file(call.inode)),)))
            case Kind.WRITE | Kind.TRUNCATE:
                self._files[self._of_inode[call.inode]].waiting.append(call)
            case Kind.SYNC:
                self._sync(call)
            case Kind.RENAME:
                one, two = self._place(call.one), self._place(call.two)
                self._change(_Step((one,), ((*two, self._now[one[0]][one[1]]),)))
            case Kind.LINK:
                one = self._place(call.one)
                self._change(_Step(made=((*self._place(call.two), self._now[one[0]][one[1]]),)))
            case Kind.UNLINK | Kind.RMDIR:
                self._change(_Step((self._place(call.one),)))
            case Kind.MKDIR:
                self._change(_Step(made=((*self._place(call.one), self._new_folder()),)))

    def after_cut(self, chance: random.Random | None, kept: float) -> State:
        """Return names and contents after a cut; `kept` is the share of what waited.

        0 and 1 are the two extremes; anything between draws from `chance`.
        """
        folders = {node: _Folder(names) for node, names in self._durable.items()}
        for step in self._steps:
            if _drawn(chance, kept):
                _take(folders, step)
        found: State = {}
        self._collect(folders, 0, "", chance, kept, found)
        return found

    def _collect(
        self,
        folders: dict[int, _Folder],
        node: int,
        path: str,
        chance: random.Random | None,
        kept: float,
        found: State,
    ) -> None:
        for name, inner in sorted(folders.get(node, _Folder()).items()):
            if inner in self._files:
                found[f"{path}{name}"] = _content(self._files[inner], chance, kept)
            else:
                found[f"{path}{name}"] = None
                self._collect(folders, inner, f"{path}{name}/", chance, kept, found)

    def _enter(self, folder: Path, node: int) -> None:
        for path in sorted(folder.iterdir()):
            if path.is_dir():
                inner = self._new_folder()
                self._enter(path, inner)
            else:
                inner = self._new_file(path.stat().st_ino)
                self._files[inner].durable = path.read_bytes()
            self._now[node][path.name] = inner

    def _new_file(self, inode: int) -> int:
        self._last += 1
        self._files[self._last] = _File()
        self._of_inode[inode] = self._last
        return self._last

    def _new_folder(self) -> int:
        self._last += 1
        self._now[self._last] = _Folder()
        return self._last

    def _place(self, path: str) -> tuple[int, str]:
        """Return the folder a path lies in now, and its name there."""
        parts = PurePosixPath(path).relative_to(self._base).parts
        node = 0
        for part in parts[:-1]:
            node = self._now[node][part]
        return node, parts[-1]

    def _sync(self, call: Call) -> None:
        node = self._of_inode.get(call.inode)
        if node is not None:
            file = self._files[node]
            file.durable, file.waiting = _content(file, None, 1.0), []
            return
        if PurePosixPath(call.one) == self._base:
            folder = 0
        else:
            parent, name = self._place(call.one)
            folder = self._now[parent][name]
        for step in (one for one in self._steps if one.concerns(folder)):
            _take(self._durable, step)
        self._steps = [one for one in self._steps if not one.concerns(folder)]

    def _change(self, step: _Step) -> None:
        _take(self._now, step)
        self._steps.append(step)


def states(disk: Disk, calls: list[Call], points: set[int], seed: int) -> Iterator[tuple[int, str, State]]:
    """Yield (point, how, state) for each point: the two extremes and two drawn states."""
    for place, call in enumerate(calls, 1):
        disk.apply(call)
        if place in points:
            chance = random.Random(seed * 100_003 + place)  # noqa: S311 - repeatable, not secret
            yield place, "nothing that waited", disk.after_cut(None, 0.0)
            yield place, "everything", disk.after_cut(None, 1.0)
            for share in (0.5, 0.85):
                yield place, f"a share of {share}", disk.after_cut(chance, share)


def digest(state: State) -> str:
    """Return what two equal states have in common."""
    whole = hashlib.sha256()
    for name, content in state.items():
        whole.update(repr((name, content and hashlib.sha256(content).hexdigest())).encode())
    return whole.hexdigest()


def lay_out(state: State, target: Path) -> None:
    """Make the state below a folder that is not there yet."""
    target.mkdir(parents=True)
    for name, content in state.items():
        if content is None:
            (target / name).mkdir()
        else:
            (target / name).write_bytes(content)


def notes(calls: list[Call]) -> list[tuple[int, str]]:
    """Return where in the log our own notes stand, and their texts."""
    return [(place, call.one) for place, call in enumerate(calls, 1) if call.kind is Kind.NOTE]


def _take(folders: dict[int, _Folder], step: _Step) -> None:
    for folder, name in step.gone:
        folders.setdefault(folder, _Folder()).pop(name, None)
    for folder, name, node in step.made:
        folders.setdefault(folder, _Folder())[name] = node


def _drawn(chance: random.Random | None, kept: float) -> bool:
    return kept >= 1.0 if chance is None else chance.random() < kept


def _content(file: _File, chance: random.Random | None, kept: float) -> bytes:
    """Return a file's bytes with what waited in it there, lost, or there by sectors."""
    content = bytearray(file.durable)
    for call in file.waiting:
        if call.kind is Kind.TRUNCATE:
            if _drawn(chance, kept):
                del content[call.offset :]
                content.extend(bytes(call.offset - len(content)))
            continue
        for start, part in _sectors(call, chance):
            if _drawn(chance, kept):
                if len(content) < start:
                    content.extend(bytes(start - len(content)))
                content[start : start + len(part)] = part
    return bytes(content)


def _sectors(call: Call, chance: random.Random | None) -> Iterator[tuple[int, bytes]]:
    """Cut a write at the borders of sectors: a disk writes those whole or not at all."""
    if chance is None:
        yield call.offset, call.data
        return
    size, at = chance.choice(_SECTORS), 0
    while at < len(call.data):
        end = min(len(call.data), at + size - (call.offset + at) % size)
        yield call.offset + at, call.data[at:end]
        at = end
