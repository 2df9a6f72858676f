"""The data of the rules as values: treaties, documents, missions, editions, scripts.

Read from `core/domain/data` in the package; nothing outside the package is needed. What is
wrong with a file is said by BrokenReference before anything is decided by it.
"""

from collections.abc import Iterable, Mapping
from importlib.resources.abc import Traversable
from typing import TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from core.adapters.reference_editions import read_editions
from core.adapters.reference_rows import BrokenReference, DataFile, DataRow, data_folder
from core.domain.certification import Outcome
from core.domain.editions import EditionBook
from core.domain.identity_documents import DocumentRow, DocumentStatus
from core.domain.missions import Mission, MissionBook, MissionKind, Neighbourhood
from core.domain.treaties import (
    CHISINAU,
    HAGUE,
    MINSK,
    Bilateral,
    Confidence,
    Doubt,
    Fallback,
    Membership,
    NotParty,
    OverlappingRows,
    TreatyBook,
    Unsettled,
)

__all__ = [
    "BrokenReference",
    "load_editions",
    "load_identity_documents",
    "load_missions",
    "load_neighbourhood",
    "load_other_scripts",
    "load_treaties",
]

R = TypeVar("R", Unsettled, Fallback)

TREATIES = (MINSK, CHISINAU, HAGUE)


def load_treaties(folder: Traversable | None = None) -> TreatyBook:
    """The treaties of para 6 and everything known about who is bound by them."""
    file = _open("treaties.json", folder)
    sources = file.row("sources").values
    states = {row.text("code"): row.text("name") for row in file.rows("states", "code")}
    try:
        return TreatyBook(
            as_of=file.whole.day("as_of"),
            states=states,
            memberships=tuple(
                _membership(row, sources, states) for row in file.rows("memberships", "state")
            ),
            not_parties=tuple(
                _not_party(row, sources, states) for row in file.rows("not_parties", "state")
            ),
            objections=frozenset(
                _state(row, states)
                for row in file.rows("objections", "state")
                if row.source(sources)
            ),
            unsettled=_by_state(
                _unsettled(row, sources, states) for row in file.rows("unsettled", "state")
            ),
            fallbacks=_by_state(
                Fallback(_state(row, states), row.flag("check"), row.source(sources))
                for row in file.rows("fallbacks", "state")
            ),
            bilateral=tuple(
                _bilateral(row, sources, states) for row in file.rows("bilateral", "state")
            ),
        )
    except OverlappingRows as error:
        where = f"{error.facts['treaty']} {error.facts['state']}"
        raise BrokenReference(file.name, where, "rows overlap") from None


def load_identity_documents(folder: Traversable | None = None) -> tuple[DocumentRow, ...]:
    """Which documents may stand in for a passport, by state."""
    file = _open("identity_documents.json", folder)
    sources = file.row("sources").values
    return tuple(_document(row, sources) for row in file.rows("documents", "document"))


def load_missions(folder: Traversable | None = None) -> MissionBook:
    """The missions of annex 1 with the spellings of their cities."""
    file, cities = _open("missions.json", folder), _open("cities.json", folder)
    file.whole.text("source")
    cities.whole.text("source")
    spellings = {
        row.text("city"): {key: row.texts(key) for key in ("ru", "kk", "other")}
        for row in cities.rows("cities", "city")
    }
    missions = tuple(_mission(row, spellings) for row in file.rows("missions", "number"))
    if len({mission.number for mission in missions}) != len(missions):
        raise BrokenReference(file.name, "missions", "a number stands twice")
    return MissionBook(missions, cities.whole.texts("kazakhstan"))


def load_neighbourhood(folder: Traversable | None = None) -> Neighbourhood:
    """Borders and regions, by which the nearest missions are found."""
    file = _open("neighbourhood.json", folder)
    file.whole.text("source")
    borders, regions = file.row("borders"), file.row("regions")
    return Neighbourhood(
        borders={state: frozenset(borders.texts(state)) for state in borders.values},
        regions={state: region for region in regions.values for state in regions.texts(region)},
    )


def load_other_scripts(folder: Traversable | None = None) -> frozenset[str]:
    """States with an official language written in neither Latin nor Cyrillic."""
    file = _open("official_scripts.json", folder)
    file.whole.text("source")
    return frozenset(
        state for row in file.rows("states", "script") for state in row.texts("states")
    )


def load_editions(*more: Traversable, folder: Traversable | None = None) -> EditionBook:
    """All editions of the package, with those of further folders (a test's, an installation's)."""
    own = (folder or data_folder()).joinpath("editions")
    return read_editions((own, *more))


def _open(name: str, folder: Traversable | None) -> DataFile:
    return DataFile((folder or data_folder()).joinpath(name))


def _state(row: DataRow, states: Mapping[str, str]) -> str:
    state = row.text("state")
    if state not in states:
        raise row.broken(f"unknown state {state}")
    return state


def _treaty(row: DataRow) -> str:
    treaty = row.text("treaty")
    if treaty not in TREATIES:
        raise row.broken(f"unknown treaty {treaty}")
    return treaty


def _membership(
    row: DataRow, sources: Mapping[str, object], states: Mapping[str, str]
) -> Membership:
    since, until = row.day_or_none("from"), row.day_or_none("until")
    if since and until and until <= since:
        raise row.broken("ends before it begins")
    return Membership(
        treaty=_treaty(row),
        state=_state(row, states),
        since=since,
        until=until,
        confidence=row.one_of(Confidence, "confidence"),
        date_confidence=row.one_of_or_none(Confidence, "date_confidence"),
        source=row.source(sources),
        via=row.text_or_none("via"),
        note=row.text_or_empty("note"),
    )


def _not_party(row: DataRow, sources: Mapping[str, object], states: Mapping[str, str]) -> NotParty:
    return NotParty(
        treaty=_treaty(row),
        state=_state(row, states),
        confidence=row.one_of(Confidence, "confidence"),
        source=row.source(sources),
        checked_to=row.day_or_none("checked_to"),
        note=row.text_or_empty("note"),
    )


def _unsettled(row: DataRow, sources: Mapping[str, object], states: Mapping[str, str]) -> Unsettled:
    options = row.texts("options")
    if len(options) != 2 or not set(options) <= set(Outcome):
        raise row.broken("options are not two outcomes")
    return Unsettled(
        state=_state(row, states),
        kind=row.one_of(Doubt, "kind"),
        options=options,
        source=row.source(sources),
        note=row.text_or_empty("note"),
    )


def _bilateral(row: DataRow, sources: Mapping[str, object], states: Mapping[str, str]) -> Bilateral:
    return Bilateral(
        state=_state(row, states),
        treaty=row.text("treaty"),
        signed=row.day_or_none("signed"),
        since=row.day_or_none("from"),
        confidence=row.one_of(Confidence, "confidence"),
        waives=row.text("waives"),
        waives_confidence=row.one_of(Confidence, "waives_confidence"),
        source=row.source(sources),
        kazakh_act=row.text_or_empty("kazakh_act"),
        note=row.text_or_empty("note"),
    )


def _document(row: DataRow, sources: Mapping[str, object]) -> DocumentRow:
    return DocumentRow(
        state=row.text("state"),
        document=row.text("document"),
        status=row.one_of(DocumentStatus, "status"),
        confidence=row.one_of(Confidence, "confidence"),
        source=row.source(sources),
        note=row.text_or_empty("note"),
        service_confidence=row.one_of_or_none(Confidence, "service_confidence"),
        since=row.day_or_none("since"),
        min_age=row.number_or_none("min_age"),
        max_age=row.number_or_none("max_age"),
    )


def _mission(row: DataRow, spellings: Mapping[str, Mapping[str, tuple[str, ...]]]) -> Mission:
    city = row.text("city")
    if city not in spellings:
        raise row.broken(f"no spellings of {city} in cities.json")
    try:
        zone = ZoneInfo(row.text("timezone"))
    except ZoneInfoNotFoundError:
        raise row.broken(f"unknown zone {row.text('timezone')}") from None
    return Mission(
        number=row.number("number"),
        kind=row.one_of(MissionKind, "kind"),
        country=row.text("country"),
        city=city,
        zone=zone.key,
        name_ru=row.text("name_ru"),
        name_kk=row.text("name_kk"),
        name_en=row.text("name_en"),
        note=row.text_or_empty("note"),
        cities=spellings[city],
    )


def _by_state(rows: Iterable[R]) -> dict[str, R]:
    return {row.state: row for row in rows}
