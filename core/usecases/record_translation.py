"""What stands in the notarised translation, and who certified it where (para 6; B4)."""

from collections.abc import Mapping
from dataclasses import replace

from core.domain.case import Answer, Case, CaseId, Source
from core.domain.form_reading import Reading
from core.domain.registry_sources import IN_THE_TRANSLATION
from core.ports.audit import Act
from core.ports.clock import Clock
from core.ports.storage import Store, Transaction
from core.usecases.form_errors import read_typed, require_known
from core.usecases.officer import Officer
from core.usecases.services import Rules
from core.usecases.window_act import case_at_window, keep

ABOUT_IT = ("translation", "translation_state")
"""Who certified it and in which state: answers of the form, put right by the consul."""


class RecordTranslation:
    def __init__(self, store: Store, clock: Clock, rules: Rules) -> None:
        self.store = store
        self.clock = clock
        self.rules = rules

    async def __call__(
        self, officer: Officer, case_id: CaseId, version: int, values: Mapping[str, str]
    ) -> Case:
        """Record the names in Cyrillic and the place of birth as translated.

        The kind and state of the translation change the checklist. Raises FormErrors.
        """
        require_known(values, (*IN_THE_TRANSLATION, *ABOUT_IT))
        now = self.clock.now()

        def work(tx: Transaction) -> Case:
            case = case_at_window(tx, officer, case_id, version)
            today = self.rules.day_at(case.mission, now)
            typed = read_typed(values, Reading(today, self.rules.countries, case.answers))
            about = {key: typed.pop(key) for key in ABOUT_IT if key in typed}
            dossier = tx.cases.dossier(case.id)
            read = replace(dossier, translation={**dossier.translation, **typed})
            return keep(
                tx, officer, _told(case, about), read, now, Act.WINDOW_RECORDED, "translation"
            )

        return await self.store.write(work)


def _told(case: Case, about: Mapping[str, str]) -> Case:
    changed = {key: value for key, value in about.items() if case.value(key) != value}
    answers = {key: Answer(value, Source.CORRECTED) for key, value in changed.items()}
    if about.get("translation", "notary_abroad") != "notary_abroad":
        return case.answered({**answers, "translation_state": None}, at=case.touched_at)
    return case.answered(answers, at=case.touched_at)
