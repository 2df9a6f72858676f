"""What a machine-readable zone answers of the form (para 8)."""

from datetime import date

import pytest

from core.domain.mrz import read
from core.domain.mrz_answers import from_zone

TODAY = date(2024, 9, 17)
TD3 = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"


def test_zone_of_a_passport_answers_eight_lines_of_the_form() -> None:
    found = from_zone(read(TD3, today=TODAY))

    assert found.fields["surname_latin"] == "ERIKSSON"
    assert found.fields["given_latin"] == "ANNA MARIA"
    assert found.fields["birth_date"] == "1974-08-12"
    assert found.fields["document_expires"] == "2012-04-15"
    assert found.fields["document_kind"] == "foreign_passport"
    assert found.unproven == ()
    assert found.longest_name == "ANNA MARIA"


def test_field_whose_check_digit_is_wrong_answers_nothing_and_is_named() -> None:
    found = from_zone(read(TD3.replace("7408122", "7408125"), today=TODAY))

    assert "birth_date" not in found.fields
    assert "birth_date" in found.unproven


def test_single_name_is_the_surname_and_the_other_line_is_empty_on_purpose() -> None:
    one = TD3.replace("ERIKSSON<<ANNA<MARIA", "ERIKSSON<<<<<<<<<<<<")
    found = from_zone(read(one, today=TODAY))

    assert found.fields["surname_latin"] == "ERIKSSON"
    assert found.fields["given_latin"] == ""


@pytest.mark.parametrize(
    ("begin", "kind"),
    [
        ("P<", "foreign_passport"),
        ("PD", "diplomatic_passport"),
        ("PS", "service_passport"),
        ("PO", "service_passport"),
    ],
)
def test_kind_of_passport_follows_from_its_first_two_signs(begin: str, kind: str) -> None:
    found = from_zone(read(TD3.replace("P<", begin, 1), today=TODAY))

    assert found.fields["document_kind"] == kind


def test_states_are_told_in_two_letters_and_germany_by_its_one_letter_code() -> None:
    german = (
        "P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<\nC01X00T478D<<6408125F2702283<<<<<<<<<<<<<<<4"
    )
    found = from_zone(read(german, today=TODAY))

    assert found.fields["citizenship"] == "DE"
    assert found.fields["document_issuer"] == "DE"
    assert not found.citizen_of_kazakhstan
