"""What the draft of a past round said, read from what was kept of it: papers about it must say the same."""

import json
from dataclasses import dataclass, replace
from uuid import UUID

from ppid_desktop.domain.approval import exported_texts
from ppid_desktop.domain.draft import REGISTER_FIELD, nota_subject
from ppid_desktop.domain.draft_parts import (
    REMARK_FIELD,
    SOFTFILE_TABLE,
    DraftContent,
    PrintedCell,
    PrintedRow,
)
from ppid_desktop.domain.draft_tables import LETTERS
from ppid_desktop.domain.rounds import Export, Round


@dataclass(frozen=True)
class SentDraft:
    """Number, title and softfiles as the draft printed them; `softfiles` are only those that went out."""

    register_no: str
    title: str
    softfiles: tuple[PrintedRow, ...]

    def replacing(self, content: DraftContent) -> DraftContent:
        """Return a draft of today with subject and softfiles of then."""
        cover = replace(content.cover, subject=nota_subject(self.title))
        softfiles = replace(content.softfiles, rows=self.softfiles)
        return replace(content, cover=cover, softfiles=softfiles)


def sent_draft(one: Round) -> SentDraft | None:
    """Return what the round's draft said; None where no copy was kept."""
    if not one.exports:
        return None
    export = one.exports[0]
    texts = exported_texts(export)
    return SentDraft(texts.get(REGISTER_FIELD, ""), texts.get("judul", ""), _sent_rows(one, export))


def _sent_rows(one: Round, export: Export) -> tuple[PrintedRow, ...]:
    printed = json.loads(export.registry)["tables"].get(SOFTFILE_TABLE, {"rows": ()})["rows"]
    numbers = {
        place.entry_id: int(place.printed_id.split(".")[1])
        for place in export.places
        if place.field_id == REMARK_FIELD
    }
    sent = [one.softfile_id for one in one.sent if one.softfile_id in numbers]
    return tuple(_sent_row(numbers[each], printed[numbers[each] - 1], each) for each in sent)


def _sent_row(number: int, texts: list[str], softfile_id: UUID) -> PrintedRow:
    cells = tuple(PrintedCell(text) for text in texts[1:])  # the first is the row's number
    return PrintedRow(number, f"{LETTERS[SOFTFILE_TABLE]}{number:02d}", cells, softfile_id)
