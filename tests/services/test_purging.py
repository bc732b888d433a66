"""What was removed a month ago goes for good, unless it ever left, is archived or is needed elsewhere."""

from dataclasses import replace
from uuid import UUID, uuid4

from ppid_desktop.domain.audit import Action
from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.roles import Reader
from ppid_desktop.domain.softfiles import RescuedCopy, StoredFile
from ppid_desktop.domain.terms import SoftfileKind
from ppid_desktop.services.purging import purge_removed
from ppid_desktop.services.softfile_work import OnDuplicate
from tests.services.conftest import LOGIN, PASSWORD, Desk, never, silent
from tests.services.test_old_archive import described, entered
from tests.services.whole_way import filed

BOTH = OnDuplicate.KEEP_BOTH


def attached(desk: Desk, record_id: UUID, content: bytes) -> StoredFile:
    source = desk.file(f"{uuid4().hex}.txt", content)
    attach = desk.services.softfiles.attach
    case = attach(record_id, source, SoftfileKind.OLAHAN, silent, never, BOTH)
    return case.softfiles[-1].current.file


def removed(desk: Desk, record_id: UUID, content: bytes = b"isi yang dihapus") -> StoredFile:
    """Attach a file and remove its softfile again."""
    file = attached(desk, record_id, content)
    last = desk.services.work.case(record_id).softfiles[-1]
    desk.services.softfiles.remove(record_id, last.id)
    return file


def a_month_later(desk: Desk) -> Desk:
    """Return the desk of the second login after thirty days: what this run took in stays till then."""
    log_in_after(desk, days=31)
    return log_in_after(desk, days=1)


def log_in_after(desk: Desk, days: int) -> Desk:
    desk.wiring.sessions.log_out(desk.session)
    desk.clock.move(days=days)
    session = desk.wiring.sessions.login(desk.folder, LOGIN, PASSWORD)
    desk.session, desk.services = session, desk.wiring.services_for(session)
    return desk


def is_there(desk: Desk, file: StoredFile) -> bool:
    found = (desk.folder / "files").rglob(file.name)
    return any("karantina" not in one.parts for one in found)


def test_a_content_goes_a_month_after_its_softfile_was_removed_and_the_log_names_it(desk: Desk) -> None:
    record_id = desk.record(judul="Contoh")
    file = removed(desk, record_id)
    a_month_later(desk).clock.move(days=-2)
    assert purge_removed(desk.session, never) == 0
    desk.clock.move(days=2)
    assert purge_removed(desk.session, never) == 1
    assert not is_there(desk, file)
    [note] = [one.note for one in desk.log() if one.note.action is Action.FILE_PURGED]
    assert (note.record_id, note.detail) == (record_id, f"berkas {file.sha256}")
    kept = desk.services.work.case(record_id).softfiles[0].current.file
    assert (kept.sha256, kept.purged_at) == (file.sha256, desk.clock.now())
    assert desk.services.verifying.run(silent, never).intact
    assert desk.services.fixity.check_portion(lambda _read: None, never) == ()
    assert purge_removed(desk.session, never) == 0


def test_the_same_content_attached_again_is_there_again(desk: Desk) -> None:
    record_id = desk.record(judul="Contoh")
    removed(desk, record_id)
    purge_removed(a_month_later(desk).session, never)
    again = attached(desk, record_id, b"isi yang dihapus")
    assert is_there(desk, again)
    assert again.purged_at is None
    with desk.session.vault.files.open(again) as content:
        assert content.read() == b"isi yang dihapus"
    assert desk.services.verifying.run(silent, never).intact


def test_a_record_that_had_contents_let_go_is_sealed_as_any_other_and_keeps_everything_then(
    desk: Desk,
) -> None:
    record_id = entered(desk).record.id
    described(desk, record_id)
    filed(desk, record_id)
    first = removed(desk, record_id)
    assert purge_removed(a_month_later(desk).session, never) == 1
    second = removed(desk, record_id, b"dihapus sebelum disegel")
    desk.services.archiving.seal(record_id, silent, never)
    assert not any(one.reason for one in desk.services.archiving.verify_one(record_id, silent, never))
    assert purge_removed(a_month_later(desk).session, never) == 0
    assert [is_there(desk, one) for one in (first, second)] == [False, True]


def test_nothing_goes_of_a_record_that_was_ever_sent(desk: Desk) -> None:
    record_id = desk.ready()
    file = removed(desk, record_id)
    desk.send(record_id)
    desk.services.sending.withdraw(record_id, "Salah penerima")
    assert purge_removed(a_month_later(desk).session, never) == 0
    assert is_there(desk, file)


def test_nothing_goes_that_another_softfile_an_attachment_or_waiting_work_needs(desk: Desk) -> None:
    record_id, other = desk.record(judul="Contoh"), desk.record(judul="Lain")
    shared = removed(desk, record_id, b"juga di tempat lain")
    attached(desk, other, b"juga di tempat lain")
    with_entry = removed(desk, record_id, b"juga lampiran")
    entry = desk.coordinated(other)
    proof = desk.file("notula.txt", b"juga lampiran")
    desk.services.entries.attach(other, Owner.COORDINATION, entry, proof, silent, never)
    waiting = removed(desk, record_id, b"ada hasil sunting")
    rescued(desk, desk.services.work.case(record_id))
    assert purge_removed(a_month_later(desk).session, never) == 0
    assert all(is_there(desk, one) for one in (shared, with_entry, waiting))


def rescued(desk: Desk, case: Case) -> None:
    """Keep work beside the softfile removed last, as a working copy leaves it that was open then."""
    file = desk.session.vault.files.put(desk.file("sunting.txt", b"hasil sunting"), silent, never)
    with desk.session.vault.write(desk.session.account) as unit:
        now, by = desk.clock.now(), desk.session.account.id
        unit.softfiles.keep_unsaved(case.softfiles[-1].id, RescuedCopy(uuid4(), file, now, by))
        unit.audit.leave_out()


def test_two_removed_softfiles_of_one_content_go_together_once_both_are_due(desk: Desk) -> None:
    record_id = desk.record(judul="Contoh")
    file = removed(desk, record_id)
    desk.clock.move(days=20)
    removed(desk, record_id)
    desk.clock.move(days=-20)
    assert purge_removed(a_month_later(desk).session, never) == 0
    assert is_there(desk, file)
    assert purge_removed(a_month_later(desk).session, never) == 1
    assert sum(one.note.action is Action.FILE_PURGED for one in desk.log()) == 2


def test_a_clock_that_ran_ahead_for_a_day_lets_nothing_go(desk: Desk) -> None:
    file = removed(desk, desk.record(judul="Contoh"))
    assert purge_removed(log_in_after(desk, days=365).session, never) == 0
    assert purge_removed(log_in_after(desk, days=-365).session, never) == 0
    assert is_there(desk, file)


def test_what_was_removed_while_the_clock_was_behind_waits_its_month(desk: Desk) -> None:
    record_id = desk.record(judul="Contoh")
    log_in_after(desk, days=-365)
    file = removed(desk, record_id)
    log_in_after(desk, days=365)
    assert purge_removed(log_in_after(desk, days=1).session, never) == 0
    assert is_there(desk, file)
    assert purge_removed(a_month_later(desk).session, never) == 1


def test_a_session_that_only_reads_lets_nothing_go(desk: Desk) -> None:
    file = removed(desk, desk.record(judul="Contoh"))
    a_month_later(desk)
    reading = replace(desk.session, account=Reader.of(desk.session.account))
    assert purge_removed(reading, never) == 0
    assert is_there(desk, file)


def test_what_this_run_took_in_keeps_its_file_until_the_next_start_sets_it_aside(desk: Desk) -> None:
    file = removed(desk, desk.record(judul="Contoh"))
    desk.clock.move(days=31)
    desk.record(judul="Lain")
    desk.clock.move(days=1)
    assert purge_removed(desk.session, never) == 1
    assert is_there(desk, file)
    a_month_later(desk).wiring.sessions.clear_up(desk.session, never)
    assert not is_there(desk, file)
    assert desk.services.verifying.run(silent, never).intact


def test_a_content_let_go_while_a_backup_copies_it_is_in_that_backup_and_goes_after_it(desk: Desk) -> None:
    file = removed(desk, desk.record(judul="Contoh"))
    services = a_month_later(desk).services
    (place := desk.folder.parent / "cadangan").mkdir()
    services.backups.choose_place(place)
    let_go: list[int] = []

    def meanwhile(_done: int, _total: int) -> None:
        let_go.append(purge_removed(desk.session, never))
        assert is_there(desk, file)

    made = services.backups.make(meanwhile, never)
    assert (sum(let_go), made.missing) == (1, ())
    assert not is_there(desk, file)
