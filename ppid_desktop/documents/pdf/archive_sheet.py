"""Lembar arsip: what one sealed version is and where it lies (step 7)."""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from ppid_desktop.documents.pdf import sheet
from ppid_desktop.documents.pdf.blocks import grid, grouped, letterhead, ruled_facts, signatures
from ppid_desktop.documents.pdf.text import HEADING, SMALL, SUBTITLE, TITLE, words
from ppid_desktop.domain import fields as catalogue
from ppid_desktop.domain.decision_words import evidence_lines
from ppid_desktop.domain.indonesian import counted, long_date, moment_text, size_text
from ppid_desktop.domain.office import Sop
from ppid_desktop.domain.papers import ArchiveSheet
from ppid_desktop.domain.record import Case

_TITLE = "Lembar Arsip"


def archive_sheet(data: ArchiveSheet) -> bytes:
    """Return the sheet that lies with the archive."""
    sheet.prepare()
    width = sheet.text_width(data.frame.office.paper)
    case, sealed = data.held.case, data.held.sealed
    story: list[Flowable] = [
        *letterhead(data.frame.office),
        words(_TITLE.upper(), TITLE),
        words(f"{case.record.register_no}, versi {sealed.version}", SUBTITLE),
        words("Arsip", HEADING),
        ruled_facts(_archive_lines(data), width),
        words("Informasi", HEADING),
        ruled_facts(_information_lines(case), width),
        words("Keputusan", HEADING),
        ruled_facts(_decision_lines(case), width),
        words("Isi berkas", HEADING),
        _softfiles(case, width),
        Spacer(0, 2 * mm),
        words(f"SHA-256 manifes: {grouped(sealed.manifest_sha256)}", SMALL),
        *([words(data.names.note, SMALL)] if data.names.note else []),
        signatures([("Arsiparis", data.names.archivist)], width),
    ]
    return sheet.build(_TITLE, data.frame, story)


def _archive_lines(data: ArchiveSheet) -> list[tuple[str, str]]:
    held, file = data.held, data.names.file
    fields = held.case.archive.fields
    amount = counted(fields.quantity, fields.quantity_unit) if fields.quantity is not None else "-"
    fate = " ".join(part for part in (fields.fate.label if fields.fate else "", fields.fate_text) if part)
    lines = [
        ("Nomor berkas", file.number),
        ("Nomor item", held.sealed.item_no),
        ("Uraian berkas", file.description),
        ("Kurun waktu", file.period),
        ("Kode klasifikasi", held.case.record.information.classification_code or file.classification_code),
        ("Indeks", fields.index),
        ("Tingkat perkembangan", fields.originality.label if fields.originality else ""),
        ("Jumlah", amount),
        ("Retensi aktif / inaktif", _retention(fields.active_years, fields.inactive_years)),
        ("Nasib akhir", fate),
        ("Hak akses", fields.access),
        ("Status klasifikasi", data.classification),
        ("Lokasi", held.location.shown or file.location.text),
        ("Kondisi", held.condition.shown),
        ("Nomor SRIKANDI", held.srikandi_no.shown),
        ("Keterangan", fields.note),
        ("Disusun menurut SOP", _sop_line(data.sop) if data.sop else ""),
        ("Disegel pada", moment_text(held.sealed.sealed_at)),
    ]
    return [(label, text) for label, text in lines if text]


def _sop_line(sop: Sop) -> str:
    revision = f", revisi {sop.revision}" if sop.revision else ""
    return f"{sop.code}{revision}, {long_date(sop.dated)}"


def _retention(active: int | None, inactive: int | None) -> str:
    if active is None and inactive is None:
        return ""
    return " / ".join("-" if years is None else f"{years} tahun" for years in (active, inactive))


def _information_lines(case: Case) -> list[tuple[str, str]]:
    held = case.record.information
    return [(one.label, one.text(held)) for one in catalogue.INFORMATION if not one.is_empty(held)]


def _decision_lines(case: Case) -> list[tuple[str, str]]:
    latest = case.last_round
    if latest is None or latest.decision is None:
        return [("Sumber", case.record.origin_source or "Arsip lama, tanpa putaran koreksi")]
    decision = latest.decision
    who = ", ".join(part for part in (decision.decider_name, decision.decider_position) if part)
    lines = [
        ("Keputusan", f"{decision.verdict.label}, putaran {latest.number}"),
        ("Diputuskan oleh", who),
        ("Tanggal", long_date(decision.decided_on)),
        ("Disampaikan melalui", decision.channel.label),
        ("Catatan", decision.note),
        ("Bukti", "; ".join(evidence_lines(latest))),
    ]
    return [(label, text) for label, text in lines if text]


def _softfiles(case: Case, width: float) -> Flowable:
    present = [one for one in case.softfiles if one.removed_at is None]
    rows = [
        (
            str(index),
            one.standard_name or one.current.original_name,
            f"versi {one.current.number}, {size_text(one.current.file.size)}",
            one.current.file.sha256,
        )
        for index, one in enumerate(present, 1)
    ]
    return grid(("No", "Softfile", "Versi dan ukuran", "SHA-256"), (9, 58, 32, 69), rows, width)
