"""The headless command `inspect-review FILE --registry FILE [--name NAME]`: always prints one JSON object.

`--document-password-file FILE` opens a document behind a password; without it the answer is ENCRYPTED.
"""

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
from ppid_desktop.domain.errors import DocumentLocked, DocumentPasswordWrong, PpidError
from ppid_desktop.domain.review import ContainerKind, Registry, RejectCode, ReviewResult

_NO_REGISTRY = 2
_VALUED = ("--registry", "--name", "--document-password-file")


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
    _print_reading(options, registry)
    return 0


def _print_reading(options: argparse.Namespace, registry: Registry) -> None:
    try:
        _print(to_plain(_read(options.file, registry, options.name, options.document_password_file)))
    except MemoryError:
        refusal = Refusal(RejectCode.XML_TOO_BIG, "Berkas membutuhkan terlalu banyak memori.")
        _print(to_plain(refused(b"", refusal)))


def _read(file: Path, registry: Registry, name: str, password_file: Path | None) -> ReviewResult:
    """Read DOCX here; what only a native library can open goes to a process of its own, which may die."""
    try:
        with file.open("rb") as source:
            data = source.read(limits.FILE_BYTES + 1)
    except OSError:
        return read_returned(file, registry, name)
    if password_file is not None and foreign_formats.kind_of(data) is ContainerKind.ENCRYPTED:
        try:
            data = _opened(data, password_file)
        except PpidError as error:
            return refused(data, Refusal(RejectCode.ENCRYPTED, error.what))
    if foreign_formats.needs_native_library(data):
        from ppid_desktop.documents.review.worker import ReviewWorker

        with ReviewWorker() as worker:
            return worker.read(data, registry, name)
    return read_returned(data, registry, name)


def _opened(data: bytes, password_file: Path) -> bytes:
    """Return what a document holds behind the password in the first line of a file, in memory only."""
    from ppid_desktop.documents.evidence.locked_document import PasswordWrong, unlocked

    try:
        password = password_file.read_text("utf-8-sig").split("\n")[0].rstrip("\r")
        return unlocked(data, password)
    except PasswordWrong:
        raise DocumentPasswordWrong from None
    except (OSError, ValueError) as error:
        raise DocumentLocked from error


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
    help_text = "berkas yang baris pertamanya kata sandi dokumen"
    parser.add_argument("--document-password-file", type=Path, metavar="FILE", help=help_text)
    return parser
