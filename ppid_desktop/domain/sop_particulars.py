"""What an office may word its own way in the SOP: head, acuan, who executes each step with which documents.

The appendix's ticks are lost and the acuan is disputed (DOMAIN section 1), so both are the office's to set.
"""

from dataclasses import replace
from datetime import date

from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.field_types import Block, Day, Line
from ppid_desktop.domain.office import Sop, SopStep

EXECUTOR, DOCUMENTS = "executor_", "documents_"
_LINE = Line()
_HEAD = ("code", "revision")
_MAY_BE_EMPTY = ("revision",)


def particulars_of(sop: Sop) -> dict[str, str]:
    """Return the texts by name: the acuan one a line, the documents of a step with semicolons between."""
    texts = {name: str(getattr(sop, name)) for name in _HEAD}
    texts |= {"dated": Day().encode(sop.dated), "references": "\n".join(sop.references)}
    for step in sop.steps:
        texts[f"{EXECUTOR}{step.number}"] = step.executor
        texts[f"{DOCUMENTS}{step.number}"] = "; ".join(step.documents)
    return texts


def with_particular(sop: Sop, name: str, text: str) -> Sop:
    """Return the SOP with one text changed; InvalidValue for an empty one or a date nobody can read."""
    if name == "dated":
        return replace(sop, dated=_day(text))
    if name == "references":
        return replace(sop, references=_filled(Block().parse(text).split("\n")))
    if name in _HEAD:
        return replace(sop, **{name: _line(text, may_be_empty=name in _MAY_BE_EMPTY)})  # type: ignore[arg-type]
    return replace(sop, steps=tuple(_with_step_text(step, name, text) for step in sop.steps))


def _with_step_text(step: SopStep, name: str, text: str) -> SopStep:
    if name == f"{EXECUTOR}{step.number}":
        return replace(step, executor=_line(text))
    if name == f"{DOCUMENTS}{step.number}":
        return replace(step, documents=_filled(text.split(";")))
    return step


def _day(text: str) -> date:
    day = Day().parse(text)
    if day is None:
        raise _missing()
    return day


def _line(text: str, *, may_be_empty: bool = False) -> str:
    line = _LINE.parse(text)
    if not line and not may_be_empty:
        raise _missing()
    return line


def _filled(parts: list[str]) -> tuple[str, ...]:
    kept = tuple(line for part in parts if (line := _LINE.parse(part)))
    if not kept:
        raise _missing()
    return kept


def _missing() -> InvalidValue:
    return InvalidValue("Isian ini tidak boleh kosong.", "SOP belum diubah.", "Isi dahulu, lalu ulangi.")
