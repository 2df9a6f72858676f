"""The operator refuses on exactly one of the three grounds, with an explanation (para 12)."""

from dataclasses import replace
from uuid import UUID

from core.domain.lifecycle import Step
from core.domain.refusals import refuse
from core.ports.clock import Clock
from core.ports.requests import RegistryRequest, RequestState
from core.ports.storage import Store, Transaction
from core.usecases.answer_request import answer, request_to_answer
from core.usecases.free_text import read_words
from core.usecases.officer import Officer
from core.usecases.services import astana_day

LONGEST_EXPLANATION = 1000


class RefuseRequest:
    def __init__(self, store: Store, clock: Clock) -> None:
        self.store = store
        self.clock = clock

    async def __call__(
        self, officer: Officer, request_id: UUID, version: int, ground: int, explanation: str
    ) -> RegistryRequest:
        """The answered request; the applicant is told the ground, the explanation is on paper.

        Raises NotAGround, ExplanationMissing or what an officer's words may be wrong in.
        """
        words = read_words(explanation, "explanation", limit=LONGEST_EXPLANATION, needed=False)
        refusal = refuse(ground, words)
        now = self.clock.now()

        def work(tx: Transaction) -> RegistryRequest:
            request = request_to_answer(tx, officer, request_id, version)
            refused = replace(
                request,
                state=RequestState.REFUSED,
                ground=int(refusal.ground),
                explanation=refusal.explanation,
                formed_on=astana_day(now),
            )
            codes = {"ground": str(int(refusal.ground)), "attempt": str(request.attempt)}
            return answer(tx, officer, refused, Step.REFUSE, now, codes)

        return await self.store.write(work)
