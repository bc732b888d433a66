"""The words of the review contract: each enum holds the values its JSON may carry."""

from enum import StrEnum


class Status(StrEnum):
    """Whether the reading may be used: as it is, after a person looked, or not at all."""

    OK = "ok"
    REVIEW = "review"
    REJECTED = "rejected"


class RejectCode(StrEnum):
    """Why a file is not read."""

    FILE_TOO_BIG = "FILE_TOO_BIG"
    EMPTY_FILE = "EMPTY_FILE"
    ZIP_TRUNCATED = "ZIP_TRUNCATED"
    ZIP_BAD = "ZIP_BAD"
    ZIP_TOO_MANY_ENTRIES = "ZIP_TOO_MANY_ENTRIES"
    ZIP_BAD_NAME = "ZIP_BAD_NAME"
    ZIP_PATH_TRAVERSAL = "ZIP_PATH_TRAVERSAL"
    ZIP_SYMLINK = "ZIP_SYMLINK"
    ZIP_ENCRYPTED = "ZIP_ENCRYPTED"
    ZIP_METHOD = "ZIP_METHOD"
    ZIP_DUPLICATE = "ZIP_DUPLICATE"
    ZIP_OVERLAP = "ZIP_OVERLAP"
    ZIP_BOMB = "ZIP_BOMB"
    XML_DTD = "XML_DTD"
    XML_BAD = "XML_BAD"
    XML_TOO_DEEP = "XML_TOO_DEEP"
    XML_TOO_BIG = "XML_TOO_BIG"
    TABLE_TOO_BIG = "TABLE_TOO_BIG"
    TOO_MANY_COMMENTS = "TOO_MANY_COMMENTS"
    TOO_MANY_CHANGES = "TOO_MANY_CHANGES"
    PART_MISSING = "PART_MISSING"
    NOT_OOXML = "NOT_OOXML"
    NOT_WORD = "NOT_WORD"
    ENCRYPTED = "ENCRYPTED"
    FORMAT_ODT = "FORMAT_ODT"
    FORMAT_DOC = "FORMAT_DOC"
    FORMAT_RTF = "FORMAT_RTF"
    FORMAT_PDF = "FORMAT_PDF"
    FORMAT_HTML = "FORMAT_HTML"
    FORMAT_FLAT_OPC = "FORMAT_FLAT_OPC"
    NOT_A_DOCUMENT = "NOT_A_DOCUMENT"
    FOREIGN = "FOREIGN"


class WarningCode(StrEnum):
    """What a person should know about the file."""

    MACRO = "MACRO"
    EXTERNAL_TEMPLATE = "EXTERNAL_TEMPLATE"
    EXTERNAL_IMAGE = "EXTERNAL_IMAGE"
    EXTERNAL_OTHER = "EXTERNAL_OTHER"
    OLE_OBJECT = "OLE_OBJECT"
    ACTIVEX = "ACTIVEX"
    ALTCHUNK = "ALTCHUNK"
    FIELD_ACTIVE = "FIELD_ACTIVE"
    XML_RECOVERED = "XML_RECOVERED"
    HIDDEN_TEXT = "HIDDEN_TEXT"
    BIDI_CONTROL = "BIDI_CONTROL"
    DUPLICATE_ANCHOR = "DUPLICATE_ANCHOR"
    FIELD_MISSING = "FIELD_MISSING"
    ID_CONFLICT = "ID_CONFLICT"
    SIG_INVALID = "SIG_INVALID"
    UNCHANGED_FILE = "UNCHANGED_FILE"
    TEXTBOX = "TEXTBOX"
    REL_ESCAPE = "REL_ESCAPE"
    COMMENT_CYCLE = "COMMENT_CYCLE"
    COMMENT_ORPHAN = "COMMENT_ORPHAN"
    COMMENT_DUPLICATE_ID = "COMMENT_DUPLICATE_ID"
    ANONYMOUS_AUTHOR = "ANONYMOUS_AUTHOR"
    CODE_DAMAGED = "CODE_DAMAGED"
    FALLBACK_ANCHOR = "FALLBACK_ANCHOR"
    ROW_MARK_IGNORED = "ROW_MARK_IGNORED"
    PART_UNREADABLE = "PART_UNREADABLE"


class ContainerKind(StrEnum):
    """What the bytes are."""

    DOCX = "docx"
    DOCM = "docm"
    DOTX = "dotx"
    ODT = "odt"
    DOC = "doc"
    RTF = "rtf"
    PDF = "pdf"
    HTML = "html"
    FLAT_OPC = "flat-opc"
    ENCRYPTED = "encrypted"
    OLE = "ole"
    EXE = "exe"
    EMPTY = "empty"
    UNKNOWN = "unknown"


class IdentityVerdict(StrEnum):
    """How the file relates to what went out."""

    CURRENT = "current"
    OLDER_REVISION = "older_revision"
    OTHER_CASE = "other_case"
    UNKNOWN_CASE = "unknown_case"
    TAMPERED = "tampered"
    NONE = "none"


class Signature(StrEnum):
    """What vouches for the identity."""

    VALID = "valid"
    VALID_CODE = "valid_code"
    INVALID = "invalid"
    ABSENT = "absent"


class DecisionValue(StrEnum):
    """What the lead decided."""

    APPROVED = "approved"
    NEEDS_FIX = "needs_fix"
    CONFLICT = "conflict"
    NONE = "none"


class DecisionBasis(StrEnum):
    """Where the decision was found."""

    CONTROL = "control"
    GLYPH = "glyph"
    STRIKE = "strike"
    TEXT = "text"


class Confidence(StrEnum):
    """Whether the officer must confirm the decision."""

    SURE = "sure"
    ASK = "ask"


class ChangeKind(StrEnum):
    """A kind of tracked change."""

    INS = "ins"
    DEL = "del"
    MOVE_FROM = "move_from"
    MOVE_TO = "move_to"
    FMT = "fmt"
    PARA_FMT = "para_fmt"
    TBL_FMT = "tbl_fmt"
    CELL_FMT = "cell_fmt"
    SECT_FMT = "sect_fmt"
    CTL_INS = "ctl_ins"
    CTL_DEL = "ctl_del"


class Story(StrEnum):
    """Which part of the document a text stands in."""

    BODY = "body"
    HEADER = "header"
    FOOTER = "footer"
    FOOTNOTE = "footnote"
    ENDNOTE = "endnote"
    TEXTBOX = "textbox"


class MarkingKind(StrEnum):
    """How something was marked without changing a word."""

    STRIKE = "strike"
    HIGHLIGHT = "highlight"
    EMPHASIS = "emphasis"
    PICTURE = "picture"


class ParentBasis(StrEnum):
    """How a reply was tied to its comment."""

    EXTENDED = "extended"
    QUOTE = "quote"
    RANGE = "range"


class FieldStatus(StrEnum):
    """How a field's text differs from the exported one."""

    TRACKED = "tracked"
    UNTRACKED = "untracked"
    BOTH = "both"
    MISSING = "missing"


class FieldBasis(StrEnum):
    """How a field was found."""

    BOOKMARK = "bookmark"
    CODE = "code"
    LABEL = "label"
    POSITION = "position"
    CONTROL = "control"


class RowOp(StrEnum):
    """What happened to a table row."""

    INSERTED = "inserted"
    DELETED = "deleted"


class ProposalBasis(StrEnum):
    """Where a proposed new text comes from."""

    TRACKED = "tracked"
    UNTRACKED = "untracked"
    BOTH = "both"
    CORRECTION_TABLE = "correction_table"
