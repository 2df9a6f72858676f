"""Small parts of which screens are made: rows of worded buttons, paragraphs, an example."""

from collections.abc import Iterable, Sequence

from bot.reply import Button, Rows
from core.texts.words import Words

LINE_OF_BUTTONS = 30
"""Labels that together are no longer than this stand side by side; longer ones get a row each."""


def button(words: Words, key: str, action: str = "", arg: str = "") -> Button:
    """A button worded by `btn.<key>`; its action is the key itself unless another is given."""
    return Button(words.say(f"btn.{key}"), action or key, arg)


def rows(words: Words, *lines: str) -> Rows:
    """Rows of buttons from their keys, neighbours in a row parted by a space.

    A key may carry an action: "agree=consent_yes".
    """
    return tuple(tuple(_from_key(words, key) for key in line.split()) for line in lines)


def _from_key(words: Words, key: str) -> Button:
    name, _, action = key.partition("=")
    action, _, arg = action.partition(":")
    return button(words, name, action, arg)


def one_a_row(buttons: Iterable[Button]) -> Rows:
    return tuple((one,) for one in buttons)


def packed(buttons: Sequence[Button]) -> Rows:
    """As many short buttons side by side as can be read on a telephone."""
    lines: list[tuple[Button, ...]] = []
    for one in buttons:
        together = (*lines[-1], one) if lines else (one,)
        length = sum(len(b.label) for b in together) + 4 * len(together)
        if lines and len(together) <= 3 and length <= LINE_OF_BUTTONS:
            lines[-1] = together
        else:
            lines.append((one,))
    return tuple(lines)


def paragraphs(*parts: str) -> str:
    """Paragraphs with an empty line between, empty ones left out."""
    return "\n\n".join(part for part in parts if part)


def lines(*parts: str) -> str:
    return "\n".join(part for part in parts if part)


def example_of(text: str, words: Words) -> str:
    """What stands after "Example:" in a question; it is the placeholder of the input field."""
    mark = words.say("word.example")
    for line in reversed(text.splitlines()):
        if line.startswith(mark):
            return line.removeprefix(mark).strip()
    return ""
