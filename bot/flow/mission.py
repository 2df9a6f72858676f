"""Which embassy or consulate (C4): proposed, typed, or chosen by country; changed until accepted.

Address, telephone and hours are told only as the administrator entered them, with their source.
"""

from dataclasses import replace

from bot.flow.form import foot, onwards, progress_line
from bot.flow.turn import Turn
from bot.reply import Button, Rows, Screen
from bot.screens.parts import example_of, one_a_row, paragraphs, rows
from core.domain.answers import read_country
from core.domain.case import MissionNumber
from core.domain.errors import DomainError
from core.domain.missions import Mission, search

PROPOSED = 3
COUNTRIES_A_PAGE = 8


def mission_name(turn: Turn, mission: Mission) -> str:
    return mission.name(turn.language)


def buttons_for(turn: Turn, missions: tuple[Mission, ...] | list[Mission]) -> Rows:
    return one_a_row(
        Button(
            turn.say(
                "mission.button",
                city=mission.city_in(turn.language),
                country=turn.words.country(mission.country),
            ),
            "mission",
            str(mission.number),
        )
        for mission in missions
    )


def proposals(turn: Turn) -> tuple[Mission, ...]:
    """Nearest first: the same country as citizenship, then that of the document."""
    case = turn.open_case
    countries = dict.fromkeys([case.value("citizenship"), case.value("document_issuer")])
    found = [m for code in countries if code for m in turn.kit.rules.nearest(code, PROPOSED)]
    return tuple(dict.fromkeys(found))[:PROPOSED]


def show_mission(turn: Turn, arg: str) -> Screen:
    text = turn.say("mission.ask")
    return Screen(
        paragraphs(progress_line(turn, "mission"), chosen_line(turn), text),
        (
            *buttons_for(turn, proposals(turn)),
            *rows(turn.words, "mission_by_country=countries:0"),
            *foot(turn, "mission"),
        ),
        placeholder=example_of(text, turn.words),
    )


def chosen_line(turn: Turn) -> str:
    mission = turn.mission
    if mission is None:
        return ""
    name = mission.name(turn.language)
    return turn.say("form.now", field=turn.say("field.mission"), value=name)


def hear_mission(turn: Turn, arg: str, text: str) -> Screen:
    """A country or a city in any offered language."""
    found = search(turn.kit.rules.missions, text, turn.kit.countries)
    if len(found) == 1:
        return act_mission(turn, str(found[0].number))
    if found:
        turn.remember(found=[str(mission.number) for mission in found[:10]])
        return turn.go("mission_several")
    return _nothing_found(turn, text)


_CITIES = """
astana almaty alma-ata shymkent karaganda qaraghandy aktobe aqtobe taraz pavlodar oskemen semey
atyrau kostanay qostanay kyzylorda qyzylorda aktau aqtau oral uralsk kokshetau turkistan
астана алматы алма-ата шымкент караганда қарағанды актобе ақтөбе тараз павлодар өскемен семей
усть-каменогорск атырау костанай қостанай кызылорда қызылорда актау ақтау орал уральск кокшетау
көкшетау туркестан түркістан
"""
CITIES_OF_KAZAKHSTAN = frozenset(_CITIES.split())
"""What people write who think of the service centres inside the country; no data of a rule."""


def _nothing_found(turn: Turn, text: str) -> Screen:
    if text.strip().casefold() in CITIES_OF_KAZAKHSTAN:
        turn.note("mission.in_kazakhstan")
        return turn.live()
    try:
        country = read_country(text, turn.kit.countries)
    except DomainError:
        turn.note("mission.not_found")
        return turn.live()
    if country == "KZ":
        turn.note("mission.in_kazakhstan")
    else:
        turn.note("mission.none_there_short", country=turn.words.country(country))
    return turn.live()


def show_several(turn: Turn, arg: str) -> Screen:
    book = turn.kit.rules.missions
    found = [book.by_number(MissionNumber(int(number))) for number in turn.listed("found")]
    return Screen(
        turn.say("mission.several"),
        (
            *buttons_for(turn, found),
            *rows(turn.words, "mission_by_country=countries:0", "back=mission_ask"),
        ),
    )


def show_countries(turn: Turn, arg: str) -> Screen:
    """The countries that have a mission, in the reader's alphabet, a page at a time."""
    codes = sorted(
        {mission.country for mission in turn.kit.rules.missions.missions}, key=turn.words.country
    )
    page = int(arg) if arg.isascii() and arg.isdigit() else 0
    first = min(page, (len(codes) - 1) // COUNTRIES_A_PAGE) * COUNTRIES_A_PAGE
    shown = codes[first : first + COUNTRIES_A_PAGE]
    buttons = one_a_row(Button(turn.words.country(code), "in_country", code) for code in shown)
    turning = []
    if first:
        turning.append(Button(turn.say("btn.previous"), "countries", str(page - 1)))
    if first + COUNTRIES_A_PAGE < len(codes):
        turning.append(Button(turn.say("btn.next"), "countries", str(page + 1)))
    return Screen(
        turn.say("mission.choose_country"),
        (*buttons, tuple(turning), *rows(turn.words, "back=mission_ask")),
    )


def act_countries(turn: Turn, arg: str) -> Screen:
    return turn.go("countries", arg)


def act_in_country(turn: Turn, code: str) -> Screen:
    found = turn.kit.rules.missions.in_country(code)
    if not found:
        return turn.live()
    if len(found) == 1:
        return act_mission(turn, str(found[0].number))
    turn.remember(found=[str(mission.number) for mission in found])
    return turn.go("mission_several")


def act_ask(turn: Turn, arg: str) -> Screen:
    return turn.go("mission")


def act_mission(turn: Turn, number: str) -> Screen:
    """Take a mission; a demand of its own is told at once (para 6, override)."""
    book = turn.kit.rules.missions
    if not (
        number.isascii()
        and number.isdigit()
        and int(number) in {one.number for one in book.missions}
    ):
        return turn.live()
    case = turn.open_case
    if not case.editable:
        return turn.go("status")
    chosen = MissionNumber(int(number))
    mission = book.by_number(chosen)
    turn.keep(replace(case, mission=chosen, touched_at=turn.now))
    turn.note(
        "mission.chosen", mission=mission.name(turn.language), city=mission.city_in(turn.language)
    )
    settings = turn.tx.missions.of(chosen)
    if settings.demand:
        turn.note(
            "mission.extra",
            mission=mission.name(turn.language),
            requirement=settings.demand,
            notice_date=settings.demand_date,
        )
    return onwards(turn, "mission")


def contact_lines(turn: Turn) -> str:
    """What the mission told us, or that nothing is known here and the mission is to be asked."""
    mission = turn.mission
    if mission is None:
        return ""
    told = turn.tx.missions.of(turn.filed_at)
    unknown = turn.say("mission.unknown_here")
    text = turn.say(
        "mission.contacts",
        mission=mission.name(turn.language),
        address=told.address or unknown,
        phone=told.telephone or unknown,
        email=told.email or unknown,
        hours=told.hours or unknown,
    )
    source = ""
    if told.source and told.entered_on:
        source = turn.say("mission.source", entered_on=told.entered_on, source=told.source)
    return paragraphs(text, source, turn.say("mission.fictitious") if told.fictitious else "")


def show_contacts(turn: Turn, arg: str) -> Screen:
    return Screen(
        contact_lines(turn) or turn.say("mission.contacts_unknown"),
        rows(turn.words, "continue menu" if turn.case and turn.case.editable else "status menu"),
    )
