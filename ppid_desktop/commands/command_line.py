"""The words each command understands, apart from what carries them out: describing them loads nothing."""

import argparse
from pathlib import Path

from ppid_desktop import __version__


def program_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line; `command` is None when the window is wanted."""
    parser = argparse.ArgumentParser(prog="ppid-desktop", description="Tanpa perintah, jendela dibuka.")
    parser.add_argument("--version", action="version", version=f"PPID Desktop {__version__}")
    parser.add_argument("--workspace", type=Path, metavar="DIR", help="folder ruang kerja yang dibuka")
    parser.add_argument("--practice", action="store_true", help="buka ruang latihan")
    commands = parser.add_subparsers(dest="command", metavar="PERINTAH")
    _describe_demo(commands.add_parser("demo", help="peragaan ketujuh langkah pada data contoh"))
    about = "membaca berkas yang kembali; dengan --registry tanpa ruang kerja"
    describe_inspect_review(commands.add_parser("inspect-review", help=about))
    describe_verify(commands.add_parser("verify", help="memeriksa keutuhan ruang kerja"))
    describe_backup(commands.add_parser("backup", help="membuat cadangan ruang kerja"))
    _describe_restore(commands.add_parser("restore", help="memulihkan cadangan ke folder kosong"))
    _describe_self_test(commands.add_parser("self-test", help="memeriksa pemasangan program"))
    return parser


def describe_inspect_review(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `inspect-review` on an open workspace."""
    parser.add_argument("file", type=Path, metavar="BERKAS", help="berkas yang kembali")
    parser.add_argument("--name", default="", metavar="NAMA", help="nama asli berkas")
    about = "berkas yang baris pertamanya kata sandi dokumen"
    parser.add_argument("--document-password-file", type=Path, metavar="BERKAS", help=about)
    _describe_opening(parser)


def describe_verify(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `verify`."""
    _describe_opening(parser)
    about = "periksa cadangan di folder ini; tanpa kata sandi hanya berkasnya yang dibandingkan"
    parser.add_argument("--backup", type=Path, metavar="DIR", help=about)
    _describe_json(parser)


def describe_backup(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `backup`."""
    about = "tempat cadangan; tanpa ini tempat pada Pengaturan, Cadangan"
    parser.add_argument("--to", type=Path, metavar="DIR", help=about)
    parser.add_argument(
        "--if-due", action="store_true", help="hanya bila cadangan terakhir lebih dari sehari"
    )
    _describe_opening(parser)
    _describe_json(parser)


def _describe_restore(parser: argparse.ArgumentParser) -> None:
    about = "tempat cadangan"
    parser.add_argument("--from", type=Path, required=True, dest="place", metavar="DIR", help=about)
    parser.add_argument("--into", type=Path, required=True, metavar="DIR", help="folder kosong pada PC ini")
    parser.add_argument("--backup", default="", metavar="NAMA", help="nama cadangan; tanpa ini yang terbaru")
    parser.add_argument("--account", default="", metavar="NAMA", help="nama masuk pada hari cadangan itu")
    parser.add_argument(
        "--password-file", type=Path, metavar="BERKAS", help="berkas berisi kata sandi hari itu"
    )
    _describe_json(parser)


def _describe_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="hasil sebagai satu objek JSON")
    about = "hanya bandingkan log dengan titik periksa dari berita acara; boleh diulang"
    parser.add_argument("--checkpoint", action="append", default=[], metavar="NOMOR:KODE", help=about)


def _describe_demo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder hasil")
    parser.add_argument("--json", action="store_true", help="ringkasan sebagai satu objek JSON")


def _describe_self_test(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--report", type=Path, metavar="BERKAS", help="simpan hasil sebagai JSON")
    _describe_json(parser)


def _describe_opening(parser: argparse.ArgumentParser) -> None:
    # SUPPRESS: the same option before the command's name must not be overwritten by a default here.
    parser.add_argument(
        "--workspace", type=Path, metavar="DIR", help="folder ruang kerja", default=argparse.SUPPRESS
    )
    parser.add_argument("--account", default="", metavar="NAMA", help="nama masuk")
    parser.add_argument("--password-file", type=Path, metavar="BERKAS", help="berkas berisi kata sandi")
