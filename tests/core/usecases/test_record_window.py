"""The window in one go (U3): from the scan to *confirmed* within twelve interactions."""

from core.domain.judgements import Ruling, name_of
from core.domain.lifecycle import Status
from core.usecases.accept_case import AcceptCase
from core.usecases.judge_papers import JudgePapers
from core.usecases.record_window import CorrectValue, RecordVisualZone, ScanMrz
from tests.core.usecases.desk import PASSWORD, SAME, Desk, zone


async def test_one_deliberate_difference_is_met_mended_and_confirmed(any_desk: Desk) -> None:
    desk, interactions = any_desk, 0
    store, clock, rules, consul = desk.store, desk.clock, desk.rules, desk.consul
    case = await desk.ready(document_number="L898920C3")

    case = await ScanMrz(store, clock, rules)(consul, case.id, case.version, zone())
    interactions += 1  # the scan
    case = await RecordVisualZone(store, clock, rules)(
        consul, case.id, case.version, {"birth_date": "12.08.1974"}, SAME
    )
    interactions += 4  # a field, a key for the place, one for the citizenship, the button
    differing = [line for line in (await desk.view(case)).comparison if line.needs]
    assert [(line.key, line.reason) for line in differing] == [
        ("document_number", "digits_swapped")
    ]
    case = await CorrectValue(store, clock, rules)(
        consul, case.id, case.version, "document_number", differing[0].registry
    )
    interactions += 1  # take the document's value
    lines = tuple(name_of(line) for line in (await desk.view(case)).checklist.lines)
    case = await JudgePapers(store, clock, rules)(
        consul, case.id, case.version, lines, Ruling.IN_ORDER
    )
    interactions += 1  # one key for all lines that were shown
    case = await AcceptCase(store, clock, rules)(consul, case.id, case.version)
    interactions += 1
    request = await desk.confirming()(consul, case.id, case.version, PASSWORD)
    interactions += 3  # the statement, the password, the button

    assert interactions <= 12
    assert request.content["document_number"] == ("L898902C3", "mrz")
    assert (await desk.again(case)).status is Status.SUBMITTED
