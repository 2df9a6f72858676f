"""The operator returns a request to the consul for correction (a reading of para 10).

The term goes on; the consul corrects and confirms a new attempt.
"""

from dataclasses import replace
from uuid import UUID

from core.domain.lifecycle import Step
from core.ports.clock import Clock
from core.ports.requests import RegistryRequest, RequestState
from core.ports.storage import Store, Transaction
from core.usecases.answer_request import answer, request_to_answer
from core.usecases.free_text import read_words
from core.usecases.officer import Officer

LONGEST_REASON = 1000


class ReturnRequest:
    def __init__(self, store: Store, clock: Clock) -> None:
        self.store = store
        self.clock = clock

    async def __call__(
        self, officer: Officer, request_id: UUID, version: int, reason: str
    ) -> RegistryRequest:
        """The answered request. Raises TextMissing without a reason."""
        words = read_words(reason, "reason", limit=LONGEST_REASON)
        now = self.clock.now()

        def work(tx: Transaction) -> RegistryRequest:
            request = request_to_answer(tx, officer, request_id, version)
            returned = replace(request, state=RequestState.RETURNED, explanation=words)
            codes = {"attempt": str(request.attempt)}
            return answer(tx, officer, returned, Step.RETURN, now, codes)

        return await self.store.write(work)
