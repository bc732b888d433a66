"""Asks before a record is called off, or only the version of it that was begun after sealing."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.locks import calling_off_refused
from ppid_desktop.domain.old_archive import is_old
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.gui.case.step_page import StepTools
from ppid_desktop.gui.messages import Question
from ppid_desktop.gui.reasoned_write import ReasonedWrite


def use_case_of(case: Case) -> UseCase:
    """Return what an account must be allowed to call this record, or its version, off."""
    return UseCase.ENTER_OLD_ARCHIVE if is_old(case) else UseCase.CANCEL_RECORD


def button_text_of(case: Case) -> str:
    """Return what the button that asks is called."""
    version = case.version_in_work
    return _tr("Batalkan versi {0}...").format(version) if version else _tr("Batalkan rekaman...")


def ask(page: QWidget, tools: StepTools, case: Case, done: Callable[[Case], None]) -> None:
    """Ask for the reason and do it, or say at once why it cannot be; `done` gets the case afterwards."""
    refused = None if case.version_in_work else calling_off_refused(case)
    if refused:
        tools.dialogs.show_error(page, refused)
        return
    work = partial(_work(tools, case), tools.record_id)
    question = _version_question(case) if case.version_in_work else _record_question()
    ReasonedWrite(tools.runner, tools.dialogs, page).ask(question, _tr("Alasan pembatalan"), work, done)


def _work(tools: StepTools, case: Case) -> Callable[..., Case]:
    archiving, records = tools.services.archiving, tools.services.records
    if case.version_in_work:
        return archiving.give_up_old_version if is_old(case) else records.give_up_version
    return archiving.cancel_old if is_old(case) else records.cancel


def _record_question() -> Question:
    return Question(
        _tr("Batalkan rekaman?"),
        _tr("Rekaman tetap tersimpan dan dapat dibaca, tetapi tidak dapat dilanjutkan lagi."),
        _tr("Batalkan rekaman"),
        refusal=_tr("Tidak jadi"),
        dangerous=True,
    )


def _version_question(case: Case) -> Question:
    text = _tr(
        "Isian, entri, pilihan softfile, dan isian arsip kembali seperti versi {0} yang disegel; perubahan "
        "sejak versi {1} dimulai tidak dipakai lagi, dan softfile yang ditambahkan ditandai dihapus. Putaran "
        "dan pengajuan versi ini tetap tersimpan dalam riwayat. Entri yang juga dipakai rekaman lain, "
        "penetapan, dan peristiwa arsip tidak berubah."
    )
    sealed = case.archive.sealed[-1].version
    return Question(
        _tr("Batalkan versi {0}?").format(case.version_in_work),
        text.format(sealed, case.version_in_work),
        _tr("Batalkan versi"),
        refusal=_tr("Tidak jadi"),
        dangerous=True,
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("CallingOff", text)
