"""Content and log can be compared: what each record adds up to, and what an entry knows of it.

The numbers need the workspace's key; the program fills them in when this is done, inside the transaction.
"""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_STATEMENTS = (
    "ALTER TABLE audit RENAME TO audit_before",
    """CREATE TABLE audit (number INTEGER NOT NULL, at TEXT NOT NULL, account_id TEXT, account_login TEXT
        NOT NULL, action TEXT NOT NULL, subject_kind TEXT NOT NULL, subject_id TEXT NOT NULL, detail
        TEXT NOT NULL, record_id TEXT, mac BLOB NOT NULL, contents TEXT, PRIMARY KEY (number))""",
    "INSERT INTO audit SELECT *, NULL FROM audit_before ORDER BY number",
    "DROP TABLE audit_before",
    "CREATE INDEX audit_record ON audit (record_id, number)",
    """CREATE TABLE content_sum (owner_id TEXT NOT NULL, sum BLOB NOT NULL, unlogged BOOLEAN NOT NULL,
        PRIMARY KEY (owner_id)) WITHOUT ROWID""",
    # No list ever asked for them, and every field saved wrote a page of each.
    "DROP INDEX record_unit",
    "DROP INDEX record_category",
    "CREATE INDEX content_sum_unlogged ON content_sum (unlogged) WHERE unlogged = 1",
)


def upgrade() -> None:
    """Rebuild the log with its new column and make the table; the chain's bytes stay what they were."""
    for statement in _STATEMENTS:
        op.execute(statement)
