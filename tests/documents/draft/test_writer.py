import importlib.util
import re
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from ppid_desktop.documents.draft.writer import DocxDraftWriter, tracking_code, write_draft
from ppid_desktop.domain.draft import draft_content
from ppid_desktop.domain.draft_parts import DraftContent, bookmark_name
from ppid_desktop.domain.office import F4
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.tracking_code import field_hash, signature
from tests.documents.draft.parts import W, names, part, text_of, tree
from tests.documents.draft.samples import (
    KEY,
    content_of,
    exempted_case,
    facts,
    identity,
    office,
    public_case,
    softfile,
    sop,
    uid,
)

VALIDATOR = Path(__file__).parents[4] / "shared" / "ooxml-xsd" / "validate_docx.py"
HOSTILE = "<b>tebal</b> & <img src='x'/> ]]> {PAGE} \x00\x0b\x1f\ud800\ufffe \u202eterbalik\u200b"


def draft(case: Case | None = None, practice: bool = False) -> bytes:
    return write_draft(content_of(case or public_case(), practice=practice), identity(), KEY)


def with_title(case: Case, title: str) -> Case:
    info = replace(case.record.information, title=title, summary=title)
    return replace(case, record=replace(case.record, information=info))


def logo_png() -> bytes:
    return (
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4"
        b"\x89\x00\x00\x00\rIDATx\x9cc\xf8\xff\xff?\x00\x05\xfe\x02\xfe\xa75\x81\x84\x00\x00\x00\x00IEND\xaeB`\x82"
    )


def with_logo(case: Case) -> DraftContent:
    return draft_content(case, office(paper=F4, logo_png=logo_png()), sop(), facts(case))


def contents() -> dict[str, DraftContent]:
    exempted = exempted_case(30)
    many = softfile(1, versions=1)
    return {
        "one softfile": content_of(public_case(1)),
        "none": content_of(replace(public_case(), softfiles=(), sources=(), checks=())),
        "exempted practice": content_of(exempted, practice=True),
        "300": content_of(public_case(300)),
        "F4 with logo": with_logo(exempted),
        "hostile": content_of(replace(with_title(public_case(), HOSTILE), softfiles=(many,)), note=HOSTILE),
        "long": content_of(with_title(public_case(), "panjang " * 3000)),
    }


@pytest.mark.parametrize("name", list(contents()))
def test_every_draft_is_valid_against_the_schema(name: str, tmp_path: Path) -> None:
    if not VALIDATOR.exists():
        pytest.skip("the ECMA-376 schemas are not beside this clone")
    spec = importlib.util.spec_from_file_location("validate_docx", VALIDATOR)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    target = tmp_path / "konsep.docx"
    target.write_bytes(write_draft(contents()[name], identity(copies=2), KEY))
    assert module.check(str(target)) == []


@pytest.mark.parametrize("name", list(contents()))
def test_every_part_is_well_formed_and_declared(name: str) -> None:
    data = write_draft(contents()[name], identity(), KEY)
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
    data = write_draft(draft_content(case, office(logo_png=logo_png()), sop(), facts(case)), identity(), KEY)
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
    document = tree(write_draft(contents()["300"], identity(), KEY))
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
