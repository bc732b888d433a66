"""The decision: boxes, glyphs, typed ticks, struck choices and words."""

import re

import pytest

from ppid_desktop.documents.review.decision_reading import word_value
from ppid_desktop.documents.review.names import W_NS
from ppid_desktop.domain.review import Confidence, DecisionBasis, DecisionValue, Status
from tests.documents.review.returned import WHO, Draft, deleted, ins, run

EMPTY_BOX = "<w:t>☐</w:t></w:r>"


def ticked(draft: Draft, number: int, state: str = '<w14:checked w14:val="1"/>', glyph: str = "☒") -> Draft:
    """Tick the first (approved) or second (needs fix) box."""
    pieces = draft.document.split('<w14:checked w14:val="0"/>')
    draft.document = (
        '<w14:checked w14:val="0"/>'.join(pieces[:number])
        + state
        + '<w14:checked w14:val="0"/>'.join(pieces[number:])
    )
    glyphs = draft.document.split(EMPTY_BOX)
    draft.document = (
        EMPTY_BOX.join(glyphs[:number]) + f"<w:t>{glyph}</w:t></w:r>" + EMPTY_BOX.join(glyphs[number:])
    )
    return draft


def filled(draft: Draft, code: str, xml: str) -> Draft:
    """Write into the empty cell beside a label."""
    row = draft.row(code)
    return draft.replace(
        row,
        re.sub(
            r"(<w:p><w:pPr><w:rPr><w:sz w:val=\"20\"/></w:rPr></w:pPr>)</w:p>",
            lambda f: f"{f.group(1)}{xml}</w:p>",
            row,
        ),
    )


@pytest.mark.parametrize(("number", "value"), [(1, DecisionValue.APPROVED), (2, DecisionValue.NEEDS_FIX)])
def test_a_ticked_box_is_believed(number: int, value: DecisionValue) -> None:
    result = ticked(Draft(), number).read()
    decision = result.decision
    assert (decision.value, decision.basis, decision.confidence) == (
        value,
        DecisionBasis.CONTROL,
        Confidence.SURE,
    )
    assert (decision.boxes.setuju, decision.boxes.perbaikan) == (number == 1, number == 2)
    assert (result.status, result.changes, result.fields, result.outside) == (Status.OK, (), {}, ())


@pytest.mark.parametrize(
    "state", ['<w14:checked w:val="1"/>', '<w14:checked w14:val="true"/>', "<w14:checked/>"]
)
def test_the_states_of_other_programs_count(state: str) -> None:
    decision = ticked(Draft(), 1, state).read().decision
    assert (decision.value, decision.basis) == (DecisionValue.APPROVED, DecisionBasis.CONTROL)


def test_a_box_without_its_tag_is_known_by_its_cell() -> None:
    draft = ticked(Draft(), 2)
    draft.document = re.sub(r'<w:tag w:val="ppid:cek\.\w+"/>', "", draft.document)
    decision = draft.read().decision
    assert (decision.value, decision.basis) == (DecisionValue.NEEDS_FIX, DecisionBasis.CONTROL)


def test_both_boxes_are_a_conflict_to_ask_about() -> None:
    result = ticked(ticked(Draft(), 1), 1).read()
    assert (result.decision.value, result.decision.confidence) == (DecisionValue.CONFLICT, Confidence.ASK)
    assert result.status is Status.REVIEW


@pytest.mark.parametrize("glyph", ["☒", "☑", "✓", "✔", "\uf0fe"])
def test_a_glyph_without_its_control_is_believed(glyph: str) -> None:
    draft = Draft()
    draft.document = re.sub(
        r"<w:sdt><w:sdtPr>.*?<w:sdtContent>(.*?)</w:sdtContent></w:sdt>", r"\1", draft.document
    )
    draft.document = draft.document.replace(EMPTY_BOX, f"<w:t>{glyph}</w:t></w:r>", 1)
    decision = draft.read().decision
    assert (decision.value, decision.basis, decision.confidence) == (
        DecisionValue.APPROVED,
        DecisionBasis.GLYPH,
        Confidence.SURE,
    )


def test_a_symbol_of_a_symbol_font_is_a_glyph() -> None:
    draft = Draft()
    draft.document = draft.document.replace(EMPTY_BOX, '<w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', 1)
    assert draft.read().decision.value is DecisionValue.APPROVED


@pytest.mark.parametrize("typed", ["X", "x", "V", "v", "√"])
def test_a_typed_tick_is_read_and_asked_about(typed: str) -> None:
    draft = Draft()
    draft.document = draft.document.replace(EMPTY_BOX, f"<w:t>☐{typed}</w:t></w:r>", 1)
    result = draft.read()
    assert (result.decision.value, result.decision.confidence) == (DecisionValue.APPROVED, Confidence.ASK)
    assert result.status is Status.REVIEW


def test_a_tick_typed_behind_the_label_counts() -> None:
    draft = Draft()
    draft.replace("<w:t>[K02]</w:t></w:r>", "<w:t>[K02]</w:t></w:r>" + ins(" V"))
    decision = draft.read().decision
    assert (decision.value, decision.confidence) == (DecisionValue.NEEDS_FIX, Confidence.ASK)


def test_a_word_typed_beside_a_box_is_asked_about() -> None:
    draft = Draft()
    draft.replace("<w:t>[K01]</w:t></w:r>", "<w:t>[K01]</w:t></w:r>" + run(" setuju"))
    decision = draft.read().decision
    assert (decision.value, decision.basis, decision.confidence) == (
        DecisionValue.APPROVED,
        DecisionBasis.TEXT,
        Confidence.ASK,
    )


def test_a_tracked_tick_is_no_text_change() -> None:
    draft = Draft()
    swap = deleted("☐") + ins("☒")
    at = draft.document.index(EMPTY_BOX)
    glyph = draft.document[draft.document.rindex("<w:r>", 0, at) : at + len(EMPTY_BOX)]
    draft.document = draft.document.replace(glyph, swap, 1).replace(
        '<w14:checked w14:val="0"/>', '<w14:checked w14:val="1"/>', 1
    )
    result = draft.read()
    assert result.decision.value is DecisionValue.APPROVED
    assert result.changes == ()


@pytest.mark.parametrize("strike", ["<w:strike/>", "<w:dstrike/>", '<w:strike w:val="true"/>'])
def test_the_choice_left_standing_is_asked_about(strike: str) -> None:
    draft = Draft()
    at = draft.document.rindex("<w:b/>", 0, draft.document.index(">Perlu perbaikan <"))
    draft.document = draft.document[:at] + strike + draft.document[at:]
    decision = draft.read().decision
    assert (decision.value, decision.basis, decision.confidence) == (
        DecisionValue.APPROVED,
        DecisionBasis.STRIKE,
        Confidence.ASK,
    )


def test_a_strike_that_is_switched_off_strikes_nothing() -> None:
    draft = Draft()
    draft.document = draft.document.replace("<w:b/>", '<w:b/><w:strike w:val="0"/>')
    assert draft.read().decision.value is DecisionValue.NONE


def test_note_signer_and_date_are_read() -> None:
    draft = filled(Draft(), "K03", ins("Setuju."))
    filled(filled(draft, "K04", run("Pimpinan Contoh")), "K05", ins("14 Februari 2026"))
    result = draft.read()
    decision = result.decision
    assert (decision.note, decision.signer, decision.date) == (
        "Setuju.",
        "Pimpinan Contoh",
        "14 Februari 2026",
    )
    assert (decision.value, decision.basis, decision.confidence) == (
        DecisionValue.APPROVED,
        DecisionBasis.TEXT,
        Confidence.ASK,
    )
    assert (result.status, result.fields) == (Status.REVIEW, {})
    assert {change.field for change in result.changes} == {"keputusan.catatan", "keputusan.tanggal"}


def test_a_note_beside_a_ticked_box_decides_nothing() -> None:
    draft = filled(ticked(Draft(), 1), "K03", run("Terima kasih, segera diarsipkan."))
    decision = draft.read().decision
    assert (decision.value, decision.confidence) == (DecisionValue.APPROVED, Confidence.SURE)


def test_a_note_that_refuses_beside_an_approving_tick_is_asked_about() -> None:
    draft = filled(ticked(Draft(), 1), "K03", run("Tidak setuju."))
    assert draft.read().decision.confidence is Confidence.ASK


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("setuju", DecisionValue.APPROVED),
        ("Disetujui.", DecisionValue.APPROVED),
        ("ACC", DecisionValue.APPROVED),
        ("Setuju dengan koreksi", DecisionValue.APPROVED),
        ("Saya menyetujui draf ini", DecisionValue.APPROVED),
        ("Setuju, tidak perlu diperbaiki", DecisionValue.APPROVED),
        ("perbaiki", DecisionValue.NEEDS_FIX),
        ("Mohon diperbaiki dasar hukumnya", DecisionValue.NEEDS_FIX),
        ("tidak setuju", DecisionValue.NEEDS_FIX),
        ("Belum dapat disetujui", DecisionValue.NEEDS_FIX),
        ("Ditolak", DecisionValue.NEEDS_FIX),
        ("Setuju tetapi perbaiki judul", DecisionValue.CONFLICT),
        ("Terima kasih", DecisionValue.NONE),
        ("", DecisionValue.NONE),
    ],
)
def test_words_of_decision(text: str, value: DecisionValue) -> None:
    assert word_value(text) is value


def test_a_struck_choice_through_tracked_deletion_is_asked_about() -> None:
    draft = Draft()
    found = re.search(
        r'<w:r><w:rPr><w:b/>[^>]*><w:szCs w:val="20"/></w:rPr><w:t [^>]*>Disetujui </w:t></w:r>',
        draft.document,
    )
    assert found is not None
    result = draft.replace(found.group(), deleted("Disetujui ")).read()
    assert (result.decision.value, result.decision.basis) == (DecisionValue.NEEDS_FIX, DecisionBasis.STRIKE)
    assert [(one.kind.value, one.field, one.author) for one in result.changes] == [
        ("del", "label:cek.setuju", "Pimpinan Contoh")
    ]
    assert WHO.startswith("w:author")


@pytest.mark.parametrize("typed", ["X", "V", "perbaiki", "ya", "tidak setuju"])
def test_what_is_typed_at_the_other_box_contradicts_the_tick_and_is_told(typed: str) -> None:
    draft = ticked(Draft(), 1)
    row = draft.row("K02")
    result = draft.replace(row, row.replace("</w:sdt>", "</w:sdt>" + run(f" {typed}"))).read()
    assert (result.decision.value, result.decision.confidence) == (DecisionValue.CONFLICT, Confidence.ASK)
    assert (result.status, [one.after for one in result.outside]) == (Status.REVIEW, [typed])


def test_words_at_the_other_box_that_decide_nothing_are_asked_about() -> None:
    draft = ticked(Draft(), 1)
    draft.replace("<w:t>[K02]</w:t></w:r>", "<w:t>[K02]</w:t></w:r>" + run(" lampiran 3 saja"))
    decision = draft.read().decision
    assert (decision.value, decision.confidence) == (DecisionValue.APPROVED, Confidence.ASK)


@pytest.mark.parametrize(
    "text",
    [
        "Saya tidak menyetujui",
        "Saya tidak bisa menyetujui",
        "Kami belum sepakat untuk menyetujui",
        "Tidak dapat kami berikan persetujuan",
        "TIDAK-SETUJU",
        "tidaksetuju",
        "Tdk. setuju",
        "gk setuju",
        "Setuju? Tidak.",
        "Disetujui: tidak",
    ],
)
def test_a_refusal_is_never_an_approval(text: str) -> None:
    assert word_value(text) is DecisionValue.NEEDS_FIX


@pytest.mark.parametrize("text", ["Kami tidak keberatan untuk menyetujui", "Setuju. Tidak ada koreksi."])
def test_a_no_that_refuses_nothing_leaves_the_approval(text: str) -> None:
    assert word_value(text) is DecisionValue.APPROVED


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("K03", "Perbaiki dulu judulnya, kembalikan ke saya"),
        ("K03", "Saya tidak bisa menyetujui"),
        ("K03", "Perbaiki ejaan bila sempat."),
        ("K03", "Perlu perbaikan"),
        ("K03", "tidak"),
        ("K03", "setuju asal diperbaiki"),
        ("K03", "Setuju, kecuali Pasal 3"),
        ("K04", "Pimpinan Contoh (tidak setuju)"),
    ],
)
def test_words_that_gainsay_the_tick_make_the_officer_ask(code: str, text: str) -> None:
    result = filled(ticked(Draft(), 1), code, run(text)).read()
    assert (result.decision.value, result.decision.confidence) == (DecisionValue.APPROVED, Confidence.ASK)
    assert result.status is Status.REVIEW


@pytest.mark.parametrize(
    "text", ["Disetujui.", "setuju", "Setuju, mohon segera diarsipkan", "Tidak ada koreksi"]
)
def test_a_note_that_agrees_with_the_tick_leaves_it_sure(text: str) -> None:
    result = filled(ticked(Draft(), 1), "K03", ins(text)).read()
    assert (result.decision.confidence, result.status) == (Confidence.SURE, Status.OK)


@pytest.mark.parametrize("text", ["X", "☒", "✅", "Ya", "Tidak"])
def test_a_bare_word_or_sign_in_the_note_decides_nothing_and_is_asked_about(text: str) -> None:
    result = filled(Draft(), "K03", ins(text)).read()
    assert (result.decision.value, result.decision.confidence) == (DecisionValue.NONE, Confidence.ASK)
    assert result.status is Status.REVIEW


@pytest.mark.parametrize(
    "sign", ["✅", "❌", "⊠", "\U0001f147", "⨯", "☓", "\uff58", "\u2169", "\u0425", "x x", "X 14/2"]
)
def test_a_cross_or_tick_of_any_kind_in_a_box_counts_and_is_asked_about(sign: str) -> None:
    result = in_box(sign).read()
    assert (result.decision.value, result.decision.confidence) == (DecisionValue.APPROVED, Confidence.ASK)
    assert result.status is Status.REVIEW


@pytest.mark.parametrize("sign", ["■", "●", "1", "O", "+", "/", "*", "Y", "—"])
def test_any_other_sign_in_a_box_is_no_decision_but_looked_at_and_told(sign: str) -> None:
    result = in_box(sign).read()
    assert (result.decision.value, result.decision.confidence) == (DecisionValue.NONE, Confidence.ASK)
    assert (result.status, [one.after for one in result.outside]) == (Status.REVIEW, [sign])


def test_a_sign_beside_the_tick_in_its_box_makes_the_officer_ask() -> None:
    draft = ticked(Draft(), 1, glyph="☒ ?")
    assert draft.read().decision.confidence is Confidence.ASK


def in_box(sign: str) -> Draft:
    """Write a sign over that of the first box, untracked."""
    draft = Draft()
    draft.document = draft.document.replace(EMPTY_BOX, f"<w:t>{sign}</w:t></w:r>", 1)
    return draft


def test_a_comment_on_the_ticked_box_that_gainsays_it_makes_the_officer_ask() -> None:
    draft = ticked(Draft(), 1).add_part(
        "word/comments.xml",
        f'<w:comments xmlns:w="{W_NS}"><w:comment w:id="3" {WHO}><w:p>'
        f"{run('Saya tidak setuju, centang itu keliru')}</w:p></w:comment></w:comments>",
        "comments",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
    )
    row = draft.row("K01")
    draft.replace(row, row.replace("<w:sdt>", '<w:commentRangeStart w:id="3"/><w:sdt>', 1))
    assert draft.read().decision.confidence is Confidence.ASK
