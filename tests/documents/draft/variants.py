"""Every kind of draft that goes out, by name: the schemas, Word, LibreOffice and the reader must take all."""

import struct
import zlib
from dataclasses import replace
from datetime import date
from functools import cache

from ppid_desktop.documents.draft.writer import DocxDraftWriter
from ppid_desktop.domain.draft import draft_content
from ppid_desktop.domain.draft_changes import SHOWN_REMARKS
from ppid_desktop.domain.draft_parts import DraftContent
from ppid_desktop.domain.office import F4, Office, Paper
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.rounds import (
    Correction,
    CorrectionSource,
    CorrectionState,
    Export,
    FieldPlace,
    Round,
)
from ppid_desktop.domain.terms import Channel, LogoPlace
from tests.documents.draft.samples import (
    KEY,
    NOW,
    content_of,
    exempted_case,
    facts,
    identity,
    office,
    public_case,
    sent_of,
    softfile,
    sop,
    stored,
    uid,
)

HOSTILE = "<b>tebal</b> & <img src='x'/> ]]> {PAGE} \x00\x0b\x1f\ud800\ufffe \u202eterbalik\u200b"


def _picture(width: int, height: int) -> bytes:
    """Return a PNG of one colour (ISO/IEC 15948: signature, IHDR, IDAT, IEND, each with its CRC)."""
    rows = b"".join(b"\0" + bytes((30, 90, 160)) * width for _ in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    made = (struct.pack(">I", len(data)) + kind + data + _checksum(kind + data) for kind, data in chunks)
    return b"\x89PNG\r\n\x1a\n" + b"".join(made)


def _checksum(data: bytes) -> bytes:
    return struct.pack(">I", zlib.crc32(data))


LOGO = _picture(40, 44)
_OUTCOMES = (
    (CorrectionState.APPLIED, "", ""),
    (CorrectionState.CHANGED, "Rekapitulasi titik batas desa Kabupaten Contoh", ""),
    (CorrectionState.NOT_APPLIED, "", "Data kecamatan ketiga menyusul setelah surat balasannya diterima."),
    (CorrectionState.ANSWERED, "", "Sudah diperiksa bersama bagian hukum."),
)


def with_title(case: Case, title: str) -> Case:
    """Return the case with this text as title and summary."""
    info = replace(case.record.information, title=title, summary=title)
    return replace(case, record=replace(case.record, information=info))


def with_office(case: Case, chosen: Office, number: int = 1) -> DraftContent:
    """Return the content of a draft on another letterhead."""
    return draft_content(case, chosen, sop(), facts(case, number))


def second_round(case: Case, remarks: int = 6) -> Case:
    """Return the case after a round that came back with remarks, its title changed since."""
    first = content_of(case)
    written = DocxDraftWriter().write(first, identity(), KEY)
    export = Export(
        uid(71), 1, written.code, stored(800), written.file_name, NOW, written.registry, first.places()
    )
    sent = Round(
        id=uid(600),
        number=1,
        memo_no="500.12.18.1/021/PPIDP/III/2026",
        sent_on=date(2026, 3, 4),
        recipient="Kepala Biro Contoh",
        channel=Channel.EMAIL,
        created_at=NOW,
        created_by=uid(1),
        content_hash="",
        exports=(export,),
        sent=sent_of(case),
        corrections=tuple(_remark(number, remarks) for number in range(remarks)),
    )
    info = replace(case.record.information, title="Rekapitulasi Titik Batas Desa Kabupaten Contoh Tahun 2025")
    return replace(case, record=replace(case.record, information=info), rounds=(sent,))


def _remark(number: int, of: int) -> Correction:
    """Return a remark; of many, the third is not applied for a reason that fills a page."""
    state, applied, reason = _OUTCOMES[number % len(_OUTCOMES)]
    if of > SHOWN_REMARKS and number == 2:
        reason = f"{'Alasan yang panjang sekali. ' * 110}Selesai di sini."
    return Correction(
        uid(500 + number),
        CorrectionSource.TRACKED,
        "judul",
        FieldPlace("judul", "judul"),
        f"Bagian contoh {number}",
        "Rekap",
        "Rekapitulasi Batas Desa",
        state=state,
        applied=applied,
        reason=reason,
    )


@cache
def variants() -> dict[str, DraftContent]:
    """Return the contents by name; frozen, so made once."""
    exempted, small = exempted_case(30), Paper("Ukuran sendiri", 182, 257, 15, 10, 20, 10)
    hostile = replace(with_title(public_case(), HOSTILE), softfiles=(softfile(1),))
    return {
        "one softfile": content_of(public_case(1)),
        "none": content_of(replace(public_case(), softfiles=(), sources=(), checks=())),
        "public 30": content_of(public_case(30)),
        "300": content_of(public_case(300)),
        "exempted practice": content_of(exempted, practice=True),
        "F4 with logo": with_office(exempted, office(paper=F4, logo_png=LOGO)),
        "logo at the right": with_office(
            public_case(), office(logo_png=LOGO, logo_place=LogoPlace.KANAN, font_size=13.0)
        ),
        "no logo, own paper": with_office(
            public_case(), office(logo_png=LOGO, logo_place=LogoPlace.TANPA, paper=small, font_size=9.0)
        ),
        "second round": content_of(second_round(public_case()), 2),
        "second round, exempted, F4": with_office(
            second_round(exempted_case()), office(paper=F4, logo_png=LOGO), 2
        ),
        "fifty remarks": content_of(second_round(public_case(), 50), 2),
        "hostile": content_of(hostile, note=HOSTILE),
        "one long word": content_of(with_title(public_case(1), "A" * 3000), note="B" * 3000),
        "long": content_of(with_title(public_case(), "panjang " * 3000)),
    }
