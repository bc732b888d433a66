"""A draft never lets a late answer overwrite newer typing, and never sends what was refused."""

from hypothesis import given
from hypothesis import strategies as st

from ppid_desktop.domain.field_types import Day, Line
from ppid_desktop.gui.case.draft import Draft
from ppid_desktop.gui.case.saved_state import Saving


def loaded(text: str = "") -> Draft:
    draft = Draft(Line())
    draft.load(text)
    return draft


def send(draft: Draft) -> str:
    text = draft.due()
    assert text is not None
    draft.sent(text)
    return text


def test_untouched_text_is_stored_and_nothing_is_due() -> None:
    draft = loaded("lama")
    assert draft.saving is Saving.STORED
    assert draft.due() is None


def test_typing_is_due_once() -> None:
    draft = loaded()
    draft.type("baru")
    assert send(draft) == "baru"
    assert draft.due() is None
    assert draft.saving is Saving.RUNNING


def test_an_answer_to_older_typing_leaves_newer_typing_alone() -> None:
    draft = loaded()
    draft.type("a")
    send(draft)
    draft.type("ab")
    draft.accepted()
    assert not draft.load("a")
    assert draft.saving is Saving.PENDING
    assert send(draft) == "ab"


def test_newer_typing_may_be_sent_while_older_is_on_its_way() -> None:
    draft = loaded()
    draft.type("a")
    send(draft)
    draft.type("ab")
    assert send(draft) == "ab"
    draft.accepted()
    assert not draft.load("a")
    draft.accepted()
    assert draft.load("ab")
    assert draft.saving is Saving.STORED


def test_typing_back_to_the_old_text_while_another_is_on_its_way_is_sent_too() -> None:
    draft = loaded("lama")
    draft.type("baru")
    send(draft)
    draft.type("lama")
    assert send(draft) == "lama"


def test_refused_text_waits_for_the_person() -> None:
    draft = loaded("lama")
    draft.type("baru")
    send(draft)
    draft.refuse()
    assert draft.saving is Saving.REFUSED
    assert draft.due() is None
    assert not draft.load("lama")
    draft.retry()
    assert draft.due() == "baru"


def test_refusing_older_text_does_not_hold_back_newer_typing() -> None:
    draft = loaded()
    draft.type("a")
    send(draft)
    draft.type("ab")
    draft.refuse()
    assert draft.due() == "ab"


def test_a_value_changed_elsewhere_is_shown_when_nothing_was_typed() -> None:
    draft = loaded("lama")
    assert draft.load("diubah lewat koreksi")
    assert draft.saving is Saving.STORED


def test_half_a_date_is_never_sent() -> None:
    draft = Draft(Day())
    draft.load("")
    draft.type("12 Jan")
    assert draft.due() is None
    assert draft.saving is Saving.REFUSED
    draft.type("12 Januari 2023")
    assert draft.due() == "12 Januari 2023"


def test_only_blanks_more_is_no_change() -> None:
    draft = loaded("satu dua")
    draft.type("satu  dua ")
    assert draft.saving is Saving.STORED


@given(st.lists(st.sampled_from(["type a", "type b", "send", "accept", "refuse", "retry"])))
def test_whatever_happens_the_last_typing_is_never_lost(steps: list[str]) -> None:
    draft, typed, store, queue = loaded(), "", "", []
    for step in steps:
        if step.startswith("type"):
            typed = step[-1]
            draft.type(typed)
        elif step == "send" and (text := draft.due()) is not None:
            draft.sent(text)
            queue.append(text)
        elif step in ("accept", "refuse") and queue:
            text = queue.pop(0)
            if step == "accept":
                store = text
                draft.accepted()
            else:
                draft.refuse()
            if draft.load(store):
                typed = store
        elif step == "retry":
            draft.retry()
    assert draft.saving is not Saving.STORED or typed == store
