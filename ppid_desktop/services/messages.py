"""*Salin pesan*: the office's own words for sending drafts and for reminding, ready to be pasted."""

from collections.abc import Sequence
from uuid import UUID

from ppid_desktop.domain.errors import RuleBroken
from ppid_desktop.domain.messages import Occasion, Sent, Style, message_text, template_of
from ppid_desktop.domain.submissions import state_of
from ppid_desktop.services.draft_sending import out_round
from ppid_desktop.services.ports import Unit
from ppid_desktop.services.session import Session


class Messages:
    """Fills the office's texts for one draft or for several."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def for_record(self, record_id: UUID, occasion: Occasion, style: Style = Style.PESAN) -> str:
        """Return the message about a record's newest round; RuleBroken when nothing was sent."""
        with self._session.reading() as unit:
            case = unit.records.case(record_id)
            return self._filled(unit, ((case, out_round(case)),), occasion, style)

    def for_submission(self, submission_id: UUID, occasion: Occasion, style: Style = Style.PESAN) -> str:
        """Return the message about all that went out, or the reminder of what still waits; RuleBroken."""
        with self._session.reading() as unit:
            members = unit.submissions.get(submission_id).members
            sent = [(unit.records.case(one.record_id), one.round_id) for one in members]
            rounds = [(case, one) for case, key in sent for one in case.rounds if one.id == key]
            return self._filled(unit, _spoken_of(rounds, occasion), occasion, style)

    def _filled(self, unit: Unit, sent: Sequence[Sent], occasion: Occasion, style: Style) -> str:
        template = template_of(unit.office.draft_texts(), occasion, style)
        return message_text(template, sent, unit.office.office(), self._session.clock.today())


def _spoken_of(sent: Sequence[Sent], occasion: Occasion) -> Sequence[Sent]:
    if occasion is Occasion.KIRIM:
        return sent
    waited_for = [(case, one) for case, one in sent if state_of(one).undecided]
    if not waited_for:
        raise RuleBroken(
            "Tidak ada konsep pengajuan ini yang masih ditunggu.",
            "Pesan pengingat tidak dibuat.",
            "Buka pengajuan lain yang masih menunggu pimpinan.",
        )
    return waited_for
