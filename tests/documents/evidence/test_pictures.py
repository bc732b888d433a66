"""Photos of messengers: their size is known before a decoder takes memory for their pixels."""

import io

import pytest
from PIL import Image

from ppid_desktop.documents.evidence import limits
from ppid_desktop.documents.evidence.pictures import TooManyPixels, picture_page, picture_pages
from ppid_desktop.domain.evidence import PageExtent


def webp(mode: str, *, lossless: bool) -> bytes:
    out = io.BytesIO()
    Image.new(mode, (300, 70), "red").save(out, "WEBP", lossless=lossless)
    return out.getvalue()


@pytest.mark.parametrize(("mode", "lossless"), [("RGB", False), ("RGB", True), ("RGBA", False)])
def test_a_webp_photo_is_shown_in_its_size(mode: str, lossless: bool) -> None:
    data = webp(mode, lossless=lossless)
    assert picture_pages(data) == ((PageExtent(300, 70),), 1)
    shown = picture_page(data, 0, 150)
    assert (shown.width, shown.height) == (150, 35)


@pytest.mark.parametrize(("mode", "lossless"), [("RGB", False), ("RGB", True), ("RGBA", False)])
def test_a_webp_photo_is_refused_by_the_size_it_says(
    mode: str, lossless: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = webp(mode, lossless=lossless)
    monkeypatch.setattr(limits, "PICTURE_PIXELS", 300 * 70 - 1)
    with pytest.raises(TooManyPixels):
        picture_pages(data)
