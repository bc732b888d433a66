"""What an earlier round dealt with is not asked for again when its draft comes back late."""

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import uuid4

from ppid_desktop.domain.rounds import Correction, CorrectionSource, CorrectionState, FieldPlace, Returned
from ppid_desktop.domain.terms import Channel
from ppid_desktop.services.repeated_corrections import settled_before
from tests.documents.draft import samples
from tests.domain.sent_case import sent

NOW = datetime(2026, 3, 9, 8, 0, tzinfo=UTC)
OPEN = Correction(
    uuid4(), CorrectionSource.TRACKED, "judul", FieldPlace("judul", "judul"), "Judul", "lama", "baru"
)


def test_a_remark_that_was_declined_comes_back_answered_and_a_new_one_open() -> None:
    declined = replace(OPEN, state=CorrectionState.NOT_APPLIED, reason="Sudah benar.", handled_at=NOW)
    case = sent(samples.public_case(), (declined,))
    earlier = case.rounds[0]
    case = replace(case, rounds=(earlier, replace(earlier, id=uuid4(), number=2, exports=(), corrections=())))
    late = Returned(
        *(uuid4(), samples.stored(9), "lama.docx", date(2026, 3, 9), "Pimpinan", Channel.EMAIL, NOW, uuid4()),
        *("review", "older_revision", earlier.exports[0].id, "{}"),
    )
    again, new = settled_before(case, late, (replace(OPEN, id=uuid4()), replace(OPEN, after="lain")))
    assert (again.state, again.handled_at) == (CorrectionState.ANSWERED, NOW)
    assert again.reason == "Sudah ditindaklanjuti pada putaran 1: tidak diterapkan. Sudah benar."
    assert new.state is CorrectionState.OPEN
