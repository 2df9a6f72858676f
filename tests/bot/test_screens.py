"""Every screen in every language, every button on it, every status: nothing raises or overflows."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from aiogram.methods import EditMessageText
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.flow.check import TEXTS as CHECK_QUESTIONS
from bot.flow.table import COMMANDS, VIEWS
from bot.flow.turn import Turn
from bot.incoming import Incoming, Sort
from bot.reply import Button, Stamp, unpack
from core.domain.form import FIELD
from core.domain.lifecycle import Status
from core.domain.questions import QUESTION
from core.ports.conversations import Channel
from core.ports.requests import RequestState
from core.ports.settings import MissionSettings
from core.ports.storage import Transaction
from core.texts.catalogue import KNOWN_LOCALES
from tests.bot.phone import CHAT, Phone, Shown
from tests.bot.standing import IIN, STEPS, printed, stand
from tests.bot.walks import field_by_field, to_form, to_ready, to_summary, zone
from tests.builders import a_request

LONGEST_DATA = 64
LONGEST_TEXT = 4096
LONGEST_LABEL = 64
ARGS = {
    "q": tuple(QUESTION),
    "field": tuple(FIELD),
    "check": tuple(CHECK_QUESTIONS),
    "recover": ("reference", "document", "code"),
}
COMMANDS_TO_TRY = ("/menu", "/status", "/mydata", "/check", "/language", "/help")
DESTRUCTIVE = frozenset({"withdraw_now", "erase", "consent_back_yes"})
STEPS_OF_CRAWL = 140
EVERY = 23
"""After so many presses a command is typed, so that no corner holds the walk."""

EDITED = frozenset({"edit", "edit_choose", "status", "link", "back", "mydata", "my_code"})


def proper(shown: Shown) -> None:
    """What the Bot API demands of every message."""
    assert shown.text.strip()
    assert len(shown.text.encode("utf-16-le")) // 2 <= LONGEST_TEXT
    for label, data in shown.buttons:
        assert label.strip() and len(label) <= LONGEST_LABEL, label
        assert data.startswith("https://") or 0 < len(data.encode()) <= LONGEST_DATA, data


@pytest.mark.parametrize("language", KNOWN_LOCALES)
@pytest.mark.parametrize("standing", ["nothing", "form", "ready"])
async def test_every_view_can_be_shown_in_every_language(
    phone: Phone, language: str, standing: str
) -> None:
    if standing == "nothing":
        await phone.types("/start")
        await phone.taps("lang", language)
    else:
        await (field_by_field if standing == "form" else to_ready)(phone, language)
    conversation, case = await phone.conversation(), None
    if standing != "nothing":
        case = await phone.case()

    def show_all(tx: Transaction) -> None:
        for name in VIEWS:
            for arg in ARGS.get(name, ("",)):
                incoming = Incoming(Channel.TELEGRAM, str(CHAT), "1", Sort.TEXT)
                turn = Turn(tx, phone.kit, incoming, conversation, phone.clock.now(), views=VIEWS)
                turn.case = case
                screen = turn.go(name, arg)
                rows = [[(b.label, b.url or turn.stamp().pack(b)) for b in r] for r in screen.rows]
                proper(Shown(0, screen.text, rows))

    await phone.store.write(show_all)


async def crawl(phone: Phone, steps: int) -> Counter[tuple[str, str, str]]:
    """So many presses, each time of the button used least so far: (view, action, argument)."""
    used: Counter[tuple[str, str, str]] = Counter()
    for step in range(steps):
        proper(phone.last)
        at = str((await phone.conversation()).state.get("at", ""))
        found = [(pressed, data) for _, data in phone.last.buttons if (pressed := unpack(data))]
        keys = {
            data: (at, pressed.action, pressed.arg)
            for pressed, data in found
            if pressed.action not in DESTRUCTIVE
        }
        if not keys or (step % EVERY == 0 and step):
            await phone.types(COMMANDS_TO_TRY[step // EVERY % len(COMMANDS_TO_TRY)])
            continue
        least = min(keys, key=lambda data: used[keys[data]])
        used[keys[least]] += 1
        await phone.presses(least)
    return used


@pytest.mark.parametrize("language", KNOWN_LOCALES)
async def test_every_button_of_every_reached_screen_works(phone: Phone, language: str) -> None:
    await to_summary(phone, language)

    used = await crawl(phone, STEPS_OF_CRAWL)

    assert len(used) > STEPS_OF_CRAWL / 3
    assert {action for _, action, _ in used} >= EDITED


async def test_every_button_before_consent_works(phone: Phone) -> None:
    await phone.types("/start")

    used = await crawl(phone, STEPS_OF_CRAWL)

    assert {"consent_service_yes", "check_begin", "lang"} <= {one for _, one, _ in used}


@pytest.mark.parametrize("status", STEPS)
@pytest.mark.parametrize("language", KNOWN_LOCALES)
async def test_status_is_told_in_every_status_and_the_iin_never(
    phone: Phone, language: str, status: Status
) -> None:
    case = await stand(phone, status, language)
    if status is Status.FORMED:
        await printed(phone)
    shown = await phone.types("/status")
    for data in [data for _, data in shown.buttons if unpack(data)]:
        await phone.presses(data)
    await phone.types("/mydata")
    if phone.last.offers("data_see"):
        await phone.taps("data_see")

    assert case.reference in shown.text
    proper(shown)
    assert not any(IIN in said for said in phone.said)


TOLD = {
    Status.DECLINED: "item.translation",
    Status.RETURNED: None,
    Status.REFUSED: "refused.ground3",
    Status.FORMED: "status.formed",
}


@pytest.mark.parametrize(("status", "key"), TOLD.items())
async def test_status_says_what_happened_and_what_to_do(
    phone: Phone, status: Status, key: str | None
) -> None:
    await stand(phone, status)
    shown = await phone.types("/status")

    said = phone.kit.catalogue.words("en").say(key) if key else "one letter of the surname"
    assert said in shown.text


@pytest.mark.parametrize("status", [Status.REFUSED, Status.NOTICE_HANDED_OVER])
async def test_refused_person_is_told_how_to_complain_and_of_no_last_day(
    phone: Phone, status: Status
) -> None:
    """Paras 15 to 18: the provider or the official, the terms of their answer, then court."""
    await stand(phone, status)
    shown = await phone.types("/status")

    for said in ("paragraph 15", "5 working days", "within 15 (paragraph 17)", "go to court"):
        assert said in shown.text
    assert "no last day for complaining" in shown.text


@pytest.mark.parametrize(
    ("state", "waits"), [(RequestState.QUEUED, True), (RequestState.IN_EXECUTION, False)]
)
async def test_request_that_waits_for_the_registry_is_said_to_wait(
    phone: Phone, state: RequestState, waits: bool
) -> None:
    """K5: a gateway that is down; nothing is promised that has not happened."""
    case = await stand(phone, Status.SUBMITTED)
    await phone.store.write(lambda tx: tx.requests.add(a_request(case, state=state)))

    assert ("cannot be reached" in (await phone.types("/status")).text) is waits


async def test_overdue_case_is_said_to_be_overdue_with_the_right_to_complain(phone: Phone) -> None:
    await stand(phone, Status.SUBMITTED)
    phone.clock.move(days=3)
    shown = await phone.types("/status")

    assert "it was due on 18 September 2024" in shown.text
    assert "right to complain" in shown.text


async def test_day_that_may_still_move_is_said_to_be_provisional(phone: Phone) -> None:
    """Para 5: the calendar of that year is not decreed yet."""
    case = await stand(phone, Status.ACCEPTED)
    said = phone.kit.catalogue.words("en").say("status.provisional")
    assert said not in (await phone.types("/status")).text

    await phone.store.write(
        lambda tx: tx.cases.save(replace(tx.cases.get(case.id), due_provisional=True))
    )

    assert said in (await phone.types("/status")).text


@pytest.mark.parametrize(
    ("status", "key"),
    [
        (Status.READY, "term.ended"),
        (Status.DECLINED, "term.ended"),
        (Status.SUBMITTED, "term.accepted_earlier"),
        (Status.FORMED, None),
    ],
)
async def test_after_the_last_day_the_status_says_what_becomes_of_the_application(
    phone: Phone, status: Status, key: str | None
) -> None:
    """Item 2: nothing new is accepted, and what was accepted is finished."""
    await stand(phone, status)
    words = phone.kit.catalogue.words("en")
    told = {
        one: words.say(one, last_day=date(2024, 12, 31))
        for one in ("term.ended", "term.accepted_earlier")
    }
    before = await phone.types("/status")
    phone.clock.at = datetime(2025, 1, 6, 9, tzinfo=UTC)
    after = await phone.types("/status")

    assert not any(text in before.text for text in told.values())
    assert {one for one, text in told.items() if text in after.text} == ({key} if key else set())


async def test_what_a_mission_told_us_is_shown_with_its_day_and_source(phone: Phone) -> None:
    """C4: never from memory."""
    case = await stand(phone, Status.READY)
    settings = MissionSettings(
        case.mission, hours="Mon-Fri 9-12", source="letter 12", entered_on=date(2024, 9, 2)
    )
    await phone.store.write(lambda tx: tx.missions.save(settings))
    await phone.types("/status")
    shown = await phone.taps("contacts")

    assert "Entered on 2 September 2024. Source: letter 12" in shown.text


async def edited(phone: Phone, line: str) -> str:
    """The question that an edit of this line puts."""
    await phone.types("/status")
    await phone.taps("summary")
    await phone.taps("edit_choose")
    return (await phone.taps("edit", line)).text


async def test_a_mission_that_wants_the_residence_is_asked_for_the_residence(
    phone: Phone,
) -> None:
    """Annex 1 does not say whose address it means; a mission may switch (reading)."""
    case = await stand(phone, Status.READY)
    words = phone.kit.catalogue.words("en")
    lines = ("birth_country", "birth_region", "birth_district", "birth_address")
    asked = [await edited(phone, line) for line in lines]
    assert words.say("q.birth_country") in asked[0]

    settings = MissionSettings(case.mission, birth_lines_are_residence=True)
    await phone.store.write(lambda tx: tx.missions.save(settings))
    asked = [await edited(phone, line) for line in lines]

    keys = ("country", "region_name", "district", "address")
    wanted = [words.say(f"q.residence_{key}") for key in keys]
    assert [want for want, said in zip(wanted, asked, strict=True) if want not in said] == []
    await phone.types("/mydata")
    shown = await phone.taps("data_see")
    assert "Country of residence: " in shown.text and "Country of birth" not in shown.text


async def test_declined_case_is_made_ready_again_by_its_owner(phone: Phone) -> None:
    await stand(phone, Status.DECLINED)
    await phone.types("/status")
    await phone.taps("summary")
    await phone.taps("looks_right")

    assert (await phone.case()).status is Status.READY


FROZEN = [status for status in STEPS if status not in (Status.READY, Status.DECLINED)]


@pytest.mark.parametrize("status", FROZEN)
async def test_answers_are_frozen_from_acceptance_on_whatever_is_open(
    phone: Phone, status: Status
) -> None:
    """The consul acts while the person has the card of names open to change it."""
    await stand(phone, Status.READY)
    await phone.types("/status")
    await phone.taps("summary")
    await phone.taps("edit_choose")
    await phone.taps("edit", "surname_cyrillic")
    card = phone.last
    before = (await phone.case()).answers
    case = await phone.case()
    await phone.store.write(lambda tx: tx.cases.save(replace(case, status=status)))
    for _, data in card.buttons:
        await phone.presses(data, on=card)
    for action in ("spelling_yes", "looks_right", "by_field", "passport_yes", "letters"):
        await phone.presses(await live(phone, action, "all"))
    await phone.types("IVANOV")

    after = await phone.case()
    assert after.answers == before
    assert after.status is status


async def live(phone: Phone, action: str, arg: str) -> str:
    """The data that a button would carry if the live screen had it."""
    conversation = await phone.conversation()
    screen = int(str(conversation.state.get("screen", 0)))
    if conversation.current_case is None:
        return Stamp(screen=screen).pack(Button("", action, arg))
    case = await phone.case()
    return Stamp(case.id.hex[:8], case.version, screen).pack(Button("", action, arg))


@pytest.mark.parametrize("command", [*COMMANDS, "cancel", "nothing"])
async def test_every_command_works_before_a_language_is_chosen(phone: Phone, command: str) -> None:
    proper(await phone.types(f"/{command}"))


@pytest.mark.parametrize("standing", ["form", "ready", "nothing"])
async def test_help_is_given_everywhere_and_the_step_is_shown_again(
    phone: Phone, standing: str
) -> None:
    if standing == "nothing":
        await phone.types("/start")
    else:
        await (field_by_field(phone) if standing == "form" else stand(phone, Status.READY))
    chat = (await phone.conversation()).id
    for name in VIEWS:

        def move(tx: Transaction, name: str = name) -> None:
            now = tx.conversations.get(chat)
            arg = ARGS.get(name, ("",))[0]
            tx.conversations.save(replace(now, state={**now.state, "at": name, "arg": arg}))

        await phone.store.write(move)
        shown = await phone.types("/help")
        proper(shown)
        assert "\n\n" in shown.text or name == "language"


async def test_lone_question_mark_is_a_call_for_help(phone: Phone) -> None:
    await field_by_field(phone, upto=6)
    shown = await phone.types("?")

    assert phone.kit.catalogue.words("en").say("help.dates") in shown.text


ODD = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.mark.parametrize("upto", [0, 1, 2, 5, 6, 8, 11, 13, 17])
async def test_no_text_at_any_question_raises_anything_but_a_refusal(
    phone: Phone, upto: int
) -> None:
    await field_by_field(phone, upto=upto)
    for text in TEXTS:
        phone.clock.move(minutes=1)
        proper(await phone.types(text))


TEXTS = (
    "{field}", "%s", "<b>", "&amp;", "\x00", "\u202e", "0" * 4000, "a" * 4097, "١٢/٣/١٤٤٦", "二〇二四",
    "00.00.0000", "-", "P<", "😀", "﷽", "ÅÄÖ ĦŊ", "Ұ", "1/1/1", "\n\n", "' OR 1=1", "/", "0x1F", "²",
)  # fmt: skip


@ODD
@given(data=st.lists(st.text(max_size=80), min_size=1, max_size=8))
async def test_no_made_up_text_raises(phone: Phone, data: list[str]) -> None:
    if not phone.messages:
        await field_by_field(phone, upto=5)
    for text in data:
        phone.clock.move(minutes=1)
        if text.strip():
            await phone.types(text)


ACTIONS = st.sampled_from(
    ["set", "ck", "edit", "mission", "letters", "pick", "countries", "in_country", "link",
     "passport_wrong", "lang", "gate", "fix", "back", "data_see", "nothing", "form", "check_why"]
)  # fmt: skip
VALUES = st.one_of(
    st.sampled_from(
        ["", "citizenship=", "birth_date=x", "document=x", "expires=1", "visit=2027", "999", "-1",
         "²", "s9", "gx", "sex=Z", "purpose=?", "passport_way=", "form_pdf", "XX", "mission"]
    ),
    st.text(max_size=20),
)  # fmt: skip


@ODD
@given(pressed=st.lists(st.tuples(ACTIONS, VALUES), min_size=1, max_size=6))
async def test_no_made_up_button_raises(phone: Phone, pressed: list[tuple[str, str]]) -> None:
    if not phone.messages:
        await field_by_field(phone, upto=5)
    for action, arg in pressed:
        await phone.presses(await live(phone, action, arg))


@ODD
@given(data=st.text(max_size=64))
async def test_no_button_data_of_any_kind_raises(phone: Phone, data: str) -> None:
    if not phone.messages:
        await phone.types("/start")
    await phone.presses(data)


@given(
    case=st.text(alphabet="0123456789abcdef", min_size=1, max_size=8),
    version=st.integers(0, 10**6),
    screen=st.integers(0, 10**6),
    action=st.text(alphabet=st.characters(exclude_characters="."), max_size=20),
    arg=st.text(max_size=30),
)
def test_button_that_was_packed_is_unpacked_as_it_was(
    case: str, version: int, screen: int, action: str, arg: str
) -> None:
    stamp = Stamp(case, version, screen)
    found = unpack(stamp.pack(Button("", action, arg)))

    assert found is not None
    assert (found.stamp, found.action, found.arg) == (stamp, action, arg)


async def test_zone_with_angle_brackets_is_escaped_for_telegram(phone: Phone) -> None:
    await to_form(phone)
    await phone.taps("passport_show")

    edited = phone.session.calls[-1]
    assert isinstance(edited, EditMessageText)
    assert "&lt;&lt;" in str(edited.text)
    assert zone()[:2] == "P<"
