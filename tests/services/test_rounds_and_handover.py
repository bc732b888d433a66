"""Rounds out once only, logged whenever they leave, and offers that a later round overtakes."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest

from ppid_desktop.domain.audit import Action
from ppid_desktop.domain.errors import NotFound, RuleBroken
from ppid_desktop.domain.flow import status, waiting
from ppid_desktop.domain.record import Determination
from ppid_desktop.domain.terms import RecordStatus, TermKind
from ppid_desktop.gui.case.lock import may_cancel
from ppid_desktop.gui.case.step_archive.archive_text import handover_entries
from tests.services.conftest import Desk, never, silent
from tests.services.whole_way import decided, exempted, filed, handed_over


def test_saving_a_draft_out_again_is_logged(desk: Desk) -> None:
    record_id = desk.ready()
    desk.send(record_id)
    desk.services.sending.save_again(record_id, desk.files / "lagi", silent, never)
    assert desk.log()[0].note.action is Action.DRAFT_SAVED_AGAIN


def test_a_round_sent_after_the_offer_makes_the_record_wait_for_the_lead(desk: Desk) -> None:
    record_id = desk.ready()
    decided(desk, record_id)
    desk.services.archiving.offer(record_id)
    desk.services.records.save_field(record_id, "judul", "Judul sesudah diajukan")
    desk.send(record_id)
    case = desk.services.work.case(record_id)
    assert status(case) is RecordStatus.MENUNGGU_PPID
    waited = waiting(case, desk.clock.today())
    assert waited is not None
    assert waited.whom == "Pimpinan PPID"


def test_what_the_lead_approved_anew_is_offered_anew(desk: Desk) -> None:
    record_id = desk.ready()
    decided(desk, record_id)
    handed_over(desk, record_id)
    filed(desk, record_id)
    [taken] = desk.services.work.case(record_id).archive.handovers
    desk.clock.move(days=3)
    back = desk.services.archiving.send_back(record_id, ["Judul keliru"])
    assert back.archive.handovers[0] == taken
    assert [one.accepted for one in back.archive.handovers] == [True, False]
    assert [one.title for one in handover_entries(back)] == [
        "Dikembalikan arsiparis sesudah diterima",
        "Diterima arsiparis",
    ]
    desk.services.records.save_field(record_id, "judul", "Judul sesudah dikembalikan")
    decided(desk, record_id)
    with pytest.raises(RuleBroken, match="belum diajukan kepada arsiparis"):
        desk.services.archiving.seal(record_id, silent, never)
    handed_over(desk, record_id)
    assert desk.services.archiving.seal(record_id, silent, never).archive.sealed


def test_consent_covers_what_it_was_given_for_and_nothing_changed_later_is_accepted(desk: Desk) -> None:
    record_id = desk.ready()
    decided(desk, record_id)
    desk.services.records.save_field(record_id, "ringkasan", "Ringkasan yang disetujui lisan.")
    desk.services.decisions.record_consent(record_id, "Lisan, 2 Maret 2026")
    desk.services.archiving.offer(record_id)
    desk.services.records.save_field(record_id, "judul", "Judul yang tidak pernah ditanyakan")
    with pytest.raises(RuleBroken, match=r"berubah sejak diajukan.*Judul"):
        desk.services.archiving.accept(record_id)
    filed(desk, record_id)
    desk.services.archiving.send_back(record_id, ["Judul tidak pernah disetujui"])
    desk.services.records.save_field(record_id, "judul", "Profil wilayah contoh")
    handed_over(desk, record_id)
    assert desk.services.archiving.seal(record_id, silent, never).archive.sealed


def test_an_accepted_record_is_called_off_only_after_it_came_back(desk: Desk) -> None:
    record_id = desk.ready()
    decided(desk, record_id)
    desk.services.archiving.offer(record_id)
    with pytest.raises(RuleBroken, match="menunggu jawabannya"):
        desk.services.records.cancel(record_id, "Keliru")
    desk.services.archiving.accept(record_id)
    assert not may_cancel(desk.services.work.case(record_id))
    with pytest.raises(RuleBroken, match="sudah diterima arsiparis"):
        desk.services.records.cancel(record_id, "Keliru")
    assert may_cancel(desk.services.archiving.send_back(record_id, ["Akan dibatalkan"]))
    assert status(desk.services.records.cancel(record_id, "Keliru")) is RecordStatus.DIBATALKAN


def test_an_unknown_field_of_the_archivist_is_a_mistake_not_a_bug(desk: Desk) -> None:
    with pytest.raises(NotFound):
        desk.services.archiving.save_field(desk.record(judul="x"), "tidak_ada", "x")


def penetapan(**values: object) -> Determination:
    known = Determination(
        uuid4(),
        "1/PPID/2026",
        "Kota Contoh",
        date(2026, 2, 2),
        "Pejabat Contoh",
        "Sekretaris Daerah Contoh",
        granted=True,
        term_kind=TermKind.TANGGAL_PASTI,
        ends_on=date(2030, 2, 2),
    )
    return replace(known, **values)  # type: ignore[arg-type]  # fields of the determination


def test_no_exemption_is_determined_without_a_consequence_test(desk: Desk) -> None:
    record_id = desk.record(judul="Data contoh", kategori="DIKECUALIKAN", usulan_huruf="h")
    with pytest.raises(RuleBroken, match="belum diisi"):
        desk.services.archiving.add_determination(record_id, penetapan())


def test_a_determination_says_yes_or_no_and_ends_after_it_began(desk: Desk) -> None:
    record_id = exempted(desk)
    for wrong in (
        penetapan(granted=None),
        penetapan(ends_on=date(2020, 1, 1)),
        penetapan(term_kind=TermKind.DURASI_TAHUN, years=9000),
    ):
        with pytest.raises(RuleBroken):
            desk.services.archiving.add_determination(record_id, wrong)
    assert desk.services.archiving.add_determination(record_id, penetapan()).determinations
