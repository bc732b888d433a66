"""Fields are found by bookmark, code, label or place, and compared with what was exported."""

import re
import unicodedata

import pytest

from ppid_desktop.documents.review.field_reading import cosmetically_same
from ppid_desktop.domain.review import FieldBasis, FieldStatus, Signature, Status, Story, WarningCode
from tests.documents.review.returned import BASELINE, CURRENT, DOCUMENT, TERM, Draft, deleted, ins, read, run


def without_bookmarks(draft: Draft) -> Draft:
    draft.document = re.sub(r"<w:bookmark(?:Start|End)[^>]*/>", "", draft.document)
    return draft


def without_codes(draft: Draft) -> Draft:
    draft.document = re.sub(r"<w:t>\[[A-Z]\d\d\]</w:t>", "<w:t/>", draft.document)
    return draft


def test_an_untracked_edit_is_told_as_such() -> None:
    result = Draft().paragraph(TERM, run("10 (sepuluh) tahun sejak ditetapkan")).read()
    assert result.fields["jangka_waktu"].status is FieldStatus.UNTRACKED
    assert [(one.field, one.before, one.after) for one in result.untracked] == [
        ("jangka_waktu", TERM, "10 (sepuluh) tahun sejak ditetapkan")
    ]
    assert result.status is Status.OK
    assert result.changes == ()


def test_an_edit_partly_tracked_is_told_as_both() -> None:
    result = Draft().paragraph(TERM, run("7 (tujuh) tahun") + ins(" penuh") + run(" sejak ditetapkan")).read()
    reading = result.fields["jangka_waktu"]
    assert (reading.status, reading.original) == (FieldStatus.BOTH, "7 (tujuh) tahun sejak ditetapkan")
    assert reading.final == "7 (tujuh) tahun penuh sejak ditetapkan"
    assert result.untracked[0].after == "7 (tujuh) tahun sejak ditetapkan"


def test_a_field_emptied_with_tracking_is_an_empty_text() -> None:
    result = Draft().paragraph(TERM, deleted(TERM)).read()
    assert (result.fields["jangka_waktu"].status, result.fields["jangka_waktu"].final) == (
        FieldStatus.TRACKED,
        "",
    )


def test_a_lost_mark_of_a_nested_change_is_explained() -> None:
    """Some programs keep only the deletion of a text that another person had inserted."""
    result = (
        Draft()
        .paragraph(TERM, run("5 (lima) tahun") + deleted(" kalender") + run(" sejak ditetapkan"))
        .read()
    )
    assert result.fields == {}
    both = Draft().paragraph(
        TERM, run("5 (lima) tahun") + deleted(" kalender") + ins(" kerja") + run(" sejak ditetapkan")
    )
    reading = both.read().fields["jangka_waktu"]
    assert (reading.status, reading.original, reading.nested_lost) == (FieldStatus.TRACKED, TERM, True)


@pytest.mark.parametrize(
    "text", [TERM.replace(" ", "\u00a0"), f" {TERM}  ", TERM.replace("tahun", "ta\u200bhun")]
)
def test_blanks_and_invisible_characters_are_no_change(text: str) -> None:
    assert Draft().paragraph(TERM, run(text)).read().fields == {}


def test_composed_and_decomposed_letters_are_the_same() -> None:
    draft = Draft()
    draft.document = unicodedata.normalize("NFD", draft.document)
    assert draft.read().fields == {}


def test_typographic_habits_are_cosmetic_and_propose_nothing() -> None:
    text = "Pasal 17 huruf h Undang-Undang Nomor 14 Tahun 2008"
    result = Draft().paragraph(text, run(text.replace("-", "\u2013"))).read()
    assert result.fields["dasar_hukum"].cosmetic
    assert result.untracked[0].cosmetic
    assert result.proposals == ()


def test_without_bookmarks_the_visible_codes_lead() -> None:
    result = without_bookmarks(Draft().paragraph(TERM, run(TERM) + ins(" ulang"))).read()
    assert result.fields["jangka_waktu"].basis is FieldBasis.CODE
    assert (result.status, result.warnings) == (Status.OK, (WarningCode.FALLBACK_ANCHOR,))


def test_without_codes_the_labels_and_row_numbers_lead() -> None:
    draft = Draft().paragraph(TERM, run(TERM) + ins(" ulang")).paragraph("21-09-2025", run("22-09-2025"))
    result = without_codes(without_bookmarks(draft)).read()
    bases = {name: one.basis for name, one in result.fields.items()}
    assert bases == {"jangka_waktu": FieldBasis.LABEL, "lampiran.20.tanggal": FieldBasis.POSITION}


def test_a_bookmark_outlives_its_label() -> None:
    result = Draft().replace("Jangka waktu pengecualian ", "Lamanya ").paragraph(TERM, run("10 tahun")).read()
    assert result.fields["jangka_waktu"].basis is FieldBasis.BOOKMARK
    assert [(one.before, one.after) for one in result.outside] == [
        ("Jangka waktu pengecualian [F08]", "Lamanya [F08]")
    ]


def test_a_bookmark_in_the_wrong_cell_is_not_believed() -> None:
    draft = Draft()
    draft.document = (
        draft.document.replace("_ppid_judul", "@@")
        .replace("_ppid_unit", "_ppid_judul")
        .replace("@@", "_ppid_unit")
    )
    result = draft.read()
    assert result.fields == {}
    assert WarningCode.FALLBACK_ANCHOR in result.warnings


def test_a_row_that_vanished_from_the_record_is_missing_and_must_be_looked_at() -> None:
    draft = Draft()
    result = draft.replace(draft.row("F08"), "").read()
    assert result.fields["jangka_waktu"].status is FieldStatus.MISSING
    assert WarningCode.FIELD_MISSING in result.warnings
    assert result.status is Status.REVIEW


def test_a_copied_label_is_warned_of() -> None:
    draft = Draft()
    result = draft.replace(draft.row("F08"), draft.row("F08") * 2).read()
    assert WarningCode.DUPLICATE_ANCHOR in result.warnings
    assert result.status is Status.REVIEW


def test_other_prefixes_mean_the_same() -> None:
    draft = Draft().paragraph(TERM, run(TERM) + ins(" ulang"))
    draft.document = re.sub(r"(</?|\s)w:", r"\1ns7:", draft.document).replace("xmlns:w=", "xmlns:ns7=")
    assert draft.read().fields["jangka_waktu"].final == f"{TERM} ulang"


def test_strict_documents_are_read_alike() -> None:
    draft = Draft().paragraph(TERM, run(TERM) + ins(" ulang"))
    for name, data in draft.parts.items():
        if name.endswith((".xml", ".rels")):
            strict = data.replace(
                b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                b"http://purl.oclc.org/ooxml/wordprocessingml/main",
            ).replace(
                b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                b"http://purl.oclc.org/ooxml/officeDocument/relationships",
            )
            strict = strict.replace(b"/custom-properties", b"/customProperties")
            draft.parts[name] = strict
    result = draft.read()
    assert result.container.strict
    assert result.identity.signature is Signature.VALID
    assert result.fields["jangka_waktu"].final == f"{TERM} ulang"
    assert result.status is Status.OK


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig", "iso-8859-1"])
def test_parts_in_other_encodings_are_read(encoding: str) -> None:
    draft = Draft().paragraph(TERM, run("10 tahun"))
    text = draft.document.replace("\u2610", "&#x2610;")
    named = "utf-8" if encoding == "utf-8-sig" else encoding.replace("-le", "").replace("-be", "")
    draft.parts[DOCUMENT] = text.replace("UTF-8", named, 1).encode(encoding)
    assert draft.read().fields["jangka_waktu"].final == "10 tahun"


def test_parts_are_followed_by_relationship_not_by_name() -> None:
    draft = Draft().paragraph(TERM, run("10 tahun"))
    draft.parts["isi/naskah.xml"] = draft.parts.pop(DOCUMENT)
    draft.parts["isi/_rels/naskah.xml.rels"] = (
        draft.parts.pop("word/_rels/document.xml.rels")
        .replace(b'Target="', b'Target="../word/')
        .replace(b"../word/../", b"../")
    )
    draft.replace("word/document.xml", "/isi/naskah.xml", "_rels/.rels")
    draft.replace("/word/document.xml", "/isi/naskah.xml", "[Content_Types].xml")
    result = draft.read()
    assert list(result.fields) == ["jangka_waktu"]
    assert result.outside == ()


def test_text_outside_the_fields_is_compared_paragraph_by_paragraph() -> None:
    draft = Draft().paragraph("B. Uraian", run("B. Uraian lengkap"))
    body_end = draft.document.rindex("<w:sectPr")
    draft.document = (
        draft.document[:body_end] + f"<w:p>{run('Catatan tambahan.')}</w:p>" + draft.document[body_end:]
    )
    assert [(one.before, one.after) for one in draft.read().outside] == [
        ("B. Uraian", "B. Uraian lengkap"),
        ("", "Catatan tambahan."),
    ]


def test_untracked_text_in_margins_notes_and_boxes_is_outside_text() -> None:
    draft = Draft().replace("<w:t>P R O S E D U R</w:t>", "<w:t>P R O S E D U R B</w:t>", "word/header1.xml")
    box = f"<w:txbxContent><w:p>{run('Catatan kotak')}</w:p></w:txbxContent>"
    inside = f"<w:r><w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict></w:r>"
    result = draft.paragraph("B. Uraian", run("B. Uraian") + inside).read()
    assert [(one.story, one.before, one.after) for one in result.outside] == [
        (Story.HEADER, "P R O S E D U R", "P R O S E D U R B"),
        (Story.TEXTBOX, "", "Catatan kotak"),
    ]


def test_tracked_text_outside_the_fields_is_told_as_a_change_only() -> None:
    result = Draft().paragraph("B. Uraian", run("B. Uraian") + ins(" lengkap")).read()
    assert [(one.text, one.field) for one in result.changes] == [(" lengkap", None)]
    assert result.outside == ()


def test_page_numbers_and_other_revisions_of_noise_are_nothing() -> None:
    draft = Draft().replace("<w:t>5</w:t>", "<w:t>17</w:t>", "word/header1.xml")
    draft.document = draft.document.replace("<w:p>", '<w:p w:rsidR="00A84B6F">').replace(
        "<w:t>", '<w:lastRenderedPageBreak/><w:t xml:space="preserve">'
    )
    result = draft.read()
    assert (result.changes, result.fields, result.outside, result.rows) == ((), {}, (), ())
    assert result.status is Status.OK


def test_the_very_export_coming_back_is_told() -> None:
    result = read((BASELINE / CURRENT).read_bytes())
    assert (result.status, result.warnings) == (Status.OK, (WarningCode.UNCHANGED_FILE,))


@pytest.mark.parametrize(("sent", "found"), [("5", "\u2075"), ("5", "\u2464"), ("5", "\u2085")])
def test_a_raised_or_circled_number_is_another_text(sent: str, found: str) -> None:
    assert not cosmetically_same(f"10{sent} m", f"10{found} m")


@pytest.mark.parametrize(("sent", "found"), [("fi", "\ufb01"), ("5", "\uff15"), (" ", "\u00a0")])
def test_another_shape_of_the_same_letters_is_cosmetic(sent: str, found: str) -> None:
    assert cosmetically_same(f"a{sent}b", f"a{found}b")
