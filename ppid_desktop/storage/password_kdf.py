"""Password to key: Argon2id with costs that fit this PC and can never be demanded by a tampered file."""

import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from argon2.exceptions import HashingError
from argon2.low_level import ARGON2_VERSION, Type, hash_secret_raw

from ppid_desktop.domain.errors import InvalidValue, WorkspaceDamaged
from ppid_desktop.storage.sub_keys import KEY_BYTES

SALT_BYTES = 16
MINIMUM_LENGTH = 10
_MAXIMUM_LENGTH = 1024
_MIB = 1024  # in KiB, Argon2's unit


@dataclass(frozen=True)
class Argon2Cost:
    """What one derivation costs; kept beside each wrapped key."""

    memory_kib: int
    passes: int
    lanes: int


@dataclass(frozen=True)
class CostBounds:
    """Costs outside these bounds are neither chosen nor obeyed (both ends included)."""

    lowest: Argon2Cost = Argon2Cost(memory_kib=64 * _MIB, passes=1, lanes=1)
    highest: Argon2Cost = Argon2Cost(memory_kib=1024 * _MIB, passes=64, lanes=16)

    def admit(self, cost: Argon2Cost) -> bool:
        """Return whether `cost` may be computed."""
        return (
            self.lowest.memory_kib <= cost.memory_kib <= self.highest.memory_kib
            and self.lowest.passes <= cost.passes <= self.highest.passes
            and self.lowest.lanes <= cost.lanes <= self.highest.lanes
            and cost.memory_kib >= 8 * cost.lanes
        )


@dataclass(frozen=True)
class PasswordKdf:
    """The bounds in force and the way a new slot's cost is chosen."""

    bounds: CostBounds = CostBounds()
    choose: Callable[[], Argon2Cost] | None = None

    def new_cost(self) -> Argon2Cost:
        """Return the cost for a new slot: chosen by the caller or measured here."""
        return self.choose() if self.choose is not None else calibrated_cost()

    def derive(self, password: str, salt: bytes, cost: Argon2Cost) -> bytes:
        """Return 32 bytes; WorkspaceDamaged when the file demands a cost out of bounds or beyond this PC."""
        if not self.bounds.admit(cost):
            raise WorkspaceDamaged("Berkas kunci menyebut parameter kata sandi di luar batas yang wajar.")
        try:
            return _argon2id(password_bytes(password), salt, cost)
        except (HashingError, MemoryError) as error:
            raise WorkspaceDamaged(
                "Memori PC ini tidak cukup untuk memeriksa kata sandi.",
                "Data Anda tidak berubah.",
                "Tutup program lain, lalu coba lagi.",
            ) from error


def password_bytes(password: str) -> bytes:
    """Return the password as UTF-8 in NFC.

    NFC, as RFC 8265 (OpaqueString) asks: the same key presses give the same bytes on every keyboard. NFKC
    would also merge different characters (a ligature with its letters) and so weaken what the person chose.
    """
    try:
        return unicodedata.normalize("NFC", password).encode("utf-8")
    except UnicodeEncodeError:
        raise InvalidValue(
            "Kata sandi memuat tanda yang tidak sah.",
            "Tanda itu tidak dapat disimpan.",
            "Ketik kata sandi dengan papan tik, jangan menempelkannya.",
        ) from None


def check_new_password(password: str) -> None:
    """Raise InvalidValue unless `password` has at least 10 characters; there is no rule on their kind."""
    length = len(unicodedata.normalize("NFC", password))
    if length < MINIMUM_LENGTH:
        raise InvalidValue(
            f"Kata sandi paling sedikit {MINIMUM_LENGTH} karakter.",
            f"Kata sandi ini baru {length} karakter.",
            "Gunakan beberapa kata yang mudah Anda ingat.",
        )
    if length > _MAXIMUM_LENGTH:
        raise InvalidValue(
            f"Kata sandi paling banyak {_MAXIMUM_LENGTH} karakter.",
            f"Kata sandi ini {length} karakter.",
            "Pilih kata sandi yang lebih pendek.",
        )
    password_bytes(password)


def calibrated_cost(
    target_seconds: float = 0.5,
    clock: Callable[[], float] = time.perf_counter,
    bounds: CostBounds = CostBounds(),
) -> Argon2Cost:
    """Return the cost that takes about `target_seconds` here, starting from RFC 9106's 64 MiB, 4 lanes.

    Fast PCs get more memory first (at most 256 MiB, old office PCs have 4 GB), then more passes.
    """
    lanes = 4
    seconds_per_mib = _seconds_of_one_pass(Argon2Cost(64 * _MIB, 1, lanes), clock) / 64
    memory_mib = 64
    while memory_mib < 256 and 3 * 2 * memory_mib * seconds_per_mib <= target_seconds:
        memory_mib *= 2
    passes = round(target_seconds / max(memory_mib * seconds_per_mib, 1e-6))
    highest = bounds.highest.passes
    return Argon2Cost(memory_mib * _MIB, min(max(passes, bounds.lowest.passes), highest), lanes)


def _seconds_of_one_pass(cost: Argon2Cost, clock: Callable[[], float]) -> float:
    """Return the better of two runs: the first also pays for fresh memory pages."""
    runs = []
    for _ in range(2):
        started = clock()
        _argon2id(b"calibration", bytes(SALT_BYTES), cost)
        runs.append(clock() - started)
    return min(runs)


def _argon2id(secret: bytes, salt: bytes, cost: Argon2Cost) -> bytes:
    return hash_secret_raw(
        secret,
        salt,
        time_cost=cost.passes,
        memory_cost=cost.memory_kib,
        parallelism=cost.lanes,
        hash_len=KEY_BYTES,
        type=Type.ID,
        version=ARGON2_VERSION,
    )
