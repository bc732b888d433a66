"""The sentences of the correction desk: what a correction is, what stands in its way, what follows."""

from collections.abc import Callable, Iterable

from ppid_desktop.domain.rounds import Correction, CorrectionSource, Round
from ppid_desktop.domain.three_way import Fit, Outlook

SOURCES = {
    CorrectionSource.TRACKED: "perubahan terlacak",
    CorrectionSource.UNTRACKED: "perubahan tanpa pelacakan",
    CorrectionSource.BOTH: "perubahan sebagian tanpa pelacakan",
    CorrectionSource.TABLE: "tabel koreksi",
    CorrectionSource.COMMENT: "komentar",
    CorrectionSource.ROW: "baris tabel",
    CorrectionSource.OUTSIDE: "teks di luar isian",
    CorrectionSource.TYPED: "diketik dari kertas",
}
SHORT_SOURCES = {
    CorrectionSource.BOTH: "sebagian tanpa pelacakan",
    CorrectionSource.COMMENT: "komentar",
    CorrectionSource.ROW: "baris",
    CorrectionSource.OUTSIDE: "di luar isian",
}
WARNED = frozenset({Fit.CONFLICT, Fit.UNREADABLE, Fit.GONE})
ONE_BY_ONE = (
    "Koreksi ini tidak ikut diterapkan sekaligus: berkasnya bukan konsep putaran ini, perlu diperiksa "
    "dahulu, atau isiannya menentukan pengecualian. Periksa, lalu terapkan satu per satu."
)
CONTRADICTED = (
    "Koreksi lain pada putaran ini meminta bunyi yang berbeda untuk isian yang sama, sehingga keduanya tidak "
    "ikut diterapkan sekaligus. Tanyakan kepada pimpinan mana yang berlaku, lalu terapkan yang itu saja."
)
_AGAIN = "perlu putaran berikutnya atau persetujuan pimpinan yang dicatat"


def remark(one: Correction, when: Callable[[str], str]) -> str:
    """Return what was written beside the correction: a comment with its answers, quotation and reason."""
    if one.source is CorrectionSource.COMMENT:
        said = ((", ".join(filter(None, (by.author, when(by.written_at)))), by.text) for by in one.thread)
        replies = (f"↳ {who}: {text}" for who, text in said)
        return "\n".join((f"Komentar: {one.remark}", *replies))
    quotation = f"Tertulis: “{one.quoted}”. Seharusnya: “{one.asked}”." if one.quoted and one.asked else ""
    reason = f"Alasan: {one.remark}" if one.remark else ""
    if one.source is CorrectionSource.OUTSIDE:
        return one.remark
    return "\n".join(part for part in (quotation, reason) if part)


def is_unplaced(one: Correction) -> bool:
    """Return whether an edit has no field only because the draft it came from is not known."""
    return one.place is None and bool(one.source.is_edit and (one.quoted or one.asked))


def notice(one: Correction, seen: Outlook) -> str:
    """Return what the officer must know before acting, or an empty string."""
    told = _ROWS[one.row.added] if one.row else _fits(one, seen)
    unmarked = _UNMARKED.get(one.source, "") if one.place else ""
    return " ".join(part for part in (told, unmarked) if part)


def _fits(one: Correction, seen: Outlook) -> str:
    match seen.fit:
        case Fit.NOWHERE:
            return _nowhere(one)
        case Fit.WORDLESS:
            return _wordless(one)
        case Fit.CONFLICT:
            return _conflict(one, seen)
        case Fit.UNREADABLE:
            return (
                f"Koreksi tidak dapat diterapkan apa adanya. {seen.problem} Pilih Ubah untuk menuliskannya."
            )
        case _:
            return _SIMPLE.get(seen.fit, "")


def _conflict(one: Correction, seen: Outlook) -> str:
    joined = seen.offered != one.after
    help_text = " Ubah menawarkan gabungan keduanya." if joined else ""
    return (
        "Isian ini sudah berubah sejak konsep dikirim. Bandingkan ketiga teks, lalu pilih Ubah atau Tidak "
        f"diterapkan.{help_text}"
    )


def _nowhere(one: Correction) -> str:
    if one.source is CorrectionSource.ROW:
        return (
            "Baris tabel ini tidak dapat ditambah atau dihapus dari sini. Ubah pada langkahnya bila perlu, "
            "lalu jawab."
        )
    if one.softfile_id is not None:
        return "Koreksi atas dokumen: ganti atau tetapkan softfilenya di bawah, lalu jawab."
    if one.source is CorrectionSource.OUTSIDE:
        return "Teks ini bukan isian rekaman. Jawab, atau hubungkan dengan isian yang dimaksud."
    if is_unplaced(one) or one.source in (CorrectionSource.TABLE, CorrectionSource.TYPED):
        return "Isian yang dimaksud belum dikenali. Hubungkan dengan isiannya, atau jawab sebagai catatan."
    if one.source.is_edit:
        return (
            "Nilai ini ditetapkan atau dihitung oleh program, sehingga koreksinya menjadi catatan dan tidak "
            "pernah diterapkan. Jawab apa tindak lanjutnya."
        )
    return ""


def _wordless(one: Correction) -> str:
    if one.source is CorrectionSource.COMMENT:
        return ""
    if one.quoted:
        return (
            "Kata yang dikutip tidak ditemukan tepat satu kali dalam isian ini. Pilih Ubah dan tuliskan "
            "isian seutuhnya, atau hubungkan dengan isian lain."
        )
    if one.asked:
        return (
            "Kata yang diganti (Tertulis) tidak disebutkan, sehingga tidak jelas apakah tulisan ini menambah "
            "atau mengganti seluruh isian. Pilih Ubah dan tuliskan isian seutuhnya."
        )
    return "Bunyi baru isian tidak disebutkan. Pilih Ubah untuk menuliskannya, atau jawab."


_SIMPLE = {
    Fit.DONE: "Isian sudah berbunyi seperti yang dikoreksi; Terapkan hanya mencatatnya.",
    Fit.JOINED: (
        "Koreksi lain sudah diterapkan pada isian ini dan menyentuh kata lain; koreksi ini ditambahkan "
        "padanya."
    ),
    Fit.GONE: (
        "Entri yang dikoreksi sudah tidak ada. Hubungkan dengan isian lain atau jelaskan mengapa tidak."
    ),
}
_ROWS = {
    True: "Bila diterapkan, baris ini menjadi entri baru pada rekaman.",
    False: "Bila diterapkan, entri ini dilepas dari rekaman. Rekaman lain yang memakainya tidak berubah.",
}
_UNMARKED = {
    CorrectionSource.UNTRACKED: "Perubahan tanpa pelacakan: berkas tidak mencatat siapa dan kapan.",
    CorrectionSource.BOTH: "Sebagian perubahan tanpa pelacakan: berkas tidak mencatat siapa dan kapan.",
}


def consequence(one: Correction, seen: Outlook, *, own: bool) -> str:
    """Return what an approval of the round covers after each choice."""
    if one.late or not own:
        lost = f"bila diterapkan atau diubah, persetujuan tidak mencakupnya dan {_AGAIN}"
        return f"Koreksi ini {_foreign(one)}: {lost}."
    if one.source is CorrectionSource.COMMENT:
        return f"Jawaban tidak mengubah isi rekaman. Bila isian diubah, {_AGAIN}."
    if seen.fit is Fit.NOWHERE and one.source in (CorrectionSource.TABLE, CorrectionSource.TYPED):
        return f"Dihubungkan lalu diterapkan seperti ditulis: tercakup persetujuan. Selain itu {_AGAIN}."
    if one.row:
        others = "Ubah atau Tidak diterapkan" if one.row.added else "Tidak diterapkan"
        return f"Terapkan: tercakup persetujuan. {others}: {_AGAIN}."
    if seen.applies:
        return f"Terapkan: tercakup persetujuan. Ubah atau Tidak diterapkan: {_AGAIN}."
    if seen.fit is Fit.NOWHERE and not one.wants_change:
        return ""
    if seen.fit in (Fit.CONFLICT, Fit.UNREADABLE):
        return f"Diubah persis seperti dikoreksi: tercakup persetujuan. Selain itu {_AGAIN}."
    return f"Bila diubah atau tidak diterapkan, {_AGAIN}."


def _foreign(one: Correction) -> str:
    if not one.late:
        return "bukan dari konsep putaran ini"
    typed = "diketik setelah keputusan dicatat"
    return "dari berkas yang belum berlaku saat keputusan dicatat" if one.returned_id else typed


def no_corrections(latest: Round | None) -> tuple[str, str]:
    """Return title and text of a desk without corrections."""
    if latest and latest.decision:
        return "Tidak ada koreksi", "Putaran ini diputus tanpa koreksi."
    if latest and any(file.readable for file in latest.returned):
        return (
            "Tidak ada koreksi",
            "Berkas yang kembali tidak memuat koreksi. Koreksi di kertas dapat diketik.",
        )
    return "Belum ada koreksi", "Terima berkas yang kembali di atas, atau ketik koreksi dari kertas."


_REACHING = "entrinya juga dipakai rekaman lain yang isinya sudah disetujui atau tidak dapat diubah"


def together(chosen: Iterable[Correction], held_back: int = 0, sharing: int = 0, reaching: int = 0) -> str:
    """Return what to know before all of these are applied in one step.

    `sharing` of them change shared entries; `reaching` others would change records that must stay.
    """
    told = "Setiap koreksi diterapkan seperti ditulis. Semuanya dapat dibatalkan sekaligus."
    late = sum(1 for one in chosen if one.late)
    uncovered = f" {late} di antaranya diketik atau datang setelah keputusan dan tidak tercakup persetujuan."
    doubted = (
        f" {held_back} koreksi lain tidak ikut dan ditangani satu per satu: berkasnya lain putaran atau "
        "perlu diperiksa, saling bertentangan, atau isiannya menentukan pengecualian."
    )
    shared = f" {sharing} di antaranya mengubah entri yang juga dipakai rekaman lain."
    left = f" {reaching} koreksi lain tidak ikut: {_REACHING}. Terapkan satu per satu."
    parts = ((late, uncovered), (held_back, doubted), (sharing, shared), (reaching, left))
    return told + "".join(text for count, text in parts if count)


def not_applied(moved: int, shared: int) -> str:
    """Return why corrections stayed open: the record moved on, or another record would change, too."""
    changed = f"{moved} koreksi tidak dapat lagi diterapkan seperti ditulis: isiannya sudah berubah."
    return _left(moved, changed, shared, "Terapkan")


def not_undone(moved: int, shared: int) -> str:
    """Return why corrections were not taken back: the field changed since, or another record would, too."""
    changed = f"{moved} koreksi dibiarkan: isiannya sudah berubah lagi sejak koreksi diterapkan."
    return _left(moved, changed, shared, "Batalkan")


def _left(moved: int, changed: str, shared: int, act: str) -> str:
    reaching = (
        f"{shared} koreksi dibiarkan: {_REACHING}. {act} satu per satu, atau salin dahulu entrinya untuk "
        "rekaman ini pada langkahnya."
    )
    return " ".join(text for count, text in ((moved, changed), (shared, reaching)) if count)
