"""The reading process: warm, limited, replaceable."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from ppid_desktop.documents.review import worker as worker_module
from ppid_desktop.documents.review.json_form import to_plain
from ppid_desktop.documents.review.worker import ReviewWorker
from ppid_desktop.domain.review import Container, ContainerKind, RejectCode, ReviewResult, Status
from tests.documents.evidence.test_evidence_worker import locked
from tests.documents.review.returned import BASELINE, CURRENT, DATA, TERM, Draft, ins, read, registry, run


def dying(source: str) -> ReviewWorker:
    """A worker whose process runs this instead of the reader."""
    return ReviewWorker((sys.executable, "-c", source), seconds=20)


def refused(result: ReviewResult) -> RejectCode | None:
    assert result.status is Status.REJECTED
    return result.reject.code if result.reject else None


def test_the_worker_reads_as_the_reader_does() -> None:
    data = Draft().paragraph(TERM, run(TERM) + ins(" ulang")).bytes()
    with ReviewWorker() as worker:
        assert worker.read(data, registry(), "kembali.docx") == read(data)
        assert worker.read(b"%PDF-1.7", registry()) == read(b"%PDF-1.7")


def test_a_process_that_dies_gives_a_refusal_and_the_next_read_works() -> None:
    worker = ReviewWorker()
    data = (BASELINE / CURRENT).read_bytes()
    with worker:
        assert worker.read(data, registry()).status is Status.OK
        worker._process._process.kill()  # type: ignore[union-attr]
        worker._process._process.wait()  # type: ignore[union-attr]
        assert worker.read(data, registry()).status is Status.OK


@pytest.mark.parametrize("answer", [b"", b"\0\0\0\x02[]", b"\xff\xff\xff\xff"])
def test_death_or_nonsense_is_a_refusal(answer: bytes) -> None:
    source = f"import sys; sys.stdin.buffer.read(12); sys.stdout.buffer.write({answer!r}); sys.stdout.flush()"
    with dying(source) as worker:
        result = worker.read((BASELINE / CURRENT).read_bytes(), registry())
    assert refused(result) is RejectCode.XML_TOO_BIG
    assert result.reject is not None
    assert "terhenti" in result.reject.detail


_TELLS_ITS_PROCESS = """
import os, struct, sys
source, target = sys.stdin.buffer, sys.stdout.buffer
while header := source.read(12):
    source.read(sum(struct.unpack(">3I", header)))
    answer = sys.argv[1].replace("4711", str(os.getpid())).encode()
    target.write(struct.pack(">I", len(answer)) + answer)
    target.flush()
"""


def test_a_process_is_replaced_after_many_files_before_the_next_one_comes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(worker_module, "_READS_PER_PROCESS", 2)
    answer = to_plain(ReviewResult(Status.OK, None, Container(ContainerKind.DOCX, "", 4711)))
    with ReviewWorker((sys.executable, "-c", _TELLS_ITS_PROCESS, json.dumps(answer)), seconds=20) as worker:
        first, again = (worker.read(b"", registry()).container.size for _ in range(2))
        waiting = worker._process._process.pid  # type: ignore[union-attr]
        third = worker.read(b"", registry()).container.size
    assert first == again != third == waiting


def test_a_reader_that_takes_too_long_is_ended() -> None:
    endless = ReviewWorker((sys.executable, "-c", "import threading; threading.Event().wait()"), seconds=0.3)
    with endless as worker:
        result = worker.read(b"PK\x03\x04", registry())
    assert result.reject is not None
    assert "0.3 detik" in result.reject.detail


def test_a_reader_that_takes_too_much_memory_is_ended() -> None:
    source = (
        "import sys; from ppid_desktop.runtime.process_limits import limit_memory;"
        "assert limit_memory(1 << 30); sys.stdin.buffer.read(12); x = bytearray(2 << 30)"
    )
    with dying(source) as worker:
        assert refused(worker.read(b"PK\x03\x04", registry())) is RejectCode.XML_TOO_BIG


def test_a_file_beyond_the_limit_never_reaches_the_process() -> None:
    with dying("raise SystemExit") as worker:
        assert refused(worker.read(b"\0" * (25 * 1024 * 1024 + 1), registry())) is RejectCode.FILE_TOO_BIG


def inspect(*arguments: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "ppid_desktop.documents.review", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


def test_the_command_prints_one_json_object() -> None:
    done = inspect(str(BASELINE / CURRENT), "--registry", str(BASELINE / "registry.json"), "--name", "x.docx")
    printed = json.loads(done.stdout)
    assert (done.returncode, printed["status"], printed["identity"]["case_no"]) == (0, "ok", "0017")
    assert list(printed) == [
        *(
            "status",
            "reject",
            "container",
            "identity",
            "decision",
            "comments",
            "changes",
            "fields",
            "untracked",
        ),
        *("rows", "corrections", "outside", "proposals", "warnings", "external", "markings"),
    ]


def test_the_command_tells_a_bad_registry(tmp_path: Path) -> None:
    bad = tmp_path / "registry.json"
    for text in ("[]", "bukan", '{"schema": "lain", "key": "00"}'):
        bad.write_text(text, encoding="utf-8")
        done = inspect(str(BASELINE / CURRENT), "--registry", str(bad))
        printed = json.loads(done.stdout)
        assert (done.returncode, printed["status"], printed["reject"]) == (2, "rejected", None)
        assert "daftar ekspor" in printed["error"]
        assert "daftar ekspor" in done.stderr


def test_the_command_takes_any_name_and_reads_a_pdf_in_a_process_of_its_own() -> None:
    data = DATA / "cases" / "l10-26-pdf" / "returned.pdf"
    for name in ("--registry", "-rf .pdf", "surat \u202e.pdf"):
        done = inspect(str(data), "--name", name, "--registry", str(BASELINE / "registry.json"))
        printed = json.loads(done.stdout)
        assert (done.returncode, printed["reject"]["code"]) == (0, "FORMAT_PDF")
        assert printed["identity"]["case_no"] == "0017"


def test_the_command_loads_neither_window_nor_database() -> None:
    source = (
        "import sys; from ppid_desktop.documents.review.__main__ import main;"
        f"main([{str(BASELINE / CURRENT)!r}, '--registry', {str(BASELINE / 'registry.json')!r}]);"
        "heavy = {'PySide6', 'sqlalchemy', 'docx', 'reportlab', 'pypdfium2', 'openpyxl'} & set(sys.modules);"
        "sys.exit(f'{heavy}' if heavy else 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", source], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_names_from_elsewhere_reach_the_reader_unharmed() -> None:
    with ReviewWorker() as worker:
        data = (DATA / "cases" / "i10-foreign" / "returned.docx").read_bytes()
        assert refused(worker.read(data, registry(), "surat \udcff\u202e.docx")) is RejectCode.FOREIGN


def test_the_command_opens_a_locked_document_only_with_its_password(tmp_path: Path) -> None:
    source, key = tmp_path / "terkunci.docx", tmp_path / "sandi.txt"
    source.write_bytes(locked((BASELINE / CURRENT).read_bytes(), "rahasia"))
    known = ("--registry", str(BASELINE / "registry.json"))
    closed = json.loads(inspect(str(source), *known).stdout)
    assert closed["reject"]["code"] == "ENCRYPTED"
    key.write_text("rahasia\n", encoding="utf-8")
    opened = inspect(str(source), *known, "--document-password-file", str(key))
    assert json.loads(opened.stdout)["identity"]["case_no"] == "0017"
    key.write_text("bukan itu", encoding="utf-8")
    wrong = json.loads(inspect(str(source), *known, "--document-password-file", str(key)).stdout)
    assert wrong["reject"] == {"code": "ENCRYPTED", "detail": "Kata sandi dokumen tidak cocok."}
