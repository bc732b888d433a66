"""The office's logo as PDFs can take it."""

import io

from PIL import Image


def usable_logo(data: bytes) -> tuple[int, int] | None:
    """Return width and height in pixels, None when the bytes are no whole picture."""
    if not data:
        return None
    try:
        with Image.open(io.BytesIO(data), formats=("PNG",)) as picture:
            picture.load()
            return picture.size
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        return None
