"""Opens a workspace for a headless command; the password never stands on the command line."""

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from ppid_desktop.commands.console import Console
from ppid_desktop.domain.errors import UserMistake
from ppid_desktop.services.session import Session, Sessions

LONGEST_PASSWORD_FILE = 4096  # bytes; a longer file is not a password


@contextmanager
def opened(
    options: argparse.Namespace, console: Console, sessions: Callable[[], Sessions]
) -> Iterator[Session]:
    """Log in to the workspace the options name and log out again; a known failure propagates."""
    doors = sessions()
    folder: Path = options.workspace
    if doors.is_practice(folder):
        session = doors.login_to_practice(folder)
    else:
        login = options.account or _only_login(doors, folder)
        session = doors.login(folder, login, password_of(options.password_file, console))
    try:
        yield session
    finally:
        left = doors.log_out(session)
        if left.unlogged is not None:
            console.complain(left.unlogged.sentences())


def _only_login(doors: Sessions, folder: Path) -> str:
    return only_one(doors.logins(folder))


def only_one(logins: tuple[str, ...]) -> str:
    """Return the only login name; UserMistake where several might be meant."""
    if len(logins) == 1:
        return logins[0]
    raise UserMistake(
        "Akun belum disebutkan.", "Ruang kerja ini memiliki beberapa akun.", "Tambahkan --account NAMA."
    )


def password_of(path: Path | None, console: Console) -> str:
    """Return the password from its file, or ask for it; UserMistake for a file that is none."""
    if path is None:
        return console.ask_secret("Kata sandi: ")
    try:
        with path.open("rb") as file:
            content = file.read(LONGEST_PASSWORD_FILE + 1)
        if len(content) > LONGEST_PASSWORD_FILE:
            raise ValueError
        return content.decode("utf-8-sig").rstrip("\r\n")
    except (OSError, ValueError):
        raise UserMistake(
            "Berkas kata sandi tidak dapat dibaca.",
            "Ruang kerja tetap terkunci.",
            "Simpan kata sandi saja, sebagai teks UTF-8 satu baris.",
        ) from None
