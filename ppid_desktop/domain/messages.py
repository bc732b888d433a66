"""Ready text for sending a draft and for reminding; neutral where the record is, or may be, exempted."""

from ppid_desktop.domain.indonesian import counted, long_date
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.rounds import Round


def sending_text(case: Case, one: Round) -> str:
    """Return the message that goes along with the draft."""
    return (
        f"Yth. {one.recipient}\n\n"
        f"Bersama ini kami kirimkan konsep {_subject(case, one)} beserta "
        f"{counted(len(one.sent), 'softfile')} untuk dikoreksi.\n"
        "Mohon isi keputusan dan koreksi langsung pada berkas Word, simpan, lalu kirimkan kembali.\n"
        f"Kode konsep: {_codes(one)}\n\nTerima kasih."
    )


def reminding_text(case: Case, one: Round) -> str:
    """Return the message that reminds of a draft still out."""
    return (
        f"Yth. {one.recipient}\n\n"
        f"Kami mengingatkan konsep {_subject(case, one)} yang kami kirim pada {long_date(one.sent_on)} "
        "dan masih menunggu koreksi serta keputusan.\n"
        f"Kode konsep: {_codes(one)}\n\nTerima kasih."
    )


def _subject(case: Case, one: Round) -> str:
    if case.proposes_exemption:
        return f"dokumentasi informasi putaran {one.number}"
    return f"dokumentasi informasi “{case.record.information.title}” putaran {one.number}"


def _codes(one: Round) -> str:
    return ", ".join(export.code for export in one.exports)
