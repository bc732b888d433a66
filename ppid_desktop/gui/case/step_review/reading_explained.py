"""What a returned file said, in the officer's words: what happened, what it means, what can be done."""

from dataclasses import dataclass
from enum import Enum

from ppid_desktop.domain.corrections import WORD_CHANGES
from ppid_desktop.domain.decision_remark import is_undecided, note_to_answer
from ppid_desktop.domain.emphasis import emphasised
from ppid_desktop.domain.review import (
    Confidence,
    DecisionValue,
    IdentityVerdict,
    ReadDecision,
    RejectCode,
    ReviewResult,
    Status,
    WarningCode,
)
from ppid_desktop.domain.review_terms import DecisionBasis


class Severity(Enum):
    """How much attention a reading wants."""

    GOOD = "good"
    LOOK = "look"
    REFUSED = "refused"


@dataclass(frozen=True)
class Explained:
    """The headline, its meaning, what can be done, further remarks, and what the file counts for."""

    severity: Severity
    title: str
    meaning: str
    next_step: str = ""
    remarks: tuple[str, ...] = ()
    standing: str = ""  # what the file counts for in its round


_BY_HAND = (
    "Keputusan tetap dapat dicatat dengan melampirkan berkas ini sebagai bukti, dan koreksinya diketik. "
    "Atau mintalah pimpinan menyimpan dan mengirim ulang sebagai DOCX."
)
_SEND_AGAIN = "Mintalah pengirim menyimpan ulang dari Word, lalu mengirim berkas yang baru."
_STOP = (
    "Jangan membuka berkas ini di Word. Mintalah pengirim mengirim ulang konsep yang asli dari perangkatnya."
)

_DAMAGED = ("Berkas rusak atau tidak lengkap.", "Isinya tidak dapat dibaca dengan aman.", _SEND_AGAIN)
_HOSTILE = (
    "Berkas disusun seperti berkas berbahaya dan tidak dibaca.",
    "Susunan semacam ini tidak dihasilkan oleh Word atau LibreOffice.",
    _STOP,
)
_LIMIT = (
    "Berkas melampaui batas yang aman untuk dibaca.",
    "Konsep yang dikoreksi secara wajar tidak sebesar ini.",
    "Periksa apakah berkas yang dipilih benar, lalu mintalah berkas yang hanya berisi koreksi.",
)

REJECTIONS: dict[RejectCode, tuple[str, str, str]] = {
    RejectCode.FILE_TOO_BIG: (
        "Berkas lebih besar dari 25 MB.",
        "Konsep yang dikoreksi tidak sebesar ini, sehingga berkas tidak dibaca.",
        "Periksa apakah berkas yang dipilih benar. Softfile yang dikoreksi dimasukkan satu per satu di "
        "bawah.",
    ),
    RejectCode.EMPTY_FILE: ("Berkas kosong.", "Tidak ada yang dapat dibaca.", _SEND_AGAIN),
    RejectCode.ZIP_TRUNCATED: (
        "Berkas terpotong.",
        "Pengiriman atau penyalinan berkas ini terputus di tengah.",
        "Salin atau unduh kembali berkas itu, lalu coba lagi.",
    ),
    RejectCode.ZIP_BAD: _DAMAGED,
    RejectCode.ZIP_TOO_MANY_ENTRIES: _LIMIT,
    RejectCode.ZIP_BAD_NAME: _HOSTILE,
    RejectCode.ZIP_PATH_TRAVERSAL: _HOSTILE,
    RejectCode.ZIP_SYMLINK: _HOSTILE,
    RejectCode.ZIP_ENCRYPTED: _HOSTILE,
    RejectCode.ZIP_METHOD: _DAMAGED,
    RejectCode.ZIP_DUPLICATE: _HOSTILE,
    RejectCode.ZIP_OVERLAP: _HOSTILE,
    RejectCode.ZIP_BOMB: _HOSTILE,
    RejectCode.XML_DTD: _HOSTILE,
    RejectCode.XML_BAD: _DAMAGED,
    RejectCode.XML_TOO_DEEP: _LIMIT,
    RejectCode.XML_TOO_BIG: _LIMIT,
    RejectCode.TABLE_TOO_BIG: _LIMIT,
    RejectCode.TOO_MANY_COMMENTS: _LIMIT,
    RejectCode.TOO_MANY_CHANGES: _LIMIT,
    RejectCode.PART_MISSING: _DAMAGED,
    RejectCode.NOT_OOXML: (
        "Berkas ini bukan dokumen Word.",
        "Isinya lain dari akhiran namanya, sehingga tidak dibaca.",
        "Periksa apakah berkas yang dipilih benar.",
    ),
    RejectCode.NOT_WORD: (
        "Berkas ini dokumen Office, tetapi bukan dokumen Word.",
        "Hanya konsep DOCX yang dapat dibaca.",
        "Pilih konsep DOCX. Lembar kerja atau presentasi hasil koreksi dimasukkan sebagai softfile di bawah.",
    ),
    RejectCode.ENCRYPTED: (
        "Berkas dilindungi kata sandi.",
        "Program tidak dapat membacanya.",
        "Mintalah pengirim menyimpan ulang tanpa kata sandi, atau catat keputusan dengan melampirkan "
        "berkas ini sebagai bukti.",
    ),
    RejectCode.FORMAT_ODT: (
        "Berkas disimpan sebagai ODT (OpenDocument).",
        "Hanya DOCX yang dibaca.",
        _BY_HAND,
    ),
    RejectCode.FORMAT_DOC: (
        "Berkas disimpan sebagai DOC (Word 97-2003).",
        "Hanya DOCX yang dibaca.",
        _BY_HAND,
    ),
    RejectCode.FORMAT_RTF: ("Berkas disimpan sebagai RTF.", "Hanya DOCX yang dibaca.", _BY_HAND),
    RejectCode.FORMAT_PDF: ("Berkas ini PDF.", "Koreksi di dalam PDF tidak dibaca otomatis.", _BY_HAND),
    RejectCode.FORMAT_HTML: ("Berkas disimpan sebagai halaman web.", "Hanya DOCX yang dibaca.", _BY_HAND),
    RejectCode.FORMAT_FLAT_OPC: ("Berkas disimpan sebagai XML Word.", "Hanya DOCX yang dibaca.", _BY_HAND),
    RejectCode.NOT_A_DOCUMENT: (
        "Berkas ini bukan dokumen.",
        "Isinya program atau jenis lain yang tidak dapat dikoreksi.",
        "Periksa apakah berkas yang dipilih benar. Jangan membukanya bila Anda tidak mengenal pengirimnya.",
    ),
    RejectCode.FOREIGN: (
        "Dokumen ini bukan konsep dari program ini.",
        "Tidak ada tanda pengenal konsep di dalamnya, sehingga koreksinya tidak dapat dipasangkan "
        "dengan isian.",
        "Pilih konsep yang Anda kirim. Bila pimpinan menulis ulang di dokumen lain, ketik koreksinya "
        "dari kertas.",
    ),
}

IDENTITIES: dict[IdentityVerdict, tuple[Severity, str, str]] = {
    IdentityVerdict.CURRENT: (
        Severity.GOOD,
        "Konsep putaran ini",
        "Tanda pengenalnya cocok dengan konsep yang dikirim pada putaran ini.",
    ),
    IdentityVerdict.OLDER_REVISION: (
        Severity.LOOK,
        "Konsep putaran sebelumnya",
        "Berkas ini berasal dari putaran yang lebih lama. Koreksinya mungkin sudah ditindaklanjuti; "
        "bandingkan "
        "dengan isi sekarang sebelum menerapkan.",
    ),
    IdentityVerdict.OTHER_CASE: (
        Severity.REFUSED,
        "Konsep rekaman lain",
        "Berkas ini milik rekaman lain dan tidak dimasukkan ke rekaman ini.",
    ),
    IdentityVerdict.UNKNOWN_CASE: (
        Severity.LOOK,
        "Konsep yang tidak dikenal ruang kerja ini",
        "Konsep ini tidak tercatat di sini, misalnya karena data dipulihkan dari cadangan lama atau konsep "
        "itu dibuat di ruang kerja lain. Pastikan asalnya; hubungkan koreksinya dengan isian satu per satu.",
    ),
    IdentityVerdict.TAMPERED: (
        Severity.LOOK,
        "Tanda pengenal tidak sah",
        "Tanda pengenal berkas ini diubah atau saling bertentangan, sehingga asalnya tidak dapat dipastikan. "
        "Tanyakan kepada pengirim sebelum menerapkan apa pun.",
    ),
    IdentityVerdict.NONE: (
        Severity.LOOK,
        "Tanpa tanda pengenal",
        "Berkas ini tidak membawa tanda pengenal konsep. Pastikan asalnya sebelum menerapkan apa pun.",
    ),
}

WARNINGS: dict[WarningCode, str] = {
    WarningCode.MACRO: "Berkas memuat makro. Makro tidak dijalankan; jangan mengaktifkannya di Word.",
    WarningCode.EXTERNAL_TEMPLATE: "Berkas mengambil templat dari luar. Tautan itu tidak dibuka.",
    WarningCode.EXTERNAL_IMAGE: "Berkas memuat gambar yang diambil dari internet. Gambar itu tidak diambil.",
    WarningCode.EXTERNAL_OTHER: "Berkas memuat tautan keluar. Tautan itu tidak dibuka.",
    WarningCode.OLE_OBJECT: "Berkas memuat objek program lain (OLE). Objek itu tidak dibuka.",
    WarningCode.ACTIVEX: "Berkas memuat kendali ActiveX. Kendali itu tidak dijalankan.",
    WarningCode.ALTCHUNK: "Berkas menyisipkan dokumen lain. Isi sisipan itu tidak dibaca.",
    WarningCode.FIELD_ACTIVE: (
        "Berkas memuat bidang yang dapat menjalankan perintah. Bidang itu tidak dijalankan."
    ),
    WarningCode.XML_RECOVERED: (
        "Sebagian isi berkas rusak dan diperbaiki saat dibaca. Periksa hasilnya dengan teliti."
    ),
    WarningCode.HIDDEN_TEXT: "Berkas memuat teks tersembunyi. Teks itu ikut ditampilkan di sini.",
    WarningCode.BIDI_CONTROL: (
        "Berkas memuat tanda pembalik arah tulisan. Tanda itu ditampilkan sebagai kode."
    ),
    WarningCode.DUPLICATE_ANCHOR: (
        "Satu isian muncul dua kali, sel disisipkan di sebelahnya, atau penandanya hilang atau berlainan; "
        "periksa apakah isian dan koreksinya berpasangan benar."
    ),
    WarningCode.FIELD_MISSING: "Ada isian konsep yang tidak ditemukan lagi dalam berkas.",
    WarningCode.ID_CONFLICT: "Tanda pengenal di dalam berkas saling berbeda.",
    WarningCode.SIG_INVALID: "Tanda sah konsep tidak cocok.",
    WarningCode.UNCHANGED_FILE: (
        "Berkas sama persis dengan yang dikirim: belum ada koreksi atau keputusan di dalamnya."
    ),
    WarningCode.TEXTBOX: (
        "Ada tulisan di dalam kotak teks. Tulisan itu ditampilkan sebagai catatan di luar isian."
    ),
    WarningCode.REL_ESCAPE: "Berkas menunjuk ke tempat di luar dirinya. Petunjuk itu diabaikan.",
    WarningCode.COMMENT_CYCLE: "Balasan komentar saling menunjuk berputar; urutannya mungkin tidak tepat.",
    WarningCode.COMMENT_ORPHAN: "Ada komentar yang tidak menunjuk ke bagian mana pun.",
    WarningCode.COMMENT_DUPLICATE_ID: "Ada komentar bernomor sama; semuanya tetap ditampilkan.",
    WarningCode.ANONYMOUS_AUTHOR: "Ada perubahan tanpa nama penulis.",
    WarningCode.CODE_DAMAGED: "Kode konsep dalam berkas rusak dan tidak dapat dibaca seluruhnya.",
    WarningCode.FALLBACK_ANCHOR: (
        "Sebagian isian dikenali dari label atau letaknya; periksa apakah pasangannya benar."
    ),
    WarningCode.ROW_MARK_IGNORED: (
        "Penambahan atau penghapusan baris tabel ditampilkan, tetapi tidak diterapkan otomatis."
    ),
    WarningCode.PART_UNREADABLE: "Ada bagian berkas yang tidak dapat dibaca.",
}

_BASES = {
    DecisionBasis.CONTROL: "kotak yang dicentang",
    DecisionBasis.GLYPH: "tanda pada kotak",
    DecisionBasis.STRIKE: "pilihan yang dicoret",
    DecisionBasis.TEXT: "kata-kata pada catatan",
}
_DECISIONS = {
    DecisionValue.APPROVED: "Disetujui",
    DecisionValue.NEEDS_FIX: "Perlu perbaikan",
    DecisionValue.CONFLICT: "saling bertentangan",
    DecisionValue.NONE: "belum ada",
}


def explained(result: ReviewResult) -> Explained:
    """Return the explanation of a reading."""
    if result.status is Status.REJECTED:
        return _rejected(result)
    severity, title, meaning = IDENTITIES[result.identity.verdict]
    remarks = tuple(WARNINGS[one] for one in dict.fromkeys(result.warnings))
    if result.status is Status.REVIEW and severity is Severity.GOOD:
        severity = Severity.LOOK
    found = f"{meaning} {found_text(result)} {decision_text(result.decision)}"
    next_step = (
        "Periksa hal-hal berikut sebelum menerapkan koreksi." if remarks and severity is Severity.LOOK else ""
    )
    return Explained(severity, title, found.strip(), next_step, remarks)


def _rejected(result: ReviewResult) -> Explained:
    if result.reject is None:
        return Explained(Severity.REFUSED, *_DAMAGED)
    what, meaning, next_step = REJECTIONS[result.reject.code]
    named = result.identity.case_no
    remarks = [result.reject.detail] if result.reject.detail else []
    if named:
        remarks.append(f"Kode yang terbaca di dalamnya menunjuk konsep nomor KL-{named}.")
    return Explained(Severity.REFUSED, what, meaning, next_step, tuple(remarks))


def found_text(result: ReviewResult) -> str:
    """Return how many changes and remarks were found, as a sentence."""
    counted = (
        (len(result.proposals), "isian dikoreksi"),
        (len(result.comments), "komentar"),
        (len(result.corrections), "baris tabel koreksi"),
        (len(result.rows), "perubahan baris tabel"),
        (len(result.outside) + _tracked_outside(result), "perubahan di luar isian"),
        (len(result.markings) + len(emphasised(result)), "penandaan"),
        (int(bool(note_to_answer(result.decision))), "catatan keputusan"),
    )
    parts = [f"{count} {name}" for count, name in counted if count]
    return f"Ditemukan {', '.join(parts)}." if parts else "Tidak ada koreksi di dalamnya."


def _tracked_outside(result: ReviewResult) -> int:
    """Return how many tracked changes of words stand in no field."""
    return sum(
        one.kind in WORD_CHANGES and (one.field is None or one.field.startswith("label:"))
        for one in result.changes
    )


def decision_text(decision: ReadDecision) -> str:
    """Return what was read as the decision, with its basis, as a sentence."""
    told = f"Keputusan yang terbaca: {_DECISIONS[decision.value]}"
    if decision.value is DecisionValue.NONE and is_undecided(decision):
        told += ", tetapi ada tulisan atau tanda di tempat keputusan yang tidak dapat dibaca artinya"
    if decision.basis and decision.value not in (DecisionValue.NONE, DecisionValue.CONFLICT):
        told += f", dari {_BASES[decision.basis]}"
    sure = " Pastikan kepada pimpinan." if decision.confidence is Confidence.ASK else ""
    return f"{told}.{sure}"
