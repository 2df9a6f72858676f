"""What an administrator sees before he changes it (B14): term, users, the settings of a mission."""

from dataclasses import dataclass

from core.domain.case import MissionNumber
from core.domain.editions import Edition, Term
from core.ports.clock import Clock
from core.ports.settings import MissionSettings, RecordedExtension
from core.ports.staff import Role, User
from core.ports.storage import Store, Transaction
from core.usecases.officer import Officer, require_role
from core.usecases.services import Rules, astana_day


@dataclass(frozen=True)
class AdministrationView:
    edition: Edition
    term: Term
    extensions: list[RecordedExtension]
    users: list[User]


class OpenAdministration:
    def __init__(self, store: Store, clock: Clock, rules: Rules) -> None:
        self.store = store
        self.clock = clock
        self.rules = rules

    async def __call__(self, officer: Officer) -> AdministrationView:
        """The edition that holds today with its extensions, and all users; NotFound for others."""
        require_role(officer, Role.ADMINISTRATOR)
        today = astana_day(self.clock.now())
        edition = self.rules.edition_on(today)

        def work(tx: Transaction) -> AdministrationView:
            return AdministrationView(
                edition=edition,
                term=self.rules.term(tx, today),
                extensions=tx.extensions.of(edition.id),
                users=tx.users.all(),
            )

        return await self.store.read(work)

    async def mission(self, officer: Officer, number: MissionNumber) -> MissionSettings:
        """The settings of one mission of the list; NotFound for a number it does not have."""
        require_role(officer, Role.ADMINISTRATOR)
        self.rules.missions.by_number(number)
        return await self.store.read(lambda tx: tx.missions.of(number))
