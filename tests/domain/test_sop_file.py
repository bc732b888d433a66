from datetime import date

import pytest

from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.sop_file import load_letterhead, load_sop
from tests.documents.draft.samples import SOP_TEXT


def test_the_shipped_sop_holds_what_the_signed_one_says() -> None:
    sop = load_sop(SOP_TEXT)
    assert (sop.code, sop.revision, sop.dated) == ("555/9/PPIDP.Pemotda/2023", "", date(2023, 1, 12))
    assert [step.number for step in sop.steps] == list(range(1, 8))
    assert sop.steps[0].title.startswith("Melakukan identifikasi terkait informasi")
    assert sop.steps[6].executor == "Arsip"
    assert len(sop.references) == 6
    assert sop.references[4].startswith("Pergub Nomor 67 Tahun 2021")
    assert len(sop.responsible) == 3
    assert "tidak untuk informasi yang dikecualikan" in sop.scope
    assert all(step.documents and step.executor and step.short for step in sop.steps)


def test_every_contradiction_has_a_position() -> None:
    contradictions = load_sop(SOP_TEXT).contradictions
    assert len(contradictions) >= 7
    assert all(one.topic and one.position for one in contradictions)


def test_the_letterhead_is_offered_as_the_offices_first_identity() -> None:
    office = load_letterhead(SOP_TEXT)
    assert office.unit_name == "Biro Pemotda Setda Provinsi Banten"
    assert office.website.startswith("https://")
    assert office.logo_png == b""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('code = "555/9/PPIDP.Pemotda/2023"', ""),
        ("dated = 2023-01-12", 'dated = "kemarin"'),
        ("number = 7", "number = 8"),
        ('id = "pemotda-2023"', "id = true"),
        ('documents = ["daftar periksa peralatan"]', "documents = [3]"),
        ("[approved]", "[disahkan]"),
        ('id = "pemotda-2023"', "id = "),
    ],
)
def test_a_damaged_definition_names_what_is_wrong(old: str, new: str) -> None:
    assert old in SOP_TEXT
    with pytest.raises(InvalidValue) as caught:
        load_sop(SOP_TEXT.replace(old, new, 1))
    assert caught.value.meaning
