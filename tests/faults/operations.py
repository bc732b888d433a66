"""The registry of operations, and those of the ordinary way of a record.

To have another operation tried at every call, add one `Operation` to the tuple it belongs to. `run` returns
once the services acknowledged. What the trials compare is the observed state before and after (observing.py).
"""

import shutil
from contextlib import suppress
from dataclasses import replace
from uuid import uuid4

from ppid_desktop.domain.archive import EventKind
from ppid_desktop.domain.errors import TargetUnwritable, WrongPassword
from ppid_desktop.domain.people import Employee
from ppid_desktop.domain.roles import Role
from ppid_desktop.domain.terms import EmploymentKind, SoftfileKind
from ppid_desktop.services.decisions import Ruling
from ppid_desktop.services.papers import Paper
from ppid_desktop.services.session import FirstRun
from ppid_desktop.services.softfile_work import OnDuplicate
from tests.faults.entry_operations import ENTRY_OPERATIONS
from tests.faults.furnishing import take_in
from tests.faults.office import MARK, NEW_PASSWORD, Office
from tests.faults.office_operations import OFFICE_OPERATIONS
from tests.faults.operation import Operation, Run
from tests.faults.round_operations import ROUND_OPERATIONS
from tests.faults.vault_operations import VAULT_OPERATIONS
from tests.faults.work_operations import WORK_OPERATIONS, edited
from tests.services.conftest import LOGIN, OFFICE, PASSWORD, never, silent
from tests.services.whole_way import ruling

_TAKEN_FIRST = ("entry file_attached ",)  # once more where only the note beside the copy was refused


def _first_run(office: Office) -> None:
    person = Employee(uuid4(), f"Petugas {MARK}", EmploymentKind.NON_ASN, position="Pengelola Contoh")
    first = FirstRun(OFFICE, person, LOGIN, PASSWORD)
    office.wiring.sessions.suitable(office.grounds.workspace)
    session, _ = office.wiring.sessions.create(office.grounds.workspace, first)
    office.enter(session)


def _first_run_again(office: Office) -> None:
    """Log in where the workspace is there although the first run was told to have failed."""
    if (office.grounds.workspace / "keys.json").exists():
        office.login()
    else:
        _first_run(office)


def _without_workspace(office: Office) -> None:
    shutil.rmtree(office.grounds.base)
    office.grounds.base.mkdir()


def _save_field(office: Office) -> None:
    office.services.records.save_field(office.at("bare"), "ringkasan", f"Ringkasan {MARK} yang diubah.")


def _add_entry(office: Office) -> None:
    office.services.entries.add_coordination(office.at("bare"))


def _attach(name: str) -> Run:
    def attach(office: Office) -> None:
        office.services.softfiles.attach(
            office.at("bare"),
            office.sources / name,
            SoftfileKind.OLAHAN,
            silent,
            never,
            OnDuplicate.KEEP_BOTH,
        )

    return attach


def _new_version(office: Office) -> None:
    office.services.softfiles.add_version(
        office.at("attached"),
        office.at("softfile"),
        office.sources / "versi.txt",
        SoftfileKind.OLAHAN,
        f"Catatan {MARK}",
        silent,
        never,
    )


def _send(office: Office) -> None:
    sending = replace(office.services.sending.proposed(office.at("ready")), folder=office.grounds.outside)
    office.services.sending.send(office.at("ready"), sending, silent, never)


def _send_again(office: Office) -> None:
    """Send, or save the folder again where the round stands and only its folder is missing."""
    case = office.services.work.case(office.at("ready"))
    if case.rounds:
        office.services.sending.save_again(case.record.id, office.grounds.outside, silent, never)
    else:
        _send(office)


def _change_password(office: Office) -> None:
    office.services.accounts.change_own_password(PASSWORD, NEW_PASSWORD)


def _change_password_again(office: Office) -> None:
    """Change it, unless it was told that the new one holds although its commit failed."""
    with suppress(WrongPassword):
        _change_password(office)


def _take(office: Office) -> None:
    take_in(office.desk(), office.at("sent"), office.sources / "kembali.docx")


def _decide(office: Office) -> None:
    office.services.decisions.record(office.at("undecided"), _same_ruling(office), silent, never)


def _same_ruling(office: Office) -> Ruling:
    evidence = office.sources / "bukti.pdf"
    evidence.write_bytes(f"%PDF-1.4 bukti {MARK}".encode())
    return replace(ruling(office.desk()), evidence=(evidence,))


def _event(office: Office) -> None:
    office.services.archiving.add_event(
        office.at("sealed"),
        EventKind.KONDISI,
        office.clock.today(),
        "Arsiparis Contoh",
        "Pemeriksaan berkala",
        f"Kondisi {MARK} baik.",
        (office.sources / f"{MARK} kecil.txt",),
    )


def _add_account(office: Office) -> None:
    office.services.accounts.add(office.at("third"), "ketiga", [Role.PETUGAS], NEW_PASSWORD)


def _rest(office: Office) -> None:
    """Lock the window as it does: edited work goes into the vault, log and anchor are brought up to date."""
    office.services.editing.rest()
    if office.services.editing.changed():  # what cannot be taken in stays where it is, and is tried again
        raise TargetUnwritable
    office.wiring.sessions.rest(office.session)


def _unlisted(office: Office) -> None:
    """Leave what an earlier run may have left: an unfinished file and a content without a row."""
    files = office.grounds.workspace / "files"
    (files / "tmp").mkdir(exist_ok=True)
    (files / "tmp" / "0123").write_bytes(b"setengah")
    name = "ab" * 32
    (files / "ab" / "ab").mkdir(parents=True, exist_ok=True)
    (files / "ab" / "ab" / name).write_bytes(b"tanpa baris")


def _sweep(office: Office) -> None:
    office.wiring.sessions.clear_up(office.session, lambda: False)


def _rebuild_index(office: Office) -> None:
    office.services.archiving.refresh_index(lambda: False)
    assert office.services.archiving.count_found("judul") > 0


def _without_index(office: Office) -> None:
    for path in office.grounds.workspace.glob("index.db*"):
        path.unlink()


def _save_out(office: Office) -> None:
    target = office.grounds.outside / "disimpan.txt"
    office.services.softfiles.save_out(
        office.at("attached"), office.at("softfile"), None, target, silent, never
    )


def _save_pdf(office: Office) -> None:
    from ppid_desktop.gui.saved_file import save_bytes

    pdf = office.services.papers.make(Paper.LEMBAR_ARSIP, office.at("sealed"))
    save_bytes(office.grounds.outside / "lembar.pdf", pdf, None, None)


OPERATIONS: tuple[Operation, ...] = (
    *VAULT_OPERATIONS,
    *WORK_OPERATIONS,
    *ENTRY_OPERATIONS,
    *ROUND_OPERATIONS,
    *OFFICE_OPERATIONS,
    Operation("first run", _first_run, before=_without_workspace, again=_first_run_again, opens=True),
    Operation("login", lambda office: office.login(), opens=True),
    Operation("save a field", _save_field, cheap=True, records=("bare",)),
    Operation("add an entry", _add_entry, records=("bare",)),
    Operation("attach small", _attach(f"{MARK} kecil.txt"), cheap=True, records=("bare",)),
    Operation("attach large", _attach(f"{MARK} besar.bin"), records=("bare",)),
    Operation(
        "attach the same again",
        _attach(f"{MARK} kecil.txt"),
        inside=_attach(f"{MARK} kecil.txt"),
        records=("bare",),
    ),
    Operation("new version", _new_version),
    Operation(
        "mark removed",
        lambda office: office.services.softfiles.remove(office.at("attached"), office.at("softfile")),
    ),
    Operation(
        "send a draft",
        _send,
        again=_send_again,
        records=("ready",),
        cheap=True,
        told_first=("entry draft_saved_again ",),  # where only the folder was missing
    ),
    Operation("take a returned draft", _take, records=("sent",)),
    Operation(
        "apply a correction",
        lambda office: office.services.desk.apply(office.at("returned"), office.at("correction")),
        records=("returned",),
    ),
    Operation("record a decision", _decide, records=("undecided",)),
    Operation(
        "offer", lambda office: office.services.archiving.offer(office.at("decided")), records=("decided",)
    ),
    Operation(
        "accept", lambda office: office.services.archiving.accept(office.at("offered")), records=("offered",)
    ),
    Operation(
        "seal",
        lambda office: office.services.archiving.seal(office.at("filed"), silent, never),
        records=("filed",),
    ),
    Operation("archive event", _event, records=("sealed",)),
    Operation(
        "change own password",
        _change_password,
        again=_change_password_again,
    ),
    Operation(
        "set another's password",
        lambda office: office.services.accounts.set_password(office.at("colleague"), NEW_PASSWORD),
    ),
    Operation("add an account", _add_account, cheap=True),
    Operation("disable an account", lambda office: office.services.accounts.disable(office.at("colleague"))),
    Operation(
        "renew the recovery key",
        lambda office: office.services.accounts.renew_recovery(),
        told_first=("entry recovery_renewed ", "row setting text/kunci_pemulihan_dikonfirmasi"),
    ),
    Operation("change a setting", lambda office: office.services.settings.save_written_proof(False)),
    Operation("lock with edited work", _rest, inside=edited, copy_out=True, told_first=_TAKEN_FIRST),
    Operation("sweep", _sweep, inside=_unlisted),
    Operation("make the index", _rebuild_index, before=_without_index, records=("sealed",)),
    Operation("save a softfile out", _save_out, told_first=("entry file_saved_out ",)),
    Operation("save a paper out", _save_pdf, told_first=("entry paper_made ",), records=("sealed",)),
    Operation("log out", lambda office: office.log_out(), inside=_save_field, records=("bare",)),
)
