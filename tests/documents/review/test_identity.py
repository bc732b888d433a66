"""Which export a file is, and when its word is not taken."""

import re
from dataclasses import replace

import pytest

from ppid_desktop.documents.review.reader import read_returned
from ppid_desktop.domain.review import (
    IdentityVerdict,
    RejectCode,
    ReviewResult,
    Signature,
    Status,
    WarningCode,
)
from ppid_desktop.domain.tracking_code import field_hash, make_code, signature
from tests.documents.review.returned import BASELINE, DOCUMENT, TERM, Draft, ins, parts, read, registry, run

CODE = "KL-0017-03-P9CAR4X5-2CECT8"
OLD_CODE = "KL-0017-02-8YAW0DZJ-5J6HPG"
SIGNED = "7a0374382529e8f27c0c576ba8ee51465576c2e1a01a43702db28275c4330ab1"


def without(draft: Draft, *names: str) -> Draft:
    """Remove parts and the relationships that lead to them."""
    for name in names:
        draft.parts.pop(name)
        base = name.rpartition("/")[2]
        for rels in [one for one in draft.parts if one.endswith(".rels")]:
            draft.parts[rels] = re.sub(
                rb"<Relationship [^>]*%s[^>]*/>" % base.encode(), b"", draft.parts[rels]
            )
    return draft


def without_hidden(draft: Draft) -> Draft:
    return without(
        draft, "docProps/custom.xml", "docProps/core.xml", "customXml/item1.xml", "customXml/itemProps1.xml"
    )


def recoded(draft: Draft, code: str) -> Draft:
    for name in (DOCUMENT, "word/footer1.xml"):
        draft.parts[name] = draft.parts[name].replace(CODE.encode(), code.encode())
    return draft


def verdict(result: ReviewResult) -> tuple[IdentityVerdict, str | None, int | None, Signature]:
    one = result.identity
    return one.verdict, one.case_no, one.revision, one.signature


def test_all_sources_agree_on_the_current_export() -> None:
    result = Draft().read()
    assert verdict(result) == (IdentityVerdict.CURRENT, "0017", 3, Signature.VALID)
    assert set(result.identity.sources) == {"properties", "manifest", "visible", "core"}
    assert result.identity.export_id == "b258ac13-a56e-4ba0-a47e-75957e01c9ac"


def test_the_file_name_says_nothing() -> None:
    assert read(Draft().bytes(), "KL-0021-01-6RVPR0BM-0NBE2B.docx").identity.case_no == "0017"


def test_the_visible_code_alone_suffices() -> None:
    result = without_hidden(Draft().paragraph(TERM, run(TERM) + ins(" ulang"))).read()
    assert verdict(result) == (IdentityVerdict.CURRENT, "0017", 3, Signature.VALID_CODE)
    assert list(result.fields) == ["jangka_waktu"]
    assert result.status is Status.OK


@pytest.mark.parametrize(
    "typed",
    [
        "KL-OO17-O3-P9CAR4X5-2CECT8",
        "kl-0017-03-p9car4x5-2cect8",
        "KL\u20130017\u201303\u2013P9CAR4X5\u20132CECT8",
        "KL - 0017 - 03 - P9CA R4X5 - 2CE CT8",
        "KL\u00a00017\u00a003\u00a0P9CAR4X5\u00a02CECT8",
    ],
)
def test_a_typed_off_code_is_tolerated(typed: str) -> None:
    result = recoded(without_hidden(Draft()), typed).read()
    assert verdict(result) == (IdentityVerdict.CURRENT, "0017", 3, Signature.VALID_CODE)


def test_a_code_torn_over_runs_is_one_code() -> None:
    draft = without_hidden(Draft())
    for name in (DOCUMENT, "word/footer1.xml"):
        torn = CODE.replace("03-P9", "03-</w:t></w:r><w:proofErr w:type='spellStart'/><w:r><w:t>P9")
        draft.parts[name] = draft.parts[name].replace(CODE.encode(), torn.encode())
    assert verdict(draft.read())[0] is IdentityVerdict.CURRENT


def test_core_properties_alone_suffice() -> None:
    draft = recoded(
        without(Draft(), "docProps/custom.xml", "customXml/item1.xml", "customXml/itemProps1.xml"), ""
    )
    result = draft.read()
    assert verdict(result) == (IdentityVerdict.CURRENT, "0017", 3, Signature.VALID_CODE)
    assert result.identity.sources == ("core",)


def test_the_manifest_alone_suffices() -> None:
    draft = recoded(without(Draft(), "docProps/custom.xml", "docProps/core.xml"), "")
    assert verdict(draft.read()) == (IdentityVerdict.CURRENT, "0017", 3, Signature.VALID)


def test_the_properties_alone_suffice() -> None:
    draft = recoded(
        without(Draft(), "docProps/core.xml", "customXml/item1.xml", "customXml/itemProps1.xml"), ""
    )
    assert verdict(draft.read()) == (IdentityVerdict.CURRENT, "0017", 3, Signature.VALID)


def test_a_damaged_visible_code_beside_a_valid_signature_is_only_told() -> None:
    result = recoded(Draft(), "KL-0017-03-P9CAR4X5-2CECTX").read()
    assert verdict(result) == (IdentityVerdict.CURRENT, "0017", 3, Signature.VALID)
    assert WarningCode.CODE_DAMAGED in result.warnings


def test_a_bad_signature_is_tampering() -> None:
    draft = Draft()
    for name in ("docProps/custom.xml", "customXml/item1.xml"):
        draft.parts[name] = draft.parts[name].replace(SIGNED.encode(), SIGNED[::-1].encode())
    result = draft.read()
    assert verdict(result)[0] is IdentityVerdict.TAMPERED
    assert result.identity.signature is Signature.INVALID
    assert WarningCode.SIG_INVALID in result.warnings
    assert result.status is Status.REVIEW


def test_a_raised_revision_in_one_source_is_tampering() -> None:
    draft = Draft().replace("<vt:lpwstr>3</vt:lpwstr>", "<vt:lpwstr>4</vt:lpwstr>", "docProps/custom.xml")
    result = draft.read()
    assert result.identity.verdict is IdentityVerdict.TAMPERED
    assert result.identity.conflicts
    assert WarningCode.ID_CONFLICT in result.warnings


def test_hidden_parts_of_another_export_are_tampering() -> None:
    draft = Draft()
    for name in ("docProps/custom.xml", "customXml/item1.xml"):
        draft.parts[name] = parts("draf-0017-r2.docx")[name]
    result = draft.read()
    assert result.identity.verdict is IdentityVerdict.TAMPERED
    assert WarningCode.ID_CONFLICT in result.warnings


def test_a_visible_code_of_another_case_is_tampering() -> None:
    other = next(one.code for one in registry().exports() if one.case_no == "0021")
    result = recoded(Draft(), other).read()
    assert result.identity.verdict is IdentityVerdict.TAMPERED


def test_another_case_is_told_against_the_open_one() -> None:
    data = (BASELINE / "draf-0021-r1.docx").read_bytes()
    assert verdict(read(data)) == (IdentityVerdict.OTHER_CASE, "0021", 1, Signature.VALID)
    nothing_open = replace(registry(), open_case=None)
    assert read_returned(data, nothing_open).identity.verdict is IdentityVerdict.CURRENT


def test_an_older_round_is_told() -> None:
    result = read((BASELINE / "draf-0017-r2.docx").read_bytes())
    assert verdict(result) == (IdentityVerdict.OLDER_REVISION, "0017", 2, Signature.VALID)


def test_a_draft_of_another_installation_is_an_unknown_case() -> None:
    result = read((BASELINE / "draf-0999-r1-other-installation.docx").read_bytes())
    assert verdict(result) == (IdentityVerdict.UNKNOWN_CASE, "0999", 1, Signature.INVALID)
    assert (result.status, result.fields, result.outside) == (Status.REVIEW, {}, ())


def test_a_valid_signature_of_an_export_that_is_gone_is_an_unknown_case() -> None:
    data = Draft().paragraph(TERM, run(TERM) + ins(" ulang")).bytes()
    kept = replace(registry(), cases=registry().cases[1:], open_case=None)
    result = read_returned(data, kept)
    assert verdict(result) == (IdentityVerdict.UNKNOWN_CASE, "0017", 3, Signature.VALID)
    assert [change.field for change in result.changes] == ["jangka_waktu"]
    assert result.fields == {}


def test_a_letter_with_our_anchors_but_no_identity_is_looked_at() -> None:
    result = recoded(without_hidden(Draft()), "").read()
    assert (result.identity.verdict, result.status) == (IdentityVerdict.NONE, Status.REVIEW)


def test_a_foreign_letter_is_refused() -> None:
    draft = recoded(without_hidden(Draft()), "")
    draft.document = re.sub(
        r"<w:body>.*<w:sectPr", f"<w:body><w:p>{run('Perihal: undangan')}</w:p><w:sectPr", draft.document
    )
    result = draft.read()
    assert result.reject is not None
    assert result.reject.code is RejectCode.FOREIGN


def test_signatures_codes_and_hashes_are_those_of_the_baseline() -> None:
    key = registry().mac_key
    manifest = parts()["customXml/item1.xml"].decode()
    for entry in registry().exports():
        assert str(make_code(key, entry.case_no, entry.revision, entry.export_id)) == entry.code
    assert (
        signature(
            key, "33291be4-e723-43bf-af57-cc1a952184e4", "0017", 3, "b258ac13-a56e-4ba0-a47e-75957e01c9ac"
        )
        == SIGNED
    )
    entry = next(one for one in registry().exports() if one.revision == 3)
    hashes = re.findall(r'bidang id="([^"]+)" kode="[^"]+" sidik="([^"]+)"', manifest)
    assert len(hashes) == len(entry.fields)
    assert all(field_hash(key, name, entry.fields[name].text) == known for name, known in hashes)


def test_an_export_known_by_its_ids_only_is_named_and_not_compared() -> None:
    """The workspace keeps the texts of other cases' exports out of a reading."""
    bare = [
        replace(one, fields={}, tables={}, static=(), header=(), footer=()) for one in registry().exports()
    ]
    cases = tuple(
        replace(case, exports=tuple(one for one in bare if one.case_uid == case.case_uid))
        for case in registry().cases
    )
    result = read_returned((BASELINE / "draf-0021-r1.docx").read_bytes(), replace(registry(), cases=cases))
    assert verdict(result) == (IdentityVerdict.OTHER_CASE, "0021", 1, Signature.VALID)
    assert (result.fields, result.outside, result.rows) == ({}, (), ())
