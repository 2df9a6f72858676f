"""The filled application form of annex 1 is printed, to be signed at the window (para 6, item 1)."""

import asyncio
from datetime import datetime

from core.domain.case import Case, CaseId
from core.ports.audit import Act
from core.ports.clock import Clock
from core.ports.printing import ApplicationFormValues, Printer
from core.ports.settings import MissionSettings
from core.ports.storage import Store, Transaction
from core.ports.wording import Wording
from core.usecases.audit_line import note
from core.usecases.officer import Officer, window_of
from core.usecases.printed_values import day_or_words


class PrintForm:
    def __init__(self, store: Store, clock: Clock, printer: Printer, wording: Wording) -> None:
        self.store = store
        self.clock = clock
        self.printer = printer
        self.wording = wording

    async def __call__(self, officer: Officer, case_id: CaseId) -> bytes:
        """The PDF, from the answers as they stand now, corrections included."""
        now = self.clock.now()
        values = await self.store.write(lambda tx: self._values(tx, officer, case_id, now))
        return await asyncio.to_thread(self.printer.application_form, values)

    def _values(
        self, tx: Transaction, officer: Officer, case_id: CaseId, now: datetime
    ) -> ApplicationFormValues:
        mission = window_of(officer)
        case = tx.cases.for_mission(case_id, mission)
        note(tx, Act.FORM_PRINTED, officer, case, now, "form")
        return form_values(case, tx.missions.of(mission), self.wording)


def form_values(
    case: Case, settings: MissionSettings | None, wording: Wording
) -> ApplicationFormValues:
    """Annex 1 line by line; signature and date stay empty, names are never declined by program."""
    return ApplicationFormValues(
        addressee=_addressee(settings),
        applicant=_applicant(case),
        state=wording.country_ru(case.value("citizenship")),
        purpose=wording.purpose_ru(case.value("purpose"), case.value("purpose_text")),
        given_names_latin=case.value("given_latin"),
        given_names_cyrillic=case.value("given_cyrillic"),
        surname_latin=case.value("surname_latin"),
        surname_cyrillic=case.value("surname_cyrillic"),
        patronymic_latin=case.value("patronymic_latin"),
        patronymic_cyrillic=case.value("patronymic_cyrillic"),
        birth_date=day_or_words(case.value("birth_date")),
        sex=wording.sex_ru(case.value("sex")),
        citizenship=wording.country_ru(case.value("citizenship")),
        ethnic_origin=case.value("nationality"),
        arrival_country=wording.country_ru(case.value("arrival_country")),
        document_type=wording.document_kind_ru(case.value("document_kind")),
        document_number=case.value("document_number"),
        issued_on=day_or_words(case.value("document_issued")),
        expires_on=day_or_words(case.value("document_expires")),
        issuing_state=wording.country_ru(case.value("document_issuer")),
        birth_place=case.value("birth_place"),
        place_country=wording.country_ru(case.value("birth_country")),
        place_region=case.value("birth_region"),
        place_district=case.value("birth_district"),
        place_address=case.value("birth_address"),
    )


def _addressee(settings: MissionSettings | None) -> str:
    """Post, surname and initials as the mission gave them; an empty line if it did not."""
    if settings is None:
        return ""
    return ", ".join(part for part in (settings.addressee_post, settings.addressee_name) if part)


def _applicant(case: Case) -> str:
    parts = ("surname_cyrillic", "given_cyrillic", "patronymic_cyrillic")
    return " ".join(case.value(key) for key in parts if case.value(key))
