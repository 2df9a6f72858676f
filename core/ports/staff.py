"""Staff: users, their sessions, and what throttles guessing (B1)."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from core.domain.case import MissionNumber, UserId


class Role(StrEnum):
    CONSUL = "consul"
    HEAD_OF_MISSION = "head_of_mission"
    OPERATOR = "operator"
    COMPLAINTS_OFFICER = "complaints_officer"
    AUDITOR = "auditor"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True)
class User:
    """Somebody of the staff. Consul and head of mission belong to one mission."""

    id: UserId
    login: str
    name: str
    role: Role
    password_hash: str
    mission: MissionNumber | None = None
    language: str = "ru"
    active: bool = True
    version: int = 0


@dataclass(frozen=True)
class Session:
    """A server-side session. `token` is known to the browser only; the store has its keyed hash."""

    token: str = field(repr=False)
    user: UserId
    csrf: str = field(repr=False)
    started_at: datetime
    last_seen_at: datetime
    locked: bool = False
    returns_to: str = ""


class Users(Protocol):
    def add(self, user: User) -> None: ...

    def by_login(self, login: str) -> User | None: ...

    def get(self, id_: UserId) -> User: ...

    def all(self) -> list[User]: ...

    def save(self, user: User) -> User: ...


class Sessions(Protocol):
    def add(self, session: Session) -> None: ...

    def find(self, token: str) -> Session | None: ...

    def save(self, session: Session) -> None: ...

    def end(self, token: str) -> None: ...

    def end_before(self, last_seen: datetime) -> int: ...


class Throttles(Protocol):
    """Counts failures by a keyed hash of what was tried; survives restarts and processes."""

    def hits(self, what: str, *, since: datetime) -> int: ...

    def hit(self, what: str, *, at: datetime) -> None: ...

    def take_back(self, what: str, *, at: datetime) -> None:
        """One hit of this instant was none after all."""

    def forget(self, what: str) -> None: ...

    def forget_before(self, at: datetime) -> int: ...
