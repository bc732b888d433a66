"""What is done with the lead's corrections and decisions, and with submissions that are out."""

from uuid import UUID

from ppid_desktop.domain.returned_files import Deed
from ppid_desktop.domain.rounds import Correction
from ppid_desktop.domain.terms import Category, Channel, EvidenceForm
from ppid_desktop.services.return_sorting import Arrival, Assigned
from tests.faults.office import MARK, Office
from tests.faults.operation import Operation
from tests.faults.work_operations import OPENED_FIRST, SAVED_FIRST, all_done, small
from tests.services.conftest import never, silent


def _apply(office: Office) -> None:
    office.services.desk.apply(office.at("returned"), office.at("correction"))


def _apply_all(office: Office) -> None:
    office.services.desk.apply_all(office.at("returned"))


def _undo_batch(office: Office) -> None:
    found = (one.batch for one in _corrections(office) if one.batch)
    office.services.desk.undo_batch(office.at("returned"), next(found))


def _corrections(office: Office) -> tuple[Correction, ...]:
    return office.services.work.case(office.at("returned")).rounds[-1].corrections


def _remark(office: Office) -> None:
    """Note a remark on paper that names no field and asks for no words."""
    office.services.desk.type_in(office.at("returned"), "", "", "", f"Mohon dijelaskan {MARK}")


def _unplaced(office: Office) -> None:
    """Note a correction on paper whose field is not clear."""
    office.services.desk.type_in(office.at("returned"), "halaman satu", "kecil", f"besar {MARK}", "")


def _typed(office: Office) -> UUID:
    return _corrections(office)[-1].id


def _sent_softfile(office: Office) -> UUID:
    return office.services.work.case(office.at("returned")).rounds[-1].sent[0].softfile_id


def _lay(office: Office) -> None:
    office.services.evidence.lay(office.at("undecided"), small(office), silent, never)


def _lay_many(office: Office) -> None:
    chosen = [Assigned(small(office), office.at("undecided"), deed=Deed.EVIDENCE)]
    arrival = Arrival("Pimpinan Contoh", Channel.FLASHDISK, office.clock.today())
    [taken] = office.services.returns.take(chosen, arrival, silent, never)
    if taken.error:
        raise taken.error


def _submission(office: Office) -> UUID:
    return office.services.submissions.all()[0].submission.id


def _open_paper(office: Office) -> None:
    paper = office.services.submissions.all()[0].submission.papers[0].id
    office.services.submissions.open_paper(_submission(office), paper)


def _save_submission_again(office: Office) -> None:
    office.services.submissions.save_again(_submission(office), office.grounds.outside, silent, never)


def _prove_together(office: Office) -> None:
    all_done(
        office.services.submissions.add_evidence(
            _submission(office), [small(office)], EvidenceForm.LEMBAR, silent, never
        )
    )


ROUND_OPERATIONS: tuple[Operation, ...] = (
    Operation(
        "apply a correction reworded",
        lambda office: office.services.desk.apply_changed(
            office.at("returned"), office.at("correction"), f"Ringkasan {MARK} dengan kata sendiri."
        ),
        records=("returned",),
    ),
    Operation("apply all corrections", _apply_all, records=("returned",)),
    Operation("undo what was applied together", _undo_batch, inside=_apply_all, records=("returned",)),
    Operation(
        "undo a correction",
        lambda office: office.services.desk.undo(office.at("returned"), office.at("correction")),
        inside=_apply,
        records=("returned",),
    ),
    Operation(
        "answer a remark",
        lambda office: office.services.desk.answer(
            office.at("returned"), _typed(office), f"Dijelaskan {MARK}"
        ),
        inside=_remark,
        records=("returned",),
    ),
    Operation(
        "say what a correction means",
        lambda office: office.services.desk.assign(office.at("returned"), _typed(office), "judul"),
        inside=_unplaced,
        records=("returned",),
    ),
    Operation(
        "keep a softfile as sent",
        lambda office: office.services.desk.keep_softfile(office.at("returned"), _sent_softfile(office)),
        records=("returned",),
    ),
    Operation(
        "keep the others as sent",
        lambda office: office.services.desk.keep_other_softfiles(office.at("returned")),
        records=("returned",),
    ),
    Operation(
        "uphold a decision",
        lambda office: office.services.decisions.uphold(
            office.at("contradicted"), office.at("contradicting"), f"Ditegaskan {MARK}"
        ),
        records=("contradicted",),
    ),
    Operation(
        "record a consent",
        lambda office: office.services.decisions.record_consent(office.at("doubted"), f"Lisan {MARK}"),
        records=("doubted",),
    ),
    Operation(
        "open information up",
        lambda office: office.services.decisions.open_up(office.at("untrue"), Category.BERKALA),
        records=("untrue",),
    ),
    Operation("lay a file as evidence", _lay, records=("undecided",)),
    Operation("take evidence in with others", _lay_many, records=("undecided",)),
    Operation("open a submission's paper", _open_paper, records=("sent together",), told_first=OPENED_FIRST),
    Operation(
        "save a submission again", _save_submission_again, records=("sent together",), told_first=SAVED_FIRST
    ),
    Operation("prove what was decided together", _prove_together, records=("awaiting",), stepwise=True),
)
