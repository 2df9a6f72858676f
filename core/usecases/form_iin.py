"""The operator forms the IIN (para 10; G1).

Outside the demonstration the number is the one IS MP has formed: typed twice, its check digit
verified, refused if another case has it. In the demonstration a number is made and marked.
"""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from core.domain.errors import DomainError
from core.domain.iin import compact, looks_like_bin, make_test_number, validate, validate_person
from core.domain.lifecycle import Step
from core.ports.chance import Chance
from core.ports.clock import Clock
from core.ports.requests import RegistryRequest, RequestState
from core.ports.storage import Store, Transaction
from core.usecases.answer_request import answer, request_to_answer
from core.usecases.officer import Officer
from core.usecases.services import astana_day

DRAWS = 100
ELEVEN_DIGITS = 10**11


class IinsDiffer(DomainError):
    """The number was not typed alike both times; neither is among the facts."""

    code = "iins_differ"


class IinTaken(DomainError):
    """Another case has this number: ground 3 of para 12, or a slip."""

    code = "iin_taken"


class NoNumberLeft(Exception):
    """Chance gave nothing usable a hundred times: a fault of the program, not of a person."""


class FormIin:
    def __init__(
        self, store: Store, clock: Clock, chance: Chance, demonstration: bool = False
    ) -> None:
        self.store = store
        self.clock = clock
        self.chance = chance
        self.demonstration = demonstration

    async def __call__(
        self,
        officer: Officer,
        request_id: UUID,
        version: int,
        iin_first: str = "",
        iin_second: str = "",
        *,
        bin_seen: bool = False,
    ) -> RegistryRequest:
        """The answered request. Raises IinError, IinsDiffer, IinTaken, SamePerson or Stale.

        `bin_seen`: the operator was told that the number looks like a BIN and typed it again.
        """
        typed = "" if self.demonstration else _typed_twice(iin_first, iin_second, bin_seen)
        now = self.clock.now()

        def work(tx: Transaction) -> RegistryRequest:
            request = request_to_answer(tx, officer, request_id, version)
            number = typed or self._test_number(tx)
            if tx.requests.iin_taken(number):
                raise IinTaken()
            formed = _formed(request, number, now, test=self.demonstration)
            return answer(tx, officer, formed, Step.FORM, now, {"attempt": str(request.attempt)})

        return await self.store.write(work)

    def _test_number(self, tx: Transaction) -> str:
        for _ in range(DRAWS):
            number = make_test_number(f"{self.chance.number_below(ELEVEN_DIGITS):011d}")
            if number and not looks_like_bin(number) and not tx.requests.iin_taken(number):
                return number
        raise NoNumberLeft


def _typed_twice(first: str, second: str, bin_seen: bool) -> str:
    number = validate(first) if bin_seen else validate_person(first)
    if compact(second) != number:
        raise IinsDiffer()
    return number


def _formed(request: RegistryRequest, number: str, now: datetime, *, test: bool) -> RegistryRequest:
    return replace(
        request,
        state=RequestState.FORMED,
        iin=number,
        test_number=test,
        formed_on=astana_day(now),
    )
