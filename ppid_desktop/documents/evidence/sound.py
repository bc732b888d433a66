"""How long a recording is, where its file tells: WAV, MP4, 3GP, Ogg (Opus, Vorbis), AMR, AAC, FLAC, MP3."""

import io
import struct
import wave
from collections.abc import Callable

_AMR_FRAMES = (13, 14, 16, 18, 20, 21, 27, 32, 6, 1, 1, 1, 1, 1, 1, 1)  # RFC 4867, bytes with their header
_MP3_KBPS = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)  # MPEG 1, layer III
_MP3_KBPS_LOW = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)  # MPEG 2 and 2.5
_MP3_RATES = (44_100, 48_000, 32_000)
_AAC_RATES = (96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000)
_AAC_HEAD, _AAC_SAMPLES = 7, 1024


def seconds_of(data: bytes, form: str) -> float | None:
    """Return the length in seconds, None where the file does not tell it."""
    reader = _READERS.get(form)
    try:
        length = reader(data) if reader else None
    except (ValueError, IndexError, struct.error, wave.Error, EOFError, ZeroDivisionError):
        return None
    return length if length and length < 1_000_000 else None


def _wav(data: bytes) -> float:
    with wave.open(io.BytesIO(data)) as file:
        return float(file.getnframes() / file.getframerate())


def _mp4(data: bytes) -> float | None:
    """Read `mvhd` (ISO/IEC 14496-12, 8.2.2)."""
    start, end = _box(data, 0, len(data), b"moov")
    start, end = _box(data, start, end, b"mvhd")
    body = data[start:end]
    if body[0] == 1:
        scale, length = struct.unpack_from(">IQ", body, 20)
    else:
        scale, length = struct.unpack_from(">II", body, 12)
    return float(length / scale)


def _box(data: bytes, start: int, end: int, wanted: bytes) -> tuple[int, int]:
    while start + 8 <= end:
        size, name = struct.unpack_from(">I4s", data, start)
        head = 8
        if size == 1:
            size, head = struct.unpack_from(">Q", data, start + 8)[0], 16
        size = size or end - start
        if name == wanted:
            return start + head, min(start + size, end)
        start += max(size, head)
    raise ValueError("no such box")


def _ogg(data: bytes) -> float:
    """Read the last page's granule position (RFC 3533) by the codec's rate (RFC 7845: 48 kHz)."""
    last = data.rindex(b"OggS")
    granule = struct.unpack_from("<q", data, last + 6)[0]
    head = data.find(b"\x01vorbis")
    if head >= 0:
        return float(granule / struct.unpack_from("<I", data, head + 12)[0])
    skipped = struct.unpack_from("<H", data, data.index(b"OpusHead") + 10)[0]
    return float((granule - skipped) / 48_000)


def _amr(data: bytes) -> float:
    if not data.startswith(b"#!AMR\n"):
        raise ValueError("wide-band AMR has other frames")
    position, frames = 6, 0
    while position < len(data):
        position += _AMR_FRAMES[(data[position] >> 3) & 0x0F]
        frames += 1
    return frames * 0.02


def _aac(data: bytes) -> float:
    """Count the frames of an ADTS stream (ISO/IEC 14496-3, 1.A.3.2): each says its length."""
    position, blocks = 0, 0
    while position + _AAC_HEAD <= len(data):
        _sync, _kind, _rate, high, middle, low, last = data[position : position + _AAC_HEAD]
        length = (high & 3) << 11 | middle << 3 | low >> 5
        if length < _AAC_HEAD:
            raise ValueError("a frame shorter than its head")
        position += length
        blocks += (last & 3) + 1
    return blocks * _AAC_SAMPLES / _AAC_RATES[(data[2] >> 2) & 0x0F]


def _flac(data: bytes) -> float:
    """Read the samples and their rate from the first block (RFC 9639, section 8.2)."""
    start = data.index(b"fLaC") + 18
    told = int.from_bytes(data[start : start + 8])
    return (told & 0xF_FFFF_FFFF) / (told >> 44)


def _mp3(data: bytes) -> float:
    """Read the Xing head where there is one, else take the first frame's bit rate for all."""
    start = _after_tag(data)
    start = data.index(b"\xff", start)
    version, rate_mark = (data[start + 1] >> 3) & 3, (data[start + 2] >> 2) & 3
    first = version == 3  # MPEG 1; 2 and 0 are MPEG 2 and 2.5
    rate = _MP3_RATES[rate_mark] // {3: 1, 2: 2, 0: 4}[version]
    for mark in (b"Xing", b"Info"):
        at = data.find(mark, start, start + 200)
        if at >= 0 and data[at + 7] & 1:
            frames = struct.unpack_from(">I", data, at + 8)[0]
            return float(frames * (1152 if first else 576) / rate)
    kbps = (_MP3_KBPS if first else _MP3_KBPS_LOW)[data[start + 2] >> 4]
    return (len(data) - start) * 8 / (kbps * 1000)


def _after_tag(data: bytes) -> int:
    """Return where the sound begins after an ID3v2 tag, whose size is 4 times 7 bits."""
    if not data.startswith(b"ID3"):
        return 0
    size = 0
    for byte in data[6:10]:
        size = size << 7 | byte & 0x7F
    return 10 + size


_READERS: dict[str, Callable[[bytes], float | None]] = {
    "WAV": _wav,
    "MP4": _mp4,
    "OGG": _ogg,
    "AMR": _amr,
    "AAC": _aac,
    "FLAC": _flac,
    "MP3": _mp3,
}
