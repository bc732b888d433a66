"""Berita acara pengarsipan: a checkpoint on paper of content and audit log (step 7, DESIGN section 3)."""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from ppid_desktop.documents.pdf import sheet
from ppid_desktop.documents.pdf.blocks import facts, grid, grouped, letterhead, ruled_facts, signatures
from ppid_desktop.documents.pdf.text import HEADING, JUSTIFIED, SMALL, SUBTITLE, TITLE, words
from ppid_desktop.domain.checkpoints import Checkpoint
from ppid_desktop.domain.indonesian import counted, full_date, moment_text
from ppid_desktop.domain.papers import SealingReport

_TITLE = "Berita Acara Pengarsipan"


def sealing_report(data: SealingReport) -> bytes:
    """Return the report: whoever keeps it can prove later what was sealed and how the log stood then."""
    sheet.prepare()
    width = sheet.text_width(data.frame.office.paper)
    present = [one for one in data.case.softfiles if one.removed_at is None]
    rows = [
        (
            str(i),
            one.standard_name or one.current.original_name,
            str(one.current.number),
            one.current.file.sha256,
        )
        for i, one in enumerate(present, 1)
    ]
    story: list[Flowable] = [
        *letterhead(data.frame.office),
        words(_TITLE.upper(), TITLE),
        words(f"Nomor: {data.number}" if data.number else "", SUBTITLE),
        words(_opening(data), JUSTIFIED),
        facts(_archive(data), width),
        words(f"Softfile: {counted(len(present), 'berkas')}", HEADING),
        grid(("No", "Softfile", "Versi", "SHA-256"), (9, 68, 14, 77), rows, width),
        words("Titik periksa", HEADING),
        ruled_facts(_checkpoint(data), width),
        Spacer(0, 2 * mm),
        words(
            "Simpan lembar ini di luar komputer. Perubahan apa pun pada isi arsip atau catatan log sebelum "
            "titik periksa ini akan terlihat bila titik periksa di atas diketikkan pada Log > Lanjutan.",
            JUSTIFIED,
        ),
        *([words(data.names.note, SMALL)] if data.names.note else []),
        signatures([("Yang menyerahkan", data.names.giver), ("Yang menerima", data.names.archivist)], width),
    ]
    return sheet.build(_TITLE, data.frame, story)


def _opening(data: SealingReport) -> str:
    place = f" bertempat di {data.frame.office.city}," if data.frame.office.city else ""
    return (
        f"Pada hari {full_date(data.sealed.sealed_at.date())},{place} telah diserahkan dan disimpan sebagai "
        "arsip hasil dokumentasi informasi yang telah dikoreksi pimpinan PPID:"
    )


def _archive(data: SealingReport) -> list[tuple[str, str]]:
    record = data.case.record
    return [
        ("Nomor register", record.register_no),
        ("Judul informasi", record.information.title),
        ("Versi", str(data.sealed.version)),
        ("Berkas arsip", f"{data.names.file.number} - {data.names.file.description}"),
        ("Nomor item", data.sealed.item_no),
        ("Disegel pada", moment_text(data.sealed.sealed_at)),
    ]


def _checkpoint(data: SealingReport) -> list[tuple[str, str]]:
    return [
        ("SHA-256 manifes", grouped(data.sealed.manifest_sha256)),
        ("Catatan log penyegelan", f"Nomor {data.head.number}, {moment_text(data.head.at)}"),
        ("Titik periksa (untuk diketik)", Checkpoint(data.head.number, data.head.mac).printed()),
        ("Kode log lengkap (MAC)", grouped(data.head.mac)),
    ]
