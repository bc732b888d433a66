"""How long a text may be that belongs to no field of the catalogue: one table, for services and for widgets.

A text is never cut: who writes more is told so. Each limit leaves room for what people write there, and keeps
every paper that prints it within seconds. What was stored longer before stays as it is until it is changed.
"""

from enum import Enum

from ppid_desktop.domain.field_types import Block, FieldType, Line, named

_NAME, _NUMBER = Line(200), Line(100)
_WORDS, _PAGE = Block(2000), Block(5000)


class FreeText(Enum):
    """A text by what it is called where it is asked for."""

    REASON = "Alasan", _WORDS
    ANSWER = "Jawaban", _WORDS
    RETURN_REASON = "Alasan pengembalian", Line(1000)

    RECIPIENT = "Penerima", _NAME
    MEMO_NUMBER = "Nomor nota", _NAME
    MEMO_PLACE = "Tempat nota", _NAME
    SENDING_NOTE = "Catatan nota", _WORDS
    SENDER = "Pengirim", _NAME
    VERSION_NOTE = "Catatan versi", Line()

    CORRECTED_PART = "Bagian", _NAME
    WRITTEN = "Tertulis", Block()
    WANTED = "Seharusnya", Block()

    DECISION_NOTE = "Catatan keputusan", _PAGE
    DECISION_BASIS = "Dasar keputusan", Line(2000)
    CONTRARY_REASON = "Alasan keputusan ini berlaku", Line(2000)
    CONSENT = "Persetujuan pimpinan", _WORDS
    SPOKEN = "Isi keputusan", _PAGE
    WITNESS = "Saksi", _NAME

    DETERMINATION_NUMBER = "Nomor penetapan", _NAME
    DETERMINATION_PLACE = "Tempat penetapan", _NAME
    DETERMINED_BY = "PPID yang menetapkan", _NAME
    LEADER_APPROVAL = "Persetujuan pimpinan badan publik", Line()
    ENDS_WITH = "Berakhirnya jangka waktu", Line()
    DETERMINATION_REASONS = "Alasan penetapan", _PAGE

    FILE_NUMBER = "Nomor berkas arsip", _NUMBER
    FILE_CODE = "Kode klasifikasi berkas", Line()
    FILE_DESCRIPTION = "Uraian berkas arsip", Line(1000)
    FILE_PERIOD = "Kurun waktu berkas", Line()
    FILE_UNIT = "Unit pengolah berkas", Line()
    FILE_NOTE = "Keterangan berkas arsip", Line(1000)
    ROOM = "Ruang simpan", _NUMBER
    RACK = "Nomor rak", _NUMBER
    BOX = "Nomor boks", _NUMBER
    FOLDER = "Nomor folder", _NUMBER
    EVENT_PERSON = "Pelaku peristiwa", _NAME
    EVENT_BASIS = "Dasar peristiwa", Line()
    EVENT = "Keterangan peristiwa", _WORDS

    PERSON = "Nama pegawai", _NAME
    RANK = "Pangkat", _NAME
    POSITION = "Jabatan", _NAME
    HOLIDAY = "Nama hari libur", _NAME
    OFFICE_CODE = "Kode pada penomoran", _NUMBER
    EQUIPMENT = "Nama peralatan", _NAME
    LIST_NOTE = "Catatan baris", Line()
    LIST_PERIOD = "Masa daftar", _NUMBER

    def __init__(self, label: str, field_type: Line | Block) -> None:
        self.label = label
        self.type: FieldType = field_type
        self.limit = field_type.max_length
        self._read = field_type.parse

    def read(self, text: str) -> str:
        """Return the clean text; TextTooLong names what it is, its limit and its length."""
        with named(self.label):
            return self._read(text)
