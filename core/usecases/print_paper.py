"""The certificate or the notice of refusal is printed (paras 11, 12; B9, L23).

Values are the registry's own, else those confirmed; the date is the day of the answer in
Astana, also on a reprint. Drawing is slow and happens in a thread, outside any transaction.
"""

import asyncio
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from core.domain.case import Case, CaseId
from core.domain.editions import Edition
from core.domain.errors import DomainError, NotFound
from core.domain.lifecycle import Status
from core.domain.refusals import ground_of
from core.ports.audit import Act
from core.ports.chance import Chance
from core.ports.clock import Clock
from core.ports.papers import Paper, PaperSort, PaperState
from core.ports.printing import CertificateValues, Printer, RefusalNoticeValues
from core.ports.requests import RegistryRequest
from core.ports.storage import Store, Transaction
from core.usecases.access import case_to_act
from core.usecases.audit_line import note
from core.usecases.officer import Officer, window_of
from core.usecases.printed_values import day_or_words
from core.usecases.services import Rules, mission_number

SORT_OF = {Status.FORMED: PaperSort.CERTIFICATE, Status.REFUSED: PaperSort.REFUSAL_NOTICE}
SERIAL_DIGITS = 10


class NothingToPrint(DomainError):
    """The registry has not answered, or the paper was handed over."""

    code = "nothing_to_print"

    def __init__(self, *, status: Status) -> None:
        super().__init__(status=status)


class CopyOut(DomainError):
    """A copy was printed well already; it is spoiled, with a reason, before another is made."""

    code = "copy_out"

    def __init__(self, *, serial: str) -> None:
        super().__init__(serial=serial)


@dataclass(frozen=True, repr=False)
class _Job:
    """What is to be drawn; `printing` is a copy whose outcome nobody has told yet."""

    case: Case
    request: RegistryRequest
    edition: Edition
    printing: Paper | None


class PrintPaper:
    def __init__(
        self,
        store: Store,
        clock: Clock,
        chance: Chance,
        rules: Rules,
        printer: Printer,
        demonstration: bool = False,
    ) -> None:
        self.store = store
        self.clock = clock
        self.chance = chance
        self.rules = rules
        self.printer = printer
        self.demonstration = demonstration

    async def __call__(
        self, officer: Officer, case_id: CaseId, version: int
    ) -> tuple[Paper, bytes]:
        """A new copy, *printing* until it is settled; a second click gives the same copy again.

        Raises NothingToPrint, CopyOut or Stale.
        """
        job = await self.store.read(lambda tx: self._job(tx, officer, case_id, version))
        pdf = await asyncio.to_thread(self._draw, job)
        now = self.clock.now()
        paper = await self.store.write(lambda tx: self._keep(tx, officer, case_id, version, now))
        return paper, pdf

    def _job(self, tx: Transaction, officer: Officer, case_id: CaseId, version: int) -> _Job:
        case = tx.cases.for_mission(case_id, window_of(officer))
        if case.status not in SORT_OF:
            raise NothingToPrint(status=case.status)
        papers = tx.papers.of_case(case.id)
        printing = _in_state(papers, PaperState.PRINTING)
        if printing is None:
            case_to_act(tx, officer, case_id, version)
            if well := _in_state(papers, PaperState.PRINTED_WELL):
                raise CopyOut(serial=well.serial)
        attempts = tx.requests.of_case(case.id)
        if not attempts:
            raise NotFound()
        return _Job(case, attempts[-1], self.rules.edition_of(case), printing)

    def _draw(self, job: _Job) -> bytes:
        if SORT_OF[job.case.status] is PaperSort.CERTIFICATE:
            return self.printer.certificate(certificate_values(job.request))
        return self.printer.refusal_notice(
            notice_values(job.request, job.edition, specimen=self.demonstration)
        )

    def _keep(
        self, tx: Transaction, officer: Officer, case_id: CaseId, version: int, now: datetime
    ) -> Paper:
        """The copy's row. Saving the case makes a print from another tab stale."""
        job = self._job(tx, officer, case_id, version)
        if job.printing is not None:
            return job.printing
        paper = self._paper(tx, job.case, officer, now)
        tx.papers.add(paper)
        tx.cases.save(replace(job.case, touched_at=now))
        detail = f"sort={paper.sort.value} copy={paper.copy} serial={paper.serial}"
        note(tx, Act.PAPER_PRINTED, officer, job.case, now, detail)
        return paper

    def _paper(self, tx: Transaction, case: Case, officer: Officer, now: datetime) -> Paper:
        sort = SORT_OF[case.status]
        earlier = [paper for paper in tx.papers.of_case(case.id) if paper.sort is sort]
        mission = mission_number(case)
        drawn = self.chance.number_below(10**SERIAL_DIGITS)
        return Paper(
            id=UUID(int=self.chance.number_below(2**128), version=4),
            case=case.id,
            mission=mission,
            sort=sort,
            serial=f"{mission:02d}-{drawn:0{SERIAL_DIGITS}d}",
            copy=len(earlier) + 1,
            state=PaperState.PRINTING,
            printed_by=officer.actor,
            printed_at=now,
        )


def certificate_values(request: RegistryRequest) -> CertificateValues:
    """Annex 2: the annex's fields and no other, names as in the machine-readable zone."""
    return CertificateValues(
        iin=request.iin,
        surname=value_of(request, "surname_latin"),
        given_names=value_of(request, "given_latin"),
        patronymic=value_of(request, "patronymic_latin"),
        birth_date=day_or_words(value_of(request, "birth_date")),
        birth_place=value_of(request, "birth_place"),
        issued_on=request.formed_on or "",
        specimen=request.test_number,
    )


def notice_values(
    request: RegistryRequest, edition: Edition, *, specimen: bool
) -> RefusalNoticeValues:
    """Annex 3: the ground in the order's words, from the edition of the case."""
    ground = ground_of(request.ground or 0)
    return RefusalNoticeValues(
        surname=value_of(request, "surname_latin"),
        given_names=value_of(request, "given_latin"),
        patronymic=value_of(request, "patronymic_latin"),
        birth_date=day_or_words(value_of(request, "birth_date")),
        birth_place=value_of(request, "birth_place"),
        issued_on=request.formed_on or "",
        ground=int(ground),
        ground_text=edition.ground(ground).russian,
        explanation=request.explanation,
        specimen=specimen,
    )


def value_of(request: RegistryRequest, key: str) -> str:
    """What the registry returned, else what was confirmed."""
    confirmed, _ = request.content.get(key, ("", ""))
    return request.registry_values.get(key, confirmed)


def _in_state(papers: list[Paper], state: PaperState) -> Paper | None:
    return next((paper for paper in reversed(papers) if paper.state is state), None)
