"""Somebody without an application: the same form on one page, errors on top, then a slip (B3, L35)."""

from core.domain.form import FIELDS
from tests.backoffice.cases import ANSWERS

TYPED = {
    **ANSWERS,
    "citizenship": "Sweden",
    "document_issuer": "Швеция",
    "birth_country": "Швеция",
    "arrival_country": "SE",
    "birth_date": "12.08.1974",
    "document_issued": "16 April 2022",
    "document_expires": "15.04.2032",
    "language": "kk",
}


async def test_the_page_asks_for_every_line_of_the_form(signed_in):
    seen = await (await signed_in("consul")).get("/walk-in")

    assert [field.key for field in FIELDS if f'name="{field.key}"' not in seen.text] == []


async def test_a_complete_form_is_ready_at_once_with_its_slip(signed_in, sqlite_store):
    browser = await signed_in("consul")
    seen = await browser.post("/walk-in", **TYPED)
    (case,) = await sqlite_store.read(lambda tx: tx.cases.by_document("L898902C3", None))
    slip = await browser.post(f"/cases/{case.id}/slip", version=str(case.version))

    assert seen.status == 200 and seen.says(case.reference)
    assert (case.status, case.walk_in, case.language) == ("ready", True, "kk")
    assert slip.body.startswith(b"%PDF-")


async def test_every_slip_is_named_on_top_with_a_link_and_nothing_typed_is_lost(signed_in):
    browser = await signed_in("consul")
    wrong = {**TYPED, "birth_date": "31.02.1974", "sex": "", "surname_latin": "ERIKSSON"}
    seen = await browser.post("/walk-in", **wrong)

    assert seen.status == 422
    assert 'href="#birth_date"' in seen.text and 'href="#sex"' in seen.text
    assert 'value="31.02.1974"' in seen.text and 'value="ERIKSSON"' in seen.text


async def test_an_empty_form_names_what_is_missing_and_stores_nothing(signed_in, sqlite_store):
    browser = await signed_in("consul")
    seen = await browser.post("/walk-in", language="ru")
    lane = await sqlite_store.read(lambda tx: tx.cases.all_for_auditor(after=None, limit=5))

    assert seen.status == 422
    assert lane == []
