"""What was sent as exempted stays under its guards, and nothing opens or closes it in passing.

Status changes only on a new consequence test (PP 61/2010 Ps 10); disclosing what is exempted is a crime
(UU 14/2008 Ps 54).
"""

from ppid_desktop.domain.approval import exported_texts
from ppid_desktop.domain.record import Case, Determination
from ppid_desktop.domain.rounds import Correction, Round
from ppid_desktop.domain.terms import Category
from ppid_desktop.domain.text import same_text

SINGLY = frozenset({"kategori", "usulan_huruf", "uji_huruf", "uji_kesimpulan"})
"""Fields that decide about an exemption: their corrections are dealt with one by one, never in one step."""


def sent_as_exempted(latest: Round | None) -> bool:
    """Return whether the round's draft told the lead that the information is (to be) exempted."""
    if latest is None or not latest.exports or not latest.exports[0].registry:
        return False
    export = latest.exports[0]
    printed = next((one.printed_id for one in export.places if one.field_id == "kategori"), "")
    return same_text(exported_texts(export).get(printed, ""), Category.DIKECUALIKAN.label)


def under_exemption(case: Case) -> bool:
    """Return whether the decision is one over exempted information: as sent, or as the record is now."""
    return case.proposes_exemption or sent_as_exempted(case.last_round)


def opened_against(now: Case, then: Case) -> Determination | None:
    """Return the exemption granted since `then` that going back there would undo, if `then` was open."""
    decided = now.determination
    if decided is None or not decided.granted or then.proposes_exemption:
        return None
    return decided if all(one.id != decided.id for one in then.determinations) else None


def decides_exemption(one: Correction) -> bool:
    """Return whether a correction touches what makes the information exempted or open."""
    return one.place is not None and one.place.field_id in SINGLY


def consequence_of(case: Case, one: Correction, text: str) -> str:
    """Return what applying `text` means for the exemption, to be said before; empty for other fields."""
    if not decides_exemption(one) or one.place is None:
        return ""
    if one.place.field_id != "kategori":
        return (
            "Isian ini menentukan dasar pengecualian dan harus sejalan dengan uji konsekuensinya. Periksa "
            "lagi langkah 1, uji konsekuensi, dan jangka waktunya sesudah koreksi diterapkan."
        )
    closes = same_text(text, Category.DIKECUALIKAN.label)
    if closes == case.proposes_exemption:
        return "Kelompok informasi berubah; langkah 2, 5, 6, dan 7 perlu ditinjau lagi."
    if closes:
        return (
            "Informasi ini menjadi usulan dikecualikan: diperlukan huruf Pasal 17, uji konsekuensi, dan "
            "keputusan bertanda tangan, dan informasinya keluar dari daftar informasi publik."
        )
    return (
        "Informasi ini menjadi terbuka dan masuk daftar informasi publik setelah diarsipkan. Status hanya "
        "berubah berdasarkan uji konsekuensi yang baru (PP 61/2010 Pasal 10); selama uji masih menyimpulkan "
        "dikecualikan, rekaman tidak dapat diajukan kepada arsiparis. Keputusannya tetap memerlukan bukti "
        "bertanda tangan."
    )
