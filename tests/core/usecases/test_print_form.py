"""The application form of annex 1, line by line, codes in Russian, signature left to the window."""

from datetime import date

import pytest

from core.domain.errors import NotFound
from core.ports.settings import MissionSettings
from core.usecases.print_form import PrintForm
from tests.builders import ANKARA
from tests.core.usecases.desk import Desk
from tests.core.usecases.printing import WORDING, KeepingPrinter


def printing(desk: Desk, printer: KeepingPrinter) -> PrintForm:
    return PrintForm(desk.store, desk.clock, printer, WORDING)


async def test_form_carries_the_answers_in_the_orders_words(any_desk: Desk) -> None:
    printer, case = KeepingPrinter(), await any_desk.ready()

    assert await printing(any_desk, printer)(any_desk.consul, case.id) == b"%PDF form"

    form = printer.forms[0]
    assert form.applicant == "ЭРИКССОН АННА МАРИЯ"
    assert (form.purpose, form.citizenship, form.state) == (
        "открытия счёта в банке",
        "Швеция",
        "Швеция",
    )
    assert (form.birth_date, form.issued_on) == (date(1974, 8, 12), date(2022, 4, 16))
    assert form.patronymic_latin == ""


async def test_addressee_is_what_the_mission_told_and_an_empty_line_until_then(desk: Desk) -> None:
    printer, case = KeepingPrinter(), await desk.ready()
    await printing(desk, printer)(desk.consul, case.id)
    told = MissionSettings(ANKARA, addressee_post="Консулу", addressee_name="Образцову О. О.")
    await desk.store.write(lambda tx: tx.missions.save(told))
    await printing(desk, printer)(desk.consul, case.id)

    assert [form.addressee for form in printer.forms] == ["", "Консулу, Образцову О. О."]


async def test_a_purpose_in_own_words_is_printed_as_it_was_written(desk: Desk) -> None:
    printer = KeepingPrinter()
    case = await desk.ready(purpose="other", purpose_text="участия в конкурсе")
    await printing(desk, printer)(desk.consul, case.id)

    assert printer.forms[0].purpose == "участия в конкурсе"


async def test_a_birth_year_alone_is_printed_as_the_document_prints_it(desk: Desk) -> None:
    printer = KeepingPrinter()
    case = await desk.ready(birth_date="1974")
    await printing(desk, printer)(desk.consul, case.id)

    assert printer.forms[0].birth_date == "1974"


async def test_a_stateless_person_has_words_in_place_of_a_state(desk: Desk) -> None:
    printer = KeepingPrinter()
    case = await desk.ready(citizenship="XXA")
    await printing(desk, printer)(desk.consul, case.id)

    assert printer.forms[0].citizenship not in ("", "XXA")


async def test_printing_the_form_leaves_a_line(desk: Desk) -> None:
    case = await desk.ready()
    await printing(desk, KeepingPrinter())(desk.consul, case.id)

    assert (await desk.acts(case))[-1] == "staff:form:printed"


async def test_no_form_of_a_foreign_case(desk: Desk) -> None:
    case = await desk.ready()

    with pytest.raises(NotFound):
        await printing(desk, KeepingPrinter())(desk.stranger, case.id)
