"""What a lead does to the draft's tables: columns and cells dragged, merged, deleted; anchors slid or swapped."""

import copy
import re
from collections.abc import Callable

from lxml import etree

from ppid_desktop.documents.review.names import w
from tests.documents.review.corpus.case import Expectation, Made, case, expect
from tests.documents.review.returned import Draft, run

Element = etree._Element

_SIX_YEARS = "6 (enam) tahun"


class Tables:
    """A draft whose tables are edited as elements."""

    def __init__(self) -> None:
        self._draft = Draft()
        self.root = etree.fromstring(self._draft.document.encode())

    def draft(self) -> Draft:
        self._draft.document = etree.tostring(self.root, encoding="unicode")
        return self._draft

    def holder(self, bookmark: str, kind: str) -> Element:
        """Return the cell, row or table around a bookmark."""
        start = next(one for one in self.root.iter(w("bookmarkStart")) if one.get(w("name")) == bookmark)
        return next(start.iterancestors(w(kind)))

    def cells(self, bookmark: str) -> list[Element]:
        return self.holder(bookmark, "tr").findall(w("tc"))

    def rows(self, bookmark: str) -> list[Element]:
        return self.holder(bookmark, "tbl").findall(w("tr"))

    def slide(self, bookmark: str, cell: Element) -> "Tables":
        """Move a bookmark into another cell."""
        old = self.holder(bookmark, "tc").find(w("p"))
        new = cell.find(w("p"))
        assert old is not None
        assert new is not None
        for kind in ("bookmarkStart", "bookmarkEnd"):
            mark = old.find(w(kind))
            assert mark is not None
            new.append(mark)
        return self

    def each_row(
        self, bookmark: str, change: Callable[[list[Element]], None], *, head: bool = True
    ) -> "Tables":
        """Change the cells of every row of the table around a bookmark."""
        for row in self.rows(bookmark)[0 if head else 1 :]:
            change(row.findall(w("tc")))
        return self

    def corrected(self, *texts: str, number: int = 1) -> "Tables":
        """Write into a row of the correction table."""
        cells = self.rows("_ppid_koreksi")[number].findall(w("tc"))[1:]
        for cell, text in zip(cells, texts, strict=False):
            write(cell, text)
        return self


def write(cell: Element, text: str) -> None:
    """Give a cell's first paragraph this text only."""
    paragraph = cell.find(w("p"))
    assert paragraph is not None
    for one in list(paragraph):
        paragraph.remove(one)
    if text:
        namespace = w("p")[1:].partition("}")[0]
        paragraph.append(etree.fromstring(run(text).replace("<w:r>", f'<w:r xmlns:w="{namespace}">', 1)))


def span(cell: Element, columns: int) -> None:
    """Let a cell cover several columns; those behind it go."""
    properties = cell.find(w("tcPr"))
    assert properties is not None
    etree.SubElement(properties, w("gridSpan")).set(w("val"), str(columns))
    for _number in range(columns - 1):
        drop(cell.getnext())


def drop(element: Element | None) -> None:
    owner = element.getparent() if element is not None else None
    assert element is not None
    assert owner is not None
    owner.remove(element)


def _correction(**told: str) -> dict[str, str | None]:
    usual = {"no": "1", "bagian": "F08", "tertulis": "5 (lima) tahun", "seharusnya": _SIX_YEARS}
    return {**usual, "alasan": "Retensi", "field": "jangka_waktu", **told}


def _six(
    was: str = "5 (lima) tahun sejak ditetapkan", now: str = f"{_SIX_YEARS} sejak ditetapkan"
) -> Expectation:
    return {"field": "jangka_waktu", "from": was, "to": now, "basis": "correction_table"}


def _filled() -> Tables:
    return Tables().corrected("F08", "5 (lima) tahun", _SIX_YEARS, "Retensi")


@case("w105-bookmark-of-a-row-slid")
def _row_slid() -> Made:
    """A row's bookmark slid into a cell of another row: the codes of both rows are right"""
    file = Tables()
    return file.slide("_ppid_lampiran_04", file.cells("_ppid_lampiran_07")[1]).draft(), expect()


@case("w106-bookmark-of-a-label-slid")
def _label_slid() -> Made:
    """A label's bookmark slid into the text beside another label: the code still stands at its own label"""
    file = Tables()
    return file.slide("_ppid_judul", file.cells("_ppid_unit")[1]).draft(), expect()


@case("w107-codes-swapped")
def _codes() -> Made:
    """Two codes were swapped; bookmarks and labels agree on what the texts are, and a person must look"""
    draft = Draft()
    for here, there in (("F02", "@@"), ("F03", "F02"), ("@@", "F03")):
        draft.replace(f"<w:t>[{here}]</w:t>", f"<w:t>[{there}]</w:t>")
    told = {"status": "review", "warnings_include": ["DUPLICATE_ANCHOR"], "outside_free": True}
    return draft, expect(**told)


@case("w118-codes-of-rows-swapped")
def _row_codes() -> Made:
    """Bookmarks are gone and the codes of two rows were swapped: the numbers say otherwise, a person must look"""
    draft = Draft()
    draft.document = re.sub(r"<w:bookmark(?:Start|End)[^>]*/>", "", draft.document)
    for here, there in (("L03", "@@"), ("L04", "L03"), ("@@", "L04")):
        draft.replace(f"<w:t>[{here}]</w:t>", f"<w:t>[{there}]</w:t>")
    free = dict.fromkeys(("fields_free", "untracked_free", "proposals_free", "outside_free"), True)
    return draft, expect(status="review", warnings_include=["DUPLICATE_ANCHOR"], **free)


@case("w108-numbers-emptied")
def _numbers() -> Made:
    """The column *No* was emptied of all its anchors, and one cell edited: rows are known by words and order"""
    file = Tables()
    write(file.cells("_ppid_lampiran_07")[1], "Nama lain")
    file.each_row("_ppid_lampiran_01", lambda cells: write(cells[0], ""), head=False)
    return file.draft(), _one_name_changed()


@case("w109-numbers-deleted")
def _column() -> Made:
    """The column *No* was deleted, and one cell edited"""
    file = Tables()
    write(file.cells("_ppid_lampiran_07")[1], "Nama lain")
    table = file.holder("_ppid_lampiran_01", "tbl")
    for row in table.findall(w("tr")):
        drop(row.find(w("tc")))
    return file.draft(), _one_name_changed()


def _one_name_changed() -> Expectation:
    name = "Formulir rekapitulasi nomor 107/PEM/2026"
    told = {"status": "untracked", "final": "Nama lain", "basis": "position"}
    return expect(
        status="review",
        fields={"lampiran.07.nama": told},
        untracked=[{"field": "lampiran.07.nama", "before": name, "after": "Nama lain"}],
        proposals=[{"field": "lampiran.07.nama", "from": name, "to": "Nama lain", "basis": "untracked"}],
        warnings_include=["FALLBACK_ANCHOR"],
        outside_free=True,
    )


@case("w110-numbers-emptied-and-a-row-deleted")
def _row_gone() -> Made:
    """The column *No* was emptied and the third row deleted: one row went, the others stayed"""
    file = Tables()
    table = file.holder("_ppid_lampiran_01", "tbl")
    drop(file.holder("_ppid_lampiran_03", "tr"))
    for row in table.findall(w("tr"))[1:]:
        write(row.findall(w("tc"))[0], "")
    gone = ["3", "Daftar pernyataan nomor 103/PEM/2026", "Daftar", "04-04-2026", "3", "b0a47d"]
    rows = [{"table": "lampiran", "op": "deleted", "tracked": False, "cells": gone}]
    told = {"rows": rows, "rows_cover_missing": True, "outside_free": True, "status": "review"}
    return file.draft(), expect(**told)


@case("w111-columns-of-corrections-swapped")
def _swapped() -> Made:
    """*Seharusnya* was dragged before *Tertulis*: each is read under its head"""
    file = _filled().each_row("_ppid_koreksi", lambda cells: cells[3].addnext(cells[2]))
    return file.draft(), expect(corrections=[_correction()], proposals=[_six()], outside_free=True)


@case("w112-numbers-of-corrections-deleted")
def _unnumbered() -> Made:
    """The column *No* of the correction table was deleted"""
    file = _filled()
    for row in file.rows("_ppid_koreksi"):
        drop(row.find(w("tc")))
    return file.draft(), expect(corrections=[_correction(no="")], proposals=[_six()], outside_free=True)


@case("w113-cells-of-a-correction-merged")
def _merged() -> Made:
    """*Bagian* and *Tertulis* of one row were merged: what stands behind keeps its column"""
    file = _filled()
    span(file.rows("_ppid_koreksi")[1].findall(w("tc"))[1], 2)
    whole = _six(was="", now=_SIX_YEARS)
    return file.draft(), expect(corrections=[_correction(tertulis="")], proposals=[whole])


@case("w114-head-of-corrections-repeated")
def _repeated() -> Made:
    """The head of the correction table was copied further down: it is no correction"""
    file = _filled()
    rows = file.rows("_ppid_koreksi")
    copied = copy.deepcopy(rows[0])
    for mark in [*copied.iter(w("bookmarkStart")), *copied.iter(w("bookmarkEnd"))]:
        drop(mark)
    rows[3].addnext(copied)
    return file.draft(), expect(corrections=[_correction()], proposals=[_six()])


@case("w115-corrections-split-in-two")
def _split() -> Made:
    """The correction table was split; its second half has no head and is read all the same"""
    file = _filled().corrected("F08", "sejak ditetapkan", "sejak tanggal penetapan", "", number=4)
    table = file.holder("_ppid_koreksi", "tbl")
    half = copy.deepcopy(table)
    for row in table.findall(w("tr"))[4:]:
        drop(row)
    for row in half.findall(w("tr"))[:4]:
        drop(row)
    table.addnext(half)
    table.addnext(etree.Element(w("p")))
    second = _correction(no="4", tertulis="sejak ditetapkan", seharusnya="sejak tanggal penetapan", alasan="")
    told = {"corrections": [_correction(), second], "proposals_free": True}
    return file.draft(), expect(**told)


def _glyphs_only(file: Tables, ticked: str) -> Tables:
    """Take the controls away, so that only the glyphs tell."""
    for name in ("setuju", "perbaikan"):
        write(file.cells(f"_ppid_cek_{name}")[0], "\u2612" if name == ticked else "\u2610")
    return file


@case("w116-boxes-dragged-behind-their-labels")
def _behind() -> Made:
    """The column of the boxes was dragged behind the labels, and the controls are gone"""
    file = _glyphs_only(Tables(), "perbaikan")
    for name in ("setuju", "perbaikan"):
        box, label, _words = file.cells(f"_ppid_cek_{name}")
        label.addnext(box)
    told = {"value": "needs_fix", "basis": "glyph", "confidence": "sure"}
    return file.draft(), expect(decision=told, outside_free=True)


@case("w117-cell-between-box-and-label")
def _between() -> Made:
    """An empty column was put between boxes and labels, and the controls are gone"""
    file = _glyphs_only(Tables(), "setuju")
    for name in ("setuju", "perbaikan"):
        cells = file.cells(f"_ppid_cek_{name}")
        added = copy.deepcopy(cells[0])
        write(added, "")
        cells[0].addnext(added)
    return file.draft(), expect(decision={"value": "approved", "basis": "glyph", "confidence": "sure"})
