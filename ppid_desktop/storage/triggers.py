"""What the database itself forbids: changing what is sealed, sent, received, decided or logged.

Kept apart from the tables because a migration drops all of them first and puts them back last.
"""

# ruff: noqa: S608 - only names of our own tables are put into statements

# Table -> columns that name a row. A second row under one of these names could only come from INSERT OR
# REPLACE, which deletes silently on a connection without recursive_triggers.
APPEND_ONLY: dict[str, tuple[str, ...]] = {
    "audit": ("number",),
    "sealed": ("seq", "id"),
    "archive_event": ("seq", "id"),
    "determination": ("seq", "id"),
    "export": ("seq", "id", "code"),
    "returned": ("seq", "id"),
    "softfile_version": ("seq", "id"),
    "upheld": ("seq", "id", "returned_id"),
    "submission": ("seq", "id"),
    "submission_round": ("seq", "round_id"),
    "setting": ("seq",),
}

_PAIRS: dict[str, tuple[str, str]] = {
    "sealed": ("record_id", "version"),
    "setting": ("name", "version"),
    "softfile_version": ("softfile_id", "number"),
}

_REFUSAL = "RAISE(ABORT, 'append-only')"

# What may still come to a decision: evidence that was pending, and the lead's consent (DOMAIN, rule 1).
_LATER = ", ".join(f"'$.decision.{name}'" for name in ("consent", "consented", "evidence_pending"))
_DECIDED = "json_extract({row}.content, '$.decision') IS NOT NULL"

_OF_THEIR_OWN = {
    "round_update": f"""
        BEFORE UPDATE ON round
        WHEN {_DECIDED.format(row="OLD")}
          AND NOT (NEW.seq = OLD.seq AND NEW.id = OLD.id AND NEW.record_id = OLD.record_id
                   AND NEW.number = OLD.number
                   AND json_remove(NEW.content, {_LATER}) = json_remove(OLD.content, {_LATER}))
        BEGIN SELECT {_REFUSAL}; END""",
    "round_delete": f"""
        BEFORE DELETE ON round WHEN {_DECIDED.format(row="OLD")}
        BEGIN SELECT {_REFUSAL}; END""",
    "round_insert": f"""
        BEFORE INSERT ON round
        WHEN EXISTS (SELECT 1 FROM round WHERE id = NEW.id OR seq = NEW.seq
                     OR (record_id = NEW.record_id AND number = NEW.number))
        BEGIN SELECT {_REFUSAL}; END""",
    "attachment_update": f"""
        BEFORE UPDATE ON attachment
        BEGIN SELECT {_REFUSAL}; END""",
    "attachment_delete": f"""
        BEFORE DELETE ON attachment
        WHEN EXISTS (SELECT 1 FROM archive_event WHERE id = OLD.owner_id)
          OR EXISTS (SELECT 1 FROM determination WHERE id = OLD.owner_id)
          OR EXISTS (SELECT 1 FROM submission WHERE id = OLD.owner_id)
          OR EXISTS (SELECT 1 FROM round WHERE id = OLD.owner_id AND {_DECIDED.format(row="round")})
        BEGIN SELECT {_REFUSAL}; END""",
    "attachment_insert": f"""
        BEFORE INSERT ON attachment
        WHEN EXISTS (SELECT 1 FROM attachment WHERE id = NEW.id OR seq = NEW.seq)
        BEGIN SELECT {_REFUSAL}; END""",
    "record_delete": f"""
        BEFORE DELETE ON record
        BEGIN SELECT {_REFUSAL}; END""",
    "record_insert": f"""
        BEFORE INSERT ON record
        WHEN EXISTS (SELECT 1 FROM record WHERE id = NEW.id OR seq = NEW.seq OR case_no = NEW.case_no)
        BEGIN SELECT {_REFUSAL}; END""",
}


def statements() -> tuple[str, ...]:
    """Return the CREATE TRIGGER statements of the newest schema."""
    made = [statement for table in APPEND_ONLY for statement in _append_only(table)]
    made += [f"CREATE TRIGGER {name} {body.strip()}" for name, body in _OF_THEIR_OWN.items()]
    return tuple(made)


def _append_only(table: str) -> tuple[str, ...]:
    same = [f"{name} = NEW.{name}" for name in APPEND_ONLY[table]]
    if table in _PAIRS:
        first, second = _PAIRS[table]
        same.append(f"({first} = NEW.{first} AND {second} = NEW.{second})")
    taken = f"EXISTS (SELECT 1 FROM {table} WHERE {' OR '.join(same)})"
    return (
        f"CREATE TRIGGER {table}_update BEFORE UPDATE ON {table} BEGIN SELECT {_REFUSAL}; END",
        f"CREATE TRIGGER {table}_delete BEFORE DELETE ON {table} BEGIN SELECT {_REFUSAL}; END",
        f"CREATE TRIGGER {table}_insert BEFORE INSERT ON {table} WHEN {taken} BEGIN SELECT {_REFUSAL}; END",
    )
