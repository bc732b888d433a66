import importlib.util
import os
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from ppid_desktop.documents.draft.writer import DocxDraftWriter, tracking_code, write_draft
from ppid_desktop.domain.draft import draft_content
from ppid_desktop.domain.draft_parts import bookmark_name
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.terms import LogoPlace
from ppid_desktop.domain.tracking_code import field_hash, signature
from tests.documents.draft.parts import MC, WP, R, W, names, part, text_of, tree
from tests.documents.draft.samples import (
    KEY,
    content_of,
    exempted_case,
    facts,
    identity,
    office,
    public_case,
    sop,
    uid,
)
from tests.documents.draft.variants import LOGO, variants, with_office, with_title

SCHEMAS = Path(__file__).parents[4] / "shared" / "ooxml-xsd"
"""The published ECMA-376 schemas lie beside the clone; the build machine must have them."""


def draft(case: Case | None = None, practice: bool = False) -> bytes:
    return write_draft(content_of(case or public_case(), practice=practice), identity(), KEY)


@pytest.fixture(scope="module")
def schemas() -> Path:
    if not SCHEMAS.is_dir():
        end = pytest.fail if os.environ.get("CI") else pytest.skip
        end("the ECMA-376 schemas are not beside this clone")
    return SCHEMAS


@pytest.fixture(scope="module")
def validate(schemas: Path) -> Callable[[str], list[object]]:
    spec = importlib.util.spec_from_file_location("validate_docx", schemas / "validate_docx.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.check  # type: ignore[no-any-return]  # a script beside the clone, untyped


@pytest.mark.parametrize("name", variants())
def test_every_draft_is_valid_against_the_schema(
    name: str, tmp_path: Path, validate: Callable[[str], list[object]]
) -> None:
    target = tmp_path / "konsep.docx"
    target.write_bytes(write_draft(variants()[name], identity(copies=2), KEY))
    assert validate(str(target)) == []


@pytest.mark.parametrize(
    ("name", "schema"),
    [
        ("docProps/custom.xml", "shared-documentPropertiesCustom.xsd"),
        ("docProps/app.xml", "shared-documentPropertiesExtended.xsd"),
        ("customXml/itemProps1.xml", "shared-customXmlDataProperties.xsd"),
        ("[Content_Types].xml", "opc-contentTypes.xsd"),
        ("_rels/.rels", "opc-relationships.xsd"),
        ("word/_rels/document.xml.rels", "opc-relationships.xsd"),
        ("word/_rels/header1.xml.rels", "opc-relationships.xsd"),
    ],
)
def test_the_parts_around_the_document_are_valid_too(name: str, schema: str, schemas: Path) -> None:
    known = etree.XMLSchema(etree.parse(schemas / schema))
    data = write_draft(variants()["F4 with logo"], identity(), KEY)
    known.assertValid(tree(data, name))


@pytest.mark.parametrize("name", variants())
def test_every_part_is_well_formed_and_declared(name: str) -> None:
    data = write_draft(variants()[name], identity(), KEY)
    types = tree(data, "[Content_Types].xml")
    overrides = {one.get("PartName", "").lstrip("/") for one in types if one.tag.endswith("Override")}
    defaults = {one.get("Extension") for one in types if one.tag.endswith("Default")}
    for one in names(data):
        if one.endswith((".xml", ".rels")):
            etree.fromstring(part(data, one))
        assert one in overrides or one.rsplit(".", 1)[-1] in defaults
    assert overrides <= set(names(data))


def test_relationships_lead_to_parts_that_exist() -> None:
    case = exempted_case()
    data = write_draft(draft_content(case, office(logo_png=LOGO), sop(), facts(case)), identity(), KEY)
    for rels in (name for name in names(data) if name.endswith(".rels")):
        folder = Path(rels).parent.parent
        for link in tree(data, rels):
            target = (folder / link.get("Target", "")).as_posix()
            assert re.sub(r"[^/]+/\.\./", "", target).removeprefix("./") in names(data)
            assert link.get("TargetMode") is None


def test_the_same_content_and_ids_give_the_same_bytes() -> None:
    assert draft() == draft()
    with zipfile.ZipFile(BytesIO(draft())) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_a_field_is_one_cell_beside_a_label_with_bookmark_and_code() -> None:
    content = content_of(exempted_case())
    document = tree(write_draft(content, identity(), KEY))
    marks = {one.get(f"{W}name"): one for one in document.iter(f"{W}bookmarkStart")}
    for one in (*content.fields, *content.test, *content.decision):
        label = next(up for up in marks[bookmark_name(one.printed_id)].iterancestors(f"{W}tc"))
        value = label.getnext()
        assert text_of(label) == f"{one.label} [{one.code}]"
        assert value is not None
        assert text_of(value) == one.text


def test_a_table_row_carries_its_bookmark_and_code_in_the_first_cell() -> None:
    content = content_of(exempted_case())
    document = tree(write_draft(content, identity(), KEY))
    marks = {one.get(f"{W}name"): one for one in document.iter(f"{W}bookmarkStart")}
    for table in (*content.tables, content.softfiles):
        for row in table.rows:
            first = next(up for up in marks[f"_ppid_{table.id}_{row.number:02d}"].iterancestors(f"{W}tc"))
            assert text_of(first) == f"{row.number} [{row.code}]"
            line = first.getparent()
            assert line is not None
            cells = [text_of(cell) for cell in line.iter(f"{W}tc")]
            assert cells[1:] == [cell.text for cell in row.cells]


def test_bookmarks_and_their_ids_are_unique_and_short() -> None:
    document = tree(write_draft(variants()["300"], identity(), KEY))
    starts = list(document.iter(f"{W}bookmarkStart"))
    found = [one.get(f"{W}name", "") for one in starts]
    ids = [one.get(f"{W}id") for one in starts]
    assert len(set(found)) == len(found) == len(set(ids))
    assert max(map(len, found)) <= 40
    assert ids == [one.get(f"{W}id") for one in document.iter(f"{W}bookmarkEnd")]


def test_the_only_controls_are_the_two_locked_boxes() -> None:
    controls = list(tree(draft()).iter(f"{W}sdt"))
    tags = [one.get(f"{W}val") for control in controls for one in control.iter(f"{W}tag")]
    locks = [one.get(f"{W}val") for control in controls for one in control.iter(f"{W}lock")]
    assert tags == ["ppid:cek.setuju", "ppid:cek.perbaikan"]
    assert locks == ["sdtLocked", "sdtLocked"]
    assert b"w14:checkbox" in part(draft(), "word/document.xml")


def test_changes_are_tracked_and_nothing_is_protected() -> None:
    settings_xml = part(draft(), "word/settings.xml")
    assert b"<w:trackRevisions/>" in settings_xml
    for broken in (b"documentProtection", b"docVars", b"attachedTemplate", b"updateFields"):
        assert broken not in settings_xml


def test_hidden_parts_hold_ids_and_keyed_hashes_but_no_text_of_the_record() -> None:
    case = exempted_case()
    content, ids = content_of(case), identity()
    data = write_draft(content, ids, KEY)
    hidden = b"".join(part(data, name) for name in names(data) if name.startswith(("customXml", "docProps")))
    for one in content.all_fields():
        if len(one.text) > 8:
            assert one.text.encode() not in hidden
        assert field_hash(KEY, one.printed_id, one.text).encode() in hidden
    signed = signature(KEY, str(ids.case_id), "0017", 1, str(ids.export_id))
    assert hidden.count(signed.encode()) == 2


def test_the_tracking_code_stands_in_footer_last_page_and_core_properties() -> None:
    code = tracking_code(identity(), KEY)
    data = draft()
    assert code in text_of(tree(data, "word/footer1.xml"))
    assert code in text_of(tree(data)).rsplit("Daftar softfile", 1)[1]
    core = part(data, "docProps/core.xml").decode()
    assert f"<cp:keywords>{code}</cp:keywords>" in core
    assert f"<dc:identifier>{code}</dc:identifier>" in core


def test_page_one_asks_and_decides_before_the_record_begins() -> None:
    text = text_of(tree(draft()))
    order = [
        "Nomor: 500.12.18.1/021",
        "NOTA PENGAJUAN KONSEP NASKAH DINAS",
        "Bersama ini kami ajukan",
        "Mohon Bapak/Ibu menuliskan koreksi",
        "Keputusan pimpinan PPID",
        "Disetujui [K01]",
        "Perlu perbaikan [K02]",
        "Catatan keputusan [K03]",
        "Aktifkan Pengeditan",
        "ketik setuju",
        "Disposisi Pimpinan",
        "Rekaman informasi",
        "Tahapan menurut SOP",
        "Tulislah koreksi yang",
        "Daftar softfile",
        "Koreksi atas dokumen",
    ]
    places = [text.index(part) for part in order]
    assert places == sorted(places)


def test_hashes_of_softfiles_are_not_printed() -> None:
    case = public_case()
    text = text_of(tree(draft(case)))
    assert all(one.current.file.sha256 not in text for one in case.softfiles)


def test_page_numbers_are_live_complex_fields() -> None:
    data = draft()
    for name in ("word/header1.xml", "word/footer1.xml", "word/footer2.xml"):
        codes = [(one.text or "").strip() for one in tree(data, name).iter(f"{W}instrText")]
        assert codes == ["PAGE", "NUMPAGES"]


def test_header_rows_repeat_and_short_rows_stay_whole() -> None:
    document = tree(draft(with_title(public_case(), "panjang " * 80)))
    for table in document.iter(f"{W}tbl"):
        heads = [row for row in table.iter(f"{W}tr") if row.find(f"{W}trPr/{W}tblHeader") is not None]
        first = next(table.iter(f"{W}tc"))
        assert bool(heads) == (text_of(first) == "No")
    loose = [row for row in document.iter(f"{W}tr") if row.find(f"{W}trPr/{W}cantSplit") is None]
    assert {text_of(row).split("\n")[0] for row in loose} == {
        "Judul Informasi [F02]",
        "Ringkasan Isi Informasi [F03]",
        "Catatan keputusan [K03]",
        "Nama pimpinan [K04]",
        "Tanggal keputusan [K05]",
    }


def test_exempted_copies_carry_mark_and_number_on_every_page() -> None:
    data = write_draft(content_of(exempted_case()), identity(copy_no=2, copies=3), KEY)
    for name in ("word/header1.xml", "word/header2.xml"):
        assert "RAHASIA  |  Salinan ke-2 dari 3" in text_of(tree(data, name))
    assert "Salinan ke-" not in text_of(tree(draft(), "word/header1.xml"))


def test_practice_drafts_carry_their_mark_on_every_page() -> None:
    data = draft(practice=True)
    for name in ("word/header1.xml", "word/header2.xml"):
        assert "LATIHAN" in text_of(tree(data, name))
        assert b'string="LATIHAN"' in part(data, name)
    assert b"LATIHAN" not in part(draft(), "word/header1.xml")


def test_a_broken_logo_is_left_out() -> None:
    case = public_case()
    for junk in (b"", b"GIF89a", b"\x89PNG\r\n\x1a\n"):
        content = draft_content(case, office(logo_png=junk), sop(), facts(case))
        assert "word/media/logo.png" not in names(write_draft(content, identity(), KEY))


def test_markup_and_ampersands_appear_as_typed() -> None:
    case = with_title(public_case(), "<b>Tebal</b> & 'kutip' \"dua\" ]]>")
    assert "<b>Tebal</b> & 'kutip' \"dua\" ]]>" in text_of(tree(draft(case)))


@given(st.text(max_size=200))
@settings(max_examples=60, deadline=None)
def test_no_text_can_break_the_document(text: str) -> None:
    case = with_title(public_case(1), text)
    one = replace(case.softfiles[0], standard_name=text, description=text)
    case = replace(case, softfiles=(one,))
    content = draft_content(case, office(unit_name=text), sop(), facts(case, note=text))
    data = write_draft(content, identity(), KEY)
    for name in names(data):
        etree.fromstring(part(data, name))


def test_the_written_draft_has_a_neutral_name_and_its_code() -> None:
    written = DocxDraftWriter().write(content_of(exempted_case()), identity(), KEY)
    assert written.file_name == "Konsep KL-0017-01.docx"
    assert written.code == tracking_code(identity(), KEY)
    assert "Pemohon" not in part(written.data, "docProps/core.xml").decode()


def test_two_copies_of_a_round_differ_only_in_their_ids() -> None:
    content = content_of(exempted_case())
    one = write_draft(content, identity(copies=2), KEY)
    two = write_draft(content, identity(copy_no=2, copies=2, export_id=uid(99)), KEY)
    assert tracking_code(identity(), KEY) != tracking_code(identity(export_id=uid(99)), KEY)
    assert text_of(tree(one)).replace(tracking_code(identity(), KEY), "") == text_of(tree(two)).replace(
        tracking_code(identity(export_id=uid(99)), KEY), ""
    )


@pytest.mark.parametrize("name", variants())
def test_nothing_in_a_draft_makes_word_offer_a_repair(name: str) -> None:
    """What Word refuses although the schemas allow it, as far as it is known."""
    data = write_draft(variants()[name], identity(copies=2), KEY)
    parts = {one: tree(data, one) for one in names(data) if one.startswith("word/") and one.endswith(".xml")}
    stories = [root for part_name, root in parts.items() if "settings" not in part_name]
    for root in stories:
        for cell in root.iter(f"{W}tc"):
            assert cell[-1].tag == f"{W}p"  # a cell ends with a paragraph
        for table in root.iter(f"{W}tbl"):
            following = table.getnext()
            assert following is not None
            assert following.tag != f"{W}tbl"  # two tables in a row would become one
            grid = [int(one.get(f"{W}w", "0")) for one in table.iter(f"{W}gridCol")]
            for row in table.iter(f"{W}tr"):
                widths = [int(one.get(f"{W}w", "0")) for one in row.iter(f"{W}tcW")]
                assert widths == grid
        fields = [one.get(f"{W}fldCharType") for one in root.iter(f"{W}fldChar")]
        assert fields == ["begin", "separate", "end"] * (len(fields) // 3)
    drawn = [one.get("id") for root in stories for one in root.iter(f"{WP}docPr")]
    assert len(set(drawn)) == len(drawn)
    known = {
        one.get("Id") for links in names(data) if links.startswith("word/_rels") for one in tree(data, links)
    }
    for root in stories:
        used = {str(value) for one in root.iter() for key, value in one.items() if str(key).startswith(R)}
        assert used <= known
    assert parts["word/document.xml"].get(f"{MC}Ignorable") == "w14"
    app = tree(data, "docProps/app.xml")
    assert re.fullmatch(r"\d\d\.\d{4}", next(one.text or "" for one in app if one.tag.endswith("AppVersion")))
    pids = [one.get("pid") for one in tree(data, "docProps/custom.xml")]
    assert pids == [str(number) for number in range(2, 2 + len(pids))]


@pytest.mark.parametrize("size", [9.0, 11.0, 13.0])
def test_all_letters_follow_the_size_of_the_body(size: float) -> None:
    case = public_case()
    data = write_draft(with_office(case, office(font_size=size)), identity(), KEY)
    sizes = {
        one.get(f"{W}styleId"): int(next(one.iter(f"{W}sz")).get(f"{W}val", "0")) / 2
        for one in tree(data, "word/styles.xml").iter(f"{W}style")
        if next(one.iter(f"{W}sz"), None) is not None
    }
    assert sizes["Heading1"] == size
    assert sizes["Sel"] == pytest.approx(9.5 * size / 11, abs=0.26)


def test_the_logo_stands_where_the_office_wants_it_or_nowhere() -> None:
    case = public_case()
    for place, column in ((LogoPlace.KIRI, 0), (LogoPlace.KANAN, 1)):
        data = write_draft(with_office(case, office(logo_png=LOGO, logo_place=place)), identity(), KEY)
        cells = list(next(tree(data, "word/header1.xml").iter(f"{W}tr")).iter(f"{W}tc"))
        assert [next(cell.iter(f"{W}drawing"), None) is not None for cell in cells].index(True) == column
    data = write_draft(with_office(case, office(logo_png=LOGO, logo_place=LogoPlace.TANPA)), identity(), KEY)
    assert "word/media/logo.png" not in names(data)
    assert office().unit_name.upper() in text_of(tree(data, "word/header1.xml"))


@pytest.mark.parametrize("name", ["second round", "fifty remarks"])
def test_every_remark_is_told_once_and_only_those_that_fit_stand_before_the_decision(name: str) -> None:
    content = variants()[name]
    before, after = text_of(tree(write_draft(content, identity(), KEY))).split("Keputusan pimpinan PPID")
    for number, one in enumerate(content.cover.remarks, 1):
        told = f"\n{number}\n{one.part}\n{one.wanted}\n{one.outcome}\n"
        assert (told in before) != (told in after), number
    assert ("Selesai di sini." in after) == ("Bunyi lengkap nomor" in before) == (name == "fifty remarks")
    rest = "Tindak lanjut atas koreksi (lanjutan)"
    assert (rest in after) == (name == "fifty remarks")
    assert ("dimuat sesudah keputusan" in before) == (name == "fifty remarks")
