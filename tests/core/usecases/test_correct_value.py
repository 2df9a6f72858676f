"""Mending a value: one click for the document's, a reason for any other."""

import pytest

from core.domain.case import Case, Source
from core.domain.judgements import ReasonMissing
from core.usecases.correct_value import CorrectValue
from core.usecases.form_errors import UnknownField
from core.usecases.open_case import CaseView
from core.usecases.record_visual_zone import RecordVisualZone
from core.usecases.window_act import NotAtWindow
from tests.core.usecases.desk import Desk


def correcting(desk: Desk) -> CorrectValue:
    return CorrectValue(desk.store, desk.clock, desk.rules)


def needs(view: CaseView, key: str) -> str:
    return next(line.needs for line in view.comparison if line.key == key)


async def differing(desk: Desk) -> Case:
    return await desk.seen(await desk.ready(surname_latin="ERIKSON"))


async def test_a_difference_stays_open_until_it_is_mended(desk: Desk) -> None:
    case = await differing(desk)
    assert needs(await desk.view(case), "surname_latin") == "decide"

    await correcting(desk)(desk.consul, case.id, case.version, "surname_latin", "ERIKSSON")

    assert needs(await desk.view(case), "surname_latin") == ""


async def test_taking_the_documents_value_mends_the_answer_and_keeps_its_source(desk: Desk) -> None:
    case = await differing(desk)

    mended = await correcting(desk)(desk.consul, case.id, case.version, "surname_latin", "ERIKSSON")

    assert mended.answers["surname_latin"].value == "ERIKSSON"
    assert mended.answers["surname_latin"].source is Source.MRZ
    assert (await desk.view(mended)).content["surname_latin"] == ("ERIKSSON", "mrz")


async def test_a_value_of_the_consuls_own_needs_a_reason(desk: Desk) -> None:
    case = await differing(desk)

    with pytest.raises(ReasonMissing):
        await correcting(desk)(desk.consul, case.id, case.version, "surname_latin", "ERICSSON")


async def test_the_consuls_own_value_wins_with_reason_and_name(desk: Desk) -> None:
    case = await differing(desk)

    case = await correcting(desk)(
        desk.consul, case.id, case.version, "surname_latin", "ericsson", "page 3 of the passport"
    )

    view = await desk.view(case)
    line = next(line for line in view.comparison if line.key == "surname_latin")
    assert (line.registry, line.source, line.needs) == ("ERICSSON", Source.CORRECTED, "")
    assert line.corrected is not None
    assert (line.corrected.by, line.corrected.reason) == (
        desk.consul.actor,
        "page 3 of the passport",
    )


async def test_zones_that_disagree_are_not_settled_by_a_bare_click(desk: Desk) -> None:
    case = await desk.seen(await desk.ready())
    case = await RecordVisualZone(desk.store, desk.clock, desk.rules)(
        desk.consul, case.id, case.version, {"document_number": "L898902C4"}
    )

    with pytest.raises(ReasonMissing):
        await correcting(desk)(desk.consul, case.id, case.version, "document_number", "L898902C3")
    await correcting(desk)(
        desk.consul, case.id, case.version, "document_number", "L898902C3", "misread at first"
    )

    assert (await desk.view(case)).content["document_number"] == ("L898902C3", "mrz")


async def test_the_audit_names_the_field_and_never_the_value(desk: Desk) -> None:
    case = await differing(desk)
    await correcting(desk)(desk.consul, case.id, case.version, "surname_latin", "ERIKSSON")

    line = [one for one in await desk.lines(case) if "correct" in one.detail]

    assert [one.detail for one in line] == ["correct surname_latin mrz"]


async def test_a_field_that_no_form_has_is_refused(desk: Desk) -> None:
    case = await desk.ready()

    with pytest.raises(UnknownField):
        await correcting(desk)(desk.consul, case.id, case.version, "iin", "1", "because")


async def test_after_the_confirmation_nothing_is_corrected(desk: Desk) -> None:
    request = await desk.confirmed()
    case = await desk.store.read(lambda tx: tx.cases.get(request.case))

    with pytest.raises(NotAtWindow):
        await correcting(desk)(desk.consul, case.id, case.version, "sex", "M", "why")
