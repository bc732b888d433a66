"""Passwords: what is accepted, and what a derivation may cost."""

import itertools
from collections.abc import Iterator

import pytest

from ppid_desktop.domain.errors import InvalidValue, WorkspaceDamaged
from ppid_desktop.storage.password_kdf import (
    Argon2Cost,
    CostBounds,
    PasswordKdf,
    calibrated_cost,
    check_new_password,
    password_bytes,
)

SALT = b"s" * 16


def test_ten_characters_of_any_kind_are_enough() -> None:
    check_new_password("aaaaaaaaaa")
    check_new_password("   spasi   ")


@pytest.mark.parametrize("password", ["", "pendek", "123456789", "x" * 1025])
def test_too_short_or_too_long_passwords_are_refused_without_quoting_them(password: str) -> None:
    with pytest.raises(InvalidValue) as refusal:
        check_new_password(password)
    assert not password or password not in refusal.value.sentences()


def test_characters_are_counted_as_they_are_seen() -> None:
    with pytest.raises(InvalidValue):
        check_new_password("e\u0301" * 5)  # five letters, ten code points


def test_composed_and_decomposed_letters_are_the_same_password() -> None:
    assert password_bytes("cafe\u0301") == password_bytes("caf\u00e9")


def test_a_ligature_is_not_the_same_as_its_letters() -> None:
    assert password_bytes("\ufb01") != password_bytes("fi")


def test_a_lone_surrogate_is_refused() -> None:
    with pytest.raises(InvalidValue):
        check_new_password("sepuluh huruf \ud800")


@pytest.mark.parametrize(
    "cost",
    [
        Argon2Cost(100 * 1024 * 1024, 1, 1),
        Argon2Cost(64 * 1024, 1_000_000, 1),
        Argon2Cost(64 * 1024, 1, 1_000_000),
        Argon2Cost(64 * 1024 - 1, 3, 4),
        Argon2Cost(64 * 1024, 0, 1),
        Argon2Cost(64 * 1024, 1, 0),
        Argon2Cost(-1, -1, -1),
    ],
)
def test_costs_out_of_bounds_are_refused_before_anything_is_computed(cost: Argon2Cost) -> None:
    with pytest.raises(WorkspaceDamaged):
        PasswordKdf().derive("sepuluh huruf", SALT, cost)


def test_a_derivation_depends_on_password_salt_and_cost() -> None:
    kdf = PasswordKdf(CostBounds(Argon2Cost(8, 1, 1), Argon2Cost(64, 3, 2)))
    cost = Argon2Cost(16, 1, 1)
    keys = {
        kdf.derive("sepuluh huruf", SALT, cost),
        kdf.derive("sepuluh Huruf", SALT, cost),
        kdf.derive("sepuluh huruf", b"t" * 16, cost),
        kdf.derive("sepuluh huruf", SALT, Argon2Cost(16, 2, 1)),
    }
    assert len(keys) == 4
    assert {len(key) for key in keys} == {32}


def ticking(seconds_per_run: float) -> Iterator[float]:
    """Readings of a clock where each measured run takes the same time."""
    return itertools.accumulate(itertools.cycle([0.0, seconds_per_run]))


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        (10.0, Argon2Cost(64 * 1024, 1, 4)),  # a very slow PC still computes 64 MiB
        (0.1, Argon2Cost(64 * 1024, 5, 4)),
        (0.05, Argon2Cost(128 * 1024, 5, 4)),
        (0.02, Argon2Cost(256 * 1024, 6, 4)),
        (0.0, Argon2Cost(256 * 1024, 64, 4)),  # a clock too coarse to measure
    ],
)
def test_the_cost_follows_the_speed_of_the_pc(seconds: float, expected: Argon2Cost) -> None:
    readings = ticking(seconds)
    assert calibrated_cost(0.5, lambda: next(readings)) == expected


def test_a_cost_measured_here_is_within_the_bounds() -> None:
    assert CostBounds().admit(calibrated_cost(0.05))
