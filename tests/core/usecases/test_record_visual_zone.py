"""The visual zone: the birth date typed, place and citizenship answered with one key."""

import pytest

from core.domain.errors import NotFound, Stale
from core.domain.lifecycle import Status
from core.usecases.form_errors import FormErrors, UnknownField
from core.usecases.record_visual_zone import MustBeTyped, RecordVisualZone
from core.usecases.window_act import NotAtWindow
from tests.builders import a_case
from tests.core.usecases.desk import SAME, Desk


def recording(desk: Desk) -> RecordVisualZone:
    return RecordVisualZone(desk.store, desk.clock, desk.rules)


async def test_typed_and_same_values_are_kept_beside_each_other(any_desk: Desk) -> None:
    case = await any_desk.ready()

    await recording(any_desk)(
        any_desk.consul, case.id, case.version, {"birth_date": "12 августа 1974"}, SAME
    )

    dossier = await any_desk.store.read(lambda tx: tx.cases.dossier(case.id))
    assert dossier.visual == {
        "birth_date": "1974-08-12",
        "birth_place": "ZENITH SPECIMENSTAD",
        "citizenship": "SE",
    }


async def test_the_birth_date_cannot_be_nodded_through(desk: Desk) -> None:
    case = await desk.ready()

    with pytest.raises(MustBeTyped):
        await recording(desk)(desk.consul, case.id, case.version, {}, frozenset({"birth_date"}))


async def test_without_a_zone_the_names_come_from_the_visual_zone_and_why_is_kept(
    desk: Desk,
) -> None:
    case = await desk.ready()
    names = frozenset({"surname_latin", "given_latin", "sex", "document_number"})

    case = await recording(desk)(
        desk.consul,
        case.id,
        case.version,
        {"birth_date": "12.08.1974", "document_expires": "15.04.2032", "document_issuer": "Sweden"},
        SAME | names,
        no_zone_reason="A handwritten passport of 1998",
    )

    view = await desk.view(case)
    assert view.dossier.no_icao_zone_reason == "A handwritten passport of 1998"
    assert view.open_values == ()
    assert view.content["surname_latin"] == ("ERIKSSON", "visual")


async def test_every_slip_is_told_at_its_line(desk: Desk) -> None:
    case = await desk.ready()

    with pytest.raises(FormErrors) as refusal:
        await recording(desk)(
            desk.consul, case.id, case.version, {"birth_date": "soon", "citizenship": "Nowhere"}
        )

    assert set(refusal.value.errors) == {"birth_date", "citizenship"}


async def test_a_line_no_visual_zone_has_is_refused(desk: Desk) -> None:
    case = await desk.ready()

    with pytest.raises(UnknownField):
        await recording(desk)(desk.consul, case.id, case.version, {"purpose": "bank"})


async def test_a_draft_is_not_compared(desk: Desk) -> None:
    case = await desk.stored(a_case(Status.DRAFT))

    with pytest.raises(NotAtWindow):
        await recording(desk)(desk.consul, case.id, case.version, {}, SAME)


async def test_two_consuls_do_not_overwrite_each_other(desk: Desk) -> None:
    case = await desk.ready()
    await recording(desk)(desk.consul, case.id, case.version, {"birth_date": "12.08.1974"})

    with pytest.raises(Stale):
        await recording(desk)(desk.colleague, case.id, case.version, {"birth_date": "13.08.1974"})

    dossier = await desk.store.read(lambda tx: tx.cases.dossier(case.id))
    assert dossier.visual == {"birth_date": "1974-08-12"}


async def test_a_foreign_case_looks_absent(desk: Desk) -> None:
    case = await desk.ready()

    with pytest.raises(NotFound):
        await recording(desk)(desk.stranger, case.id, case.version, {}, SAME)
