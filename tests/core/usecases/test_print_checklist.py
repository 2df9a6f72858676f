"""The checklist as a paper: anonymous without a reference."""

from core.usecases.print_checklist import checklist_values
from tests.core.usecases.desk import Desk
from tests.core.usecases.printing import WORDING


async def test_each_line_stands_there_in_both_languages_with_its_paragraph(desk: Desk) -> None:
    view = await desk.view(await desk.ready())

    values = checklist_values(WORDING, view.checklist, "en", reference=view.case.reference)

    assert len(values.lines) == len(view.checklist.lines)
    assert all(line.text.own and line.text.russian for line in values.lines)
    assert values.lines[0].paragraph.own == "paragraph 6.1"
    assert values.reference == view.case.reference


async def test_without_a_reference_it_is_anonymous(desk: Desk) -> None:
    view = await desk.view(await desk.ready())

    values = checklist_values(WORDING, view.checklist, "kk")

    assert values.reference == ""
    assert "ERIKSSON" not in str(values)
