"""The audit chain: any change to any entry is noticed and the first bad entry named."""

from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppid_desktop.storage.audit_chain import (
    ChainedEntry,
    ChainFault,
    ChainFaultKind,
    ChainHead,
    canonical_entry,
    extend,
    genesis,
    verify,
)

from .conftest import WORKSPACE

KEY = b"a" * 32
START = genesis(KEY, WORKSPACE)

parts = st.lists(st.none() | st.integers() | st.text() | st.binary(), max_size=5)


def chain(length: int, key: bytes = KEY, start: ChainHead = START) -> list[ChainedEntry]:
    entries, head = [], start
    for number in range(length):
        canonical = canonical_entry(["entry", number])
        head = extend(key, head, canonical)
        entries.append(ChainedEntry(head.position, canonical, head.mac))
    return entries


def fault(entries: list[ChainedEntry], *known: ChainHead) -> ChainFault | None:
    return verify(KEY, entries, START, known).fault


def head_of(entry: ChainedEntry) -> ChainHead:
    return ChainHead(entry.position, entry.mac)


@given(st.integers(0, 20))
def test_an_untouched_chain_is_sound(length: int) -> None:
    entries = chain(length)
    report = verify(KEY, entries, START, [START, *map(head_of, entries)])
    assert report.sound
    assert report.checked == length
    assert report.head == (head_of(entries[-1]) if entries else START)


@given(st.integers(0, 9), st.integers(0, 10**6))
def test_an_edited_entry_is_named(place: int, bit: int) -> None:
    entries = chain(10)
    content = bytearray(entries[place].canonical)
    content[bit // 8 % len(content)] ^= 1 << bit % 8
    entries[place] = replace(entries[place], canonical=bytes(content))
    assert fault(entries) == ChainFault(place + 1, ChainFaultKind.EDITED)


@given(st.integers(0, 9), st.integers(0, 255))
def test_an_edited_mac_is_named(place: int, bit: int) -> None:
    entries = chain(10)
    mac = bytearray(entries[place].mac)
    mac[bit // 8] ^= 1 << bit % 8
    entries[place] = replace(entries[place], mac=bytes(mac))
    assert fault(entries) == ChainFault(place + 1, ChainFaultKind.EDITED)


@given(st.integers(0, 8))
def test_a_deleted_entry_is_named(place: int) -> None:
    entries = chain(10)
    del entries[place]
    assert fault(entries) == ChainFault(place + 1, ChainFaultKind.MISSING)


@given(st.integers(0, 8))
def test_a_deleted_entry_is_named_even_when_the_rest_was_renumbered(place: int) -> None:
    entries = chain(10)
    del entries[place]
    renumbered = [replace(entry, position=at) for at, entry in enumerate(entries, start=1)]
    assert fault(renumbered) == ChainFault(place + 1, ChainFaultKind.EDITED)


@given(st.integers(0, 8))
def test_swapped_entries_are_named(place: int) -> None:
    entries = chain(10)
    entries[place], entries[place + 1] = entries[place + 1], entries[place]
    assert fault(entries) == ChainFault(place + 1, ChainFaultKind.MISSING)


def test_a_repeated_entry_is_named() -> None:
    entries = chain(5)
    assert fault([*entries[:3], entries[2], *entries[3:]]) == ChainFault(3, ChainFaultKind.OUT_OF_ORDER)


@given(st.integers(1, 10))
def test_a_shortened_log_is_noticed_by_a_known_head(cut: int) -> None:
    entries = chain(10)
    assert fault(entries[:-cut]) is None
    assert fault(entries[:-cut], head_of(entries[-1])) == ChainFault(11 - cut, ChainFaultKind.TRUNCATED)


def test_a_forged_tail_after_a_known_head_is_noticed() -> None:
    """An older database put back and written on: sound by itself, but not the log the paper shows."""
    entries = chain(5)
    other = chain(2)
    other += [
        ChainedEntry(head.position, b"other", head.mac) for head in [extend(KEY, head_of(other[1]), b"other")]
    ]
    assert fault(other) is None
    assert fault(other, head_of(entries[2])) == ChainFault(3, ChainFaultKind.REPLACED)


def test_a_log_of_another_workspace_or_key_is_noticed() -> None:
    other_start = genesis(KEY, UUID(int=9))
    assert fault(chain(3, start=other_start)) == ChainFault(1, ChainFaultKind.EDITED)
    assert fault(chain(3, key=b"b" * 32)) == ChainFault(1, ChainFaultKind.EDITED)
    assert fault([], other_start) == ChainFault(0, ChainFaultKind.REPLACED)


@given(st.integers(0, 10))
def test_the_last_part_is_checked_from_a_head_before_it(place: int) -> None:
    entries = chain(10)
    start = head_of(entries[place - 1]) if place else START
    report = verify(KEY, entries[place:], start)
    assert report.sound
    assert report.checked == 10 - place


@given(parts, parts)
def test_two_entries_never_have_the_same_canonical_bytes(
    one: list[str | bytes | int | None], other: list[str | bytes | int | None]
) -> None:
    same = [(type(part), part) for part in one] == [(type(part), part) for part in other]
    assert (canonical_entry(one) == canonical_entry(other)) == same


@pytest.mark.parametrize(
    ("one", "other"),
    [(["ab", "c"], ["a", "bc"]), (["1"], [1]), ([b"1"], ["1"]), ([None], [""]), ([], [None])],
)
def test_similar_entries_are_kept_apart(
    one: list[str | bytes | int | None], other: list[str | bytes | int | None]
) -> None:
    assert canonical_entry(one) != canonical_entry(other)


def test_canonical_bytes_and_macs_never_change_between_versions() -> None:
    """A change here would make every existing log look forged."""
    canonical = canonical_entry(["é", 5, None, b"\0"])
    assert canonical.hex() == "73000000 02c3a9 69 00000001 35 6e 00000000 62 00000001 00".replace(" ", "")
    assert (
        extend(KEY, ChainHead(0, bytes(32)), canonical).mac.hex()
        == "411e0a76bc9499990c41ccce9879bf07015127f05b16c65ee2e59d95a6cfceaa"
    )


def test_the_printed_head_is_short_enough_to_copy() -> None:
    assert ChainHead(17, bytes(range(32))).printed() == "17-0001-0203-0405-0607"
