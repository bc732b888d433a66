"""Every case of the corpus reads as its edit says."""

import json

import pytest

from ppid_desktop.documents.review.json_form import to_plain
from ppid_desktop.documents.review.reader import read_returned
from tests.documents.review.corpus.everything import CASES
from tests.documents.review.expectation import differences
from tests.documents.review.returned import registry


@pytest.mark.parametrize("identifier", sorted(CASES))
def test_an_edit_reads_as_what_it_is(identifier: str) -> None:
    data, expectation = CASES[identifier].made()
    found = json.loads(json.dumps(to_plain(read_returned(data, registry()))))
    assert differences(expectation, found) == []
