"""A screen is looked for before Qt would abort trying."""

import sys

import pytest

from ppid_desktop.runtime import display


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux may be without a display")
@pytest.mark.parametrize(
    "environ",
    [
        {},
        {"DISPLAY": ""},
        {"DISPLAY": ":4711"},
        {"DISPLAY": "nonsense"},
        {"WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": "/nowhere"},
    ],
)
def test_a_display_that_does_not_answer_is_none(environ: dict[str, str]) -> None:
    assert not display.is_available(environ)


def test_a_screenless_platform_may_be_asked_for() -> None:
    assert display.is_available({"QT_QPA_PLATFORM": "offscreen"})
