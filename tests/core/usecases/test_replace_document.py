"""Another document than the declared one: one act, and the comparison begins anew."""

import pytest

from core.domain.case import Source
from core.domain.dossier import Dossier
from core.usecases.form_errors import FormErrors
from core.usecases.replace_document import ReplaceDocument
from core.usecases.window_act import NotAtWindow
from tests.core.usecases.desk import Desk

NEW = {
    "document_kind": "foreign_passport",
    "document_number": "AB 1234567",
    "document_issuer": "Sweden",
    "document_issued": "01.09.2034",
    "document_expires": "",
}


def replacing(desk: Desk) -> ReplaceDocument:
    return ReplaceDocument(desk.store, desk.clock, desk.rules)


async def test_the_new_document_stands_in_the_form_and_what_was_seen_is_gone(
    any_desk: Desk,
) -> None:
    case = await any_desk.acceptable()

    case = await replacing(any_desk)(
        any_desk.consul, case.id, case.version, {**NEW, "document_issued": "01.09.2024"}
    )

    assert case.value("document_number") == "AB1234567"
    assert case.answers["document_number"].source is Source.CORRECTED
    assert case.answers["document_expires"].value == ""
    assert await any_desk.store.read(lambda tx: tx.cases.dossier(case.id)) == Dossier()


async def test_a_new_passport_is_not_checked_against_the_old_ones_dates(desk: Desk) -> None:
    case = await desk.ready(document_issued="2012-01-01", document_expires="2022-01-01")

    case = await replacing(desk)(
        desk.consul, case.id, case.version, {**NEW, "document_issued": "01.09.2024"}
    )

    assert case.value("document_issued") == "2024-09-01"


async def test_every_slip_is_told_and_nothing_is_half_replaced(desk: Desk) -> None:
    case = await desk.ready()

    with pytest.raises(FormErrors) as refusal:
        await replacing(desk)(desk.consul, case.id, case.version, NEW)
    assert set(refusal.value.errors) == {"document_issued"}

    with pytest.raises(FormErrors) as refusal:
        await replacing(desk)(desk.consul, case.id, case.version, {"document_kind": "other"})
    assert set(refusal.value.errors) == {"document_number", "document_issuer"}
    assert (await desk.again(case)).value("document_number") == "L898902C3"


async def test_after_acceptance_the_document_stands(desk: Desk) -> None:
    case = await desk.accepted()

    with pytest.raises(NotAtWindow):
        await replacing(desk)(desk.consul, case.id, case.version, NEW)
