"""Settings name who saved them; a round keeps the version of the letterhead it was sent with."""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_NEW_TABLE = """CREATE TABLE setting (seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL,
        version INTEGER NOT NULL, value TEXT NOT NULL, at TEXT NOT NULL, account_id TEXT,
        UNIQUE (name, version))"""

# The log told who saved a version of the office; of other settings it told no version.
_COPY = """INSERT INTO setting (seq, name, version, value, at, account_id)
    SELECT seq, name, version, value, at,
           CASE WHEN name = 'office' THEN
               (SELECT account_id FROM audit
                 WHERE action = 'setting_changed' AND subject_id = 'kantor'
                   AND detail = 'versi ' || before.version
                 ORDER BY number DESC LIMIT 1)
           END
      FROM setting_before AS before ORDER BY seq"""

# A round was sent with the newest letterhead saved before it was made.
_ROUNDS = """UPDATE round SET content = json_set(content, '$.office_version', coalesce(
    (SELECT max(version) FROM setting
      WHERE name = 'office' AND julianday(at) <= julianday(json_extract(round.content, '$.created_at'))), 0))
     WHERE json_extract(content, '$.office_version') IS NULL"""


def upgrade() -> None:
    """Rebuild the table of settings with its new column and fill in what is known."""
    op.execute("ALTER TABLE setting RENAME TO setting_before")
    op.execute(_NEW_TABLE)
    op.execute(_COPY)
    op.execute("DROP TABLE setting_before")
    op.execute(_ROUNDS)
