"""What is done with the entries, softfiles and working copies of a record, and with rows of an inventory."""

from uuid import UUID

from ppid_desktop.domain.errors import TargetUnwritable
from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.record import Case
from tests.faults.office import MARK, Office
from tests.faults.operation import Operation
from tests.faults.work_operations import OPENED_FIRST, attach_to_entry, edit, edited, filled
from tests.services.conftest import never, silent

_MEASURED_FIRST = ("entry field_saved ",)  # that the folder refuses is kept, too
_TAKEN_FIRST = ("entry file_attached ",)  # once more where only the note beside the copy was refused


def _ready(office: Office) -> Case:
    return office.services.work.case(office.at("ready"))


def _shared_coordination(office: Office) -> UUID:
    return office.services.work.case(office.at("shared")).coordinations[0].id


def _attachment(office: Office) -> UUID:
    return office.services.work.case(office.at("attached")).coordinations[0].attachments[0].id


def _save_entry(office: Office) -> None:
    one = _ready(office).coordinations[0].id
    office.services.entries.save(
        office.at("ready"), Owner.COORDINATION, one, "hasil", f"Sepakat {MARK} kemudian."
    )


def _add_participant(office: Office) -> None:
    office.services.entries.add_participant(office.at("exempted"))


def _remove_participant(office: Office) -> None:
    one = office.services.work.case(office.at("exempted")).participants[0].id
    office.services.entries.remove_participant(office.at("exempted"), one)


def _reuse(office: Office) -> None:
    one = _ready(office).coordinations[0].id
    office.services.entries.reuse(office.at("attached"), Owner.COORDINATION, one)


def _attached_twice(office: Office) -> None:
    office.services.entries.add_coordination(office.at("attached"))
    attach_to_entry(office)


def _check_machine(office: Office) -> None:
    check = _ready(office).checks[0].id
    case = office.services.entries.check_machine(office.at("ready"), check, office.grounds.workspace)
    if "TIDAK" in case.checks[0].machine:  # what it found is kept, and it is to be measured again
        raise TargetUnwritable


def _move(office: Office) -> None:
    office.services.softfiles.move(office.at("attached"), office.at("softfile"), 1)


def _attach_another(office: Office) -> None:
    from ppid_desktop.domain.terms import SoftfileKind

    source = office.sources / f"{MARK} kecil.txt"
    office.services.softfiles.attach(office.at("attached"), source, SoftfileKind.SUMBER, silent, never)


def _rescue(office: Office) -> None:
    office.services.editing.rescue(office.at("attached"), office.at("softfile"), silent, never)


def _rescue_what_is_left(office: Office) -> None:
    """Take it in, unless only the copy could not be removed any more."""
    if office.services.editing.changed():
        _rescue(office)


def _rescue_all(office: Office) -> None:
    office.services.editing.rescue_all()
    if office.services.editing.changed():  # what cannot be taken in stays where it is, and is tried again
        raise TargetUnwritable


def _keep_all(office: Office) -> None:
    office.services.editing.keep_all(office.at("attached"), silent, never)


def _saved_beside(office: Office) -> None:
    """Save the softfile's own content beside the copy, as a program's *Simpan sebagai* does."""
    copy = edit(office)
    (copy.parent / "salinan.txt").write_bytes(copy.read_bytes())


def _rows(office: Office) -> UUID:
    return office.services.inventories.lists()[0].rows[0].id


ENTRY_OPERATIONS: tuple[Operation, ...] = (
    Operation(
        "say where somebody is",
        lambda office: office.services.records.open_at(office.at("ready"), 4),
        records=("ready",),
    ),
    Operation(
        "say that a step holds",
        lambda office: office.services.records.clear_marks(office.at("doubted")),
        records=("doubted",),
    ),
    Operation("begin a check", lambda office: office.services.entries.add_check(office.at("attached"))),
    Operation("ask a source", lambda office: office.services.entries.add_source(office.at("attached"))),
    Operation(
        "add an item",
        lambda office: office.services.entries.add_item(office.at("ready"), _ready(office).checks[0].id),
        records=("ready",),
    ),
    Operation(
        "remove an item",
        lambda office: office.services.entries.remove_item(
            office.at("ready"), _ready(office).checks[0].items[0].id
        ),
        records=("ready",),
    ),
    Operation("add a participant", _add_participant, records=("exempted",)),
    Operation("remove a participant", _remove_participant, records=("exempted",)),
    Operation("save an entry", _save_entry, records=("ready",)),
    Operation("use an entry again", _reuse, records=("ready",)),
    Operation(
        "change an entry for all",
        lambda office: office.services.sharing.change_for_all(
            office.at("shared"), Owner.COORDINATION, _shared_coordination(office)
        ),
        records=("shared",),
    ),
    Operation(
        "copy a shared entry",
        lambda office: office.services.sharing.copy_for(
            office.at("shared"), Owner.COORDINATION, _shared_coordination(office)
        ),
        records=("shared",),
    ),
    Operation(
        "open what an entry holds",
        lambda office: office.services.softfiles.open_attachment(office.at("attached"), _attachment(office)),
        inside=_attached_twice,
        told_first=OPENED_FIRST,
    ),
    Operation(
        "take a file off an entry",
        lambda office: office.services.entries.remove_attachment(office.at("attached"), _attachment(office)),
        inside=_attached_twice,
    ),
    Operation("check the computer", _check_machine, records=("ready",), told_first=_MEASURED_FIRST),
    Operation(
        "submit no longer",
        lambda office: office.services.softfiles.set_submitted(
            office.at("attached"), office.at("softfile"), False
        ),
    ),
    Operation("move a softfile", _move, inside=_attach_another),
    Operation("rescue edited work", _rescue, again=_rescue_what_is_left, inside=edited, copy_out=True),
    Operation("rescue all edited work", _rescue_all, inside=edited, copy_out=True, told_first=_TAKEN_FIRST),
    Operation("keep all edited work", _keep_all, inside=edited, copy_out=True),
    Operation(
        "look beside a copy",
        lambda office: office.services.editing.beside(office.at("attached")),
        inside=_saved_beside,
        copy_out=True,
    ),
    Operation(
        "change a row",
        lambda office: office.services.inventories.save_cell(_rows(office), "judul", f"Judul {MARK} baris"),
        inside=filled,
    ),
    Operation(
        "remove a row", lambda office: office.services.inventories.remove_row(_rows(office)), inside=filled
    ),
)
