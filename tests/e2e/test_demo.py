"""The demonstration as the office's IT starts it: the whole job, end to end, in a process of its own."""

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pypdfium2
import pytest

from ppid_desktop.commands import demo_review

_ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """Run the demonstration once; return where its results are and what it said."""
    out = tmp_path_factory.mktemp("demo") / "hasil"
    command = [sys.executable, "-m", "ppid_desktop", "demo", "--out", str(out), "--json"]
    done = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return out, done.stdout.splitlines()


def result(told: tuple[Path, list[str]]) -> dict[str, object]:
    parsed: dict[str, object] = json.loads(told[1][-1])
    return parsed


def test_it_says_where_the_results_are_and_that_everything_is_intact(told: tuple[Path, list[str]]) -> None:
    found = result(told)
    assert found["intact"] is True
    assert len(str(found["records"])) > 10
    assert (told[0] / "ruang-kerja" / "ppid.db").exists()


def test_the_lead_reviewed_in_libreoffice_where_it_is_installed(told: tuple[Path, list[str]]) -> None:
    wanted = "LibreOffice" if demo_review.office_with_python() else "XML langsung"
    assert result(told)["review_made_by"] == wanted


def test_it_leaves_papers_of_every_step_that_open(told: tuple[Path, list[str]]) -> None:
    papers = sorted((told[0] / "cetakan").glob("*.pdf"))
    assert {path.name[0] for path in papers} >= {"0", "1", "2", "3", "4", "5", "6", "7"}
    for path in papers:
        with pypdfium2.PdfDocument(path) as document:
            assert len(document) >= 1


def test_typed_markup_stands_in_the_draft_as_it_was_typed(told: tuple[Path, list[str]]) -> None:
    draft = next((told[0] / "kirim").glob("*0001-02*/Konsep*.docx"))
    with zipfile.ZipFile(draft) as package:
        text = package.read("word/document.xml").decode("utf-8")
    assert "Profil Wilayah &lt;b&gt;Contoh&lt;/b&gt; &amp; Batas" in text


def test_file_names_of_an_exempted_record_do_not_tell_its_subject(told: tuple[Path, list[str]]) -> None:
    names = [path.name for path in (told[0] / "kirim").glob("*0002*/*")]
    assert names
    assert not any("Pemohon" in name or "Data" in name for name in names)


def test_no_plain_byte_of_the_records_lies_in_the_workspace(told: tuple[Path, list[str]]) -> None:
    wanted = [b"Profil Wilayah", b"Pemohon Layanan", b"Notula koordinasi", b"%PDF-1.4"]
    for path in (told[0] / "ruang-kerja").rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert not any(word in content for word in wanted), path.name


def test_a_second_run_into_the_same_folder_is_refused_and_changes_nothing(
    told: tuple[Path, list[str]],
) -> None:
    before = {path: path.stat().st_mtime_ns for path in told[0].rglob("*")}
    command = [sys.executable, "-m", "ppid_desktop", "demo", "--out", str(told[0])]
    done = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode != 0
    assert "Traceback" not in done.stderr
    assert {path: path.stat().st_mtime_ns for path in told[0].rglob("*")} == before
