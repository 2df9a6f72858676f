"""The consul answers lines of the checklist (para 6; B5), by name and with a reason if he departs."""

from core.domain.case import Case, CaseId
from core.domain.dossier import Judgement
from core.domain.errors import DomainError
from core.domain.judgements import Ruling, name_of, require_judgeable
from core.domain.papers import Checklist, Line
from core.ports.audit import Act
from core.ports.clock import Clock
from core.ports.storage import Store, Transaction
from core.usecases.form_errors import UnknownField
from core.usecases.free_text import read_words
from core.usecases.officer import Officer
from core.usecases.services import Rules
from core.usecases.window_act import BEFORE_ACCEPTING, case_at_window, keep


class UnknownRuling(DomainError):
    """Neither in order, nor missing, nor not needed."""

    code = "unknown_ruling"


class JudgePapers:
    def __init__(self, store: Store, clock: Clock, rules: Rules) -> None:
        self.store = store
        self.clock = clock
        self.rules = rules

    async def __call__(
        self,
        officer: Officer,
        case_id: CaseId,
        version: int,
        lines: tuple[str, ...],
        verdict: str,
        reason: str = "",
    ) -> Case:
        """Record one ruling on these lines, named by `judgements.name_of`.

        Raises ReasonMissing, JudgeAlone, UnknownRuling or UnknownField.
        """
        if verdict not in tuple(Ruling):
            raise UnknownRuling()
        why = read_words(reason, "reason", needed=False)
        now = self.clock.now()

        def work(tx: Transaction) -> Case:
            case = case_at_window(tx, officer, case_id, version, BEFORE_ACCEPTING)
            checklist = self.rules.checklist_of(tx, case, self.rules.day_at(case.mission, now))
            chosen = _chosen(checklist, lines)
            require_judgeable(chosen, Ruling(verdict), why)
            dossier = tx.cases.dossier(case.id)
            for line in chosen:
                judgement = Judgement(verdict, by=officer.actor, at=now, reason=why)
                dossier = dossier.judged(name_of(line), judgement)
            return keep(tx, officer, case, dossier, now, Act.PAPER_JUDGED, verdict)

        return await self.store.write(work)


def _chosen(checklist: Checklist, names: tuple[str, ...]) -> tuple[Line, ...]:
    known = {name_of(line): line for line in checklist.lines}
    for name in names:
        if name not in known:
            raise UnknownField(field=name)
    return tuple(known[name] for name in dict.fromkeys(names))
