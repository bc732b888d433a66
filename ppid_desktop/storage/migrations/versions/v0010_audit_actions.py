"""The newest entry of one kind is asked for at every login: finding none must not read the whole log."""

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the index; no row changes."""
    op.execute("CREATE INDEX audit_action ON audit (action, number)")
