"""Our own drafts offered as evidence without having been taken in: they are read before they count."""

from collections.abc import Iterable
from uuid import UUID, uuid4

from ppid_desktop.domain.corrections import corrections_of
from ppid_desktop.domain.errors import RuleBroken
from ppid_desktop.domain.review import ReviewResult
from ppid_desktop.domain.review_terms import IdentityVerdict, Status
from ppid_desktop.domain.rounds import Round
from ppid_desktop.domain.softfiles import Attachment
from ppid_desktop.domain.terms import Verdict
from ppid_desktop.domain.told_decision import opposes
from ppid_desktop.services.review_reading import LARGEST_RETURN, Expected, ReviewReader, judged
from ppid_desktop.services.session import Session

_ZIP = b"PK"  # what a DOCX begins with
_TAKE_IN = "Terima lewat Terima berkas lain agar isinya dibaca, lalu pastikan kepada pimpinan PPID."

_OTHER_PROOF = "Lepaskan berkas itu bila sudah disiapkan, lalu lampirkan bukti keputusan atas rekaman ini."


class UnreadDrafts:
    """Keeps a draft that has something to say from lying among the evidence where nobody reads it."""

    def __init__(self, session: Session, reader: ReviewReader) -> None:
        self._session = session
        self._reader = reader

    def check(self, record_id: UUID, pieces: Iterable[Attachment], verdict: Verdict | None = None) -> None:
        """Raise RuleBroken for a draft of another record or round, with remarks, or with another decision.

        A file that was taken in is known already. `verdict` is what is about to be recorded, also with what
        lies ready; else what is recorded counts, if anything is.
        """
        with self._session.reading() as unit:
            latest = unit.records.case(record_id).last_round
        if latest is None:
            return
        known = {file.file.sha256 for file in latest.returned}
        made = verdict or (latest.decision.verdict if latest.decision else None)
        meaning = "Keputusan belum dicatat." if verdict else "Berkas belum disimpan sebagai bukti."
        for piece in (*(latest.laid if verdict else ()), *pieces):
            if piece.file.sha256 not in known and (said := self._read(record_id, piece)):
                problem, next_step = _problem(latest, said, made)
                if problem:
                    raise RuleBroken(f"{piece.original_name} adalah {problem}.", meaning, next_step)

    def _read(self, record_id: UUID, piece: Attachment) -> ReviewResult | None:
        """Return what a document says; None for anything else, and for one that cannot be read."""
        with self._session.vault.files.open(piece.file) as content:
            data = content.read(len(_ZIP))
            data += content.read(LARGEST_RETURN) if data == _ZIP else b""
        if not data.startswith(_ZIP) or len(data) > LARGEST_RETURN:
            return None
        said = judged(self._session, self._reader, data, Expected(record_id, piece.original_name))
        return None if said.status is Status.REJECTED else said


def _problem(latest: Round, said: ReviewResult, verdict: Verdict | None) -> tuple[str, str]:
    """Return what keeps a draft from being evidence unread, as an Indonesian clause, and the next step."""
    identity = said.identity
    if identity.verdict is IdentityVerdict.OTHER_CASE:
        return f"konsep rekaman lain (nomor KL-{identity.case_no})", _OTHER_PROOF
    if verdict is not None and opposes(said.decision.value, verdict):
        return "konsep yang menyatakan keputusan lain daripada yang dicatat", _TAKE_IN
    if identity.verdict is IdentityVerdict.NONE:
        return "", ""
    if identity.verdict is IdentityVerdict.TAMPERED:
        return "konsep, tetapi tanda atau kode di dalamnya tidak cocok", _TAKE_IN
    if identity.verdict is not IdentityVerdict.CURRENT:
        return "konsep, tetapi bukan konsep putaran ini", _TAKE_IN
    export = next((one for one in latest.exports if str(one.id) == identity.export_id), None)
    if corrections_of(said, export, uuid4(), uuid4):
        return "konsep dengan koreksi atau catatan, yang tidak terbaca bila hanya menjadi bukti", _TAKE_IN
    return "", ""
