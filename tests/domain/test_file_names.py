import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppid_desktop.domain.file_names import draft_file_name, safe_file_name, standard_name

FORBIDDEN = set('<>:"/\\|?*')
RESERVED = {"con", "prn", "aux", "nul", *(f"com{n}" for n in range(10)), *(f"lpt{n}" for n in range(10))}
hostile = st.text() | st.text(alphabet='CONPRNaux.123 \\/:*?"<>|\u202e\u0000\n\t\u0301é')


@given(hostile, st.sampled_from(["", ".docx", ".PDF", ".tar gz", "..", ".exe\u202e"]))
def test_a_safe_name_is_one_windows_path_part(text: str, suffix: str) -> None:
    name = safe_file_name(text, suffix)
    assert name
    assert not FORBIDDEN & set(name)
    assert len(name) <= 121
    assert len(name.encode()) <= 255
    assert name == name.strip(" .") == unicodedata.normalize("NFC", name)
    assert name.split(".")[0].casefold().strip() not in RESERVED
    assert all(unicodedata.category(char) not in ("Cc", "Cf", "Cs") for char in name)


@given(hostile, st.sampled_from(["", ".docx"]))
def test_making_a_name_safe_twice_changes_nothing(text: str, suffix: str) -> None:
    name = safe_file_name(text, suffix)
    assert safe_file_name(name, suffix) == name


@pytest.mark.parametrize(
    ("text", "suffix", "expected"),
    [
        ("CON", ".docx", "_CON.docx"),
        ("nul.txt", "", "_nul.txt"),
        ("COM1.data", ".pdf", "_COM1.data.pdf"),
        ("Laporan akhir. . .", ".pdf", "Laporan akhir.pdf"),
        ("..\\..\\windows/system32", ".dll", "-..-windows-system32.dll"),
        ("nota\u202efdp.exe", ".pdf", "notafdp.exe.pdf"),
        ("Kecamatan Re\u0301gion", "", "Kecamatan Région"),
        ("A\x08\u0300", "", "À"),
        ("a\x00b\x1fc", "", "abc"),
        ("", ".docx", "berkas.docx"),
        ("...", "", "berkas"),
        ("Daftar.xlsx", ".XLSX", "Daftar.XLSX"),
        ("Peta", "../x", "Peta"),
    ],
)
def test_hostile_names_lose_what_windows_or_readers_stumble_over(
    text: str, suffix: str, expected: str
) -> None:
    assert safe_file_name(text, suffix) == expected


def test_three_hundred_characters_are_cut_and_keep_their_suffix() -> None:
    name = safe_file_name("Rekapitulasi " * 30, ".xlsx")
    assert len(name) <= 120
    assert name.endswith(".xlsx")


def test_the_drafts_name_does_not_tell_its_subject() -> None:
    assert draft_file_name(17, 1) == "Konsep KL-0017-01.docx"
    assert draft_file_name(123_456, 100, 2, 3) == "Konsep KL-123456-100 Salinan 2.docx"


@pytest.mark.parametrize(
    ("original", "expected"),
    [
        ("daftar_batas_desa_2025.xlsx", "Daftar batas desa 2025"),
        ("C:\\Data\\notula-rapat.final.docx", "Notula rapat.final"),
        ("2025-12-31 rekap.pdf", "2025-12-31 rekap"),
        (".gitignore", ".gitignore"),
        ("..txt", ""),
        ("-.-.pdf", ""),
        ("SK 489.1/Kep.pdf", "Kep"),
        ("", ""),
    ],
)
def test_a_standard_name_is_proposed_from_the_original(original: str, expected: str) -> None:
    assert standard_name(original) == expected


@given(hostile)
def test_a_proposed_standard_name_fits_its_field(text: str) -> None:
    assert len(standard_name(text)) <= 200
    assert "\n" not in standard_name(text)
