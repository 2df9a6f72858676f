"""What administrators enter: mission settings and extensions of the term, with source and date."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from core.domain.case import MissionNumber


@dataclass(frozen=True)
class MissionSettings:
    """What a mission told us; empty until entered, and `fictitious` in the demonstration."""

    mission: MissionNumber
    addressee_post: str = ""
    addressee_name: str = ""
    address: str = ""
    telephone: str = ""
    email: str = ""
    hours: str = ""
    source: str = ""
    entered_on: date | None = None
    fictitious: bool = False
    demand: str = ""
    demand_author: str = ""
    demand_date: date | None = None
    birth_lines_are_residence: bool = False
    version: int = 0


@dataclass(frozen=True)
class RecordedExtension:
    """An extension of the pilot's term: number and date of its order, new last day (item 2)."""

    edition: str
    order_number: str
    order_date: date
    last_day: date
    demonstration: bool
    recorded_by: str
    recorded_at: datetime


class MissionSettingsBook(Protocol):
    def of(self, mission: MissionNumber) -> MissionSettings:
        """The settings, empty ones if nothing was entered."""
        ...

    def save(self, settings: MissionSettings) -> None: ...


class Extensions(Protocol):
    def of(self, edition: str) -> list[RecordedExtension]: ...

    def add(self, extension: RecordedExtension) -> None: ...


@dataclass(frozen=True)
class GivenConsent:
    """One consent as it was shown: kind, version and hash of the words, language, channel."""

    kind: str
    version: str
    text_hash: str
    language: str
    channel: str
    given_by: str
    given_for: str
    given_at: datetime
    withdrawn_at: datetime | None = None
    signed_at: datetime | None = None
    recorded_by: str = ""


class Consents(Protocol):
    def add(self, case_or_conversation: str, consent: GivenConsent) -> None: ...

    def of(self, case_or_conversation: str) -> list[GivenConsent]: ...

    def withdraw(self, case_or_conversation: str, *, at: datetime) -> int: ...
