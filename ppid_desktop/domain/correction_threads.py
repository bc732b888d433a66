"""Comments as conversations: each comment that answers none stands with everything said below it."""

from collections.abc import Sequence

from ppid_desktop.domain.review import Comment
from ppid_desktop.domain.rounds import Reply

Thread = tuple[Comment, tuple[Reply, ...]]


def threads_of(comments: Sequence[Comment]) -> tuple[Thread, ...]:
    """Return the threads in the file's order; no comment is lost by an odd or a circular parent."""
    places = {one.id: place for place, one in reversed(tuple(enumerate(comments)))}
    roots = [_root(comments, places, place) for place in range(len(comments))]
    return tuple(
        (one, tuple(_reply(comments[at]) for at, root in enumerate(roots) if root == place and at != place))
        for place, one in enumerate(comments)
        if roots[place] == place
    )


def _root(comments: Sequence[Comment], places: dict[str, int], place: int) -> int:
    seen = {place}
    while (parent := places.get(comments[place].parent or "")) is not None:
        if parent in seen:
            return min(seen)
        seen.add(parent)
        place = parent
    return place


def _reply(one: Comment) -> Reply:
    return Reply(one.author, one.text, one.date or one.date_utc or "")
