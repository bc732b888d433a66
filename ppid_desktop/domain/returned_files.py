"""What a file in a dropped folder is, and what can be done with it once the officer agrees."""

from enum import Enum

from ppid_desktop.domain.review import IdentityVerdict, RejectCode, ReviewResult, Status
from ppid_desktop.domain.terms import Term
from ppid_desktop.domain.tracking_code import find_codes


class Deed(Term):
    """What can be done with a file."""

    TAKE = "terima", "Terima ke putaran rekaman"
    EVIDENCE = "bukti", "Pakai sebagai bukti keputusan"
    VERSION = "versi", "Jadikan versi baru softfile"
    LEAVE = "biarkan", "Biarkan, tidak diambil"


class Fate(Enum):
    """What a file turned out to be: its short name and the sentence that explains it."""

    READY = "Konsep yang ditunggu", "Akan dibaca dan disimpan pada putaran rekaman ini."
    OLDER = (
        "Putaran lama",
        "Konsep dari putaran sebelumnya. Bila diterima, koreksinya dibandingkan dengan putaran terakhir.",
    )
    NOT_AWAITED = (
        "Tidak ditunggu lagi",
        "Putaran rekaman ini sudah ditarik kembali, atau rekamannya sudah ditutup. Yang ditarik kembali "
        "dapat diterima sesudah konsepnya dikirim lagi.",
    )
    DECIDED = (
        "Datang setelah keputusan",
        "Keputusan putaran ini sudah dicatat. Bila diterima, isinya dibaca; keputusan itu tidak mencakupnya.",
    )
    TAMPERED = (
        "Identitas tidak cocok",
        "Tanda atau kode di dalam berkas tidak cocok. Terima hanya bila Anda yakin asalnya, lalu periksa.",
    )
    UNKNOWN = (
        "Konsep tidak dikenal",
        "Berkas memuat tanda konsep, tetapi ruang kerja ini tidak mengenalnya. Pilih rekamannya sendiri.",
    )
    FOREIGN = (
        "Bukan konsep",
        "Berkas ini tidak memuat kode konsep. Pilih rekamannya, pakai sebagai bukti, atau biarkan.",
    )
    SOFTFILE = (
        "Softfile hasil koreksi",
        "Namanya sama dengan softfile yang dikirim, isinya lain. Bila Anda setuju, menjadi versi barunya.",
    )
    REPEATED = (
        "Sudah pernah diterima",
        "Isi yang sama persis sudah tersimpan; tidak ada koreksi yang digandakan.",
    )
    NOT_DOCX = (
        "Bukan DOCX, kode terbaca",
        "Koreksinya tidak dapat dibaca, tetapi rekamannya dikenal. Dapat dipakai sebagai bukti keputusan.",
    )
    SHEET = (
        "Lembar keputusan kolektif",
        "Memuat kode beberapa konsep dari satu pengajuan. Keputusan tiap baris diisi sesudah ini.",
    )
    OURS = (
        "Berkas kiriman kita",
        "Sama persis dengan yang dikirim atau yang sudah tersimpan; tidak perlu diambil.",
    )
    LOCKED = (
        "Dilindungi kata sandi",
        "Isinya tidak dapat dibaca. Minta kata sandinya, lalu terima berkas ini pada langkah 6 rekamannya.",
    )
    ARCHIVE = (
        "Arsip ZIP",
        "Ekstrak dahulu (klik kanan, Ekstrak Semua), lalu seret folder hasilnya ke sini.",
    )
    TOO_BIG = "Terlalu besar", "Lebih besar daripada 25 MiB, jadi bukan konsep. Dapat dipakai sebagai bukti."
    UNREADABLE = "Tidak dapat dibuka", "Tutup program yang sedang membuka berkas ini, lalu seret sekali lagi."

    def __init__(self, label: str, meaning: str) -> None:
        self.label = label
        self.meaning = meaning


_PROOF = (Deed.LEAVE, Deed.EVIDENCE)
_BY_HAND = (Deed.LEAVE, Deed.TAKE, Deed.EVIDENCE)
_DEEDS: dict[Fate, tuple[Deed, ...]] = {
    Fate.READY: (Deed.TAKE, Deed.LEAVE),
    Fate.OLDER: _BY_HAND,
    Fate.NOT_AWAITED: (Deed.LEAVE,),
    Fate.DECIDED: _BY_HAND,
    Fate.TAMPERED: _BY_HAND,
    Fate.UNKNOWN: _BY_HAND,
    Fate.FOREIGN: _BY_HAND,
    Fate.SOFTFILE: (Deed.LEAVE, Deed.VERSION, Deed.EVIDENCE),
    Fate.REPEATED: (Deed.LEAVE,),
    Fate.NOT_DOCX: (Deed.EVIDENCE, Deed.LEAVE),
    Fate.SHEET: (Deed.EVIDENCE, Deed.LEAVE),
    Fate.OURS: (Deed.LEAVE,),
    Fate.LOCKED: _PROOF,
    Fate.ARCHIVE: (Deed.LEAVE,),
    Fate.TOO_BIG: _PROOF,
    Fate.UNREADABLE: (Deed.LEAVE,),
}


def deeds_of(fate: Fate) -> tuple[Deed, ...]:
    """Return what can be done with such a file; the first is proposed."""
    return _DEEDS[fate]


def fate_of(result: ReviewResult) -> Fate:
    """Return what the reader's answer means before the record it names is looked at."""
    verdict = result.identity.verdict
    if result.status is Status.REJECTED:
        return _fate_of_refused(result)
    return {
        IdentityVerdict.CURRENT: Fate.READY,
        IdentityVerdict.OLDER_REVISION: Fate.OLDER,
        IdentityVerdict.OTHER_CASE: Fate.READY,
        IdentityVerdict.TAMPERED: Fate.TAMPERED,
        IdentityVerdict.UNKNOWN_CASE: Fate.UNKNOWN,
        IdentityVerdict.NONE: Fate.FOREIGN,
    }[verdict]


def _fate_of_refused(result: ReviewResult) -> Fate:
    code = result.reject.code if result.reject else None
    if code is RejectCode.ENCRYPTED:
        return Fate.LOCKED
    known = result.identity.verdict in (IdentityVerdict.CURRENT, IdentityVerdict.OLDER_REVISION)
    return Fate.NOT_DOCX if known else Fate.FOREIGN


def codes_in(result: ReviewResult) -> tuple[str, ...]:
    """Return the tracking codes of a file that shows several, as a sheet over several drafts does."""
    found = (str(code) for line in result.identity.conflicts for code in find_codes(line))
    return tuple(dict.fromkeys(found))
