"""The demonstration shows every status, with answers that the form itself accepts."""

from datetime import date

import pytest

from cli.demonstration.people import PEOPLE, answers
from core.domain.case import Answer
from core.domain.form import FIELD, missing_fields
from core.domain.form_reading import Reading, read_field
from core.domain.lifecycle import Status
from core.texts.countries import country_names

READING = Reading(date(2026, 11, 24), country_names(), {})


def test_every_status_is_shown():
    shown = {person.stage for person in PEOPLE} | {"formed"}

    assert {status.value for status in Status} <= shown


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.number)
def test_the_answers_of_a_specimen_are_answers(person):
    given = answers(person)

    assert missing_fields({key: Answer(value) for key, value in given.items()}) == ()
    for key, value in given.items():
        if key in FIELD and value and key not in ("document_issued", "document_expires"):
            assert read_field(key, value, READING) == value
