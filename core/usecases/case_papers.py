"""What a case's answers say of its papers: the situation that para 6 is judged on."""

from datetime import date

from core.domain.case import Answers
from core.domain.dates import PartialDate
from core.domain.form import SCRIPT_OF
from core.domain.identity_documents import DocumentKind
from core.domain.papers import MissionExtra, Script, Situation, TranslationState
from core.ports.settings import MissionSettings


def situation_of(
    answers: Answers, *, today: date, settings: MissionSettings | None, known: bool
) -> Situation:
    """The situation on that day; what is not answered yet is not known."""
    expires = _value(answers, "document_expires")
    born = _value(answers, "birth_date")
    citizenship = _value(answers, "citizenship")
    return Situation(
        today=today,
        citizenship=None if citizenship in ("", "XXA", "XXB", "XXC", "XXX") else citizenship,
        document=DocumentKind(_value(answers, "document_kind") or "foreign_passport"),
        issuer=_value(answers, "document_issuer") or None,
        expires=date.fromisoformat(expires) if expires else None,
        no_expiry="document_expires" in answers and not expires,
        visit_day=today,
        scripts=_scripts(answers, known),
        translation=TranslationState(_value(answers, "translation") or "none_yet"),
        notary_state=_value(answers, "translation_state") or None,
        born=PartialDate.decode(born).latest() if born else None,
        extra=_extra(settings),
    )


def _scripts(answers: Answers, known: bool) -> dict[str, Script] | None:
    given = {
        key.removeprefix("script_"): Script(_value(answers, key))
        for key in SCRIPT_OF
        if _value(answers, key)
    }
    if "birth_place" in answers and not _value(answers, "birth_place"):
        given["birth_place"] = Script.NOT_PRINTED
    return given or (None if known else {})


def _extra(settings: MissionSettings | None) -> MissionExtra | None:
    if settings is None or not settings.demand or settings.demand_date is None:
        return None
    return MissionExtra(
        settings.mission, settings.demand, settings.demand_author, settings.demand_date
    )


def _value(answers: Answers, key: str) -> str:
    answer = answers.get(key)
    return answer.value if answer else ""
