"""Every use case asks for its role first: each method of each service, for each role."""

import inspect
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from typing import cast
from uuid import uuid4

import pytest

from ppid_desktop.domain.archive import ArchiveFile, CodeEntry, EventKind
from ppid_desktop.domain.audit_query import LogQuery
from ppid_desktop.domain.backups import Backup, Restored, Rotation
from ppid_desktop.domain.checkpoints import Checkpoint
from ppid_desktop.domain.draft_texts import DraftTexts
from ppid_desktop.domain.errors import NotAllowed, PpidError
from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.messages import Occasion
from ppid_desktop.domain.office import Numbering
from ppid_desktop.domain.people import Employee, Official
from ppid_desktop.domain.record import Determination
from ppid_desktop.domain.roles import ALLOWED, READING, Reader, Role, UseCase
from ppid_desktop.domain.terms import Category, Channel, EmploymentKind, EvidenceForm, SoftfileKind, Verdict
from ppid_desktop.services.decisions import Ruling
from ppid_desktop.services.draft_making import Sending
from ppid_desktop.services.log_export import LogForm
from ppid_desktop.services.papers import Paper
from ppid_desktop.services.return_sorting import Arrival, Assigned
from ppid_desktop.services.use_cases import Services
from tests.services.conftest import OFFICE, PASSWORD, Desk, never, silent

ID, OTHER = uuid4(), uuid4()
NOWHERE = Path("/tidak/ada")  # a source that is not there: whoever may ask learns so
Call = Callable[[Services, Desk], object]
A = UseCase

TABLE: dict[str, tuple[UseCase, Call]] = {
    "work.home": (A.READ, lambda s, _: s.work.home()),
    "work.in_work": (A.READ, lambda s, _: s.work.in_work()),
    "work.people": (A.READ, lambda s, _: s.work.people()),
    "work.case": (A.READ, lambda s, _: s.work.case(ID)),
    "work.changed_at": (A.READ, lambda s, _: s.work.changed_at(ID)),
    "inventories.lists": (A.READ, lambda s, _: s.inventories.lists()),
    "inventories.create": (A.KEEP_INVENTORY, lambda s, _: s.inventories.create("Bagian Contoh", "2026")),
    "inventories.add_rows": (A.KEEP_INVENTORY, lambda s, _: s.inventories.add_rows(ID, [])),
    "inventories.save_cell": (A.KEEP_INVENTORY, lambda s, _: s.inventories.save_cell(ID, "judul", "x")),
    "inventories.remove_row": (A.KEEP_INVENTORY, lambda s, _: s.inventories.remove_row(ID)),
    "inventories.make_record": (A.KEEP_INVENTORY, lambda s, _: s.inventories.make_record(ID)),
    "records.create": (A.CREATE_RECORD, lambda s, _: s.records.create()),
    "records.save_field": (A.EDIT_RECORD, lambda s, _: s.records.save_field(ID, "judul", "x")),
    "records.open_at": (A.READ, lambda s, _: s.records.open_at(ID, 1)),
    "records.clear_marks": (A.EDIT_RECORD, lambda s, _: s.records.clear_marks(ID)),
    "records.begin_version": (A.EDIT_RECORD, lambda s, _: s.records.begin_version(ID, "x")),
    "records.give_up_version": (A.CANCEL_RECORD, lambda s, _: s.records.give_up_version(ID, "x")),
    "records.cancel": (A.CANCEL_RECORD, lambda s, _: s.records.cancel(ID, "x")),
    "entries.add_coordination": (A.EDIT_ENTRY, lambda s, _: s.entries.add_coordination(ID)),
    "entries.add_check": (A.EDIT_ENTRY, lambda s, _: s.entries.add_check(ID)),
    "entries.add_source": (A.EDIT_ENTRY, lambda s, _: s.entries.add_source(ID)),
    "entries.add_item": (A.EDIT_ENTRY, lambda s, _: s.entries.add_item(ID, OTHER)),
    "entries.remove_item": (A.EDIT_ENTRY, lambda s, _: s.entries.remove_item(ID, OTHER)),
    "entries.add_participant": (A.EDIT_ENTRY, lambda s, _: s.entries.add_participant(ID)),
    "entries.remove_participant": (A.EDIT_ENTRY, lambda s, _: s.entries.remove_participant(ID, OTHER)),
    "entries.save": (A.EDIT_ENTRY, lambda s, _: s.entries.save(ID, Owner.SOURCE, OTHER, "kepada", "x")),
    "sharing.sharing": (A.READ, lambda s, _: s.sharing.sharing(ID, Owner.COORDINATION, OTHER)),
    "sharing.stays": (A.READ, lambda s, _: s.sharing.stays(ID, {OTHER})),
    "sharing.change_for_all": (
        A.EDIT_ENTRY,
        lambda s, _: s.sharing.change_for_all(ID, Owner.COORDINATION, OTHER),
    ),
    "sharing.copy_for": (A.EDIT_ENTRY, lambda s, _: s.sharing.copy_for(ID, Owner.COORDINATION, OTHER)),
    "entries.reusable": (A.READ, lambda s, _: s.entries.reusable(Owner.COORDINATION, ID)),
    "entries.reuse": (A.EDIT_ENTRY, lambda s, _: s.entries.reuse(ID, Owner.COORDINATION, OTHER)),
    "entries.remove": (A.EDIT_ENTRY, lambda s, _: s.entries.remove(ID, Owner.SOURCE, OTHER)),
    "entries.attach": (
        A.EDIT_ENTRY,
        lambda s, _: s.entries.attach(ID, Owner.SOURCE, OTHER, NOWHERE, silent, never),
    ),
    "entries.remove_attachment": (A.EDIT_ENTRY, lambda s, _: s.entries.remove_attachment(ID, OTHER)),
    "entries.template": (A.READ, lambda s, _: s.entries.template()),
    "entries.save_template": (A.EDIT_ENTRY, lambda s, _: s.entries.save_template(["x"])),
    "entries.check_machine": (A.EDIT_ENTRY, lambda s, _: s.entries.check_machine(ID, OTHER, NOWHERE)),
    "softfiles.attach": (
        A.ATTACH,
        lambda s, _: s.softfiles.attach(ID, NOWHERE, SoftfileKind.SUMBER, silent, never),
    ),
    "softfiles.attach_bytes": (
        A.ATTACH,
        lambda s, _: s.softfiles.attach_bytes(ID, "x", b"x", SoftfileKind.SUMBER),
    ),
    "softfiles.add_version": (
        A.ATTACH,
        lambda s, _: s.softfiles.add_version(ID, OTHER, NOWHERE, SoftfileKind.SUMBER, "", silent, never),
    ),
    "softfiles.save_field": (A.ATTACH, lambda s, _: s.softfiles.save_field(ID, OTHER, "nama", "x")),
    "softfiles.set_submitted": (A.ATTACH, lambda s, _: s.softfiles.set_submitted(ID, OTHER, True)),
    "softfiles.move": (A.ATTACH, lambda s, _: s.softfiles.move(ID, OTHER, 0)),
    "softfiles.remove": (A.ATTACH, lambda s, _: s.softfiles.remove(ID, OTHER)),
    "softfiles.open": (A.OPEN_SOFTFILE, lambda s, _: s.softfiles.open(ID, OTHER)),
    "editing.edit": (A.ATTACH, lambda s, _: s.editing.edit(ID, OTHER)),
    "editing.changed": (A.READ, lambda s, _: s.editing.changed()),
    "editing.base": (A.READ, lambda s, _: s.editing.base(OTHER)),
    "editing.opened": (A.READ, lambda s, _: s.editing.opened()),
    "editing.waits": (A.READ, lambda s, _: s.editing.waits(ID, OTHER)),
    "editing.beside": (A.READ, lambda s, _: s.editing.beside(ID)),
    "editing.rest": (A.READ, lambda s, _: s.editing.rest()),
    "editing.keep": (A.ATTACH, lambda s, _: s.editing.keep(ID, OTHER, silent, never)),
    "editing.keep_all": (A.ATTACH, lambda s, _: s.editing.keep_all(ID, silent, never)),
    "editing.drop": (A.ATTACH, lambda s, _: s.editing.drop(ID, OTHER)),
    "editing.rescue": (A.ATTACH, lambda s, _: s.editing.rescue(ID, OTHER, silent, never)),
    "editing.rescue_all": (A.READ, lambda s, _: s.editing.rescue_all()),
    "softfiles.save_out": (
        A.OPEN_SOFTFILE,
        lambda s, _: s.softfiles.save_out(ID, OTHER, None, NOWHERE, silent, never),
    ),
    "softfiles.open_attachment": (A.OPEN_SOFTFILE, lambda s, _: s.softfiles.open_attachment(ID, OTHER)),
    "sending.problems": (A.READ, lambda s, _: s.sending.problems(ID)),
    "sending.proposed": (A.READ, lambda s, _: s.sending.proposed(ID)),
    "sending.leads": (A.READ, lambda s, d: s.sending.leads(d.clock.today())),
    "sending.send": (A.EXPORT_DRAFT, lambda s, d: s.sending.send(ID, _sending(d), silent, never)),
    "sending.save_again": (A.EXPORT_DRAFT, lambda s, _: s.sending.save_again(ID, NOWHERE, silent, never)),
    "sending.withdraw": (A.WITHDRAW_ROUND, lambda s, _: s.sending.withdraw(ID, "x")),
    "taking.take": (
        A.TAKE_REVIEW,
        lambda s, d: s.taking.take(ID, NOWHERE, "x", Channel.EMAIL, d.clock.today(), silent, never),
    ),
    "taking.readings": (A.READ, lambda s, _: s.taking.readings(ID)),
    "desk.apply": (A.HANDLE_CORRECTION, lambda s, _: s.desk.apply(ID, OTHER)),
    "desk.apply_changed": (A.HANDLE_CORRECTION, lambda s, _: s.desk.apply_changed(ID, OTHER, "x")),
    "desk.decline": (A.HANDLE_CORRECTION, lambda s, _: s.desk.decline(ID, OTHER, "x")),
    "desk.answer": (A.HANDLE_CORRECTION, lambda s, _: s.desk.answer(ID, OTHER, "x")),
    "desk.undo": (A.HANDLE_CORRECTION, lambda s, _: s.desk.undo(ID, OTHER)),
    "desk.assign": (A.HANDLE_CORRECTION, lambda s, _: s.desk.assign(ID, OTHER, "judul")),
    "desk.apply_all": (A.HANDLE_CORRECTION, lambda s, _: s.desk.apply_all(ID)),
    "desk.type_in": (A.HANDLE_CORRECTION, lambda s, _: s.desk.type_in(ID, "a", "b", "c", "d")),
    "desk.keep_softfile": (A.HANDLE_CORRECTION, lambda s, _: s.desk.keep_softfile(ID, OTHER)),
    "desk.replace_softfile": (
        A.HANDLE_CORRECTION,
        lambda s, _: s.desk.replace_softfile(ID, OTHER, NOWHERE, silent, never),
    ),
    "desk.keep_other_softfiles": (A.HANDLE_CORRECTION, lambda s, _: s.desk.keep_other_softfiles(ID)),
    "desk.set_file_aside": (A.HANDLE_CORRECTION, lambda s, _: s.desk.set_file_aside(ID, OTHER, "x")),
    "desk.take_file_up": (A.HANDLE_CORRECTION, lambda s, _: s.desk.take_file_up(ID, OTHER)),
    "desk.undo_batch": (A.HANDLE_CORRECTION, lambda s, _: s.desk.undo_batch(ID, OTHER)),
    "desk.would_cover": (A.READ, lambda s, _: s.desk.would_cover(ID)),
    "decisions.deciders": (A.READ, lambda s, d: s.decisions.deciders(d.clock.today())),
    "decisions.uphold": (A.RECORD_DECISION, lambda s, _: s.decisions.uphold(ID, OTHER, "x")),
    "decisions.record": (A.RECORD_DECISION, lambda s, d: s.decisions.record(ID, _ruling(d), silent, never)),
    "decisions.add_evidence": (
        A.RECORD_DECISION,
        lambda s, _: s.decisions.add_evidence(ID, NOWHERE, silent, never),
    ),
    "evidence.open": (A.OPEN_SOFTFILE, lambda s, _: s.evidence.open(ID, OTHER)),
    "evidence.lay": (A.RECORD_DECISION, lambda s, _: s.evidence.lay(ID, NOWHERE, silent, never)),
    "evidence.lay_returned": (A.RECORD_DECISION, lambda s, _: s.evidence.lay_returned(ID, OTHER)),
    "evidence.name": (A.RECORD_DECISION, lambda s, _: s.evidence.name(ID, OTHER, EvidenceForm.LEMBAR)),
    "evidence.take_off": (A.RECORD_DECISION, lambda s, _: s.evidence.take_off(ID, OTHER)),
    "issuers.all": (A.READ, lambda s, _: s.issuers.all()),
    "issuers.add": (A.EDIT_SETTINGS, lambda s, _: s.issuers.add([NOWHERE])),
    "issuers.remove": (A.EDIT_SETTINGS, lambda s, _: s.issuers.remove("x")),
    "decisions.open_up": (A.EDIT_RECORD, lambda s, _: s.decisions.open_up(ID, Category.BERKALA)),
    "decisions.record_consent": (A.RECORD_DECISION, lambda s, _: s.decisions.record_consent(ID, "x")),
    "together.candidates": (A.READ, lambda s, _: s.together.candidates()),
    "together.proposed": (A.READ, lambda s, _: s.together.proposed()),
    "together.send": (A.EXPORT_DRAFT, lambda s, d: s.together.send([ID], _sending(d), silent, never)),
    "submissions.all": (A.READ, lambda s, _: s.submissions.all()),
    "submissions.told": (A.READ, lambda s, _: s.submissions.told(ID)),
    "submissions.view": (A.READ, lambda s, _: s.submissions.view(ID)),
    "submissions.open_paper": (A.OPEN_SOFTFILE, lambda s, _: s.submissions.open_paper(ID, OTHER)),
    "submissions.save_again": (
        A.EXPORT_DRAFT,
        lambda s, _: s.submissions.save_again(ID, NOWHERE, silent, never),
    ),
    "submissions.withdraw": (A.WITHDRAW_ROUND, lambda s, _: s.submissions.withdraw(ID, "x")),
    "submissions.decide": (
        A.RECORD_DECISION,
        lambda s, d: s.submissions.decide(ID, [], _ruling(d), silent, never),
    ),
    "submissions.add_evidence": (
        A.RECORD_DECISION,
        lambda s, _: s.submissions.add_evidence(ID, [NOWHERE], EvidenceForm.LEMBAR, silent, never),
    ),
    "returns.sort": (A.TAKE_REVIEW, lambda s, _: s.returns.sort([NOWHERE], silent, never)),
    "returns.take": (
        A.TAKE_REVIEW,
        lambda s, d: s.returns.take([Assigned(NOWHERE, ID)], _arrival(d), silent, never),
    ),
    "messages.for_record": (A.READ, lambda s, _: s.messages.for_record(ID, Occasion.KIRIM)),
    "messages.for_submission": (A.READ, lambda s, _: s.messages.for_submission(ID, Occasion.KIRIM)),
    "archiving.offer": (A.OFFER_TO_ARCHIVE, lambda s, _: s.archiving.offer(ID)),
    "archiving.enter_old": (A.ENTER_OLD_ARCHIVE, lambda s, _: s.archiving.enter_old("x", "x", "x")),
    "archiving.cancel_old": (A.ENTER_OLD_ARCHIVE, lambda s, _: s.archiving.cancel_old(ID, "x")),
    "archiving.give_up_old_version": (
        A.ENTER_OLD_ARCHIVE,
        lambda s, _: s.archiving.give_up_old_version(ID, "x"),
    ),
    "archiving.begin_old_version": (A.ENTER_OLD_ARCHIVE, lambda s, _: s.archiving.begin_old_version(ID, "x")),
    "archiving.accept": (A.ANSWER_HANDOVER, lambda s, _: s.archiving.accept(ID)),
    "archiving.send_back": (A.ANSWER_HANDOVER, lambda s, _: s.archiving.send_back(ID, ["x"])),
    "archiving.codes": (A.READ, lambda s, _: s.archiving.codes()),
    "archiving.use_code": (A.EDIT_ARCHIVE_FIELDS, lambda s, _: s.archiving.use_code(ID, "500.12.18")),
    "archiving.save_field": (A.EDIT_ARCHIVE_FIELDS, lambda s, _: s.archiving.save_field(ID, "indeks", "x")),
    "archiving.files": (A.READ, lambda s, _: s.archiving.files()),
    "archiving.propose_file": (A.READ, lambda s, _: s.archiving.propose_file(ID)),
    "archiving.save_file": (
        A.KEEP_ARCHIVE_FILES,
        lambda s, _: s.archiving.save_file(ArchiveFile(uuid4(), "1", "500.12", "x")),
    ),
    "archiving.put_into": (A.KEEP_ARCHIVE_FILES, lambda s, _: s.archiving.put_into(ID, OTHER)),
    "archiving.problems": (A.READ, lambda s, _: s.archiving.problems(ID)),
    "archiving.seal": (A.SEAL, lambda s, _: s.archiving.seal(ID, silent, never)),
    "archiving.add_event": (
        A.ADD_EVENT,
        lambda s, d: s.archiving.add_event(ID, EventKind.KONDISI, d.clock.today(), "x", "x", "x", ()),
    ),
    "archiving.add_determination": (
        A.ADD_DETERMINATION,
        lambda s, _: s.archiving.add_determination(ID, Determination(uuid4())),
    ),
    "archiving.archived": (A.READ, lambda s, _: s.archiving.archived(ID)),
    "archiving.rows": (A.READ, lambda s, _: s.archiving.rows(None, 0, 5)),
    "archiving.count": (A.READ, lambda s, _: s.archiving.count(None)),
    "archiving.search": (A.SEARCH, lambda s, _: s.archiving.search("x", 0, 5)),
    "archiving.count_found": (A.SEARCH, lambda s, _: s.archiving.count_found("x")),
    "archiving.refresh_index": (A.SEARCH, lambda s, _: s.archiving.refresh_index(never)),
    "archiving.verify_one": (A.VERIFY, lambda s, _: s.archiving.verify_one(ID, silent, never)),
    "papers.make": (A.PRINT_PAPER, lambda s, _: s.papers.make(Paper.DAFTAR_ISI, ID)),
    "papers.shown": (A.PRINT_PAPER, lambda s, _: s.papers.shown(Paper.TANDA_TERIMA, ID, OTHER)),
    "papers.letter_number": (A.READ, lambda s, _: s.papers.letter_number(ID, OTHER)),
    "papers.file_name": (A.PRINT_PAPER, lambda s, _: s.papers.file_name(Paper.DAFTAR_ISI, ID)),
    "papers.recovery_sheet": (A.RENEW_RECOVERY, lambda s, d: s.papers.recovery_sheet(d.recovery_key)),
    "preview.sample": (A.READ, lambda s, _: s.preview.sample()),
    "log.entries": (A.READ_LOG, lambda s, _: s.log.entries(0, 1)),
    "log.count": (A.READ_LOG, lambda s, _: s.log.count()),
    "log.logins": (A.READ_LOG, lambda s, _: s.log.logins()),
    "log.open_finding": (A.READ_LOG, lambda s, _: s.log.open_finding()),
    "log.review_finding": (A.REVIEW_FINDING, lambda s, _: s.log.review_finding("x")),
    "log.verify": (A.READ_LOG, lambda s, _: s.log.verify(silent, never)),
    "log.compare": (A.VERIFY, lambda s, _: s.log.compare(Checkpoint(1, "0" * 16), silent, never)),
    "log.register_numbers": (A.READ_LOG, lambda s, _: s.log.register_numbers([ID])),
    "log_export.file_name": (A.EXPORT_LOG, lambda s, _: s.log_export.file_name(LogForm.XLSX)),
    "log_export.make": (
        A.EXPORT_LOG,
        lambda s, _: s.log_export.make(LogQuery(), LogForm.XLSX, silent, never),
    ),
    "verifying.run": (A.VERIFY, lambda s, _: s.verifying.run(silent, never)),
    "fixity.check_portion": (A.VERIFY, lambda s, _: s.fixity.check_portion(lambda _read: None, never)),
    "fixity.check_softfile": (A.VERIFY, lambda s, _: s.fixity.check_softfile(OTHER, never)),
    "fixity.damaged": (A.VERIFY, lambda s, _: s.fixity.damaged()),
    "backups.health": (A.READ, lambda s, _: s.backups.health()),
    "backups.is_due": (A.READ, lambda s, _: s.backups.is_due()),
    "backups.look_at": (A.KEEP_BACKUPS, lambda s, _: s.backups.look_at(NOWHERE)),
    "backups.choose_place": (A.KEEP_BACKUPS, lambda s, _: s.backups.choose_place(NOWHERE)),
    "backups.rotation": (A.READ, lambda s, _: s.backups.rotation()),
    "backups.save_rotation": (A.KEEP_BACKUPS, lambda s, _: s.backups.save_rotation(Rotation())),
    "backups.all": (A.READ, lambda s, _: s.backups.all()),
    "backups.make": (A.MAKE_BACKUP, lambda s, _: s.backups.make(silent, never)),
    "backups.make_if_due": (A.MAKE_BACKUP, lambda s, _: s.backups.make_if_due(silent, never)),
    "backups.move_out": (A.MOVE_OUT, lambda s, _: s.backups.move_out(silent, never)),
    "backups.retirement": (A.READ, lambda s, _: s.backups.retirement()),
    "backups.take_back": (A.TAKE_BACK, lambda s, _: s.backups.take_back("x")),
    "backups.check_all": (A.MAKE_BACKUP, lambda s, _: s.backups.check_all(silent, never)),
    "backups.set_aside": (A.KEEP_BACKUPS, lambda s, _: s.backups.set_aside("x", never)),
    "backups.present": (A.RESTORE_BACKUP, lambda s, _: s.backups.present()),
    "backups.disabled_since": (A.RESTORE_BACKUP, lambda s, _: s.backups.disabled_since(_restored())),
    "backups.repairable": (A.VERIFY, lambda s, _: s.backups.repairable()),
    "backups.repair": (A.RESTORE_SOFTFILE, lambda s, _: s.backups.repair(silent, never)),
    "settings.office": (A.READ, lambda s, _: s.settings.office()),
    "settings.save_office": (A.EDIT_SETTINGS, lambda s, _: s.settings.save_office(OFFICE)),
    "settings.office_versions": (A.READ, lambda s, _: s.settings.office_versions()),
    "settings.draft_texts": (A.READ, lambda s, _: s.settings.draft_texts()),
    "settings.draft_texts_versions": (A.READ, lambda s, _: s.settings.draft_texts_versions()),
    "settings.save_draft_texts": (A.EDIT_SETTINGS, lambda s, _: s.settings.save_draft_texts(DraftTexts())),
    "settings.save_officials": (
        A.EDIT_SETTINGS,
        lambda s, _: s.settings.save_officials(Official("Kepala Contoh"), Official()),
    ),
    "settings.numbering": (A.READ, lambda s, _: s.settings.numbering()),
    "settings.numbering_versions": (A.READ, lambda s, _: s.settings.numbering_versions()),
    "settings.save_numbering": (A.EDIT_SETTINGS, lambda s, _: s.settings.save_numbering(Numbering())),
    "settings.employees": (A.READ, lambda s, _: s.settings.employees()),
    "settings.save_employee": (A.EDIT_SETTINGS, lambda s, _: s.settings.save_employee(_person())),
    "settings.holidays": (A.READ, lambda s, _: s.settings.holidays()),
    "settings.save_holidays": (A.EDIT_SETTINGS, lambda s, _: s.settings.save_holidays([])),
    "settings.codes": (A.READ, lambda s, _: s.settings.codes()),
    "settings.read_codes": (A.EDIT_SETTINGS, lambda s, _: s.settings.read_codes(NOWHERE)),
    "settings.import_codes": (A.EDIT_SETTINGS, lambda s, _: s.settings.import_codes(NOWHERE)),
    "settings.store_codes": (A.EDIT_SETTINGS, lambda s, _: s.settings.store_codes([CodeEntry("1", "x")])),
    "settings.needs_written_proof": (A.READ, lambda s, _: s.settings.needs_written_proof()),
    "settings.save_written_proof": (A.EDIT_SETTINGS, lambda s, _: s.settings.save_written_proof(True)),
    "sops.is_brought": (A.READ, lambda s, _: s.sops.is_brought()),
    "sops.take_brought": (A.EDIT_SETTINGS, lambda s, _: s.sops.take_brought()),
    "sops.texts": (A.READ, lambda s, _: s.sops.texts()),
    "sops.versions": (A.READ, lambda s, _: s.sops.versions()),
    "sops.save_text": (A.EDIT_SETTINGS, lambda s, _: s.sops.save_text("revision", "1")),
    "sops.shown": (A.READ, lambda s, _: s.sops.shown()),
    "accounts.accounts": (A.KEEP_ACCOUNTS, lambda s, _: s.accounts.accounts()),
    "accounts.add": (A.KEEP_ACCOUNTS, lambda s, _: s.accounts.add(ID, "x", [Role.PETUGAS], PASSWORD)),
    "accounts.set_password": (A.KEEP_ACCOUNTS, lambda s, _: s.accounts.set_password(ID, PASSWORD)),
    "accounts.change_own_password": (
        A.CHANGE_OWN_PASSWORD,
        lambda s, _: s.accounts.change_own_password(PASSWORD, PASSWORD + "!"),
    ),
    "accounts.set_roles": (A.KEEP_ACCOUNTS, lambda s, _: s.accounts.set_roles(ID, [Role.PETUGAS])),
    "accounts.disable": (A.KEEP_ACCOUNTS, lambda s, _: s.accounts.disable(ID)),
    "accounts.renew_recovery": (A.RENEW_RECOVERY, lambda s, _: s.accounts.renew_recovery()),
    "accounts.pending_recovery": (A.RENEW_RECOVERY, lambda s, _: s.accounts.pending_recovery()),
    "accounts.confirm_recovery": (A.RENEW_RECOVERY, lambda s, _: s.accounts.confirm_recovery(["x"])),
}
NEEDS_NO_ROLE = {
    "records.begin_visit",  # remembers what was logged; touches no data
    "taking.opening_with",
    "evidence.page",  # shows bytes its caller holds already
    "evidence.part",
    "papers.page_sizes",  # shows a PDF its caller holds already
    "papers.render",
    "papers.pages",
}


def _restored() -> Restored:
    return Restored(cast("Backup", None), "", (), ())


def _sending(desk: Desk) -> Sending:
    return Sending(None, "Pimpinan Contoh", Channel.EMAIL, desk.clock.today(), NOWHERE)


def _ruling(desk: Desk) -> Ruling:
    return Ruling(Verdict.DISETUJUI, desk.clock.today(), ID, Channel.LISAN, evidence_pending=True)


def _arrival(desk: Desk) -> Arrival:
    return Arrival("Pimpinan Contoh", Channel.EMAIL, desk.clock.today())


def _person() -> Employee:
    return Employee(uuid4(), "Pegawai Contoh", EmploymentKind.NON_ASN)


def test_the_table_names_every_method_of_every_service(desk: Desk) -> None:
    existing = {
        f"{part.name}.{name}"
        for part in fields(Services)
        if part.name != "session"
        for name, _ in inspect.getmembers(getattr(desk.services, part.name), inspect.ismethod)
        if not name.startswith("_")
    }
    assert existing == set(TABLE) | NEEDS_NO_ROLE


@pytest.mark.parametrize("role", Role)
def test_each_role_is_let_through_or_refused_as_the_domains_table_says(desk: Desk, role: Role) -> None:
    services = desk.as_role(role)
    wrong = []
    for name, (use_case, call) in TABLE.items():
        refused = _is_refused(call, services, desk)
        if refused == (role in ALLOWED[use_case]):
            wrong.append(f"{name}: {'refused' if refused else 'let through'}")
    assert wrong == []


def test_somebody_without_any_role_is_refused_everything(desk: Desk) -> None:
    account = replace(desk.session.account, disabled=True)
    services = desk.wiring.services_for(replace(desk.session, account=account))
    assert [name for name, (_, call) in TABLE.items() if not _is_refused(call, services, desk)] == []


def test_a_backup_that_is_read_lets_nothing_be_changed(desk: Desk) -> None:
    one = desk.session.account
    reader = Reader(one.id, one.login, one.employee_id, one.name, one.roles)
    services = desk.wiring.services_for(replace(desk.session, account=reader))
    wrong = [
        name
        for name, (use_case, call) in TABLE.items()
        if _is_refused(call, services, desk) == (use_case in READING)
    ]
    assert wrong == []


def _is_refused(call: Call, services: Services, desk: Desk) -> bool:
    try:
        call(services, desk)
    except NotAllowed:
        return True
    except PpidError:
        return False  # let through, and then told what is missing
    return False
