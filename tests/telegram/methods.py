"""What each method does to a chat, and when it is refused: as api.telegram.org, in its words."""

import re
from collections.abc import Callable
from typing import Any

from .markup import check_keyboard, parse_html
from .params import Call
from .state import HOURS_48, QUERY_LIFETIME, Answer, Chat, File, bad
from .updates import Json

HANDLERS: dict[str, Callable[[Call], Any]] = {}
SAME = (
    "message is not modified: specified new message content and reply markup are exactly "
    "the same as a current content and reply markup of the message"
)
LIMITS = {"name": 64, "description": 512, "short_description": 120}


def handles(name: str) -> Callable[[Callable[[Call], Any]], Callable[[Call], Any]]:
    def keep(handler: Callable[[Call], Any]) -> Callable[[Call], Any]:
        HANDLERS[name.lower()] = handler
        return handler

    return keep


def perform(call: Call) -> Any:
    """The result of a valid call; an unusual one gets what its declared result allows."""
    method = type(call.model)
    name = method.__api_method__
    if handler := HANDLERS.get(name.lower()):
        return handler(call)
    chat = call.bot.chat(call.get("chat_id")) if "chat_id" in method.model_fields else None
    if setting := re.fullmatch(
        r"(set|get|delete)My(Commands|Name|Description|ShortDescription)", name
    ):
        return _setting(call, setting[1], setting[2])
    if method.__returning__ is bool:
        return True
    if chat and name.startswith("send") and "Message" in str(method.__returning__):
        return _put(call, chat, {})
    raise bad(f"{name} is valid, but this test server does not play it")


def _text(call: Call, field: str, limit: int, empty: str | None) -> Json:
    text, entities = call.get(field, ""), call.params.get("entities") or []
    mode = str(call.get("parse_mode", "")).lower()
    if mode == "html":
        text, entities = parse_html(text)
    elif mode:
        raise bad(f"this test server plays parse_mode HTML only, not {mode}")
    if empty and not text.strip():
        raise bad(empty)
    if len(text.strip()) > limit:
        raise bad("message is too long" if field == "text" else "message caption is too long")
    lead = len(text) - len(text.lstrip())
    told: Json = {field: text.strip()} if text.strip() else {}
    moved = [{**one, "offset": max(0, one["offset"] - lead)} for one in entities]
    if told and moved:
        told["entities" if field == "text" else "caption_entities"] = moved
    return told


def _put(call: Call, chat: Chat, content: Json) -> Json:
    markup = call.params.get("reply_markup")
    check_keyboard(markup)
    reply = call.params.get("reply_parameters") or {}
    quoted = chat.messages.get(reply.get("message_id", 0))
    if reply and quoted is None and not reply.get("allow_sending_without_reply"):
        raise bad("message to be replied not found")
    if markup and "inline_keyboard" in markup:
        content = {**content, "reply_markup": markup}
    if quoted:
        content["reply_to_message"] = {k: v for k, v in quoted.items() if k != "reply_to_message"}
    message = chat.add(call.bot.user, call.bot.now(), content)
    if markup and "inline_keyboard" not in markup:
        chat.keyboard = markup if "keyboard" in markup else None
        chat.keyboard_message = message["message_id"]
    return message


@handles("getMe")
def get_me(call: Call) -> Json:
    more = ("can_join_groups", "can_read_all_group_messages", "supports_inline_queries")
    return {**call.bot.user, **dict.fromkeys(more, False)}


@handles("sendMessage")
def send_message(call: Call) -> Json:
    chat = call.bot.chat(call.get("chat_id"))
    return _put(call, chat, _text(call, "text", 4096, "message text is empty"))


@handles("sendDocument")
def send_document(call: Call) -> Json:
    file, content = _file(call, "document")
    return _put(call, call.bot.chat(call.get("chat_id")), {**content, "document": document(file)})


@handles("sendPhoto")
def send_photo(call: Call) -> Json:
    file, content = _file(call, "photo")
    return _put(call, call.bot.chat(call.get("chat_id")), {**content, "photo": photo(file)})


def document(file: File) -> Json:
    return {**file.json(), "file_name": file.name, "mime_type": file.mime}


def photo(file: File) -> list[Json]:
    return [{**file.json(), "width": 1280, "height": 960}]


def _file(call: Call, field: str) -> tuple[File, Json]:
    file = call.bot.files.get(str(call.get(field)))
    if file is None:
        raise bad("wrong file identifier/HTTP URL specified")
    if not file.data:
        raise bad("file must be non-empty")
    return file, _text(call, "caption", 1024, None)


def _mine(call: Call) -> Json:
    """The message to edit: known, the bot's own, and without a reply keyboard."""
    chat = call.bot.chat(call.get("chat_id"))
    message = chat.messages.get(call.get("message_id", 0))
    if message is None:
        raise bad("message to edit not found")
    if message["from"] != call.bot.user or chat.keyboard_message == message["message_id"]:
        raise bad("message can't be edited")
    return message


def _edit(call: Call, message: Json, fields: tuple[str, ...], content: Json) -> Json:
    markup = call.params.get("reply_markup")
    check_keyboard(markup)
    if markup and markup.get("inline_keyboard"):
        content = {**content, "reply_markup": markup}
    now = {key: message[key] for key in (*fields, "reply_markup") if key in message}
    if now == content:
        raise bad(SAME)
    for key in now:
        del message[key]
    message.update(content, edit_date=call.bot.now())
    return message


@handles("editMessageText")
def edit_text(call: Call) -> Json:
    content, message = _text(call, "text", 4096, "message text is empty"), _mine(call)
    if "text" not in message:
        raise bad("there is no text in the message to edit")
    return _edit(call, message, ("text", "entities"), content)


@handles("editMessageCaption")
def edit_caption(call: Call) -> Json:
    content, message = _text(call, "caption", 1024, None), _mine(call)
    if "text" in message:
        raise bad("there is no caption in the message to edit")
    return _edit(call, message, ("caption", "caption_entities"), content)


@handles("editMessageReplyMarkup")
def edit_markup(call: Call) -> Json:
    return _edit(call, _mine(call), (), {})


@handles("deleteMessage")
def delete_message(call: Call) -> bool:
    chat = call.bot.chat(call.get("chat_id"))
    message = chat.messages.get(call.get("message_id"))
    if message is None:
        raise bad("message to delete not found")
    if call.bot.now() - message["date"] > HOURS_48:
        raise bad("message can't be deleted for everyone")
    del chat.messages[message["message_id"]]
    return True


@handles("deleteMessages")
def delete_messages(call: Call) -> bool:
    chat, numbers = call.bot.chat(call.get("chat_id")), call.get("message_ids", [])
    if not 1 <= len(numbers) <= 100:
        raise bad("there are too many or no message identifiers to delete")
    found = [chat.messages[number] for number in numbers if number in chat.messages]
    if any(call.bot.now() - message["date"] > HOURS_48 for message in found):
        raise bad("message can't be deleted for everyone")
    for message in found:
        chat.messages.pop(message["message_id"], None)
    return True


@handles("answerCallbackQuery")
def answer(call: Call) -> bool:
    query = call.get("callback_query_id")
    chat_id, pressed = call.bot.queries.get(query, (0, -QUERY_LIFETIME))
    if not chat_id or call.bot.now() - pressed > QUERY_LIFETIME:
        raise bad("query is too old and response timeout expired or query ID is invalid")
    text = call.get("text", "")
    if len(text) > 200:
        raise bad("MESSAGE_TOO_LONG")
    alert = bool(call.get("show_alert"))
    call.bot.answers.append(Answer(query, chat_id, text, alert, call.get("url")))
    return True


@handles("getFile")
def get_file(call: Call) -> Json:
    file = call.bot.files.get(call.get("file_id"))
    if file is None:
        raise bad("wrong file_id or the file is temporarily unavailable")
    if len(file.data) > 20 * 2**20:
        raise bad("file is too big")
    return {**file.json(), "file_path": file.path}


def _setting(call: Call, verb: str, what: str) -> Any:
    """Commands, name and descriptions, kept per language and scope as they were given."""
    scope = str(sorted((call.params.get("scope") or {"type": "default"}).items()))
    key = (what, str(call.get("language_code", "")), scope)
    field = re.sub(r"(?<!^)(?=[A-Z])", "_", what).lower()
    if verb == "get":
        kept = call.bot.settings.get(key, [] if what == "Commands" else "")
        return kept if what == "Commands" else {field: kept}
    value = call.params.get(field, [] if what == "Commands" else "")
    if what != "Commands" and len(value) > LIMITS[field]:
        raise bad(f"bot {field.replace('_', ' ')} is too long")
    for command in value if what == "Commands" else []:
        if not re.fullmatch(r"/?[a-z0-9_]{1,32}", command["command"]):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"]) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    if verb == "delete":
        call.bot.settings.pop(key, None)
    else:
        call.bot.settings[key] = value
    return True


def chat_of(params: Json) -> int | None:
    chat = params.get("chat_id")
    return chat if isinstance(chat, int) else None
