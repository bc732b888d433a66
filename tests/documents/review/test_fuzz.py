"""A fixed set of damaged files in every run; the long run is `python -m benchmarks.fuzz_review 20000`."""

import json
import random

import pytest

from ppid_desktop.documents.review.json_form import to_plain
from ppid_desktop.domain.review import Status
from tests.documents.review.mutation import damaged
from tests.documents.review.returned import DATA, read

SOURCES = [path.read_bytes() for path in sorted(DATA.glob("*/**/*.*")) if path.suffix != ".json"]
SAFETY_NET = "Berkas tidak terbaca ("


@pytest.mark.parametrize("seed", range(12))
def test_damage_is_read_or_refused_for_a_named_reason(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - damage, not secrets
    for _ in range(25):
        result = read(damaged(chance, chance.choice(SOURCES), SOURCES))
        assert (result.status is Status.REJECTED) == (result.reject is not None)
        assert result.reject is None or not result.reject.detail.startswith(SAFETY_NET)
        json.dumps(to_plain(result))
