"""What an approval covers, and what it does not (DESIGN section 4)."""

from dataclasses import replace
from datetime import date

import pytest

from ppid_desktop.domain.approval import Coverage, coverage
from ppid_desktop.domain.record import Case, Coordination
from ppid_desktop.domain.rounds import CorrectionSource, CorrectionState, Provenance
from ppid_desktop.domain.terms import Channel, SecurityClass, SoftfileKind
from tests.documents.draft import samples
from tests.domain.sent_case import sent, title_correction, with_title


def covered(case: Case) -> Coverage:
    found = coverage(case)
    assert found is not None
    return found


def test_what_was_sent_and_not_touched_is_covered() -> None:
    found = covered(sent(samples.public_case()))
    assert found.covered
    assert found.expected_hash == found.actual_hash
    assert found.differences == ()


def test_without_a_decision_nothing_is_covered() -> None:
    assert coverage(samples.public_case()) is None
    case = sent(samples.public_case())
    assert coverage(replace(case, rounds=(replace(case.rounds[0], decision=None),))) is None


def test_an_exempted_record_is_covered_with_its_consequence_test() -> None:
    assert covered(sent(samples.exempted_case())).covered


def test_a_correction_applied_as_written_is_covered() -> None:
    case = samples.public_case()
    new = "Judul yang Dikoreksi"
    applied = title_correction(case, new, CorrectionState.APPLIED, applied=new)
    assert covered(with_title(sent(case, (applied,)), new)).covered


def test_a_correction_applied_with_changes_needs_consent() -> None:
    case = samples.public_case()
    changed = title_correction(case, "Judul A", CorrectionState.CHANGED, applied="Judul B")
    found = covered(with_title(sent(case, (changed,)), "Judul B"))
    assert not found.sealable
    assert [one.label for one in found.differences] == ["Judul Informasi"]


def test_a_correction_left_out_needs_consent() -> None:
    case = samples.public_case()
    found = covered(sent(case, (title_correction(case, "Judul A", CorrectionState.NOT_APPLIED),)))
    assert not found.sealable
    assert "tidak diterapkan" in found.differences[0].why


def consented(case: Case) -> Case:
    """Return the case with the lead's consent to what differs in it now."""
    latest = case.rounds[-1]
    assert latest.decision is not None
    marks = tuple(one.mark for one in covered(case).differences)
    decision = replace(latest.decision, consent="Lisan, 10 Maret 2026", consented=marks)
    return replace(case, rounds=(*case.rounds[:-1], replace(latest, decision=decision)))


def test_consent_makes_a_difference_sealable_but_does_not_hide_it() -> None:
    found = covered(consented(with_title(sent(samples.public_case()), "Judul lain")))
    assert found.sealable
    assert not found.covered
    assert found.differences


def test_consent_does_not_reach_what_is_changed_after_it() -> None:
    case = consented(with_title(sent(samples.public_case()), "Judul lain"))
    assert not covered(with_title(case, "Judul yang tidak pernah ditanyakan")).sealable
    assert not covered(replace(case, coordinations=(Coordination(samples.uid(99)),))).sealable


def test_consent_still_holds_when_one_of_the_differences_is_gone() -> None:
    case = with_title(sent(samples.public_case()), "Judul lain")
    note = replace(case.record.information, officer_note="Kemudian")
    both = consented(replace(case, record=replace(case.record, information=note)))
    without = replace(both.record, information=replace(both.record.information, officer_note=""))
    assert covered(replace(both, record=without)).sealable


def test_a_softfile_added_after_sending_is_not_covered_even_when_it_is_not_submitted() -> None:
    case = sent(samples.public_case(2))
    late = replace(samples.softfile(3), submitted=False)
    assert not covered(replace(case, softfiles=(*case.softfiles, late))).sealable


def test_a_field_changed_behind_the_approval_is_found() -> None:
    found = covered(with_title(sent(samples.public_case()), "Judul diam-diam"))
    assert not found.sealable
    assert [one.printed_id for one in found.differences] == ["judul"]


def test_an_entry_changed_behind_the_approval_is_found() -> None:
    case = sent(samples.public_case())
    entry = replace(case.coordinations[0], outcome="Disepakati hal lain.")
    assert not covered(replace(case, coordinations=(entry,))).sealable


def test_a_field_filled_only_after_sending_is_found() -> None:
    case = sent(samples.public_case())
    info = replace(case.record.information, officer_note="Ditambahkan kemudian")
    found = covered(replace(case, record=replace(case.record, information=info)))
    assert [one.printed_id for one in found.differences] == ["catatan_petugas"]


def test_an_entry_added_after_sending_is_found() -> None:
    case = sent(samples.public_case())
    found = covered(replace(case, coordinations=(*case.coordinations, Coordination(samples.uid(99)))))
    assert [one.label for one in found.differences] == ["Catatan koordinasi"]


def test_what_the_archivist_fills_in_does_not_break_the_approval() -> None:
    case = sent(samples.public_case())
    info = replace(
        case.record.information,
        classification_code="500.12.18.1",
        retention="Aktif 2 tahun",
        security_class=SecurityClass.BIASA,
    )
    assert covered(replace(case, record=replace(case.record, information=info))).covered


def with_corrected_softfile(came: Provenance | None, *, late: bool = False) -> Case:
    """Return a case whose first softfile was replaced by a corrected one."""
    case = sent(samples.public_case())
    first = samples.softfile(1, versions=2)
    corrected = replace(first.versions[1], kind=SoftfileKind.HASIL_KOREKSI)
    softfile = replace(first, versions=(first.versions[0], corrected))
    one = case.rounds[0]
    replaced = replace(one.sent[0], outcome="diganti", new_version=2, came=came, late=late)
    rounds = (replace(one, sent=(replaced, *one.sent[1:])),)
    return replace(case, softfiles=(softfile, *case.softfiles[1:]), rounds=rounds)


FROM_THE_LEAD = Provenance("Kepala Biro Contoh", Channel.FLASHDISK, date(2026, 3, 9))


def test_a_softfile_the_lead_corrected_is_covered() -> None:
    assert covered(with_corrected_softfile(FROM_THE_LEAD)).covered


@pytest.mark.parametrize(
    ("came", "late", "why"), [(None, False, "tanpa catatan"), (FROM_THE_LEAD, True, "setelah keputusan")]
)
def test_a_corrected_softfile_from_nobody_or_after_the_decision_needs_consent(
    came: Provenance | None, late: bool, why: str
) -> None:
    case = with_corrected_softfile(came, late=late)
    found = covered(case)
    assert not found.sealable
    assert [why in one.why for one in found.differences] == [True]
    assert found.expected_hash != found.actual_hash
    assert covered(consented(case)).sealable


def test_a_correction_typed_in_after_the_decision_needs_consent() -> None:
    case, new = samples.public_case(), "Judul yang Tidak Dilihat Pimpinan"
    applied = title_correction(case, new, CorrectionState.APPLIED, applied=new)
    late = replace(applied, source=CorrectionSource.TYPED, late=True)
    after = with_title(sent(case, (late,)), new)
    found = covered(after)
    assert not found.sealable
    assert [(one.printed_id, one.text) for one in found.differences] == [("judul", new)]
    assert "setelah keputusan" in found.differences[0].why
    assert found.expected_hash != found.actual_hash
    assert covered(consented(after)).sealable


def test_a_softfile_the_officer_replaced_is_not_covered() -> None:
    case = sent(samples.public_case())
    assert not covered(
        replace(case, softfiles=(samples.softfile(1, versions=2), *case.softfiles[1:]))
    ).sealable


def test_a_softfile_added_for_correction_after_sending_is_not_covered() -> None:
    case = sent(samples.public_case(2))
    assert not covered(replace(case, softfiles=(*case.softfiles, samples.softfile(3)))).sealable


@pytest.mark.parametrize("title", ["Rekapitulasi  Batas Desa Kabupaten Contoh Tahun 2025 "])
def test_blanks_nobody_can_see_are_no_difference(title: str) -> None:
    assert covered(with_title(sent(samples.public_case()), title)).covered
