"""The note of a decline: what is missing, that it is no refusal, in two languages."""

import pytest

from core.domain.errors import NotFound
from core.usecases.decline_case import DeclineCase
from core.usecases.print_decline_note import PrintDeclineNote
from core.usecases.print_paper import NothingToPrint
from tests.core.usecases.desk import Desk
from tests.core.usecases.printing import WORDING, KeepingPrinter


def noting(desk: Desk, printer: KeepingPrinter) -> PrintDeclineNote:
    return PrintDeclineNote(desk.store, desk.clock, desk.rules, printer, WORDING)


async def test_note_names_every_missing_thing_and_the_consul(any_desk: Desk) -> None:
    printer, case = KeepingPrinter(), await any_desk.ready()
    await DeclineCase(any_desk.store, any_desk.clock)(
        any_desk.consul, case.id, case.version, ("translation", "copy"), "Ask at desk 2"
    )

    assert await noting(any_desk, printer)(any_desk.consul, case.id) == b"%PDF note"

    note = printer.notes[0]
    assert [line.own.split(":")[0] for line in note.missing] == [
        "Copy of the document",
        "Translation",
    ]
    assert note.consul.value.own == any_desk.consul.name
    assert "not a refusal" in note.closing[0].own
    values = [fact.value.own for fact in note.facts]
    assert {case.reference, "17 September 2024", "Ask at desk 2"} <= set(values)


async def test_there_is_no_note_for_a_case_that_was_not_declined(desk: Desk) -> None:
    case = await desk.ready()

    with pytest.raises(NothingToPrint):
        await noting(desk, KeepingPrinter())(desk.consul, case.id)


async def test_no_note_for_a_foreign_case(desk: Desk) -> None:
    case = await desk.ready()

    with pytest.raises(NotFound):
        await noting(desk, KeepingPrinter())(desk.stranger, case.id)
