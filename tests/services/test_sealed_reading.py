"""The archive and its papers show what was sealed and what happened since, never a version in work."""

import json
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from ppid_desktop.domain.archive import EventKind
from ppid_desktop.domain.errors import RuleBroken
from ppid_desktop.domain.snapshot import canonical_json
from ppid_desktop.domain.terms import SoftfileKind
from ppid_desktop.services.papers import Paper
from ppid_desktop.services.sealed_reading import archived_record, names_of_its_time
from tests.services.conftest import Desk, never, silent
from tests.services.test_papers import words
from tests.services.whole_way import decided, filed, handed_over, sealed


def changed(desk: Desk) -> UUID:
    """Return a sealed record of which the next version is in work, with everything different."""
    record_id = sealed(desk)
    services = desk.services
    services.records.begin_version(record_id, "Koreksi")
    for field_id, text in {
        "judul": "Judul baru",
        "ringkasan": "Ringkas baru",
        "kategori": "DIKECUALIKAN",
    }.items():
        services.records.save_field(record_id, field_id, text)
    kept = services.work.case(record_id).softfiles[0].id
    new = desk.file("baru.txt", b"isi baru")
    services.softfiles.add_version(record_id, kept, new, SoftfileKind.OLAHAN, "", silent, never)
    desk.attach(record_id, "tambahan baru.txt", b"tambahan")
    return record_id


def test_a_snapshot_is_read_back_as_it_was_sealed(desk: Desk) -> None:
    record_id = sealed(desk)
    held = desk.services.archiving.archived(record_id)
    assert canonical_json(held.frozen) == held.sealed.snapshot
    assert held.version_in_work is None
    with pytest.raises(RuleBroken, match="belum diarsipkan"):
        desk.services.archiving.archived(desk.record())


def test_the_archive_shows_nothing_of_a_version_in_work(desk: Desk) -> None:
    record_id = changed(desk)
    held = desk.services.archiving.archived(record_id)
    assert held.case.record.information.title == "Profil wilayah contoh"
    assert [one.current.number for one in held.case.softfiles] == [1]
    assert held.version_in_work == 2
    softfile = held.case.softfiles[0]
    path = desk.services.softfiles.open(record_id, softfile.id, softfile.current.id)
    assert path.read_bytes() != b"isi baru"


def test_papers_of_the_archive_print_what_was_sealed(desk: Desk) -> None:
    record_id = changed(desk)
    version = desk.services.archiving.archived(record_id).sealed.id
    papers = desk.services.papers
    wanted = {Paper.LEMBAR_ARSIP: None, Paper.BERITA_ACARA: None, Paper.DAFTAR_ISI: version}
    for paper, entry in wanted.items():
        text = words(papers.make(paper, record_id, entry))
        assert "Profil wilayah contoh" in text
        for unsealed in ("baru", "RAHASIA", "Dikecualikan", "tanpa putaran", "ersi 2", "2 (dua)"):
            assert unsealed not in text
        assert "Profil wilayah" in papers.file_name(paper, record_id, entry)
    assert "Disetujui, putaran 1" in words(papers.make(Paper.LEMBAR_ARSIP, record_id))
    assert "Jumlah: 2 (dua) softfile" in words(papers.make(Paper.DAFTAR_ISI, record_id))


def placed(desk: Desk) -> UUID:
    """Return a sealed record whose paper lies on a shelf."""
    record_id = desk.ready()
    decided(desk, record_id)
    handed_over(desk, record_id)
    filed(desk, record_id)
    for field_id, text in {"rak": "Lama", "kondisi": "Baik", "srikandi": "SRI-1"}.items():
        desk.services.archiving.save_field(record_id, field_id, text)
    desk.services.archiving.seal(record_id, silent, never)
    return record_id


def told(desk: Desk, record_id: UUID, kind: EventKind, text: str) -> None:
    desk.services.archiving.add_event(record_id, kind, desk.clock.today(), "Arsiparis", "", text)


def test_events_say_where_the_archive_lies_now_and_how_it_is(desk: Desk) -> None:
    record_id = placed(desk)
    assert desk.services.archiving.archived(record_id).location.shown == "Rak Lama"
    told(desk, record_id, EventKind.LOKASI, "Rak Tengah 6")
    told(desk, record_id, EventKind.LOKASI, "Rak Baru 7")
    told(desk, record_id, EventKind.KONDISI, "Rusak ringan")
    told(desk, record_id, EventKind.SRIKANDI, "SRI-2")
    text = words(desk.services.papers.make(Paper.LEMBAR_ARSIP, record_id))
    for now in ("Rak Baru 7 (menurut peristiwa ", "Rusak ringan (menurut peristiwa ", "SRI-2 (menurut "):
        assert now in text
    for before in ("Rak Lama", "Rak Tengah", "SRI-1"):
        assert before not in text


def test_an_event_of_a_day_before_the_seal_says_nothing_about_today(desk: Desk) -> None:
    record_id, long_ago = placed(desk), desk.clock.today() - timedelta(days=900)
    for kind, text in ((EventKind.LOKASI, "Rak Dahulu"), (EventKind.PINDAIAN, "Pindaian")):
        desk.services.archiving.add_event(record_id, kind, long_ago, "Arsiparis", "", text)
    assert desk.services.archiving.archived(record_id).location.shown == "Rak Lama"


def test_a_later_version_overtakes_only_what_it_says_anew(desk: Desk) -> None:
    record_id = placed(desk)
    told(desk, record_id, EventKind.LOKASI, "Rak Baru 7")
    told(desk, record_id, EventKind.KONDISI, "Rusak ringan")
    desk.clock.move(days=1)
    desk.services.records.begin_version(record_id, "Koreksi")
    decided(desk, record_id)
    handed_over(desk, record_id)
    desk.services.archiving.save_field(record_id, "rak", "Terbaru")
    desk.services.archiving.seal(record_id, silent, never)
    held = desk.services.archiving.archived(record_id)
    assert held.location.shown == "Rak Terbaru"
    assert held.condition.text == "Rusak ringan"


def renamed(desk: Desk, record_id: UUID) -> None:
    """Give the berkas and everybody in the office another name after sealing."""
    services, file_id = desk.services, desk.services.work.case(record_id).archive.file_id
    file = next(one for one in services.archiving.files() if one.id == file_id)
    services.archiving.save_file(replace(file, number="999", description="Uraian sesudahnya"))
    for one in services.settings.employees():
        services.settings.save_employee(replace(one, name="Nama Sesudahnya"))


def test_a_reprint_of_the_berita_acara_is_the_paper_that_was_signed(desk: Desk) -> None:
    record_id = sealed(desk)
    signed = words(desk.services.papers.make(Paper.BERITA_ACARA, record_id))
    desk.clock.move(days=40)
    renamed(desk, record_id)
    told(desk, record_id, EventKind.KONDISI, "Rusak ringan")
    assert words(desk.services.papers.make(Paper.BERITA_ACARA, record_id)) == signed
    sheet = words(desk.services.papers.make(Paper.LEMBAR_ARSIP, record_id))
    assert "esudahnya" not in sheet


def test_a_seal_from_before_names_were_kept_says_from_when_they_are(desk: Desk) -> None:
    record_id = sealed(desk)
    with desk.session.vault.read() as unit:
        held = archived_record(unit, record_id, desk.clock.today())
        manifest = json.loads(held.sealed.manifest)
        del manifest["names"]
        before = replace(held, sealed=replace(held.sealed, manifest=json.dumps(manifest)))
        names = names_of_its_time(unit, before, desk.clock.today())
        kept = names_of_its_time(unit, held, desk.clock.today())
    assert replace(names, read_on=None) == kept
    assert names.note.endswith("pada 2 Maret 2026.")
    assert kept.note == ""
    assert kept.archivist.name
