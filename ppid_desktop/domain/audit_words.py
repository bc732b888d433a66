"""How the log's entries read to people: what an entry is about, and which field it names."""

from ppid_desktop.domain import archive_catalogue, fields
from ppid_desktop.domain.audit import ContentFault

SUBJECTS = {
    "workspace": "Ruang kerja",
    "account": "Akun",
    "employee": "Pegawai",
    "setting": "Pengaturan",
    "inventory": "Daftar identifikasi",
    "record": "Rekaman",
    "koordinasi": "Koordinasi",
    "periksa": "Pemeriksaan peralatan",
    "peralatan": "Peralatan",
    "sumber": "Sumber data",
    "peserta": "Peserta uji konsekuensi",
    "softfile": "Softfile",
    "attachment": "Lampiran",
    "round": "Putaran koreksi",
    "submission": "Pengajuan kolektif",
    "export": "Konsep terkirim",
    "returned": "Berkas kembali",
    "correction": "Butir koreksi",
    "handover": "Serah kepada arsiparis",
    "archive_file": "Berkas arsip",
    "sealed": "Versi tersegel",
    "archive_event": "Peristiwa arsip",
    "determination": "Penetapan",
    "paper": "Cetakan",
}

_FIELD_LABELS = {one.id: one.label for one in archive_catalogue.ARCHIVE_FIELDS} | {
    one.id: one.label for one in reversed(fields.ALL)
}
_BY_OWNER = {(one.owner.value, one.id): one.label for one in fields.ALL}


def subject_word(kind: str) -> str:
    """Return what people call a kind of subject; an unknown one keeps its code."""
    return SUBJECTS.get(kind, kind)


def content_name(fault: ContentFault) -> str:
    """Return `PPID/0002/2026`, `PPID/0002/2026 (Koordinasi)`, or the id of a record that is gone."""
    name = fault.register_no or str(fault.record_id or "-")
    return f"{name} ({fault.part})" if fault.part else name


def field_word(kind: str, field_id: str) -> str:
    """Return the label of a field of that kind of subject, or an empty string when it is no field."""
    return _BY_OWNER.get((kind, field_id)) or _FIELD_LABELS.get(field_id, "")


def kinds_like(text: str) -> tuple[str, ...]:
    """Return the kinds of subject whose word contains the text."""
    wanted = text.casefold()
    return tuple(kind for kind, word in SUBJECTS.items() if wanted in word.casefold())


def field_ids_like(text: str) -> tuple[str, ...]:
    """Return the ids of the fields whose label contains the text."""
    wanted = text.casefold()
    found = {one.id for one in fields.ALL if wanted in one.label.casefold()}
    found |= {one.id for one in archive_catalogue.ARCHIVE_FIELDS if wanted in one.label.casefold()}
    return tuple(sorted(found))
