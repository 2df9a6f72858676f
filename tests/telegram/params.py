"""A request's parameters, from query, form, JSON or multipart, checked by aiogram's own method class."""

import json
import re
import types
from dataclasses import dataclass, field
from typing import Any, Union, get_args, get_origin

import aiogram.methods
from aiogram.client.default import Default
from aiogram.methods.base import TelegramMethod
from aiohttp import web
from pydantic import ValidationError

from .state import BotState, bad
from .updates import Json

BY_NAME: dict[str, type[TelegramMethod[Any]]] = {
    known.__api_method__.lower(): known
    for known in (getattr(aiogram.methods, name) for name in aiogram.methods.__all__)
    if issubclass(known, TelegramMethod) and known is not TelegramMethod
}
ATTACHED = re.compile(r"attach://([\w-]+)")


@dataclass
class Call:
    """A valid call: `params` as JSON values, `model` the aiogram method they make."""

    bot: BotState
    model: TelegramMethod[Any]
    params: Json = field(default_factory=dict)

    def get(self, name: str, otherwise: Any = None) -> Any:
        value = getattr(self.model, name, None)
        return otherwise if value is None or isinstance(value, Default) else value


async def read(request: web.Request, bot: BotState) -> Json:
    """Raw values; uploaded files are stored and stand as their file id."""
    raw: Json = dict(request.query)
    if request.content_type == "application/json":
        raw.update(await request.json())
        return raw
    uploads: dict[str, str] = {}
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            data = value.file.read()
            value.file.close()
            uploads[name] = bot.store(data, value.filename, value.content_type).file_id
        else:
            raw[name] = value
    return attach(raw, uploads)


def attach(raw: Json, uploads: dict[str, str]) -> Json:
    """`attach://name` replaced by the id of the part of that name."""
    taken: set[str] = set()

    def file_id(found: re.Match[str]) -> str:
        if found[1] not in uploads:
            raise bad(f"file attach://{found[1]} not found")
        taken.add(found[1])
        return uploads[found[1]]

    filled = {k: ATTACHED.sub(file_id, v) if uploads else v for k, v in raw.items()}
    return {**filled, **{name: one for name, one in uploads.items() if name not in taken}}


def build(bot: BotState, known: type[TelegramMethod[Any]], raw: Json) -> Call:
    params = {name: _plain(known, name, value) for name, value in raw.items() if value != ""}
    if "text" in known.model_fields and known.model_fields["text"].is_required():
        params.setdefault("text", "")  # its absence has Telegram's own words
    try:
        return Call(bot, known.model_validate(params), params)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise bad(f"can't parse parameter {where}: {first['msg']}") from None


def _plain(known: type[TelegramMethod[Any]], name: str, value: Any) -> Any:
    """Forms carry strings: numbers of chats and JSON values are read as what they are."""
    if not isinstance(value, str) or name not in known.model_fields:
        return value
    if name.endswith("chat_id") and value.lstrip("-").isdigit():
        return int(value)
    if value[:1] not in "[{" or str in _choices(known.model_fields[name].annotation):
        return value
    try:
        return json.loads(value)
    except ValueError:
        raise bad(f"can't parse {name} JSON object") from None


def _choices(annotation: Any) -> tuple[Any, ...]:
    union = get_origin(annotation) in (Union, types.UnionType)
    return get_args(annotation) if union else (annotation,)
