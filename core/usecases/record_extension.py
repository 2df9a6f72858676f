"""The administrator records that a later order has extended the term (items 2 and 7)."""

from datetime import date

from core.domain.errors import DomainError
from core.ports.audit import Act
from core.ports.clock import Clock
from core.ports.settings import RecordedExtension
from core.ports.staff import Role
from core.ports.storage import Store, Transaction
from core.usecases.audit_line import note_service
from core.usecases.free_text import read_words
from core.usecases.officer import Officer, require_role
from core.usecases.services import Rules, astana_day

LONGEST_NUMBER = 60


class ExtensionTooShort(DomainError):
    """The new last day does not lie after the one that holds already."""

    code = "extension_too_short"

    def __init__(self, *, last_day: date) -> None:
        super().__init__(last_day=last_day)


class OrderInFuture(DomainError):
    """An order that is not made yet extends nothing."""

    code = "order_in_future"


class RecordExtension:
    def __init__(
        self, store: Store, clock: Clock, rules: Rules, demonstration: bool = False
    ) -> None:
        self.store = store
        self.clock = clock
        self.rules = rules
        self.demonstration = demonstration

    async def __call__(
        self, officer: Officer, order_number: str, order_date: date, last_day: date
    ) -> RecordedExtension:
        """The recorded extension of the edition that holds today.

        Raises TextMissing, OrderInFuture or ExtensionTooShort.
        """
        require_role(officer, Role.ADMINISTRATOR)
        number = read_words(order_number, "order_number", limit=LONGEST_NUMBER)
        now = self.clock.now()
        today = astana_day(now)
        if order_date > today:
            raise OrderInFuture()

        def work(tx: Transaction) -> RecordedExtension:
            standing = self.rules.term(tx, today).last_day
            if last_day <= standing:
                raise ExtensionTooShort(last_day=standing)
            extension = RecordedExtension(
                edition=self.rules.edition_on(today).id,
                order_number=number,
                order_date=order_date,
                last_day=last_day,
                demonstration=self.demonstration,
                recorded_by=officer.actor,
                recorded_at=now,
            )
            tx.extensions.add(extension)
            note_service(tx, Act.TERM_EXTENDED, officer, now, f"last_day={last_day.isoformat()}")
            return extension

        return await self.store.write(work)
