"""A row of the conversation as the page shows it: paragraphs, groups of buttons, an example."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.reply import unpack
from bot.screens.parts import example_of
from bot.webchat.bubbles import told
from core.ports.web import WebMessage
from core.texts.words import Words

QUIET = frozenset({"back", "help", "menu", "here", "language"})
"""Buttons that lead around, drawn fainter than those that answer."""

WEB_ADDRESS = ("https://", "http://")


@dataclass(frozen=True)
class Choice:
    """One button: it sends `data`, or opens `url`."""

    label: str
    data: str = ""
    url: str = ""

    @property
    def quiet(self) -> bool:
        pressed = unpack(self.data)
        return pressed is not None and pressed.action in QUIET

    @property
    def screen(self) -> int:
        """The number of the screen the button belongs to; 0 for a notice's and for a link."""
        pressed = unpack(self.data)
        return pressed.stamp.screen if pressed is not None else 0


@dataclass(frozen=True)
class Shown:
    """One bubble; `day` is said when it is another than the day above."""

    number: int
    mine: bool
    paragraphs: tuple[tuple[str, ...], ...]
    qr: str = ""
    day: str = ""
    groups: tuple[tuple[Choice, ...], ...] = ()

    @property
    def empty(self) -> bool:
        return not self.paragraphs and not self.qr


def shown(messages: Sequence[WebMessage], words: Words) -> list[Shown]:
    """The bubbles in order; only the live screen, and what came after it, keeps its buttons (L4)."""
    live = live_number(messages)
    day, bubbles = "", []
    for one in messages:
        told_day = words.weekday_date(one.at.date())
        bubbles.append(
            bubble_of(
                one.payload,
                number=one.number,
                day=told_day if told_day != day else "",
                live=one.number >= live,
            )
        )
        day = told_day
    return bubbles


def live_number(messages: Sequence[WebMessage]) -> int:
    """The bubble of the newest screen; a notice that came later has no screen of its own."""
    asked = [
        one.number
        for one in messages
        if any(choice.screen for group in groups(one.payload) for choice in group)
    ]
    newest = [one.number for one in messages if not _mine(one.payload)]
    return max(asked or newest, default=0)


def bubble_of(payload: Mapping[str, object], *, number: int, day: str, live: bool) -> Shown:
    return Shown(
        number=number,
        mine=_mine(payload),
        paragraphs=paragraphs_of(told(payload, "text")),
        qr=told(payload, "qr"),
        day=day,
        groups=tuple(groups(payload)) if live else (),
    )


def _mine(payload: Mapping[str, object]) -> bool:
    return payload.get("who") == "person"


def paragraphs_of(text: str) -> tuple[tuple[str, ...], ...]:
    """Paragraphs, each with its lines."""
    parts = (part.strip("\n") for part in text.replace("\r", "").split("\n\n"))
    return tuple(tuple(part.split("\n")) for part in parts if part.strip())


def groups(payload: Mapping[str, object]) -> Iterator[tuple[Choice, ...]]:
    """Rows as they were laid out; neighbouring rows of one button flow together."""
    alone: list[Choice] = []
    rows = payload.get("rows")
    for row in rows if isinstance(rows, list) else []:
        choices = tuple(_choices(row))
        if len(choices) == 1 and not choices[0].quiet:
            alone.extend(choices)
            continue
        if alone:
            yield tuple(alone)
            alone = []
        if choices:
            yield choices
    if alone:
        yield tuple(alone)


def _choices(row: object) -> Iterator[Choice]:
    for button in row if isinstance(row, list) else []:
        label, data, url = (told(button, key) for key in ("label", "data", "url"))
        if url.startswith(WEB_ADDRESS) or (data and not url):
            yield Choice(label, data, url)


def example(bubbles: Sequence[Shown], words: Words) -> str:
    """The example of the open question, said as one in the input field; else what the field is."""
    last = next((one for one in reversed(bubbles) if not one.mine), None)
    text = "\n".join(line for part in last.paragraphs for line in part) if last else ""
    found = example_of(text, words)
    return f"{words.say('word.example')} {found}" if found else words.say("web.input")
