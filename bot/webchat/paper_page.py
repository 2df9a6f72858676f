"""One-time links (C8): a page with one button, so that a link preview cannot use the link up."""

from aiohttp import web

from bot.webchat.check_page import pdf_response
from bot.webchat.page import PUBLIC, render, same_origin, words_of

LONGEST_TOKEN = 64


async def show(request: web.Request) -> web.Response:
    public = request.app[PUBLIC]
    token, now = request.match_info["token"][:LONGEST_TOKEN], public.clock.now()
    link = await public.store.read(lambda tx: tx.links.peek(token, now=now))
    words = public.catalogue.words(link.language) if link else words_of(request)
    answer = render(request, "paper.html", words, there=link is not None and link.kind != "join")
    if link is None:
        answer.set_status(404)
    return answer


async def open_once(request: web.Request) -> web.StreamResponse:
    """The paper, made now; the link is used up by this."""
    if not same_origin(request):
        return web.Response(status=403)
    public = request.app[PUBLIC]
    token, now = request.match_info["token"][:LONGEST_TOKEN], public.clock.now()
    link = await public.store.write(lambda tx: tx.links.take(token, now=now))
    if link is None:
        answer = render(request, "paper.html", words_of(request), there=False)
        answer.set_status(404)
        return answer
    return pdf_response(await public.papers.of_link(link), link.kind.removesuffix("_pdf"))
