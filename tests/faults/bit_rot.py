"""Bit rot: one bit turned over in a file of a closed workspace is noticed, or does no harm."""

import random
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from ppid_desktop.domain.errors import Bug, PpidError
from ppid_desktop.services.data_state import data_state
from tests.faults import observing
from tests.faults.office import Grounds
from tests.faults.operations import OPERATIONS
from tests.faults.processes import Tell, in_child
from tests.faults.shim import Mode
from tests.faults.trials import Fault, Outcome, Trials, log_in
from tests.services.conftest import never, silent

FILES = {
    "ppid.db": "ruang-kerja/ppid.db",
    "index.db": "ruang-kerja/index.db",
    "keys.json": "ruang-kerja/keys.json",
    "keys.json.bak": "ruang-kerja/keys.json.bak",
    "a softfile": "ruang-kerja/files/??/??/*",
    "the anchor": "profil/keadaan/jangkar-*.json",
    "the WAL": "ruang-kerja/ppid.db-wal",
}
_SAVE, _INDEX = "save a field", "make the index"
_RECORDS = (
    "bare",
    "ready",
    "sent",
    "sent together",
    "returned",
    "decided",
    "offered",
    "filed",
    "sealed",
    "old",
)


class BitRot:
    """Turns bits over in copies of one workspace that was left by a kill, its WAL not yet emptied."""

    def __init__(self, trials: Trials, chance: random.Random, names: Sequence[str]) -> None:
        """`names` are the keys of FILES that are to be tried."""
        self._trials = trials
        self._chance = chance
        self._names = names
        save, index = (next(one for one in OPERATIONS if one.name == name) for name in (_SAVE, _INDEX))
        self._save, self._index = replace(save, records=_RECORDS), replace(index, records=_RECORDS)

    def run(self, flips: int) -> Iterator[tuple[str, str, Outcome]]:
        """Yield (file, place, outcome), `flips` for each file."""
        sound = self._left_by_kill()
        kept = sound.base.with_name("utuh")
        shutil.copytree(sound.base, kept)
        before = self._state(sound, [])
        for name in self._names:
            for _ in range(flips):
                shutil.rmtree(sound.base)
                grounds = Grounds(Path(shutil.copytree(kept, sound.base)))
                path = self._chance.choice(sorted(grounds.base.glob(FILES[name])))
                place = self._flip(path)
                yield name, place, self._outcome(grounds, before)

    def _left_by_kill(self) -> Grounds:
        """Return a workspace whose last acknowledged change lies in the WAL alone, with an index."""
        grounds = self._trials.fresh(self._save)
        self._trials.attempt(self._index, grounds, Fault(Mode.COUNT))
        told = self._trials.attempt(self._save, grounds, Fault(Mode.COUNT))
        grounds = self._trials.fresh(self._save)
        self._trials.attempt(self._index, grounds, Fault(Mode.COUNT))
        self._trials.attempt(self._save, grounds, Fault(Mode.KILL, told["acknowledged"] + 1))
        return grounds

    def _flip(self, path: Path) -> str:
        content = bytearray(path.read_bytes())
        bit = self._chance.randrange(len(content) * 8)
        content[bit // 8] ^= 1 << bit % 8
        path.write_bytes(content)
        return f"{path.name[:12]} byte {bit // 8} bit {bit % 8}"

    def _state(self, grounds: Grounds, findings: list[str]) -> list[str]:
        told = in_child(lambda tell: self._look(grounds, tell))
        findings += told.get("noticed", [])
        if "broken" in told:
            findings.append(f"broken: {told['broken']}")
        return list(told.get("state", []))

    def _outcome(self, grounds: Grounds, before: list[str]) -> Outcome:
        outcome, noticed = Outcome(), list[str]()
        state = self._state(grounds, noticed)
        outcome.state = "noticed" if noticed else "harmless"
        outcome.refused = " / ".join(noticed)
        outcome.problems = [one for one in noticed if one.startswith("broken")]
        if not noticed and state != before:
            outcome.problems.append("neither noticed nor harmless")
        return outcome

    def _look(self, grounds: Grounds, tell: Tell) -> None:
        """Open, verify and look; what is noticed is told in the program's own words."""
        office = self._trials.office(self._save, grounds)
        try:
            log_in(office)
            expected = {remark.text for remark in data_state(office.session)}
            found = office.services.verifying.run(silent, never)
            noticed = [one.reason for one in found.damaged] + [one.reason for one in found.changed]
            noticed += [] if found.chain_intact else [found.chain_reason]
            noticed += [] if found.anchor == "ok" else [f"anchor {found.anchor}"]
            noticed += [text for text in expected if "catatan perubahan terakhir" in text.casefold()]
            office.services.archiving.count_found("judul")
            tell(noticed=noticed, state=observing.observed(office))
        except PpidError as known:
            if isinstance(known, Bug):
                raise
            tell(noticed=[known.what])
