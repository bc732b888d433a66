"""The look: every pair of colours is computed, every rule of the style sheet names its ground."""

import re

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from ppid_desktop.gui.colours import MARK_ON, PALETTES, TEXT_ON, Colours, Scheme, contrast
from ppid_desktop.gui.icons import Icon, Tone, outline, themed_icon
from ppid_desktop.gui.theme import (
    Look,
    Preference,
    Theme,
    TypeSize,
    current_colours,
    set_look,
    style_sheet,
)
from ppid_desktop.runtime.assets import resource

_RULE = re.compile(r"([^{}]+)\{([^}]*)\}")
_GROUND_NOTE = re.compile(r"/\*\s*on:([a-z\s-]+)\*/")
_COLOUR = re.compile(
    r"(?<![a-z-])(background-color|color|selection-color|selection-background-color): @([a-z-]+)@"
)


def _sheet() -> str:
    return resource("styles", "app.qss").read_text(encoding="utf-8")


def _rules() -> list[tuple[str, str]]:
    text = re.sub(r"/\*(?!\s*on:).*?\*/", "", _sheet(), flags=re.DOTALL)
    return [(selector.strip(), body) for selector, body in _RULE.findall(text)]


def test_black_on_white_is_21_to_1() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", list(Scheme))
def test_every_declared_text_is_readable_on_every_ground(scheme: Scheme) -> None:
    colours = PALETTES[scheme]
    low = [
        f"{text} on {ground}: {ratio:.2f}"
        for text, grounds in TEXT_ON.items()
        for ground in grounds
        if (ratio := contrast(getattr(colours, text), getattr(colours, ground))) < 4.5
    ]
    assert not low


@pytest.mark.parametrize("scheme", list(Scheme))
def test_outlines_and_focus_marks_stand_out(scheme: Scheme) -> None:
    colours = PALETTES[scheme]
    low = [
        f"{mark} on {ground}"
        for mark, grounds in MARK_ON.items()
        for ground in grounds
        if contrast(getattr(colours, mark), getattr(colours, ground)) < 3
    ]
    assert not low


def test_the_style_sheet_uses_only_declared_pairs() -> None:
    undeclared = []
    for selector, body in _rules():
        found = {name: colour.replace("-", "_") for name, colour in _COLOUR.findall(body)}
        note = _GROUND_NOTE.search(body)
        noted = [ground.replace("-", "_") for ground in note.group(1).split()] if note else []
        if "color" in found:
            grounds = [found["background-color"]] if "background-color" in found else noted
            undeclared += _missing(selector, found["color"], grounds)
        if "selection-color" in found:
            undeclared += _missing(selector, found["selection-color"], [found["selection-background-color"]])
    assert not undeclared


def _missing(selector: str, text: str, grounds: list[str]) -> list[str]:
    if not grounds:
        return [f"{selector}: {text} names no ground"]
    return [f"{selector}: {text} on {ground}" for ground in grounds if ground not in TEXT_ON[text]]


@pytest.mark.parametrize("scheme", list(Scheme))
def test_the_style_sheet_is_filled_completely(scheme: Scheme) -> None:
    filled = style_sheet(_sheet(), PALETTES[scheme], scheme, 1.0, resource("icons"))
    assert "@" not in filled
    for picture in re.findall(r'url\("([^"]+)"\)', filled):
        assert resource("icons", scheme.value, picture.rsplit("/", 1)[1]).is_file()


def test_the_theme_changes_palette_text_size_and_look(qapp: QApplication, theme: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.apply(Preference.DARK, 1.5)
    assert current_colours() is PALETTES[Scheme.DARK]
    assert qapp.font().pointSizeF() == TypeSize.BASE.points(1.5) == 15
    assert qapp.palette().window().color() == QColor(PALETTES[Scheme.DARK].window)
    theme.apply(Preference.LIGHT)
    assert current_colours() is PALETTES[Scheme.LIGHT]


def test_the_system_scheme_is_followed_only_when_wished(
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ppid_desktop.gui.theme.system_wants_contrast", lambda: True)
    seen = []
    for preference in (Preference.SYSTEM, Preference.LIGHT):
        theme.apply(preference)
        seen.append(theme.scheme)
    assert seen == [Scheme.CONTRAST, Scheme.LIGHT]


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
@pytest.mark.parametrize("preference", [Preference.LIGHT, Preference.DARK])
def test_what_is_ticked_is_seen_where_it_cannot_be_changed(
    theme: Theme, qtbot: QtBot, preference: Preference, kind: type[QCheckBox | QRadioButton]
) -> None:
    theme.apply(preference, 1.0)
    button = kind("Rekam")
    qtbot.addWidget(button)
    button.setChecked(True)
    button.setEnabled(False)
    button.show()
    picture = button.grab().toImage()
    height = button.height()
    shades = {picture.pixelColor(x, y).name() for x in range(height) for y in range(height)}
    colours = current_colours()
    theme.apply(Preference.LIGHT)
    assert colours.disabled in shades
    assert contrast(colours.disabled, colours.on_accent) >= 3


def test_text_is_never_scaled_beyond_use(qapp: QApplication, theme: Theme) -> None:
    theme.apply(Preference.LIGHT, 9.0)
    assert qapp.font().pointSizeF() == 20
    theme.apply(Preference.LIGHT)


def test_a_look_can_change_while_shown(theme: Theme, qtbot: QtBot) -> None:
    label = QLabel("Contoh")
    qtbot.addWidget(label)
    label.show()
    set_look(label, Look.TITLE)
    assert label.font().pointSizeF() == TypeSize.TITLE.points(1.0)
    set_look(label, None)
    assert label.font().pointSizeF() == TypeSize.BASE.points(1.0)


@pytest.mark.parametrize("icon", list(Icon))
def test_every_icon_has_an_outline_inside_its_grid(icon: Icon) -> None:
    box = outline(icon).boundingRect()
    assert not box.isEmpty()
    assert box.left() >= 0
    assert box.right() <= 24


@pytest.mark.parametrize("tone", list(Tone))
def test_every_tone_is_a_colour(tone: Tone) -> None:
    assert QColor(tone.of(PALETTES[Scheme.LIGHT])).isValid()


def _inks(icon: QIcon, mode: QIcon.Mode) -> set[str]:
    image = icon.pixmap(QSize(48, 48), mode).toImage()
    pixels = (image.pixelColor(x, y) for x in range(48) for y in range(48))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def test_icons_take_the_colour_of_the_theme_when_painted(theme: Theme) -> None:
    icon = themed_icon(Icon.HOME, Tone.ACCENT)
    assert _inks(icon, QIcon.Mode.Normal) == {PALETTES[Scheme.LIGHT].accent}
    assert _inks(icon, QIcon.Mode.Disabled) == {PALETTES[Scheme.LIGHT].disabled}
    theme.apply(Preference.DARK)
    assert _inks(icon, QIcon.Mode.Normal) == {PALETTES[Scheme.DARK].accent}
    theme.apply(Preference.LIGHT)


def test_icons_survive_their_widgets_and_copies(theme: Theme, qtbot: QtBot) -> None:
    for _ in range(200):
        button = QPushButton(QIcon(themed_icon(Icon.SAVE)), "Simpan")
        button.grab()
        button.setEnabled(False)
        button.grab()
        button.deleteLater()
    qtbot.waitUntil(lambda: themed_icon(Icon.SAVE).pixmap(16, 16).size() == QSize(16, 16))


def test_colours_are_all_written_as_six_digits() -> None:
    for colours in PALETTES.values():
        assert all(re.fullmatch(r"#[0-9a-f]{6}", getattr(colours, name)) for name in Colours.__slots__)


def test_windows_title_bars_follow_the_choice(qapp: QApplication, theme: Theme) -> None:
    theme.apply(Preference.LIGHT)
    assert theme.scheme is Scheme.LIGHT
    assert qapp.styleHints().colorScheme() in (Qt.ColorScheme.Light, Qt.ColorScheme.Unknown)
