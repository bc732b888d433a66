"""The logo in the letterhead: its size on paper and its DrawingML."""

import struct

from ppid_desktop.documents.draft.markup import escaped

_PNG = b"\x89PNG\r\n\x1a\n"
_EMU_PER_MM = 36_000


def png_size(data: bytes) -> tuple[int, int] | None:
    """Return width and height in pixels, None when the bytes are no PNG."""
    if len(data) < 24 or not data.startswith(_PNG) or data[12:16] != b"IHDR":
        return None
    width, height = struct.unpack(">II", data[16:24])
    return (width, height) if width and height else None


def fitted(size: tuple[int, int], box: tuple[float, float]) -> tuple[float, float]:
    """Scale a size into a box (millimetres), keeping its proportions."""
    scale = min(box[0] / size[0], box[1] / size[1])
    return size[0] * scale, size[1] * scale


def inline_picture(relation: str, size: tuple[float, float], description: str) -> str:
    """Return a run with the picture; size in millimetres."""
    width, height = (max(1, round(side * _EMU_PER_MM)) for side in size)
    extent = f'cx="{width}" cy="{height}"'
    name = escaped(description)
    return (
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {extent}/>'
        f'<wp:docPr id="1" name="Logo" descr="{name}"/><wp:cNvGraphicFramePr>'
        '<a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic>'
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
        '<pic:nvPicPr><pic:cNvPr id="1" name="logo.png"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {extent}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )
