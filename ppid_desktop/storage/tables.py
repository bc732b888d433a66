"""The tables of ppid.db.

What identifies, numbers, links and orders is a column; what the field catalogue drives lies as JSON in
`content`, so that a new field needs no migration. Lists filter on columns extracted from it. `seq` keeps the
order in which rows came, whatever VACUUM does. Ids are UUIDs as text, times ISO 8601 with their offset.
"""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Computed,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

metadata = MetaData()


def _text(name: str, *, null: bool = False, unique: bool = False) -> Column[str]:
    return Column(name, Text, nullable=null, unique=unique)


def _number(name: str, *, unique: bool = False) -> Column[int]:
    return Column(name, Integer, nullable=False, unique=unique)


def _link(name: str, target: str, *, null: bool = False, index: bool = True) -> Column[str]:
    return Column(name, Text, ForeignKey(f"{target}.id"), nullable=null, index=index)


def _extracted(name: str, path: str) -> Column[str]:
    return Column(name, Text, Computed(f"json_extract(content, '{path}')", persisted=False))


def _table(name: str, *columns: Column[str] | Column[int] | Column[bool] | UniqueConstraint) -> Table:
    seq = Column("seq", Integer, primary_key=True)
    return Table(name, metadata, seq, _text("id", unique=True), *columns, sqlite_autoincrement=True)


workspace = Table(
    "workspace",
    metadata,
    Column("only", Integer, CheckConstraint("only = 1"), primary_key=True),
    _text("id"),
    Column("practice", Boolean, nullable=False),
    _text("created_at"),
)

secret = Table(
    "secret",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", LargeBinary, nullable=False),
)

record = _table(
    "record",
    _number("case_no", unique=True),
    _text("register_no"),
    _text("created_at"),
    _text("created_by"),
    _text("changed_at"),
    _text("sop_id"),
    _number("row_version"),
    _text("origin"),
    _text("origin_source"),
    _number("version"),
    Column("sealed_version", Integer, nullable=False, server_default=text("0")),
    _number("last_step"),
    Column("opened", Boolean, nullable=False),
    _text("content"),
    _extracted("title", "$.information.title"),
    _extracted("unit", "$.information.unit"),
    _extracted("category", "$.information.category"),
    Column(
        "in_work",
        Boolean,
        Computed(
            "sealed_version < version AND json_extract(content, '$.cancelled') IS NULL", persisted=False
        ),
    ),
)
Index("record_in_work", record.c.case_no, sqlite_where=text("in_work = 1"))

stored_file = _table(
    "stored_file",
    _text("name", unique=True),
    _text("sha256"),
    _text("stored_sha256"),
    _number("size"),
    _number("stored_size"),
    _text("purged_at", null=True),  # when the content was let go: nothing of it lies in files/ any more
)
Index("stored_file_sha256", stored_file.c.sha256)

file_check = Table(
    "file_check",
    metadata,
    Column("file_id", Text, ForeignKey("stored_file.id"), primary_key=True),
    _text("checked_at"),
    _text("reason"),  # why the content was not whole, empty when it was
)

attachment = _table(
    "attachment",
    _text("owner_id"),  # an entry, determination, event or round: no foreign key can say that
    _link("file_id", "stored_file"),
    _text("content"),
)
Index("attachment_owner", attachment.c.owner_id)

entry = _table(
    "entry", _text("kind"), _number("row_version"), _text("removed_at", null=True), _text("content")
)
Index("entry_kind", entry.c.kind, entry.c.seq)

record_entry = Table(
    "record_entry",
    metadata,
    Column("seq", Integer, primary_key=True),
    _link("record_id", "record", index=False),
    _link("entry_id", "entry"),
    UniqueConstraint("record_id", "entry_id"),
    sqlite_autoincrement=True,
)

equipment_item = _table("equipment_item", _link("check_id", "entry"), _text("content"))
participant = _table("participant", _link("record_id", "record"), _text("content"))
determination = _table("determination", _link("record_id", "record"), _text("content"))

softfile = _table(
    "softfile",
    _link("record_id", "record"),
    _number("row_version"),
    _number("position"),
    _text("removed_at", null=True),
    _text("content"),
)

Index("softfile_removed", softfile.c.removed_at, sqlite_where=text("removed_at IS NOT NULL"))

softfile_version = _table(
    "softfile_version",
    _link("softfile_id", "softfile", index=False),
    _number("number"),
    _link("file_id", "stored_file"),
    # True in every row; it was not for rescued working copies, and the sums of contents count it.
    Column("saved", Boolean, nullable=False),
    _text("content"),
    UniqueConstraint("softfile_id", "number"),
)

# A changed working copy that was taken in and that nobody made a version or threw away yet.
rescued_copy = _table(
    "rescued_copy",
    Column("softfile_id", Text, ForeignKey("softfile.id"), nullable=False, unique=True),
    _link("file_id", "stored_file"),
    _text("content"),
)

round_ = _table(
    "round",
    _link("record_id", "record", index=False),
    _number("number"),
    _text("content"),
    UniqueConstraint("record_id", "number"),
)

export = _table(
    "export",
    _link("round_id", "round"),
    _number("copy_no"),
    _text("code", unique=True),
    _link("file_id", "stored_file"),
    _text("registry"),
    _text("content"),
)

returned = _table(
    "returned",
    _link("round_id", "round"),
    _link("file_id", "stored_file"),
    _text("reading"),
    _text("content"),
)

# A returned file that was put aside; the row goes when the file is taken up again.
set_aside = _table(
    "set_aside",
    _link("round_id", "round"),
    Column("returned_id", Text, ForeignKey("returned.id"), nullable=False, unique=True),
    _text("content"),
)

# That the recorded decision holds although a file that counts later says another one.
upheld = _table(
    "upheld",
    _link("round_id", "round"),
    Column("returned_id", Text, ForeignKey("returned.id"), nullable=False, unique=True),
    _text("content"),
)

correction = _table("correction", _link("round_id", "round"), _text("content"))

sent_softfile = Table(
    "sent_softfile",
    metadata,
    Column("seq", Integer, primary_key=True),
    _link("round_id", "round", index=False),
    _link("softfile_id", "softfile"),
    _text("content"),
    UniqueConstraint("round_id", "softfile_id"),
    sqlite_autoincrement=True,
)

# One nota over several drafts; every draft keeps a round of its own.
submission = _table("submission", _text("content"))

submission_round = Table(
    "submission_round",
    metadata,
    Column("seq", Integer, primary_key=True),
    _link("submission_id", "submission"),
    Column("round_id", Text, ForeignKey("round.id"), nullable=False, unique=True),
    sqlite_autoincrement=True,
)

archive_file = _table("archive_file", _text("number"), _text("classification_code"), _text("content"))
Index("archive_file_number", archive_file.c.number)

archive_state = Table(
    "archive_state",
    metadata,
    Column("record_id", Text, ForeignKey("record.id"), primary_key=True),
    _link("file_id", "archive_file", null=True),
    _text("content"),
)

handover = _table("handover", _link("record_id", "record"), _text("content"))

# The columns from `register_no` on repeat what was sealed: lists and the index need not read snapshots.
sealed = _table(
    "sealed",
    _link("record_id", "record", index=False),
    _number("version"),
    _text("item_no"),
    _link("file_id", "archive_file", index=False),
    _text("sealed_at"),
    _text("sealed_by"),
    _text("manifest_sha256"),
    _text("manifest"),
    _text("snapshot"),
    _text("register_no"),
    _text("title"),
    _text("summary"),
    _text("unit"),
    _text("category"),
    _text("classification_code"),
    _text("softfile_names"),
    UniqueConstraint("record_id", "version"),
)

# One row per archived record: its newest sealed version. Lists walk the narrow indexes of this table only.
archive_latest = Table(
    "archive_latest",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("record_id", Text, ForeignKey("record.id"), nullable=False, unique=True),
    Column("sealed_seq", Integer, ForeignKey("sealed.seq"), nullable=False, unique=True),
    _link("file_id", "archive_file", index=False),
    _text("item_no"),
)
Index("archive_latest_file", archive_latest.c.file_id, archive_latest.c.item_no, archive_latest.c.sealed_seq)

archive_event = _table("archive_event", _link("record_id", "record"), _text("kind"), _text("content"))

# What the search index has to look at again; `token` tells another database with equal numbers.
change = Table(
    "change",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("token", Text, nullable=False, server_default=text("(hex(randomblob(8)))")),
    _link("record_id", "record", null=True, index=False),
    _link("file_id", "archive_file", null=True, index=False),
    sqlite_autoincrement=True,
)

employee = _table("employee", _text("name"), _text("content"))
account = _table("account", _text("login"), _link("employee_id", "employee"), _text("content"))
Index("account_login", text("login COLLATE NOCASE"), unique=True, _table=account)

setting = Table(
    "setting",
    metadata,
    Column("seq", Integer, primary_key=True),
    _text("name"),
    _number("version"),
    _text("value"),
    _text("at"),
    _text("account_id", null=True),  # who saved it; the program itself and the first edition name nobody
    UniqueConstraint("name", "version"),
    sqlite_autoincrement=True,
)

code_entry = Table(
    "code_entry",
    metadata,
    Column("position", Integer, primary_key=True),
    _text("code", unique=True),
    _text("content"),
)

holiday = Table("holiday", metadata, Column("day", Text, primary_key=True), _text("name"))

equipment_template = Table(
    "equipment_template", metadata, Column("position", Integer, primary_key=True), _text("name")
)

inventory_list = _table("inventory_list", _number("row_version"), _text("unit"), _text("content"))

inventory_row = _table(
    "inventory_row",
    _link("list_id", "inventory_list"),
    _number("position"),
    _link("record_id", "record", null=True),
    _text("content"),
)

number_series = Table(
    "number_series",
    metadata,
    Column("series", Text, primary_key=True),
    Column("year", Integer, primary_key=True),
    _number("last"),
)

audit = Table(
    "audit",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    _text("at"),
    _text("account_id", null=True),
    _text("account_login"),
    _text("action"),
    _text("subject_kind"),
    _text("subject_id"),
    _text("detail"),
    _text("record_id", null=True),
    Column("mac", LargeBinary, nullable=False),
    _text("contents", null=True),
)
Index("audit_record", audit.c.record_id, audit.c.number)
Index("audit_action", audit.c.action, audit.c.number)

# What the rows of each record and each entry add up to, and whether the log has yet to hear of it.
content_sum = Table(
    "content_sum",
    metadata,
    Column("owner_id", Text, primary_key=True),
    Column("sum", LargeBinary, nullable=False),
    Column("unlogged", Boolean, nullable=False),
    sqlite_with_rowid=False,
)
Index("content_sum_unlogged", content_sum.c.unlogged, sqlite_where=text("unlogged = 1"))
