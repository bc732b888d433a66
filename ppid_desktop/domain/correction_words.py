"""What is written in the correction table that is no text of a field: instructions, and further places."""

import re

_INSTRUCTION = re.compile(
    r"\W*(?:(?:mohon|harap|agar|tolong|di)\s+)?(?:di)?(?:hapus|coret|hilang|kosong)(?:kan|lah)?(?:\s+\w+){0,3}\W*"
    r"|\W*(?:sda|s\.\s?d\.\s?a|idem|tetap|sama)\W*|[-\u2010-\u2015\s]+",
    re.IGNORECASE,
)
_CODE = re.compile(r"\b[a-z]\s?[.-]?\s?\d+\b")
_WORD = re.compile(r"[^\W\d_]{3,}")
_PARTS = {
    "bagian",
    "isian",
    "kolom",
    "kode",
    "nomor",
    "tabel",
    "lampiran",
    "tahap",
    "softfile",
    "angka",
    "huruf",
}
_PLACES = {"baris", "paragraf", "alinea", "kalimat", "kata", "poin", "butir", "halaman", "hal", "hlm"}
_ORDER = {"pertama", "kedua", "ketiga", "keempat", "kelima", "terakhir", "awal", "akhir", "atas", "bawah"}
_ORDER |= {
    "depan",
    "belakang",
    "tengah",
    "kiri",
    "kanan",
    "satu",
    "dua",
    "tiga",
    "empat",
    "lima",
    "enam",
    "tujuh",
}
_WHERE = _PARTS | _PLACES | _ORDER | {"pada", "dan", "yang", "tentang", "isi", "teks"}


def is_instruction(asked: str) -> bool:
    """Say whether words tell what to do (*hapus*, *dihapus*, *sda*, a dash) and are no text to be written."""
    return _INSTRUCTION.fullmatch(asked) is not None


def names_more(part: str, label: str) -> bool:
    """Say whether *Bagian* says more than the field it was matched to: its code, its label, a place in it."""
    known = _WHERE | set(_WORD.findall(label.casefold()))
    return any(word not in known for word in _WORD.findall(_CODE.sub(" ", part.casefold())))
