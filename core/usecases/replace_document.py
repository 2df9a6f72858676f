"""Another document is presented than the declared one: one act, and the comparison begins anew (B4)."""

from collections.abc import Mapping

from core.domain.case import Answer, Case, CaseId, Source
from core.domain.dossier import Dossier
from core.domain.form import FIELD, May
from core.domain.form_reading import MayNotBeEmpty, Reading
from core.ports.audit import Act
from core.ports.clock import Clock
from core.ports.storage import Store, Transaction
from core.usecases.form_errors import FormErrors, read_typed, require_known, without
from core.usecases.officer import Officer
from core.usecases.services import Rules
from core.usecases.window_act import BEFORE_ACCEPTING, case_at_window, keep

DOCUMENT_FIELDS = (
    "document_kind",
    "document_number",
    "document_issuer",
    "document_issued",
    "document_expires",
)


class ReplaceDocument:
    def __init__(self, store: Store, clock: Clock, rules: Rules) -> None:
        self.store = store
        self.clock = clock
        self.rules = rules

    async def __call__(
        self, officer: Officer, case_id: CaseId, version: int, values: Mapping[str, str]
    ) -> Case:
        """Put the new document in place of the old; what was seen of the old one is gone.

        Dates may be left out where the document has none. Raises FormErrors.
        """
        require_known(values, DOCUMENT_FIELDS)
        _require_filled(values)
        now = self.clock.now()

        def work(tx: Transaction) -> Case:
            case = case_at_window(tx, officer, case_id, version, BEFORE_ACCEPTING)
            rest = without(case.answers, DOCUMENT_FIELDS)
            reading = Reading(self.rules.day_at(case.mission, now), self.rules.countries, rest)
            typed = {**dict.fromkeys(DOCUMENT_FIELDS, ""), **read_typed(values, reading)}
            answers = {key: Answer(value, Source.CORRECTED) for key, value in typed.items()}
            changed = case.answered(answers, at=now)
            return keep(tx, officer, changed, Dossier(), now, Act.WINDOW_RECORDED, "document")

        return await self.store.write(work)


def _require_filled(values: Mapping[str, str]) -> None:
    empty = [
        key
        for key in DOCUMENT_FIELDS
        if FIELD[key].may_be_empty is May.NOT and not values.get(key, "").strip()
    ]
    if empty:
        raise FormErrors({key: MayNotBeEmpty(field=key) for key in empty})
