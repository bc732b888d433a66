"""A dropped folder: every file sorted to its record by code, and taken in once it is confirmed."""

import re
import shutil
import zipfile
from pathlib import Path

import pytest

from ppid_desktop.documents.sample_review import review_by_hand
from ppid_desktop.domain.corrected_name import is_named_after
from ppid_desktop.domain.errors import Cancelled, NotAllowed, ReportedBug, RuleBroken
from ppid_desktop.domain.returned_files import Deed, Fate, deeds_of
from ppid_desktop.domain.review import IdentityVerdict
from ppid_desktop.domain.roles import Role
from ppid_desktop.domain.submissions import MemberState
from ppid_desktop.domain.terms import Channel
from ppid_desktop.domain.text import clean_line
from ppid_desktop.services.return_sorting import Arrival, Assigned, SortedFile, Sorting
from tests.services.conftest import Desk, never, silent
from tests.services.test_collective_sending import send
from tests.services.whole_way import ruling


def reviewed(desk: Desk, draft: Path, title: str = "Judul hasil koreksi") -> Path:
    """Return a folder with the draft as the lead sends it back."""
    folder = desk.files / "kembali"
    folder.mkdir(exist_ok=True)
    target = folder / f"{draft.stem} (1).docx"
    review_by_hand(draft, target, {"judul": title}, "", True, "Pimpinan Contoh", desk.clock.now())
    return target


def sort(desk: Desk, *paths: Path) -> Sorting:
    return desk.services.returns.sort(paths, silent, never)


def by_name(sorting: Sorting) -> dict[str, SortedFile]:
    return {one.path.name: one for one in sorting.files}


def arrival(desk: Desk) -> Arrival:
    return Arrival("Pimpinan Contoh", Channel.EMAIL, desk.clock.today())


def test_each_draft_finds_its_record_and_is_read_into_its_round(desk: Desk) -> None:
    records = [desk.ready(), desk.ready()]
    sent = send(desk, records)
    for draft in sorted(sent.folder.rglob("*.docx")):
        reviewed(desk, draft)
    (desk.files / "kembali" / "~$nsep.docx").write_bytes(b"kunci Word")
    found = sort(desk, desk.files / "kembali")
    assert [(one.fate, one.record and one.record.record_id) for one in found.files] == [
        (Fate.READY, records[0]),
        (Fate.READY, records[1]),
    ]
    assert {one.record_id for one in found.choices} == set(records)
    assert all(one.submission_id == sent.submission_id for one in found.choices)
    chosen = [Assigned(one.path, one.record.record_id) for one in found.files if one.record]
    taken = desk.services.returns.take(chosen, arrival(desk), silent, never)
    assert [(one.new_corrections, one.error) for one in taken] == [(1, None), (1, None)]
    view = desk.services.submissions.view(sent.submission_id)
    assert [row.state for row in view.rows] == [MemberState.ANSWERED, MemberState.ANSWERED]


def test_sorting_stores_nothing(desk: Desk) -> None:
    record_id = desk.ready()
    reviewed(desk, next(send(desk, [record_id]).folder.rglob("*.docx")))
    sort(desk, desk.files / "kembali")
    assert desk.services.work.case(record_id).rounds[0].returned == ()


def test_the_whole_folder_dropped_back_unchanged_names_what_is_ours(desk: Desk) -> None:
    folder = send(desk, [desk.ready()]).folder
    fates = {name: one.fate for name, one in by_name(sort(desk, folder)).items()}
    assert fates == {
        "Konsep KL-0001-01.docx": Fate.READY,  # an unchanged draft is an answer too
        "Lampiran 01 Data contoh.txt": Fate.OURS,
        "Nota Pengajuan Konsep.pdf": Fate.OURS,
        "Lembar Keputusan Kolektif.pdf": Fate.OURS,
    }


def test_a_sheet_with_the_codes_of_several_drafts_belongs_to_the_submission(desk: Desk) -> None:
    sent = send(desk, [desk.ready(), desk.ready()])
    signed = desk.file("lembar bertanda.pdf", b"")
    sheet = (sent.folder / "Lembar Keputusan Kolektif.pdf").read_bytes()
    signed.write_bytes(sheet + b"\n% ditandatangani\n")
    [found] = sort(desk, signed).files
    assert (found.fate, found.submission_id, found.deeds[0]) == (
        Fate.SHEET,
        sent.submission_id,
        Deed.EVIDENCE,
    )


def test_what_is_no_draft_stays_in_the_list_with_what_can_be_done(desk: Desk) -> None:
    send(desk, [desk.ready()])
    paths = [
        desk.file("foto.jpg", b"\xff\xd8\xff\xe0 foto"),
        desk.file("surat.txt", b"bukan konsep"),
        desk.file("kosong.docx", b""),
        desk.file("besar.pdf", b"%PDF-1.4" + b"0" * (25 * 1024 * 1024)),
    ]
    packed = desk.files / "balasan.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("a.txt", "isi")
    found = by_name(sort(desk, *paths, packed, desk.files / "tidak ada.docx"))
    assert {name: one.fate for name, one in found.items()} == {
        "foto.jpg": Fate.FOREIGN,
        "surat.txt": Fate.FOREIGN,
        "kosong.docx": Fate.FOREIGN,
        "besar.pdf": Fate.TOO_BIG,
        "balasan.zip": Fate.ARCHIVE,
    }
    assert all(one.deeds[0] is Deed.LEAVE for one in found.values())


def test_an_older_round_and_a_decided_record_are_told_apart(desk: Desk) -> None:
    first, second = desk.ready(), desk.ready()
    old = send(desk, [first, second]).folder
    desk.services.sending.withdraw(first, "Salah lampiran")
    send(desk, [first])
    returned = reviewed(desk, old / "Konsep KL-0002-01" / "Konsep KL-0002-01.docx")
    desk.services.decisions.record(second, ruling(desk), silent, never)
    older = reviewed(desk, old / "Konsep KL-0001-01" / "Konsep KL-0001-01.docx")
    found = by_name(sort(desk, returned, older))
    assert found[older.name].fate is Fate.OLDER
    assert found[returned.name].fate is Fate.DECIDED
    assert Deed.TAKE in found[returned.name].deeds


def test_the_same_bytes_twice_are_taken_once(desk: Desk) -> None:
    record_id = desk.ready()
    one = reviewed(desk, next(send(desk, [record_id]).folder.rglob("*.docx")))
    shutil.copy(one, one.with_name("salinan.docx"))
    fates = [each.fate for each in sort(desk, one.parent).files]
    assert sorted(fate.name for fate in fates) == ["READY", "REPEATED"]
    desk.services.returns.take([Assigned(one, record_id)], arrival(desk), silent, never)
    assert [each.fate for each in sort(desk, one).files] == [Fate.REPEATED]


def test_a_draft_whose_signature_was_changed_is_never_assigned_by_itself(desk: Desk) -> None:
    draft = next(send(desk, [desk.ready()]).folder.rglob("*.docx"))
    forged = desk.files / "palsu.docx"
    with zipfile.ZipFile(draft) as source, zipfile.ZipFile(forged, "w") as out:
        for name in source.namelist():
            data = source.read(name)
            if name == "docProps/custom.xml":
                at = data.index(b"PPID.Tanda")
                at = data.index(b"<vt:lpwstr>", at) + len(b"<vt:lpwstr>")
                data = data[:at] + b"0" * 64 + data[at + 64 :]
            out.writestr(name, data)
    [found] = sort(desk, forged).files
    assert found.fate is Fate.TAMPERED
    assert found.deeds[0] is Deed.LEAVE


def test_one_file_that_fails_leaves_the_others(desk: Desk) -> None:
    records = [desk.ready(), desk.ready()]
    drafts = sorted(send(desk, records).folder.rglob("*.docx"))
    good, gone = reviewed(desk, drafts[0]), reviewed(desk, drafts[1])
    gone.unlink()
    taken = desk.services.returns.take(
        [Assigned(gone, records[1]), Assigned(good, records[0]), Assigned(good, records[1])],
        arrival(desk),
        silent,
        never,
    )
    assert [one.error is None for one in taken] == [False, True, False]
    assert isinstance(taken[2].error, RuleBroken)  # another record's draft


def renamed_export(desk: Desk, draft: Path) -> Path:
    """Return the draft with other words wherever its hidden parts name the export, and no code that fits."""
    target = desk.files / "ekspor lain.docx"
    names = re.compile(rb'(name="PPID.Ekspor"[^>]*><vt:lpwstr>|<\w*:?koreksi\b[^>]* ekspor=")[^<"]*')
    with zipfile.ZipFile(draft) as source, zipfile.ZipFile(target, "w") as out:
        for name in source.namelist():
            data = names.sub(rb"\1bukan kode", source.read(name))
            out.writestr(name, re.sub(rb"KL-\d{4,6}-\d\d-", b"KODE ", data))
    return target


def test_a_draft_whose_export_id_is_no_id_is_kept_and_told_as_tampered(desk: Desk) -> None:
    record_id = desk.ready()
    path = renamed_export(desk, next(send(desk, [record_id]).folder.rglob("*.docx")))
    assert sort(desk, path).files[0].fate is Fate.TAMPERED
    [taken] = desk.services.returns.take([Assigned(path, record_id)], arrival(desk), silent, never)
    assert taken.error is None
    [kept] = desk.services.work.case(record_id).rounds[-1].returned
    assert (kept.verdict, kept.export_id) == (IdentityVerdict.TAMPERED.value, None)


def test_a_mistake_of_ours_at_one_file_leaves_the_others(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    records = [desk.ready(), desk.ready()]
    drafts = sorted(send(desk, records).folder.rglob("*.docx"))
    files = [Assigned(reviewed(desk, draft), record) for draft, record in zip(drafts, records, strict=True)]
    names: list[str] = []

    def fail_once(text: str) -> str:
        names.append(text)
        if len(names) == 1:
            raise ValueError(text)
        return clean_line(text)

    monkeypatch.setattr("ppid_desktop.services.review_taking.clean_line", fail_once)
    taken = desk.services.returns.take(files, arrival(desk), silent, never)
    assert [type(one.error) for one in taken] == [ReportedBug, type(None)]
    assert files[0].path.name not in caplog.text
    assert [one.levelname for one in caplog.records] == ["ERROR"]


def test_cancelling_keeps_what_is_in(desk: Desk) -> None:
    records = [desk.ready(), desk.ready()]
    drafts = sorted(send(desk, records).folder.rglob("*.docx"))
    files = [Assigned(reviewed(desk, draft), record) for draft, record in zip(drafts, records, strict=True)]
    done: list[int] = []

    def after_the_first() -> bool:
        return bool(done)

    def note(count: int, _total: int) -> None:
        if count == 1:
            done.append(count)

    taken = desk.services.returns.take(files, arrival(desk), note, after_the_first)
    assert taken[0].error is None
    assert isinstance(taken[1].error, Cancelled)
    with pytest.raises(Cancelled):
        desk.services.returns.sort([files[0].path], silent, lambda: True)


def test_a_file_that_is_no_docx_is_kept_as_evidence_beside_its_round(desk: Desk) -> None:
    record_id = desk.ready()
    send(desk, [record_id])
    photo = desk.file("foto.txt", b"disetujui lewat pesan")
    assigned = [Assigned(photo, record_id, Deed.EVIDENCE)]
    [taken] = desk.services.returns.take(assigned, arrival(desk), silent, never)
    assert taken.error is None
    [laid] = desk.services.work.case(record_id).rounds[0].laid
    assert laid.original_name == "foto.txt"
    assert [one.memo_no for one in sort(desk, photo).sheets]


def test_links_in_a_dropped_folder_are_not_followed(desk: Desk) -> None:
    folder = desk.files / "kembali"
    folder.mkdir()
    (folder / "tautan.txt").symlink_to(desk.file("rahasia.txt", b"isi"))
    (folder / "folder").symlink_to(desk.files, target_is_directory=True)
    assert sort(desk, folder).files == ()


def test_what_lies_too_deep_is_named(desk: Desk) -> None:
    folder = desk.files / "kiriman"
    deep = folder.joinpath(*(f"tingkat {level}" for level in range(10)))
    deep.mkdir(parents=True)
    (deep / "konsep.docx").write_bytes(b"isi")
    found = sort(desk, folder)
    assert found.files == ()
    assert [one.name for one in found.unseen] == ["tingkat 7"]


def test_a_folder_that_cannot_be_opened_is_named(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = desk.files / "terkunci"
    folder.mkdir()

    def refuse(_path: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "iterdir", refuse)
    assert sort(desk, folder).unseen == (folder,)


def test_what_a_withdrawn_round_took_can_be_taken_once_more(desk: Desk) -> None:
    record_id = desk.ready()
    answer = reviewed(desk, next(desk.send(record_id).glob("*.docx")))
    desk.services.taking.take(
        record_id, answer, "Pimpinan Contoh", Channel.EMAIL, desk.clock.today(), silent, never
    )
    desk.services.sending.withdraw(record_id, "Salah lampiran")
    desk.send(record_id)
    [found] = sort(desk, answer).files
    assert found.fate is Fate.OLDER
    assert Deed.TAKE in found.deeds


def test_every_fate_offers_to_leave_the_file_alone() -> None:
    assert all(Deed.LEAVE in deeds_of(fate) for fate in Fate)


def test_an_archivist_sorts_nothing(desk: Desk) -> None:
    with pytest.raises(NotAllowed):
        desk.as_role(Role.ARSIPARIS).returns.sort([desk.files], silent, never)


def test_a_cancelled_records_draft_is_recognised_and_not_taken(desk: Desk) -> None:
    record_id = desk.ready()
    folder = send(desk, [record_id]).folder
    late = reviewed(desk, next(folder.rglob("*.docx")))
    desk.services.sending.withdraw(record_id, "Tidak jadi")
    desk.services.records.cancel(record_id, "Tidak jadi")
    [found] = sort(desk, late).files
    assert (found.fate, found.deeds) == (Fate.NOT_AWAITED, (Deed.LEAVE,))


def corrected(folder: Path, name: str) -> Path:
    path = folder / name
    path.write_bytes(b"isi yang sudah dikoreksi")
    return path


def test_a_corrected_softfile_beside_its_draft_becomes_a_version_once_it_is_confirmed(desk: Desk) -> None:
    record_id, other = desk.ready(), desk.ready()
    sent = send(desk, [record_id, other])
    own = desk.services.work.case(record_id).rounds[-1]
    [draft] = sent.folder.rglob(own.exports[0].file_name)
    back = reviewed(desk, draft)
    path = corrected(back.parent, own.sent[0].file_name.replace(".", " (1).", 1))
    shutil.copy(path, path.with_name(own.sent[0].file_name.replace(".", " (2).", 1)))
    [theirs] = (one for one in sent.folder.rglob(own.sent[0].file_name) if draft.parent != one.parent)
    shutil.copy(path, theirs)
    alike = [one for one in sort(desk, back.parent, theirs.parent).files if "Lampiran" in one.path.name]
    assert [one.fate for one in alike] == [Fate.SOFTFILE, Fate.SOFTFILE, Fate.REPEATED]
    assert [one.softfiles[0].record.record_id for one in alike if one.softfiles] == [other, record_id]
    found = by_name(sort(desk, back.parent))
    file = found[path.name]
    assert (file.fate, file.deeds[0], file.is_sure) == (Fate.SOFTFILE, Deed.VERSION, True)
    assert [one.record.record_id for one in file.softfiles] == [record_id]
    before = desk.services.work.case(record_id)
    assert before.softfiles[0].current.number == 1
    chosen = [
        Assigned(path, record_id, Deed.VERSION, file.softfiles[0].softfile_id),
        Assigned(back, record_id),
    ]
    taken = desk.services.returns.take(chosen, arrival(desk), silent, never)
    assert [(one.deed, one.error) for one in taken] == [(Deed.TAKE, None), (Deed.VERSION, None)]
    kept = desk.services.work.case(record_id).rounds[-1].sent[0]
    assert (kept.outcome, kept.new_version, kept.came and kept.came.sender) == (
        "diganti",
        2,
        "Pimpinan Contoh",
    )


def test_a_softfile_known_by_its_name_alone_is_left_until_the_officer_chooses(desk: Desk) -> None:
    records = [desk.ready(), desk.ready()]
    send(desk, records)
    name = desk.services.work.case(records[0]).rounds[-1].sent[0].file_name
    (desk.files / "kembali").mkdir()
    path = corrected(desk.files / "kembali", name)
    [file] = sort(desk, path).files
    assert (file.fate, file.deeds[0]) == (Fate.SOFTFILE, Deed.LEAVE)
    assert {one.record.record_id for one in file.softfiles} == set(records)


@pytest.mark.parametrize(
    ("name", "same"),
    [
        ("lampiran 01 peta.DOCX", True),
        ("Lampiran 01 Peta (1).docx", True),
        ("Lampiran 01 Peta_rev pimpinan.docx", True),
        ("Lampiran 01 Petani.docx", False),
        ("Lampiran 01 Peta.pdf", False),
        ("Peta.docx", False),
    ],
)
def test_a_corrected_file_is_known_by_the_name_it_was_sent_with(name: str, same: bool) -> None:
    assert is_named_after(name, "Lampiran 01 Peta.docx") is same
