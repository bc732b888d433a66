"""Whether a file that came back is named after a softfile that was sent, as people name what they correct."""

import unicodedata


def is_named_after(name: str, sent: str) -> bool:
    """Return whether `name` is the name sent, or continues it: `(1)`, `_rev`, ` koreksi`."""
    stem, kind = _parts(name)
    sent_stem, sent_kind = _parts(sent)
    rest = stem[len(sent_stem) :]
    return kind == sent_kind and stem.startswith(sent_stem) and not rest[:1].isalnum()


def _parts(name: str) -> tuple[str, str]:
    """Return what stands before and behind the last dot."""
    stem, _, kind = unicodedata.normalize("NFKC", name).casefold().strip().rpartition(".")
    return stem, kind
