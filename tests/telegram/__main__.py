"""By hand: `python -m tests.telegram --port 8999`; write as the person, `/tap 0` or `/tap words`."""

import argparse
import asyncio
import sys

from .people import Person
from .server import TOKEN, BotApiServer


def say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


async def show(person: Person) -> None:
    """Prints the messages of the bot as they appear and change, and what it answers to presses."""
    said: set[str] = set()

    def fresh() -> list[str]:
        told = [f"({one.text}) to press {one.query_id}" for one in person.all_answers if one.text]
        seen = [str(one) for one in person.messages if one.from_bot]
        return [line for line in seen + told if line not in said]

    while True:
        for line in await person.bot.pulse.until(fresh):
            said.add(line)
            say(line)


async def talk(person: Person) -> None:
    while line := (await asyncio.to_thread(sys.stdin.readline)):
        words = line.strip()
        try:
            if words.startswith("/tap "):
                which = words.removeprefix("/tap ")
                await person.tap(int(which) if which.isdigit() else which)
            elif words:
                await person.send(words)
        except LookupError as error:
            say(str(error))


async def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.telegram", description=__doc__)
    parser.add_argument("--port", type=int, default=8999)
    parser.add_argument("--token", default=TOKEN)
    parser.add_argument("--language", default="en")
    chosen = parser.parse_args()
    async with BotApiServer(chosen.token, port=chosen.port) as server:
        say(f"QABYL_TELEGRAM_API={server.url}\nQABYL_BOT_TOKEN={server.token}")
        person = server.person(1001, "Specimen", chosen.language)
        shown = asyncio.create_task(show(person))
        await talk(person)
        shown.cancel()


if __name__ == "__main__":
    asyncio.run(main())
