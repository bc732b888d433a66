"""Page 1 of a draft as values: who asks whom for what, what changed, what became of each remark."""

from dataclasses import dataclass

from ppid_desktop.domain.people import Employee, Official


@dataclass(frozen=True)
class Signatory:
    """Who sends, receives or decides, as a signature block names them."""

    position: str = ""
    name: str = ""
    rank: str = ""
    nip: str = ""


NOBODY = Signatory()


def signatory_of(one: Employee | None, otherwise: Signatory = NOBODY) -> Signatory:
    """Return how a person of the office is named on paper, or what stands in for nobody."""
    return Signatory(one.position, one.name, one.rank, one.nip) if one else otherwise


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
    remarked: str  # how many remarks there were and what became of them, in one sentence
    remarks: tuple[RemarkOutcome, ...]
    paraf: tuple[str, ...]
    closing: str
    help: tuple[str, ...]
    nature: str = ""  # sifat of an exempted record, empty for others

    def lines(self) -> tuple[tuple[str, str], ...]:
        """Return the lines under the title, as the official form of the nota orders them."""
        known = (
            ("Kepada", named(self.recipient)),
            ("Dari", named(self.sender)),
            ("Tentang", self.subject),
            ("Catatan", self.note),
            ("Lampiran", self.enclosures),
        )
        return (*known, ("Sifat", self.nature)) if self.nature else known


def named(one: Signatory) -> str:
    """Return the position, or the name where no position is known."""
    return one.position or one.name or "-"
