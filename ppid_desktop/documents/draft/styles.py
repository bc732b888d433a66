"""The draft's styles in the size of letters that the office chose; all sizes keep their proportion."""

import re
from functools import lru_cache

from ppid_desktop.runtime.assets import resource

_DRAWN_FOR = 11.0  # points: the body of the template
_SIZE = re.compile(r'(<w:szC?s? w:val=")(\d+)(")')


@lru_cache(maxsize=8)
def styles_of(font_size: float) -> str:
    """Return word/styles.xml for a body of `font_size` points; sizes are half-points in the file."""
    template = resource("templates", "draft", "styles.xml").read_text("utf-8")
    scale = font_size / _DRAWN_FOR
    return _SIZE.sub(lambda found: f"{found[1]}{max(1, round(int(found[2]) * scale))}{found[3]}", template)
