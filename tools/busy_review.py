"""A lead with much to say: reviews a draft by direct XML as Word marks it, for tests and benchmarks."""

import copy
import zipfile
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from uuid import UUID

from lxml import etree

from ppid_desktop.domain.fields import Owner
from tools.sample_steps import LEAD, SampleSteps, Sent

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_DOCUMENT, _RELATIONS, _TYPES = "word/document.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_EXTENDED = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"

_Element = etree._Element


class BusyReview:
    """A draft under review; nothing is written before `save`."""

    def __init__(self, draft: Path, author: str, at: datetime) -> None:
        with zipfile.ZipFile(draft) as package:
            self._parts = {name: package.read(name) for name in package.namelist()}
        parser = etree.XMLParser(resolve_entities=False, no_network=True)
        self._root = etree.fromstring(self._parts[_DOCUMENT], parser)
        self._author, self._date = author, at.strftime("%Y-%m-%dT%H:%M:00Z")
        self._number = 9000
        self._comments: list[tuple[int, str, str, int | None, bool]] = []

    def rewrite(self, field: str, text: str, *, tracked: bool = True) -> None:
        """Replace the text of a field (`judul`, `koordinasi.02.hasil` with its column as `field:3`)."""
        cell = self._cell(field)
        paragraph = cell.findall(f"{_W}p")[-1]
        for run in paragraph.findall(f"{_W}r"):
            if not tracked:
                paragraph.remove(run)
                continue
            for node in run.iter(f"{_W}t"):
                node.tag = f"{_W}delText"
            mark = self._mark("del")
            paragraph.replace(run, mark)
            mark.append(run)
        self._write(paragraph, text, tracked=tracked)

    def comment(self, field: str, text: str, *replies: str, resolved: bool = False) -> None:
        """Comment on a field, with answers to the comment below it."""
        cell = self._cell(field)
        paragraph = cell.findall(f"{_W}p")[-1]
        first = len(self._comments)
        for place, words in enumerate((text, *replies)):
            self._number += 1
            parent = self._comments[first][0] if place else None
            self._comments.append((self._number, words, self._author, parent, resolved and not place))
            start = etree.Element(f"{_W}commentRangeStart", {f"{_W}id": str(self._number)})
            properties = paragraph.find(f"{_W}pPr")
            paragraph.insert(0 if properties is None else 1, start)
            etree.SubElement(paragraph, f"{_W}commentRangeEnd", {f"{_W}id": str(self._number)})
            run = etree.SubElement(paragraph, f"{_W}r")
            etree.SubElement(run, f"{_W}commentReference", {f"{_W}id": str(self._number)})

    def correct(self, *rows: Sequence[str]) -> None:
        """Fill rows of the correction table: Bagian, Tertulis, Seharusnya, Alasan."""
        table = next(one for one in self._root.iter(f"{_W}tbl") if "Seharusnya" in _text(one))
        for row, texts in zip(table.findall(f"{_W}tr")[1:], rows, strict=False):
            for cell, text in zip(row.findall(f"{_W}tc")[1:], texts, strict=True):
                self._write(cell.findall(f"{_W}p")[-1], text, tracked=False)

    def add_row(self, table: str, texts: Sequence[str]) -> None:
        """Insert a row below the last one of a table, marked as inserted."""
        last = self._rows(table)[-1]
        row = copy.deepcopy(last)
        for mark in (*row.iter(f"{_W}bookmarkStart"), *row.iter(f"{_W}bookmarkEnd")):
            parent = mark.getparent()
            if parent is not None:
                parent.remove(mark)
        for cell, text in zip(row.findall(f"{_W}tc"), texts, strict=True):
            paragraph = cell.findall(f"{_W}p")[-1]
            for child in [one for one in paragraph if one.tag != f"{_W}pPr"]:
                paragraph.remove(child)
            self._write(paragraph, text, tracked=True)
        self._row_mark(row, "ins")
        last.addnext(row)

    def drop_row(self, table: str, number: int) -> None:
        """Delete a row of a table, marked as deleted with all of its text."""
        row = self._row(table, number)
        for run in list(row.iter(f"{_W}r")):
            for node in run.iter(f"{_W}t"):
                node.tag = f"{_W}delText"
            parent, mark = run.getparent(), self._mark("del")
            if parent is not None:
                parent.replace(run, mark)
                mark.append(run)
        self._row_mark(row, "del")

    def write_outside(self, text: str) -> None:
        """Add a tracked paragraph at the end of the document."""
        body = self._root.find(f"{_W}body")
        if body is None:
            raise LookupError("no body")
        paragraph = etree.Element(f"{_W}p")
        self._write(paragraph, text, tracked=True)
        body.insert(len(body) - 1, paragraph)

    def tick(self, *, approve: bool = True) -> None:
        """Tick one of the two boxes."""
        wanted = "ppid:cek.setuju" if approve else "ppid:cek.perbaikan"
        for control in self._root.iter(f"{_W}sdt"):
            tag, checked = control.find(f"{_W}sdtPr/{_W}tag"), control.find(f".//{_W14}checked")
            if tag is not None and tag.get(f"{_W}val") == wanted and checked is not None:
                checked.set(f"{_W14}val", "1")
                for glyph in control.iter(f"{_W}t"):
                    glyph.text = "\u2612"

    def save(self, target: Path) -> Path:
        """Write the reviewed draft; return where it is."""
        if self._comments:
            self._add_comments()
        parts = {**self._parts, _DOCUMENT: _bytes(self._root)}
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
            for name, data in parts.items():
                out.writestr(name, data)
        return target

    def _cell(self, field: str) -> _Element:
        name, _, column = field.partition(":")
        if column:
            table, number = name.split(".")[:2]
            return self._row(table, int(number)).findall(f"{_W}tc")[int(column)]
        label = next(self._marked(name).iterancestors(f"{_W}tc"))
        cell = label.getnext()
        if cell is None:
            raise LookupError(field)
        return cell

    def _row(self, table: str, number: int) -> _Element:
        return next(self._marked(f"{table}.{number:02d}").iterancestors(f"{_W}tr"))

    def _rows(self, table: str) -> list[_Element]:
        first = next(self._row(table, 1).iterancestors(f"{_W}tbl"))
        return first.findall(f"{_W}tr")

    def _marked(self, name: str) -> _Element:
        wanted = "_ppid_" + name.replace(".", "_")
        marks = self._root.iter(f"{_W}bookmarkStart")
        return next(one for one in marks if one.get(f"{_W}name") == wanted)

    def _write(self, paragraph: _Element, text: str, *, tracked: bool) -> None:
        holder = paragraph
        if tracked:
            holder = self._mark("ins")
            paragraph.append(holder)
        run = etree.SubElement(holder, f"{_W}r")
        node = etree.SubElement(run, f"{_W}t", {_SPACE: "preserve"})
        node.text = text

    def _mark(self, kind: str) -> _Element:
        self._number += 1
        return etree.Element(
            f"{_W}{kind}",
            {f"{_W}id": str(self._number), f"{_W}author": self._author, f"{_W}date": self._date},
        )

    def _row_mark(self, row: _Element, kind: str) -> None:
        properties = row.find(f"{_W}trPr")
        if properties is None:
            properties = etree.Element(f"{_W}trPr")
            row.insert(0, properties)
        properties.append(self._mark(kind))

    def _add_comments(self) -> None:
        root = etree.Element(f"{_W}comments", nsmap={"w": _W[1:-1], "w14": _W14[1:-1]})
        extended = etree.Element(f"{_W15}commentsEx", nsmap={"w15": _W15[1:-1]})
        for number, text, author, parent, done in self._comments:
            values = {f"{_W}id": str(number), f"{_W}author": author, f"{_W}date": self._date}
            one = etree.SubElement(root, f"{_W}comment", {**values, f"{_W}initials": "PC"})
            paragraph = etree.SubElement(one, f"{_W}p", {f"{_W14}paraId": f"{number:08X}"})
            self._write(paragraph, text, tracked=False)
            told = {f"{_W15}paraId": f"{number:08X}", f"{_W15}done": "1" if done else "0"}
            if parent is not None:
                told[f"{_W15}paraIdParent"] = f"{parent:08X}"
            etree.SubElement(extended, f"{_W15}commentEx", told)
        self._add_part("comments", root, f"{_OFFICE}/comments")
        self._add_part("commentsExtended", extended, _EXTENDED)

    def _add_part(self, name: str, root: _Element, kind: str) -> None:
        self._parts[f"word/{name}.xml"] = _bytes(root)
        relation = f'<Relationship Id="rId{name}" Type="{kind}" Target="{name}.xml"/></Relationships>'
        override = f'<Override PartName="/word/{name}.xml" ContentType="{_KIND}.{name}+xml"/></Types>'
        for part, end, added in (
            (_RELATIONS, b"</Relationships>", relation),
            (_TYPES, b"</Types>", override),
        ):
            self._parts[part] = self._parts[part].replace(end, added.encode())


def _text(element: _Element) -> str:
    return "".join(one.text or "" for one in element.iter(f"{_W}t"))


def _bytes(root: _Element) -> bytes:
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def crowded_record(samples: SampleSteps, meetings: int) -> UUID:
    """Return a finished record with so many coordination entries besides its own."""
    record_id = samples.record()
    entries = samples.services.entries
    for number in range(meetings):
        one = entries.add_coordination(record_id).coordinations[-1].id
        for field_id, text in (
            ("tanggal", samples.today.isoformat()),
            ("pejabat", f"Pejabat PPID Contoh {number + 1}"),
            ("cara", "rapat"),
            ("hasil", f"Disepakati data tahap {number + 1} yang dihimpun dari seluruh kecamatan contoh."),
            ("nota", f"005/{number + 1:03d}/Contoh"),
        ):
            entries.save(record_id, Owner.COORDINATION, one, field_id, text)
    return record_id


def crowded_review(sent: Sent, at: datetime, meetings: int) -> BusyReview:
    """Review a crowded record's draft: three corrections for each meeting, and eight of other kinds."""
    export = sent.case.rounds[-1].exports[0]
    made = BusyReview(sent.folder / export.file_name, LEAD, at)
    for number in range(2, meetings + 2):
        row = f"koordinasi.{number:02d}"
        made.rewrite(f"{row}:2", f"Pejabat Pengelola Informasi Contoh {number}")
        made.rewrite(f"{row}:4", f"Disepakati seluruh data tahap {number} dari kecamatan & desa contoh.")
        made.rewrite(f"{row}:5", f"005/{number:03d}/PPID", tracked=False)
    made.rewrite("judul", "Profil wilayah administrasi provinsi 2026")
    made.rewrite("tempat_pembuatan", "Ibu Kota Contoh")
    made.rewrite("bentuk", "hologram")
    made.comment("ringkasan", "Mohon sebutkan jumlah kecamatannya.", "Termasuk yang baru dimekarkan.")
    made.comment("waktu_pembuatan", "Sudah benar.", resolved=True)
    made.correct(
        ("Ringkasan Isi Informasi", "Profil wilayah", "Gambaran wilayah", "Istilah"),
        ("Halaman 3", "", "Perjelas petanya", ""),
    )
    made.write_outside("Mohon dilampirkan pula peta ikhtisar.")
    made.tick()
    return made


def crowded_with_softfiles(samples: SampleSteps, softfiles: int) -> UUID:
    """Return a finished record with so many softfiles, all of them to be submitted."""
    record_id = samples.record()
    for number in range(softfiles - 2):  # it has two
        samples.attach(record_id, f"Lampiran contoh {number + 1:03d}.pdf", submitted=True)
    return record_id
