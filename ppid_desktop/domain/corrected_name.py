"""Whether a file that came back is named after a softfile that was sent, as people name what they correct."""

import unicodedata
from pathlib import PurePath


def is_named_after(name: str, sent: str) -> bool:
    """Return whether `name` is the name sent, or continues it: `(1)`, `_rev`, ` koreksi`."""
    back, out = PurePath(_plain(name)), PurePath(_plain(sent))
    rest = back.stem.removeprefix(out.stem)
    continues = rest != back.stem and not rest[:1].isalnum()
    return back.suffix == out.suffix and continues


def _plain(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold().strip()
