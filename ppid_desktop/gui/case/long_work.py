"""A long piece of a page's work, shown by a strip with *Batalkan* while it runs."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject

from ppid_desktop.domain.errors import Cancelled, PpidError
from ppid_desktop.gui.kit.bars import ProgressStrip
from ppid_desktop.gui.task_runner import CancelToken, Report, Task, TaskRunner

T = TypeVar("T")
LongWork = Callable[[Callable[[int, int], None], Callable[[], bool]], T]
"""A service's call that still lacks its progress and its cancelled."""


def run_long(
    runner: TaskRunner,
    strip: ProgressStrip,
    text: str,
    work: LongWork[T],
    done: Callable[[T], None],
    failed: Callable[[PpidError], None],
    ended: Callable[[], None] | None = None,
) -> Task | None:
    """Run the work with the strip showing `text`; `failed` hears of everything but a cancelled job.

    `ended` is called last, whatever became of it.

    None while the strip's job before is still running: a second click does nothing.
    """
    if not strip.isHidden():
        return None

    def on_done(value: T) -> None:
        strip.finish()
        done(value)
        if ended is not None:
            ended()

    def on_failed(error: PpidError) -> None:
        strip.finish()
        if not isinstance(error, Cancelled):
            failed(error)
        if ended is not None:
            ended()

    owner: QObject = strip
    job = partial(with_report, work)
    task = runner.long(job, on_done, on_failed, progress=strip.show_progress, owner=owner)
    strip.start(text, task)
    return task


def with_report(work: LongWork[T], report: Report, token: CancelToken) -> T:
    """Call the work in a worker with the runner's report and token as the services know them."""

    def told(done: int, total: int) -> None:
        report(done, total)

    return work(told, token)


def without_progress(
    work: Callable[[], T], _progress: Callable[[int, int], None], _cancelled: Callable[[], bool]
) -> T:
    """Call work that tells nothing while it runs."""
    return work()
