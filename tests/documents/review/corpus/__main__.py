"""Writes the corpus in the form of the sample cases: `cases/ID/returned.docx` and `expected.json`."""

import json
import shutil
import sys
from pathlib import Path

from tests.documents.review.corpus import everything
from tests.documents.review.returned import BASELINE


def main(target: Path) -> None:
    """Write every case below a folder, with the baseline and its registry."""
    shutil.copytree(BASELINE, target / "baseline", dirs_exist_ok=True)
    for one in everything.CASES.values():
        data, expectation = one.made()
        folder = target / "cases" / one.id
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "returned.docx").write_bytes(data)
        told = {"id": one.id, "title": one.title, "file": "returned.docx", "name": f"{one.id}.docx"}
        (folder / "expected.json").write_text(json.dumps({**told, "expect": expectation}, indent=1), "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
