"""The field catalogue: every field once; forms, rules, DOCX, review and lists all read it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeVar

from ppid_desktop.domain.field_types import (
    Block,
    Choice,
    Choices,
    Day,
    FieldType,
    Line,
    Number,
    Value,
    YesNo,
    named,
)
from ppid_desktop.domain.terms import (
    Category,
    Conclusion,
    Condition,
    Form,
    Letter,
    Means,
    Originality,
    PersonalData,
    RequestStatus,
    Scope,
    SecurityClass,
    SoftfileKind,
    Term,
    TestOccasion,
)

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    Entity = TypeVar("Entity", bound=DataclassInstance)
else:
    Entity = TypeVar("Entity")


class Owner(Enum):
    """What a field belongs to; all but the first two are tables of entries in the draft."""

    INFORMATION = "informasi"
    TEST = "uji"
    COORDINATION = "koordinasi"
    CHECK = "periksa"
    EQUIPMENT = "peralatan"
    SOURCE = "sumber"
    PARTICIPANT = "peserta"
    SOFTFILE = "softfile"


@dataclass(frozen=True)
class Field:
    """One field. `id` is stable and printed; `required_at` is the step it completes, 0 if optional.

    `when_empty` is what an emptied field holds where its attribute knows no "nothing".
    """

    id: str
    owner: Owner
    attribute: str
    label: str
    type: FieldType
    required_at: int = 0
    correctable: bool = True
    help: str = ""
    when_empty: Term | None = None

    def parse(self, text: str) -> Value:
        """Read displayed or stored text as the value the entity holds; InvalidValue when unreadable."""
        with named(self.label):
            value = self.type.parse(text)
        return self.when_empty if value is None else value

    def written(self, entity: Entity, value: Value) -> Entity:
        """Return the entity holding the value."""
        change: dict[str, Any] = {self.attribute: value}
        return replace(entity, **change)

    def read(self, entity: object) -> Value:
        """Return the value the entity holds."""
        value: Value = getattr(entity, self.attribute)
        return value

    def text(self, entity: object) -> str:
        """Return the displayed text of the value the entity holds."""
        return self.type.format(self.read(entity))

    def is_empty(self, entity: object) -> bool:
        """Return whether the entity holds nothing here; False and 0 are answers."""
        return self.read(entity) in (None, "", ())


INFORMATION = (
    Field("judul", Owner.INFORMATION, "title", "Judul Informasi", Line(), 1,
          help="Nama informasi sebagaimana akan dicantumkan dalam daftar."),
    Field("ringkasan", Owner.INFORMATION, "summary", "Ringkasan Isi Informasi", Block(), 1,
          help="Satu sampai tiga kalimat tentang isinya."),
    Field("unit", Owner.INFORMATION, "unit", "Unit yang Menguasai Informasi", Line(), 1),
    Field("kategori", Owner.INFORMATION, "category", "Kategori Informasi", Choice(Category), 1,
          help="Boleh menyusul, tetapi wajib sebelum langkah 6.",
          when_empty=Category.BELUM),
    Field("penanggung_jawab", Owner.INFORMATION, "producer", "Penanggung Jawab Pembuatan", Line(), 5,
          help="Pejabat atau unit yang membuat atau menerbitkan."),
    Field("waktu_pembuatan", Owner.INFORMATION, "made_when", "Waktu Pembuatan", Line(), 5,
          help="Tanggal, bulan, atau tahun pembuatan."),
    Field("tempat_pembuatan", Owner.INFORMATION, "made_where", "Tempat Pembuatan", Line(), 5),
    Field("bentuk", Owner.INFORMATION, "forms", "Bentuk Informasi yang Tersedia", Choices(Form), 5),
    Field("jenis_media", Owner.INFORMATION, "media", "Jenis Media", Line()),
    Field("jangka_simpan", Owner.INFORMATION, "retention", "Jangka Waktu Penyimpanan", Line(), 7,
          help="Diisi arsiparis dari daftar kode."),
    Field("kode_klasifikasi", Owner.INFORMATION, "classification_code", "Kode Klasifikasi", Line(), 7),
    Field("skkaad", Owner.INFORMATION, "security_class", "Klasifikasi Keamanan (SKKAAD)",
          Choice(SecurityClass), 7),
    Field("data_pribadi", Owner.INFORMATION, "personal_data", "Memuat Data Pribadi", Choice(PersonalData)),
    Field("arsip_terjaga", Owner.INFORMATION, "protected_archive", "Arsip Terjaga", YesNo()),
    Field("catatan_petugas", Owner.INFORMATION, "officer_note", "Catatan Petugas", Block()),
    Field("usulan_huruf", Owner.INFORMATION, "letters", "Huruf Pasal 17 yang Diusulkan", Choices(Letter)),
    Field("usulan_uu_lain", Owner.INFORMATION, "other_law", "Undang-Undang Lain", Line(),
          help="Wajib menyebut Undang-Undang bila memakai huruf j."),
)  # fmt: skip

TEST = (
    Field("uji_waktu", Owner.TEST, "occasion", "Waktu Pengujian", Choice(TestOccasion), 6),
    Field("uji_nomor_permohonan", Owner.TEST, "request_no", "Nomor Permohonan", Line()),
    Field("uji_tanggal_permohonan", Owner.TEST, "request_date", "Tanggal Permohonan", Day()),
    Field("uji_dokumen", Owner.TEST, "document", "Dokumen yang Diuji", Line(), 6),
    Field("uji_bagian", Owner.TEST, "exempted_part", "Informasi yang Dikecualikan", Block(), 6),
    Field("uji_cakupan", Owner.TEST, "scope", "Cakupan", Choice(Scope), 6),
    Field("uji_huruf", Owner.TEST, "letters", "Huruf Pasal 17", Choices(Letter), 6),
    Field("uji_konsekuensi", Owner.TEST, "harm_if_open", "Konsekuensi bila Dibuka", Block(), 6),
    Field("uji_manfaat", Owner.TEST, "benefit_if_closed", "Manfaat bila Ditutup", Block(), 6),
    Field("uji_kepentingan", Owner.TEST, "public_interest", "Kepentingan Publik", Block(), 6),
    Field("uji_kesimpulan", Owner.TEST, "conclusion", "Kesimpulan", Choice(Conclusion), 6),
    Field("uji_tanggal", Owner.TEST, "held_on", "Tanggal Pengujian", Day(), 6),
)

COORDINATION = (
    Field("tanggal", Owner.COORDINATION, "held_on", "Tanggal", Day(), 2),
    Field("pejabat", Owner.COORDINATION, "official", "Pejabat PPID", Line(), 2),
    Field("cara", Owner.COORDINATION, "means", "Cara", Choice(Means), 2),
    Field("hasil", Owner.COORDINATION, "outcome", "Hasil", Block(), 2),
    Field("nota", Owner.COORDINATION, "memo_no", "Nomor Nota Dinas", Line()),
)

CHECK = (
    Field("periksa_tanggal", Owner.CHECK, "checked_on", "Tanggal Pemeriksaan", Day()),
    Field("periksa_oleh", Owner.CHECK, "checked_by", "Diperiksa oleh", Line()),
)

EQUIPMENT = (
    Field("nama", Owner.EQUIPMENT, "name", "Nama Peralatan", Line(), 3),
    Field("jumlah", Owner.EQUIPMENT, "quantity", "Jumlah", Number(0, 100_000)),
    Field("kondisi", Owner.EQUIPMENT, "condition", "Kondisi", Choice(Condition)),
    Field("siap", Owner.EQUIPMENT, "ready", "Siap", YesNo(), 3),
    Field("catatan", Owner.EQUIPMENT, "note", "Catatan", Line()),
)

SOURCE = (
    Field("kepada", Owner.SOURCE, "party", "Kepada (Unit/Pihak)", Line(), 4),
    Field("uraian", Owner.SOURCE, "description", "Data yang Diminta", Block(), 4),
    Field("tanggal_minta", Owner.SOURCE, "asked_on", "Tanggal Minta", Day()),
    Field("tenggat", Owner.SOURCE, "due_on", "Tenggat", Day()),
    Field("surat", Owner.SOURCE, "letter_no", "Nomor Surat", Line()),
    Field("status", Owner.SOURCE, "status", "Status", Choice(RequestStatus), 4),
    Field("alasan", Owner.SOURCE, "unavailable_reason", "Alasan Tidak Ada", Line()),
    Field("tanggal_terima", Owner.SOURCE, "received_on", "Tanggal Terima", Day()),
    Field("yang_menyerahkan", Owner.SOURCE, "handed_by", "Yang Menyerahkan", Line()),
    Field("bentuk", Owner.SOURCE, "form", "Bentuk", Choice(Form)),
    Field("keaslian", Owner.SOURCE, "originality", "Asli/Salinan", Choice(Originality)),
)

PARTICIPANT = (
    Field("nama", Owner.PARTICIPANT, "name", "Nama", Line(), 6),
    Field("jabatan", Owner.PARTICIPANT, "position", "Jabatan", Line()),
)

SOFTFILE = (
    Field("nama", Owner.SOFTFILE, "standard_name", "Nama Baku", Line(200), 5),
    Field("jenis", Owner.SOFTFILE, "kind", "Jenis", Choice(SoftfileKind), 5,
          when_empty=SoftfileKind.OLAHAN),
    Field("uraian", Owner.SOFTFILE, "description", "Uraian", Line(), 0),
)  # fmt: skip

ALL = (*INFORMATION, *TEST, *COORDINATION, *CHECK, *EQUIPMENT, *SOURCE, *PARTICIPANT, *SOFTFILE)

_BY_KEY = {(field.owner, field.id): field for field in ALL}


def field_of(owner: Owner, field_id: str) -> Field:
    """Return the catalogue's field; KeyError when there is none."""
    return _BY_KEY[owner, field_id]


def record_field(field_id: str) -> Field:
    """Return a field of the record itself (information or consequence test); KeyError when there is none."""
    for owner in (Owner.INFORMATION, Owner.TEST):
        if (owner, field_id) in _BY_KEY:
            return _BY_KEY[owner, field_id]
    raise KeyError(field_id)


def required(fields: Iterable[Field], step: int) -> tuple[Field, ...]:
    """Return the fields that must be filled to complete a step."""
    return tuple(field for field in fields if field.required_at == step)
