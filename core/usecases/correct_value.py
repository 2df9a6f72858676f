"""One line is put right at the window (B4): by what the document says, or otherwise with a reason.

Taking the document's value is one click: the answer becomes that value and keeps its source. Any
other value wins over every source and is the consul's own, with his reason and his name.
"""

from datetime import datetime

from core.domain.case import Answer, Case, CaseId, Source
from core.domain.document_zones import is_clash, value_by_para_8
from core.domain.dossier import Correction, Dossier
from core.domain.form import FIELD
from core.domain.form_reading import Reading, read_field
from core.domain.judgements import ReasonMissing
from core.domain.registry_sources import ORIGINS
from core.ports.audit import Act
from core.ports.clock import Clock
from core.ports.storage import Store, Transaction
from core.usecases.form_errors import NONE_THERE, require_known, without
from core.usecases.free_text import read_words
from core.usecases.officer import Officer
from core.usecases.services import Rules
from core.usecases.window_act import case_at_window, keep


class CorrectValue:
    def __init__(self, store: Store, clock: Clock, rules: Rules) -> None:
        self.store = store
        self.clock = clock
        self.rules = rules

    async def __call__(
        self,
        officer: Officer,
        case_id: CaseId,
        version: int,
        key: str,
        value: str,
        reason: str = "",
    ) -> Case:
        """Raises ReasonMissing where a reason is needed, or what is wrong with the value."""
        require_known((key,), FIELD)
        why = read_words(reason, "reason", needed=False)
        now = self.clock.now()

        def work(tx: Transaction) -> Case:
            case = case_at_window(tx, officer, case_id, version)
            dossier = tx.cases.dossier(case.id)
            answer = self._answer(case, dossier, key, value.strip(), why, now)
            correction = Correction(answer.value, why, by=officer.actor, at=now)
            if key in ORIGINS:
                dossier = dossier.corrected(key, correction)
            mended = case.answered({key: answer}, at=now)
            detail = f"correct {key} {answer.source.value}"
            return keep(tx, officer, mended, dossier, now, Act.WINDOW_RECORDED, detail)

        return await self.store.write(work)

    def _answer(
        self, case: Case, dossier: Dossier, key: str, value: str, why: str, now: datetime
    ) -> Answer:
        wanted = "" if value in NONE_THERE else value
        if key in ORIGINS:
            document, source = value_by_para_8(key, case.answers, dossier)
            if wanted == document:
                if is_clash(key, case.answers, dossier) and not why:
                    raise ReasonMissing(line=key)
                return Answer(document, source)
        if not why:
            raise ReasonMissing(line=key)
        today = self.rules.day_at(case.mission, now)
        reading = Reading(today, self.rules.countries, without(case.answers, (key,)))
        return Answer(read_field(key, wanted, reading), Source.CORRECTED)
