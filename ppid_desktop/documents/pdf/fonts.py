"""Liberation Sans, embedded in every PDF: Arial's metrics, free licence, the same on every machine."""

from threading import Lock

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from ppid_desktop.runtime.assets import resource

REGULAR, BOLD, ITALIC, BOLD_ITALIC = (
    "LiberationSans",
    "LiberationSans-Bold",
    "LiberationSans-Italic",
    "LiberationSans-BoldItalic",
)
# reportlab keeps one table of fonts per process and reads on in their files while it sets a PDF.
FONTS_IN_USE = Lock()

_FILES = {
    REGULAR: "LiberationSans-Regular.ttf",
    BOLD: "LiberationSans-Bold.ttf",
    ITALIC: "LiberationSans-Italic.ttf",
    BOLD_ITALIC: "LiberationSans-BoldItalic.ttf",
}


def register_fonts() -> None:
    """Make the fonts known to reportlab, which keeps one table of them per process."""
    with FONTS_IN_USE:
        if BOLD_ITALIC in pdfmetrics.getRegisteredFontNames():
            return
        for name, file in _FILES.items():
            pdfmetrics.registerFont(TTFont(name, str(resource("fonts", file))))
        pdfmetrics.registerFontFamily(REGULAR, REGULAR, BOLD, ITALIC, BOLD_ITALIC)
