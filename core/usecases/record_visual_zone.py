"""What the consul reads in the visual zone (para 8; B4): typed, or found the same as declared.

The birth date is always typed. Without a zone of ICAO's kind (old, handwritten, internal
passports) the names come from the visual zone, and the consul writes why.
"""

from collections.abc import Mapping
from dataclasses import replace

from core.domain.case import Case, CaseId, Source
from core.domain.errors import DomainError
from core.domain.form_reading import Reading
from core.domain.registry_sources import ORIGINS
from core.ports.audit import Act
from core.ports.clock import Clock
from core.ports.storage import Store, Transaction
from core.usecases.form_errors import read_typed, require_known, without
from core.usecases.free_text import read_words
from core.usecases.officer import Officer
from core.usecases.services import Rules
from core.usecases.window_act import case_at_window, keep

VISUAL_FIELDS = tuple(key for key, origin in ORIGINS.items() if Source.VISUAL in origin.sources)
TYPED_FIELDS = frozenset(key for key, origin in ORIGINS.items() if origin.typed)


class MustBeTyped(DomainError):
    """This value is typed from the document, so that nobody nods it through."""

    code = "must_be_typed"

    def __init__(self, *, field: str) -> None:
        super().__init__(field=field)


class RecordVisualZone:
    def __init__(self, store: Store, clock: Clock, rules: Rules) -> None:
        self.store = store
        self.clock = clock
        self.rules = rules

    async def __call__(
        self,
        officer: Officer,
        case_id: CaseId,
        version: int,
        values: Mapping[str, str],
        same: frozenset[str] = frozenset(),
        *,
        no_zone_reason: str = "",
    ) -> Case:
        """Record what was typed and what is the same; an empty line changes nothing.

        Raises FormErrors with every slip, MustBeTyped or UnknownField.
        """
        _check(values, same)
        why = read_words(no_zone_reason, "no_zone_reason", needed=False)
        now = self.clock.now()

        def work(tx: Transaction) -> Case:
            case = case_at_window(tx, officer, case_id, version)
            today = self.rules.day_at(case.mission, now)
            reading = Reading(today, self.rules.countries, without(case.answers, VISUAL_FIELDS))
            typed = read_typed(values, reading)
            dossier = tx.cases.dossier(case.id)
            seen = replace(
                dossier,
                visual={**dossier.visual, **{key: case.value(key) for key in same}, **typed},
                no_icao_zone_reason=why or dossier.no_icao_zone_reason,
            )
            return keep(tx, officer, case, seen, now, Act.WINDOW_RECORDED, "visual")

        return await self.store.write(work)


def _check(values: Mapping[str, str], same: frozenset[str]) -> None:
    require_known((*values, *same), VISUAL_FIELDS)
    for key in sorted(same & TYPED_FIELDS):
        raise MustBeTyped(field=key)
