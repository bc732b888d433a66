"""The preview's pages show the very draft: the same words on the same pages as LibreOffice sets them."""

import subprocess

import pypdfium2
import pytest

from ppid_desktop.documents.draft.writer import write_draft
from ppid_desktop.documents.draft_pages.pages import draft_pages
from tests.documents.draft.samples import KEY, identity
from tests.documents.draft.variants import variants

_NEAR = 9.0  # points that a word may stand elsewhere than in LibreOffice: less than a line
_HEADINGS = ("Rekaman informasi", "Uji konsekuensi", "Tahapan menurut SOP", "Koordinasi", "Tabel koreksi",
             "Daftar softfile", "Peralatan", "Penerimaan data", "Permintaan dan sumber data")  # fmt: skip
PAGE_ONE = (
    "one softfile",
    "public 30",
    "F4 with logo",
    "second round",
    "second round, exempted, F4",
    "fifty remarks",
)
Word = tuple[str, float, float]


def draft(name: str) -> bytes:
    return write_draft(variants()[name], identity(copies=2), KEY)


def words(pdf: bytes, number: int) -> list[Word]:
    """Return the words of a page (from 0) with left edge and baseline, letter by letter put together."""
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[number]
        text = page.get_textpage()
        found: list[Word] = []
        letters, start = "", -1
        for index in range(text.count_chars() + 1):
            letter = text.get_text_range(index, 1) if index < text.count_chars() else " "
            if letter.strip():
                start = index if not letters else start
                letters += letter
            elif letters:
                left, bottom, _, _ = text.get_charbox(start, loose=True)
                found.append((letters, left, bottom))
                letters = ""
        text.close()
        page.close()
    return found


def page_texts(pdf: bytes) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_range() for page in document]


def test_every_kind_of_draft_can_be_shown() -> None:
    for name in variants():
        texts = page_texts(draft_pages(draft(name)))
        code = "Kode lacak: KL-0017-01-"
        assert all(code in text for text in texts), name
        assert f"Halaman {len(texts)} dari {len(texts)}" in texts[-1]
        assert "NOTA PENGAJUAN KONSEP NASKAH DINAS" in texts[0]


def test_page_one_holds_what_a_busy_lead_needs() -> None:
    for name in PAGE_ONE:
        first = page_texts(draft_pages(draft(name)))[0]
        for needed in ("Disetujui", "Perlu perbaikan", "Tanggal keputusan", "Aktifkan Pengeditan"):
            assert needed in first, name


def test_the_same_draft_gives_the_same_pages() -> None:
    assert draft_pages(draft("one softfile")) == draft_pages(draft("one softfile"))


@pytest.fixture(scope="module")
def laid_out(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Every variant as LibreOffice sets it."""
    folder = tmp_path_factory.mktemp("halaman")
    for name in variants():
        (folder / f"{name}.docx").write_bytes(draft(name))
    profile = (folder / "profile").as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf"]
    command += ["--outdir", str(folder), *map(str, folder.glob("*.docx"))]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return {path.stem: path.read_bytes() for path in folder.glob("*.pdf")}


@pytest.mark.libreoffice
@pytest.mark.parametrize(
    "name", ["one softfile", "F4 with logo", "logo at the right", "no logo, own paper", "second round"]
)
def test_page_one_stands_where_libreoffice_sets_it(name: str, laid_out: dict[str, bytes]) -> None:
    ours, theirs = words(draft_pages(draft(name)), 0), words(laid_out[name], 0)
    # The boxes are drawn, and the number of all pages may differ by one where a row just fits.
    ours, theirs = (
        [one for one in page if one[0] != "☐" and not one[0].isdigit()] for page in (ours, theirs)
    )
    assert sorted(one[0] for one in ours) == sorted(one[0] for one in theirs)
    left = {text: (x, y) for text, x, y in ours}
    far = [
        (text, x, y, left[text])
        for text, x, y in theirs
        if sum(one[0] == text for one in theirs) == 1
        and (abs(left[text][0] - x) > _NEAR or abs(left[text][1] - y) > _NEAR)
    ]
    assert far == []


@pytest.mark.libreoffice
def test_in_libreoffice_no_heading_is_left_alone_and_every_table_page_has_its_head(
    laid_out: dict[str, bytes],
) -> None:
    for name, pdf in laid_out.items():
        texts = page_texts(pdf)
        for number, text in enumerate(texts):
            body = text.split("Kode lacak: KL-")[0].split("Halaman ")[0].strip().splitlines()
            assert body[-1].strip() not in _HEADINGS, (name, number)
            assert f"Halaman {number + 1} dari {len(texts)}" in text
            if name == "300" and number > 3:
                assert "Koreksi atas dokumen" in text, number


@pytest.mark.libreoffice
def test_in_libreoffice_page_one_holds_the_decision_and_every_page_its_mark(
    laid_out: dict[str, bytes],
) -> None:
    for name in PAGE_ONE:
        assert "Tanggal keputusan" in page_texts(laid_out[name])[0], name
    for name in ("F4 with logo", "exempted practice", "second round, exempted, F4"):
        for text in page_texts(laid_out[name]):
            assert "RAHASIA | Salinan ke-1 dari 2" in " ".join(text.split())
