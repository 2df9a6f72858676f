"""Zones of specimens are read back by the rules that read real ones."""

from datetime import date

import pytest

from cli.demonstration.people import PEOPLE
from cli.demonstration.zones import passport_zone
from core.domain.mrz import FieldState, read

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.number)
def test_the_zone_of_a_specimen_proves_what_the_form_says(person):
    zone = passport_zone(
        state=person.icao,
        surname=person.surname,
        given=person.given,
        number=person.number,
        born=person.born_short,
        sex=person.sex,
        expires=person.expires,
    )

    found = read(zone, today=TODAY)

    assert found.fields["document_number"].state is FieldState.PROVEN
    assert found.fields["document_number"].value == person.number
    assert found.fields["birth_date"].value == person.born
    assert found.fields["expiry_date"].value == person.expires.isoformat()
    assert (found.value("surname"), found.value("given_names")) == (person.surname, person.given)


def test_a_zone_may_lack_day_and_month_of_birth_and_have_one_name():
    zone = passport_zone(
        state="AFG",
        surname="ZARGHUNA",
        given="",
        number="P00000017",
        born="65<<<<",
        sex="F",
        expires=date(2029, 1, 1),
    )

    found = read(zone, today=TODAY)

    assert found.one_name_only and found.value("birth_date") == "1965"
