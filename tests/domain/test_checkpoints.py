"""A checkpoint is typed from paper: blanks, groups, case and look-alike letters do not matter."""

import pytest

from ppid_desktop.domain.checkpoints import Checkpoint, parse_checkpoint
from ppid_desktop.domain.errors import InvalidValue

MAC = "00ab1cd2ef3456789" + "0" * 47


@pytest.mark.parametrize(
    ("code", "number"),
    [
        (Checkpoint(1234, MAC).printed(), ""),
        ("1234:" + MAC, ""),
        (" 1234 - 00ab 1cd2 ef34 5678 ", ""),
        ("OOABICD2EF345678", "1.234"),
        ("00ab.1cd2.ef34.5678", " 1234 "),
        ("00AB\u20131CD2\u2013EF34\u20135678", "1234"),
        (MAC.upper(), "1234"),
    ],
)
def test_what_stands_on_the_paper_is_read_however_it_is_typed(code: str, number: str) -> None:
    point = parse_checkpoint(code, number)
    assert point.number == 1234
    assert point.fits(MAC)
    assert not point.fits("ff" + MAC[2:])


@pytest.mark.parametrize(
    ("code", "number", "said"),
    [
        ("", "", "Nomor catatan"),
        ("00ab1cd2ef345678", "dua belas", "Nomor catatan"),
        ("00ab1cd2ef345678", "0", "Nomor catatan"),
        ("00ab1cd2", "12", "yang diketik 8"),
        ("0" * 65, "12", "yang diketik 65"),
        ("00ab1cd2ef34567z", "12", "huruf A sampai F"),
        ("\u0661\u0662" * 8, "12", "huruf A sampai F"),
    ],
)
def test_what_cannot_be_a_checkpoint_is_said(code: str, number: str, said: str) -> None:
    with pytest.raises(InvalidValue) as refused:
        parse_checkpoint(code, number)
    assert said in refused.value.sentences()
