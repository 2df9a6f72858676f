"""Decline (para 7): what is missing is named; it is no refusal, and the person may come again."""

import pytest

from core.domain.errors import NotFound, Stale
from core.domain.lifecycle import Status
from core.usecases.decline_case import DeclineCase, NothingMissing, UnknownItem
from core.usecases.free_text import OddSigns, TextTooLong
from tests.core.usecases.desk import Desk


def declining(desk: Desk) -> DeclineCase:
    return DeclineCase(desk.store, desk.clock)


async def test_missing_items_are_kept_in_the_order_of_the_list(any_desk: Desk) -> None:
    case = await any_desk.ready()

    declined = await declining(any_desk)(
        any_desk.consul, case.id, case.version, ("item.translation", "copy"), "Come on  Friday"
    )

    dossier = await any_desk.store.read(lambda tx: tx.cases.dossier(case.id))
    assert declined.status is Status.DECLINED
    assert dossier.missing == ("copy", "translation")
    assert (dossier.decline_note, dossier.declined_by) == ("Come on Friday", any_desk.consul.actor)


async def test_the_notice_carries_codes_only_and_waits_ten_seconds(desk: Desk) -> None:
    case = await desk.ready()
    await declining(desk)(desk.consul, case.id, case.version, ("copy",), "Anna should come again")

    notice = (await desk.store.read(lambda tx: tx.outbox.of_case(case.id)))[-1]

    assert (notice.kind, dict(notice.codes)) == ("declined", {"missing": "copy"})
    assert (notice.due_at - desk.clock.at).seconds == 10


async def test_a_decline_that_names_nothing_is_refused(desk: Desk) -> None:
    case = await desk.ready()

    with pytest.raises(NothingMissing):
        await declining(desk)(desk.consul, case.id, case.version, (), "no time today")


async def test_an_item_para_7_does_not_know_is_refused(desk: Desk) -> None:
    case = await desk.ready()

    with pytest.raises(UnknownItem):
        await declining(desk)(desk.consul, case.id, case.version, ("fee",))


@pytest.mark.parametrize(("note", "error"), [("x" * 501, TextTooLong), ("a\x00b", OddSigns)])
async def test_a_note_beyond_its_limits_is_refused(
    desk: Desk, note: str, error: type[Exception]
) -> None:
    case = await desk.ready()

    with pytest.raises(error):
        await declining(desk)(desk.consul, case.id, case.version, ("copy",), note)


async def test_second_click_declines_nothing_twice(desk: Desk) -> None:
    case = await desk.ready()
    await declining(desk)(desk.consul, case.id, case.version, ("copy",))

    with pytest.raises(Stale):
        await declining(desk)(desk.consul, case.id, case.version, ("copy",))


async def test_a_foreign_case_looks_absent(desk: Desk) -> None:
    case = await desk.ready()

    with pytest.raises(NotFound):
        await declining(desk)(desk.stranger, case.id, case.version, ("copy",))
