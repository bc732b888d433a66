"""The correction table: filled rows, guessed fields, and what they propose."""

import re

import pytest

from ppid_desktop.documents.review.layout import Table
from ppid_desktop.domain.review import ProposalBasis, Status
from tests.documents.review.returned import TERM, Draft, ins, run


def with_rows(*rows: tuple[str, str, str, str]) -> Draft:
    """Fill rows of the correction table: part, written, should be, reason."""
    draft = Draft()
    start = draft.document.index("<w:tbl>", draft.document.index("F. Tabel koreksi"))
    head, *body = re.split(r"(?=<w:tr>)", draft.document[start:])[1:]
    for number, texts in enumerate(rows):
        for text in texts:
            body[number] = body[number].replace(
                "<w:p/>", f"<w:p>{run(text)}</w:p>" if text else "<w:p></w:p>", 1
            )
    before = draft.document[: draft.document.index(head, start)]
    draft.document = before + head + "".join(body)
    return draft


def test_a_filled_row_is_read_and_proposes() -> None:
    result = with_rows(("F08", "5 (lima)", "10 (sepuluh)", "Sesuai retensi")).read()
    (row,) = result.corrections
    assert (row.no, row.bagian, row.tertulis, row.seharusnya, row.alasan) == (
        "1",
        "F08",
        "5 (lima)",
        "10 (sepuluh)",
        "Sesuai retensi",
    )
    assert [(one.field, one.was, one.becomes, one.basis) for one in result.proposals] == [
        ("jangka_waktu", TERM, "10 (sepuluh) tahun sejak ditetapkan", ProposalBasis.CORRECTION_TABLE)
    ]
    assert (result.status, result.fields, result.outside, result.rows) == (Status.OK, {}, (), ())


def test_a_correction_table_split_into_very_many_is_read_without_comparing_each_with_each(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    compared: list[object] = []

    def is_same(one: Table, other: object) -> bool:
        compared.append(other)
        return one is other

    monkeypatch.setattr(Table, "__eq__", is_same)
    cells = "".join(f"<w:tc><w:p>{run(text)}</w:p></w:tc>" for text in ("", "[F08]", "a", "b", "c"))
    draft = with_rows()
    end = draft.document.index("</w:tbl>", draft.document.index("F. Tabel koreksi")) + len("</w:tbl>")
    split_off = f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>" * 60
    draft.document = draft.document[:end] + split_off + draft.document[end:]
    assert len(draft.read().corrections) == 60
    assert len(compared) < 200


@pytest.mark.parametrize(
    ("bagian", "tertulis", "field"),
    [
        ("F08", "", "jangka_waktu"),
        ("[f08]", "", "jangka_waktu"),
        ("FO8", "", "jangka_waktu"),
        ("F 8", "", "jangka_waktu"),
        ("Jangka waktu pengecualian", "", "jangka_waktu"),
        ("jangka waktu", "", "jangka_waktu"),
        ("Bagian A, Jangka waktu pengecualian", "", "jangka_waktu"),
        ("", "tiga desa", "ringkasan"),
        ("L04", "Peta", "lampiran.04.jenis"),
        ("Lampiran 4", "05-05-2025", "lampiran.04.tanggal"),
        ("Lampiran 4 nama", "", "lampiran.04.nama"),
        ("Halaman 2", "tiga desa", "ringkasan"),
        ("", "data", None),
        ("", "", None),
        ("Entah", "", None),
        ("L04", "", None),
        ("L03 nama", "", "lampiran.03.nama"),
        ("L03 tanggal", "", "lampiran.03.tanggal"),
        ("[T02] status", "", "tahap.02.status"),
        ("L03 nama dan tanggal", "", None),
        ("F08 dan F10", "5 (lima)", None),
    ],
)
def test_the_field_is_guessed_from_code_label_or_quotation(
    bagian: str, tertulis: str, field: str | None
) -> None:
    (row,) = with_rows((bagian, tertulis, "lain", "")).read().corrections
    assert row.field == field


@pytest.mark.parametrize("asked", ["hapus", "(dihapus)", "sda", "-"])
def test_an_instruction_proposes_no_text(asked: str) -> None:
    result = with_rows(("F08", "5 (lima)", asked, "")).read()
    assert ([row.seharusnya for row in result.corrections], result.proposals) == ([asked], ())


def test_untouched_rows_are_no_corrections() -> None:
    assert Draft().read().corrections == ()


def test_only_the_final_text_of_a_row_counts() -> None:
    draft = with_rows(("", "", "", ""), ("F02", "Data", "", ""))
    at = draft.document.index("<w:p></w:p>")
    draft.document = (
        draft.document[:at] + f"<w:p>{ins('F08')}</w:p>" + draft.document[at + len("<w:p></w:p>") :]
    )
    result = draft.read()
    assert [row.bagian for row in result.corrections] == ["F08", "F02"]
    assert [(change.text, change.field) for change in result.changes] == [("F08", "koreksi")]


def test_the_table_is_found_by_its_head_when_the_bookmark_is_gone() -> None:
    draft = with_rows(("F08", "", "10 tahun", ""))
    draft.replace('<w:bookmarkStart w:id="155" w:name="_ppid_koreksi"/>', "")
    assert len(draft.read().corrections) == 1
