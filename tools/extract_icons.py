"""Draws the program's kept icons out of QtAwesome's Phosphor font into `resources/icons/NAME.svg`.

Importing QtAwesome would double the time to the first paint (it pulls in OpenGL and six megabytes of
fonts), so the program carries only the outlines it uses. Run after adding a name to `gui.icons.Icon`:

    python -m tools.extract_icons
"""

import json
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QGuiApplication, QPainterPath, QRawFont

from ppid_desktop.gui.icons import Icon

_GRID = 24.0
_FONT = "phosphor-1.3.0.ttf"
_CHARMAP = "phosphor-charmap-1.3.0.json"
_TARGET = Path(__file__).resolve().parents[1] / "resources" / "icons"


def outline(path: QPainterPath) -> str:
    """Return SVG path data of `path` with absolute M, L and C commands."""
    parts: list[str] = []
    curve: list[str] = []
    for index in range(path.elementCount()):
        element = path.elementAt(index)
        point = f"{element.x:.2f} {element.y:.2f}"  # type: ignore[attr-defined]
        kind = element.type  # type: ignore[attr-defined]
        if kind == QPainterPath.ElementType.MoveToElement:
            parts.append(f"M{point}")
        elif kind == QPainterPath.ElementType.LineToElement:
            parts.append(f"L{point}")
        else:
            curve.append(point)
            if len(curve) == 3:
                parts.append("C" + " ".join(curve))
                curve.clear()
    return "".join(parts)


def main() -> None:
    """Write one SVG per icon, drawn on a grid of 24 by 24 units."""
    app = QGuiApplication([])
    spec = find_spec("qtawesome")
    if spec is None or spec.origin is None:
        raise SystemExit("QtAwesome is not installed.")
    fonts = Path(spec.origin).parent / "fonts"
    charmap: dict[str, str] = json.loads((fonts / _CHARMAP).read_text(encoding="ascii"))
    font = QRawFont(str(fonts / _FONT), _GRID, QFont.HintingPreference.PreferNoHinting)
    _TARGET.mkdir(parents=True, exist_ok=True)
    for icon in Icon:
        glyph = font.glyphIndexesForString(chr(int(charmap[icon.value], 16)))[0]
        path = font.pathForGlyph(glyph)
        path.translate(0, font.ascent())
        text = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="{outline(path)}"/></svg>\n'
        )
        (_TARGET / f"{icon.value}.svg").write_text(text, encoding="ascii", newline="\n")
        print(icon.value, path.boundingRect())
    app.quit()


if __name__ == "__main__":
    main()
