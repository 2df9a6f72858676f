"""The machine-readable zone: read forgivingly, recorded strictly, never repeated in an error."""

import pytest

from core.domain.errors import NotFound
from core.domain.mrz import MrzError, NotMrz, VisaGiven
from core.usecases.scan_mrz import ScanMrz
from tests.core.usecases.desk import Desk, zone


def scanning(desk: Desk) -> ScanMrz:
    return ScanMrz(desk.store, desk.clock, desk.rules)


async def test_values_and_proofs_are_kept_by_the_keys_of_the_form(any_desk: Desk) -> None:
    case = await any_desk.ready()

    await scanning(any_desk)(any_desk.consul, case.id, case.version, zone())

    dossier = await any_desk.store.read(lambda tx: tx.cases.dossier(case.id))
    assert dossier.mrz["surname_latin"] == "ERIKSSON"
    assert dossier.mrz["citizenship"] == "SE"
    assert dossier.mrz_states["document_number"] == "proven"
    assert dossier.mrz_states["surname_latin"] == "read"
    assert len(dossier.mrz_text.splitlines()) == 2


async def test_a_wrong_digit_gives_no_value_and_is_marked(desk: Desk) -> None:
    case = await desk.ready()
    wrong = zone().replace("L898902C3", "L898902C4")

    case = await scanning(desk)(desk.consul, case.id, case.version, wrong)

    line = next(one for one in (await desk.view(case)).comparison if one.key == "document_number")
    assert (line.mrz, line.mrz_state, line.needs) == (None, "wrong", "visual")


async def test_a_name_that_fills_its_field_is_marked_as_cut(desk: Desk) -> None:
    long_name = "ANNA MARIA WILHELMINA CHARLOTTA MARGARETA"
    case = await desk.ready(given_latin=long_name)

    case = await scanning(desk)(desk.consul, case.id, case.version, zone(given=long_name))

    line = next(one for one in (await desk.view(case)).comparison if one.key == "given_latin")
    assert (line.mrz_state, line.reason, line.differs) == ("cut", "cut", False)


@pytest.mark.parametrize("text", ["", "hello", "x" * 501, "P<UTOERIKSSON<<ANNA"])
async def test_what_is_no_zone_changes_nothing(desk: Desk, text: str) -> None:
    case = await desk.ready()

    with pytest.raises(MrzError):
        await scanning(desk)(desk.consul, case.id, case.version, text)

    assert (await desk.again(case)).version == case.version


async def test_a_visa_is_no_passport(desk: Desk) -> None:
    case = await desk.ready()
    visa = zone().replace("P<SWE", "V<SWE")

    with pytest.raises(VisaGiven):
        await scanning(desk)(desk.consul, case.id, case.version, visa)


async def test_the_error_does_not_repeat_the_zone(desk: Desk) -> None:
    case = await desk.ready()

    with pytest.raises(MrzError) as refusal:
        await scanning(desk)(desk.consul, case.id, case.version, "P<SWEERIKSSON<<ANNA<MARIA<<<<")

    assert "ERIKSSON" not in f"{refusal.value!r} {refusal.value.facts}"


async def test_a_text_without_end_is_refused_unread(desk: Desk) -> None:
    case = await desk.ready()

    with pytest.raises(NotMrz):
        await scanning(desk)(desk.consul, case.id, case.version, "<" * 100_000)


async def test_a_foreign_case_looks_absent(desk: Desk) -> None:
    case = await desk.ready()

    with pytest.raises(NotFound):
        await scanning(desk)(desk.stranger, case.id, case.version, zone())
