"""The office's own words: sentences of the draft's first page, and messages that send it or remind of it."""

from dataclasses import dataclass, fields

from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.text_template import checked_text

HELP_LINES = 5
"""Most lines of help on page 1; more would push the decision to the next page."""


@dataclass(frozen=True)
class DraftTexts:
    """Every text the office may word; tokens in braces are filled for each draft."""

    opening: str = (
        "Bersama ini kami ajukan {konsep} beserta softfile yang dilampirkan (putaran {putaran}) "
        "untuk diperiksa."
    )
    instructions: str = (
        "Mohon Bapak/Ibu menuliskan koreksi langsung di dokumen ini, lalu mengisi keputusan di bawah."
    )
    closing: str = "Demikian kami sampaikan; atas perhatian dan koreksi Bapak/Ibu kami ucapkan terima kasih."
    help: str = (
        "Bila Word menampilkan bilah kuning, pilih Aktifkan Pengeditan agar dokumen dapat diisi.\n"
        "Ubahlah isi kolom, beri komentar, atau isi Tabel koreksi; perubahan terlacak sendiri. "
        "Jangan menghapus kode kecil.\n"
        "Di telepon cukup ketik setuju atau perbaiki pada Catatan keputusan, simpan, lalu kirim kembali."
    )
    sending: str = (
        "Yth. {penerima}\n\n"
        "Bersama ini kami kirimkan {konsep} beserta {softfile} untuk dikoreksi.\n"
        "Mohon isi keputusan dan koreksi langsung pada berkas Word, simpan, lalu kirimkan kembali.\n"
        "Kode konsep: {kode}\n\nTerima kasih.\n{kantor}"
    )
    reminding: str = (
        "Yth. {penerima}\n\n"
        "Kami mengingatkan {konsep} yang kami kirim pada {tanggal} "
        "dan masih menunggu koreksi serta keputusan.\n"
        "Kode konsep: {kode}\n\nTerima kasih.\n{kantor}"
    )
    sending_short: str = (
        "Yth. {penerima}, bersama ini kami kirim {konsep} beserta {softfile} melalui {kanal}, nota {nota}. "
        "Mohon koreksi dan keputusannya diisi, lalu berkasnya dikirim kembali. Kode konsep: {kode}\n"
        "Terima kasih. {kantor}"
    )
    reminding_short: str = (
        "Yth. {penerima}, kami mengingatkan {konsep} yang kami kirim pada {tanggal} dengan nota {nota} dan "
        "menunggu koreksi serta keputusan {lama}. Kode konsep: {kode}\n"
        "Terima kasih. {kantor}"
    )
    sending_note: str = (
        "Menunjuk nota nomor {nota} tanggal {tanggal}, bersama ini diajukan {konsep} beserta {softfile} "
        "untuk memperoleh koreksi dan keputusan. Kode konsep: {kode}"
    )
    reminding_note: str = (
        "Mengingatkan nota nomor {nota} tanggal {tanggal} tentang pengajuan {konsep}, yang menunggu koreksi "
        "dan keputusan {lama}. Kode konsep: {kode}"
    )


@dataclass(frozen=True)
class TextRule:
    """What a text is called, how long it may be and which tokens it may hold."""

    label: str
    longest: int
    tokens: tuple[str, ...] = ()


_PAGE_TOKENS = ("konsep", "putaran", "kantor")
_MESSAGE_TOKENS = ("penerima", "konsep", "softfile", "kode", "tanggal", "kantor", "nota", "kanal", "lama")

RULES = {
    "opening": TextRule("Kalimat pembuka", 400, _PAGE_TOKENS),
    "instructions": TextRule("Petunjuk pada halaman 1", 400, _PAGE_TOKENS),
    "closing": TextRule("Kalimat penutup", 400, _PAGE_TOKENS),
    "help": TextRule("Baris bantuan", 600),
    "sending": TextRule("Surat elektronik pengiriman", 1500, _MESSAGE_TOKENS),
    "reminding": TextRule("Surat elektronik pengingat", 1500, _MESSAGE_TOKENS),
    "sending_short": TextRule("Pesan WhatsApp pengiriman", 1500, _MESSAGE_TOKENS),
    "reminding_short": TextRule("Pesan WhatsApp pengingat", 1500, _MESSAGE_TOKENS),
    "sending_note": TextRule("Nota singkat pengiriman", 1500, _MESSAGE_TOKENS),
    "reminding_note": TextRule("Nota singkat pengingat", 1500, _MESSAGE_TOKENS),
}


def checked_texts(texts: DraftTexts) -> DraftTexts:
    """Return the cleaned texts; InvalidValue names the first that cannot be used."""
    return DraftTexts(**{one.name: checked_one(one.name, getattr(texts, one.name)) for one in fields(texts)})


def checked_one(name: str, text: str) -> str:
    """Return one cleaned text; InvalidValue says what is wrong with it."""
    rule = RULES[name]
    checked = checked_text(rule.label, text, rule.tokens, rule.longest)
    return _help_lines(checked) if name == "help" else checked


def _help_lines(text: str) -> str:
    lines = [line for line in text.split("\n") if line]
    if len(lines) > HELP_LINES:
        raise InvalidValue(
            f"Baris bantuan lebih dari {HELP_LINES} baris.",
            "Pengaturan belum disimpan.",
            "Ringkaskan teksnya.",
        )
    return "\n".join(lines)
