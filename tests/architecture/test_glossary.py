"""The glossary names what exists, and Indonesian words enter names only through it."""

import ast
import re
from functools import cache
from itertools import chain
from pathlib import Path

from tests.architecture.source_tree import PACKAGE, ROOT, modules, name, tree

GLOSSARY = ROOT / "docs" / "glossary.md"
CODE = re.compile(r"`([A-Za-z_][\w.]*)`")
INDONESIAN = frozenset(
    re.findall(
        r"\w+",
        """
acara acuan akun anggota arsip asli bagian baku batal berita berkas bukti butir catatan daftar dasar
dokumen gandakan guna hapus hasil huruf informasi instansi isi jabatan jadwal judul kanal kantor kategori
keputusan kirim kode kondisi konsekuensi konsep koordinasi koreksi kunci lampiran langkah lembar libur
lokasi masuk musnah nama nasib nomor pangkat pegawai pejabat pekerjaan pelaksana pemulihan penetapan
pengaturan pengguna pengolahan peralatan peran peristiwa permintaan peserta petugas pimpinan putaran
rekaman ringkasan ruang salinan sandi sebab serah sifat simpan sumber surat tanda tanggal tarik terima
tindak tujuan uji unggah unsur usulan waktu
""",
    )
)


def words(identifier: str) -> list[str]:
    return [word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", identifier)]


def defined_names(module: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(tree(module)):
        match node:
            case ast.ClassDef() | ast.FunctionDef() | ast.AsyncFunctionDef():
                found.add(node.name)
            case ast.arg():
                found.add(node.arg)
            case ast.Name(ctx=ast.Store()):
                found.add(node.id)
            case ast.Attribute(ctx=ast.Store()):
                found.add(node.attr)
    return found


@cache
def all_names() -> frozenset[str]:
    return frozenset(chain.from_iterable(defined_names(module) for module in modules("ppid_desktop")))


def test_every_name_of_the_glossary_exists_in_code() -> None:
    rows = [line for line in GLOSSARY.read_text("utf-8").splitlines() if line.startswith("| ")]
    named = {code for row in rows for code in CODE.findall(row.split("|")[2])}
    parts = {part for code in named for part in code.split(".")}
    assert sorted(parts - all_names()) == []


def test_no_indonesian_word_is_used_as_a_name_beside_the_glossary() -> None:
    """Enum members are stored codes in the law's own words; the review's JSON has Indonesian keys."""
    by_contract = {"setuju", "perbaikan", "bagian", "tertulis", "seharusnya", "alasan"}
    foreign = {
        f"{name(module)}: {identifier}"
        for module in modules("ppid_desktop")
        for identifier in defined_names(module)
        if not identifier.isupper() and INDONESIAN & (set(words(identifier)) - by_contract)
    }
    assert foreign == set()


def test_every_path_the_documents_mention_exists() -> None:
    documents = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
    mentioned = re.compile(
        r"`((?:ppid_desktop|tests|tools|docs|ui|resources|packaging|benchmarks)/[\w./-]*)`"
    )
    missing = {
        f"{name(document)}: {path}"
        for document in documents
        for path in mentioned.findall(document.read_text("utf-8"))
        if not (ROOT / path).exists()
    }
    assert missing == set()
    assert PACKAGE.is_dir()
