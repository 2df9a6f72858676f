"""The translation: names in Cyrillic and the place of birth, who certified it and where."""

import pytest

from core.usecases.form_errors import FormErrors, UnknownField
from core.usecases.record_translation import RecordTranslation
from tests.core.usecases.desk import Desk

UNTRANSLATED = {"script_birth_place": "other", "translation": "none_yet"}


def recording(desk: Desk) -> RecordTranslation:
    return RecordTranslation(desk.store, desk.clock, desk.rules)


async def test_what_is_translated_goes_to_the_registry_with_that_source(any_desk: Desk) -> None:
    case = await any_desk.seen(await any_desk.ready())

    case = await recording(any_desk)(
        any_desk.consul,
        case.id,
        case.version,
        {"birth_place": "ЗЕНИТ", "surname_cyrillic": "Эриксон"},
    )

    content = (await any_desk.view(case)).content
    assert content["birth_place"] == ("ЗЕНИТ", "translation")
    assert content["surname_cyrillic"] == ("ЭРИКСОН", "translation")


async def test_a_translation_brought_at_last_changes_the_checklist(desk: Desk) -> None:
    case = await desk.ready(**UNTRANSLATED)

    case = await recording(desk)(
        desk.consul,
        case.id,
        case.version,
        {"translation": "notary_abroad", "translation_state": "CN"},
    )

    keys = [line.key for line in (await desk.view(case)).checklist.lines]
    assert "verdict.apostille" in keys
    assert "verdict.not_yet" not in keys


async def test_a_notary_in_kazakhstan_leaves_no_state_behind(desk: Desk) -> None:
    case = await desk.ready(
        script_birth_place="other", translation="notary_abroad", translation_state="CN"
    )

    case = await recording(desk)(desk.consul, case.id, case.version, {"translation": "notary_kz"})

    assert "translation_state" not in case.answers


async def test_names_in_the_wrong_alphabet_are_told(desk: Desk) -> None:
    case = await desk.ready()

    with pytest.raises(FormErrors) as refusal:
        await recording(desk)(desk.consul, case.id, case.version, {"surname_cyrillic": "Eriksson"})

    assert set(refusal.value.errors) == {"surname_cyrillic"}


async def test_a_line_para_6_has_not_translated_is_refused(desk: Desk) -> None:
    case = await desk.ready()

    with pytest.raises(UnknownField):
        await recording(desk)(desk.consul, case.id, case.version, {"sex": "F"})
