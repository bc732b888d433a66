"""The decision as people make it: ticked, typed, struck, said in words, or in two minds."""

import re

from tests.documents.review.corpus.case import Made, case, expect
from tests.documents.review.corpus.told import DEPUTY, change
from tests.documents.review.returned import OTHER, WHO, Draft, deleted, ins, run

_CONTROL = re.compile(r"<w:sdt>.*?</w:sdt>")
_SURE_YES = {"value": "approved", "basis": "control", "confidence": "sure"}


def _box(draft: Draft, code: str, control: str) -> Draft:
    row = draft.row(code)
    return draft.replace(row, _CONTROL.sub(lambda _found: control, row, count=1))


def _ticked(draft: Draft, code: str) -> Draft:
    row = draft.row(code)
    on = row.replace('<w14:checked w14:val="0"/>', '<w14:checked w14:val="1"/>').replace("☐", "☒")
    return draft.replace(row, on)


def _struck(draft: Draft, code: str) -> Draft:
    row = draft.row(code)
    return draft.replace(row, row.replace("<w:rPr>", "<w:rPr><w:strike/>"))


def _noted(draft: Draft, text: str, *, code: str = "K03", tracked: bool = False) -> Draft:
    row = draft.row(code)
    last = row[row.rindex("<w:tc>") :]
    written = ins(text) if tracked else run(text)
    filled = re.sub(r"<w:p>.*?</w:p>|<w:p/>", lambda _found: f"<w:p>{written}</w:p>", last, count=1)
    return draft.replace(row, row.replace(last, filled))


@case("w61-ticked")
def _plain_tick() -> Made:
    """The box *Disetujui* ticked with tracking off: state and glyph change, nothing else does"""
    told = {**_SURE_YES, "boxes": {"setuju": True, "perbaikan": False}}
    return _ticked(Draft(), "K01"), expect(decision=told)


@case("w62-both-ticked")
def _both() -> Made:
    """Both boxes ticked: nobody may guess"""
    told = {"value": "conflict", "basis": "control", "confidence": "ask"}
    return _ticked(_ticked(Draft(), "K01"), "K02"), expect(decision=told, status="review")


@case("w63-typed-letter")
def _typed() -> Made:
    """The control deleted and an X typed in its place"""
    told = {"value": "needs_fix", "basis": "glyph", "confidence": "ask"}
    return _box(Draft(), "K02", run("X")), expect(decision=told, status="review")


@case("w64-symbol-font")
def _symbol() -> Made:
    """A tick of the symbol font Wingdings put where the control stood"""
    symbol = '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>'
    return _box(Draft(), "K01", symbol), expect(decision={"value": "approved", "basis": "glyph"})


@case("w65-untouched-state-ticked-glyph")
def _flattened() -> Made:
    """A program that knows no check boxes left plain glyphs, one of them ticked"""
    draft = _box(_box(Draft(), "K01", run("☐")), "K02", run("☒"))
    return draft, expect(decision={"value": "needs_fix", "basis": "glyph"})


@case("w66-both-struck")
def _both_struck() -> Made:
    """Both choices struck through: a contradiction to ask about"""
    told = {"value": "conflict", "basis": "strike", "confidence": "ask"}
    return _struck(_struck(Draft(), "K01"), "K02"), expect(decision=told, status="review")


@case("w119-struck-with-a-torn-code")
def _struck_beside_a_torn_code() -> Made:
    """*Disetujui* struck through, label and code torn over several runs as Word leaves them: still the decision"""
    draft = Draft()
    row = draft.row("K01")
    torn = row.replace("[K01]</w:t></w:r>", f"[K0</w:t></w:r>{run('1]')}")
    label = re.search(r"<w:r>(?:(?!<w:r>).)*<w:t [^>]*>Disetujui </w:t></w:r>", torn)
    assert label is not None
    struck = run("Dise", "<w:b/><w:strike/>") + run("tujui ", "<w:b/><w:strike/>")
    told = {"value": "needs_fix", "basis": "strike", "confidence": "ask"}
    return draft.replace(row, torn.replace(label[0], struck)), expect(decision=told, status="review")


@case("w67-ticked-and-struck")
def _ticked_and_struck() -> Made:
    """*Disetujui* ticked and struck through at once"""
    told = {"value": "approved", "basis": "control", "confidence": "ask"}
    return _struck(_ticked(Draft(), "K01"), "K01"), expect(decision=told, status="review")


@case("w68-ticked-but-refused")
def _refused() -> Made:
    """*Disetujui* ticked while the note says the contrary"""
    draft = _noted(_ticked(Draft(), "K01"), "Belum dapat disetujui.")
    told = {"value": "approved", "confidence": "ask", "note": "Belum dapat disetujui."}
    return draft, expect(decision=told, status="review")


@case("w69-words-from-a-phone")
def _words() -> Made:
    """On a phone: *setuju* typed into the note, tracked, and a name below"""
    draft = _noted(_noted(Draft(), "Setuju", tracked=True), "Kepala Bagian", code="K04", tracked=True)
    changes = [change("ins", "Setuju", "keputusan.catatan"), change("ins", "Kepala Bagian", "keputusan.nama")]
    told = {
        "value": "approved",
        "basis": "text",
        "confidence": "ask",
        "note": "Setuju",
        "signer": "Kepala Bagian",
    }
    return draft, expect(decision=told, changes=changes, status="review")


@case("w70-words-that-refuse")
def _no() -> Made:
    """*Tidak setuju* in the note is no approval"""
    told = {"value": "needs_fix", "basis": "text", "confidence": "ask"}
    return _noted(Draft(), "Tidak setuju, tolong diperbaiki dahulu"), expect(decision=told, status="review")


@case("w71-note-names-a-code")
def _code_in_note() -> Made:
    """A note that ends in a field's code labels nothing and doubles no anchor"""
    draft = _noted(_ticked(Draft(), "K02"), "Perbaiki jangka waktu [F08]")
    told = {
        "value": "needs_fix",
        "basis": "control",
        "confidence": "sure",
        "note": "Perbaiki jangka waktu [F08]",
    }
    return draft, expect(decision=told, warnings_exclude=["DUPLICATE_ANCHOR"])


@case("w72-tick-taken-back")
def _taken_back() -> Made:
    """One person ticked with tracking, another took the tick back: no decision, no change of text"""
    row = Draft().row("K01")
    glyphs = deleted("☐") + f'<w:ins w:id="9" {WHO}>{deleted("☒", OTHER)}</w:ins>' + ins("☐", OTHER)
    control = _CONTROL.search(row)
    assert control is not None
    inside = re.sub(
        r"(<w:sdtContent>).*(</w:sdtContent>)", lambda found: found[1] + glyphs + found[2], control[0]
    )
    return _box(Draft(), "K01", inside), expect()


@case("w73-typed-behind-the-label")
def _behind_label() -> Made:
    """A V typed behind the label of a choice, tracked, by the deputy"""
    draft = Draft()
    row = draft.row("K02")
    typed = row.replace("</w:t></w:r><w:bookmarkEnd", f"</w:t></w:r>{ins(' V', OTHER)}<w:bookmarkEnd")
    told = {"value": "needs_fix", "basis": "glyph", "confidence": "ask"}
    changes = [change("ins", " V", "label:cek.perbaikan", author=DEPUTY, date="2026-02-14T11:20:00Z")]
    return draft.replace(row, typed), expect(decision=told, changes=changes, status="review")


@case("w74-tick-undone-with-tracking")
def _undone() -> Made:
    """LibreOffice leaves both signs when a tracked tick is undone, and the control says no: asked about"""
    row = Draft().row("K01")
    told = {"value": "approved", "confidence": "ask"}
    return Draft().replace(row, row.replace("☐", "☒☐")), expect(decision=told, status="review")


def _typed_over(text: str) -> Draft:
    """The box of *Perlu perbaikan* gives way to what was typed."""
    row = Draft().row("K02")
    return Draft().replace(row, re.sub(r"<w:sdt>.*</w:sdt>", run(text), row))


@case("w75-cross-with-a-full-stop")
def _stop() -> Made:
    """*X.* typed in place of the box"""
    told = {"value": "needs_fix", "basis": "glyph", "confidence": "ask"}
    return _typed_over("X."), expect(decision=told, status="review")


@case("w76-cross-typed-twice")
def _twice() -> Made:
    """*xx* typed in place of the box"""
    told = {"value": "needs_fix", "basis": "glyph", "confidence": "ask"}
    return _typed_over("xx"), expect(decision=told, status="review")


@case("w77-letters-spaced-out")
def _spaced() -> Made:
    """*S E T U J U* in the note"""
    told = {"value": "approved", "basis": "text", "confidence": "ask"}
    return _noted(Draft(), "S E T U J U"), expect(decision=told, status="review")


@case("w78-refusal-spaced-out")
def _spaced_refusal() -> Made:
    """*T I D A K  S E T U J U* in the note is no approval"""
    told = {"value": "needs_fix", "basis": "text", "confidence": "ask"}
    return _noted(Draft(), "T I D A K  S E T U J U"), expect(decision=told, status="review")


@case("w120-approved-and-a-note-with-the-other-label")
def _other_label() -> Made:
    """*Disetujui* ticked and *Perlu perbaikan* typed into the note: the tick stands, and it is asked about"""
    told = {"value": "approved", "basis": "control", "confidence": "ask", "note": "Perlu perbaikan"}
    return _noted(_ticked(Draft(), "K01"), "Perlu perbaikan"), expect(decision=told, status="review")


@case("w121-approved-on-condition")
def _on_condition() -> Made:
    """*Disetujui* ticked, *setuju asal diperbaiki* in the note, tracked"""
    told = {"value": "approved", "basis": "control", "confidence": "ask"}
    changes = [change("ins", "setuju asal diperbaiki", "keputusan.catatan")]
    file = _noted(_ticked(Draft(), "K01"), "setuju asal diperbaiki", tracked=True)
    return file, expect(decision=told, changes=changes, status="review")


@case("w122-approved-and-a-note-that-agrees")
def _agreeing() -> Made:
    """*Disetujui* ticked and a note that says the same: nothing to ask"""
    file = _noted(_ticked(Draft(), "K01"), "Setuju, mohon segera diarsipkan")
    return file, expect(decision=_SURE_YES)


@case("w123-returned-but-nothing-to-fix")
def _nothing_to_fix() -> Made:
    """*Perlu perbaikan* ticked while the note says that nothing needs it"""
    told = {"value": "needs_fix", "basis": "control", "confidence": "ask"}
    return _noted(_ticked(Draft(), "K02"), "Tidak perlu perbaikan"), expect(decision=told, status="review")


@case("w124-tick-of-a-phone")
def _phone_tick() -> Made:
    """The emoji ✅ in place of the box"""
    told = {"value": "needs_fix", "basis": "glyph", "confidence": "ask"}
    return _typed_over("✅"), expect(decision=told, status="review")


@case("w125-cross-with-the-day")
def _dated() -> Made:
    """*X 14/2* in place of the box: a tick, and the day is not lost"""
    told = {"value": "needs_fix", "basis": "glyph", "confidence": "ask"}
    outside = [{"story": "body", "before": "", "after": "X 14/2"}]
    return _typed_over("X 14/2"), expect(decision=told, outside=outside, status="review")


@case("w126-a-sign-nobody-can-read")
def _unread() -> Made:
    """A filled square in place of the box: no decision, but a person must look, and the sign is told"""
    outside = [{"story": "body", "before": "", "after": "■"}]
    told = {"value": "none", "confidence": "ask"}
    return _typed_over("■"), expect(decision=told, outside=outside, status="review")


@case("w127-a-sign-nobody-can-read-tracked")
def _unread_tracked() -> Made:
    """*1* typed over the sign of a box with tracking on: told as a change, and a person must look"""
    row = Draft().row("K02")
    typed = re.sub(r"<w:r>(?:(?!<w:r>).)*☐</w:t></w:r>", lambda _found: deleted("☐") + ins("1"), row)
    told = {"value": "none", "confidence": "ask"}
    changes = [change("ins", "1", "cek.perbaikan")]
    return Draft().replace(row, typed), expect(decision=told, changes=changes, status="review")


@case("w128-a-bare-cross-in-the-note")
def _cross_in_note() -> Made:
    """*X* in the note and no box ticked: no decision, and asked about"""
    told = {"value": "none", "confidence": "ask", "note": "X"}
    return _noted(Draft(), "X"), expect(decision=told, status="review")


@case("w79-choice-deleted")
def _choice_gone() -> Made:
    """The row of a choice was deleted without tracking: told, and a person must look"""
    draft = Draft()
    draft.replace(draft.row("K02"), "")
    gone = ["Perlu perbaikan [K02]", "Petugas memperbaiki draf menurut komentar dan koreksi."]
    outside = [{"story": "body", "before": text, "after": ""} for text in gone]
    return draft, expect(outside=outside, status="review", warnings_include=["FIELD_MISSING"])


@case("w182-entry-of-the-decision-deleted")
def _entry_gone() -> Made:
    """The row of the lead's name was deleted without tracking: who decided cannot be read, so a person looks"""
    draft = Draft()
    draft.replace(draft.row("K04"), "")
    outside = [{"story": "body", "before": "Nama pimpinan [K04]", "after": ""}]
    told = {"value": "none", "signer": None}
    missing = ["FIELD_MISSING"]
    return draft, expect(decision=told, outside=outside, status="review", warnings_include=missing)


@case("w80-cross-in-a-cell-of-its-own")
def _beside() -> Made:
    """An *X* in a cell that was put between box and label"""
    row = Draft().row("K02")
    own = f'</w:tc><w:tc><w:tcPr><w:tcW w:w="600" w:type="dxa"/></w:tcPr><w:p>{run("X")}</w:p></w:tc><w:tc>'
    file = Draft().replace(row, row.replace("</w:tc><w:tc>", own, 1))
    told = {"value": "needs_fix", "basis": "glyph", "confidence": "ask"}
    return file, expect(decision=told, status="review", outside_free=True)
