"""The tables of a correction draft: steps, coordination, requests, equipment, participants, softfiles."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from ppid_desktop.domain import fields as catalogue
from ppid_desktop.domain.draft_parts import (
    REMARK_FIELD,
    SOFTFILE_TABLE,
    PrintedCell,
    PrintedColumn,
    PrintedField,
    PrintedRow,
    PrintedTable,
)
from ppid_desktop.domain.fields import Field, Owner
from ppid_desktop.domain.flow import step_of
from ppid_desktop.domain.indonesian import size_text
from ppid_desktop.domain.office import Sop, SopStep
from ppid_desktop.domain.record import Case, EquipmentCheck
from ppid_desktop.domain.review_registry import FieldKind
from ppid_desktop.domain.rounds import FieldPlace, SentSoftfile
from ppid_desktop.domain.softfiles import Softfile
from ppid_desktop.domain.submitted import submits
from ppid_desktop.domain.text import printable


@dataclass(frozen=True)
class _Plan:
    """How a table of entries is printed; `owner` and the field ids give the columns."""

    table: str
    letter: str
    title: str
    owner: Owner
    columns: tuple[tuple[str, str, int], ...]  # field id, heading, width


_COORDINATION = _Plan("koordinasi", "C", "Koordinasi", Owner.COORDINATION, (
    ("tanggal", "Tanggal", 20), ("pejabat", "Pejabat PPID", 30), ("cara", "Cara", 15),
    ("hasil", "Hasil", 60), ("nota", "Nomor Nota Dinas", 30),
))  # fmt: skip
_REQUESTS = _Plan("sumber", "S", "Permintaan dan sumber data", Owner.SOURCE, (
    ("kepada", "Kepada", 32), ("uraian", "Data yang Diminta", 46), ("tanggal_minta", "Tanggal Minta", 20),
    ("tenggat", "Tenggat", 20), ("surat", "Nomor Surat", 24), ("status", "Status", 17),
))  # fmt: skip
_RECEIPTS = _Plan("penerimaan", "R", "Penerimaan data", Owner.SOURCE, (
    ("tanggal_terima", "Tanggal Terima", 24), ("yang_menyerahkan", "Yang Menyerahkan", 38),
    ("bentuk", "Bentuk", 16), ("keaslian", "Asli/ Salinan", 16), ("alasan", "Alasan Tidak Ada", 40),
))  # fmt: skip
_CHECKS = _Plan("periksa", "D", "Pemeriksaan peralatan", Owner.CHECK, (
    ("periksa_tanggal", "Tanggal Pemeriksaan", 35), ("periksa_oleh", "Diperiksa oleh", 55),
))  # fmt: skip
_EQUIPMENT = _Plan("peralatan", "P", "Peralatan", Owner.EQUIPMENT, (
    ("nama", "Nama Peralatan", 50), ("jumlah", "Jumlah", 15), ("kondisi", "Kondisi", 24),
    ("siap", "Siap", 13), ("catatan", "Catatan", 45),
))  # fmt: skip
_PARTICIPANTS = _Plan("peserta", "U", "Peserta uji konsekuensi", Owner.PARTICIPANT, (
    ("nama", "Nama", 60), ("jabatan", "Jabatan", 90),
))  # fmt: skip

_PLANS = (_COORDINATION, _REQUESTS, _RECEIPTS, _CHECKS, _EQUIPMENT, _PARTICIPANTS)

LETTERS = {
    "tahap": "T",
    SOFTFILE_TABLE: "L",
    **{one.table: one.letter for one in _PLANS},
}
"""The code letter of every table; F is the record's own, K the decision's."""

TABLE_OWNERS = {SOFTFILE_TABLE: Owner.SOFTFILE, **{one.table: one.owner for one in _PLANS}}
"""Which entries a table of the draft shows; the steps are none."""

TABLE_TITLES = {
    "tahap": "Tahapan menurut SOP",
    SOFTFILE_TABLE: "Daftar softfile",
    **{one.table: one.title for one in _PLANS},
}
"""The heading of every table of the draft."""


def entry_tables(case: Case) -> tuple[PrintedTable, ...]:
    """Return the tables of entries; a table without entries has no rows."""
    items = [item for check in case.checks for item in check.items]
    requests, receipts = _sources(case)
    return (
        _entries(_COORDINATION, case.coordinations),
        _checks(case.checks),
        _entries(_EQUIPMENT, items),
        requests,
        receipts,
        _entries(_PARTICIPANTS, case.participants if submits(case, Owner.PARTICIPANT) else ()),
    )


def _entries(plan: _Plan, entities: Sequence[object]) -> PrintedTable:
    columns = tuple(PrintedColumn(*column) for column in plan.columns)
    rows = tuple(_row(plan, number, entity) for number, entity in enumerate(entities, 1))
    return PrintedTable(plan.table, plan.title, columns, rows)


def _row(plan: _Plan, number: int, entity: object) -> PrintedRow:
    entry_id = _id_of(entity)
    cells = tuple(
        _cell(plan, number, column, catalogue.field_of(plan.owner, field_id), entity)
        for column, (field_id, _, _) in enumerate(plan.columns, 1)
    )
    return PrintedRow(number, f"{plan.letter}{number:02d}", cells, entry_id)


def _cell(plan: _Plan, number: int, column: int, one: Field, entity: object) -> PrintedCell:
    printed = f"{plan.table}.{number:02d}.{one.id}"
    field = PrintedField(
        printed_id=printed,
        code=f"{plan.letter}{number:02d}",
        kind=FieldKind.CELL,
        label=f"{plan.title} {number} {one.label}",
        text=printable(one.text(entity)),
        place=FieldPlace(printed, one.id, _id_of(entity)) if one.correctable else None,
        table=plan.table,
        row=number,
        column=column,
    )
    return PrintedCell(field.text, field)


def _id_of(entity: object) -> UUID:
    found = getattr(entity, "id", None)
    if not isinstance(found, UUID):
        raise TypeError("an entry without an id cannot be printed")
    return found


def _checks(checks: tuple[EquipmentCheck, ...]) -> PrintedTable:
    """Give the checks with what the program measured; the findings are computed, so no field."""
    plain = _entries(_CHECKS, checks)
    findings = [PrintedCell(printable(check.machine)) for check in checks]
    rows = tuple(
        PrintedRow(row.number, row.code, (*row.cells, found), row.entry_id)
        for row, found in zip(plain.rows, findings, strict=True)
    )
    columns = (*plain.columns, PrintedColumn("hasil", "Ruang dan hak tulis diska", 60))
    return PrintedTable(plain.id, plain.title, columns, rows)


def _sources(case: Case) -> tuple[PrintedTable, PrintedTable]:
    """Eleven columns do not fit a portrait sheet: the request and its receipt are two tables."""
    return _entries(_REQUESTS, case.sources), _entries(_RECEIPTS, case.sources)


def steps_table(case: Case, sop: Sop, number: int) -> PrintedTable:
    """Return the seven steps with their state; a change there is a remark, never applied."""
    columns = (
        PrintedColumn("langkah", "Langkah menurut SOP", 70),
        PrintedColumn("pelaksana", "Pelaksana", 24),
        PrintedColumn("dokumen", "Dokumen terkait", 40),
        PrintedColumn("keadaan", "Keadaan", 26),
    )
    rows = tuple(_step_row(step, _state_text(case, step.number, number)) for step in sop.steps)
    return PrintedTable("tahap", TABLE_TITLES["tahap"], columns, rows)


def _state_text(case: Case, step: int, number: int) -> str:
    # At the time of printing step 6 is this very draft and step 7 has not begun.
    fixed = {6: f"Diajukan, putaran {number}", 7: "Belum mulai"}
    return fixed.get(step) or step_of(case, step).state.label


def _step_row(step: SopStep, state: str) -> PrintedRow:
    code = f"T{step.number:02d}"
    printed = f"tahap.{step.number:02d}.keadaan"
    label = f"Tahap {step.number} Keadaan"
    field = PrintedField(printed, code, FieldKind.CELL, label, state, None, "tahap", step.number, 4)
    texts = (step.title, step.executor, "; ".join(step.documents))
    cells = (*(PrintedCell(printable(text)) for text in texts), PrintedCell(state, field))
    return PrintedRow(step.number, code, cells)


def softfile_table(case: Case, sent: dict[UUID, SentSoftfile]) -> PrintedTable:
    """Return all softfiles, those sent along first named by the file the lead finds beside the draft."""
    columns = (
        PrintedColumn("nama", "Nama Baku", 40),
        PrintedColumn("jenis", "Jenis", 22),
        PrintedColumn("uraian", "Uraian", 32),
        PrintedColumn("berkas", "Berkas", 36),
        PrintedColumn(REMARK_FIELD, "Koreksi atas dokumen", 42),
    )
    present = [one for one in case.softfiles if one.removed_at is None]
    order = {softfile_id: place for place, softfile_id in enumerate(sent)}
    present.sort(key=lambda one: order.get(one.id, len(order)))
    rows = tuple(_softfile_row(number, one, sent.get(one.id)) for number, one in enumerate(present, 1))
    return PrintedTable(SOFTFILE_TABLE, TABLE_TITLES[SOFTFILE_TABLE], columns, rows)


_SOFTFILE = _Plan(SOFTFILE_TABLE, "L", "Softfile", Owner.SOFTFILE, ())


def _softfile_row(number: int, one: Softfile, sent: SentSoftfile | None) -> PrintedRow:
    names = _softfile_cells(number, one, ("nama", "jenis", "uraian"))
    printed = f"{SOFTFILE_TABLE}.{number:02d}.{REMARK_FIELD}"
    remark = PrintedField(
        printed_id=printed,
        code=f"L{number:02d}",
        kind=FieldKind.CELL,
        label=f"Softfile {number} Koreksi atas dokumen",
        place=FieldPlace(printed, REMARK_FIELD, one.id),
        table=SOFTFILE_TABLE,
        row=number,
        column=5,
    )
    cells = (*names, PrintedCell(_file_text(one, sent)), PrintedCell("", remark))
    return PrintedRow(number, f"L{number:02d}", cells, one.id)


def _softfile_cells(number: int, one: Softfile, ids: Iterable[str]) -> tuple[PrintedCell, ...]:
    return tuple(
        _cell(_SOFTFILE, number, column, catalogue.field_of(Owner.SOFTFILE, field_id), one)
        for column, field_id in enumerate(ids, 1)
    )


def _file_text(one: Softfile, sent: SentSoftfile | None) -> str:
    version = one.current
    facts = f"versi {sent.version if sent else version.number}, {size_text(version.file.size)}"
    return f"{printable(sent.file_name) if sent else 'Tidak dilampirkan'}\n{facts}"
