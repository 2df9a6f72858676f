"""Finding a case at the window: whole words and numbers, in the own mission only (B2)."""

from dataclasses import replace

import pytest

from core.adapters.crypto import open_vault
from core.domain.case import Case, MissionNumber
from core.domain.names import query_words, search_words
from core.persistence.store import SqlStore, open_store
from tests.builders import ANKARA, BERLIN, KEYS, NEW_KEYS, a_case, answers


async def named(store: SqlStore, text: str, mission: MissionNumber = ANKARA) -> list[Case]:
    return await store.read(lambda tx: tx.cases.by_name(query_words(text), mission))


@pytest.mark.parametrize(
    "text",
    ["ERIKSSON", "eriksson", "Эрикссон", "Eriksson Maria", "Анна ERIKSSON", "Ana Maryia"],
)
async def test_case_is_found_by_whole_words_however_they_are_spelt(
    store: SqlStore, text: str
) -> None:
    case = await store.write(lambda tx: tx.cases.add(a_case()))

    assert await named(store, text) == [case]


async def test_case_is_found_by_each_way_its_words_are_stored(store: SqlStore) -> None:
    case = await store.write(lambda tx: tx.cases.add(a_case()))

    for way in sorted(search_words("ERIKSSON", "ЭРИКССОН")):
        found = await store.read(
            lambda tx, way=way: tx.cases.by_name(frozenset({way}), ANKARA)  # type: ignore[misc]
        )
        assert found == [case]


@pytest.mark.parametrize("text", ["ERIK", "ERIKSSON INGRID", ""])
async def test_part_of_a_word_or_a_strange_word_finds_nothing(store: SqlStore, text: str) -> None:
    await store.write(lambda tx: tx.cases.add(a_case()))

    assert await named(store, text) == []


async def test_name_of_another_missions_case_finds_nothing(store: SqlStore) -> None:
    await store.write(lambda tx: tx.cases.add(a_case(mission=ANKARA)))

    assert await named(store, "ERIKSSON", mission=BERLIN) == []


async def test_changed_name_is_found_and_the_old_one_no_longer(store: SqlStore) -> None:
    case = await store.write(lambda tx: tx.cases.add(a_case()))
    said = answers(surname_latin="LINDQVIST", surname_cyrillic="ЛИНДКВИСТ")

    renamed = await store.write(
        lambda tx: tx.cases.save(replace(tx.cases.get(case.id), answers=said))
    )

    assert await named(store, "LINDQVIST") == [renamed]
    assert await named(store, "ERIKSSON") == []


async def test_transferred_case_is_found_by_name_at_the_new_mission_only(store: SqlStore) -> None:
    case = await store.write(lambda tx: tx.cases.add(a_case(mission=ANKARA)))

    moved = await store.write(lambda tx: tx.cases.save(replace(case, mission=BERLIN)))

    assert await named(store, "ERIKSSON", mission=BERLIN) == [moved]
    assert await named(store, "ERIKSSON", mission=ANKARA) == []


@pytest.mark.parametrize("number", ["L898902C3", "l898902c3", "L 898 902 C3"])
async def test_document_number_is_found_in_any_spelling(store: SqlStore, number: str) -> None:
    case = await store.write(lambda tx: tx.cases.add(a_case()))

    assert await store.read(lambda tx: tx.cases.by_document(number, ANKARA)) == [case]
    assert await store.read(lambda tx: tx.cases.by_document(number, None)) == [case]
    assert await store.read(lambda tx: tx.cases.by_document(number, BERLIN)) == []
    assert await store.read(lambda tx: tx.cases.by_document("L898902C", None)) == []


async def test_cases_stored_under_the_old_key_are_found_after_a_new_one_came(
    database_url: str,
) -> None:
    before = await open_store(database_url, open_vault(KEYS))
    old = await before.write(lambda tx: tx.cases.add(a_case()))
    await before.close()

    store = await open_store(database_url, open_vault(NEW_KEYS))
    new = await store.write(lambda tx: tx.cases.add(a_case()))
    found = await named(store, "ERIKSSON")
    by_number = await store.read(lambda tx: tx.cases.by_document("L898902C3", ANKARA))
    await store.close()

    assert found == by_number == [new, old]
