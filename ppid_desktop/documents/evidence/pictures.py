"""Photos and scans: their pages' sizes, and a page as pixels no larger than asked for.

The sizes are checked before anything is decoded: a small file can unfold into gigabytes.
"""

import io

import pi_heif
from PIL import Image, ImageOps

from ppid_desktop.documents.evidence import limits
from ppid_desktop.domain.evidence import PageExtent, Picture

_FORMS = ("JPEG", "PNG", "TIFF", "GIF", "BMP", "HEIF", "WEBP", "AVIF")
_TURNED = frozenset({5, 6, 7, 8})  # Exif 2.32, tag 0x0112: width and height change places
_ORIENTATION = 0x0112
_WEBP_HEAD, _SIDE = 10, 0x3FFF  # bytes that hold the size; 14 bits of a side
_DEEP = ("I;16", "I;16B", "I;16L", "I;16N")  # 16-bit grey scans

Image.MAX_IMAGE_PIXELS = None  # our own limit is the same for every form and has a sentence for the person
pi_heif.register_heif_opener()


class TooManyPixels(Exception):
    """A picture would not fit into the memory granted."""


def picture_pages(data: bytes) -> tuple[tuple[PageExtent, ...], int]:
    """Return the sizes of the pages shown and the number of all; TooManyPixels, OSError, ValueError."""
    with _opened(data) as image:
        count = getattr(image, "n_frames", 1) if image.format == "TIFF" else 1
        shown = []
        for number in range(min(count, limits.PAGES)):
            image.seek(number)
            _check(image)
            width, height = (float(side) for side in image.size)
            turned = image.getexif().get(_ORIENTATION) in _TURNED
            shown.append(PageExtent(height, width) if turned else PageExtent(width, height))
    return tuple(shown), count


def picture_page(data: bytes, number: int, longest: int) -> Picture:
    """Return a page upright, its longer side at most `longest` pixels; TooManyPixels, OSError, ValueError."""
    with _opened(data) as image:
        if image.format == "TIFF":
            image.seek(number)
        _check(image)
        image.draft("RGB", (longest, longest))
        small = ImageOps.exif_transpose(_in_colours(image))
        small.thumbnail((longest, longest), Image.Resampling.BICUBIC, reducing_gap=2.0)
        return Picture(small.width, small.height, small.tobytes("raw", "BGRX"))


def _opened(data: bytes) -> Image.Image:
    width, height = _webp_size(data)
    if width * height > limits.PICTURE_PIXELS:  # this decoder takes memory for all pixels when it opens
        raise TooManyPixels
    return Image.open(io.BytesIO(data), formats=_FORMS)


def _webp_size(data: bytes) -> tuple[int, int]:
    """Return width and height a WebP says in its first chunk (RFC 9649, sections 2.5 to 2.7), else zeros."""
    kind, head = data[12:16], data[20:30]
    if not (data.startswith(b"RIFF") and data[8:12] == b"WEBP" and len(head) == _WEBP_HEAD):
        return 0, 0
    if kind == b"VP8X":
        return int.from_bytes(head[4:7], "little") + 1, int.from_bytes(head[7:10], "little") + 1
    if kind == b"VP8L":
        sides = int.from_bytes(head[1:5], "little")
        return (sides & _SIDE) + 1, (sides >> 14 & _SIDE) + 1
    return int.from_bytes(head[6:8], "little") & _SIDE, int.from_bytes(head[8:10], "little") & _SIDE


def _check(image: Image.Image) -> None:
    most = limits.JPEG_PIXELS if image.format in ("JPEG", "MPO") else limits.PICTURE_PIXELS
    if image.width * image.height > most:
        raise TooManyPixels


def _in_colours(image: Image.Image) -> Image.Image:
    if image.mode in _DEEP:
        image = image.point(lambda level: level * (1 / 256)).convert("L")
    if "A" in image.getbands() or "transparency" in image.info:
        over = image.convert("RGBA")
        paper = Image.new("RGBA", over.size, "white")
        paper.alpha_composite(over)
        return _with_exif(paper.convert("RGB"), image)
    return _with_exif(image.convert("RGB"), image)


def _with_exif(made: Image.Image, source: Image.Image) -> Image.Image:
    made.getexif().update({_ORIENTATION: source.getexif().get(_ORIENTATION, 1)})
    return made
