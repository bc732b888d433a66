"""Nothing is recorded as having happened tomorrow, and softfiles are changed by those they belong to."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest

from ppid_desktop.domain.archive import EventKind
from ppid_desktop.domain.errors import NotAllowed, RuleBroken
from ppid_desktop.domain.record import Determination
from ppid_desktop.domain.roles import Role
from ppid_desktop.domain.terms import Channel, SoftfileKind
from tests.services.conftest import Desk, never, silent
from tests.services.whole_way import exempted, filed, ruling, sealed


def test_a_decision_a_penetapan_or_an_event_of_tomorrow_is_refused(desk: Desk) -> None:
    record_id, later = desk.record(kategori="DIKECUALIKAN"), desk.clock.today() + timedelta(days=1)
    services = desk.services
    with pytest.raises(RuleBroken, match=r"Tanggal keputusan .* belum tiba"):
        services.decisions.record(record_id, replace(ruling(desk), decided_on=later), silent, never)
    with pytest.raises(RuleBroken, match=r"Tanggal penetapan .* belum tiba"):
        services.archiving.add_determination(record_id, Determination(uuid4(), decided_on=later))
    with pytest.raises(RuleBroken, match=r"Tanggal peristiwa .* belum tiba"):
        services.archiving.add_event(record_id, EventKind.KONDISI, later, "Arsiparis", "", "Baik")


def test_nothing_is_sent_or_received_tomorrow_nor_decided_before_it_was_sent(desk: Desk) -> None:
    record_id, later = desk.ready(), desk.clock.today() + timedelta(days=1)
    services = desk.services
    sending = replace(services.sending.proposed(record_id), folder=desk.files / "keluar", sent_on=later)
    with pytest.raises(RuleBroken, match=r"Tanggal kirim .* belum tiba"):
        services.sending.send(record_id, sending, silent, never)
    draft = next(desk.send(record_id).glob("*.docx"))
    with pytest.raises(RuleBroken, match=r"Tanggal terima .* belum tiba"):
        services.taking.take(record_id, draft, "Pimpinan", Channel.EMAIL, later, silent, never)
    early = replace(ruling(desk), decided_on=desk.clock.today() - timedelta(days=1))
    with pytest.raises(RuleBroken, match="mendahului pengiriman"):
        services.decisions.record(record_id, early, silent, never)


def test_an_event_may_be_older_than_its_record_but_a_lifetime_only_with_an_old_archive(desk: Desk) -> None:
    record_id, archiving = sealed(desk), desk.services.archiving
    early = date(1900, 1, 1)
    with pytest.raises(RuleBroken, match="lebih dari 100 tahun"):
        archiving.add_event(record_id, EventKind.LOKASI, early, "Arsiparis", "", "Gudang")
    before = desk.clock.today() - timedelta(days=400)
    archiving.add_event(record_id, EventKind.SRIKANDI, before, "Arsiparis", "", "Nomor contoh")
    old = archiving.enter_old("Bagian Contoh", "Arsip contoh", "Register lama").record.id
    for field_id, text in {"kategori": "BERKALA", "ringkasan": "Isi"}.items():
        archiving.save_field(old, field_id, text)
    filed(desk, old)
    desk.attach(old)
    archiving.seal(old, silent, never)
    assert archiving.add_event(old, EventKind.LOKASI, early, "Arsiparis", "", "Gudang").archive.events


def test_a_penetapan_is_kept_as_lists_and_papers_can_hold_it(desk: Desk) -> None:
    record_id = exempted(desk)
    untidy = Determination(
        uuid4(),
        number=" 1/P\x0b2026 ",
        place="Kota\x00 Contoh",
        decided_on=desk.clock.today(),
        decided_by="PPID Utama\x01",
        granted=False,
        reasons="Alasan\x0bkedua\x07",
    )
    case = desk.services.archiving.add_determination(record_id, untidy)
    [kept] = case.determinations
    assert (kept.number, kept.place, kept.decided_by) == ("1/P 2026", "Kota Contoh", "PPID Utama")
    assert kept.reasons == "Alasan\nkedua"


def test_a_penetapan_is_no_plain_event(desk: Desk) -> None:
    with pytest.raises(RuleBroken, match="Penetapan tidak dicatat"):
        desk.services.archiving.add_event(
            uuid4(), EventKind.PENETAPAN, desk.clock.today(), "Arsiparis", "", "x"
        )


def test_an_event_tells_who_did_what(desk: Desk) -> None:
    for person, text in (("", "Baik"), ("Arsiparis", " ")):
        with pytest.raises(RuleBroken, match="harus diisi"):
            desk.services.archiving.add_event(
                uuid4(), EventKind.KONDISI, desk.clock.today(), person, "", text
            )


def test_an_archivist_changes_no_softfile_of_the_officer_but_those_of_an_old_archive(desk: Desk) -> None:
    record_id = desk.record(judul="Judul")
    own, archivist = desk.attach(record_id), desk.as_role(Role.ARSIPARIS)
    with pytest.raises(NotAllowed):
        archivist.softfiles.save_field(record_id, own, "nama", "Nama lain")
    with pytest.raises(NotAllowed):
        archivist.softfiles.set_submitted(record_id, own, False)
    with pytest.raises(NotAllowed):
        archivist.softfiles.remove(record_id, own)
    old = archivist.archiving.enter_old("Bagian Contoh", "Peta lama", "Buku register").record.id
    kept = archivist.softfiles.attach(old, desk.file("peta.txt", b"peta"), SoftfileKind.SUMBER, silent, never)
    case = archivist.softfiles.save_field(old, kept.softfiles[0].id, "nama", "Peta lama")
    assert case.softfiles[0].standard_name == "Peta lama"
