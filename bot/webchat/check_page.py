"""The public page /check: the check of papers on one page, keeping nothing (C3).

Answers travel in the body of a POST, never in an address.
"""

from collections.abc import Mapping
from datetime import date

from aiohttp import web

from bot.webchat.page import LANGUAGE_COOKIE, PUBLIC, render, same_origin, words_of
from core.domain.answers import read_country, read_date
from core.domain.errors import DomainError
from core.domain.form import DOCUMENT_KINDS, SCRIPT_OF, SCRIPTS, TRANSLATIONS
from core.domain.papers import Checklist
from core.texts.catalogue import KNOWN_LOCALES
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
NEEDED = ("citizenship",)


async def show(request: web.Request) -> web.Response:
    return page(request, words_of(request), {}, {}, None)


def page(
    request: web.Request,
    words: Words,
    typed: Mapping[str, str],
    errors: Mapping[str, str],
    checklist: Checklist | None,
) -> web.Response:
    public = request.app[PUBLIC]
    missions = public.rules.missions
    lines = (
        told_lines(words, checklist, lambda number: missions.by_number(number).name(words.locale))
        if checklist
        else ()
    )
    return render(
        request,
        "check.html",
        words,
        typed=typed,
        errors=errors,
        lines=lines,
        verdict=checklist.verdict.value if checklist else "",
        documents=DOCUMENT_KINDS,
        scripts=SCRIPTS,
        script_fields={key: FIELD_WORDS[key.removeprefix("script_")] for key in SCRIPT_OF},
        translations=TRANSLATIONS,
        rules_date=public.rules.edition_on(public.clock.now().date()).issued,
    )


async def judge(request: web.Request) -> web.StreamResponse:
    if not same_origin(request):
        return web.Response(status=403)
    words = words_of(request)
    typed = await typed_words(request)
    answers, errors = read(request, words, typed)
    if errors:
        answer = page(request, words, typed, errors, None)
        answer.set_status(422)
        return answer
    return page(request, words, typed, {}, judged(request, answers))


async def typed_words(request: web.Request) -> dict[str, str]:
    form = await request.post()
    known = (*TYPED_COUNTRIES, *TYPED_DAYS, *CHOSEN)
    return {key: str(form[key])[:120] for key in known if isinstance(form.get(key), str)}


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
    for key in NEEDED:
        if not values.get(key) and key not in errors:
            errors[key] = words.say("err.empty", example=words.say("word.egypt"))
    return CheckAnswers.from_words(values), errors


def _value(request: web.Request, key: str, text: str) -> str:
    public = request.app[PUBLIC]
    if not text.strip():
        return ""
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
    words = words_of(request)
    answers, errors = read(request, words, await typed_words(request))
    if errors:
        raise web.HTTPSeeOther("/check")
    content = await request.app[PUBLIC].papers.anonymous_checklist(
        judged(request, answers), words.locale
    )
    return pdf_response(content, "checklist")


def pdf_response(content: bytes, name: str) -> web.Response:
    return web.Response(
        body=content,
        content_type="application/pdf",
        headers={
            "Content-Disposition": f'inline; filename="{name}.pdf"',
            "Cache-Control": "no-store",
            "X-Content-Type-Options": "nosniff",
        },
    )


async def language(request: web.Request) -> web.StreamResponse:
    """The language of the public pages; the chat has its own button."""
    if not same_origin(request):
        return web.Response(status=403)
    chosen = (await request.post()).get("language", "")
    response = web.Response(status=303, headers={"Location": "/check"})
    if chosen in KNOWN_LOCALES:
        response.set_cookie(
            LANGUAGE_COOKIE, str(chosen), max_age=30 * 86400, samesite="Lax", httponly=True
        )
    return response
