"""What an earlier round dealt with is not asked for again when its draft comes back late."""

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import uuid4

from ppid_desktop.domain.record import Case, GivenUpVersion
from ppid_desktop.domain.rounds import Correction, CorrectionSource, CorrectionState, FieldPlace, Returned
from ppid_desktop.domain.terms import Channel
from ppid_desktop.services.repeated_corrections import settled_before
from tests.documents.draft import samples
from tests.domain.sent_case import sent

NOW = datetime(2026, 3, 9, 8, 0, tzinfo=UTC)
OPEN = Correction(
    uuid4(), CorrectionSource.TRACKED, "judul", FieldPlace("judul", "judul"), "Judul", "lama", "baru"
)


def late_again(correction: Correction) -> tuple[Case, Returned]:
    """Return a case whose first round dealt with a correction, and that round's draft, back in the second."""
    case = sent(samples.public_case(), (correction,))
    earlier = case.rounds[0]
    case = replace(case, rounds=(earlier, replace(earlier, id=uuid4(), number=2, exports=(), corrections=())))
    return case, Returned(
        *(uuid4(), samples.stored(9), "lama.docx", date(2026, 3, 9), "Pimpinan", Channel.EMAIL, NOW, uuid4()),
        *("review", "older_revision", earlier.exports[0].id, "{}"),
    )


def test_a_remark_that_was_declined_comes_back_answered_and_a_new_one_open() -> None:
    declined = replace(OPEN, state=CorrectionState.NOT_APPLIED, reason="Sudah benar.", handled_at=NOW)
    case, late = late_again(declined)
    again, new = settled_before(case, late, (replace(OPEN, id=uuid4()), replace(OPEN, after="lain")))
    assert (again.state, again.handled_at) == (CorrectionState.ANSWERED, NOW)
    assert again.reason == "Sudah ditindaklanjuti pada putaran 1: tidak diterapkan. Sudah benar."
    assert new.state is CorrectionState.OPEN


def test_a_remark_that_was_applied_counts_as_done_only_where_the_record_still_says_so() -> None:
    case, late = late_again(replace(OPEN, state=CorrectionState.APPLIED, applied="baru"))
    again = (replace(OPEN, id=uuid4()),)
    assert settled_before(case, late, again) == again
    saying_so = replace(case.record, information=replace(case.record.information, title="baru"))
    done = replace(case, record=saying_so)
    assert [one.state for one in settled_before(done, late, again)] == [CorrectionState.ANSWERED]
    gone = GivenUpVersion(case.rounds[0].version, NOW, uuid4(), "Tidak jadi")
    assert settled_before(replace(done, record=replace(saying_so, given_up=(gone,))), late, again) == again
