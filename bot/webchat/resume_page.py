"""The resume code: the same conversation on another device, without staff (C15)."""

from aiohttp import web

from bot.webchat.page import PUBLIC, form_of, keep_cookie, peer_of, reader, render, same_origin
from core.domain.errors import DomainError
from core.ports.storage import Transaction
from core.usecases.resume_conversation import resume_conversation


async def show(request: web.Request) -> web.Response:
    return render(request, "resume.html", await reader(request), error="")


async def resume(request: web.Request) -> web.StreamResponse:
    """A right code opens the conversation; a wrong one says so, and guessing is throttled."""
    if not same_origin(request):
        return web.Response(status=403)
    public = request.app[PUBLIC]
    typed = (await form_of(request)).get("code", "")
    code = typed if isinstance(typed, str) else ""
    peer, now = peer_of(request), public.clock.now()

    def work(tx: Transaction) -> str | None:
        return resume_conversation(tx, code, peer=peer, at=now)

    words = await reader(request)
    try:
        token = await public.store.write(work)
    except DomainError as error:
        answer = render(request, "resume.html", words, error=words.error(error))
        answer.set_status(429)
        return answer
    if token is None:
        answer = render(request, "resume.html", words, error=words.say("web.resume_wrong"))
        answer.set_status(422)
        return answer
    response = web.Response(status=303, headers={"Location": "/#end"})
    keep_cookie(request, response, token)
    return response
