"""How the log's entries read to people: what an entry is about, and which field it names."""

from ppid_desktop.domain import archive_catalogue, fields
from ppid_desktop.domain.audit import ChainVerdict, ContentFault
from ppid_desktop.domain.checkpoints import CheckpointState, CheckpointVerdict
from ppid_desktop.domain.indonesian import moment_text, number_text

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
    "number": "Nomor surat",
    "backup": "Cadangan",
    "stored_file": "Berkas tersimpan",
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


def chain_text(verdict: ChainVerdict) -> str:
    """Return what checking the chain found, naming the first bad entry and when it was written."""
    if verdict.first_bad is None:
        return f"Rantai log utuh: {number_text(verdict.checked)} catatan diperiksa."
    when = f" ({moment_text(verdict.first_bad_at)})" if verdict.first_bad_at else ""
    text = f"Rantai log rusak mulai catatan nomor {number_text(verdict.first_bad)}{when}. {verdict.reason}"
    if verdict.sound_at and verdict.first_bad > 1:
        last = f"nomor {number_text(verdict.first_bad - 1)}, {moment_text(verdict.sound_at)}"
        text += f" Catatan terakhir yang utuh: {last}."
    return text


def finding_text(detail: str) -> str:
    """Return an entry's `jangkar older, rantai utuh` in plain words."""
    anchor, comma, chain = detail.partition(",")
    return f"{_ANCHORS.get(anchor, anchor)}{comma}{chain}"


_ANCHORS = {
    "jangkar ok": "jangkar cocok",
    "jangkar missing": "jangkar tidak ada",
    "jangkar restored": "jangkar dari sebelum pemulihan",
    "jangkar beside": "jangkar dari ruang kerja yang dipulihkan ke folder lain",
    "jangkar older": "log lebih tua daripada jangkarnya",
    "jangkar foreign": "jangkar dari log lain",
}


def checkpoint_text(found: CheckpointVerdict) -> str:
    """Return in plain words what comparing a printed checkpoint with the log found."""
    number, entries = number_text(found.number), number_text(found.entries)
    if found.state is CheckpointState.MATCHES:
        when = f", yang dibuat {moment_text(found.at)}," if found.at else ""
        before = f"{number_text(found.number - 1)} catatan sebelumnya" if found.number > 1 else "log"
        return f"Cocok. Catatan nomor {number}{when} sama dengan yang dicetak, dan {before} tidak berubah."
    if found.state is CheckpointState.RESTORED:
        return (
            f"Catatan nomor {number} tidak ada lagi karena ruang kerja dipulihkan dari cadangan yang lebih "
            f"lama ({found.cause}). Pemulihan lewat program tercatat dalam log dan bukan kerusakan. Titik "
            "periksa ini tidak dapat dibandingkan; gunakan cetakan yang lebih lama daripada cadangan itu."
        )
    if found.state is CheckpointState.CHANGED and found.first_bad is not None:
        return (
            f"Tidak cocok. Log berubah mulai catatan nomor {number_text(found.first_bad)}. {found.cause} "
            f"Semua catatan sejak nomor itu sampai titik periksa nomor {number} tidak dapat dipercaya."
        )
    if found.state is CheckpointState.BEYOND:
        return (
            f"Tidak cocok. Log berakhir pada catatan nomor {entries}, padahal yang dicetak bernomor "
            f"{number}. Akhir log dihapus atau basis data lama dipasang kembali: catatan sejak nomor "
            f"{number_text(found.entries + 1)} hilang."
        )
    return (
        f"Tidak cocok. Catatan nomor {number} dalam log ini bukan yang dicetak, padahal rantainya sendiri "
        "utuh: log diganti dengan log lain, atau nomor dan kodenya salah ketik. Catatan pertama yang berbeda "
        "tidak dapat ditentukan; bandingkan dengan cetakan yang lebih lama. Periksa dahulu ketikannya."
    )
