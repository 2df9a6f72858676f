"""Who of the staff acts (B1): the signed-in person as a use case sees him, and what is his to touch."""

from dataclasses import dataclass

from core.domain.case import MissionNumber, UserId
from core.domain.errors import NotFound
from core.ports.staff import Role, User

AT_THE_WINDOW = frozenset({Role.CONSUL, Role.HEAD_OF_MISSION})


@dataclass(frozen=True)
class Officer:
    """A signed-in person. `mission` is set for those who work at a window."""

    id: UserId
    login: str
    name: str
    role: Role
    mission: MissionNumber | None = None

    @property
    def actor(self) -> str:
        """How audit lines and events name him: an id, never a name."""
        return f"user:{self.id}"


def officer_of(user: User) -> Officer:
    """The officer a stored user is."""
    return Officer(user.id, user.login, user.name, user.role, user.mission)


def window_of(officer: Officer) -> MissionNumber:
    """The mission whose cases this person handles; NotFound for everybody else.

    NotFound and not "forbidden": what is not the asker's looks absent (B1, S1).
    """
    if officer.role not in AT_THE_WINDOW or officer.mission is None:
        raise NotFound()
    return officer.mission


def require_role(officer: Officer, *roles: Role) -> None:
    """NotFound unless the person has one of these roles."""
    if officer.role not in roles:
        raise NotFound()
