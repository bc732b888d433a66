import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ppid_desktop.documents.pdf import sheet
from ppid_desktop.documents.pdf.blocks import grid, grouped, signature_parts
from ppid_desktop.documents.pdf.pages import page_sizes, render_page
from ppid_desktop.domain import papers
from ppid_desktop.domain.cover import Signatory
from ppid_desktop.domain.office import F4, Paper
from ppid_desktop.domain.record import Case
from tests.documents.draft.samples import exempted_case, office, public_case
from tests.documents.draft.variants import LOGO, with_title
from tests.documents.pdf.reading import text_of
from tests.documents.pdf.samples import all_papers

PAPERS = tuple(all_papers(papers.Frame(office())))


def page_count(pdf: bytes) -> int:
    return len(page_sizes(pdf))


def words_of(pdf: bytes) -> str:
    """The text without the places where lines were broken."""
    return re.sub(r"\s+", "", text_of(pdf))


def plain(**changes: object) -> papers.Frame:
    return papers.Frame(office(**changes))


@pytest.fixture(scope="module")
def made_plain() -> dict[str, bytes]:
    return all_papers(plain())


@pytest.fixture(scope="module")
def made_practice() -> dict[str, bytes]:
    return all_papers(replace(plain(), practice=True))


@pytest.fixture(scope="module")
def made_exempted() -> dict[str, bytes]:
    case = exempted_case()
    return all_papers(papers.frame_of(office(), case, False, (1, 2)), case)


@pytest.mark.parametrize("name", PAPERS)
def test_every_paper_has_letterhead_and_numbered_pages(made_plain: dict[str, bytes], name: str) -> None:
    pdf = made_plain[name]
    text = text_of(pdf)
    assert "PEMERINTAH PROVINSI BANTEN" in text
    total = page_count(pdf)
    for number in range(1, total + 1):
        assert f"Halaman{number}dari{total}" in words_of(pdf)


OWN = Paper("Sendiri", 182, 257, 10, 10, 15, 15)


@pytest.mark.parametrize("paper", [Paper(), F4, OWN], ids=["A4", "F4", "own"])
def test_papers_take_the_offices_sheet(paper: Paper) -> None:
    for pdf in all_papers(plain(paper=paper)).values():
        with pypdfium2.PdfDocument(pdf) as document:
            width, height = document[0].get_size()
        assert (round(width / 72 * 25.4), round(height / 72 * 25.4)) == (paper.width, paper.height)


def test_the_same_paper_has_the_same_bytes() -> None:
    assert all_papers(plain(logo_png=LOGO)) == all_papers(plain(logo_png=LOGO))


@pytest.mark.parametrize("name", PAPERS)
def test_fonts_are_embedded_and_no_other_is_named(made_plain: dict[str, bytes], name: str) -> None:
    pdf = made_plain[name]
    bases = set(re.findall(rb"/BaseFont\s*/([^\s/]+)", pdf))
    assert bases
    assert all(b"+LiberationSans" in base for base in bases), bases


def test_markup_and_ampersands_appear_as_typed(tmp_path: Path) -> None:
    typed = "<b>Tebal</b> & <img src='rahasia.png'/> <font size=80>besar</font> &amp; &lt;"
    made = all_papers(plain(), with_title(public_case(), typed))
    wanted = re.sub(r"\s+", "", typed)
    shown = {name for name, pdf in made.items() if wanted in words_of(pdf)}
    assert shown >= set(PAPERS) - {"identifikasi", "pemulihan", "sop", "permintaan"}
    assert wanted in words_of(made["permintaan"])


def test_an_image_named_in_a_text_is_not_opened(tmp_path: Path) -> None:
    absent = tmp_path / "tidak-ada.png"
    made = all_papers(plain(), with_title(public_case(), f'<img src="{absent}" width="10" height="10"/>'))
    assert "<imgsrc=" in words_of(made["daftar_isi"])


def test_long_words_wrap_inside_their_column() -> None:
    made = all_papers(plain(), with_title(public_case(), "X" * 400))
    assert "X" * 400 in words_of(made["daftar_isi"])
    assert "X" * 400 in words_of(made["lembar_arsip"])


def test_text_longer_than_a_page_flows_over_pages() -> None:
    long = "\n".join(f"Baris {number} dari uraian yang sangat panjang." for number in range(400))
    case = with_title(public_case(), "Judul")
    info = replace(case.record.information, summary=long)
    case = replace(case, record=replace(case.record, information=info))
    case = replace(
        case,
        coordinations=(replace(case.coordinations[0], outcome=long),),
        sources=(replace(case.sources[0], description=long),),
    )
    made = all_papers(plain(), case)
    for name in ("koordinasi", "permintaan", "tanda_terima", "lembar_arsip"):
        assert "Baris399dariuraian" in words_of(made[name])
        assert page_count(made[name]) > 3


@pytest.mark.parametrize("words", [120, 400, 900])
def test_a_row_that_does_not_fit_is_cut_under_one_head_or_moves_whole(words: int) -> None:
    rows = [(str(number), "kata " * count) for number, count in enumerate((200, words, 900, 20), 1)]
    sheet.prepare()
    table = grid(("No", "Tajuk"), (1, 4), rows, sheet.text_width(office().paper) / 2)
    with pypdfium2.PdfDocument(sheet.build("Uji", plain(), [table])) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    assert [page.count("Tajuk") for page in pages] == [1] * len(pages)
    assert sum(page.count("kata") for page in pages) == 200 + words + 900 + 20


def test_bidi_and_zero_width_characters_are_shown_as_codes() -> None:
    made = all_papers(plain(), with_title(public_case(), "nota\u202efdp\u200b"))
    assert "nota[U+202E]fdp[U+200B]" in words_of(made["daftar_isi"])


@given(st.text(max_size=120))
@settings(max_examples=15, deadline=None)
def test_no_text_can_break_a_paper(text: str) -> None:
    made = all_papers(plain(unit_name=text, city=text), with_title(public_case(1), text), rows=1)
    assert all(pdf.startswith(b"%PDF") for pdf in made.values())


@pytest.mark.parametrize("name", PAPERS)
def test_practice_papers_say_so_on_every_page(
    made_practice: dict[str, bytes], made_plain: dict[str, bytes], name: str
) -> None:
    pdf = made_practice[name]
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            assert page.get_textpage().get_text_range().count("LATIHAN") >= 2
    assert "LATIHAN" not in text_of(made_plain[name])


@pytest.mark.parametrize("name", PAPERS)
def test_papers_of_an_exempted_record_carry_mark_and_copy_on_every_page(
    made_exempted: dict[str, bytes], name: str
) -> None:
    pdf = made_exempted[name]
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            assert "RAHASIA|Salinanke-1dari2" in re.sub(r"\s+", "", page.get_textpage().get_text_range())


def test_an_open_records_papers_carry_no_mark() -> None:
    assert papers.frame_of(office(), public_case(), False).mark == ""
    assert papers.frame_of(office(), None, True).practice


def test_the_files_title_does_not_tell_the_subject() -> None:
    for pdf in all_papers(plain(), with_title(public_case(), "PERIHAL-KHUSUS")).values():
        with pypdfium2.PdfDocument(pdf) as document:
            assert "PERIHAL" not in str(document.get_metadata_dict())


@pytest.mark.parametrize("count", [1, 30, 300])
def test_lists_of_any_length_keep_every_row_and_repeat_their_head(count: int) -> None:
    made = all_papers(plain(), public_case(count), rows=count)
    for name in ("daftar_isi", "berita_acara", "lembar_arsip", "keputusan"):
        found = re.findall(r"Wilayah(\d+)Tahun2025", words_of(made[name]))
        assert set(map(int, found)) == set(range(1, count + 1))
    with pypdfium2.PdfDocument(made["identifikasi"]) as document:
        for page in list(document)[: len(document) - 1]:
            assert "Judul Informasi" in page.get_textpage().get_text_range()


def test_the_report_prints_checkpoint_and_manifest() -> None:
    words = words_of(all_papers(plain())["berita_acara"])
    assert "ab" * 32 in words
    assert "cd" * 32 in words
    assert "Nomor412" in words


def test_names_signed_side_by_side_stand_at_one_height() -> None:
    sheet.prepare()
    pairs = (("Yang menyerahkan", Signatory("Kepala", "Satu")), ("Yang menerima", Signatory(name="Dua")))
    (blocks,) = vars(signature_parts(pairs, 400)[-1])["_cellvalues"]
    first, second = (sum(part.wrap(200, 800)[1] for part in block) for block in blocks)
    assert first == second


def test_a_hash_is_shown_in_groups_of_eight() -> None:
    assert grouped("0123456789abcdef01") == "01234567 89abcdef 01"


def test_the_recovery_sheet_shows_every_group_in_order() -> None:
    text = text_of(all_papers(plain())["pemulihan"])
    places = [text.index(f"A{number}B7K") for number in range(8)]
    assert sorted(places[:4]) == places[:4]
    assert max(places[:4]) < min(places[4:])


def test_the_leads_signature_never_stands_alone_on_a_page(made_plain: dict[str, bytes]) -> None:
    with pypdfium2.PdfDocument(made_plain["keputusan"]) as document:
        last = document[len(document) - 1].get_textpage().get_text_bounded()
    assert "Lembar koreksi" in last


def test_a_receipt_without_names_leaves_room_to_write_them() -> None:
    case: Case = public_case()
    made = all_papers(plain(), replace(case, sources=(replace(case.sources[0], handed_by=""),)))
    assert "(....." in text_of(made["tanda_terima"])
    assert Signatory().name == ""


def test_a_broken_logo_is_left_out() -> None:
    for junk in (b"GIF89a", LOGO[:40], b"\x89PNG\r\n\x1a\n"):
        assert all(pdf.startswith(b"%PDF") for pdf in all_papers(plain(logo_png=junk), rows=1).values())


def test_papers_made_and_shown_side_by_side_do_not_mix(made_plain: dict[str, bytes]) -> None:
    sop_pdf = made_plain["sop"]
    picture = render_page(sop_pdf, 0, 40)
    with ThreadPoolExecutor(4) as pool:
        made = [pool.submit(all_papers, plain()) for _ in range(4)]
        shown = [pool.submit(render_page, sop_pdf, 0, 40) for _ in range(8)]
    assert all(one.result() == made_plain for one in made)
    assert all(one.result() == picture for one in shown)


def test_pages_become_opaque_pictures_of_the_asked_size() -> None:
    pdf = all_papers(plain())["sop"]
    first = render_page(pdf, 0, 72)
    assert (first.width, first.height) == (596, 842)
    assert len(first.rgba) == first.width * first.height * 4
    assert first.rgba[:4] == b"\xff\xff\xff\xff"
    assert set(first.rgba[3::4]) == {255}
    assert len(set(first.rgba[0::4])) > 2


def test_a_long_list_of_drafts_is_an_annex_and_no_box_is_torn_from_its_row() -> None:
    made = all_papers(plain(), with_title(public_case(), "Judul yang panjang sekali " * 40), rows=24)
    note, sheet = made["nota_kolektif"], made["keputusan_kolektif"]
    assert "LAMPIRANNOTAPENGAJUANKONSEP" in words_of(note)
    for pdf in (note, sheet):
        assert page_count(pdf) > 2
        assert words_of(pdf).count("PPID/0017/2026") == 24
    assert "Keputusandiatasberlakuuntuk24(duapuluhempat)konsep" in words_of(sheet)


def test_papers_over_several_drafts_name_an_exempted_record_neutrally(
    made_exempted: dict[str, bytes],
) -> None:
    title = re.sub(r"\s+", "", exempted_case().record.information.title)
    for name in ("nota_kolektif", "keputusan_kolektif"):
        assert title not in words_of(made_exempted[name])
        assert "Informasiyangdikecualikan(judultidakdicantumkan)" in words_of(made_exempted[name])
