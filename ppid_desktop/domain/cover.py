"""Page 1 of a draft as values: who asks whom for what, what changed, what became of each remark."""

from dataclasses import dataclass

from ppid_desktop.domain.people import Official


@dataclass(frozen=True)
class Signatory:
    """Who sends, receives or decides, as a signature block names them."""

    position: str = ""
    name: str = ""
    rank: str = ""
    nip: str = ""


def signer_or(signer: Official, sender: Signatory) -> Signatory:
    """Return the official whom the office set to sign its notas, else the officer who sends."""
    if not signer.known:
        return sender
    return Signatory(signer.title, signer.name, signer.rank, signer.nip)


@dataclass(frozen=True)
class RemarkOutcome:
    """One remark of the last round and what became of it."""

    part: str
    wanted: str
    outcome: str


@dataclass(frozen=True)
class Cover:
    """The nota pengajuan konsep with what page 1 must say (DOMAIN section 5, review contract section 6).

    A round keeps the cover it was sent with, so that a nota printed again later says the same.
    """

    memo_no: str
    place_and_date: str
    recipient: Signatory
    sender: Signatory
    subject: str
    note: str
    enclosures: str
    opening: str
    instructions: str
    since: str  # heading of what changed since the last round
    changes: tuple[str, ...]
    remarks: tuple[RemarkOutcome, ...]
    paraf: tuple[str, ...]
    closing: str
    help: tuple[str, ...]
