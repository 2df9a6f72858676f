"""Declining acceptance names what is missing, prints it and can be taken back for ten seconds (B6)."""

from tests.backoffice.cases import again, status_of, stored


async def test_nothing_is_declined_without_naming_what_is_missing(signed_in, sqlite_store):
    case = await stored(sqlite_store)
    browser = await signed_in("consul")
    seen = await browser.post(f"/cases/{case.id}/decline", version="0", note="Come on Monday.")

    assert seen.status == 422
    assert "Come on Monday." in seen.text
    assert await status_of(sqlite_store, case) == "ready"


async def test_the_note_is_printed_and_the_decline_can_be_taken_back(signed_in, sqlite_store):
    case = await stored(sqlite_store)
    browser = await signed_in("consul")
    done = await browser.post(
        f"/cases/{case.id}/decline",
        [("version", "0"), ("missing", "copy"), ("missing", "translation")],
    )
    page = await browser.get(done.goes_to)
    note = await browser.get(f"/cases/{case.id}/note")
    back = await browser.post(f"/cases/{case.id}/reopen", version=page.version)

    assert 'data-seconds="10"' in page.text
    assert note.body.startswith(b"%PDF-")
    assert "ERIKSSON" not in note.headers["Content-Disposition"]
    assert back.status == 303
    assert await status_of(sqlite_store, case) == "ready"


async def test_what_was_judged_missing_is_ticked_already(signed_in, sqlite_store):
    case = await stored(sqlite_store)
    browser = await signed_in("consul")
    await browser.post(f"/cases/{case.id}/papers", version="0", line="line.copy", verdict="missing")
    seen = await browser.get(f"/cases/{case.id}/decline")

    assert 'value="copy" checked' in seen.text
    assert 'value="translation" checked' not in seen.text


async def test_a_person_who_comes_again_is_compared_anew(signed_in, sqlite_store, clock):
    case = await stored(sqlite_store)
    browser = await signed_in("consul")
    await browser.post(
        f"/cases/{case.id}/window", version="0", **{"visual.birth_date": "12.08.1974"}
    )
    version = str((await again(sqlite_store, case)).version)
    await browser.post(f"/cases/{case.id}/decline", version=version, missing="copy")
    clock.move(days=3)
    await browser.sign_in("consul")
    page = await browser.get(f"/cases/{case.id}")
    await browser.post(f"/cases/{case.id}/reopen", version=page.version)
    dossier = await sqlite_store.read(lambda tx: tx.cases.dossier(case.id))

    assert dossier.visual == {}


async def test_a_withdrawn_case_shows_nothing_of_the_person_and_no_act(signed_in, sqlite_store):
    case = await stored(sqlite_store)
    browser = await signed_in("consul")
    done = await browser.post(f"/cases/{case.id}/withdraw", version="0")
    page = await browser.get(done.goes_to)

    assert page.status == 200
    assert "ERIKSSON" not in page.text
    assert "/accept" not in page.text
