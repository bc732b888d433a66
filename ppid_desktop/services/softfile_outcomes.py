"""What becomes of a softfile that was sent out: a corrected file takes its place, or it stays."""

from dataclasses import replace

from ppid_desktop.domain.binding import followed, voucher
from ppid_desktop.domain.errors import RuleBroken
from ppid_desktop.domain.locks import require_content
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.rounds import Provenance, Round, SentSoftfile
from ppid_desktop.domain.softfiles import StoredFile
from ppid_desktop.domain.terms import SoftfileKind
from ppid_desktop.services.ports import Unit
from ppid_desktop.services.session import Session
from ppid_desktop.services.softfile_versions import put_next


def put_in_place(session: Session, unit: Unit, sent: SentSoftfile, name: str, stored: StoredFile) -> int:
    """Make a corrected file the next version and return its number; RuleBroken for what was sent itself."""
    softfile = unit.softfiles.get(sent.softfile_id)
    if any(one.number == sent.version and one.file.sha256 == stored.sha256 for one in softfile.versions):
        raise RuleBroken(
            "Isi berkas ini sama persis dengan yang dikirim.",
            "Softfile belum diganti.",
            "Pilih Tetap, atau pilih berkas hasil koreksi yang benar.",
        )
    return put_next(session, unit, softfile, name, SoftfileKind.HASIL_KOREKSI, stored).number


def replaced_by(latest: Round, sent: SentSoftfile, number: int, came: Provenance | None) -> SentSoftfile:
    """Return a softfile as replaced: from whom it came, and which returned file says so, if one does."""
    file = voucher(latest, came)
    return replace(
        sent,
        outcome="diganti",
        new_version=number,
        came=came or (file.origin if file else None),
        came_with=file.id if file else None,
        late=latest.decision is not None and not (file and followed(latest, file)),
    )


def brought_back(session: Session, unit: Unit, case: Case, sent: SentSoftfile) -> str:
    """Make what was sent the next version where what was put in its place is current; say so for the log.

    Anything newer is nobody's mistake and stays. RuleBroken where the record's content is at rest.
    """
    softfile = unit.softfiles.get(sent.softfile_id)
    original = next((one for one in softfile.versions if one.id == sent.version_id), None)
    if original is None or softfile.current.number != sent.new_version:
        return ""
    require_content(case)
    name, kind, note = original.original_name, original.kind, f"kembali ke versi {original.number}"
    version = put_next(session, unit, softfile, name, kind, original.file, note)
    return f", versi {version.number} {note} {original.file.sha256}"
