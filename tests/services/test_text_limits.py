"""No text is kept that is longer than its table says: each is refused by name, whole, and nothing changes."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from ppid_desktop.domain.archive import ArchiveFile, EventKind, Location
from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.field_types import TextTooLong
from ppid_desktop.domain.free_texts import FreeText
from ppid_desktop.domain.office import Holiday
from ppid_desktop.domain.record import Determination
from ppid_desktop.domain.rounds import Spoken
from ppid_desktop.domain.terms import Channel, SoftfileKind, SpokenMeans, Verdict
from ppid_desktop.services import draft_making
from ppid_desktop.services.decisions import Ruling
from ppid_desktop.services.draft_making import Sending
from ppid_desktop.services.use_cases import Services
from tests.services.conftest import LEAD, Desk, never, silent

ID, NOWHERE = uuid4(), Path("/tidak/ada/berkas")
REASON = FreeText.REASON
Call = Callable[[Services, Desk, str], object]


def told(desk: Desk, **texts: Any) -> Ruling:
    evidence = (NOWHERE,)
    made = Ruling(Verdict.DISETUJUI, desk.clock.today(), LEAD.id, Channel.EMAIL, evidence=evidence)
    return replace(made, **texts)


def said(desk: Desk, words: str, witness: str = "") -> Ruling:
    return replace(told(desk), spoken=Spoken(SpokenMeans.TELEPON, words, witness))


def sent(desk: Desk, **texts: Any) -> Sending:
    made = Sending(LEAD.id, "Pimpinan", Channel.EMAIL, desk.clock.today(), NOWHERE)
    return replace(made, **texts)


def event(s: Services, d: Desk, person: str = "a", basis: str = "b", text: str = "c") -> object:
    return s.archiving.add_event(ID, EventKind.KONDISI, d.clock.today(), person, basis, text, (NOWHERE,))


def determined(s: Services, **texts: Any) -> object:
    return s.archiving.add_determination(ID, replace(Determination(ID), **texts), (NOWHERE,))


def kept_file(s: Services, **texts: Any) -> object:
    return s.archiving.save_file(replace(ArchiveFile(ID, "1", "500", "Uraian"), **texts))


def employee(s: Services, **texts: Any) -> None:
    s.settings.save_employee(replace(LEAD, **texts))


def coded(s: Services, code: str) -> None:
    s.settings.save_numbering(replace(s.settings.numbering(), code=code))


CALLS: tuple[tuple[FreeText, Call], ...] = (
    (REASON, lambda s, _, x: s.sending.withdraw(ID, x)),
    (REASON, lambda s, _, x: s.records.cancel(ID, x)),
    (REASON, lambda s, _, x: s.records.begin_version(ID, x)),
    (REASON, lambda s, _, x: s.records.give_up_version(ID, x)),
    (REASON, lambda s, _, x: s.archiving.cancel_old(ID, x)),
    (REASON, lambda s, _, x: s.desk.decline(ID, ID, x)),
    (REASON, lambda s, _, x: s.desk.set_file_aside(ID, ID, x)),
    (REASON, lambda s, _, x: s.desk.type_in(ID, "a", "b", "c", x)),
    (REASON, lambda s, _, x: s.decisions.uphold(ID, ID, x)),
    (REASON, lambda s, _, x: s.log.review_finding(x)),
    (REASON, lambda s, _, x: s.backups.take_back(x)),
    (FreeText.ANSWER, lambda s, _, x: s.desk.answer(ID, ID, x)),
    (FreeText.RETURN_REASON, lambda s, _, x: s.archiving.send_back(ID, ["a", x])),
    (FreeText.RECIPIENT, lambda s, d, x: s.together.send([ID], sent(d, recipient=x), silent, never)),
    (FreeText.MEMO_NUMBER, lambda s, d, x: s.together.send([ID], sent(d, memo_no=x), silent, never)),
    (FreeText.SENDING_NOTE, lambda s, d, x: s.together.send([ID], sent(d, note=x), silent, never)),
    (FreeText.MEMO_PLACE, lambda s, d, x: s.together.send([ID], sent(d, place=x), silent, never)),
    (FreeText.CORRECTED_PART, lambda s, _, x: s.desk.type_in(ID, x, "b", "c", "d")),
    (FreeText.WRITTEN, lambda s, _, x: s.desk.type_in(ID, "a", x, "c", "d")),
    (FreeText.WANTED, lambda s, _, x: s.desk.type_in(ID, "a", "b", x, "d")),
    (FreeText.DECISION_NOTE, lambda s, d, x: s.decisions.record(ID, told(d, note=x), silent, never)),
    (FreeText.DECISION_BASIS, lambda s, d, x: s.decisions.record(ID, told(d, basis=x), silent, never)),
    (FreeText.CONTRARY_REASON, lambda s, d, x: s.decisions.record(ID, told(d, contrary=x), silent, never)),
    (FreeText.CONSENT, lambda s, d, x: s.decisions.record(ID, told(d, consent=x), silent, never)),
    (FreeText.CONSENT, lambda s, _, x: s.decisions.record_consent(ID, x)),
    (FreeText.SPOKEN, lambda s, d, x: s.decisions.record(ID, said(d, x), silent, never)),
    (FreeText.WITNESS, lambda s, d, x: s.decisions.record(ID, said(d, "Setuju saja.", x), silent, never)),
    (FreeText.DETERMINATION_NUMBER, lambda s, _, x: determined(s, number=x)),
    (FreeText.DETERMINATION_PLACE, lambda s, _, x: determined(s, place=x)),
    (FreeText.DETERMINED_BY, lambda s, _, x: determined(s, decided_by=x)),
    (FreeText.LEADER_APPROVAL, lambda s, _, x: determined(s, leader_approval=x)),
    (FreeText.ENDS_WITH, lambda s, _, x: determined(s, ends_with=x)),
    (FreeText.DETERMINATION_REASONS, lambda s, _, x: determined(s, reasons=x)),
    (FreeText.FILE_NUMBER, lambda s, _, x: kept_file(s, number=x)),
    (FreeText.FILE_CODE, lambda s, _, x: kept_file(s, classification_code=x)),
    (FreeText.FILE_DESCRIPTION, lambda s, _, x: kept_file(s, description=x)),
    (FreeText.FILE_PERIOD, lambda s, _, x: kept_file(s, period=x)),
    (FreeText.FILE_UNIT, lambda s, _, x: kept_file(s, unit=x)),
    (FreeText.FILE_NOTE, lambda s, _, x: kept_file(s, note=x)),
    (FreeText.ROOM, lambda s, _, x: kept_file(s, location=Location(room=x))),
    (FreeText.RACK, lambda s, _, x: kept_file(s, location=Location(rack=x))),
    (FreeText.BOX, lambda s, _, x: kept_file(s, location=Location(box=x))),
    (FreeText.FOLDER, lambda s, _, x: kept_file(s, location=Location(folder=x))),
    (FreeText.EVENT_PERSON, lambda s, d, x: event(s, d, person=x)),
    (FreeText.EVENT_BASIS, lambda s, d, x: event(s, d, basis=x)),
    (FreeText.EVENT, lambda s, d, x: event(s, d, text=x)),
    (FreeText.PERSON, lambda s, _, x: employee(s, name=x)),
    (FreeText.RANK, lambda s, _, x: employee(s, rank=x)),
    (FreeText.POSITION, lambda s, _, x: employee(s, position=x)),
    (FreeText.HOLIDAY, lambda s, d, x: s.settings.save_holidays([Holiday(d.clock.today(), x)])),
    (FreeText.OFFICE_CODE, lambda s, _, x: coded(s, x)),
    (FreeText.EQUIPMENT, lambda s, _, x: s.entries.save_template([x])),
    (FreeText.LIST_PERIOD, lambda s, _, x: s.inventories.create("Bagian Contoh", x)),
)


def test_every_service_refuses_a_text_beyond_its_limit_by_name_and_keeps_nothing(desk: Desk) -> None:
    entries = desk.services.log.count()
    for kind, call in CALLS:
        with pytest.raises(TextTooLong) as refused:
            call(desk.services, desk, "x" * (kind.limit + 1))
        assert refused.value.what.startswith(f"{kind.label} melebihi "), kind
    assert desk.services.log.count() == entries


def test_what_comes_with_a_file_is_held_to_its_limit_too(desk: Desk) -> None:
    record_id = desk.ready()
    softfile_id = desk.services.work.case(record_id).softfiles[0].id
    add, source = desk.services.softfiles.add_version, desk.file("versi.txt", b"lain")
    with pytest.raises(TextTooLong, match="Catatan versi melebihi 500 karakter: panjangnya 501"):
        add(record_id, softfile_id, source, SoftfileKind.OLAHAN, "x" * 501, silent, never)
    draft, today = next(desk.send(record_id).glob("*.docx")), desk.clock.today()
    with pytest.raises(TextTooLong, match="Pengirim"):
        desk.services.taking.take(record_id, draft, "x" * 201, Channel.EMAIL, today, silent, never)


def test_a_berkas_text_stored_longer_before_stays_until_it_is_changed(desk: Desk) -> None:
    one = desk.services.archiving.save_file(ArchiveFile(uuid4(), "1", "500", "Uraian"))
    old = replace(one, description="x" * 5000)
    with desk.session.vault.write(desk.session.account) as unit:
        unit.archive.save_file(old)
        unit.audit.write(AuditNote(Action.ARCHIVE_FILE_SAVED, "archive_file", str(one.id)))
    assert desk.services.archiving.save_file(replace(old, number="2")).description == old.description
    with pytest.raises(TextTooLong, match="Uraian berkas arsip"):
        desk.services.archiving.save_file(replace(old, description="y" * 5000))


def test_no_service_keeps_a_text_that_no_table_limits() -> None:
    folder = Path(draft_making.__file__).parent
    unlimited = [one.name for one in folder.glob("*.py") if "clean_block(" in one.read_text("utf-8")]
    held_before = ["collective_sending.py", "draft_making.py"]  # by `require_sending`
    assert sorted(unlimited) == held_before


@pytest.mark.parametrize("kind", FreeText, ids=lambda kind: kind.name)
def test_a_text_at_its_limit_is_read_whole_and_one_more_letter_is_refused_by_name(kind: FreeText) -> None:
    assert kind.read("x" * kind.limit) == "x" * kind.limit
    with pytest.raises(TextTooLong) as refused:
        kind.read("x" * (kind.limit + 1))
    assert refused.value.what.startswith(f"{kind.label} melebihi ")
    assert refused.value.length == kind.limit + 1
    assert "tidak ada yang dipotong" in refused.value.meaning
