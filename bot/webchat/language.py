"""The language of the public pages: a cookie; where there is a conversation, the chat's own (C1)."""

from aiohttp import web

from bot.webchat.chat_page import speak
from bot.webchat.page import (
    LANGUAGE_COOKIE,
    PUBLIC,
    RETURNS,
    conversation_of,
    form_of,
    same_origin,
)
from core.texts.catalogue import KNOWN_LOCALES

MONTH = 30 * 86400


async def choose(request: web.Request) -> web.StreamResponse:
    """Take the language and lead back to the page; one that is not offered changes nothing."""
    if not same_origin(request):
        return web.Response(status=403)
    form = await form_of(request)
    chosen, back = form.get("language", ""), form.get("back", "/")
    response = web.Response(status=303, headers={"Location": back_to(back)})
    if not (isinstance(chosen, str) and chosen in KNOWN_LOCALES):
        return response
    secure = request.app[PUBLIC].secure
    response.set_cookie(
        LANGUAGE_COOKIE, chosen, max_age=MONTH, samesite="Lax", httponly=True, secure=secure
    )
    conversation = await conversation_of(request)
    if conversation is not None and conversation.language != chosen:
        await speak(request, conversation, chosen)
    return response


def back_to(path: object) -> str:
    """Only pages of ours, so that no form can lead elsewhere."""
    page = path if isinstance(path, str) and path in RETURNS else "/"
    return "/#end" if page == "/" else page
