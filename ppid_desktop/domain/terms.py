"""The fixed vocabularies of law and practice, each term with the code we store and the label people read."""

from enum import Enum
from typing import Self


class Term(Enum):
    """A stored code with its Indonesian label."""

    label: str

    def __new__(cls, code: str, label: str) -> Self:
        """Keep the code as the value and the label beside it."""
        term = object.__new__(cls)
        term._value_ = code
        term.label = label
        return term

    @property
    def code(self) -> str:
        """Return the stored code."""
        return str(self.value)


class Category(Term):
    """Categories of public information (UU 14/2008 Ps 9-11, 17)."""

    BELUM = "BELUM", "Belum diklasifikasikan"
    BERKALA = "BERKALA", "Wajib disediakan dan diumumkan secara berkala"
    SERTA_MERTA = "SERTA_MERTA", "Wajib diumumkan serta-merta"
    SETIAP_SAAT = "SETIAP_SAAT", "Wajib tersedia setiap saat"
    DIKECUALIKAN = "DIKECUALIKAN", "Dikecualikan"


class LogoPlace(Term):
    """Where the letterhead shows the office's logo."""

    KIRI = "kiri", "Di kiri"
    KANAN = "kanan", "Di kanan"
    TANPA = "tanpa", "Tanpa logo"


class ClassificationStatus(Term):
    """Where a record stands between open and exempted (DOMAIN section 2)."""

    BELUM = "belum", "Belum"
    TERBUKA = "terbuka", "Terbuka"
    USULAN = "usulan", "Usulan Dikecualikan"
    DITETAPKAN = "ditetapkan", "Ditetapkan Dikecualikan"
    AKAN_BERAKHIR = "akan_berakhir", "Akan Berakhir"
    TERBUKA_PENETAPAN = "terbuka_penetapan", "Terbuka dengan Penetapan"
    TERBUKA_HUKUM = "terbuka_hukum", "Terbuka demi hukum"


class Letter(Term):
    """Letters of UU 14/2008 Pasal 17: what harm opening the information could do."""

    A = "a", "menghambat proses penegakan hukum"
    B = "b", "mengganggu kekayaan intelektual atau persaingan usaha tidak sehat"
    C = "c", "membahayakan pertahanan dan keamanan negara"
    D = "d", "mengungkapkan kekayaan alam Indonesia"
    E = "e", "merugikan ketahanan ekonomi nasional"
    F = "f", "merugikan kepentingan hubungan luar negeri"
    G = "g", "mengungkapkan akta otentik pribadi atau wasiat"
    H = "h", "mengungkap rahasia pribadi"
    I = "i", "memorandum atau surat antar badan publik atau intra badan publik"  # noqa: E741 - the law's letter
    J = "j", "tidak boleh diungkapkan berdasarkan Undang-Undang"


class TermKind(Term):
    """How long an exemption lasts (PP 61/2010 Ps 5-9)."""

    TANGGAL_PASTI = "tanggal_pasti", "Tanggal Pasti"
    DURASI_TAHUN = "durasi_tahun", "Durasi Tahun"
    SAMPAI_PERISTIWA = "sampai_peristiwa", "Sampai Peristiwa"
    SELAMA_DIBUTUHKAN = "selama_dibutuhkan", "Selama Dibutuhkan"
    SESUAI_PERATURAN = "sesuai_peraturan", "Sesuai Peraturan"


class Form(Term):
    """Bentuk informasi yang tersedia."""

    CETAK = "cetak", "Cetak"
    REKAM = "rekam", "Rekam"
    ONLINE = "online", "Online"


class PersonalData(Term):
    """Whether the information holds personal data."""

    TIDAK = "tidak", "Tidak"
    UMUM = "umum", "Umum"
    SPESIFIK = "spesifik", "Spesifik"


class SecurityClass(Term):
    """SKKAAD: security and access classification of the archive."""

    BIASA = "biasa", "Biasa/Terbuka"
    TERBATAS = "terbatas", "Terbatas"
    RAHASIA = "rahasia", "Rahasia"
    SANGAT_RAHASIA = "sangat_rahasia", "Sangat Rahasia"


class Means(Term):
    """How a coordination took place."""

    RAPAT = "rapat", "Rapat"
    SURAT = "surat", "Surat"
    TELEPON = "telepon", "Telepon"
    LAINNYA = "lainnya", "Lainnya"


class Condition(Term):
    """State of a piece of equipment."""

    BAIK = "baik", "Baik"
    RUSAK_RINGAN = "rusak_ringan", "Rusak ringan"
    RUSAK_BERAT = "rusak_berat", "Rusak berat"


class RequestStatus(Term):
    """Where a request for data stands."""

    DIMINTA = "diminta", "Diminta"
    DITERIMA = "diterima", "Diterima"
    TIDAK_ADA = "tidak_ada", "Tidak ada"


class Originality(Term):
    """Tingkat perkembangan."""

    ASLI = "asli", "Asli"
    SALINAN = "salinan", "Salinan"


class SoftfileKind(Term):
    """What a softfile is in the course of the work."""

    SUMBER = "sumber", "Sumber"
    OLAHAN = "olahan", "Hasil olahan"
    KONSEP = "konsep", "Konsep"
    HASIL_KOREKSI = "hasil_koreksi", "Hasil koreksi"
    DIHITAMKAN = "dihitamkan", "Salinan yang dihitamkan"


class TestOccasion(Term):
    """When a consequence test was held (Perki 1/2021)."""

    __test__ = False  # not a test class, whatever its name suggests to pytest

    SEBELUM = "sebelum", "Sebelum permohonan"
    SAAT = "saat", "Saat permohonan"
    PERINTAH = "perintah", "Atas perintah Majelis Komisioner"


class Scope(Term):
    """How much of the document is exempted."""

    SELURUH = "seluruh", "Seluruhnya"
    SEBAGIAN = "sebagian", "Sebagian"


class Conclusion(Term):
    """Outcome of a consequence test."""

    DIKECUALIKAN = "dikecualikan", "Dikecualikan"
    TIDAK_MEMENUHI = "tidak_memenuhi", "Tidak memenuhi"


class Verdict(Term):
    """The lead's decision over one round."""

    DISETUJUI = "disetujui", "Disetujui"
    DISETUJUI_KOREKSI = "disetujui_koreksi", "Disetujui dengan Koreksi"
    DIKEMBALIKAN = "dikembalikan", "Dikembalikan"

    @property
    def approves(self) -> bool:
        """Return whether step 7 may follow."""
        return self is not Verdict.DIKEMBALIKAN


class Channel(Term):
    """How a draft went out or a decision came in."""

    SURAT = "surat", "Surat fisik"
    EMAIL = "email", "Surat elektronik"
    PESAN = "pesan", "Aplikasi pesan"
    FLASHDISK = "flashdisk", "Diska lepas"
    LISAN = "lisan", "Lisan"
    SRIKANDI = "srikandi", "SRIKANDI"
    LAINNYA = "lainnya", "Lainnya"

    @property
    def after_through(self) -> str:
        """Return how the channel reads inside a sentence after *melalui*, e.g. `surat elektronik`."""
        special = {"lisan": "percakapan lisan", "lainnya": "cara lain", "srikandi": "SRIKANDI"}
        return special.get(self.code, self.label.lower())


class EvidenceForm(Term):
    """What a piece of evidence of a decision is; some carry the decider's signature (DOMAIN rule 1)."""

    LEMBAR = "lembar_keputusan", "Lembar Keputusan bertanda tangan"
    PDF_TTE = "pdf_tte", "PDF bertanda tangan elektronik"
    NASKAH = "naskah", "Foto atau pindaian koreksi"
    SURAT = "surat_elektronik", "Surat elektronik atau pesan"
    SUARA = "rekaman_suara", "Rekaman suara"
    KONSEP = "konsep", "Konsep yang kembali"
    LAIN = "lain", "Bukti lain"

    @property
    def signed(self) -> bool:
        """Return whether the decider's signature is on it."""
        return self in (EvidenceForm.LEMBAR, EvidenceForm.PDF_TTE)


class SpokenMeans(Term):
    """How a spoken decision was given."""

    TATAP_MUKA = "tatap_muka", "Tatap muka"
    TELEPON = "telepon", "Telepon"
    RAPAT = "rapat", "Rapat"
    RAPAT_DARING = "rapat_daring", "Rapat daring"


class RecordStatus(Term):
    """The one status phrase shown for a record."""

    DRAF = "draf", "Draf"
    BERJALAN = "berjalan", "Berjalan"
    MENUNGGU_PPID = "menunggu_ppid", "Menunggu PPID"
    DIKEMBALIKAN = "dikembalikan", "Dikembalikan"
    DISETUJUI = "disetujui", "Disetujui"
    MENUNGGU_ARSIPARIS = "menunggu_arsiparis", "Menunggu diterima arsiparis"
    DIARSIPKAN = "diarsipkan", "Diarsipkan"
    DIBATALKAN = "dibatalkan", "Dibatalkan"


class FinalFate(Term):
    """Nasib akhir of an archive."""

    MUSNAH = "musnah", "Musnah"
    PERMANEN = "permanen", "Permanen"
    DINILAI_KEMBALI = "dinilai_kembali", "Dinilai kembali"


class EmploymentKind(Term):
    """Kind of employment; decides how the NIP is built."""

    PNS = "pns", "PNS"
    PPPK = "pppk", "PPPK"
    NON_ASN = "non_asn", "non-ASN"


class OfficialRole(Term):
    """Roles people hold in the SOP, for a period (incl. Plt./Plh.)."""

    PETUGAS = "petugas", "Petugas"
    PEJABAT_PPID = "pejabat_ppid", "Pejabat PPID"
    PIMPINAN_PPID = "pimpinan_ppid", "Pimpinan PPID"
    ARSIPARIS = "arsiparis", "Arsiparis"
    PENGESAH = "pengesah", "Pengesah SOP"


def term_of(kind: type[Term], text: str) -> Term:
    """Return the term a person or a file means by its code or label; ValueError when none matches."""
    wanted = text.strip().casefold()
    for term in kind:
        if wanted in (term.code.casefold(), term.label.casefold()):
            return term
    raise ValueError(f"no {kind.__name__} for this text")
