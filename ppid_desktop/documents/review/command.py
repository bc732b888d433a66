"""The headless command `inspect-review FILE --registry FILE [--name NAME]`: always prints one JSON object."""

import argparse
import gc
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from ppid_desktop.documents.review import foreign_formats, limits
from ppid_desktop.documents.review.json_form import to_plain
from ppid_desktop.documents.review.reader import read_returned, refused
from ppid_desktop.documents.review.refusal import Refusal
from ppid_desktop.documents.review.registry_file import load_registry
from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.review import Registry, RejectCode, ReviewResult

_NO_REGISTRY = 2
_VALUED = ("--registry", "--name")


def inspect_review(arguments: Sequence[str]) -> int:
    """Print the reading of a returned file as JSON and return 0.

    Without a usable registry nothing can be read: the object then holds `error` (what, meaning, next step in
    Indonesian), stderr says the same, and the exit code is 2.
    """
    options = _parser().parse_args(_joined(arguments))
    gc.disable()  # one file, then the process ends: collecting among its many objects only costs time
    try:
        registry = load_registry(options.registry)
    except PpidError as error:
        sys.stderr.write(f"{error.sentences()}\n")
        _print({"status": "rejected", "reject": None, "error": error.sentences()})
        return _NO_REGISTRY
    _print_reading(options.file, registry, options.name)
    return 0


def _print_reading(file: Path, registry: Registry, name: str) -> None:
    try:
        _print(to_plain(_read(file, registry, name)))
    except MemoryError:
        refusal = Refusal(RejectCode.XML_TOO_BIG, "Berkas membutuhkan terlalu banyak memori.")
        _print(to_plain(refused(b"", refusal)))


def _read(file: Path, registry: Registry, name: str) -> ReviewResult:
    """Read DOCX here; what only a native library can open goes to a process of its own, which may die."""
    try:
        with file.open("rb") as source:
            data = source.read(limits.FILE_BYTES + 1)
    except OSError:
        return read_returned(file, registry, name)
    if foreign_formats.needs_native_library(data):
        from ppid_desktop.documents.review.worker import ReviewWorker

        with ReviewWorker() as worker:
            return worker.read(data, registry, name)
    return read_returned(data, registry, name)


def _print(result: object) -> None:
    sys.stdout.write(json.dumps(result, ensure_ascii=True))
    sys.stdout.write("\n")


def _joined(arguments: Sequence[str]) -> list[str]:
    """Tie each value to its option: the name of a returned file may begin with a hyphen."""
    words: list[str] = []
    for word in arguments:
        if words and words[-1] in _VALUED:
            words[-1] = f"{words[-1]}={word}"
        else:
            words.append(word)
    return words


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="inspect-review", description="Membaca berkas yang kembali.")
    parser.add_argument("file", type=Path, help="berkas yang kembali")
    parser.add_argument("--registry", type=Path, required=True, help="daftar ekspor (registry.json)")
    parser.add_argument("--name", default="", help="nama asli berkas")
    return parser
