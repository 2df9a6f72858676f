import pytest

from core.domain.mrz_fields import composite_holds, mended, reading
from core.domain.mrz_formats import LAYOUTS, MrzFormat
from core.domain.mrz_reading import FieldState
from tests.core.domain.zones import MRVA, TD1, TD3, TODAY, with_digit


def zone(format, text):
    return mended(LAYOUTS[MrzFormat(format)], tuple(text.split("\n")))


def test_letters_are_mended_where_digits_stand_and_nowhere_else():
    lines = zone("TD3", TD3.replace("7408122", "74O8I2Z").replace("ANNA", "ANNO")).lines

    assert lines[1] == TD3.split("\n")[1]
    assert "ANNO" in lines[0]


def test_the_last_digit_covers_what_doc_9303_says():
    assert composite_holds(zone("TD3", TD3))
    assert composite_holds(zone("TD1", TD1))
    assert composite_holds(zone("MRVA", MRVA)) is None


def test_sex_and_nationality_of_a_passport_have_no_digit_at_all():
    other = TD3.replace("UTO7408122F", "DZA7408122M")

    assert reading(zone("TD3", other), TODAY).doubts() == ()


@pytest.mark.parametrize(
    ("sign", "value", "state"),
    [
        ("M", "M", FieldState.READ),
        ("F", "F", FieldState.READ),
        ("<", None, FieldState.UNREAD),
        ("X", None, FieldState.UNREAD),
        ("Q", None, FieldState.WRONG),
    ],
)
def test_an_unspecified_sex_answers_nothing(sign, value, state):
    field = reading(zone("TD3", TD3.replace("2F1", f"2{sign}1")), TODAY).fields["sex"]

    assert (field.value, field.state) == (value, state)


def test_a_digit_in_a_name_is_a_doubt_and_not_a_letter():
    fields = reading(zone("TD3", TD3.replace("ERIKSSON", "ER1KSSON")), TODAY).fields

    assert (fields["surname"].value, fields["surname"].state) == (None, FieldState.WRONG)
    assert fields["given_names"].value == "ANNA MARIA"


def test_an_optional_field_without_a_digit_is_read():
    assert reading(zone("MRVA", MRVA), TODAY).fields["optional"].state is FieldState.READ


def test_the_day_of_issue_decides_the_century_of_the_end():
    far = TD3.replace("1204159", with_digit("440415"))
    today = TODAY.replace(year=2090)

    assert (
        reading(zone("TD3", far), today, TODAY.replace(year=2030)).value("expiry_date")
        == "2044-04-15"
    )
