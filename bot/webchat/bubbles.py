"""What one row of the web chat holds: who speaks, the text, the buttons, a QR to draw."""

from collections.abc import Mapping

from bot.reply import Screen, Stamp

Payload = dict[str, object]


def bubble(screen: Screen, stamp: Stamp) -> Payload:
    """The service's message, its buttons as the same data that Telegram would carry."""
    return {
        "who": "service",
        "text": screen.text,
        "rows": [
            [
                {"label": button.label, "url": button.url}
                if button.url
                else {"label": button.label, "data": stamp.pack(button)}
                for button in row
            ]
            for row in screen.rows
            if row
        ],
        "placeholder": screen.placeholder,
        "qr": screen.qr,
    }


def own_words(text: str) -> Payload:
    """What the person wrote, or the label of the button that was tapped."""
    return {"who": "person", "text": text}


def told(payload: Mapping[str, object], key: str) -> str:
    return str(payload.get(key, "") or "")


def label_of(payload: Mapping[str, object], data: str) -> str:
    """The words of the button with this data on this bubble; empty if it has none."""
    rows = payload.get("rows")
    for row in rows if isinstance(rows, list) else []:
        for button in row:
            if isinstance(button, dict) and button.get("data") == data:
                return str(button.get("label", ""))
    return ""
