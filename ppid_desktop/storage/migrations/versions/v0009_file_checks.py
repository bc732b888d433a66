"""When each stored content was last checked is kept, so that the oldest check is the next to be renewed."""

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_CHECKS = """CREATE TABLE file_check (file_id TEXT NOT NULL, checked_at TEXT NOT NULL, reason TEXT NOT NULL,
    PRIMARY KEY (file_id), FOREIGN KEY(file_id) REFERENCES stored_file (id))"""


def upgrade() -> None:
    """Make the table; nothing was kept of single contents before."""
    op.execute(_CHECKS)
