"""Every way a returned file can turn out has its words: what happened, what it means, what can be done."""

import pytest

from ppid_desktop.domain.review import (
    Change,
    ChangeKind,
    Confidence,
    Container,
    ContainerKind,
    DecisionValue,
    Identity,
    IdentityVerdict,
    Marking,
    MarkingKind,
    ReadDecision,
    Reject,
    RejectCode,
    ReviewResult,
    Status,
    WarningCode,
)
from ppid_desktop.domain.review_terms import DecisionBasis
from ppid_desktop.gui.case.step_review.reading_explained import (
    IDENTITIES,
    REJECTIONS,
    WARNINGS,
    Severity,
    decision_text,
    explained,
    found_text,
)

_CONTAINER = Container(ContainerKind.DOCX, "0" * 64, 1)


def result(status: Status = Status.OK, **parts: object) -> ReviewResult:
    identity = parts.pop("identity", Identity(IdentityVerdict.CURRENT))
    return ReviewResult(status, None, _CONTAINER, identity=identity, **parts)  # type: ignore[arg-type]


@pytest.mark.parametrize("code", RejectCode)
def test_every_refusal_says_what_happened_what_it_means_and_what_to_do(code: RejectCode) -> None:
    refused = ReviewResult(Status.REJECTED, Reject(code, "rincian pembaca"), _CONTAINER)
    told = explained(refused)
    assert told.severity is Severity.REFUSED
    assert all(part.endswith(".") for part in (told.title, told.meaning, told.next_step))
    assert told.remarks == ("rincian pembaca",)


@pytest.mark.parametrize("verdict", IdentityVerdict)
def test_every_identity_is_explained(verdict: IdentityVerdict) -> None:
    assert IDENTITIES[verdict][2].endswith(".")


@pytest.mark.parametrize("code", WarningCode)
def test_every_warning_is_a_sentence(code: WarningCode) -> None:
    assert WARNINGS[code].endswith(".")


def test_no_table_holds_more_than_the_contract() -> None:
    assert (set(REJECTIONS), set(WARNINGS)) == (set(RejectCode), set(WarningCode))


def test_a_refused_file_names_the_case_it_belongs_to() -> None:
    refused = ReviewResult(
        Status.REJECTED, Reject(RejectCode.FORMAT_PDF, ""), _CONTAINER, identity=Identity(case_no="0017")
    )
    assert "KL-0017" in explained(refused).remarks[0]


def test_a_good_file_of_this_round_needs_no_further_look() -> None:
    told = explained(result())
    assert told.severity is Severity.GOOD
    assert told.next_step == ""


def test_markings_and_tracked_words_outside_the_fields_are_counted() -> None:
    change = Change(ChangeKind.INS, "Pimpinan", None, None, "jadikan 6", "label:jangka_waktu")
    marking = Marking(MarkingKind.HIGHLIGHT, "judul", "Judul")
    told = found_text(result(changes=(change,), markings=(marking,)))
    assert told == "Ditemukan 1 perubahan di luar isian, 1 penandaan."


def test_warnings_make_a_good_file_one_to_look_at() -> None:
    told = explained(result(Status.REVIEW, warnings=(WarningCode.MACRO, WarningCode.MACRO)))
    assert told.severity is Severity.LOOK
    assert told.remarks == (WARNINGS[WarningCode.MACRO],)
    assert told.next_step


def test_a_sign_nobody_can_read_where_the_decision_stands_wants_a_look() -> None:
    told = explained(result(Status.REVIEW, decision=ReadDecision(confidence=Confidence.ASK, note="X")))
    assert told.severity is Severity.LOOK
    assert "1 catatan keputusan" in told.meaning


def test_an_older_revision_is_told_apart() -> None:
    told = explained(result(Status.REVIEW, identity=Identity(IdentityVerdict.OLDER_REVISION)))
    assert "putaran sebelumnya" in told.title


@pytest.mark.parametrize(
    ("decision", "words"),
    [
        (ReadDecision(), "belum ada"),
        (
            ReadDecision(DecisionValue.APPROVED, DecisionBasis.CONTROL, Confidence.SURE),
            ("kotak yang dicentang"),
        ),
        (ReadDecision(DecisionValue.NEEDS_FIX, DecisionBasis.TEXT, Confidence.ASK), "Pastikan"),
        (ReadDecision(DecisionValue.CONFLICT, None, Confidence.ASK), "bertentangan"),
        (ReadDecision(confidence=Confidence.ASK), "tidak dapat dibaca artinya. Pastikan"),
    ],
)
def test_the_decision_is_told_with_its_basis(decision: ReadDecision, words: str) -> None:
    assert words in decision_text(decision)
