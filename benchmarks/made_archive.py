"""A made-up archive of any size for measuring: rows straight into the tables, as sealing leaves them."""

# ruff: noqa: S608 - statements of the benchmark's own

import json
import random
from collections.abc import Iterator
from uuid import UUID

from ppid_desktop.services.session import Session
from ppid_desktop.storage.transaction import Transaction
from ppid_desktop.storage.vault import UnlockedVault

PER_FILE = 100
_BATCH = 5000
_WHEN = "2026-03-02T09:30:00+07:00"
_TEXT = """
    laporan daftar profil wilayah kecamatan kelurahan desa batas daerah peta kerja sama anggaran kegiatan
    tahunan evaluasi penyelenggaraan pemerintahan otonomi rapat koordinasi notula undangan keputusan
    penetapan pedoman petunjuk teknis rekapitulasi data penduduk pelayanan publik informasi berkala
    dokumen perencanaan pembangunan indikator capaian kinerja triwulan semester provinsi kabupaten kota
    pilkada pelimpahan kewenangan standar minimal monitoring tindak lanjut hasil pemeriksaan konsultasi
"""
_WORDS = _TEXT.split()
_CODES = ("100.1", "100.2.1", "500.12.18.1", "500.13", "000.8.2")
_UNITS = ("Bagian Contoh", "Subbagian Contoh", "Bagian Percobaan")


def make_archive(session: Session, count: int) -> None:
    """Add archived records, `PER_FILE` in each archive file; texts are drawn from 60 words and numbers."""
    vault = session.vault
    if not isinstance(vault, UnlockedVault):
        raise TypeError
    drawn = random.Random(7)  # noqa: S311 - the same archive in every run
    for start in range(0, count, _BATCH):
        with vault.database.write(None) as unit:
            _add(unit.tx, [_texts(drawn, number) for number in range(start, min(start + _BATCH, count))])


def _texts(drawn: random.Random, number: int) -> dict[str, object]:
    title = " ".join(drawn.choices(_WORDS, k=6)) + f" {2000 + number % 26} nomor {number}"
    summary = " ".join(drawn.choices(_WORDS, k=40))
    names = "\n".join(f"{' '.join(drawn.choices(_WORDS, k=3))} {number}-{part}.pdf" for part in range(2))
    return {
        "number": number,
        "title": title.capitalize(),
        "summary": summary.capitalize() + ".",
        "softfile_names": names,
        "code": drawn.choice(_CODES),
        "unit": drawn.choice(_UNITS),
    }


def _id(kind: int, number: int) -> str:
    return str(UUID(int=(kind << 64) | number))


def _add(tx: Transaction, texts: list[dict[str, object]]) -> None:
    connection = tx.connection
    connection.exec_driver_sql(
        "INSERT OR IGNORE INTO archive_file (id, number, classification_code, content) VALUES (?, ?, ?, ?)",
        list(_files(texts)),
    )
    connection.exec_driver_sql(
        "INSERT INTO record (id, case_no, register_no, created_at, created_by, changed_at, sop_id,"
        " row_version, origin, origin_source, version, sealed_version, last_step, opened, content)"
        f" VALUES (?, ?, ?, '{_WHEN}', '{_id(9, 0)}', '{_WHEN}', 'contoh', 1, 'sop', '', 1, 1, 7, 1, ?)",
        list(_records(texts)),
    )
    connection.exec_driver_sql(
        "INSERT INTO sealed (id, record_id, version, item_no, file_id, sealed_at, sealed_by,"
        " manifest_sha256, manifest, snapshot, register_no, title, summary, unit, category,"
        " classification_code, softfile_names)"
        f" VALUES (?, ?, 1, ?, ?, '{_WHEN}', '{_id(9, 0)}', '', '{{}}', '{{}}', ?, ?, ?, ?, 'BERKALA',"
        " ?, ?)",
        list(_sealed(texts)),
    )
    first = texts[0]["number"]
    connection.exec_driver_sql(
        "INSERT INTO archive_latest (record_id, sealed_seq, file_id, item_no)"
        " SELECT record_id, seq, file_id, item_no FROM sealed WHERE seq > ?",
        (first,),
    )
    connection.exec_driver_sql(
        "INSERT INTO change (record_id) SELECT record_id FROM sealed WHERE seq > ?", (first,)
    )


def _files(texts: list[dict[str, object]]) -> Iterator[tuple[object, ...]]:
    for number in sorted({_number(one) // PER_FILE for one in texts}):
        content = {"description": f"Berkas contoh {number}", "location": {}}
        yield _id(2, number), f"{number:06}", _CODES[number % len(_CODES)], json.dumps(content)


def _records(texts: list[dict[str, object]]) -> Iterator[tuple[object, ...]]:
    for one in texts:
        number = _number(one)
        information = {
            "title": one["title"],
            "summary": one["summary"],
            "unit": one["unit"],
            "category": "BERKALA",
            "classification_code": one["code"],
        }
        content = json.dumps({"information": information}, ensure_ascii=False)
        yield _id(1, number), number + 1, f"PPID/{number:07}/2026", content


def _sealed(texts: list[dict[str, object]]) -> Iterator[tuple[object, ...]]:
    for one in texts:
        number = _number(one)
        yield (
            _id(3, number),
            _id(1, number),
            f"{number % PER_FILE + 1:04}",
            _id(2, number // PER_FILE),
            f"PPID/{number:07}/2026",
            *(one["title"], one["summary"], one["unit"], one["code"], one["softfile_names"]),
        )


def _number(one: dict[str, object]) -> int:
    return int(str(one["number"]))
