"""Damages returned files at random and reads each: `python benchmarks/fuzz_review.py N [SEED]`.

No input may raise, take longer than two seconds, or reach the reader's last safety net; what does is kept in
the temporary folder and told. The exit code is the number of such files, at most 99.
"""

import random
import sys
import tempfile
import time
import zipfile
from collections import Counter
from io import BytesIO
from pathlib import Path

from ppid_desktop.documents.review.json_form import to_plain
from ppid_desktop.documents.review.reader import read_returned
from ppid_desktop.documents.review.registry_file import load_registry
from ppid_desktop.domain.review import ReviewResult

DATA = Path(__file__).parents[1] / "tests" / "data" / "review"
SLOWEST_SECONDS = 2.0
SAFETY_NET = "Berkas tidak terbaca ("
SNIPPETS = [
    *(b"<w:tc>", b"</w:tc>", b"<w:p>", b"</w:p>", b"<w:tr>", b"</w:tr>", b"<w:tbl>", b"</w:tbl>", b"<w:ins>"),
    *(
        b'<w:del w:author="a">',
        b"</w:del>",
        b"<w:sdt><w:sdtContent>",
        b'<w:gridSpan w:val="-7"/>',
        b"\0",
        b"&#0;",
    ),
    *(b'<w:fldChar w:fldCharType="begin"/>', b'<w:fldChar w:fldCharType="end"/>', b"<w:vMerge/>", b"&amp;"),
    *(
        b'<w:commentRangeStart w:id="0"/>',
        b'<w:bookmarkStart w:id="1" w:name="_ppid_judul"/>',
        b"\xff",
        b"]]>",
    ),
    *(b'<w:moveFromRangeStart w:name="x"/>', b"<mc:AlternateContent>", b"<w:rPrChange/>", b"<w:pPrChange/>"),
]


def main(arguments: list[str]) -> int:
    """Run N rounds and print what came out."""
    rounds = int(arguments[0]) if arguments else 300
    chance = random.Random(int(arguments[1]) if len(arguments) > 1 else 1)  # noqa: S311 - damage, not secrets
    registry = load_registry(DATA / "baseline" / "registry.json")
    sources = [path.read_bytes() for path in sorted(DATA.glob("*/**/*.*")) if path.suffix != ".json"]
    outcomes: Counter[str] = Counter()
    bad = 0
    for number in range(rounds):
        data = damaged(chance, chance.choice(sources))
        started = time.perf_counter()
        try:
            outcome = described(read_returned(data, registry))
        except BaseException as error:  # noqa: BLE001 - the very thing that is looked for
            outcome = f"raised {type(error).__name__}"
        if time.perf_counter() - started > SLOWEST_SECONDS:
            outcome = "slow"
        outcomes[outcome] += 1
        if outcome == "slow" or outcome.startswith(("raised", "net")):
            bad += 1
            keep(number, outcome, data)
    for outcome, count in outcomes.most_common():
        print(f"{count:6d}  {outcome}")
    return min(bad, 99)


def described(result: ReviewResult) -> str:
    """Name an outcome; the result must also have a JSON form."""
    to_plain(result)
    if result.reject is None:
        return str(result.status.value)
    net = result.reject.detail.startswith(SAFETY_NET)
    return f"net {result.reject.detail}" if net else f"rejected {result.reject.code.value}"


def damaged(chance: random.Random, data: bytes) -> bytes:
    """Damage the container one time in three, else the XML inside it."""
    if not data.startswith(b"PK") or chance.random() < 0.3:
        return scarred(chance, data)
    with zipfile.ZipFile(BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    names = [name for name in parts if name.endswith((".xml", ".rels"))]
    for name in chance.sample(names, chance.randint(1, 3)) + ["word/document.xml"] * chance.randint(0, 1):
        if name in parts:
            parts[name] = rewritten(chance, parts[name])
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return target.getvalue()


def scarred(chance: random.Random, data: bytes) -> bytes:
    """Overwrite some bytes and sometimes cut the end."""
    content = bytearray(data)
    for _ in range(chance.randint(1, 12)):
        content[chance.randrange(len(content))] = chance.randrange(256)
    return bytes(content[: chance.randrange(len(content))] if chance.random() < 0.2 else content)


def rewritten(chance: random.Random, data: bytes) -> bytes:
    """Cut, double, swap and insert stretches of XML; whole elements as often as stray bytes."""
    content = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        starts = (
            [at for at in range(len(content)) if content[at : at + 1] == b"<"]
            if len(content) < 20_000
            else []
        )
        at = chance.choice(starts) if starts else content.find(b"<", chance.randrange(len(content) + 1))
        end = content.find(b">", at + chance.randint(0, 400)) + 1
        stretch = bytes(content[at:end]) if 0 <= at < end else b""
        action = chance.randrange(4)
        if action == 0:
            content[at:end] = b""
        elif action == 1:
            content[at:at] = stretch * chance.randint(1, 4)
        elif action == 2:
            content[at:at] = chance.choice(SNIPPETS)
        else:
            there = chance.randrange(len(content) + 1)
            content[there:there] = stretch
    return bytes(content)


def keep(number: int, outcome: str, data: bytes) -> None:
    """Keep a file that must be looked at."""
    target = Path(tempfile.gettempdir()) / f"fuzz-review-{number}.bin"
    target.write_bytes(data)
    print(f"{outcome}: {target.name}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
