"""Looks for plain traces of known texts below folders: in bytes, in names, and inside what is only packed.

    python -m tools.scan_plain FOLDER ... --marker TEXT [--marker TEXT ...] [--except FOLDER ...] [--json]

Each text is looked for as UTF-8, UTF-16 (both orders), base64 at each of its three places, percent-encoded,
and in upper and lower case; also inside ZIP parts (whole or torn), gzip and zlib streams (as in a PDF), and
in the names of files and folders. What is packed is read as far as the block of 4 MiB it begins in, and at
least for 256 KiB. Exit code 1 when something was found. Memory stays constant.
"""

import argparse
import base64
import json
import os
import sys
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from time import perf_counter
from urllib.parse import quote

_BLOCK = 4 * 1024 * 1024
_AGAIN = 256 * 1024  # bytes seen again with the next block, for what is packed across the border
_LARGEST_PACKED = 256 * 1024 * 1024  # unpacked bytes of one stream; more is a bomb and no trace of ours
_DEEPEST = 3
_LOCAL_HEADER = b"PK\x03\x04"
_ZLIB = (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda")
_GZIP = b"\x1f\x8b\x08"
_FED = 256  # bytes of a stream at once
_WINDOWS = {"raw": -15, "zlib": 15, "gzip": 31}


@dataclass(frozen=True)
class Trace:
    """One text found: where, in what form, and at which byte of the file or stream."""

    path: str
    marker: str
    form: str
    offset: int


@dataclass
class Result:
    """What a scan saw."""

    files: int = 0
    scanned: int = 0  # bytes of files
    unpacked: int = 0  # bytes of what was packed in them
    traces: list[Trace] | None = None

    def found(self, trace: Trace) -> None:
        """Keep a trace."""
        self.traces = [*(self.traces or []), trace]


class Scanner:
    """Knows the texts in every form they may have on a disk."""

    def __init__(self, markers: Sequence[str]) -> None:
        self._needles = tuple(dict.fromkeys(one for marker in markers for one in _forms(marker)))
        self._overlap = max(len(needle) for _, _, needle in self._needles) - 1
        self._packed_overlap = max(self._overlap, _AGAIN)

    def scan(self, folders: Iterable[Path], leave_out: Sequence[Path] = ()) -> Result:
        """Read every file below the folders; links are not followed, what vanishes is passed over."""
        result = Result(traces=[])
        for folder in folders:
            for path in _files_below(folder, [one.resolve() for one in leave_out]):
                self._name(path, folder, result)
                if path.is_file() and not path.is_symlink():
                    self._file(path, result)
        return result

    def _name(self, path: Path, folder: Path, result: Result) -> None:
        name = os.fsencode(path.relative_to(folder))
        for marker, form, needle in self._needles:
            if needle in name:
                result.found(Trace(str(path), marker, f"name, {form}", 0))

    def _file(self, path: Path, result: Result) -> None:
        try:
            with path.open("rb") as file:
                result.files += 1
                blocks = iter(lambda: file.read(_BLOCK), b"")
                result.scanned += self._stream(str(path), blocks, result, 0)
        except OSError:
            return

    def _stream(self, path: str, blocks: Iterable[bytes], result: Result, depth: int) -> int:
        done, kept = 0, b""
        seen: set[tuple[str, str]] = set()
        for block in blocks:
            window, start = kept + block, done - len(kept)
            for marker, form, needle in self._needles:
                if (marker, form) not in seen and (place := window.find(needle)) >= 0:
                    seen.add((marker, form))
                    result.found(Trace(path, marker, f"{form}{' unpacked' * bool(depth)}", start + place))
            if depth < _DEEPEST:
                self._packed(path, window, len(kept), result, depth)
            done += len(block)
            kept = window[-self._packed_overlap :]
        return done

    def _packed(self, path: str, window: bytes, fresh: int, result: Result, depth: int) -> None:
        """Unpack each stream that begins in this window, as far as the window goes."""
        first = max(fresh - self._packed_overlap, 0)
        for kind, place in _beginnings(window, first):
            unpacked = _unpacked(kind, memoryview(window)[place:])
            result.unpacked += self._stream(f"{path}!{kind}", unpacked, result, depth + 1)


def _files_below(folder: Path, leave_out: Sequence[Path]) -> Iterator[Path]:
    if folder.is_file():
        yield folder
        return
    for base, folders, names in os.walk(folder):
        here = Path(base)
        folders[:] = [name for name in folders if (here / name).resolve() not in leave_out]
        yield from (here / name for name in (*folders, *names))


def _forms(marker: str) -> Iterator[tuple[str, str, bytes]]:
    for text in dict.fromkeys((marker, marker.upper(), marker.lower())):
        yield marker, "UTF-8", text.encode()
        yield marker, "UTF-16LE", text.encode("utf-16-le")
        yield marker, "UTF-16BE", text.encode("utf-16-be")
        yield marker, "percent", quote(text).encode()
        for encoding in ("utf-8", "utf-16-le"):
            for place in range(3):
                yield marker, f"base64 {encoding}", _base64_inside(text.encode(encoding), place)


def _base64_inside(data: bytes, place: int) -> bytes:
    """Return the letters that do not depend on what stands around data that begins at byte `place` of 3."""
    coded = base64.b64encode(b"\0" * place + data)
    first = (0, 2, 3)[place]
    last = (len(data) + place) * 8 // 6
    return coded[first:last]


def _beginnings(window: bytes, first: int) -> Iterator[tuple[str, int]]:
    for mark, kind in ((_LOCAL_HEADER, "raw"), (_GZIP, "gzip"), *((one, "zlib") for one in _ZLIB)):
        place = window.find(mark, first)
        while place >= 0:
            if kind != "raw":
                yield kind, place
            elif (data := _zip_data(window, place)) is not None:
                yield kind, data
            place = window.find(mark, place + 1)


def _zip_data(window: bytes, place: int) -> int | None:
    """Return where the packed bytes of a ZIP part begin; None when it is stored or torn off there."""
    header = window[place : place + 30]
    if len(header) < 30 or int.from_bytes(header[8:10], "little") != 8:
        return None
    return place + 30 + int.from_bytes(header[26:28], "little") + int.from_bytes(header[28:30], "little")


def _unpacked(kind: str, data: memoryview) -> Iterator[bytes]:
    """Yield what a stream holds as far as it is whole, in blocks."""
    total, gathered = 0, bytearray()
    for piece in _pieces(kind, data):
        total += len(piece)
        gathered += piece
        if len(gathered) >= _BLOCK:
            yield bytes(gathered)
            gathered.clear()
        if total >= _LARGEST_PACKED:
            break
    if gathered:
        yield bytes(gathered)


def _pieces(kind: str, data: memoryview) -> Iterator[bytes]:
    """Feed a stream bit by bit, since an error takes with it what the same call had unpacked before."""
    stream = zlib.decompressobj(_WINDOWS[kind])
    for first in range(0, len(data), _FED):
        rest: bytes | memoryview = data[first : first + _FED]
        while len(rest) and not stream.eof:
            try:
                yield stream.decompress(rest, _BLOCK)
            except zlib.error:
                return
            rest = stream.unconsumed_tail
        if stream.eof:
            return


def main(arguments: Sequence[str]) -> int:
    """Scan and say what was found; 1 when there was something."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--marker", action="append", required=True)
    parser.add_argument("--except", dest="leave_out", action="append", type=Path, default=[])
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    start = perf_counter()
    result = Scanner(options.marker).scan(options.folders, options.leave_out)
    seconds = perf_counter() - start
    if options.json:
        print(json.dumps({**asdict(result), "seconds": round(seconds, 2)}))
    else:
        for one in result.traces or []:
            print(f"{one.path}: {one.form} at {one.offset}")
        mib = result.scanned / 2**20
        packed = result.unpacked / 2**20
        print(f"{result.files} files, {mib:.1f} MiB and {packed:.1f} MiB unpacked, {seconds:.1f} s")
        print(f"{len(result.traces or [])} traces")
    return 1 if result.traces else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
