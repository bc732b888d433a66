"""The headless command `inspect-review FILE --registry FILE [--name NAME]`: prints one JSON object."""

import argparse
import gc
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from ppid_desktop.documents.review.json_form import to_plain
from ppid_desktop.documents.review.reader import read_returned
from ppid_desktop.documents.review.registry_file import load_registry
from ppid_desktop.domain.errors import PpidError


def inspect_review(arguments: Sequence[str]) -> int:
    """Print the reading of a returned file as JSON; the exit code is 0 unless the registry is unreadable."""
    options = _parser().parse_args(arguments)
    gc.disable()  # one file, then the process ends: collecting among its many objects only costs time
    try:
        registry = load_registry(options.registry)
    except PpidError as error:
        sys.stderr.write(f"{error.sentences()}\n")
        return 2
    result = read_returned(options.file, registry, options.name)
    sys.stdout.write(json.dumps(to_plain(result), ensure_ascii=True, indent=1))
    sys.stdout.write("\n")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="inspect-review", description="Membaca berkas yang kembali.")
    parser.add_argument("file", type=Path, help="berkas yang kembali")
    parser.add_argument("--registry", type=Path, required=True, help="daftar ekspor (registry.json)")
    parser.add_argument("--name", default="", help="nama asli berkas")
    return parser
