"""The XML names the reader looks for, in Clark notation as lxml gives them."""

W_NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R_NS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
W14_NS = "http://schemas.microsoft.com/office/word/2010/wordml"
W15_NS = "http://schemas.microsoft.com/office/word/2012/wordml"
W16CID_NS = "http://schemas.microsoft.com/office/word/2016/wordml/cid"
W16CEX_NS = "http://schemas.microsoft.com/office/word/2018/wordml/cex"
W16DU_NS = "http://schemas.microsoft.com/office/word/2023/wordml/word16du"
MC_NS = "http://schemas.openxmlformats.org/markup-compatibility/2006"
M_NS = "http://schemas.openxmlformats.org/officeDocument/2006/math"
MANIFEST_NS = "urn:ppid-pemotda:koreksi:1"

# Namespaces whose mc:Choice the reader understands (ECMA-376 part 3, section 7.6).
UNDERSTOOD = frozenset(
    {
        W14_NS,
        W15_NS,
        "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingInk",
    }
)


def w(name: str) -> str:
    """Return a WordprocessingML name."""
    return f"{{{W_NS}}}{name}"


def r(name: str) -> str:
    """Return a relationship attribute's name."""
    return f"{{{R_NS}}}{name}"


def local(tag: object) -> str:
    """Return the part of a name behind its namespace; empty for what is no element."""
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""
