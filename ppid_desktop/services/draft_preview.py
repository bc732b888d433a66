"""The draft as it would look with the office's settings, made from a sample record; nothing is kept of it."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from ppid_desktop.domain.cover import Signatory, signatory_of, signer_or
from ppid_desktop.domain.draft import DraftIdentity, RoundFacts, draft_content
from ppid_desktop.domain.numbering import NumberParts, composed
from ppid_desktop.domain.office import Office, Paper, Sop
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.terms import OfficialRole
from ppid_desktop.services.draft_making import DraftWriter
from ppid_desktop.services.ports import Unit
from ppid_desktop.services.sample_record import sample_case, sent_of
from ppid_desktop.services.session import Session
from ppid_desktop.services.sop_versions import in_force

DraftPages = Callable[[bytes], bytes]
"""Turns a draft's DOCX into the PDF of its pages."""

_KEY = bytes(32)  # the preview's codes belong to no round


class DraftPreview:
    """Writes the real draft of a sample record and shows its pages."""

    def __init__(self, session: Session, writer: DraftWriter, pages: DraftPages, sop: Sop) -> None:
        self._session = session
        self._writer = writer
        self._pages = pages
        self._sop = sop

    def sample(self, paper: Paper | None = None) -> bytes:
        """Return the sample draft as PDF with the settings in force, on the office's sheet or another."""
        with self._session.reading(UseCase.READ) as unit:
            office = unit.office.office()
            shown = replace(office, paper=paper) if paper else office
            sop = in_force(unit, self._sop)
            case, facts = self._round(unit, shown, sop.id)
        content = draft_content(case, shown, sop, facts)
        identity = DraftIdentity(case.record.id, 0, 1, UUID(int=1, version=4), self._session.clock.now())
        return self._pages(self._writer.write(content, identity, _KEY).data)

    def _round(self, unit: Unit, office: Office, sop_id: str) -> tuple[Case, RoundFacts]:
        today, numbering = self._session.clock.today(), unit.office.numbering()
        parts = NumberParts(1, today, numbering.code, numbering.unit)
        case = sample_case(composed(numbering.register, parts), sop_id, self._session.clock.now())
        people = unit.office.employees()
        lead = next((one for one in people if one.holds(OfficialRole.PIMPINAN_PPID, today)), None)
        own = next((one for one in people if one.id == self._session.account.employee_id), None)
        facts = RoundFacts(
            number=1,
            memo_no=composed(numbering.memo, parts),
            sent_on=today,
            recipient=signatory_of(lead, Signatory("Pimpinan PPID")),
            sender=signer_or(office.signer, signatory_of(own, Signatory("Petugas"))),
            note="Contoh tampilan konsep menurut pengaturan kantor.",
            sent=sent_of(case),
            practice=self._session.vault.practice,
            texts=unit.office.draft_texts(),
        )
        return case, facts
