"""A record's own copy of an entry that served others, too, stands for it wherever the draft printed it."""

from dataclasses import replace
from uuid import uuid4

from ppid_desktop.domain.approval import coverage
from ppid_desktop.domain.comparison import NOW, Change, compared, sides_of
from ppid_desktop.domain.draft_changes import changes_since
from ppid_desktop.domain.locks import entry_locked
from ppid_desktop.domain.places import Places
from ppid_desktop.domain.record import Case, Coordination
from tests.documents.draft import samples
from tests.domain import cases
from tests.domain.sent_case import sent


def copy_of(one: Coordination) -> Coordination:
    return replace(one, id=uuid4(), copied_from=(*one.copied_from, one.id))


def with_copies(case: Case, *copies: Coordination) -> Case:
    return replace(case, coordinations=copies)


def test_an_approval_covers_a_copy_and_a_copy_of_it_until_it_says_something_else() -> None:
    case = sent(samples.public_case())
    again = copy_of(copy_of(case.coordinations[0]))
    copied = coverage(with_copies(case, again))
    changed = coverage(with_copies(case, replace(again, outcome="Lain")))
    assert copied and copied.covered
    assert changed and [one.entry_id for one in changed.differences] == [str(again.id)]


def test_beside_what_it_was_copied_from_a_copy_is_new() -> None:
    case = sent(samples.public_case())
    original = case.coordinations[0]
    copy = copy_of(original)
    covered = coverage(with_copies(case, original, copy))
    assert covered and [one.entry_id for one in covered.differences] == [str(copy.id)]


def test_a_consent_to_an_entry_added_late_holds_for_its_copy() -> None:
    case = sent(samples.public_case())
    late = Coordination(uuid4(), outcome="Tambahan")
    before = coverage(with_copies(case, *case.coordinations, late))
    after = coverage(with_copies(case, *case.coordinations, copy_of(late)))
    assert before and after
    assert [one.mark for one in before.differences] == [one.mark for one in after.differences]


def test_neither_a_comparison_nor_the_next_draft_tells_of_a_copy_as_new() -> None:
    case = sent(samples.public_case())
    case = with_copies(case, copy_of(case.coordinations[0]))
    rows = compared(case, sides_of(case)[0].key, NOW.key)
    assert {one.change for one in rows} == {Change.SAME}
    content = samples.content_of(case)
    printed = [one for table in content.tables for one in table.fields()]
    told = changes_since(case, case.rounds[0], printed, case.rounds[0].sent, {})
    assert not any(case.coordinations[0].outcome in one for one in told)


def test_a_copy_is_read_only_while_the_draft_that_printed_its_original_is_out() -> None:
    case = cases.sent(cases.ready(), *cases.printed(cases.ready()))
    original = case.coordinations[0]
    case = cases.sent(case, *cases.printed(case))
    copied = with_copies(case, copy_of(original))
    assert entry_locked(copied, copied.coordinations[0].id)
    assert Places(copied).present_id(original.id) == copied.coordinations[0].id
