"""Certificate and notice: the annex's fields, the day of the answer, copy by copy."""

import asyncio
from dataclasses import replace
from datetime import date

import pytest

from core.domain.errors import NotFound, Stale
from core.ports.papers import PaperSort, PaperState
from core.usecases.form_iin import FormIin
from core.usecases.print_paper import CopyOut, NothingToPrint, PrintPaper
from core.usecases.settle_paper import SettlePaper
from tests.core.usecases.desk import VALID_IIN, Desk, zone
from tests.core.usecases.printing import KeepingPrinter, paper_printing, printed, printed_well


async def test_certificate_has_what_was_confirmed_and_the_day_of_the_answer(any_desk: Desk) -> None:
    printer, case = KeepingPrinter(), await any_desk.formed()
    any_desk.clock.move(days=3)

    paper, pdf = await paper_printing(any_desk, printer)(any_desk.consul, case.id, case.version)

    certificate = printer.certificates[0]
    assert (pdf, paper.sort, paper.copy) == (b"%PDF certificate", PaperSort.CERTIFICATE, 1)
    assert certificate.iin == VALID_IIN
    assert (certificate.surname, certificate.given_names) == ("ERIKSSON", "ANNA MARIA")
    assert (certificate.birth_date, certificate.birth_place) == (
        date(1974, 8, 12),
        "ZENITH SPECIMENSTAD",
    )
    assert certificate.issued_on == date(2024, 9, 17)
    assert not certificate.specimen


async def test_names_on_the_certificate_are_those_of_the_zone(desk: Desk) -> None:
    printer = KeepingPrinter()
    case = await desk.ready(surname_latin="MÜLLER")
    case = await desk.judged(await desk.seen(case, zone(surname="MUELLER")))
    view = await desk.view(case)

    assert view.open_points == ()
    assert view.content["surname_latin"] == ("MUELLER", "mrz")
    assert printer.certificates == []


async def test_what_the_registry_returned_goes_before_what_was_confirmed(desk: Desk) -> None:
    printer, case = KeepingPrinter(), await desk.formed()
    request = (await desk.store.read(lambda tx: tx.requests.of_case(case.id)))[-1]
    returned = replace(request, registry_values={"given_latin": "ANNA"})
    await desk.store.write(lambda tx: tx.requests.save(returned))

    await paper_printing(desk, printer)(desk.consul, case.id, case.version)

    assert printer.certificates[0].given_names == "ANNA"


async def test_a_test_number_is_printed_as_a_specimen(desk: Desk) -> None:
    printer = KeepingPrinter()
    request = await desk.opened(await desk.confirmed())
    form = FormIin(desk.store, desk.clock, desk.chance, demonstration=True)
    await form(desk.operator, request.id, request.version)
    case = await desk.store.read(lambda tx: tx.cases.get(request.case))

    await paper_printing(desk, printer)(desk.consul, case.id, case.version)

    assert printer.certificates[0].specimen


async def test_notice_has_the_orders_ground_and_the_operators_explanation(desk: Desk) -> None:
    printer, case = KeepingPrinter(), await desk.refused()

    paper, _ = await paper_printing(desk, printer)(desk.consul, case.id, case.version)

    notice = printer.notices[0]
    assert paper.sort is PaperSort.REFUSAL_NOTICE
    assert (notice.ground, notice.explanation) == (3, "An IIN was found")
    assert notice.ground_text.startswith("выявлен")


async def test_second_click_gives_the_same_copy_again(any_desk: Desk) -> None:
    case = await any_desk.formed()
    printing = paper_printing(any_desk)

    first, _ = await printing(any_desk.consul, case.id, case.version)
    second, pdf = await printing(any_desk.consul, case.id, case.version)

    assert (second.id, pdf) == (first.id, b"%PDF certificate")


async def test_two_clicks_at_once_make_one_copy(any_desk: Desk) -> None:
    case = await any_desk.formed()
    printing = paper_printing(any_desk)

    await asyncio.gather(
        *(printing(any_desk.consul, case.id, case.version) for _ in range(3)),
        return_exceptions=True,
    )

    papers = await any_desk.store.read(lambda tx: tx.papers.of_case(case.id))
    assert [paper.copy for paper in papers] == [1]


async def test_after_a_spoiled_sheet_the_next_copy_has_another_serial_and_the_same_day(
    desk: Desk,
) -> None:
    printer = KeepingPrinter()
    case, first = await printed(desk, await desk.formed())
    await SettlePaper(desk.store, desk.clock)(
        desk.consul, first.id, first.version, False, "paper jam"
    )
    desk.clock.move(days=5)
    case = await desk.again(case)

    second, _ = await paper_printing(desk, printer)(desk.consul, case.id, case.version)

    assert second.copy == 2
    assert second.serial != first.serial
    assert printer.certificates[0].issued_on == date(2024, 9, 17)


async def test_a_good_copy_must_be_spoiled_before_another_is_made(desk: Desk) -> None:
    case, paper = await printed_well(desk, await desk.formed())

    with pytest.raises(CopyOut) as refusal:
        await paper_printing(desk)(desk.consul, case.id, case.version)

    assert refusal.value.facts == {"serial": paper.serial}


async def test_nothing_is_printed_before_the_registry_has_answered(desk: Desk) -> None:
    request = await desk.confirmed()
    case = await desk.store.read(lambda tx: tx.cases.get(request.case))

    with pytest.raises(NothingToPrint):
        await paper_printing(desk)(desk.consul, case.id, case.version)


async def test_a_stale_page_prints_nothing(desk: Desk) -> None:
    case = await desk.formed()

    with pytest.raises(Stale):
        await paper_printing(desk)(desk.consul, case.id, case.version - 1)


async def test_another_missions_certificate_looks_absent(desk: Desk) -> None:
    case = await desk.formed()

    with pytest.raises(NotFound):
        await paper_printing(desk)(desk.stranger, case.id, case.version)


async def test_a_printer_that_fails_leaves_no_copy_behind(desk: Desk) -> None:
    case = await desk.formed()

    class Broken(KeepingPrinter):
        def certificate(self, values: object) -> bytes:
            raise OSError("no font")

    printing = PrintPaper(desk.store, desk.clock, desk.chance, desk.rules, Broken())
    with pytest.raises(OSError, match="no font"):
        await printing(desk.consul, case.id, case.version)

    assert await desk.store.read(lambda tx: tx.papers.of_case(case.id)) == []


async def test_the_copy_is_printing_until_somebody_says_how_it_came_out(desk: Desk) -> None:
    _, paper = await printed(desk, await desk.formed())

    assert paper.state is PaperState.PRINTING
