"""Several drafts under one nota: one folder, a round each, and what fails for one leaves the others."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from ppid_desktop.domain.audit import Action
from ppid_desktop.domain.errors import Cancelled, NotAllowed, RuleBroken, SentWithoutFolder, TargetUnwritable
from ppid_desktop.domain.roles import Role
from ppid_desktop.domain.rounds import Round
from ppid_desktop.domain.submissions import NEUTRAL_TITLE, MemberState
from ppid_desktop.runtime.outbox import OutFolder
from ppid_desktop.services.collective_sending import NOTE_NAME, SHEET_NAME, SentTogether
from ppid_desktop.services.memo_number import NumberInUse
from ppid_desktop.storage.round_repository import RoundRepository
from tests.documents.pdf.reading import text_of
from tests.services.conftest import Desk, never, silent
from tests.services.whole_way import exempted


def send(desk: Desk, records: Sequence[UUID], **changes: object) -> SentTogether:
    """Send these records' drafts out together."""
    sending = replace(desk.services.together.proposed(), folder=desk.files / "keluar")
    sending = replace(sending, **changes)  # type: ignore[arg-type]
    return desk.services.together.send(records, sending, silent, never)


def logged(desk: Desk, action: Action) -> int:
    return sum(entry.note.action is action for entry in desk.log())


def files_in(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def settled_before_each_round(monkeypatch: pytest.MonkeyPatch) -> list[set[str]]:
    """Return a list that gets, for each round that is kept, what was in the folder when it was settled."""
    now: list[set[str]] = [set()]
    found: list[set[str]] = []
    settle, add_round = OutFolder.settle, RoundRepository.add

    def settling(out: OutFolder) -> None:
        now[0] = files_in(out.path)
        settle(out)

    def adding(rounds: RoundRepository, record_id: UUID, one: Round) -> None:
        found.append(now[0])
        add_round(rounds, record_id, one)

    monkeypatch.setattr(OutFolder, "settle", settling)
    monkeypatch.setattr(RoundRepository, "add", adding)
    return found


def test_ready_records_come_first_and_the_others_say_what_they_lack(desk: Desk) -> None:
    bare, ready = desk.record(judul="Baru"), desk.ready()
    desk.send(desk.ready())  # is out already: nothing to choose
    first, second = desk.services.together.candidates()
    assert (first.record_id, first.ready, first.softfiles) == (ready, True, 1)
    assert (second.record_id, second.ready) == (bare, False)
    assert {problem.step for problem in second.lacks} == {1, 2, 3, 4, 5}


def test_a_typed_number_that_another_nota_has_is_asked_about_here_too(desk: Desk) -> None:
    send(desk, [desk.ready()], memo_no="005/X/2026")
    again = [desk.ready()]
    with pytest.raises(NumberInUse):
        send(desk, again, memo_no="005/x/2026")
    assert send(desk, again, memo_no="005/X/2026", number_again=True).sent == 1


def test_one_folder_holds_nota_sheet_and_every_draft_with_its_softfiles(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    records = [desk.ready(), desk.ready()]
    settled = settled_before_each_round(monkeypatch)
    sent = send(desk, records)
    assert settled == [files_in(sent.folder)] * 2  # what a power cut after the commit cannot take away
    assert (sent.sent, sent.left_out) == (2, ())
    assert files_in(sent.folder) == {
        NOTE_NAME,
        SHEET_NAME,
        "Konsep KL-0001-01/Konsep KL-0001-01.docx",
        "Konsep KL-0001-01/Lampiran 01 Data contoh.txt",
        "Konsep KL-0002-01/Konsep KL-0002-01.docx",
        "Konsep KL-0002-01/Lampiran 01 Data contoh.txt",
    }
    rounds = [desk.services.work.case(one).rounds[0] for one in records]
    nota = desk.services.submissions.view(sent.submission_id).submission.memo_no
    assert {one.memo_no for one in rounds} == {nota}
    assert {one.submission_id for one in rounds} == {sent.submission_id}
    assert logged(desk, Action.SUBMISSION_SENT) == 1
    assert logged(desk, Action.DRAFT_EXPORTED) == 2


def test_the_next_nota_has_the_next_number(desk: Desk) -> None:
    sent = send(desk, [desk.ready(), desk.ready()])
    alone = desk.ready()
    desk.send(alone)
    numbers = [
        desk.services.submissions.view(sent.submission_id).submission.memo_no,
        desk.services.work.case(alone).rounds[0].memo_no,
    ]
    assert [one.split("/")[1] for one in numbers] == ["001", "002"]


def test_an_exempted_record_is_named_neutrally_and_goes_out_in_numbered_copies(desk: Desk) -> None:
    open_one, secret = desk.ready(), exempted(desk)
    desk.services.records.save_field(secret, "judul", "Judul yang dirahasiakan")
    sent = send(desk, [open_one, secret])
    [name] = [one for one in files_in(sent.folder) if "Salinan 2" in one]
    assert name == "Konsep KL-0002-01/Konsep KL-0002-01 Salinan 2.docx"
    assert "Konsep KL-0002-01/Lampiran 01.txt" in files_in(sent.folder)
    assert not any("dirahasiakan" in one for one in files_in(sent.folder))
    for paper in (NOTE_NAME, SHEET_NAME):
        text = text_of((sent.folder / paper).read_bytes())
        assert "dirahasiakan" not in text
        assert "Profil wilayah contoh" in text
        assert " ".join(NEUTRAL_TITLE.split()) in " ".join(text.split())
        assert "TERBATAS" in text
        assert "Salinan ke-1 dari 1" in text
        for export in desk.services.work.case(open_one).rounds[0].exports:
            assert export.code in text


def test_the_place_typed_stands_on_nota_and_drafts(desk: Desk) -> None:
    record_id = desk.ready()
    sent = send(desk, [record_id], place="Kota Lain")
    assert "Kota Lain, 2 Maret 2026" in text_of((sent.folder / NOTE_NAME).read_bytes())
    cover = desk.services.work.case(record_id).rounds[0].cover
    assert cover is not None
    assert cover.place_and_date == "Kota Lain, 2 Maret 2026"


def test_a_record_that_is_not_ready_stays_behind_and_the_others_go_out(desk: Desk) -> None:
    bare, ready = desk.record(judul="Baru"), desk.ready()
    sent = send(desk, [bare, ready])
    [left] = sent.left_out
    assert (left.record_id, sent.sent) == (bare, 1)
    assert "belum selesai" in left.error.what
    assert desk.services.work.case(bare).rounds == ()
    assert "Konsep KL-0001-01" not in {path.name for path in sent.folder.iterdir()}


def test_a_record_whose_softfile_is_damaged_stays_behind_whole(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    good, bad = desk.ready(), desk.ready()
    desk.attach(bad, "Lain.txt", b"isi yang rusak")
    broken = desk.services.work.case(bad).softfiles[-1].current.file
    [blob] = [one for one in (desk.folder / "files").rglob(f"*{broken.name}*") if one.is_file()]
    blob.write_bytes(b"rusak")
    sent = send(desk, [good, bad])
    assert [one.record_id for one in sent.left_out] == [bad]
    assert desk.services.work.case(bad).rounds == ()
    assert not (sent.folder / "Konsep KL-0002-01").exists()


def test_when_nothing_is_ready_nothing_goes_out(desk: Desk) -> None:
    with pytest.raises(RuleBroken, match="Tidak satu pun"):
        send(desk, [desk.record(judul="Baru")])
    assert list((desk.files / "keluar").iterdir()) == []
    assert desk.services.submissions.all() == ()


def test_a_record_changed_while_the_folder_was_written_stays_behind(desk: Desk) -> None:
    first, second = desk.ready(), desk.ready()
    calls: list[int] = []

    def changed_on_the_way(done: int, _total: int) -> None:
        if done >= 1000 and not calls:
            calls.append(done)
            desk.services.records.save_field(first, "ringkasan", "Isi yang lain.")

    sending = replace(desk.services.together.proposed(), folder=desk.files / "keluar")
    sent = desk.services.together.send([first, second], sending, changed_on_the_way, never)
    assert [one.record_id for one in sent.left_out] == [first]
    assert not (sent.folder / "Konsep KL-0001-01").exists()
    note = text_of((sent.folder / NOTE_NAME).read_bytes())
    assert "PPID/0002" in note
    assert "PPID/0001" not in note


def test_a_record_chosen_twice_goes_out_once(desk: Desk) -> None:
    record_id = desk.ready()
    assert send(desk, [record_id, record_id]).sent == 1
    assert len(desk.services.work.case(record_id).rounds) == 1


def test_cancelling_sends_nothing(desk: Desk) -> None:
    records = [desk.ready(), desk.ready()]
    sending = replace(desk.services.together.proposed(), folder=desk.files / "keluar")
    with pytest.raises(Cancelled):
        desk.services.together.send(records, sending, silent, lambda: True)
    assert list((desk.files / "keluar").iterdir()) == []
    assert desk.services.submissions.all() == ()


def test_a_folder_that_cannot_be_written_sends_nothing(desk: Desk) -> None:
    blocked = desk.file("bukan folder", b"")
    with pytest.raises(TargetUnwritable):
        send(desk, [desk.ready()], folder=blocked)
    assert desk.services.submissions.all() == ()


def test_a_folder_that_got_no_name_is_saved_again_byte_for_byte(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    records = [desk.ready(), exempted(desk)]

    def refused(_self: Path, _target: Path) -> Path:
        raise OSError(5, "tidak dapat ditulis")

    with monkeypatch.context() as patch, pytest.raises(SentWithoutFolder):
        patch.setattr(Path, "rename", refused)
        send(desk, records)
    [view] = desk.services.submissions.all()
    again = desk.services.submissions.save_again(view.submission.id, desk.files / "lagi", silent, never)
    assert {NOTE_NAME, SHEET_NAME} < files_in(again)
    twice = desk.services.submissions.save_again(view.submission.id, desk.files / "lagi", silent, never)
    assert all((again / one).read_bytes() == (twice / one).read_bytes() for one in files_in(again))


def test_taking_back_one_record_leaves_the_others_out(desk: Desk) -> None:
    first, second = desk.ready(), desk.ready()
    sent = send(desk, [first, second])
    desk.services.sending.withdraw(first, "Salah lampiran")
    view = desk.services.submissions.view(sent.submission_id)
    assert [row.state for row in view.rows] == [MemberState.WITHDRAWN, MemberState.WAITING]
    assert view.summary == "1 menunggu PPID · 1 ditarik kembali"
    again = desk.services.submissions.save_again(sent.submission_id, desk.files / "lagi", silent, never)
    assert not (again / "Konsep KL-0001-01").exists()


def test_taking_back_the_whole_submission_needs_a_reason(desk: Desk) -> None:
    records = [desk.ready(), desk.ready()]
    sent = send(desk, records)
    refused = desk.services.submissions.withdraw(sent.submission_id, "  ")
    assert (refused.done, len(refused.left_out)) == (0, 2)
    handled = desk.services.submissions.withdraw(sent.submission_id, "Nota keliru")
    assert handled.done == 2
    assert {row.state for row in handled.view.rows} == {MemberState.WITHDRAWN}
    with pytest.raises(RuleBroken, match="Tidak ada putaran"):
        desk.services.submissions.withdraw(sent.submission_id, "Sekali lagi")


def test_papers_open_as_they_went_out(desk: Desk) -> None:
    sent = send(desk, [desk.ready()])
    view = desk.services.submissions.view(sent.submission_id)
    for paper in view.submission.papers:
        path = desk.services.submissions.open_paper(sent.submission_id, paper.id)
        assert path.read_bytes() == (sent.folder / paper.original_name).read_bytes()


def test_an_archivist_sends_nothing(desk: Desk) -> None:
    sending = replace(desk.services.together.proposed(), folder=desk.files)
    with pytest.raises(NotAllowed):
        desk.as_role(Role.ARSIPARIS).together.send([desk.ready()], sending, silent, never)
