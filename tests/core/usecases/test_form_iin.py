"""Forming the IIN: typed twice outside the demonstration, made and marked within it (G1)."""

from datetime import UTC, date, datetime

import pytest

from core.domain.errors import Stale
from core.domain.iin import CannotExist, LooksLikeBin, NotTwelveDigits, WrongCheckDigit, is_valid
from core.domain.lifecycle import Status
from core.ports.requests import RegistryRequest, RequestState
from core.usecases.form_iin import FormIin, IinsDiffer, IinTaken
from tests.core.usecases.desk import VALID_IIN, Desk

OTHER_IIN = "900101300811"


def forming(desk: Desk, *, demonstration: bool = False) -> FormIin:
    return FormIin(desk.store, desk.clock, desk.chance, demonstration)


async def waiting(desk: Desk) -> RegistryRequest:
    return await desk.opened(await desk.confirmed())


async def test_a_number_typed_twice_is_kept_and_the_case_is_formed(any_desk: Desk) -> None:
    request = await waiting(any_desk)
    any_desk.clock.at = datetime(2024, 9, 17, 20, 0, tzinfo=UTC)  # the next day in Astana

    formed = await forming(any_desk)(
        any_desk.operator, request.id, request.version, "0612 1160 0012", VALID_IIN
    )

    case = await any_desk.store.read(lambda tx: tx.cases.get(request.case))
    assert (formed.state, formed.iin, formed.test_number) == (RequestState.FORMED, VALID_IIN, False)
    assert formed.formed_on == date(2024, 9, 18)
    assert case.status is Status.FORMED


async def test_two_different_numbers_are_refused(desk: Desk) -> None:
    request = await waiting(desk)

    with pytest.raises(IinsDiffer) as refusal:
        await forming(desk)(desk.operator, request.id, request.version, VALID_IIN, OTHER_IIN)

    assert refusal.value.facts == {}


@pytest.mark.parametrize(
    ("number", "error"),
    [
        ("061211600013", WrongCheckDigit),
        ("06121160001", NotTwelveDigits),
        ("900101300805", CannotExist),
        ("960340000514", LooksLikeBin),
        ("", NotTwelveDigits),
    ],
)
async def test_a_number_that_is_none_is_refused(
    desk: Desk, number: str, error: type[Exception]
) -> None:
    request = await waiting(desk)

    with pytest.raises(error):
        await forming(desk)(desk.operator, request.id, request.version, number, number)


async def test_a_number_that_looks_like_a_bin_is_asked_back_once_and_never_refused(
    desk: Desk,
) -> None:
    request = await waiting(desk)
    number = "960340000514"

    formed = await forming(desk)(
        desk.operator, request.id, request.version, number, number, bin_seen=True
    )

    assert formed.iin == number


async def test_a_number_that_another_case_has_is_refused(desk: Desk) -> None:
    first = await waiting(desk)
    await forming(desk)(desk.operator, first.id, first.version, VALID_IIN, VALID_IIN)
    second = await waiting(desk)

    with pytest.raises(IinTaken):
        await forming(desk)(desk.operator, second.id, second.version, VALID_IIN, VALID_IIN)


async def test_the_demonstration_makes_a_marked_number_with_a_right_check_digit(desk: Desk) -> None:
    request = await waiting(desk)

    formed = await forming(desk, demonstration=True)(desk.operator, request.id, request.version)

    assert formed.test_number
    assert is_valid(formed.iin)
    assert formed.iin[4] in "0123"


async def test_in_the_demonstration_a_typed_number_is_not_taken(desk: Desk) -> None:
    request = await waiting(desk)

    formed = await forming(desk, demonstration=True)(
        desk.operator, request.id, request.version, VALID_IIN, VALID_IIN
    )

    assert formed.iin != VALID_IIN


async def test_second_click_forms_nothing_twice(any_desk: Desk) -> None:
    request = await waiting(any_desk)
    form = forming(any_desk)
    await form(any_desk.operator, request.id, request.version, VALID_IIN, VALID_IIN)

    with pytest.raises(Stale):
        await form(any_desk.operator, request.id, request.version, OTHER_IIN, OTHER_IIN)

    stored = await any_desk.store.read(lambda tx: tx.requests.get(request.id))
    assert stored.iin == VALID_IIN


async def test_the_iin_stands_in_no_notice_and_no_audit_line(desk: Desk) -> None:
    case = await desk.formed()

    notices = await desk.store.read(lambda tx: tx.outbox.of_case(case.id))

    assert notices[-1].kind == "formed"
    assert VALID_IIN not in str(notices)
    assert VALID_IIN not in str(await desk.lines(case))
