"""Leaving while work is running: what runs is named, and the person waits, cancels or stays."""

from threading import Event

import pytest

from ppid_desktop.gui.kit.bars import ProgressStrip
from ppid_desktop.gui.messages import Answer
from ppid_desktop.gui.shell.login_view import LoginView
from ppid_desktop.gui.task_runner import CancelToken, Report
from tests.gui.app.conftest import Program

NAME = "Melampirkan peta contoh.pdf"


class Job:
    """A long job that ends when it is let go, or when it is cancelled."""

    def __init__(self) -> None:
        self.free = Event()
        self.ended = ""

    def work(self, _report: Report, token: CancelToken) -> None:
        while not self.free.wait(0.01):
            if token():
                self.ended = "cancelled"
                token.raise_if_cancelled()
        self.ended = "done"


@pytest.fixture
def at_work(program: Program) -> Program:
    program.make_workspace()
    program.start(program.folder)
    program.log_in()
    return program


@pytest.fixture
def job(at_work: Program) -> Job:
    """A job that the window shows."""
    made = Job()
    strip = ProgressStrip(at_work.work)
    strip.start(f"{NAME}...", at_work.workplace.runner.long(made.work, owner=strip))
    return made


def test_who_stays_keeps_the_job_and_the_window(at_work: Program, job: Job) -> None:
    at_work.dialogs.answer = Answer.REFUSED
    at_work.conductor.window.close()
    question = at_work.dialogs.questions[-1]
    assert f"Masih berjalan: {NAME}. Jika dibatalkan" in question.text
    assert question.title == "1 pekerjaan belum selesai"
    assert at_work.conductor.window.isVisible()
    assert at_work.workplace.runner.running == (f"{NAME}...",)
    job.free.set()
    at_work.settle()
    assert job.ended == "done"
    assert at_work.conductor.window.isVisible()


def test_who_cancels_leaves_at_once(at_work: Program, job: Job) -> None:
    at_work.dialogs.answer = Answer.ALTERNATIVE
    at_work.close()
    assert job.ended == "cancelled"


def test_who_waits_leaves_when_the_job_has_ended(at_work: Program, job: Job) -> None:
    at_work.dialogs.answer = Answer.ACTION
    at_work.work.ui.switchButton.click()
    notice = at_work.work.ui.noticeBanner
    assert "keluar setelah pekerjaan" in notice.ui.textLabel.text()
    assert at_work.conductor.window.isEnabled()
    job.free.set()
    at_work.front(LoginView)
    assert job.ended == "done"
    assert len(at_work.dialogs.questions) == 1


def test_who_waits_may_think_better_of_it(at_work: Program, job: Job) -> None:
    at_work.dialogs.answer = Answer.ACTION
    at_work.work.ui.leaveButton.click()
    at_work.work.ui.noticeBanner.ui.actionButton.click()
    assert not at_work.work.ui.noticeBanner.isVisible()
    job.free.set()
    at_work.settle()
    assert at_work.conductor.window.isVisible()


def test_a_locked_window_does_not_name_what_runs(at_work: Program, job: Job) -> None:
    at_work.workplace.lock()
    at_work.dialogs.answer = Answer.ALTERNATIVE
    at_work.close()
    assert NAME not in at_work.dialogs.questions[-1].text
    assert job.ended == "cancelled"


def test_nothing_is_asked_when_nothing_runs(at_work: Program) -> None:
    at_work.close()
    assert at_work.dialogs.questions == []
