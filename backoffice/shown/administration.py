"""The administrator's page as values: term, extensions, users, and the missions to choose from."""

from dataclasses import dataclass

from core.domain.missions import Mission, MissionBook
from core.ports.settings import MissionSettings
from core.ports.staff import Role
from core.texts.words import Words
from core.usecases.open_administration import AdministrationView


@dataclass(frozen=True)
class ExtensionRow:
    number: str
    dated: str
    last_day: str
    demonstration: bool


@dataclass(frozen=True)
class UserRow:
    name: str
    login: str
    role: str
    mission: str
    active: bool


@dataclass(frozen=True)
class AdministrationShown:
    edition: str
    first_day: str
    last_day: str
    extensions: list[ExtensionRow]
    users: list[UserRow]
    missions: list[tuple[str, str]]
    roles: list[tuple[str, str]]


@dataclass(frozen=True)
class MissionShown:
    number: int
    version: int
    name: str
    city: str
    zone: str
    fictitious: bool
    entered_on: str


def administration_shown(
    view: AdministrationView, book: MissionBook, words: Words
) -> AdministrationShown:
    names = {mission.number: mission.name(words.locale) for mission in book.missions}
    return AdministrationShown(
        edition=view.edition.title.get(words.locale, view.edition.id),
        first_day=words.date(view.term.first_day),
        last_day=words.date(view.term.last_day),
        extensions=[
            ExtensionRow(
                number=row.order_number,
                dated=words.date(row.order_date),
                last_day=words.date(row.last_day),
                demonstration=row.demonstration,
            )
            for row in view.extensions
        ],
        users=[
            UserRow(
                name=user.name,
                login=user.login,
                role=user.role.value,
                mission=names.get(user.mission, "") if user.mission else "",
                active=user.active,
            )
            for user in sorted(view.users, key=lambda user: user.login)
        ],
        missions=[(str(number), f"{number}. {name}") for number, name in names.items()],
        roles=[(role.value, words.say(f"role.{role.value}")) for role in Role],
    )


def mission_shown(mission: Mission, settings: MissionSettings, words: Words) -> MissionShown:
    return MissionShown(
        number=mission.number,
        version=settings.version,
        name=mission.name(words.locale),
        city=mission.city_in(words.locale),
        zone=mission.zone,
        fictitious=settings.fictitious,
        entered_on=words.date(settings.entered_on) if settings.entered_on else "",
    )
