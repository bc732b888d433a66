"""Where a file says another decision later than the recorded one, it is kept that the recorded one holds."""

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_STATEMENTS = (
    """CREATE TABLE upheld (seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, round_id TEXT
        NOT NULL, returned_id TEXT NOT NULL, content TEXT NOT NULL, UNIQUE (id), FOREIGN KEY(round_id)
        REFERENCES round (id), UNIQUE (returned_id), FOREIGN KEY(returned_id) REFERENCES returned (id))""",
    "CREATE INDEX ix_upheld_round_id ON upheld (round_id)",
)


def upgrade() -> None:
    """Make the table; nothing was kept of it before."""
    for statement in _STATEMENTS:
        op.execute(statement)
