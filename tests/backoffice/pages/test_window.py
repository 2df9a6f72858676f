"""The case page: scanning, typing, judging, accepting; and who comes second (B4-B6, K6)."""

from datetime import date

from tests.backoffice.cases import MRZ, RECORDED, again, status_of, stored, td3

DIFFERENT = td3("ERIKSON", "ANNA MARIA", "L898902C3")


async def recorded(browser, case, *more):
    """The page after a passport that agrees with the answers was recorded."""
    page = await browser.get(f"/cases/{case.id}")
    fields = [*RECORDED, *more, ("version", page.version)]
    done = await browser.post(f"/cases/{case.id}/window", fields)
    return done if done.status != 303 else await browser.get(done.goes_to)


async def judged(browser, case):
    """All lines without doubt answered by one key."""
    page = await browser.get(f"/cases/{case.id}")
    lines = [
        part.split('"')[0] for part in page.text.split('name="undoubted" form="window" value="')[1:]
    ]
    fields = [*(("undoubted", line) for line in lines), ("version", page.version)]
    return await browser.post(f"/cases/{case.id}/papers-in-order", fields)


async def test_the_scanner_finds_the_focus_in_its_field(signed_in, sqlite_store):
    case = await stored(sqlite_store)
    seen = await (await signed_in("consul")).get(f"/cases/{case.id}")
    (field,) = [part for part in seen.text.split("<textarea") if 'id="mrz"' in part]

    assert " autofocus" in field.split(">")[0]
    assert seen.text.count(" autofocus") == 1


async def test_a_passport_that_agrees_takes_one_form_and_shows_one_green_line(
    signed_in, sqlite_store
):
    case = await stored(sqlite_store)
    seen = await recorded(await signed_in("consul"), case)

    assert seen.says("Nothing differs")
    assert "<mark" not in seen.text


async def test_a_wedge_readers_zone_is_read_through_a_russian_layout(signed_in, sqlite_store):
    case = await stored(sqlite_store)
    browser = await signed_in("consul")
    typed = MRZ.lower().translate(
        str.maketrans("qwertyuiopasdfghjklzxcvbnm<", "йцукенгшщзфывапролдячсмитьБ")
    )
    seen = await browser.post(f"/cases/{case.id}/window", version="0", mrz=typed)
    dossier = await sqlite_store.read(lambda tx: tx.cases.dossier(case.id))

    assert seen.status == 303
    assert dossier.mrz["surname_latin"] == "ERIKSSON"


async def test_a_difference_is_marked_letter_by_letter_and_mended_by_one_button(
    signed_in, sqlite_store
):
    case = await stored(sqlite_store)
    browser = await signed_in("consul")
    seen = await recorded(browser, case, ("mrz", DIFFERENT))
    first = await browser.post(f"/cases/{case.id}/window", version=seen.version, mrz=DIFFERENT)
    seen = await browser.get(first.goes_to)
    assert "<mark>S</mark>" in seen.text
    mended = await browser.post(
        f"/cases/{case.id}/take-document-value",
        {"key": "surname_latin", "take.surname_latin": "ERIKSON", "version": seen.version}.items(),
    )

    assert mended.status == 303
    assert (await again(sqlite_store, case)).value("surname_latin") == "ERIKSON"
    assert "<mark" not in (await browser.get(mended.goes_to)).text


async def test_what_was_typed_beside_an_error_is_still_there(signed_in, sqlite_store):
    case = await stored(sqlite_store)
    browser = await signed_in("consul")
    seen = await browser.post(
        f"/cases/{case.id}/window",
        [("version", "0"), ("visual.birth_date", "12.08.1974"), ("visual.document_issued", "31.06.2029"),
         ("same", "citizenship")],
    )  # fmt: skip

    assert seen.status == 422
    assert 'href="#visual-document_issued"' in seen.text
    assert 'value="12.08.1974"' in seen.text and 'value="31.06.2029"' in seen.text
    assert 'value="citizenship" form="window" checked' in seen.text


async def test_a_zone_that_cannot_be_read_is_told_and_stays_in_its_field(signed_in, sqlite_store):
    case = await stored(sqlite_store)
    browser = await signed_in("consul")
    seen = await browser.post(f"/cases/{case.id}/window", version="0", mrz="NO ZONE")

    assert seen.status == 422
    assert "NO ZONE</textarea>" in seen.text
    assert 'href="#mrz"' in seen.text


async def test_the_birth_date_cannot_be_nodded_through(signed_in, sqlite_store):
    case = await stored(sqlite_store)
    browser = await signed_in("consul")
    page = await browser.get(f"/cases/{case.id}")
    seen = await browser.post(f"/cases/{case.id}/window", version="0", same="birth_date")

    assert 'name="same" value="birth_date"' not in page.text
    assert seen.status == 422


async def test_lines_without_doubt_are_answered_together_and_a_departure_wants_a_reason(
    signed_in, sqlite_store
):
    case = await stored(sqlite_store)
    browser = await signed_in("consul")
    done = await judged(browser, case)
    page = await browser.get(done.goes_to)
    without = await browser.post(
        f"/cases/{case.id}/papers", version=page.version, line="line.copy", verdict="not_needed"
    )
    with_reason = await browser.post(
        f"/cases/{case.id}/papers",
        version=page.version,
        line="line.copy",
        verdict="not_needed",
        reason="The copy is in the file.",
    )
    page = await browser.get(f"/cases/{case.id}")

    assert without.status == 422 and without.says("Please write the reason")
    assert with_reason.status == 303
    assert page.says("“The copy is in the file.”")


async def test_from_the_scan_to_the_page_of_para_14_in_three_forms(signed_in, sqlite_store):
    case = await stored(sqlite_store)
    browser = await signed_in("consul")
    await judged(browser, case)
    page = await browser.get(f"/cases/{case.id}")
    seen = await browser.post(f"/cases/{case.id}/accept", [*RECORDED, ("version", page.version)])

    assert seen.goes_to == f"/cases/{case.id}/confirm"
    assert await status_of(sqlite_store, case) == "accepted"


async def test_nothing_is_accepted_while_a_point_is_open_and_the_page_names_it(
    signed_in, sqlite_store
):
    case = await stored(sqlite_store)
    browser = await signed_in("consul")
    seen = await browser.post(f"/cases/{case.id}/accept", version="0")

    assert seen.status == 422
    assert seen.says("Still open")
    assert await status_of(sqlite_store, case) == "ready"


async def test_outside_the_term_acceptance_is_blocked_with_date_and_item(
    signed_in, sqlite_store, clock
):
    case = await stored(sqlite_store)
    clock.at = clock.at.replace(year=2025, month=2)
    browser = await signed_in("consul")
    seen = await browser.post(f"/cases/{case.id}/accept", version="0")

    assert seen.status == 422
    assert seen.says("31 December 2024")


async def test_who_comes_second_is_told_and_overwrites_nothing(signed_in, sqlite_store):
    case = await stored(sqlite_store)
    first, second = await signed_in("consul"), await signed_in("second")
    await second.get(f"/cases/{case.id}")
    await recorded(first, case)
    seen = await second.post(
        f"/cases/{case.id}/window", version="0", **{"visual.birth_date": "1970"}
    )
    dossier = await sqlite_store.read(lambda tx: tx.cases.dossier(case.id))

    assert seen.status == 409
    assert seen.says("Somebody changed this case in the meantime")
    assert seen.says("Nothing differs")
    assert dossier.visual["birth_date"] == "1974-08-12"


async def test_a_correction_carries_its_reason_and_its_author(signed_in, sqlite_store):
    case = await stored(sqlite_store)
    browser = await signed_in("consul")
    seen = await recorded(browser, case)
    bare = await browser.post(
        f"/cases/{case.id}/correct", version=seen.version, key="birth_place", value="NADIR"
    )
    done = await browser.post(
        f"/cases/{case.id}/correct",
        version=seen.version,
        key="birth_place",
        value="NADIR",
        reason="The page is torn.",
    )
    page = await browser.get(done.goes_to)

    assert bare.status == 422 and 'value="NADIR"' in bare.text
    assert page.says("“The page is torn.”") and page.says("Specimen Officer")


async def test_another_document_is_one_act_and_the_zones_begin_anew(signed_in, sqlite_store):
    case = await stored(sqlite_store)
    browser = await signed_in("consul")
    seen = await recorded(browser, case)
    done = await browser.post(
        f"/cases/{case.id}/document",
        version=seen.version,
        document_kind="foreign_passport",
        document_number="X7654321",
        document_issuer="Sweden",
        document_issued="1 May 2023",
        document_expires="30 April 2033",
    )
    dossier = await sqlite_store.read(lambda tx: tx.cases.dossier(case.id))

    assert done.status == 303
    assert (await again(sqlite_store, case)).value("document_number") == "X7654321"
    assert dossier.mrz_text == ""


async def test_a_translation_is_recorded_beside_the_other_zones(signed_in, sqlite_store):
    case = await stored(sqlite_store, script_birth_place="other")
    browser = await signed_in("consul")
    page = await browser.get(f"/cases/{case.id}")
    done = await browser.post(
        f"/cases/{case.id}/window",
        {
            "version": page.version,
            "translation.birth_place": "ЗЕНИТ",
            "translation.translation": "notary_kz",
        }.items(),
    )
    page = await browser.get(done.goes_to)

    assert done.status == 303
    assert page.says("ЗЕНИТ")


async def test_ten_seconds_to_take_an_acceptance_back_and_only_its_own(
    signed_in, sqlite_store, clock
):
    case = await stored(sqlite_store)
    browser, other = await signed_in("consul"), await signed_in("second")
    await judged(browser, case)
    page = await browser.get(f"/cases/{case.id}")
    await browser.post(f"/cases/{case.id}/accept", [*RECORDED, ("version", page.version)])
    page = await browser.get(f"/cases/{case.id}/confirm")
    foreign = await other.post(f"/cases/{case.id}/take-back", version=page.version)
    own = await browser.post(f"/cases/{case.id}/take-back", version=page.version)

    assert 'data-seconds="10"' in page.text
    assert foreign.status == 422
    assert own.status == 303
    assert await status_of(sqlite_store, case) == "ready"


async def test_after_ten_seconds_it_stays_accepted(signed_in, sqlite_store, clock):
    case = await stored(sqlite_store)
    browser = await signed_in("consul")
    await judged(browser, case)
    page = await browser.get(f"/cases/{case.id}")
    await browser.post(f"/cases/{case.id}/accept", [*RECORDED, ("version", page.version)])
    clock.move(seconds=11)
    page = await browser.get(f"/cases/{case.id}")
    late = await browser.post(f"/cases/{case.id}/take-back", version=page.version)

    assert "/take-back" not in page.text
    assert late.status == 422


async def test_the_deadline_names_weekday_date_and_both_clocks(signed_in, sqlite_store):
    case = await stored(sqlite_store)
    seen = await (await signed_in("consul")).get(f"/cases/{case.id}")

    assert seen.says("Wednesday, 18 September 2024, 18:30 Astana")
    assert seen.says("21:30 here")
    assert date(2024, 9, 17).isoformat() not in seen.text


async def test_a_view_of_a_case_is_seen_by_the_next_who_opens_it(signed_in, sqlite_store):
    case = await stored(sqlite_store)
    await (await signed_in("second")).get(f"/cases/{case.id}")
    seen = await (await signed_in("consul")).get(f"/cases/{case.id}")

    assert seen.says("Second Officer")


async def test_what_only_the_consul_can_decide_shows_both_readings(signed_in, sqlite_store):
    case = await stored(sqlite_store, script_birth_place="other")
    browser = await signed_in("consul")
    page = await browser.get(f"/cases/{case.id}")
    done = await browser.post(
        f"/cases/{case.id}/window",
        {
            "version": page.version,
            "translation.translation": "notary_abroad",
            "translation.translation_state": "Ukraine",
        }.items(),
    )
    seen = await browser.get(done.goes_to)

    assert seen.says("You decide")
    assert seen.says("Reading 1:") and seen.says("Reading 2:")
    assert seen.says("Minsk Convention of 1993: Ukraine, 14 April 1995 – 18 May 2024")


async def test_what_the_form_leaves_to_the_consul_is_flagged_to_him(signed_in, sqlite_store):
    """2-rules.md, "The form": one name, a date without its day, neither sex, another issuer."""
    plain = await stored(sqlite_store)
    odd = await stored(
        sqlite_store,
        given_latin="",
        given_cyrillic="",
        birth_date="1974",
        sex="X",
        document_issuer="NO",
    )
    browser = await signed_in("consul")
    flags = (
        "There is one name only",
        "The date of birth is not complete",
        "The entry for sex is neither M nor F",
        "The country of issue is not the country of citizenship",
    )
    seen, other = await browser.get(f"/cases/{odd.id}"), await browser.get(f"/cases/{plain.id}")

    assert [flag for flag in flags if not seen.says(flag)] == []
    assert [flag for flag in flags if other.says(flag)] == []


async def test_a_passport_without_a_zone_is_read_by_eye_with_the_reason(signed_in, sqlite_store):
    case = await stored(sqlite_store)
    browser = await signed_in("consul")
    fields = {
        "version": "0",
        "no_zone_reason": "Handwritten passport of 1994.",
        "visual.surname_latin": "ERIKSSON",
        "visual.given_latin": "ANNA MARIA",
    }
    done = await browser.post(f"/cases/{case.id}/window", fields.items())
    seen = await browser.get(done.goes_to)
    dossier = await sqlite_store.read(lambda tx: tx.cases.dossier(case.id))

    assert seen.says("No machine-readable zone: Handwritten passport of 1994.")
    assert dossier.visual["surname_latin"] == "ERIKSSON"


async def test_the_decision_bar_says_why_an_act_is_not_open_yet(signed_in, sqlite_store, staff):
    case = await stored(sqlite_store)
    seen = await (await signed_in("consul")).get(f"/cases/{case.id}")

    assert 'aria-disabled="true" aria-describedby="why"' in seen.text
    assert seen.says("Possible after acceptance.")
