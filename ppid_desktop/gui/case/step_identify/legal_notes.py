"""What the law says about each category and letter, in the words the page shows (DOMAIN section 2)."""

from ppid_desktop.domain.rules import SET_BY_HIGHEST_LEADER
from ppid_desktop.domain.terms import Category, Letter, PersonalData

CATEGORY_NOTES = {
    Category.BELUM: "",
    Category.BERKALA: (
        "Pasal 9 UU 14/2008: informasi yang disediakan dan diumumkan secara rutin, paling singkat setiap "
        "enam bulan sekali, misalnya profil badan publik, kegiatan dan kinerja, serta laporan keuangan."
    ),
    Category.SERTA_MERTA: (
        "Pasal 10 UU 14/2008: informasi yang dapat mengancam hajat hidup orang banyak dan ketertiban umum; "
        "wajib diumumkan tanpa penundaan dengan bahasa yang mudah dipahami."
    ),
    Category.SETIAP_SAAT: (
        "Pasal 11 UU 14/2008: informasi yang wajib tersedia setiap saat, misalnya hasil keputusan dan "
        "pertimbangannya, kebijakan beserta dokumen pendukung, rencana kerja, dan perjanjian."
    ),
    Category.DIKECUALIKAN: (
        "Pasal 17 UU 14/2008: pengecualian bersifat ketat dan terbatas (Pasal 2 ayat 2). Rekaman ini baru "
        "berstatus usulan: uji konsekuensi dilakukan pada langkah 5, dan penetapan dilakukan oleh PPID."
    ),
}

PERSONAL_DATA_NOTES = {
    PersonalData.TIDAK: "Tidak ada data yang menunjuk kepada seseorang.",
    PersonalData.UMUM: "Data pribadi umum (UU 27/2022), misalnya nama lengkap, jenis kelamin, dan agama.",
    PersonalData.SPESIFIK: (
        "Data pribadi spesifik (UU 27/2022), misalnya data kesehatan, biometrik, anak, catatan kejahatan, "
        "dan keuangan pribadi. Pertimbangkan pengecualian huruf h."
    ),
}

_TERMS = {
    Letter.A: "Jangka waktu paling lama 30 tahun; berakhir bila dibuka dalam sidang pengadilan terbuka.",
    Letter.B: "Jangka waktu menurut peraturan perundang-undangan yang khusus.",
    Letter.C: "Jangka waktu selama dibutuhkan.",
    Letter.D: "Jangka waktu selama dibutuhkan.",
    Letter.E: "Jangka waktu selama dibutuhkan.",
    Letter.F: "Jangka waktu selama dibutuhkan.",
    Letter.G: "Jangka waktu menurut peraturan perundang-undangan yang khusus.",
    Letter.H: "Jangka waktu selama dibutuhkan.",
    Letter.I: "Jangka waktu menurut peraturan perundang-undangan yang khusus.",
    Letter.J: "Jangka waktu menurut Undang-Undang yang menutupnya; Undang-Undang itu wajib disebut.",
}


def letter_title(letter: Letter) -> str:
    """Return `a. menghambat proses penegakan hukum`."""
    return f"{letter.code}. {letter.label}"


def term_note(letter: Letter) -> str:
    """Return how long the exemption lasts and who sets its term (PP 61/2010 Ps 5-9)."""
    setter = (
        "pimpinan tertinggi badan publik"
        if letter in SET_BY_HIGHEST_LEADER
        else "PPID dengan persetujuan pimpinan"
    )
    return f"{_TERMS[letter]} Ditetapkan oleh {setter}."


def outside_scope(category: Category, admitted: tuple[Category, ...], decided: str) -> str:
    """Return why the office does not document this category by its SOP, or an empty string."""
    if category is Category.BELUM or category in admitted:
        return ""
    source = f" ({decided})" if decided else ""
    outside = f"Kategori ini di luar lingkup SOP yang ditetapkan kantor{source}."
    return f"{outside} Pilihlah kategori lain, atau ubah lingkup itu di Pengaturan."
