"""A walk-in: the same form on one page, ready at once, with a code to join a chat later."""

import pytest

from core.domain.errors import NotFound
from core.domain.lifecycle import Status
from core.usecases.create_walk_in import CreateWalkIn
from core.usecases.form_errors import FormErrors, UnknownField
from tests.builders import ANSWERS
from tests.core.usecases.desk import COMPLETE, Desk

FIELDS = {**ANSWERS, **COMPLETE, "birth_date": "12.08.1974", "document_issued": "16 April 2022"}


def creating(desk: Desk) -> CreateWalkIn:
    return CreateWalkIn(desk.store, desk.clock, desk.chance, desk.rules)


async def test_walk_in_is_ready_at_the_consuls_mission(any_desk: Desk) -> None:
    made = await creating(any_desk)(any_desk.consul, FIELDS, "en")

    case = await any_desk.again(made.case)
    assert (case.status, case.mission, case.walk_in) == (
        Status.READY,
        any_desk.consul.mission,
        True,
    )
    assert case.value("birth_date") == "1974-08-12"
    assert case.filled_in_by == "consul"


async def test_its_code_opens_the_case_once(desk: Desk) -> None:
    made = await creating(desk)(desk.consul, FIELDS, "en")

    assert len(made.code) == 8
    assert made.code.isdigit()


async def test_single_name_and_birth_year_alone_are_enough(desk: Desk) -> None:
    fields = {
        **FIELDS,
        "surname_latin": "AHMADI",
        "given_latin": "-",
        "surname_cyrillic": "АХМАДИ",
        "given_cyrillic": "",
        "birth_date": "1988",
    }

    made = await creating(desk)(desk.consul, fields, "ru")

    assert (made.case.value("given_latin"), made.case.value("birth_date")) == ("", "1988")


async def test_every_slip_is_told_at_its_own_line(desk: Desk) -> None:
    fields = {**FIELDS, "birth_date": "31.02.1980", "sex": "", "citizenship": "Kazakhstan"}

    with pytest.raises(FormErrors) as refusal:
        await creating(desk)(desk.consul, fields, "en")

    assert set(refusal.value.errors) == {"birth_date", "sex", "citizenship"}


async def test_somebody_without_any_name_is_not_stored(desk: Desk) -> None:
    nameless = dict.fromkeys(
        ("surname_latin", "given_latin", "surname_cyrillic", "given_cyrillic"), ""
    )

    with pytest.raises(FormErrors) as refusal:
        await creating(desk)(desk.consul, {**FIELDS, **nameless}, "en")

    assert set(refusal.value.errors) == {"surname_latin"}


async def test_an_expired_passport_is_taken_down_so_that_it_can_be_declined(desk: Desk) -> None:
    fields = {**FIELDS, "document_issued": "01.02.2010", "document_expires": "01.02.2020"}

    made = await creating(desk)(desk.consul, fields, "en")

    assert "expired" in (await desk.view(made.case)).open_points


async def test_a_line_the_form_does_not_have_is_refused(desk: Desk) -> None:
    with pytest.raises(UnknownField):
        await creating(desk)(desk.consul, {**FIELDS, "religion": "x"}, "en")


async def test_nobody_but_a_consul_fills_in_the_form(desk: Desk) -> None:
    for officer in (desk.operator, desk.auditor, desk.administrator):
        with pytest.raises(NotFound):
            await creating(desk)(officer, FIELDS, "en")
