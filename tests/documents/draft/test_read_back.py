import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ppid_desktop.documents.draft.registry import DraftUnreadable, registry_entry
from ppid_desktop.documents.draft.writer import DocxDraftWriter, tracking_code
from ppid_desktop.domain.review import DecisionValue, IdentityVerdict, Status
from tests.documents.draft.returned import differences, entry_of, read_back
from tests.documents.draft.samples import (
    KEY,
    content_of,
    exempted_case,
    identity,
    public_case,
)
from tests.documents.draft.variants import variants, with_title


@pytest.mark.parametrize("name", variants())
def test_a_draft_read_back_unchanged_shows_nothing(name: str) -> None:
    written = DocxDraftWriter().write(variants()[name], identity(), KEY)
    result = read_back(written.data, written)
    assert result.status is Status.OK
    assert result.identity.verdict is IdentityVerdict.CURRENT
    assert result.decision.value is DecisionValue.NONE
    assert differences(result) == []


def test_the_registry_keeps_every_field_with_code_label_text_and_place() -> None:
    content = content_of(exempted_case())
    entry = entry_of(DocxDraftWriter().write(content, identity(), KEY))
    assert list(entry.fields) == [one.printed_id for one in content.all_fields()]
    for one in content.all_fields():
        kept = entry.fields[one.printed_id]
        assert (kept.code, kept.kind, kept.label) == (one.code, one.kind, one.label)
        assert (kept.table or "", kept.row or 0, kept.col or 0) == (one.table, one.row, one.column)
        if one.table:
            assert entry.tables[one.table].rows[one.row - 1][one.column] == one.text
    assert entry.tables["koreksi"].rows[0] == ("1", "", "", "", "")


def test_places_name_every_correctable_field_once() -> None:
    content = content_of(exempted_case())
    entry = entry_of(DocxDraftWriter().write(content, identity(), KEY))
    places = content.places()
    assert len({place.printed_id for place in places}) == len(places)
    assert {place.printed_id for place in places} <= set(entry.fields)


def test_a_draft_whose_field_reads_differently_does_not_go_out() -> None:
    content = content_of(public_case())
    data = DocxDraftWriter().write(content, identity(), KEY).data
    other = replace(content, fields=(replace(content.fields[0], text="lain"), *content.fields[1:]))
    with pytest.raises(DraftUnreadable, match="tidak dapat dibaca kembali"):
        registry_entry(data, other, identity(), tracking_code(identity(), KEY), "x.docx")


@given(st.text(max_size=120))
@settings(max_examples=40, deadline=None)
def test_any_title_reads_back_unchanged(text: str) -> None:
    written = DocxDraftWriter().write(content_of(with_title(public_case(1), text)), identity(), KEY)
    result = read_back(written.data, written)
    assert result.status is Status.OK
    assert differences(result) == []


def converted(files: list[Path], kind: str, target: Path, profile: Path) -> list[Path]:
    """Convert files by the installed LibreOffice; `kind` as its command line names filters."""
    command = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", kind]
    command += ["--outdir", str(target), *map(str, files)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return sorted(target.iterdir())


@pytest.mark.libreoffice
def test_a_round_trip_through_libreoffice_shows_nothing_also_by_way_of_odt_and_doc(tmp_path: Path) -> None:
    writer, profile, out = DocxDraftWriter(), tmp_path / "profile", tmp_path / "keluar"
    out.mkdir()
    sent = {name: writer.write(content, identity(), KEY) for name, content in variants().items()}
    for name, written in sent.items():
        (out / f"{name}.docx").write_bytes(written.data)
    every = sorted(out.iterdir())
    few = [
        path
        for path in every
        if path.stem in ("F4 with logo", "second round", "hostile", "exempted practice")
    ]
    for way in ("docx", "odt", "doc"):
        between = every if way == "docx" else converted(few, way, tmp_path / way, profile)
        for back in converted(between, "docx:MS Word 2007 XML", tmp_path / f"kembali dari {way}", profile):
            result = read_back(back.read_bytes(), sent[back.stem])
            assert (way, back.stem, result.status, differences(result)) == (way, back.stem, Status.OK, [])
