"""One update being handled: the transaction, the person's conversation and case, and what to say.

A step changes the case through its turn and names the view to go to; nothing here does I/O
beyond the open transaction.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import Enum, auto

from bot.incoming import Incoming
from bot.reply import Screen, Stamp
from core.domain.case import Answer, Case, MissionNumber
from core.domain.editions import Edition
from core.domain.form_problems import blocked
from core.domain.lifecycle import Status, Step
from core.domain.missions import Mission
from core.domain.questions import PATRONYMIC_USUAL, Known, next_question
from core.ports.chance import Chance
from core.ports.conversations import Conversation
from core.ports.storage import Transaction
from core.texts.catalogue import Catalogue, guess_locale
from core.texts.values import RESIDENCE, field_label
from core.texts.words import Words
from core.usecases.services import Rules


@dataclass(frozen=True)
class Kit:
    """What the chat is given once, at the start."""

    rules: Rules
    catalogue: Catalogue
    chance: Chance
    countries: Mapping[str, str]
    public_url: str
    demonstration: bool = False


@dataclass
class Turn:
    """The state of one update while its transaction is open."""

    tx: Transaction
    kit: Kit
    incoming: Incoming
    conversation: Conversation
    now: datetime
    case: Case | None = None
    notes: list[str] = field(default_factory=list)
    extra: list[Screen] = field(default_factory=list)
    delete: list[int] = field(default_factory=list)
    toast: str = ""
    private: bool = False
    views: Mapping[str, "View"] = field(default_factory=dict)

    @property
    def language(self) -> str:
        """The chosen language; before the choice the one the client is set to (C1)."""
        return self.conversation.language or guess_locale(self.incoming.client_language)

    @property
    def words(self) -> Words:
        return self.kit.catalogue.words(self.language)

    @property
    def today(self) -> date:
        """The day where the case will be filed, else the day in UTC."""
        number = self.case.mission if self.case else None
        return self.kit.rules.day_at(number, self.now)

    @property
    def edition(self) -> Edition:
        """The case's own edition, else the one in force today."""
        if self.case is not None:
            return self.kit.rules.edition_of(self.case)
        return self.kit.rules.edition_on(self.now.date())

    @property
    def mission(self) -> Mission | None:
        return self.kit.rules.mission_of(self.case) if self.case else None

    @property
    def filed_at(self) -> MissionNumber:
        """The mission of the current case; where there is none, nothing asks for it."""
        if self.case is None or self.case.mission is None:
            raise LookupError("no mission chosen")
        return self.case.mission

    @property
    def asks_residence(self) -> bool:
        """Whether the mission wants country, region, district, address of the residence."""
        mission = self.case.mission if self.case else None
        return mission is not None and self.tx.missions.of(mission).birth_lines_are_residence

    @property
    def open_case(self) -> Case:
        """The current case; a step that needs one is never offered without."""
        if self.case is None:
            raise LookupError("no case in this conversation")
        return self.case

    @property
    def known(self) -> Known:
        """What the questions need to know beside the answers."""
        case = self.open_case
        issuer = case.value("document_issuer") or case.value("citizenship")
        return Known(
            mission_chosen=case.mission is not None,
            patronymic_usual=issuer in PATRONYMIC_USUAL,
            scripts_known=bool(issuer) and self.kit.rules.scripts_known_for(issuer),
        )

    def say(self, key: str, /, **facts: object) -> str:
        return self.words.say(key, **facts)

    def label(self, field: str) -> str:
        """The name of a line of the form, as this mission reads it."""
        return field_label(self.words, field, residence=field in RESIDENCE and self.asks_residence)

    def note(self, key: str, /, **facts: object) -> None:
        """A line above the next screen."""
        self.notes.append(self.say(key, **facts))

    def memory(self, name: str, default: str = "") -> str:
        """A word the chat remembers between updates."""
        return str(self.conversation.state.get(name, default))

    @property
    def check(self) -> dict[str, str]:
        """The answers of the anonymous check."""
        kept = self.conversation.state.get("check")
        return {str(k): str(v) for k, v in kept.items()} if isinstance(kept, dict) else {}

    def listed(self, name: str) -> list[str]:
        """Words the chat remembers together."""
        value = self.conversation.state.get(name)
        return [str(one) for one in value] if isinstance(value, list) else []

    @property
    def actor(self) -> str:
        """Who acts, for the audit: the conversation's id, no name."""
        return f"conversation:{self.conversation.id}"

    def remember(self, **words: object) -> None:
        """Keep (or, with None, forget) what the chat itself must know next time."""
        state = {**self.conversation.state, **words}
        kept = {name: value for name, value in state.items() if value is not None}
        self.conversation = replace(self.conversation, state=kept)

    def keep(self, case: Case) -> None:
        """Save the case; Stale if somebody else changed it meanwhile."""
        self.case = self.tx.cases.save(case)

    def answer(self, changes: Mapping[str, Answer | None]) -> None:
        """Save answers; an edit that leaves a ready form incomplete leads back to draft."""
        self.case = self.open_case.answered(changes, at=self.now)
        open_again = next_question(self.case.answers, self.known) is not None
        if self.case.status is Status.READY and (
            open_again or blocked(self.case.answers, today=self.today)
        ):
            self.case = self.case.take(Step.REOPEN_DRAFT, by=self.actor, at=self.now)
        self.keep(self.case)

    def mission_named(self, number: int) -> str:
        return self.kit.rules.missions.by_number(number).name(self.language)

    def go(self, view: str, arg: str = "", back: str = "") -> Screen:
        """Move to a view: remember it, and show it. `back` is where its Back leads, if not usual."""
        reached = self.reachable(view)
        arg = arg if reached == view else ""
        self.remember(at=reached, arg=arg, back=back or None)
        return self.views[reached].show(self, arg)

    def live(self) -> Screen:
        """The screen where this person is, made anew; another after a view that is no more."""
        view = self.memory("at", "language")
        if self.reachable(view) != view:
            return self.go(view)
        return self.views[view].show(self, self.memory("arg"))

    def reachable(self, name: str) -> str:
        """This view, or what is shown instead: without a case the menu, when frozen the status."""
        view = self.views.get(name)
        if view is None or (view.needs is not Needs.NOTHING and self.case is None):
            return "menu"
        if view.needs is Needs.EDITABLE_CASE and not self.open_case.editable:
            return "status"
        return name

    def stamp(self) -> Stamp:
        """What the buttons of the screen now being made will carry."""
        screen = int(self.memory("screen", "0"))
        if self.case is None:
            return Stamp(screen=screen)
        return Stamp(self.case.id.hex[:8], self.case.version, screen)


Show = Callable[[Turn, str], Screen]
Act = Callable[[Turn, str], Screen]
Hear = Callable[[Turn, str, str], Screen]


class Needs(Enum):
    """What a view or a button makes sense with: answers are frozen from *accepted* on."""

    NOTHING = auto()
    CASE = auto()
    EDITABLE_CASE = auto()


@dataclass(frozen=True)
class View:
    """A screen that can be shown again at any time, and what a typed text means there."""

    show: Show
    hear: Hear | None = None
    needs: Needs = Needs.NOTHING
