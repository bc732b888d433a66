"""Reads the text of a PDF that the program made."""

import pypdfium2


def text_of(pdf: bytes) -> str:
    """Return the text of all pages."""
    with pypdfium2.PdfDocument(pdf) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
