"""The office words its own sentences; a text can only be filled, and a message tells no protected subject."""

from dataclasses import fields, replace
from datetime import date
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppid_desktop.domain.draft_texts import RULES, DraftTexts, checked_one, checked_texts
from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.messages import message_text
from ppid_desktop.domain.office import Office
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.rounds import Round
from ppid_desktop.domain.terms import Channel
from ppid_desktop.domain.text_template import filled
from tests.documents.draft.samples import NOW, exempted_case, public_case, sent_of

OFFICE = Office(unit_name="Biro Contoh")
TODAY = NOW.date()


def sent(case: Case, number: int = 1) -> Round:
    return Round(
        id=uuid4(),
        number=number,
        memo_no="",
        sent_on=date(2026, 3, number),
        recipient="Pimpinan Contoh",
        channel=Channel.EMAIL,
        created_at=NOW,
        created_by=uuid4(),
        content_hash="",
        sent=sent_of(case),
    )


def test_the_shipped_texts_can_be_used_and_every_text_has_its_rule() -> None:
    assert checked_texts(DraftTexts()) == DraftTexts()
    assert list(RULES) == [one.name for one in fields(DraftTexts)]


@pytest.mark.parametrize("name", RULES)
def test_a_text_that_is_empty_or_too_long_is_refused(name: str) -> None:
    for text in ("  \n ", "x" * (RULES[name].longest + 1)):
        with pytest.raises(InvalidValue, match=RULES[name].label):
            checked_one(name, text)


def test_help_is_a_handful_of_lines_without_gaps() -> None:
    assert checked_one("help", "satu\n\n dua \n") == "satu\ndua"
    with pytest.raises(InvalidValue, match="5 baris"):
        checked_one("help", "baris\n" * 6)


@pytest.mark.parametrize("text", ["{nama}", "{konsep", "a } b", "{konsep!r}", "{konsep.__class__}", "{0}"])
def test_an_unknown_token_is_refused_and_the_known_ones_are_named(text: str) -> None:
    with pytest.raises(InvalidValue) as refused:
        checked_one("opening", text)
    assert "{konsep}, {putaran}, dan {kantor}" in refused.value.next_step


@given(st.text(alphabet="{}konseputar_. ", max_size=40))
def test_no_template_can_fail_or_reach_beyond_its_tokens(template: str) -> None:
    assert "object" not in filled(template, {"konsep": "K"})


def test_a_message_about_one_draft_names_it() -> None:
    case = public_case()
    text = message_text(DraftTexts().sending, [(case, sent(case))], OFFICE, TODAY)
    assert "Yth. Pimpinan Contoh" in text
    assert "“Rekapitulasi Batas Desa Kabupaten Contoh Tahun 2025” putaran 1" in text
    assert "3 (tiga) softfile" in text
    assert text.endswith("Biro Contoh")


@pytest.mark.parametrize("template", [DraftTexts().sending, DraftTexts().reminding, "{konsep} {kode}"])
def test_a_message_never_tells_the_subject_of_an_exempted_record(template: str) -> None:
    case, other = exempted_case(), public_case()
    for drafts in ([(case, sent(case))], [(case, sent(case)), (other, sent(other))]):
        assert case.record.information.title not in message_text(template, drafts, OFFICE, TODAY)


def test_a_message_about_several_drafts_counts_them_and_lists_their_codes() -> None:
    cases = [public_case(1), public_case(2)]
    drafts = [(case, sent(case, number)) for number, case in enumerate(cases, 1)]
    text = message_text(DraftTexts().reminding, drafts, OFFICE, TODAY)
    assert "2 (dua) konsep dokumentasi informasi yang kami kirim pada 1 Maret 2026 dan 2 Maret 2026" in text
    assert "\n1. " in text
    assert "\n2. " in text


def test_values_from_records_are_never_read_as_tokens() -> None:
    case = public_case()
    info = replace(case.record.information, title="{kode}")
    tricky = replace(case, record=replace(case.record, information=info))
    assert message_text("{konsep}", [(tricky, sent(case))], OFFICE, TODAY).count("{kode}") == 1
