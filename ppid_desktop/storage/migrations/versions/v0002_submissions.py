"""Collective submissions: which rounds went out under one nota."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_STATEMENTS = (
    """CREATE TABLE submission (seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, content
        TEXT NOT NULL, UNIQUE (id))""",
    """CREATE TABLE submission_round (seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, submission_id TEXT NOT
        NULL, round_id TEXT NOT NULL, FOREIGN KEY(submission_id) REFERENCES submission (id), UNIQUE
        (round_id), FOREIGN KEY(round_id) REFERENCES round (id))""",
    "CREATE INDEX ix_submission_round_submission_id ON submission_round (submission_id)",
)


def upgrade() -> None:
    """Make the tables of submissions; rounds that went out alone stay as they are."""
    for statement in _STATEMENTS:
        op.execute(statement)
