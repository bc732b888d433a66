"""Use case x role is one table, and it is complete."""

from dataclasses import replace
from uuid import uuid4

import pytest

from ppid_desktop.domain.errors import NotAllowed
from ppid_desktop.domain.roles import ALLOWED, Account, Role, UseCase


def account(*roles: Role) -> Account:
    return Account(uuid4(), "contoh", uuid4(), "Pegawai Contoh", frozenset(roles))


def test_the_table_names_every_use_case_and_somebody_for_each() -> None:
    assert set(ALLOWED) == set(UseCase)
    assert all(ALLOWED.values())


@pytest.mark.parametrize("use_case", UseCase)
@pytest.mark.parametrize("role", Role)
def test_an_account_may_do_what_one_of_its_roles_may(role: Role, use_case: UseCase) -> None:
    assert account(role).may(use_case) == (role in ALLOWED[use_case])
    assert account(*Role).may(use_case)


def test_only_officers_edit_and_only_archivists_seal() -> None:
    assert ALLOWED[UseCase.EDIT_RECORD] == {Role.PETUGAS}
    assert ALLOWED[UseCase.SEAL] == {Role.ARSIPARIS}
    assert ALLOWED[UseCase.KEEP_ACCOUNTS] == {Role.ADMINISTRATOR}


def test_a_disabled_account_may_do_nothing() -> None:
    off = replace(account(*Role), disabled=True)
    assert not any(off.may(use_case) for use_case in UseCase)
    with pytest.raises(NotAllowed):
        off.must(UseCase.READ)
