"""Telegram's own checks of formatted text and of keyboards, in Telegram's words."""

import re
from html import unescape
from urllib.parse import urlsplit

from .state import bad
from .updates import Json

KINDS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline",
    "ins": "underline", "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough",
    "code": "code", "pre": "pre", "a": "text_link", "blockquote": "blockquote",
    "tg-spoiler": "spoiler", "span": "spoiler", "tg-emoji": "custom_emoji",
}  # fmt: skip
TOKEN = re.compile(r"<(/?)([^\s>]*)([^>]*)(>?)|&(?:lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);|[^<&]+|&")
ATTRIBUTE = re.compile(r"""(href|emoji-id|class)\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+))""")


def units(text: str) -> int:
    """Length as entities count it: in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def parse_html(source: str) -> tuple[str, list[Json]]:
    """Text and entities of `parse_mode=HTML`.

    >>> parse_html("<b>5 &lt; 6</b> & more")
    ('5 < 6 & more', [{'type': 'bold', 'offset': 0, 'length': 5}])
    """
    text, open_tags, entities = "", [], []
    for token in TOKEN.finditer(source):
        closing, tag, rest, end = token.group(1), token.group(2), token.group(3), token.group(4)
        if tag is None:
            text += unescape(token.group()) if token.group().endswith(";") else token.group()
            continue
        where = len(source[: token.start()].encode())
        if not end:
            raise bad(f"can't parse entities: Unclosed start tag at byte offset {where}")
        if not closing:
            name = tag.lower()
            if name not in KINDS or (name == "span" and "tg-spoiler" not in rest):
                told = f'Unsupported start tag "{name}" at byte offset {where}'
                raise bad(f"can't parse entities: {told}")
            open_tags.append((name, units(text), rest))
            continue
        if not open_tags:
            raise bad(f"can't parse entities: Unexpected end tag at byte offset {where}")
        name, start, rest = open_tags.pop()
        if tag.lower() not in ("", name):
            told = (
                f'Unmatched end tag at byte offset {where}, expected "</{name}>", found "</{tag}>"'
            )
            raise bad(f"can't parse entities: {told}")
        entities.append(_entity(name, start, units(text) - start, rest))
    if open_tags:
        told = f'Can\'t find end tag corresponding to start tag "{open_tags[-1][0]}"'
        raise bad(f"can't parse entities: {told}")
    kept = [one for one in entities if one["length"]]
    return text, sorted(kept, key=lambda one: (one["offset"], -one["length"]))


def _entity(name: str, start: int, length: int, rest: str) -> Json:
    entity: Json = {"type": KINDS[name], "offset": start, "length": length}
    found = {
        m[1]: next(g for g in m.groups()[1:] if g is not None) for m in ATTRIBUTE.finditer(rest)
    }
    if name == "a":
        entity["url"] = unescape(found.get("href", ""))
    if name == "tg-emoji":
        entity["custom_emoji_id"] = found.get("emoji-id", "")
    return entity


def check_keyboard(markup: Json | None) -> None:
    for row in (markup or {}).get("inline_keyboard", []):
        for button in row:
            _check_button(button)
    for row in (markup or {}).get("keyboard", []):
        if any(not (b if isinstance(b, str) else b.get("text", "")).strip() for b in row):
            raise bad("can't parse keyboard button: Text must be non-empty")


def _check_button(button: Json) -> None:
    if not str(button.get("text", "")).strip():
        raise bad("can't parse inline keyboard button: Text must be non-empty")
    actions = [key for key in button if key not in ("text", "style", "icon_custom_emoji_id")]
    if not actions:
        raise bad(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    data = button.get("callback_data")
    if data is not None and not 1 <= len(data.encode()) <= 64:
        raise bad("BUTTON_DATA_INVALID")
    url = button.get("url")
    if url is not None:
        parts = urlsplit(url if "://" in url else f"http://{url}")
        web = parts.scheme in ("http", "https") and "." in (parts.hostname or "")
        if not web and parts.scheme not in ("tg", "ton"):
            raise bad(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
