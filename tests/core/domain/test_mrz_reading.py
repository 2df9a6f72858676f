import pytest

from core.domain.mrz_errors import NationalCode, UnknownStateCode, VisaGiven, WrongCheck
from core.domain.mrz_formats import MrzFormat
from core.domain.mrz_reading import Field, FieldState, Reading


def reading(state=FieldState.READ, key="birth_date", **marks):
    return Reading(MrzFormat.TD3, {key: Field(None, state, "QQ<")}, **marks)


@pytest.mark.parametrize(
    ("one", "doubt"),
    [
        (reading(FieldState.WRONG), WrongCheck),
        (reading(FieldState.WRONG, "nationality"), UnknownStateCode),
        (reading(composite_holds=False), WrongCheck),
        (reading(is_visa=True), VisaGiven),
        (Reading(None, looks_like_national_code=True), NationalCode),
    ],
)
def test_each_kind_of_doubt_has_its_own_refusal(one, doubt):
    assert [type(error) for error in one.doubts()] == [doubt]


def test_a_reading_without_doubts_says_nothing():
    assert reading(composite_holds=True).doubts() == ()


def test_the_last_digit_is_no_second_doubt_beside_a_wrong_field():
    assert len(reading(FieldState.WRONG, composite_holds=False).doubts()) == 1


def test_values_stay_out_of_tracebacks():
    secret = Reading(MrzFormat.TD3, {"surname": Field("ERIKSSON", FieldState.READ, "ERIKSSON<")})

    assert "ERIKSSON" not in repr(secret)


def test_a_field_that_is_not_there_has_no_value():
    assert reading().value("surname") is None
