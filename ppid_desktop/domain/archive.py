"""The archive: files (berkas) and items, sealed versions and what lives on beside them."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from ppid_desktop.domain.free_texts import FreeText
from ppid_desktop.domain.softfiles import Attachment
from ppid_desktop.domain.terms import FinalFate, Originality, SecurityClass, Term


class EventKind(Term):
    """Peristiwa arsip: what happens to an archive after sealing."""

    PENETAPAN = "penetapan", "Penetapan"
    LOKASI = "lokasi", "Perubahan lokasi"
    KONDISI = "kondisi", "Pemeriksaan kondisi"
    SRIKANDI = "srikandi", "Nomor SRIKANDI"
    PINDAIAN = "pindaian", "Pindaian bertanda tangan"
    PEMBUKAAN = "pembukaan", "Pembukaan"
    PENILAIAN = "penilaian", "Penilaian"
    PEMINDAHAN = "pemindahan", "Pemindahan"


@dataclass(frozen=True)
class Location:
    """Where the paper lies."""

    room: str = ""
    rack: str = ""
    box: str = ""
    folder: str = ""

    @property
    def text(self) -> str:
        """Return the place as one line."""
        parts = (("Ruang", self.room), ("Rak", self.rack), ("Boks", self.box), ("Folder", self.folder))
        return ", ".join(_named(name, value) for name, value in parts if value)


def _named(name: str, value: str) -> str:
    """Return `Rak 3`, also when the person typed the word `rak` with it."""
    first = value.split(maxsplit=1)[:1]
    named = first and first[0].casefold() == name.casefold()
    return value if named else f"{name} {value}"


@dataclass(frozen=True)
class CodeEntry:
    """One line of the classification code list; `active_years`/`inactive_years` count full years."""

    code: str
    name: str
    active_years: int | None = None
    inactive_years: int | None = None
    fate: FinalFate | None = None
    fate_text: str = ""
    security_class: SecurityClass | None = None
    access: str = ""
    unit: str = ""

    @property
    def retention_text(self) -> str:
        """Return `Aktif 2 tahun, inaktif 3 tahun`."""
        parts = (("aktif", self.active_years), ("inaktif", self.inactive_years))
        known = [f"{name} {years} tahun" for name, years in parts if years is not None]
        return ", ".join(known).capitalize()


@dataclass(frozen=True)
class ArchiveFields:
    """What the archivist adds to a record (DOMAIN section 3)."""

    index: str = ""
    originality: Originality | None = None
    active_years: int | None = None
    inactive_years: int | None = None
    fate: FinalFate | None = None
    fate_text: str = ""
    trigger: str = ""
    trigger_date: date | None = None
    access: str = ""
    quantity: int | None = 1
    quantity_unit: str = "berkas"
    location: Location = Location()
    condition: str = ""
    srikandi_no: str = ""
    note: str = ""


@dataclass(frozen=True)
class ArchiveFile:
    """A berkas arsip: holds 1..n items."""

    id: UUID
    number: str
    classification_code: str
    description: str
    period: str = ""
    unit: str = ""
    location: Location = Location()
    note: str = ""
    items: int = 0

    def cleaned(self, before: "ArchiveFile | None" = None) -> "ArchiveFile":
        """Return the file with texts that every list and paper can hold; TextTooLong for one that changed."""

        def read(kind: FreeText, text: str, kept: str) -> str:
            return text if before is not None and text == kept else kind.read(text)

        known, place = before or self, self.location
        return replace(
            self,
            number=read(FreeText.FILE_NUMBER, self.number, known.number),
            classification_code=read(FreeText.FILE_CODE, self.classification_code, known.classification_code),
            description=read(FreeText.FILE_DESCRIPTION, self.description, known.description),
            period=read(FreeText.FILE_PERIOD, self.period, known.period),
            unit=read(FreeText.FILE_UNIT, self.unit, known.unit),
            location=Location(
                room=read(FreeText.ROOM, place.room, known.location.room),
                rack=read(FreeText.RACK, place.rack, known.location.rack),
                box=read(FreeText.BOX, place.box, known.location.box),
                folder=read(FreeText.FOLDER, place.folder, known.location.folder),
            ),
            note=read(FreeText.FILE_NOTE, self.note, known.note),
        )


@dataclass(frozen=True)
class Handover:
    """A record offered to the archivist, and the answer: accepted, or returned with a list of reasons.

    The return of a record already accepted is a handover of its own, of the same offer.

    `round_no` is the approved round that was offered; None for an archive from before the program.
    """

    id: UUID
    offered_at: datetime
    offered_by: UUID
    accepted: bool | None = None
    answered_at: datetime | None = None
    answered_by: UUID | None = None
    reasons: tuple[str, ...] = ()
    round_no: int | None = None


@dataclass(frozen=True)
class ArchiveEvent:
    """One thing that happened to a sealed record; never changed, never removed."""

    id: UUID
    kind: EventKind
    happened_on: date
    person: str
    basis: str
    text: str
    entered_at: datetime
    entered_by: UUID
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True)
class Sealed:
    """One sealed version: the snapshot (canonical JSON) and the manifest's SHA-256 that covers it."""

    id: UUID
    version: int
    item_no: str
    file_id: UUID
    sealed_at: datetime
    sealed_by: UUID
    manifest_sha256: str
    manifest: str
    snapshot: str


@dataclass(frozen=True)
class ArchiveState:
    """A record's side of the archive."""

    fields: ArchiveFields = ArchiveFields()
    file_id: UUID | None = None
    handovers: tuple[Handover, ...] = ()
    sealed: tuple[Sealed, ...] = ()
    events: tuple[ArchiveEvent, ...] = ()

    @property
    def handover(self) -> Handover | None:
        """Return the newest offer to the archivist."""
        return self.handovers[-1] if self.handovers else None
