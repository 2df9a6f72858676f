"""The public page /check: the check of papers on one page, keeping nothing (C3).

Answers travel in the body of a POST, never in an address.
"""

from collections.abc import Mapping
from datetime import date

from aiohttp import web

from bot.webchat.page import PUBLIC, Public, form_of, reader, render, same_origin
from core.domain.answers import read_country, read_date
from core.domain.editions import TermState
from core.domain.errors import DomainError
from core.domain.form import DOCUMENT_KINDS, SCRIPT_OF, SCRIPTS, TRANSLATIONS
from core.domain.papers import Checklist, Verdict
from core.ports.storage import Transaction
from core.texts.checklist import FIELD_WORDS, told_lines
from core.texts.words import Words
from core.usecases.check_papers import CheckAnswers, check_papers

TYPED_COUNTRIES = ("citizenship", "translation_state")
TYPED_DAYS = ("expires", "visit")
CHOSEN: Mapping[str, tuple[str, ...]] = {
    "document": DOCUMENT_KINDS,
    "translation": TRANSLATIONS,
    **dict.fromkeys(SCRIPT_OF, SCRIPTS),
}
KNOWN = (*TYPED_COUNTRIES, *TYPED_DAYS, *CHOSEN)
LONGEST_ANSWER = 120


async def show(request: web.Request) -> web.Response:
    return await page(request, await reader(request), {}, {}, None)


async def page(
    request: web.Request,
    words: Words,
    typed: Mapping[str, str],
    errors: Mapping[str, str],
    checklist: Checklist | None,
) -> web.Response:
    public = request.app[PUBLIC]
    term = await public.store.read(lambda tx: term_told(public, tx, words))
    missions = public.rules.missions
    lines = (
        told_lines(words, checklist, lambda number: missions.by_number(number).name(words.locale))
        if checklist
        else ()
    )
    today = public.clock.now().date()
    return render(
        request,
        "check.html",
        words,
        typed={key: typed.get(key, "") for key in KNOWN},
        errors=errors,
        lines=lines,
        verdict=checklist.verdict.value if checklist else "",
        counts=counts(checklist) if checklist else {},
        documents=DOCUMENT_KINDS,
        scripts=SCRIPTS,
        script_fields={key: FIELD_WORDS[key.removeprefix("script_")] for key in SCRIPT_OF},
        translations=TRANSLATIONS,
        longest=LONGEST_ANSWER,
        today=today,
        term=term,
        rules_date=public.rules.edition_on(today).issued,
    )


def term_told(public: Public, tx: Transaction, words: Words) -> str:
    """Outside the term new applications are not accepted, said with date and item; else nothing."""
    term = public.rules.term(tx, public.clock.now().date())
    match term.state:
        case TermState.ENDED:
            return words.say("term.ended", last_day=term.last_day)
        case TermState.NOT_STARTED:
            return words.say("term.not_started", first_day=term.first_day)
        case _:
            return ""


def counts(checklist: Checklist) -> dict[str, int]:
    """How many lines come to each verdict, worst first, those that occur."""
    counted = {verdict.value: checklist.counted(verdict) for verdict in Verdict}
    return {name: number for name, number in counted.items() if number}


async def judge(request: web.Request) -> web.StreamResponse:
    if not same_origin(request):
        return web.Response(status=403)
    words = await reader(request)
    typed = await typed_words(request)
    answers, errors = read(request, words, typed)
    if errors:
        answer = await page(request, words, typed, errors, None)
        answer.set_status(422)
        return answer
    return await page(request, words, typed, {}, judged(request, answers))


async def typed_words(request: web.Request) -> dict[str, str]:
    form = await form_of(request)
    given = {key: form.get(key) for key in KNOWN}
    return {
        key: value[:LONGEST_ANSWER]
        for key, value in given.items()
        if isinstance(value, str) and value.strip()
    }


def read(
    request: web.Request, words: Words, typed: Mapping[str, str]
) -> tuple[CheckAnswers, dict[str, str]]:
    """The answers as codes; every wrong one with its reason, all at once."""
    values: dict[str, str] = {}
    errors: dict[str, str] = {}
    for key, text in typed.items():
        try:
            values[key] = _value(request, key, text)
        except DomainError as error:
            errors[key] = words.error(error)
    for key in needed(values):
        if not values.get(key) and key not in errors:
            errors[key] = words.say("public.required")
    return CheckAnswers.from_words(values), {key: errors[key] for key in KNOWN if key in errors}


def needed(values: Mapping[str, str]) -> tuple[str, ...]:
    """Without a citizenship nothing can be judged; a notary abroad works in some country."""
    abroad = values.get("translation") == "notary_abroad"
    return ("citizenship", "translation_state") if abroad else ("citizenship",)


def _value(request: web.Request, key: str, text: str) -> str:
    public = request.app[PUBLIC]
    if key in TYPED_COUNTRIES:
        return read_country(text, public.countries)
    if key in TYPED_DAYS:
        today = public.clock.now().date()
        return read_date(text, today=today, partial_allowed=False).encode()
    return text if text in CHOSEN[key] else ""


def judged(request: web.Request, answers: CheckAnswers) -> Checklist:
    """The page asks for each datum's letters at once, so nothing is taken as known."""
    public = request.app[PUBLIC]
    known = not answers.script and public.rules.scripts_known_for(answers.citizenship)
    today: date = public.clock.now().date()
    return check_papers(public.rules, answers, today=today, known=known)


async def pdf(request: web.Request) -> web.StreamResponse:
    """The same result as PDF, in the reader's language and Russian side by side."""
    if not same_origin(request):
        return web.Response(status=403)
    words = await reader(request)
    answers, errors = read(request, words, await typed_words(request))
    if errors:
        raise web.HTTPSeeOther("/check")
    content = await request.app[PUBLIC].papers.anonymous_checklist(
        judged(request, answers), words.locale
    )
    return pdf_response(content, "checklist")


def pdf_response(content: bytes, name: str) -> web.Response:
    """A paper to look at or save; it is made anew for each reader and kept nowhere."""
    return web.Response(
        body=content,
        content_type="application/pdf",
        headers={"Content-Disposition": f'inline; filename="{name}.pdf"'},
    )
