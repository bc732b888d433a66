"""The first schema."""

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_STATEMENTS = (
    """CREATE TABLE archive_file (seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, number
        TEXT NOT NULL, classification_code TEXT NOT NULL, content TEXT NOT NULL, UNIQUE (id))""",
    "CREATE INDEX archive_file_number ON archive_file (number)",
    """CREATE TABLE audit (number INTEGER NOT NULL, at TEXT NOT NULL, account_id TEXT, account_login TEXT
        NOT NULL, action TEXT NOT NULL, subject_kind TEXT NOT NULL, subject_id TEXT NOT NULL, detail
        TEXT NOT NULL, record_id TEXT, mac BLOB NOT NULL, PRIMARY KEY (number))""",
    "CREATE INDEX audit_record ON audit (record_id, number)",
    """CREATE TABLE code_entry (position INTEGER NOT NULL, code TEXT NOT NULL, content TEXT NOT NULL,
        PRIMARY KEY (position), UNIQUE (code))""",
    """CREATE TABLE employee (seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, name TEXT
        NOT NULL, content TEXT NOT NULL, UNIQUE (id))""",
    """CREATE TABLE entry (seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, kind TEXT NOT
        NULL, row_version INTEGER NOT NULL, removed_at TEXT, content TEXT NOT NULL, UNIQUE (id))""",
    "CREATE INDEX entry_kind ON entry (kind, seq)",
    """CREATE TABLE equipment_template (position INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY
        (position))""",
    "CREATE TABLE holiday (day TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (day))",
    """CREATE TABLE inventory_list (seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL,
        row_version INTEGER NOT NULL, unit TEXT NOT NULL, content TEXT NOT NULL, UNIQUE (id))""",
    """CREATE TABLE number_series (series TEXT NOT NULL, year INTEGER NOT NULL, last INTEGER NOT NULL,
        PRIMARY KEY (series, year))""",
    """CREATE TABLE record (seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, case_no
        INTEGER NOT NULL, register_no TEXT NOT NULL, created_at TEXT NOT NULL, created_by TEXT NOT NULL,
        changed_at TEXT NOT NULL, sop_id TEXT NOT NULL, row_version INTEGER NOT NULL, origin TEXT NOT
        NULL, origin_source TEXT NOT NULL, version INTEGER NOT NULL, sealed_version INTEGER DEFAULT 0
        NOT NULL, last_step INTEGER NOT NULL, opened BOOLEAN NOT NULL, content TEXT NOT NULL, title TEXT
        GENERATED ALWAYS AS (json_extract(content, '$.information.title')) VIRTUAL, unit TEXT GENERATED
        ALWAYS AS (json_extract(content, '$.information.unit')) VIRTUAL, category TEXT GENERATED ALWAYS
        AS (json_extract(content, '$.information.category')) VIRTUAL, in_work BOOLEAN GENERATED ALWAYS
        AS (sealed_version < version AND json_extract(content, '$.cancelled') IS NULL) VIRTUAL, UNIQUE
        (id), UNIQUE (case_no))""",
    "CREATE INDEX record_category ON record (category)",
    "CREATE INDEX record_in_work ON record (case_no) WHERE in_work = 1",
    "CREATE INDEX record_unit ON record (unit)",
    "CREATE TABLE secret (name TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY (name))",
    """CREATE TABLE setting (seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, version
        INTEGER NOT NULL, value TEXT NOT NULL, at TEXT NOT NULL, UNIQUE (name, version))""",
    """CREATE TABLE stored_file (seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, name
        TEXT NOT NULL, sha256 TEXT NOT NULL, stored_sha256 TEXT NOT NULL, size INTEGER NOT NULL,
        stored_size INTEGER NOT NULL, UNIQUE (id), UNIQUE (name))""",
    "CREATE INDEX stored_file_sha256 ON stored_file (sha256)",
    """CREATE TABLE workspace (only INTEGER NOT NULL CHECK (only = 1), id TEXT NOT NULL, practice BOOLEAN
        NOT NULL, created_at TEXT NOT NULL, PRIMARY KEY (only))""",
    """CREATE TABLE account (seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, login TEXT
        NOT NULL, employee_id TEXT NOT NULL, content TEXT NOT NULL, UNIQUE (id), FOREIGN
        KEY(employee_id) REFERENCES employee (id))""",
    "CREATE UNIQUE INDEX account_login ON account (login COLLATE NOCASE)",
    "CREATE INDEX ix_account_employee_id ON account (employee_id)",
    """CREATE TABLE archive_event (seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL,
        record_id TEXT NOT NULL, kind TEXT NOT NULL, content TEXT NOT NULL, UNIQUE (id), FOREIGN
        KEY(record_id) REFERENCES record (id))""",
    "CREATE INDEX ix_archive_event_record_id ON archive_event (record_id)",
    """CREATE TABLE archive_state (record_id TEXT NOT NULL, file_id TEXT, content TEXT NOT NULL, PRIMARY
        KEY (record_id), FOREIGN KEY(record_id) REFERENCES record (id), FOREIGN KEY(file_id) REFERENCES
        archive_file (id))""",
    "CREATE INDEX ix_archive_state_file_id ON archive_state (file_id)",
    """CREATE TABLE attachment (seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, owner_id
        TEXT NOT NULL, file_id TEXT NOT NULL, content TEXT NOT NULL, UNIQUE (id), FOREIGN KEY(file_id)
        REFERENCES stored_file (id))""",
    "CREATE INDEX attachment_owner ON attachment (owner_id)",
    "CREATE INDEX ix_attachment_file_id ON attachment (file_id)",
    """CREATE TABLE change (seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, token TEXT DEFAULT
        (hex(randomblob(8))) NOT NULL, record_id TEXT, file_id TEXT, FOREIGN KEY(record_id) REFERENCES
        record (id), FOREIGN KEY(file_id) REFERENCES archive_file (id))""",
    """CREATE TABLE determination (seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL,
        record_id TEXT NOT NULL, content TEXT NOT NULL, UNIQUE (id), FOREIGN KEY(record_id) REFERENCES
        record (id))""",
    "CREATE INDEX ix_determination_record_id ON determination (record_id)",
    """CREATE TABLE equipment_item (seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL,
        check_id TEXT NOT NULL, content TEXT NOT NULL, UNIQUE (id), FOREIGN KEY(check_id) REFERENCES
        entry (id))""",
    "CREATE INDEX ix_equipment_item_check_id ON equipment_item (check_id)",
    """CREATE TABLE handover (seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, record_id
        TEXT NOT NULL, content TEXT NOT NULL, UNIQUE (id), FOREIGN KEY(record_id) REFERENCES record
        (id))""",
    "CREATE INDEX ix_handover_record_id ON handover (record_id)",
    """CREATE TABLE inventory_row (seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL,
        list_id TEXT NOT NULL, position INTEGER NOT NULL, record_id TEXT, content TEXT NOT NULL, UNIQUE
        (id), FOREIGN KEY(list_id) REFERENCES inventory_list (id), FOREIGN KEY(record_id) REFERENCES
        record (id))""",
    "CREATE INDEX ix_inventory_row_list_id ON inventory_row (list_id)",
    "CREATE INDEX ix_inventory_row_record_id ON inventory_row (record_id)",
    """CREATE TABLE participant (seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL,
        record_id TEXT NOT NULL, content TEXT NOT NULL, UNIQUE (id), FOREIGN KEY(record_id) REFERENCES
        record (id))""",
    "CREATE INDEX ix_participant_record_id ON participant (record_id)",
    """CREATE TABLE record_entry (seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, record_id TEXT NOT NULL,
        entry_id TEXT NOT NULL, UNIQUE (record_id, entry_id), FOREIGN KEY(record_id) REFERENCES record
        (id), FOREIGN KEY(entry_id) REFERENCES entry (id))""",
    "CREATE INDEX ix_record_entry_entry_id ON record_entry (entry_id)",
    """CREATE TABLE round (seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, record_id TEXT
        NOT NULL, number INTEGER NOT NULL, content TEXT NOT NULL, UNIQUE (record_id, number), UNIQUE
        (id), FOREIGN KEY(record_id) REFERENCES record (id))""",
    """CREATE TABLE sealed (seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, record_id
        TEXT NOT NULL, version INTEGER NOT NULL, item_no TEXT NOT NULL, file_id TEXT NOT NULL, sealed_at
        TEXT NOT NULL, sealed_by TEXT NOT NULL, manifest_sha256 TEXT NOT NULL, manifest TEXT NOT NULL,
        snapshot TEXT NOT NULL, register_no TEXT NOT NULL, title TEXT NOT NULL, summary TEXT NOT NULL,
        unit TEXT NOT NULL, category TEXT NOT NULL, classification_code TEXT NOT NULL, softfile_names
        TEXT NOT NULL, UNIQUE (record_id, version), UNIQUE (id), FOREIGN KEY(record_id) REFERENCES
        record (id), FOREIGN KEY(file_id) REFERENCES archive_file (id))""",
    """CREATE TABLE softfile (seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, record_id
        TEXT NOT NULL, row_version INTEGER NOT NULL, position INTEGER NOT NULL, removed_at TEXT, content
        TEXT NOT NULL, UNIQUE (id), FOREIGN KEY(record_id) REFERENCES record (id))""",
    "CREATE INDEX ix_softfile_record_id ON softfile (record_id)",
    """CREATE TABLE archive_latest (seq INTEGER NOT NULL, record_id TEXT NOT NULL, sealed_seq INTEGER NOT
        NULL, file_id TEXT NOT NULL, item_no TEXT NOT NULL, PRIMARY KEY (seq), UNIQUE (record_id),
        FOREIGN KEY(record_id) REFERENCES record (id), UNIQUE (sealed_seq), FOREIGN KEY(sealed_seq)
        REFERENCES sealed (seq), FOREIGN KEY(file_id) REFERENCES archive_file (id))""",
    "CREATE INDEX archive_latest_file ON archive_latest (file_id, item_no, sealed_seq)",
    """CREATE TABLE correction (seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, round_id
        TEXT NOT NULL, content TEXT NOT NULL, UNIQUE (id), FOREIGN KEY(round_id) REFERENCES round (id))""",
    "CREATE INDEX ix_correction_round_id ON correction (round_id)",
    """CREATE TABLE export (seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, round_id TEXT
        NOT NULL, copy_no INTEGER NOT NULL, code TEXT NOT NULL, file_id TEXT NOT NULL, registry TEXT NOT
        NULL, content TEXT NOT NULL, UNIQUE (id), FOREIGN KEY(round_id) REFERENCES round (id), UNIQUE
        (code), FOREIGN KEY(file_id) REFERENCES stored_file (id))""",
    "CREATE INDEX ix_export_file_id ON export (file_id)",
    "CREATE INDEX ix_export_round_id ON export (round_id)",
    """CREATE TABLE returned (seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, round_id
        TEXT NOT NULL, file_id TEXT NOT NULL, reading TEXT NOT NULL, content TEXT NOT NULL, UNIQUE (id),
        FOREIGN KEY(round_id) REFERENCES round (id), FOREIGN KEY(file_id) REFERENCES stored_file (id))""",
    "CREATE INDEX ix_returned_file_id ON returned (file_id)",
    "CREATE INDEX ix_returned_round_id ON returned (round_id)",
    """CREATE TABLE sent_softfile (seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, round_id TEXT NOT NULL,
        softfile_id TEXT NOT NULL, content TEXT NOT NULL, UNIQUE (round_id, softfile_id), FOREIGN
        KEY(round_id) REFERENCES round (id), FOREIGN KEY(softfile_id) REFERENCES softfile (id))""",
    "CREATE INDEX ix_sent_softfile_softfile_id ON sent_softfile (softfile_id)",
    """CREATE TABLE softfile_version (seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL,
        softfile_id TEXT NOT NULL, number INTEGER NOT NULL, file_id TEXT NOT NULL, saved BOOLEAN NOT
        NULL, content TEXT NOT NULL, UNIQUE (softfile_id, number), UNIQUE (id), FOREIGN KEY(softfile_id)
        REFERENCES softfile (id), FOREIGN KEY(file_id) REFERENCES stored_file (id))""",
    "CREATE INDEX ix_softfile_version_file_id ON softfile_version (file_id)",
)


def upgrade() -> None:
    """Make the tables and indexes of the first schema; the program makes the triggers."""
    for statement in _STATEMENTS:
        op.execute(statement)
