"""The files the demonstration works with, made on the spot."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class FileMakers:
    """How to make each kind of file; bootstrap brings them from the documents layer."""

    pdf: Callable[[Path, str, list[str]], Path]
    workbook: Callable[[Path, list[list[str | int]]], Path]
    document: Callable[[Path, str, list[str]], Path]
    picture: Callable[[Path], Path]
    large: Callable[[Path], Path]


@dataclass(frozen=True)
class DemoFiles:
    """Paths of the files, by use."""

    minutes: Path
    document: Path
    workbook: Path
    pdf: Path
    picture: Path
    large: Path
    second: Path
    corrected: Path
    sheet: Path

    def for_record(self, number: int) -> tuple[Path, ...]:
        """Return the softfiles of the first (public) or the second (exempted) record."""
        if number == 1:
            return (self.document, self.workbook, self.pdf, self.picture, self.large)
        return (self.second,)


def make_files(folder: Path, make: FileMakers) -> DemoFiles:
    """Make every file in the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    rows: list[list[str | int]] = [["Kecamatan", "Jumlah desa"]]
    rows += [[f"Kecamatan Contoh {number}", number + 5] for number in range(1, 31)]
    rows.append(["=1+1 tetap teks", 0])
    lines = ["Seluruh isi berkas ini rekaan.", "Dibuat untuk memperagakan alur tujuh langkah."]
    return DemoFiles(
        minutes=make.pdf(folder / "Notula koordinasi contoh.pdf", "Notula Koordinasi (Contoh)", lines),
        document=make.document(folder / "Konsep profil contoh.docx", "Profil Wilayah Contoh", lines),
        workbook=make.workbook(folder / "Rekapitulasi contoh.xlsx", rows),
        pdf=make.pdf(folder / "Dokumen sumber contoh.pdf", "Dokumen Sumber (Contoh)", lines),
        picture=make.picture(folder / "Peta contoh.png"),
        large=make.large(folder / "Rekaman rapat contoh.bin"),
        second=make.pdf(folder / "Daftar pemohon contoh.pdf", "Daftar Pemohon (Contoh)", lines),
        corrected=make.document(
            folder / "Konsep profil contoh (dikoreksi).docx",
            "Profil Wilayah Contoh",
            [*lines, "Paragraf ini ditambahkan pimpinan saat koreksi."],
        ),
        sheet=make.pdf(folder / "Lembar keputusan bertanda tangan contoh.pdf", "Lembar Keputusan", lines),
    )
