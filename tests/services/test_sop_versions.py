"""A record keeps the SOP it was made under, also when a later program no longer brings that SOP along."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from zipfile import ZipFile

from ppid_desktop.bootstrap import Wiring
from ppid_desktop.domain.office import Sop
from ppid_desktop.domain.people import Official
from ppid_desktop.domain.snapshot import canonical_json, digest
from ppid_desktop.services.papers import Paper
from ppid_desktop.services.use_cases import Services
from ppid_desktop.storage.engine import EncryptedDatabase, write_engine
from ppid_desktop.storage.vault import UnlockedVault
from tests.services.conftest import Desk, never, silent
from tests.services.test_papers import words
from tests.services.whole_way import sealed


def later_program(desk: Desk) -> tuple[Services, Sop]:
    """Return the use cases of a program that knows another SOP only."""
    made = Wiring(desk.clock)
    sop = replace(desk.wiring.sop, id="contoh-2040", code="1/CONTOH/2040", dated=date(2040, 1, 2))
    made.sop = sop
    return made.services_for(desk.session), sop


def falsify_sop(desk: Desk) -> None:
    """Change the kept text as somebody would who has the key and takes the trigger away."""
    vault = desk.session.vault
    assert isinstance(vault, UnlockedVault)
    engine = write_engine(EncryptedDatabase(desk.folder / "ppid.db", vault.unlocked.keys.database))
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER setting_update")
        falsified = "UPDATE setting SET value = replace(value, 'softfile', 'lain') WHERE name = 'sop'"
        assert connection.exec_driver_sql(falsified).rowcount == 1
    engine.dispose()


def printed(draft: Path) -> str:
    with ZipFile(draft) as parts:
        return "".join(parts.read(name).decode() for name in parts.namelist() if name.endswith(".xml"))


def test_a_sealed_record_is_read_with_its_sop_by_a_program_that_lacks_it(desk: Desk) -> None:
    record_id, own = sealed(desk), desk.wiring.sop
    services, _ = later_program(desk)
    shown = services.sops.shown(record_id)
    assert shown.sop == own
    assert shown.register_no == services.work.case(record_id).record.register_no
    for paper in (Paper.SOP, Paper.LEMBAR_ARSIP):
        text = words(services.papers.make(paper, record_id))
        assert own.code in text
        assert "CONTOH/2040" not in text


def test_one_copy_of_each_sop_is_kept_and_manifest_and_log_name_its_hash(desk: Desk) -> None:
    first, _ = sealed(desk), desk.record()
    services, later = later_program(desk)
    newer = services.records.create()
    assert (services.work.case(first).record.sop_version, newer.sop_version) == (1, 2)
    assert newer.sop_id == later.id
    manifest = json.loads(services.work.case(first).archive.sealed[0].manifest)
    expected = digest(canonical_json(desk.wiring.sop))
    assert (manifest["sop_version"], manifest["sop_sha256"]) == (1, expected)
    assert f"versi 1 {expected}" in {entry.note.detail for entry in desk.log("sop")}


def test_a_draft_goes_out_with_the_sop_of_its_record(desk: Desk) -> None:
    record_id = desk.ready()
    services, _ = later_program(desk)
    sending = replace(services.sending.proposed(record_id), folder=desk.files / "keluar")
    case, folder = services.sending.send(record_id, sending, silent, never)[:2]
    assert case.last_round is not None
    assert case.last_round.sop_version == 1
    assert desk.wiring.sop.code in printed(next(folder.glob("*.docx")))


def test_a_new_version_follows_the_sop_in_force_and_the_sealed_one_its_own(desk: Desk) -> None:
    record_id = sealed(desk)
    services, later = later_program(desk)
    record = services.records.begin_version(record_id, "Data bertambah").record
    assert (record.sop_id, record.sop_version) == (later.id, 2)
    assert services.sops.shown(record_id).sop == later
    assert services.archiving.archived(record_id).case.record.sop_version == 1
    assert desk.wiring.sop.code in words(services.papers.make(Paper.LEMBAR_ARSIP, record_id))


def test_a_sealed_record_keeps_who_approved_its_sop(desk: Desk) -> None:
    settings, then = desk.services.settings, Official(position="Kepala Contoh", name="Pengesah Lama")
    settings.save_office(replace(settings.office(), approver=then))
    record_id = sealed(desk)
    settings.save_office(replace(settings.office(), approver=replace(then, name="Pengesah Baru")))
    assert desk.services.sops.shown(record_id).sop.approved_name == "Pengesah Lama"
    assert desk.services.sops.shown().sop.approved_name == "Pengesah Baru"


def test_an_old_archive_followed_no_sop_and_its_page_shows_the_one_in_force(desk: Desk) -> None:
    case = desk.services.archiving.enter_old("Bagian Contoh", "Arsip contoh", "Buku register contoh")
    shown = desk.services.sops.shown(case.record.id)
    assert (shown.sop, shown.register_no) == (desk.wiring.sop, "")


def test_verifying_finds_a_sop_that_is_no_longer_the_one_sealed(desk: Desk) -> None:
    sealed(desk)
    falsify_sop(desk)
    [found] = desk.services.verifying.run(silent, never).damaged
    assert found.reason == "SOP yang tersimpan tidak sama dengan saat disegel."


def test_the_offices_wording_holds_for_new_records_and_not_for_those_before(desk: Desk) -> None:
    before = desk.record()
    desk.services.sops.save_text("executor_3", "Pranata Komputer Contoh")
    desk.services.sops.save_text("references", "Acuan satu\n\n Acuan dua ")
    after = desk.record()
    assert desk.services.sops.shown(before).sop == desk.wiring.sop
    followed = desk.services.sops.shown(after).sop
    assert followed.steps[2].executor == "Pranata Komputer Contoh"
    assert followed.references == ("Acuan satu", "Acuan dua")
    assert desk.services.sops.shown().sop == followed
    assert "Pranata Komputer Contoh" in words(desk.services.papers.make(Paper.SOP, after))


def test_an_earlier_wording_taken_up_again_is_in_force_again(desk: Desk) -> None:
    for revision in ("1", "2", "1"):
        desk.services.sops.save_text("revision", revision)
    assert desk.services.sops.shown().sop.revision == "1"
    assert desk.services.sops.shown(desk.record()).sop.revision == "1"


def test_a_program_that_brings_another_sop_leaves_the_offices_wording_in_force(desk: Desk) -> None:
    desk.services.sops.save_text("revision", "7")
    services, _ = later_program(desk)
    assert services.sops.shown().sop.revision == "7"


def test_the_programs_sop_is_taken_up_again_and_a_later_programs_followed(desk: Desk) -> None:
    desk.services.sops.save_text("revision", "7")
    own = desk.record()
    assert not desk.services.sops.is_brought()
    desk.services.sops.take_brought()
    assert desk.services.sops.shown().sop == desk.wiring.sop
    services, later = later_program(desk)
    assert services.sops.shown().sop == later
    assert services.sops.shown(own).sop.revision == "7"
