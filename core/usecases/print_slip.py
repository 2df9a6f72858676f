"""The slip of a walk-in (B3): reference, QR and a new one-time code to join a chat later."""

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.domain.case import Case, CaseId
from core.domain.reference_number import parse
from core.ports.audit import Act
from core.ports.chance import Chance
from core.ports.clock import Clock
from core.ports.printing import Fact, Printer, SideBySide, SlipValues
from core.ports.storage import Store, Transaction
from core.ports.wording import Wording
from core.usecases.audit_line import note
from core.usecases.give_join_code import JOIN_CODE_DAYS, give_join_code
from core.usecases.officer import Officer, window_of
from core.usecases.print_decline_note import mission_named
from core.usecases.services import Rules


@dataclass(frozen=True)
class PrintSlip:
    """`public_url` is where the chat page is found."""

    store: Store
    clock: Clock
    chance: Chance
    rules: Rules
    printer: Printer
    wording: Wording
    public_url: str

    async def __call__(self, officer: Officer, case_id: CaseId) -> bytes:
        """The PDF; the code on it is stored as a hash only and cannot be printed again."""
        now = self.clock.now()
        values = await self.store.write(lambda tx: self._values(tx, officer, case_id, now))
        return await asyncio.to_thread(self.printer.slip, values)

    def _values(
        self, tx: Transaction, officer: Officer, case_id: CaseId, now: datetime
    ) -> SlipValues:
        case = tx.cases.for_mission(case_id, window_of(officer))
        code = give_join_code(tx, case, chance=self.chance, at=now)
        note(tx, Act.CODE_GIVEN, officer, case, now, "slip")
        return self._slip(case, code, now)

    def _slip(self, case: Case, code: str, now: datetime) -> SlipValues:
        say, language = self.wording.both, case.language
        until = self.rules.day_at(case.mission, now + timedelta(days=JOIN_CODE_DAYS))
        how = say("slip.how", language, address=self.public_url, code=code, until=until)
        return SlipValues(
            title=say("slip.title", language),
            reference_label=say("field.reference", language),
            reference=case.reference,
            reference_in_groups=" ".join(parse(case.reference).spoken_groups()),
            code_label=say("printed.code", language),
            code=code,
            how_to=[say("slip.number", language), how, *self._warnings(case)],
            facts=[Fact(say("field.mission", language), mission_named(self.wording, case))],
            language=language,
        )

    def _warnings(self, case: Case) -> list[SideBySide]:
        return [self.wording.both("slip.nobody", case.language)]
