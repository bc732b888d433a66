"""Rows copied from Excel become lines of a daftar identifikasi, and nothing of them is lost."""

from ppid_desktop.domain.terms import Category
from ppid_desktop.gui.work.pasted_rows import category_of, read_pasted


def test_columns_without_a_heading_are_read_in_our_order() -> None:
    pasted = read_pasted("Laporan A\tIsi A\tBerkala\tcatatan\nLaporan B\t\tSetiap saat\n")
    assert pasted.rows == (
        ("Laporan A", "Isi A", "BERKALA", "catatan"),
        ("Laporan B", "", "SETIAP_SAAT", ""),
    )


def test_a_heading_says_which_column_is_which() -> None:
    pasted = read_pasted("No\tKategori\tJudul Informasi\tKeterangan\n1\tDikecualikan\tLaporan A\tx\n")
    assert pasted.rows == (("Laporan A", "", "DIKECUALIKAN", "x"),)


def test_a_leading_column_of_numbers_is_left_out() -> None:
    assert read_pasted("1\tLaporan A\n2.\tLaporan B").rows == (
        ("Laporan A", "", "BELUM", ""),
        ("Laporan B", "", "BELUM", ""),
    )


def test_one_column_of_titles_is_enough() -> None:
    assert [row[0] for row in read_pasted("Laporan A\r\nLaporan B\r\n").rows] == ["Laporan A", "Laporan B"]


def test_a_cell_with_line_breaks_and_quotes_stays_one_cell() -> None:
    pasted = read_pasted('Laporan\t"baris satu\nbaris ""dua"""\tBerkala\n')
    assert pasted.rows == (("Laporan", 'baris satu baris "dua"', "BERKALA", ""),)


def test_a_quote_that_opens_a_title_and_closes_nowhere_swallows_no_rows() -> None:
    pasted = read_pasted('"Laporan A\tIsi A\n"Laporan" B\tIsi B\n"Laporan C"\tIsi C\n')
    assert [row[0] for row in pasted.rows] == ['"Laporan A', '"Laporan" B', '"Laporan C"']


def test_columns_nobody_asked_for_go_into_the_note() -> None:
    named = read_pasted("No\tJudul\tPIC\tKeterangan\n1\tLaporan A\tBagian Contoh\tlama\n")
    assert named.rows == (("Laporan A", "", "BELUM", "lama; PIC: Bagian Contoh"),)
    unnamed = read_pasted("Laporan A\tIsi\tBerkala\t\tBagian Contoh\n")
    assert unnamed.rows == (("Laporan A", "Isi", "BERKALA", "Bagian Contoh"),)


def test_an_unknown_category_moves_into_the_note_and_is_counted() -> None:
    pasted = read_pasted("Laporan\tisi\tRahasia sekali\tlama")
    assert pasted.rows == (("Laporan", "isi", "BELUM", "lama; Kategori tertulis: Rahasia sekali"),)
    assert pasted.unknown_categories == 1


def test_lines_without_a_title_are_counted_not_taken() -> None:
    pasted = read_pasted("Laporan\tisi\n\tisi tanpa judul\n\n")
    assert len(pasted.rows) == 1
    assert pasted.skipped == 1


def test_control_characters_and_markup_are_text() -> None:
    assert read_pasted("<b>A</b> & \x0bB\x00").rows == (("<b>A</b> & B", "", "BELUM", ""),)


def test_nothing_pasted_gives_no_rows() -> None:
    assert read_pasted(" \n\t\n").rows == ()


def test_every_category_is_known_by_label_code_and_short_name() -> None:
    for category in Category:
        assert category_of(category.label) is category
        assert category_of(category.code) is category
    assert category_of("Serta Merta") is Category.SERTA_MERTA
    assert category_of("entah") is None
