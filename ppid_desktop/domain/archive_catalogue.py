"""The fields the archivist fills, each once, as the field catalogue has the record's (DOMAIN section 3)."""

from dataclasses import dataclass, replace
from typing import Any

from ppid_desktop.domain.archive import ArchiveFields
from ppid_desktop.domain.field_types import Choice, Day, FieldType, Line, Number, Value, named
from ppid_desktop.domain.terms import FinalFate, Originality


@dataclass(frozen=True)
class ArchiveField:
    """One field of the archivist; `in_location` says that it is part of the place where the paper lies."""

    id: str
    attribute: str
    label: str
    type: FieldType
    in_location: bool = False

    def read(self, fields: ArchiveFields) -> Value:
        """Return the value held."""
        value: Value = getattr(fields.location if self.in_location else fields, self.attribute)
        return value

    def text(self, fields: ArchiveFields) -> str:
        """Return the displayed text of the value held."""
        return self.type.format(self.read(fields))

    def written(self, fields: ArchiveFields, text: str) -> ArchiveFields:
        """Return the fields with this one read from text; InvalidValue when unreadable."""
        with named(self.label):
            change: dict[str, Any] = {self.attribute: self.type.parse(text)}
        if self.in_location:
            return replace(fields, location=replace(fields.location, **change))
        return replace(fields, **change)


ARCHIVE_FIELDS = (
    ArchiveField("indeks", "index", "Indeks", Line()),
    ArchiveField("perkembangan", "originality", "Tingkat Perkembangan", Choice(Originality)),
    ArchiveField("aktif", "active_years", "Retensi Aktif (tahun)", Number(0, 200)),
    ArchiveField("inaktif", "inactive_years", "Retensi Inaktif (tahun)", Number(0, 200)),
    ArchiveField("nasib", "fate", "Nasib Akhir", Choice(FinalFate)),
    ArchiveField("nasib_teks", "fate_text", "Keterangan Nasib Akhir", Line()),
    ArchiveField("pemicu", "trigger", "Retensi Dihitung Sejak", Line()),
    ArchiveField("pemicu_tanggal", "trigger_date", "Tanggal Mulai Retensi", Day()),
    ArchiveField("akses", "access", "Hak Akses", Line()),
    ArchiveField("jumlah", "quantity", "Jumlah", Number(0, 1_000_000)),
    ArchiveField("satuan", "quantity_unit", "Satuan", Line(50)),
    ArchiveField("ruang", "room", "Ruang Simpan", Line(100), in_location=True),
    ArchiveField("rak", "rack", "No Rak", Line(100), in_location=True),
    ArchiveField("boks", "box", "No Boks", Line(100), in_location=True),
    ArchiveField("folder", "folder", "No Folder", Line(100), in_location=True),
    ArchiveField("kondisi", "condition", "Kondisi", Line(200)),
    ArchiveField("srikandi", "srikandi_no", "Nomor SRIKANDI", Line(100)),
    ArchiveField("keterangan", "note", "Keterangan", Line()),
)

_BY_ID = {field.id: field for field in ARCHIVE_FIELDS}


def archive_field(field_id: str) -> ArchiveField:
    """Return the archivist's field; KeyError when there is none."""
    return _BY_ID[field_id]
