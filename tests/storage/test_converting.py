"""Domain values survive the way into JSON and back, and damaged JSON is said to be damaged."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ppid_desktop.domain.archive import ArchiveEvent, ArchiveFields, CodeEntry, Handover
from ppid_desktop.domain.errors import WorkspaceDamaged
from ppid_desktop.domain.lists import InventoryList
from ppid_desktop.domain.office import Numbering, Office
from ppid_desktop.domain.people import Employee
from ppid_desktop.domain.record import Coordination, Determination, EquipmentCheck, Record, SourceRequest
from ppid_desktop.domain.roles import Account
from ppid_desktop.domain.rounds import Correction, Round
from ppid_desktop.domain.softfiles import Softfile
from ppid_desktop.storage.converting import from_json, plain, to_json, value_of
from tests.storage import values

KINDS: list[type[Any]] = [
    Record,
    Coordination,
    EquipmentCheck,
    SourceRequest,
    Determination,
    Softfile,
    Round,
    Correction,
    ArchiveFields,
    ArchiveEvent,
    Handover,
    CodeEntry,
    Office,
    Numbering,
    Employee,
    Account,
    InventoryList,
]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@settings(max_examples=25)
@given(data=st.data())
def test_any_value_comes_back_equal(kind: type[Any], data: st.DataObject) -> None:
    value = data.draw(st.from_type(kind))
    assert value_of(kind, from_json(to_json(plain(value)))) == value


def test_a_value_stored_before_a_field_existed_gets_its_default() -> None:
    content = plain(values.record())
    information = content["information"]
    assert isinstance(information, dict)
    del information["officer_note"]
    assert value_of(Record, content).information.officer_note == ""


@pytest.mark.parametrize("text", ["", "[]", "{", "null", '"x"'])
def test_text_that_is_no_object_is_damage(text: str) -> None:
    with pytest.raises(WorkspaceDamaged):
        from_json(text)


def test_damage_never_quotes_the_content() -> None:
    content = plain(values.record()) | {"created_at": "rahasia besar"}
    with pytest.raises(WorkspaceDamaged) as caught:
        value_of(Record, content)
    assert "rahasia" not in repr(caught.value) + caught.value.sentences()
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


def test_json_is_compact_and_the_same_for_equal_values() -> None:
    text = to_json({"b": 1, "a": "é"})
    assert text == '{"a":"é","b":1}'
    assert json.loads(text) == {"a": "é", "b": 1}
