"""Whatever somebody wrote is shown as letters, on every page that shows it (S3)."""

from dataclasses import replace

from core.ports.requests import RequestState
from tests.backoffice.cases import RECORDED, accepted, again, formed, stored, submitted
from tests.builders import ANKARA

PROBE = "<img src=x onerror=alert(1)>\"'{{7*7}}"
SPELT = (
    "surname_latin",
    "given_latin",
    "surname_cyrillic",
    "given_cyrillic",
    "birth_place",
    "birth_region",
    "document_number",
    "nationality",
    "citizenship",
    "arrival_country",
)
EVERYWHERE = dict.fromkeys(SPELT, PROBE)


def harmless(text: str) -> bool:
    return "<img src=x" not in text and "{{7*7}}" in text and 'onerror=alert(1)>"' not in text


async def test_an_applicants_values_are_letters_on_every_page_of_the_case(
    signed_in, sqlite_store, staff
):
    case = await stored(sqlite_store, **EVERYWHERE)
    browser = await signed_in("consul")
    for path in ("/?lane=expected", f"/cases/{case.id}", f"/cases/{case.id}/decline"):
        seen = await browser.get(path)
        assert seen.status == 200
        assert harmless(seen.text), path


async def test_the_page_of_para_14_and_the_papers_show_letters(signed_in, sqlite_store, staff):
    open_case = await accepted(sqlite_store, staff["consul"], **EVERYWHERE)
    browser = await signed_in("consul")
    page = await browser.get(f"/cases/{open_case.id}")
    assert harmless(page.text)

    done = await formed(sqlite_store, staff["consul"], staff["operator"], **EVERYWHERE)
    for path in ("", "/print"):
        assert harmless((await browser.get(f"/cases/{done.id}{path}")).text)


async def test_the_operator_and_the_auditor_see_letters(signed_in, sqlite_store, staff):
    case, request = await submitted(sqlite_store, staff["consul"], **EVERYWHERE)
    operator, auditor = await signed_in("operator"), await signed_in("auditor")

    assert harmless((await operator.get(f"/requests/{request.id}")).text)
    assert harmless((await auditor.get("/cases")).text)
    assert harmless((await auditor.get(f"/cases/{case.id}")).text)


async def test_what_the_staff_typed_comes_back_as_letters(signed_in, sqlite_store):
    case = await stored(sqlite_store)
    browser, admin = await signed_in("consul"), await signed_in("administrator")
    mission = f"/administration/missions/{ANKARA}"
    seen = [
        await browser.post("/find", q=PROBE),
        await browser.post("/transfer", reference=PROBE[:40], document_number="x"),
        await browser.post("/walk-in", surname_latin=PROBE, language="en"),
        await browser.post(f"/cases/{case.id}/window", version="0", mrz=PROBE),
        await browser.post(
            f"/cases/{case.id}/correct", version="0", key="birth_place", value=PROBE
        ),
        await admin.post(mission, version="0", address=PROBE),
        await admin.post("/administration/users", name=PROBE, login="x", role="auditor"),
    ]

    assert [one.status for one in seen if "<img src=x" in one.text] == []
    assert all("{{7*7}}" in one.text or "onerror" in one.text for one in seen)


async def test_reasons_and_explanations_are_letters(signed_in, sqlite_store, staff):
    case, request = await submitted(sqlite_store, staff["consul"])
    actor = f"user:{staff['operator'].id}"
    returned = replace(request, state=RequestState.RETURNED, explanation=PROBE, answered_by=actor)
    await sqlite_store.write(lambda tx: tx.requests.save(returned))
    seen = await (await signed_in("consul")).get(f"/cases/{case.id}")

    assert harmless(seen.text)


async def test_a_recorded_reason_is_letters(signed_in, sqlite_store):
    case = await stored(sqlite_store)
    browser = await signed_in("consul")
    await browser.get(f"/cases/{case.id}")
    await browser.post(f"/cases/{case.id}/window", [*RECORDED, ("version", "0")])
    version = str((await again(sqlite_store, case)).version)
    done = await browser.post(
        f"/cases/{case.id}/correct", version=version, key="birth_place", value="NADIR", reason=PROBE
    )
    seen = await browser.get(done.goes_to)

    assert harmless(seen.text)
