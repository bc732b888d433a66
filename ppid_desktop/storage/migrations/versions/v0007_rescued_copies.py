"""Rescued working copies lie beside the softfiles: they are no versions, and no content of a record."""

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_STATEMENTS = (
    """CREATE TABLE rescued_copy (seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL,
        softfile_id TEXT NOT NULL, file_id TEXT NOT NULL, content TEXT NOT NULL, UNIQUE (id),
        UNIQUE (softfile_id), FOREIGN KEY(softfile_id) REFERENCES softfile (id),
        FOREIGN KEY(file_id) REFERENCES stored_file (id))""",
    "CREATE INDEX ix_rescued_copy_file_id ON rescued_copy (file_id)",
    """INSERT INTO rescued_copy (id, softfile_id, file_id, content)
        SELECT id, softfile_id, file_id,
               json_object('taken_at', json_extract(content, '$.added_at'),
                           'taken_by', json_extract(content, '$.added_by'))
          FROM softfile_version WHERE saved = 0 ORDER BY seq""",
    "DELETE FROM softfile_version WHERE saved = 0",
)


def upgrade() -> None:
    """Make the table and move there what stood among the versions as not saved."""
    for statement in _STATEMENTS:
        op.execute(statement)
