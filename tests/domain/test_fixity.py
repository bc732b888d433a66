"""What is read again next: everything within a quarter, the longest unread first, never much at once."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

from hypothesis import given
from hypothesis import strategies as st

from ppid_desktop.domain.fixity import RENEWED_AFTER, FileState, next_portion
from ppid_desktop.domain.softfiles import StoredFile

NOW = datetime(2026, 1, 12, 9, 0, tzinfo=UTC)
MIB = 1 << 20


def state(size: int, days: float | None = None) -> FileState:
    """Return a content of so many bytes, checked so many days ago."""
    file = StoredFile(uuid4(), "nama", "0" * 64, "1" * 64, size, size)
    return FileState(file, None if days is None else NOW - timedelta(days=days))


def test_what_was_never_read_comes_before_the_oldest_check_and_fresh_ones_stay_out() -> None:
    never, old, older, fresh = state(1), state(1, 61), state(1, 89), state(1, 59)
    chosen = next_portion((fresh, old, never, older), NOW)
    assert chosen == (never.file, older.file, old.file)


def test_a_portion_has_64_mib_but_a_larger_file_makes_one_of_its_own() -> None:
    assert len(next_portion([state(16 * MIB) for _ in range(9)], NOW)) == 4
    large = state(500 * MIB)
    assert next_portion((large, state(1)), NOW) == (large.file,)


@given(sizes=st.lists(st.integers(0, 900 * MIB), min_size=1, max_size=40))
def test_120_portions_and_one_for_each_large_file_read_everything_once(sizes: list[int]) -> None:
    states = {one.file.id: one for one in map(state, sizes)}
    portions = 0
    while chosen := next_portion(states.values(), NOW):
        portions += 1
        for file in chosen:
            assert states[file.id].checked_at is None
            states[file.id] = FileState(file, NOW)
    assert portions <= 2 * 120 + len(sizes)
    assert not next_portion(states.values(), NOW + RENEWED_AFTER - timedelta(seconds=1))
    assert next_portion(states.values(), NOW + RENEWED_AFTER)
