"""What is done in the archive and with the office's settings, log, backups, and this PC's own notes."""

from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.backups import Rotation
from ppid_desktop.domain.draft_texts import DraftTexts
from ppid_desktop.domain.errors import TargetUnwritable
from ppid_desktop.domain.people import Employee, Official
from ppid_desktop.domain.record import Determination
from ppid_desktop.domain.terms import EmploymentKind
from ppid_desktop.runtime.settings import SettingsFile
from ppid_desktop.services.log_export import LogForm
from tests.faults.office import MARK, Office
from tests.faults.operation import Operation
from tests.faults.vault_operations import choose_place, place, with_backup
from tests.services.conftest import never, silent


def _determine(office: Office) -> None:
    one = Determination(
        uuid4(),
        f"1/{MARK}",
        "Kota Contoh",
        office.clock.today(),
        "PPID Contoh",
        "Sekretaris Contoh",
        granted=False,
        reasons="Alasan contoh",
    )
    letter = office.sources / f"{MARK} kecil.txt"
    office.services.archiving.add_determination(office.at("exempted"), one, (letter,))


def _find(office: Office) -> None:
    """Have something contradict the log."""
    with office.session.vault.write(None) as unit:
        unit.audit.write(AuditNote(Action.LOG_CONTRADICTED, "workspace", "x", "jangkar older"))


def _save_log_as_pdf(office: Office) -> None:
    from ppid_desktop.domain.audit_query import LogQuery
    from ppid_desktop.gui.saved_file import save_bytes

    table = office.services.log_export.make(LogQuery(), LogForm.PDF, silent, never)
    save_bytes(office.grounds.outside / "log.pdf", table, None, None)


def _spoiled(office: Office) -> None:
    """Have a backup whose description cannot be read."""
    with_backup(office)
    for path in place(office).rglob("manifest.json"):
        path.write_bytes(b"{" + path.read_bytes())


def _set_aside(office: Office) -> None:
    one = next(one for one in office.services.backups.all() if not one.good)
    office.services.backups.set_aside(one.name, never)


def _set_aside_what_is_left(office: Office) -> None:
    """Set it aside, unless it is and only that could not be made sure."""
    if not all(one.good for one in office.services.backups.all()):
        _set_aside(office)


def _save_texts(office: Office) -> None:
    office.services.settings.save_draft_texts(replace(DraftTexts(), closing=f"Terima kasih {MARK}."))


def _save_officials(office: Office) -> None:
    office.services.settings.save_officials(Official(f"Kepala {MARK}"), Official("Sekretaris Contoh"))


def _save_numbering(office: Office) -> None:
    numbering = office.services.settings.numbering()
    office.services.settings.save_numbering(replace(numbering, unit="PPIDX"))


def _save_person(office: Office) -> None:
    office.services.settings.save_employee(Employee(uuid4(), f"Pegawai {MARK}", EmploymentKind.NON_ASN))


def _issuer_file(office: Office) -> Path:
    return office.sources / "induk.pem"


def _make_issuer(office: Office) -> None:
    from tests.documents.evidence.samples import authority

    _issuer_file(office).write_text(authority().pem, "utf-8")


def _trust(office: Office) -> None:
    office.services.issuers.add([_issuer_file(office)])


def _distrust(office: Office) -> None:
    office.services.issuers.remove(office.services.issuers.all()[0].sha256)


def _own_wording(office: Office) -> None:
    office.services.sops.save_text("revision", "7")


def _remember(office: Office) -> None:
    file = SettingsFile(office.wiring.folders.config)
    workspace = str(office.grounds.workspace)
    try:
        file.change(lambda before: replace(before, last_workspace=workspace, font_scale=120))
    except OSError:  # the window logs it and goes on
        raise TargetUnwritable from None


ARCHIVE_OPERATIONS: tuple[Operation, ...] = (
    Operation(
        "fill in from the code list",
        lambda office: office.services.archiving.use_code(office.at("filed"), "500.12.18"),
        records=("filed",),
    ),
    Operation(
        "save the archivist's field",
        lambda office: office.services.archiving.save_field(office.at("filed"), "indeks", f"Indeks {MARK}"),
        records=("filed",),
    ),
    Operation("add a determination", _determine, records=("exempted",)),
    Operation(
        "verify one record",
        lambda office: office.services.archiving.verify_one(office.at("attached"), silent, never),
    ),
    Operation(
        "check one softfile",
        lambda office: office.services.fixity.check_softfile(office.at("softfile"), never),
    ),
)
OFFICE_OPERATIONS: tuple[Operation, ...] = (
    *ARCHIVE_OPERATIONS,
    Operation(
        "review what contradicted the log",
        lambda office: office.services.log.review_finding(f"Ditinjau {MARK}"),
        inside=_find,
    ),
    Operation("save the log out as PDF", _save_log_as_pdf, told_first=("entry log_exported ",)),
    Operation("change the rotation", lambda office: office.services.backups.save_rotation(Rotation(3, 2, 1))),
    Operation(
        "set a backup aside",
        _set_aside,
        _spoiled,
        choose_place,
        again=_set_aside_what_is_left,
        told_first=("entry backup_set_aside ",),
    ),
    Operation("word the drafts anew", _save_texts),
    Operation("name the officials", _save_officials),
    Operation("change the numbers", _save_numbering),
    Operation("save a person", _save_person),
    Operation("trust an issuer", _trust, _make_issuer),
    Operation("trust an issuer no longer", _distrust, _make_issuer, _trust),
    Operation(
        "take the program's SOP again",
        lambda office: office.services.sops.take_brought(),
        inside=_own_wording,
    ),
    Operation("remember the window", _remember, opens=True),
)
