"""S1: every page as a stranger, as each role, for another mission's case, from the route table."""

from uuid import uuid4

import pytest

from backoffice.routes import ANYBODY, PAGES, STAFF, Page
from core.ports.notices import NoticeState
from core.ports.papers import PaperState
from core.ports.staff import Role
from tests.backoffice.cases import formed, stored, submitted
from tests.builders import BERLIN, a_paper
from tests.fakes import NOW

CLOSED = [page for page in PAGES if page.roles != ANYBODY]
OF_A_CASE = [page for page in CLOSED if page.path.startswith("/cases/{id}")]


def named(page: Page) -> str:
    return f"{page.method} {page.path}"


def address(page: Page, **places: object) -> str:
    """A path with its places filled; what is not given does not exist."""
    known = {"id": uuid4(), "paper": uuid4(), "number": 84, "name": "qabyl.css", **places}
    path = page.path
    for name, value in known.items():
        path = path.replace(f"{{{name}}}", str(value))
    return path


async def opened(browser, page: Page, path: str):
    return await (browser.get(path) if page.method == "GET" else browser.post(path))


async def test_a_stranger_is_led_to_the_sign_in_from_every_closed_page(new_browser):
    browser = new_browser()
    led = {named(page): (await opened(browser, page, address(page))) for page in CLOSED}

    assert {name: (seen.status, seen.goes_to) for name, seen in led.items()} == {
        name: (303, "/signin") for name in led
    }


@pytest.mark.parametrize("role", list(Role))
async def test_a_page_of_another_role_looks_like_no_page(signed_in, role):
    browser = await signed_in(role.value)
    absent = await browser.get("/no-such-page")
    foreign = [page for page in CLOSED if role not in page.roles]
    seen = {named(page): await opened(browser, page, address(page)) for page in foreign}

    assert foreign
    assert {name: one.status for name, one in seen.items()} == dict.fromkeys(seen, 404)
    assert {without_path(one.text) for one in seen.values()} == {without_path(absent.text)}


def without_path(text: str) -> str:
    """The page without the address to which one comes back from the lock screen."""
    return "\n".join(line for line in text.splitlines() if "returns_to" not in line)


@pytest.mark.parametrize("role", list(Role))
async def test_every_role_opens_a_first_page(signed_in, role):
    browser = await signed_in(role.value)
    seen = await browser.get("/")
    if seen.status == 303:
        seen = await browser.get(seen.goes_to)

    assert seen.status == 200


@pytest.mark.parametrize("page", OF_A_CASE, ids=named)
async def test_a_case_of_another_mission_looks_absent(signed_in, sqlite_store, staff, page):
    foreign = await stored(sqlite_store, mission=BERLIN)
    paper = a_paper(foreign)
    await sqlite_store.write(lambda tx: tx.papers.add(paper))
    browser = await signed_in("consul")
    fields = {"version": "0", "paper": str(paper.id), "said": "1", "password": "correct horse"}

    async def ask(path: str):
        return await (
            browser.get(path) if page.method == "GET" else browser.post(path, **fields, **MORE)
        )

    absent = await ask(address(page))
    seen = await ask(address(page, id=foreign.id, paper=paper.id))

    assert (seen.status, absent.status) == (404, 404)
    assert "ERIKSSON" not in seen.text
    assert without_path(seen.text) == without_path(absent.text)


async def test_a_notice_of_another_mission_looks_absent_and_goes_on_waiting(
    signed_in, sqlite_store, staff
):
    foreign = await stored(sqlite_store, mission=BERLIN)

    def wait(tx):
        tx.outbox.queue("accepted", foreign.id, due_at=NOW)
        notice = tx.outbox.of_case(foreign.id)[-1]
        tx.outbox.mark(notice.id, NoticeState.UNDELIVERABLE, at=NOW)
        return notice.id

    number = await sqlite_store.write(wait)
    told = {
        login: (await (await signed_in(login)).post(f"/notices/{number}/told")).status
        for login in ("consul", "elsewhere")
    }
    absent = await (await signed_in("consul")).post(f"/notices/{number + 100}/told")

    assert (told, absent.status) == ({"consul": 404, "elsewhere": 303}, 404)


async def test_a_paper_is_found_under_its_own_case_only(signed_in, sqlite_store, staff):
    mine = await formed(sqlite_store, staff["consul"], staff["operator"])
    other, foreign = await stored(sqlite_store), await stored(sqlite_store, mission=BERLIN)
    papers = [
        a_paper(case, state=PaperState.PRINTED_WELL, serial=f"84-{number:010d}")
        for number, case in enumerate((mine, other, foreign))
    ]
    await sqlite_store.write(lambda tx: [tx.papers.add(paper) for paper in papers])
    browser = await signed_in("consul")
    page = await browser.get(f"/cases/{mine.id}")

    for paper, expected in zip(papers, (200, 404, 404), strict=True):
        seen = await browser.get(f"/cases/{mine.id}/papers/{paper.id}/receipt")
        assert seen.status == expected
    for paper in papers[1:]:
        given = {"version": page.version, "paper": str(paper.id), "checked": "1"}
        await browser.post(f"/cases/{mine.id}/hand-over", **given)
    after = await sqlite_store.read(lambda tx: [tx.papers.get(paper.id).state for paper in papers])
    assert after == [PaperState.PRINTED_WELL] * 3


MORE = {
    "key": "surname_latin",
    "value": "X",
    "reason": "because",
    "line": "line.copy",
    "verdict": "in_order",
    "missing": "copy",
    "checked": "1",
    "document_number": "A1234567",
    "document_kind": "foreign_passport",
    "document_issuer": "SE",
    "visual.birth_date": "12.08.1974",
    "well": "no",
}


async def test_the_auditor_reads_every_missions_case_and_finds_no_act_there(
    signed_in, sqlite_store, staff
):
    case = await formed(sqlite_store, staff["consul"], staff["operator"])
    browser = await signed_in("auditor")
    seen = await browser.get(f"/cases/{case.id}")

    assert seen.status == 200
    assert seen.says("ERIKSSON ANNA MARIA")
    acts = [line for line in seen.text.splitlines() if f"/cases/{case.id}/" in line]
    assert [line for line in acts if "action=" in line and 'id="window"' not in line] == []
    assert 'id="bar"' not in seen.text


async def test_the_operator_sees_requests_of_all_missions_and_no_case(
    signed_in, sqlite_store, staff
):
    case, request = await submitted(sqlite_store, staff["elsewhere"], mission=BERLIN)
    browser = await signed_in("operator")

    assert (await browser.get(f"/requests/{request.id}")).status == 200
    assert (await browser.get(f"/cases/{case.id}")).status == 404


def test_no_page_is_added_without_its_roles():
    assert all(page.roles == ANYBODY or (page.roles and page.roles <= STAFF) for page in PAGES)


def test_no_page_is_listed_twice():
    assert len({(page.method, page.path) for page in PAGES}) == len(PAGES)


@pytest.mark.parametrize("path", ["/cases/1", "/cases/%00", "/requests/x", "/cases/%F0"])
async def test_an_address_that_names_nothing_is_no_error(signed_in, path):
    for login in ("consul", "operator"):
        seen = await (await signed_in(login)).get(path)
        assert seen.status == 404
