"""The printed recovery key: read back from any usual way of typing, and precise about typing errors."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.storage.recovery_key import (
    GROUPS,
    RecoveryKey,
    generate_recovery_key,
    parse_recovery_key,
)

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
secrets_ = st.binary(min_size=20, max_size=20)


@given(secrets_)
def test_a_printed_key_is_read_back(secret: bytes) -> None:
    key = RecoveryKey(secret)
    assert parse_recovery_key(key.printed()) == key


@given(secrets_)
def test_a_key_has_eight_groups_of_five_symbols_without_i_l_o_u(secret: bytes) -> None:
    groups = RecoveryKey(secret).groups()
    assert [len(group) for group in groups] == [5] * GROUPS
    assert set("".join(groups)) <= set(ALPHABET)


@given(secrets_)
def test_blanks_case_and_look_alike_letters_do_not_matter(secret: bytes) -> None:
    printed = RecoveryKey(secret).printed()
    typed = printed.lower().replace("-", " \n").replace("0", "o").replace("1", "l")
    assert parse_recovery_key(typed) == RecoveryKey(secret)


@given(secrets_, st.integers(0, 39), st.sampled_from(ALPHABET))
def test_one_wrong_symbol_is_always_noticed_in_its_group(secret: bytes, place: int, symbol: str) -> None:
    symbols = list("".join(RecoveryKey(secret).groups()))
    if symbols[place] == symbol:
        return
    symbols[place] = symbol
    with pytest.raises(InvalidValue, match=f"Kelompok ke-{place // 5 + 1} "):
        parse_recovery_key("".join(symbols))


@given(secrets_, st.integers(0, 7), st.integers(0, 4), st.integers(0, 4))
def test_two_swapped_symbols_of_a_group_are_always_noticed(
    secret: bytes, group: int, one: int, other: int
) -> None:
    symbols = list("".join(RecoveryKey(secret).groups()))
    one, other = group * 5 + one, group * 5 + other
    if symbols[one] == symbols[other]:
        return
    symbols[one], symbols[other] = symbols[other], symbols[one]
    with pytest.raises(InvalidValue):
        parse_recovery_key("".join(symbols))


@given(secrets_, st.permutations(range(8)))
def test_groups_in_another_order_are_always_noticed(secret: bytes, order: list[int]) -> None:
    if order == sorted(order):
        return
    groups = RecoveryKey(secret).groups()
    with pytest.raises(InvalidValue):
        parse_recovery_key("-".join(groups[position] for position in order))


@pytest.mark.parametrize("typed", ["", "ABCDE", "U" * 40, "?" * 40, "0" * 41, "0" * 4000])
def test_what_cannot_be_a_key_is_refused_without_quoting_it(typed: str) -> None:
    with pytest.raises(InvalidValue) as refusal:
        parse_recovery_key(typed)
    assert not typed or typed not in refusal.value.sentences()


def test_a_typed_group_confirms_only_its_own_place() -> None:
    key = RecoveryKey(bytes(range(20)))
    first, second = key.groups()[:2]
    assert key.confirms(0, f" {first.lower()} ")
    assert not key.confirms(0, second)
    assert not key.confirms(1, first)
    assert not key.confirms(0, "")
    assert not key.confirms(0, "U????")


def test_generated_keys_differ_and_do_not_show_themselves() -> None:
    one, other = generate_recovery_key(), generate_recovery_key()
    assert one != other
    assert one.secret.hex() not in repr(one)
    assert repr(one) == "RecoveryKey()"
