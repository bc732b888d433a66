"""Contents of softfiles removed long ago are let go: their rows stay and say when."""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column, and the index of what was removed; everything known so far is still kept."""
    op.execute("ALTER TABLE stored_file ADD COLUMN purged_at TEXT")
    op.execute("CREATE INDEX softfile_removed ON softfile (removed_at) WHERE removed_at IS NOT NULL")
