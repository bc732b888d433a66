"""A made-up archive of any size for measuring: rows straight into the tables, as sealing leaves them."""

# ruff: noqa: S608 - statements of the benchmark's own

import json
import random
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from ppid_desktop.domain.record import Origin
from ppid_desktop.domain.snapshot import digest
from ppid_desktop.domain.terms import Category
from ppid_desktop.services.archive_fields import NO_SOP
from ppid_desktop.services.session import Session
from ppid_desktop.storage.transaction import Transaction
from ppid_desktop.storage.vault import UnlockedVault
from tools.sample_steps import SampleSteps, sample_workspace

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


_TITLE, _REGISTER_NO, _SOURCE = "Judul yang diganti", "PPID/0001/2026", "Buku contoh"
_SUMMARY, _UNIT = "Isi arsip lama contoh.", "Bagian Contoh"  # as `SampleSteps.sealed_old` enters them
_CATEGORY = Category.SETIAP_SAAT.code
_NAMES = ("pertama.pdf", "kedua.pdf")


@dataclass(frozen=True)
class _Seal:
    """What the program itself sealed of one sample record; the texts of every other one are put into it."""

    manifest: str
    snapshot: str
    record_id: str
    file_id: str
    code: str

    def of(self, one: dict[str, object]) -> tuple[str, str]:
        """Return manifest and snapshot as sealing this record would have left them."""
        number = _number(one)
        own = {self.record_id: _id(1, number), self.file_id: _id(2, number // PER_FILE)}
        own |= {_TITLE: str(one["title"]), _SUMMARY: str(one["summary"]), _REGISTER_NO: _register_no(number)}
        own |= {_value("classification_code", self.code): _value("classification_code", one["code"])}
        own |= {_value("unit", _UNIT): _value("unit", one["unit"])}
        names = str(one["softfile_names"]).split("\n")
        own |= {
            _value("original_name", old): _value("original_name", new)
            for old, new in zip(_NAMES, names, strict=True)
        }
        snapshot = _replaced(self.snapshot, own)
        return _replaced(self.manifest, own | {digest(self.snapshot): digest(snapshot)}), snapshot


def make_archive(session: Session, count: int) -> None:
    """Add archived records, `PER_FILE` in each archive file; texts are drawn from 60 words and numbers."""
    vault = session.vault
    if not isinstance(vault, UnlockedVault):
        raise TypeError
    seal = _sample_seal()
    drawn = random.Random(7)  # noqa: S311 - the same archive in every run
    for start in range(0, count, _BATCH):
        texts = [_texts(drawn, number) for number in range(start, min(start + _BATCH, count))]
        with vault.database.write(None) as unit:
            _add(unit.tx, seal, texts)


def _sample_seal() -> _Seal:
    """Carry an archive from before the program through the program, in a workspace of its own.

    A record with a round would weigh eight times as much: too much for a million of them.
    """
    with tempfile.TemporaryDirectory() as name:
        wiring, services = sample_workspace(Path(name))
        record_id = SampleSteps(services, Path(name)).sealed_old(_TITLE, _SOURCE, _NAMES)
        case = services.work.case(record_id)
        wiring.sessions.log_out(services.session)
        wiring.close()
    sealed, code = case.archive.sealed[-1], case.record.information.classification_code
    return _Seal(sealed.manifest, sealed.snapshot, str(record_id), str(sealed.file_id), code)


def _value(name: str, text: object) -> str:
    return f'"{name}":"{text}"'


def _replaced(text: str, pairs: dict[str, str]) -> str:
    for old, new in pairs.items():
        text = text.replace(old, new)
    return text


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


def _add(tx: Transaction, seal: _Seal, texts: list[dict[str, object]]) -> None:
    connection = tx.connection
    connection.exec_driver_sql(
        "INSERT OR IGNORE INTO archive_file (id, number, classification_code, content) VALUES (?, ?, ?, ?)",
        list(_files(texts)),
    )
    connection.exec_driver_sql(
        "INSERT INTO record (id, case_no, register_no, created_at, created_by, changed_at, sop_id,"
        " row_version, origin, origin_source, version, sealed_version, last_step, opened, content)"
        f" VALUES (?, ?, ?, '{_WHEN}', '{_id(9, 0)}', '{_WHEN}', '{NO_SOP}', 1,"
        f" '{Origin.OLD_ARCHIVE.value}', '{_SOURCE}', 1, 1, 7, 1, ?)",
        list(_records(texts)),
    )
    connection.exec_driver_sql(
        "INSERT INTO sealed (id, record_id, version, item_no, file_id, sealed_at, sealed_by,"
        " manifest_sha256, manifest, snapshot, register_no, title, summary, unit, category,"
        " classification_code, softfile_names)"
        f" VALUES (?, ?, 1, ?, ?, '{_WHEN}', '{_id(9, 0)}', ?, ?, ?, ?, ?, ?, ?, '{_CATEGORY}', ?, ?)",
        list(_sealed(seal, texts)),
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
            "category": _CATEGORY,
            "classification_code": one["code"],
        }
        content = json.dumps({"information": information}, ensure_ascii=False)
        yield _id(1, number), number + 1, _register_no(number), content


def _sealed(seal: _Seal, texts: list[dict[str, object]]) -> Iterator[tuple[object, ...]]:
    for one in texts:
        number = _number(one)
        manifest, snapshot = seal.of(one)
        yield (
            _id(3, number),
            _id(1, number),
            f"{number % PER_FILE + 1:04}",
            _id(2, number // PER_FILE),
            *(digest(manifest), manifest, snapshot, _register_no(number)),
            *(one["title"], one["summary"], one["unit"], one["code"], one["softfile_names"]),
        )


def _number(one: dict[str, object]) -> int:
    return int(str(one["number"]))


def _register_no(number: int) -> str:
    return f"PPID/{number:07}/2026"
