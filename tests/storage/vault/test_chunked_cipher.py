"""Stored softfiles: every bit of a file under `files/` is checked, in any place and of any size."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppid_desktop.domain.errors import SoftfileDamaged
from ppid_desktop.storage.chunked_cipher import (
    CHUNK,
    HEADER,
    SEAL,
    TAG,
    ChunkSealer,
    PlainReader,
    plain_size,
    stored_size,
)

MASTER = b"m" * 32
NAME = "ab" * 32
SIZES = [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK - 7]


def content(size: int) -> bytes:
    """Bytes that differ from chunk to chunk and place to place."""
    line = b"".join(number.to_bytes(4, "big") for number in range(4096))
    return (line * (size // len(line) + 1))[:size]


def sealed(plain: bytes, name: str = NAME, master: bytes = MASTER) -> bytes:
    sealer = ChunkSealer(master)
    target = memoryview(bytearray(CHUNK + TAG))
    stored = bytearray(sealer.header)
    starts = range(0, len(plain), CHUNK) or range(1)
    for start in starts:
        part = memoryview(plain)[start : start + CHUNK]
        stored += sealer.encrypt(part, target, last=start == starts[-1])
    return bytes(stored + sealer.seal(len(plain), name))


def opened(stored: bytes, name: str = NAME, master: bytes = MASTER) -> bytes:
    return PlainReader(io.BytesIO(stored), master, name).read()


def assert_damaged(stored: bytes, name: str = NAME, master: bytes = MASTER) -> None:
    with pytest.raises(SoftfileDamaged):
        opened(stored, name, master)


@pytest.mark.parametrize("size", SIZES)
def test_what_was_encrypted_is_read_back(size: int) -> None:
    plain = content(size)
    stored = sealed(plain)
    assert opened(stored) == plain
    assert len(stored) == stored_size(size)
    assert plain_size(len(stored)) == size


@given(st.integers(0, 1 << 50))
def test_the_plain_size_follows_from_the_stored_size(size: int) -> None:
    assert plain_size(stored_size(size)) == size


@given(st.integers(-10, HEADER + SEAL + TAG - 1) | st.just(stored_size(CHUNK) + TAG))
def test_sizes_no_softfile_can_have_are_damage(stored: int) -> None:
    with pytest.raises(SoftfileDamaged):
        plain_size(stored)


def test_the_same_content_is_stored_differently_each_time() -> None:
    assert sealed(b"sama") != sealed(b"sama")


def test_no_plain_bytes_show() -> None:
    plain = b"INFORMASI YANG DIKECUALIKAN " * 100
    assert b"DIKECUALIKAN" not in sealed(plain)


@pytest.mark.parametrize("size", [0, 5])
def test_every_flipped_bit_of_a_small_softfile_is_noticed(size: int) -> None:
    stored = sealed(content(size))
    for bit in range(len(stored) * 8):
        flipped = bytearray(stored)
        flipped[bit // 8] ^= 1 << bit % 8
        assert_damaged(bytes(flipped))


def test_a_flipped_bit_at_every_border_of_a_large_softfile_is_noticed() -> None:
    stored = sealed(content(2 * CHUNK + 9))
    first, second = HEADER, HEADER + CHUNK + TAG
    third = second + CHUNK + TAG
    places = {first, first + CHUNK - 1, first + CHUNK, second - 1, second, third - 1, third, third + 8}
    places |= {third + 9, third + 9 + TAG - 1, len(stored) - SEAL, len(stored) - 1, 0, HEADER - 1}
    for place in places:
        flipped = bytearray(stored)
        flipped[place] ^= 0x10
        assert_damaged(bytes(flipped))


def test_every_truncation_of_a_small_softfile_is_noticed() -> None:
    stored = sealed(content(40))
    for length in range(len(stored)):
        assert_damaged(stored[:length])


def _split(stored: bytes) -> tuple[bytes, list[bytes], bytes]:
    body = stored[HEADER:-SEAL]
    step = CHUNK + TAG
    return stored[:HEADER], [body[at : at + step] for at in range(0, len(body), step)], stored[-SEAL:]


@pytest.mark.parametrize(
    "rearranged",
    [
        lambda chunks: chunks[:-1],
        lambda chunks: chunks[1:],
        lambda chunks: [*chunks, chunks[-1]],
        lambda chunks: [chunks[1], chunks[0], *chunks[2:]],
        lambda chunks: [chunks[0], chunks[0], *chunks[2:]],
        lambda chunks: chunks[:1],
    ],
)
def test_chunks_left_out_moved_or_repeated_are_noticed(
    rearranged: Callable[[list[bytes]], list[bytes]],
) -> None:
    header, chunks, seal = _split(sealed(content(4 * CHUNK)))
    assert_damaged(header + b"".join(rearranged(chunks)) + seal)


def test_even_a_reseal_by_the_program_does_not_hide_missing_chunks() -> None:
    """The last-chunk mark holds by itself: a seal over the shorter size changes nothing."""
    plain = content(3 * CHUNK)
    sealer = ChunkSealer(MASTER)
    target = memoryview(bytearray(CHUNK + TAG))
    stored = bytearray(sealer.header)
    for start in (0, CHUNK):
        stored += sealer.encrypt(memoryview(plain)[start : start + CHUNK], target, last=False)
    assert_damaged(bytes(stored + sealer.seal(2 * CHUNK, NAME)))


def test_chunks_of_another_softfile_are_noticed() -> None:
    header, one, seal = _split(sealed(content(2 * CHUNK)))
    _, other, _ = _split(sealed(content(2 * CHUNK)))
    assert_damaged(header + one[0] + other[1] + seal)


def test_another_softfile_under_this_name_is_noticed() -> None:
    assert_damaged(sealed(b"isi", name="cd" * 32))


def test_another_key_opens_nothing() -> None:
    assert_damaged(sealed(b"isi"), master=b"x" * 32)


def test_other_formats_are_refused() -> None:
    stored = sealed(content(100))
    assert_damaged(b"%PDF-1.7".ljust(HEADER, b"\0") + stored[HEADER:])
    assert_damaged(bytes(200))


def test_a_reader_seeks_like_a_file() -> None:
    plain = content(2 * CHUNK + 100)
    reader = PlainReader(io.BytesIO(sealed(plain)), MASTER, NAME)
    assert reader.seek(-50, io.SEEK_END) == len(plain) - 50
    assert reader.read() == plain[-50:]
    assert reader.read() == b""
    reader.seek(CHUNK - 3)
    assert io.BufferedReader(reader).read(6) == plain[CHUNK - 3 : CHUNK + 3]
    assert reader.seek(10 * CHUNK) == 10 * CHUNK
    assert reader.read(1) == b""
    with pytest.raises(ValueError, match="negative"):
        reader.seek(-1)


def test_a_zip_reader_works_on_the_plain_reader() -> None:
    package = io.BytesIO()
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("isi.txt", content(CHUNK + 5))
    with zipfile.ZipFile(PlainReader(io.BytesIO(sealed(package.getvalue())), MASTER, NAME)) as archive:
        assert archive.read("isi.txt") == content(CHUNK + 5)


def test_bytes_before_the_damage_may_be_read_but_never_beyond() -> None:
    stored = bytearray(sealed(content(2 * CHUNK)))
    stored[HEADER + CHUNK + TAG] ^= 1
    reader = PlainReader(io.BytesIO(bytes(stored)), MASTER, NAME)
    assert reader.read(CHUNK) == content(CHUNK)
    with pytest.raises(SoftfileDamaged):
        reader.read(1)
    reader.seek(0)
    assert reader.read(10) == content(10)


def test_closing_the_reader_closes_the_file(tmp_path: Path) -> None:
    path = tmp_path / "softfile"
    path.write_bytes(sealed(b"isi"))
    file = path.open("rb", buffering=0)
    with PlainReader(file, MASTER, NAME) as reader:
        assert reader.readall() == b"isi"
    assert file.closed
