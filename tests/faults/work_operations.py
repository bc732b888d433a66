"""More of what is done with records, entries, rounds, the archive and the office's settings."""

from dataclasses import replace
from pathlib import Path
from uuid import UUID

from ppid_desktop.domain.audit_query import LogQuery
from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.office import Holiday
from ppid_desktop.domain.terms import Channel, EvidenceForm, SoftfileKind, Verdict
from ppid_desktop.runtime import atomic_file
from ppid_desktop.services.log_export import LogForm
from ppid_desktop.services.return_sorting import Arrival, Assigned
from ppid_desktop.services.submissions import Handled, RowRuling
from tests.faults.office import MARK, PICTURE, Office
from tests.faults.operation import Operation
from tests.services.conftest import never, silent
from tests.services.whole_way import ruling

_TOGETHER = ("sent together", "sent together too")
OPENED_FIRST, SAVED_FIRST = ("entry file_opened ",), ("entry draft_saved_again ",)


def _list(office: Office) -> None:
    office.services.inventories.create("Bagian Contoh", "2026")


def _fill(office: Office) -> None:
    one = office.services.inventories.lists()[0]
    office.services.inventories.add_rows(one.id, [(f"Baris {MARK}", "ringkasan", "BERKALA", "")])


def filled(office: Office) -> None:
    _list(office)
    _fill(office)


def _make_record(office: Office) -> None:
    row = office.services.inventories.lists()[0].rows[0]
    office.services.inventories.make_record(row.id)


def edit(office: Office) -> Path:
    return office.services.editing.edit(office.at("attached"), office.at("softfile"))


def edited(office: Office) -> None:
    """Save changed work in the copy as its program does, safe against a power cut."""
    copy = edit(office)
    with copy.open("wb") as file:
        file.write(f"{MARK} hasil sunting".encode())
        atomic_file.flush_to_disk(file)
    for folder in (copy.parent, *copy.parent.parents[:4]):
        atomic_file.flush_folder(folder)


def _keep(office: Office) -> None:
    office.services.editing.keep(office.at("attached"), office.at("softfile"), silent, never)


def _add_coordination(office: Office) -> None:
    office.services.entries.add_coordination(office.at("attached"))


def _coordination(office: Office) -> UUID:
    return office.services.work.case(office.at("attached")).coordinations[0].id


def attach_to_entry(office: Office) -> None:
    office.services.entries.attach(
        office.at("attached"), Owner.COORDINATION, _coordination(office), small(office), silent, never
    )


def small(office: Office) -> Path:
    return office.sources / f"{MARK} kecil.txt"


def _save_again(office: Office) -> None:
    office.services.sending.save_again(office.at("undecided"), office.grounds.outside, silent, never)


def _send_together(office: Office) -> None:
    sending = replace(office.services.together.proposed(), folder=office.grounds.outside)
    office.services.together.send([office.at("ready"), office.at("ready too")], sending, silent, never)


def _send_together_again(office: Office) -> None:
    """Send, or save the folder again where the rounds stand and only their folder is missing."""
    sent = office.services.submissions.all()
    if sent and office.services.work.case(office.at("ready")).rounds:
        office.services.submissions.save_again(sent[0].submission.id, office.grounds.outside, silent, never)
    else:
        _send_together(office)


def _decide_together(office: Office) -> None:
    proof = office.sources / "bukti.pdf"
    proof.write_bytes(f"%PDF-1.4 bukti {MARK}".encode())
    common = replace(ruling(office.desk()), evidence=(proof,))
    rows = [RowRuling(office.at(name), Verdict.DISETUJUI) for name in _TOGETHER if not _decided(office, name)]
    one = office.services.submissions.all()[0].submission.id
    all_done(office.services.submissions.decide(one, rows, common, silent, never))


def _decide_the_rest(office: Office) -> None:
    if not all(_decided(office, name) for name in _TOGETHER):
        _decide_together(office)


def _decided(office: Office, name: str) -> bool:
    return office.services.work.case(office.at(name)).rounds[-1].decision is not None


def all_done(handled: Handled) -> None:
    if handled.left_out:
        raise handled.left_out[0].error


def _withdraw_together(office: Office) -> None:
    one = office.services.submissions.all()[0].submission.id
    all_done(office.services.submissions.withdraw(one, "Keliru"))


def _withdraw_the_rest(office: Office) -> None:
    rounds = [office.services.work.case(office.at(name)).rounds[-1] for name in _TOGETHER]
    if not all(one.withdrawn for one in rounds):
        _withdraw_together(office)


def _take_many(office: Office) -> None:
    chosen = [Assigned(office.sources / "kembali.docx", office.at("sent"))]
    arrival = Arrival("Pimpinan Contoh", Channel.FLASHDISK, office.clock.today())
    [taken] = office.services.returns.take(chosen, arrival, silent, never)
    if taken.error:
        raise taken.error


def _returned(office: Office) -> UUID:
    return office.services.work.case(office.at("returned")).rounds[-1].returned[0].id


def _lay_returned(office: Office) -> None:
    office.services.evidence.lay_returned(office.at("undecided"), _returned_unread(office))


def _returned_unread(office: Office) -> UUID:
    return office.services.work.case(office.at("undecided")).rounds[-1].returned[0].id


def _take_evidence_off(office: Office) -> None:
    kept = office.services.work.case(office.at("undecided")).rounds[-1].laid[0]
    office.services.evidence.take_off(office.at("undecided"), kept.id)


def _name_evidence(office: Office) -> None:
    kept = office.services.work.case(office.at("undecided")).rounds[-1].laid[0]
    office.services.evidence.name(office.at("undecided"), kept.id, EvidenceForm.LAIN)


def _replace_softfile(office: Office) -> None:
    case = office.services.work.case(office.at("returned"))
    office.services.desk.replace_softfile(case.record.id, case.softfiles[0].id, small(office), silent, never)


def _set_aside(office: Office) -> None:
    office.services.desk.set_file_aside(office.at("returned"), _returned(office), f"Bukan untuk {MARK}")


def _save_log(office: Office) -> None:
    from ppid_desktop.gui.saved_file import save_bytes

    table = office.services.log_export.make(LogQuery(), LogForm.XLSX, silent, never)
    save_bytes(office.grounds.outside / "log.xlsx", table, None, None)


def _save_file(office: Office) -> None:
    proposed = office.services.archiving.propose_file(office.at("filed"))
    office.services.archiving.save_file(replace(proposed, number=f"9 {MARK}"))


def _put_into(office: Office) -> None:
    file = next(one for one in office.services.archiving.files() if one.number.startswith("9 "))
    office.services.archiving.put_into(office.at("filed"), file.id)


def _save_letterhead(office: Office) -> None:
    before = office.services.settings.office()
    office.services.settings.save_office(replace(before, unit_name=f"Biro {MARK}", logo_png=PICTURE))


def _import_codes(office: Office) -> None:
    path = office.sources / "kode.csv"
    path.write_text("kode;nama\n500;Perekonomian\n500.1;Pangan\n", "utf-8")
    office.services.settings.import_codes(path)


def _save_holidays(office: Office) -> None:
    office.services.settings.save_holidays([Holiday(office.clock.today(), "Hari libur contoh")])


def _save_sop_text(office: Office) -> None:
    name, text = next(iter(office.services.sops.texts().items()))
    office.services.sops.save_text(name, f"{text} {MARK}")


def _begin_version(office: Office) -> None:
    office.services.records.begin_version(office.at("sealed"), f"Diperbaiki {MARK}")


WORK_OPERATIONS: tuple[Operation, ...] = (
    Operation("create a record", lambda office: office.services.records.create(title=f"Judul {MARK}")),
    Operation(
        "cancel a record", lambda office: office.services.records.cancel(office.at("attached"), "Keliru")
    ),
    Operation("begin a version", _begin_version, records=("sealed",)),
    Operation(
        "give a version up",
        lambda office: office.services.records.give_up_version(office.at("sealed"), "Keliru"),
        inside=_begin_version,
        records=("sealed",),
    ),
    Operation("begin an inventory", _list),
    Operation("fill an inventory", _fill, inside=_list),
    Operation("make a record of a row", _make_record, inside=filled),
    Operation(
        "rename a softfile",
        lambda office: office.services.softfiles.save_field(
            office.at("attached"), office.at("softfile"), "nama", f"Nama {MARK}"
        ),
    ),
    Operation(
        "paste a softfile",
        lambda office: office.services.softfiles.attach_bytes(
            office.at("attached"), f"{MARK} tempel.png", PICTURE, SoftfileKind.SUMBER
        ),
    ),
    Operation(
        "open a softfile",
        lambda office: office.services.softfiles.open(office.at("attached"), office.at("softfile")),
        told_first=OPENED_FIRST,
    ),
    Operation("edit a softfile", edit, told_first=OPENED_FIRST),
    Operation("keep edited work", _keep, inside=edited, copy_out=True),
    Operation(
        "drop edited work",
        lambda office: office.services.editing.drop(office.at("attached"), office.at("softfile")),
        inside=edited,
        copy_out=True,
    ),
    Operation("attach to an entry", attach_to_entry, inside=_add_coordination),
    Operation(
        "remove an entry",
        lambda office: office.services.entries.remove(
            office.at("attached"), Owner.COORDINATION, _coordination(office)
        ),
        inside=_add_coordination,
    ),
    Operation("save a draft again", _save_again, records=("undecided",), told_first=SAVED_FIRST),
    Operation(
        "withdraw a round",
        lambda office: office.services.sending.withdraw(office.at("sent"), "Keliru"),
        records=("sent",),
    ),
    Operation(
        "send together",
        _send_together,
        again=_send_together_again,
        records=("ready", "ready too"),
        stepwise=True,
        told_first=SAVED_FIRST,
    ),
    Operation(
        "decide together",
        _decide_together,
        again=_decide_the_rest,
        stepwise=True,
        records=("sent together",),
    ),
    Operation(
        "withdraw a submission",
        _withdraw_together,
        again=_withdraw_the_rest,
        stepwise=True,
        records=("sent together",),
    ),
    Operation("take many returned files", _take_many, records=("sent",)),
    Operation(
        "type a correction in",
        lambda office: office.services.desk.type_in(
            office.at("returned"), "Ringkasan", "lama", f"baru {MARK}", "Di kertas"
        ),
        records=("returned",),
    ),
    Operation(
        "decline a correction",
        lambda office: office.services.desk.decline(office.at("returned"), office.at("correction"), "Keliru"),
        records=("returned",),
    ),
    Operation("replace a softfile", _replace_softfile, records=("returned",)),
    Operation("set a returned file aside", _set_aside, records=("returned",)),
    Operation(
        "take a file up again",
        lambda office: office.services.desk.take_file_up(office.at("returned"), _returned(office)),
        inside=_set_aside,
        records=("returned",),
    ),
    Operation("lay evidence", _lay_returned, records=("undecided",)),
    Operation("name evidence", _name_evidence, inside=_lay_returned, records=("undecided",)),
    Operation("take evidence off", _take_evidence_off, inside=_lay_returned, records=("undecided",)),
    Operation(
        "add evidence",
        lambda office: office.services.decisions.add_evidence(
            office.at("decided"), small(office), silent, never
        ),
        records=("decided",),
    ),
    Operation(
        "send back to the officer",
        lambda office: office.services.archiving.send_back(office.at("offered"), [f"Kurang {MARK}"]),
        records=("offered",),
    ),
    Operation("save an archive file", _save_file, records=("filed",)),
    Operation("put into an archive file", _put_into, inside=_save_file, records=("filed",)),
    Operation(
        "enter an old archive",
        lambda office: office.services.archiving.enter_old("Bagian Contoh", f"Peta {MARK}", "Register lama"),
    ),
    Operation(
        "seal an old archive",
        lambda office: office.services.archiving.seal(office.at("old"), silent, never),
        records=("old",),
    ),
    Operation("save the log out", _save_log, told_first=("entry log_exported ",)),
    Operation("save the letterhead", _save_letterhead),
    Operation("import codes", _import_codes),
    Operation("save holidays", _save_holidays),
    Operation("word the SOP anew", _save_sop_text),
    Operation(
        "save the equipment list",
        lambda office: office.services.entries.save_template(["Laptop", f"Pemindai {MARK}"]),
    ),
)
