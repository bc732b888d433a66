"""Returned files that were put aside are known as such, also where nothing in them was open."""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_STATEMENTS = (
    """CREATE TABLE set_aside (seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, round_id TEXT
        NOT NULL, returned_id TEXT NOT NULL, content TEXT NOT NULL, UNIQUE (id), FOREIGN KEY(round_id)
        REFERENCES round (id), UNIQUE (returned_id), FOREIGN KEY(returned_id) REFERENCES returned (id))""",
    "CREATE INDEX ix_set_aside_round_id ON set_aside (round_id)",
    # Until now only the corrections told it: those declined in one step, together with their file.
    """INSERT INTO set_aside (id, round_id, returned_id, content)
        SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-'
                     || hex(randomblob(2)) || '-' || hex(randomblob(6))),
               round_id, json_extract(content, '$.returned_id'),
               json_object('at', json_extract(content, '$.handled_at'),
                           'by', json_extract(content, '$.handled_by'),
                           'reason', json_extract(content, '$.reason'))
          FROM correction
         WHERE json_extract(content, '$.state') = 'not_applied'
           AND json_extract(content, '$.batch') IS NOT NULL
           AND json_extract(content, '$.returned_id') IN (SELECT id FROM returned)
           AND json_extract(content, '$.handled_by') IS NOT NULL
         GROUP BY json_extract(content, '$.returned_id')""",
)


def upgrade() -> None:
    """Make the table and fill in the files whose corrections were declined together."""
    for statement in _STATEMENTS:
        op.execute(statement)
