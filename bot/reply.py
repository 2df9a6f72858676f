"""What the chat answers, as plain values: screens of text and buttons, made without I/O."""

from dataclasses import dataclass, field
from typing import Literal

SEPARATOR = "."


@dataclass(frozen=True)
class Button:
    """A button that does something (`action`, `arg`) or opens an address (`url`)."""

    label: str
    action: str = ""
    arg: str = ""
    url: str = ""


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True)
class Screen:
    """One message. `asks` names the step a typed text would answer; `private` holds passport data.

    `text` is plain text; transports escape it for their parse mode. `placeholder` stands in
    the input field. `qr` is a reference to be drawn beside the text.
    """

    text: str
    rows: Rows = ()
    asks: str = ""
    placeholder: str = ""
    private: bool = False
    qr: str = ""


@dataclass(frozen=True)
class Stamp:
    """What every button carries, so that yesterday's button is known: case, version, screen."""

    case: str = "-"
    version: int = 0
    screen: int = 0

    def pack(self, button: Button) -> str:
        """The data of a button; at most 64 bytes (Bot API), which a test asserts for all."""
        parts = (self.case, str(self.version), str(self.screen), button.action, button.arg)
        return SEPARATOR.join(parts)


@dataclass(frozen=True)
class Pressed:
    stamp: Stamp
    action: str
    arg: str


def unpack(data: str) -> Pressed | None:
    """The button that carries this data, or None for anything else."""
    parts = data.split(SEPARATOR, 4)
    if len(parts) != 5 or not all(one.isascii() and one.isdigit() for one in parts[1:3]):
        return None
    return Pressed(Stamp(parts[0], int(parts[1]), int(parts[2])), parts[3], parts[4])


@dataclass(frozen=True)
class Reply:
    """Everything to be done after the commit, in this order.

    `how` says whether the screen edits the tapped message or comes as a new one. `delete` are
    message ids with passport data that must leave the chat now. `toast` answers a button.
    `unnoted`: an earlier copy of this screen may stand between the text and what is shown now.
    """

    screen: Screen
    stamp: Stamp
    how: Literal["edit", "send"] = "send"
    delete: tuple[int, ...] = ()
    toast: str = ""
    extra: tuple[Screen, ...] = field(default=())
    silent: bool = False
    unnoted: bool = False
