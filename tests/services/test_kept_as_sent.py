"""What was submitted is what gets sealed: nothing beside the printed fields changes unseen either."""

import pytest

from ppid_desktop.domain.approval import coverage
from ppid_desktop.domain.errors import RuleBroken
from ppid_desktop.domain.fields import Owner
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
