"""Words that many cases share: the texts of the baseline and what a usual edit must read as."""

from tests.documents.review.corpus.case import expect
from tests.documents.review.returned import TERM, deleted, ins

LEAD, DEPUTY = "Pimpinan Contoh", "Pejabat Contoh"
WHEN = "2026-02-14T10:05:00Z"
TITLE = "Data Pribadi Pemohon Izin Mendirikan Desa Persiapan Kecamatan Cikeusik"
BASIS = "Pasal 17 huruf h Undang-Undang Nomor 14 Tahun 2008"
CLASS = "Dikecualikan (terbatas)"
SUMMARY = (
    "Dokumen ini memuat identitas pemohon, nomor induk kependudukan, alamat rumah, dan nomor telepon.",
    "Data dihimpun dari tiga desa pada bulan Oktober sampai dengan Desember.",
    "Seluruh berkas telah diolah dalam bentuk softfile dan disimpan pada folder kerja unit.",
)
LATER = "10 (sepuluh) tahun sejak ditetapkan"


def lines(*texts: str) -> str:
    return "\n".join(texts)


def term(final: str = LATER, **told: str) -> dict[str, dict[str, str]]:
    return {"jangka_waktu": {"status": "tracked", "original": TERM, "final": final, **told}}


def change(kind: str, text: str, field: str | None = "jangka_waktu", **told: object) -> dict[str, object]:
    return {"kind": kind, "text": text, "field": field, "author": LEAD, "date": WHEN, **told}


def proposal(becomes: str = LATER, field: str = "jangka_waktu", was: str = TERM) -> dict[str, str]:
    return {"field": field, "from": was, "to": becomes, "basis": "tracked"}


REPLACED = expect(
    changes=[change("del", "5 (lima)"), change("ins", "10 (sepuluh)")],
    fields=term(),
    proposals=[proposal()],
)
REPLACEMENT = deleted("5 (lima)") + ins("10 (sepuluh)")
