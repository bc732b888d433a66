"""What was submitted is what gets sealed: nothing beside the printed fields changes unseen either."""

from dataclasses import replace
from uuid import UUID

import pytest

from ppid_desktop.domain.approval import coverage
from ppid_desktop.domain.errors import RuleBroken
from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.terms import Category
from ppid_desktop.services.papers import Paper
from tests.services.conftest import Desk, never, silent
from tests.services.test_doubtful_files import reviewed, taken
from tests.services.whole_way import decided, exempted, ruling


def test_a_letter_printed_before_the_decision_keeps_its_number_beside_the_draft(desk: Desk) -> None:
    services, record_id = desk.services, desk.ready()
    source_id = services.work.case(record_id).sources[0].id
    taken(desk, record_id, reviewed(desk, desk.send(record_id), {}))
    services.papers.make(Paper.SURAT_PERMINTAAN, record_id, source_id)
    assert not services.work.case(record_id).sources[0].letter_no
    assert services.papers.letter_number(record_id, source_id).drawn
    covered = coverage(services.decisions.record(record_id, ruling(desk), silent, never))
    assert covered is not None and not covered.differences


def test_a_test_that_opened_the_information_is_kept_until_it_is_proposed_again(desk: Desk) -> None:
    services, record_id = desk.services, exempted(desk)
    services.records.save_field(record_id, "uji_kesimpulan", "tidak_memenuhi")
    services.decisions.open_up(record_id, Category.BERKALA)
    decided(desk, record_id)
    person = services.work.case(record_id).participants[0].id
    with pytest.raises(RuleBroken, match="disimpan apa adanya"):
        services.records.save_field(record_id, "uji_konsekuensi", "Teks lain")
    with pytest.raises(RuleBroken, match="disimpan apa adanya"):
        desk.entry(record_id, Owner.PARTICIPANT, person, nama="Orang lain")
    services.records.save_field(record_id, "kategori", "DIKECUALIKAN")
    services.records.save_field(record_id, "uji_konsekuensi", "Teks lain")


def whys(case: Case) -> list[str]:
    """Return why the record is not what was approved."""
    covered = coverage(case)
    return [one.why for one in covered.differences] if covered else []


def attached(desk: Desk, record_id: UUID, name: str, data: bytes) -> Case:
    """Attach a file to the record's coordination."""
    entry_id = desk.services.work.case(record_id).coordinations[0].id
    file = desk.file(name, data)
    return desk.services.entries.attach(record_id, Owner.COORDINATION, entry_id, file, silent, never)


def test_attachments_added_swapped_or_taken_off_are_not_what_was_approved(desk: Desk) -> None:
    record_id, entries = desk.ready(), desk.services.entries
    first = attached(desk, record_id, "notula.pdf", b"%PDF asli").coordinations[0].attachments[0].id
    decided(desk, record_id)
    assert whys(desk.services.work.case(record_id)) == []
    assert ["dilepas" in why for why in whys(entries.remove_attachment(record_id, first))] == [True]
    swapped = attached(desk, record_id, "notula.pdf", b"%PDF lain")
    assert ["diganti" in why for why in whys(swapped)] == [True]
    entries.remove_attachment(record_id, swapped.coordinations[0].attachments[0].id)
    again = attached(desk, record_id, "notula.pdf", b"%PDF asli")
    assert whys(again) == []
    desk.services.archiving.offer(record_id)
    with pytest.raises(RuleBroken, match="menunggu jawabannya"):
        attached(desk, record_id, "tambahan.pdf", b"%PDF tambahan")
    with pytest.raises(RuleBroken, match="menunggu jawabannya"):
        entries.remove_attachment(record_id, again.coordinations[0].attachments[0].id)


def test_of_a_round_that_kept_no_attachments_only_later_ones_are_told(desk: Desk) -> None:
    record_id = desk.ready()
    attached(desk, record_id, "lama.pdf", b"%PDF lama")
    desk.clock.move(hours=1)
    decided(desk, record_id)
    assert whys(of_an_older_edition(desk.services.work.case(record_id))) == []
    desk.clock.move(hours=1)
    case = of_an_older_edition(attached(desk, record_id, "baru.pdf", b"%PDF"))
    assert ["ditambahkan" in why for why in whys(case)] == [True]


def of_an_older_edition(case: Case) -> Case:
    """Return the case with a newest round that kept nothing of what was not printed."""
    return replace(case, rounds=(*case.rounds[:-1], replace(case.rounds[-1], beside=None)))


def test_a_later_finding_about_the_computer_is_not_what_was_approved(desk: Desk) -> None:
    record_id, entries = desk.ready(), desk.services.entries
    check_id = desk.services.work.case(record_id).checks[0].id
    entries.check_machine(record_id, check_id, desk.folder)
    decided(desk, record_id)
    desk.clock.move(days=1)
    case = entries.check_machine(record_id, check_id, desk.folder)
    assert ["Komputer" in why for why in whys(case)] == [True]


def test_a_kept_test_changed_while_proposed_once_more_is_not_what_was_approved(desk: Desk) -> None:
    services, record_id = desk.services, exempted(desk)
    services.records.save_field(record_id, "uji_kesimpulan", "tidak_memenuhi")
    services.decisions.open_up(record_id, Category.BERKALA)
    decided(desk, record_id)
    services.records.save_field(record_id, "kategori", "DIKECUALIKAN")
    services.records.save_field(record_id, "uji_konsekuensi", "Teks lain")
    case = services.decisions.open_up(record_id, Category.BERKALA)
    assert any("Uji konsekuensi atau pesertanya" in why for why in whys(case))
