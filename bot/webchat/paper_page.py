"""One-time links (C8): a page with one button, so that a link preview cannot use the link up."""

from aiohttp import web

from bot.webchat.check_page import pdf_response
from bot.webchat.page import PUBLIC, reader, render, same_origin
from core.domain.errors import NotFound

LONGEST_TOKEN = 64
PAPERS = ("form_pdf", "checklist_pdf", "check_pdf")
"""Links of another kind (a code to join a case) open nothing here, and are not used up."""


async def show(request: web.Request) -> web.Response:
    public = request.app[PUBLIC]
    token, now = request.match_info["token"][:LONGEST_TOKEN], public.clock.now()
    link = await public.store.read(lambda tx: tx.links.peek(token, now=now))
    if link is None or link.kind not in PAPERS:
        return await over(request)
    return render(request, "paper.html", public.catalogue.words(link.language), there=True)


async def over(request: web.Request) -> web.Response:
    """Used, expired or never there: the page does not say which."""
    answer = render(request, "paper.html", await reader(request), there=False)
    answer.set_status(404)
    return answer


async def open_once(request: web.Request) -> web.StreamResponse:
    """The paper, made now; the link is used up when it could be made, and by one reader only."""
    if not same_origin(request):
        return web.Response(status=403)
    public = request.app[PUBLIC]
    token, now = request.match_info["token"][:LONGEST_TOKEN], public.clock.now()
    link = await public.store.read(lambda tx: tx.links.peek(token, now=now))
    if link is None or link.kind not in PAPERS:
        return await over(request)
    try:
        paper = await public.papers.of_link(link)
    except NotFound:
        return await over(request)
    if await public.store.write(lambda tx: tx.links.take(token, now=now)) is None:
        return await over(request)
    return pdf_response(paper, link.kind.removesuffix("_pdf"))
