"""What came back from the backups and what did not, in words, wherever it was asked for."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ppid_desktop.domain.backups import spoken_name
from ppid_desktop.domain.indonesian import number_text

if TYPE_CHECKING:
    from ppid_desktop.services.repairing import Repair

MOST_NAMED = 5


def repair_text(found: "Sequence[Repair]") -> str:
    """Return what came back from which backup, and what did not."""
    back = [one for one in found if one.backup]
    lost = [one for one in found if not one.backup]
    said = []
    if back:
        names = ", ".join(spoken_name(one) for one in sorted({one.backup for one in back}))
        said.append(f"{number_text(len(back))} berkas dipulihkan dari cadangan {names}.")
    if lost:
        names = "; ".join(called(one) for one in lost[:MOST_NAMED])
        said.append(
            f"{number_text(len(lost))} berkas tidak ada secara utuh pada cadangan mana pun: {names}. "
            "Mintalah aslinya, lalu lampirkan lagi."
        )
    return " ".join(said) or "Tidak ada berkas yang perlu dipulihkan."


def called(one: "Repair") -> str:
    """Return the record's number and the name of a damaged content."""
    return f"{one.check.register_no or 'tanpa rekaman'} {one.check.softfile_name}"
