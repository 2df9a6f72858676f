"""Somebody joins the staff (B14): a login, a role, a mission where the role needs one."""

from uuid import UUID

from core.domain.case import MissionNumber, UserId
from core.domain.errors import DomainError
from core.ports.audit import Act
from core.ports.chance import Chance
from core.ports.clock import Clock
from core.ports.passwords import Passwords
from core.ports.staff import Role, User
from core.ports.storage import Store, Transaction
from core.usecases.audit_line import note_service
from core.usecases.credentials import LONGEST_LOGIN
from core.usecases.free_text import read_words
from core.usecases.officer import AT_THE_WINDOW, Officer, require_role
from core.usecases.services import Rules

SHORTEST_PASSWORD = 12
LONGEST_PASSWORD = 200
LONGEST_NAME = 100


class PasswordTooShort(DomainError):
    code = "password_too_short"

    def __init__(self, *, shortest: int) -> None:
        super().__init__(shortest=shortest)


class LoginTaken(DomainError):
    code = "login_taken"


class MissionNeeded(DomainError):
    """A consul and a head of mission belong to one mission; nobody else does."""

    code = "mission_needed"


class AddUser:
    def __init__(
        self, store: Store, clock: Clock, chance: Chance, rules: Rules, passwords: Passwords
    ) -> None:
        self.store = store
        self.clock = clock
        self.chance = chance
        self.rules = rules
        self.passwords = passwords

    async def __call__(
        self,
        officer: Officer,
        *,
        login: str,
        name: str,
        role: Role,
        password: str,
        mission: MissionNumber | None = None,
        language: str = "ru",
    ) -> User:
        """The new user. Raises PasswordTooShort, LoginTaken, MissionNeeded or TextMissing."""
        require_role(officer, Role.ADMINISTRATOR)
        if not SHORTEST_PASSWORD <= len(password) <= LONGEST_PASSWORD:
            raise PasswordTooShort(shortest=SHORTEST_PASSWORD)
        user = User(
            id=UserId(UUID(int=self.chance.number_below(2**128), version=4)),
            login=read_words(login, "login", limit=LONGEST_LOGIN).casefold(),
            name=read_words(name, "name", limit=LONGEST_NAME),
            role=role,
            mission=self._mission(role, mission),
            language=language,
            password_hash=await self.passwords.hash(password),
        )
        return await self.store.write(lambda tx: self._add(tx, officer, user))

    def _mission(self, role: Role, mission: MissionNumber | None) -> MissionNumber | None:
        if role not in AT_THE_WINDOW:
            return None
        if mission is None:
            raise MissionNeeded()
        self.rules.missions.by_number(mission)
        return mission

    def _add(self, tx: Transaction, officer: Officer, user: User) -> User:
        if tx.users.by_login(user.login) is not None:
            raise LoginTaken()
        tx.users.add(user)
        now = self.clock.now()
        note_service(tx, Act.USER_ADDED, officer, now, f"user={user.id} role={user.role.value}")
        return user
