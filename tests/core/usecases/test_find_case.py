"""The one search box: reference, document number, name by whole words; only one's own mission."""

import pytest

from core.domain.errors import NotFound
from core.usecases.find_case import FindCase
from tests.builders import ANKARA, BERLIN, a_case
from tests.core.usecases.desk import Desk


def finding(desk: Desk) -> FindCase:
    return FindCase(desk.store, desk.clock)


async def test_a_reference_is_found_in_any_spelling(any_desk: Desk) -> None:
    case = await any_desk.ready()

    for text in (case.reference, case.reference.replace("-", " ").lower(), f" {case.reference} "):
        assert [one.id for one in await finding(any_desk)(any_desk.consul, text)] == [case.id]


async def test_a_document_number_is_found_exact_and_not_by_its_beginning(desk: Desk) -> None:
    case = await desk.ready()

    assert [one.id for one in await finding(desk)(desk.consul, "l898902 c3")] == [case.id]
    assert await finding(desk)(desk.consul, "L898902") == []


@pytest.mark.parametrize("text", ["eriksson", "Эрикссон", "maria eriksson", "Anna Эрикссон"])
async def test_a_name_is_found_by_whole_words_of_either_alphabet(desk: Desk, text: str) -> None:
    case = await desk.ready()

    assert [one.id for one in await finding(desk)(desk.consul, text)] == [case.id]


@pytest.mark.parametrize("text", ["eriks", "eriksson johan", "", "  ", "…", "%", "' OR 1=1"])
async def test_what_is_no_whole_word_of_a_name_finds_nothing(desk: Desk, text: str) -> None:
    await desk.ready()

    assert await finding(desk)(desk.consul, text) == []


async def test_a_name_with_an_umlaut_is_found_as_people_type_it(desk: Desk) -> None:
    case = await desk.ready(surname_latin="MÜLLER")

    for text in ("Müller", "MUELLER"):
        assert [one.id for one in await finding(desk)(desk.consul, text)] == [case.id]


async def test_another_missions_case_is_not_found_by_anything(desk: Desk) -> None:
    case = await desk.stored(a_case(mission=BERLIN))

    for text in (case.reference, "L898902C3", "Eriksson"):
        assert await finding(desk)(desk.consul, text) == []


async def test_the_audit_keeps_the_kind_of_search_and_no_word_of_it(desk: Desk) -> None:
    await desk.ready()
    for text in ("L898902C3", "Eriksson"):
        await finding(desk)(desk.consul, text)

    lines = await desk.store.read(lambda tx: tx.audit.lines(int(ANKARA)))

    searches = [line for line in lines if line.act == "staff:case:searched"]
    assert [line.detail for line in searches] == ["document", "name"]


async def test_who_has_no_window_has_no_search(desk: Desk) -> None:
    for officer in (desk.operator, desk.auditor, desk.administrator):
        with pytest.raises(NotFound):
            await finding(desk)(officer, "Eriksson")
