"""Administration: the term, users, and what a mission told us with its source (B14, items 2 and 7)."""

from tests.builders import ANKARA

MISSION = f"/administration/missions/{ANKARA}"


async def test_an_extension_is_recorded_with_number_date_and_last_day(signed_in):
    browser = await signed_in("administrator")
    done = await browser.post(
        "/administration/extension",
        order_number="12-Ө",
        order_date="10 September 2024",
        last_day="30.06.2025",
    )
    page = await browser.get(done.goes_to)

    assert page.says("The extension was recorded.")
    assert page.says("12-Ө") and page.says("30 June 2025")


async def test_an_extension_that_extends_nothing_is_refused_beside_its_line(signed_in):
    browser = await signed_in("administrator")
    short = await browser.post(
        "/administration/extension",
        order_number="1",
        order_date="10.09.2024",
        last_day="01.10.2024",
    )
    wrong = await browser.post(
        "/administration/extension", order_number="1", order_date="someday", last_day="never"
    )

    assert short.status == 422 and 'href="#last_day"' in short.text
    assert wrong.status == 422 and 'href="#order_date"' in wrong.text


async def test_a_new_user_can_sign_in_at_once(signed_in, new_browser):
    browser = await signed_in("administrator")
    fields = {
        "name": "N. Ewcomer",
        "login": "newcomer",
        "role": "consul",
        "mission": str(ANKARA),
        "password": "twelve letters",
    }
    short = await browser.post("/administration/users", **{**fields, "password": "short"})
    done = await browser.post("/administration/users", **fields)
    twice = await browser.post("/administration/users", **fields)

    assert short.status == 422 and 'href="#password"' in short.text
    assert done.status == 303
    assert twice.status == 422 and 'href="#login"' in twice.text
    assert (await new_browser().sign_in("newcomer", "twelve letters")).status == 303


async def test_a_consul_without_a_mission_is_not_added(signed_in):
    browser = await signed_in("administrator")
    seen = await browser.post(
        "/administration/users", name="N", login="n", role="consul", password="twelve letters"
    )

    assert seen.status == 422 and 'href="#mission"' in seen.text


async def test_what_a_mission_told_us_needs_its_source(signed_in, sqlite_store):
    browser = await signed_in("administrator")
    page = await browser.get(MISSION)
    bare = await browser.post(MISSION, version=page.version, address="Street 1")
    done = await browser.post(
        MISSION, version=page.version, address="Street 1", source="Note of 1 September 2024"
    )
    settings = await sqlite_store.read(lambda tx: tx.missions.of(ANKARA))

    assert bare.status == 422 and 'value="Street 1"' in bare.text
    assert done.status == 303
    assert (settings.address, settings.source) == ("Street 1", "Note of 1 September 2024")


async def test_settings_that_somebody_changed_meanwhile_are_not_overwritten(
    signed_in, sqlite_store
):
    browser = await signed_in("administrator")
    page = await browser.get(MISSION)
    fields = {"version": page.version, "source": "Note"}
    await browser.post(MISSION, address="First street", **fields)
    seen = await browser.post(MISSION, address="Second street", **fields)

    assert seen.status == 409
    assert seen.says("First street") and not seen.says("Second street")


async def test_a_mission_of_no_number_is_no_page(signed_in):
    browser = await signed_in("administrator")
    for path in (f"{MISSION}9", "/administration/missions/x", "/administration/missions?number=x"):
        assert (await browser.get(path)).status == 404
