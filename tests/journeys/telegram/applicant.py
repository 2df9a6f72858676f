"""The applicant's part of a story: what is written or tapped, and what the chat must show then."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from string import Formatter

from core.texts.catalogue import Catalogue
from core.texts.sentences import SENTENCES
from core.texts.values import field_label
from core.texts.words import Words
from tests.core.usecases.desk import RULES, zone
from tests.journeys.telegram.staff import ISTANBUL
from tests.telegram.people import Person, Seen

CATALOGUE = Catalogue()
PATIENCE = 15.0
GAP = "\0"


@dataclass(frozen=True)
class Step:
    """One act of the applicant. `then` is the key of the sentence that must stand there next,
    or the sentence itself."""

    text: str
    then: str
    tapped: bool = False


Between = Callable[[int], Awaitable[None]]


@dataclass
class Applicant:
    """Somebody with a telephone, and the words the chat speaks to them."""

    person: Person
    words: Words

    async def walk(self, steps: Sequence[Step], between: Between | None = None) -> None:
        """Take each step when the chat shows what the one before it leads to.

        `between` is called when a step is taken and not yet answered: the place for an accident.
        """
        live: Seen | None = None
        for number, step in enumerate(steps):
            beyond = await (self.press(step.text, live) if step.tapped else self.write(step.text))
            if between is not None:
                await between(number)
            live = await self.sees(step.then, beyond)

    async def write(self, text: str) -> int:
        """The number of the message: its answer has a higher one."""
        return int((await self.person.send(text))["message"]["message_id"])

    async def press(self, label: str, live: Seen | None = None) -> int:
        """The number before that of the tapped message: the answer stands there, or below."""
        query = (await self.person.tap(label, live))["callback_query"]
        return int(query["message"]["message_id"]) - 1

    async def sees(self, key: str, beyond: int = 0) -> Seen:
        """The newest message that says this sentence, once there is one `beyond` that number.

        It need not be the last: a redelivered update shows the live screen again, and the next
        tap still changes the message that was tapped.
        """
        piece = said(self.words, key)

        def there(chat: Person) -> Seen | None:
            fresh = (one for one in reversed(chat.messages) if one.message_id > beyond)
            asked = (one for one in fresh if one.from_bot and one.buttons)
            return next((one for one in asked if piece in one.text), None)

        return await self.person.wait_for(there, PATIENCE)

    async def tap(self, key: str, then: str) -> Seen:
        return await self.sees(then, await self.press(self.words.say(f"btn.{key}")))

    async def say(self, text: str, then: str) -> Seen:
        return await self.sees(then, await self.write(text))

    def reference(self) -> str:
        """The number of the application, from the picture with the QR code."""
        return next(one.text for one in reversed(self.person.messages) if one.file)

    async def reads_the_news(self, reference: str, then: str) -> Seen:
        """A push comes that says nothing but the reference; its button tells the rest."""
        push = self.words.say("push.state", reference=reference)

        def came(chat: Person) -> Seen | None:
            return chat.last if chat.last is not None and chat.last.text == push else None

        await self.person.wait_for(came, PATIENCE)
        return await self.tap("status", then)

    def ever_told(self) -> str:
        """Every text that was ever sent to this chat, deleted and edited ones included."""
        told = (call.params for call in self.person.bot.calls)
        return "\n".join(str(one) for one in told if str(one.get("chat_id")) == str(self.person.id))

    @property
    def everything(self) -> str:
        """All that stands in the chat now."""
        return "\n".join(str(one) for one in self.person.messages)


def said(words: Words, key: str) -> str:
    """The longest piece of a sentence that stands in it whatever its facts are."""
    if key not in SENTENCES:
        return key
    gaps = {name: GAP for _, name, _, _ in Formatter().parse(SENTENCES[key]) if name}
    return max(words.say(key, **gaps).split(GAP), key=len).strip()


def tap(words: Words, key: str, then: str) -> Step:
    return Step(words.say(key if "." in key else f"btn.{key}"), then, tapped=True)


def before_the_form(words: Words) -> list[Step]:
    """From the first message to the first question: language, gate, both consents."""
    return [
        Step("/start", "lang.choose"),
        tap(words, f"lang.name.{words.locale}", "welcome.hello"),
        tap(words, "apply", "gate.iin"),
        tap(words, "iin_never", "consent.service"),
        tap(words, "agree", "consent.order"),
        tap(words, "have_read", "passport.how"),
    ]


def mission_button(words: Words, number: int, then: str) -> Step:
    mission = RULES.missions.by_number(number)
    country = words.country(mission.country)
    label = words.say("mission.button", city=mission.city_in(words.locale), country=country)
    return Step(label, then, tapped=True)


LATIN_ZONE = zone(
    state="TUR",
    surname="YILMAZ",
    given="DENIZ",
    number="U10000011",
    born="900312",
    expires="310514",
)
LATIN_BORN = "1990-03-12"
LATIN_PASSPORT = ("YILMAZ", "DENIZ", "ЙЫЛМАЗ", "ДЕНИЗ", "U10000011", "ANKARA", "1990", "2021")
"""What the chat must not keep of the passport, as it stands in messages."""


def latin_story() -> tuple[Words, list[Step]]:
    """(a) In Kazakh, a passport in Latin letters, its lines pasted; up to the READY card."""
    words = CATALOGUE.words("kk")
    turkey = words.country("TR")
    return words, [
        *before_the_form(words),
        Step(LATIN_ZONE, "passport.read_list"),
        tap(words, "all_correct", "mission.ask"),
        mission_button(words, ISTANBUL, "q.issued"),
        Step("2021-05-15", "q.cyrillic"),
        tap(words, "spelling_right", "q.birth_country"),
        Step(turkey, "q.birth_place", tapped=True),
        Step("ANKARA", "q.birth_region"),
        tap(words, "leave_both_empty", "q.purpose"),
        tap(words, "purpose.bank", "q.nationality"),
        tap(words, "leave_empty", "q.arrival"),
        Step(turkey, "summary.head", tapped=True),
        tap(words, "looks_right", "card.ready"),
    ]


def asked_letters(words: Words, field: str) -> str:
    return words.say("check.script_field", field=field_label(words, field))


CHINESE_ZONE = zone(
    state="CHN", surname="LI", given="XIAOMING", number="E00000077", born="870605", sex="M",
    expires="310514",
)  # fmt: skip
CHINESE_BORN = "1987-06-05"


def chinese_story() -> tuple[Words, list[Step]]:
    """(b) A passport whose place of birth is in Chinese signs, translated before a notary there."""
    words = CATALOGUE.words("ru")
    china = words.country("CN")
    given, birth_place = asked_letters(words, "given_latin"), asked_letters(words, "birth_place")
    return words, [
        *before_the_form(words),
        Step(CHINESE_ZONE, "passport.read_list"),
        tap(words, "all_correct", "mission.ask"),
        Step("Шанхай", "q.issued"),
        Step("2021-05-15", "q.script"),
        tap(words, "script_not_all", asked_letters(words, "surname_latin")),
        tap(words, "latin", given),
        tap(words, "latin", birth_place),
        tap(words, "other_letters", "check.translation_have"),
        tap(words, "notary_abroad", "check.notary_country"),
        Step(china, "q.cyrillic", tapped=True),
        tap(words, "spelling_right", "q.birth_country"),
        Step(china, "q.birth_place", tapped=True),
        Step("SHANGHAI", "q.birth_region"),
        tap(words, "leave_both_empty", "q.purpose"),
        tap(words, "purpose.company", "q.nationality"),
        tap(words, "leave_empty", "q.arrival"),
        Step(china, "summary.head", tapped=True),
        tap(words, "looks_right", "card.ready"),
    ]
