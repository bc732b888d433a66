"""What is said about a piece of evidence: its signatures, an e-mail's head, a recording's length."""

from dataclasses import dataclass
from datetime import datetime

from ppid_desktop.domain.evidence import EvidenceFacts, EvidenceKind, Extent, Mail, Signature
from ppid_desktop.domain.indonesian import moment_text, size_text
from ppid_desktop.domain.rounds import Round
from ppid_desktop.gui.kit.bars import BannerKind

_EXTENTS = {
    Extent.WHOLE: "Tanda tangan mencakup seluruh dokumen.",
    Extent.ADDED: "Sesudahnya hanya ditambahkan tanda tangan lain, cap waktu, atau isian formulir.",
    Extent.CHANGED: "Isi dokumen ditambah atau diubah setelah tanda tangan ini; bandingkan dengan aslinya.",
    Extent.UNCLEAR: "Bagian yang dicakup tanda tangan ini tidak jelas.",
}
_WORST_FIRST = (BannerKind.DANGER, BannerKind.WARNING, BannerKind.SUCCESS)
_HOW_TO_KNOW = (
    "Penerbit sertifikat belum dikenal kantor ini. Bila penerbitnya benar, administrator dapat mengimpor "
    "sertifikat induknya di Pengaturan, Bukti keputusan."
)


@dataclass(frozen=True)
class Notice:
    """A notice over the evidence: how grave, the finding, and its parts one by one."""

    kind: BannerKind
    text: str


@dataclass(frozen=True)
class Deciding:
    """Who decides, as far as that is known: the person chosen or recorded, and who holds the lead's role."""

    chosen: str = ""
    holders: tuple[str, ...] = ()


def signatures_of(facts: EvidenceFacts) -> tuple[Notice, ...]:
    """Return what is said of each signature of a PDF, part by part."""
    count = len(facts.signatures)
    return tuple(_signature(one, number, count) for number, one in enumerate(facts.signatures, 1))


@dataclass(frozen=True)
class Summary:
    """All signatures of a PDF in short: the finding, and whose they are beside who decides."""

    kind: BannerKind
    finding: str
    signer: str


def summary_of(facts: EvidenceFacts, deciding: Deciding) -> Summary:
    """Return all signatures of a signed PDF in short."""
    signer, fits = _signer_text(facts, deciding)
    kinds = {one.kind for one in signatures_of(facts)} | (set() if fits else {BannerKind.WARNING})
    worst = next(kind for kind in _WORST_FIRST if kind in kinds)
    finding = "; ".join(dict.fromkeys(one.headline for one in facts.signatures))
    return Summary(worst, f"{finding}.", signer)


def _signer_text(facts: EvidenceFacts, deciding: Deciding) -> tuple[str, bool]:
    """Return whose signatures they are beside who decides, and whether one is the decider's.

    A difference comes first: the line may be shortened.
    """
    names = " dan ".join(dict.fromkeys(one.signer for one in facts.signatures if one.signer))
    signed = f"Tanda tangan atas nama {names or 'yang tidak disebut'}"
    if deciding.chosen:
        fits = facts.signed_by((deciding.chosen,))
        text = f"{signed}; pemutus {deciding.chosen}."
        return (text if fits else f"Nama tidak sama. {text}"), fits
    fits = facts.signed_by(deciding.holders)
    text = f"{signed}; pemutus belum dipilih."
    return (text if fits else f"Bukan pimpinan PPID yang tercatat. {text}"), fits


def notices_of(facts: EvidenceFacts) -> tuple[Notice, ...]:
    """Return what else must be said over a piece of evidence."""
    told = []
    if facts.trouble:
        told.append(
            Notice(BannerKind.WARNING, f"{facts.trouble} Berkas tetap tersimpan; buka di programnya.")
        )
    hidden = facts.page_count - len(facts.pages)
    if hidden > 0 and facts.pages:
        text = f"Hanya {len(facts.pages)} dari {facts.page_count} halaman ditampilkan di sini."
        told.append(Notice(BannerKind.INFO, text))
    return tuple(told)


def _signature(one: Signature, number: int, count: int) -> Notice:
    which = f"Tanda tangan {number} dari {count}. " if count > 1 else ""
    text = f"{which}{one.headline}."
    if not one.broken:
        text += "\n" + "\n".join(_parts(one))
    if not one.sound:
        return Notice(BannerKind.DANGER, text)
    return Notice(BannerKind.SUCCESS if one.issuer_known else BannerKind.WARNING, text)


def _parts(one: Signature) -> list[str]:
    when = moment_text(one.claimed) if one.claimed else "waktu tidak disebut"
    by = "menurut cap waktu" if one.stamped else "menurut komputer penanda tangan"
    intact = "ya" if one.intact else "tidak, isinya berubah atau tanda tangannya tidak cocok"
    parts = [
        f"Oleh: {one.signer} · {when} ({by})",
        f"Utuh: {intact}",
        f"Cakupan: {_EXTENTS[one.extent]}",
        f"Penerbit: {one.issuer} · {'dikenal' if one.issuer_known else 'belum dikenal'}",
    ]
    if one.expired:
        parts.append("Masa berlaku sertifikat penanda tangan sudah habis sekarang.")
    if one.sound and not one.issuer_known:
        parts.append(_HOW_TO_KNOW)
    return parts


def mail_head(mail: Mail) -> str:
    """Return who wrote to whom, when and about what, line by line."""
    when = moment_text(datetime.fromisoformat(mail.sent_at)) if mail.sent_at else "tidak disebut"
    shortened = "\nIsi surat dipotong karena sangat panjang; buka di programnya." if mail.shortened else ""
    return (
        f"Dari: {mail.sender or '-'}\nKepada: {mail.recipients or '-'}\nTanggal: {when}\n"
        f"Perihal: {mail.subject or '-'}{shortened}"
    )


def other_text(facts: EvidenceFacts, size: int) -> str:
    """Return what is said of evidence that has no pages: a recording, or another program's file."""
    if facts.kind is EvidenceKind.SOUND:
        length = f"Lama {length_text(facts.seconds)}." if facts.seconds else "Lamanya tidak tercatat."
        return f"Rekaman suara ({facts.form}), {size_text(size)}. {length}"
    if facts.kind is EvidenceKind.OTHER:
        return f"{facts.form.capitalize()}, {size_text(size)}." if facts.form else size_text(size)
    return ""


def length_text(seconds: float) -> str:
    """Return `1 menit 5 detik`."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    parts = ((hours, "jam"), (minutes, "menit"), (rest, "detik"))
    return " ".join(f"{count} {word}" for count, word in parts if count) or "kurang dari 1 detik"


def typing_words(past: Round | None, latest: Round | None, *, alone: bool) -> tuple[str, str]:
    """Return the hint under the fields of a typed correction and the verb that adds it.

    `past` is the round of evidence that is not the newest round's: it is decided and takes none any more.
    `alone`: the list of corrections is not beside the fields.
    """
    if past is not None and latest is not None:
        hint = (
            f"Bukti ini milik putaran {past.number}, yang sudah diputus dan tidak menerima koreksi lagi. "
            "Bila masih perlu, koreksinya dapat ditambahkan ke putaran "
            f"{latest.number}, dengan catatan asalnya."
        )
        return hint, f"Tambahkan ke putaran {latest.number}"
    if alone and latest is not None:
        hint = (
            f"Ctrl+Enter menambahkan koreksi. Putaran ini memuat {len(latest.corrections)} koreksi; hapus "
            "centang Ketik koreksi untuk kembali ke daftarnya."
        )
        return hint, "Tambahkan koreksi"
    return "Ctrl+Enter menambahkan koreksi ke daftar di sebelah.", "Tambahkan koreksi"
