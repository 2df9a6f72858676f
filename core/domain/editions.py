"""A set of rules as dated data with its legal source: an edition, its term, its extensions.

Items 2 and 7 of the order of 19 March 2024 give that edition its term. A case keeps the edition
it was opened under; a new edition is a new file in `data/editions/`. Outside the term nothing
new is accepted, while what was accepted is finished.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from itertools import pairwise

from core.domain.consent import ConsentText
from core.domain.deadlines import Deadlines
from core.domain.errors import DomainError, NotFound
from core.domain.refusals import Ground
from core.domain.retention import Retention
from core.domain.treaties import Confidence


class OverlappingEditions(DomainError):
    """Two editions hold on one day: a new case would not know its rules."""

    code = "overlapping_editions"

    def __init__(self, *, first: str, second: str) -> None:
        super().__init__(first=first, second=second)


class TermEnded(DomainError):
    """The last day has passed (item 2, or the order of an extension)."""

    code = "term_ended"

    def __init__(self, *, last_day: date, item: str) -> None:
        super().__init__(last_day=last_day, item=item)


class TermNotStarted(DomainError):
    """The first day has not come (item 7)."""

    code = "term_not_started"

    def __init__(self, *, first_day: date, item: str) -> None:
        super().__init__(first_day=first_day, item=item)


@dataclass(frozen=True)
class SupportingDocument:
    """A paper that members of one group bring beside those of para 6."""

    id: str
    name: Mapping[str, str]
    source: str


@dataclass(frozen=True)
class Group:
    """Whom the edition serves; names by language."""

    id: str
    name: Mapping[str, str]
    source: str
    documents: tuple[SupportingDocument, ...] = ()


@dataclass(frozen=True)
class RequiredPaper:
    """A paper everybody brings, with its paragraph."""

    id: str
    paragraph: str


@dataclass(frozen=True)
class GroundText:
    """One ground of para 12 as the order words it; other languages are this project's."""

    ground: Ground
    paragraph: str
    russian: str
    translations: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class FormTexts:
    """The fixed words of one form, by language and key.

    `official` is what the order prints, slips included; `translated` is this project's where
    the order has no text, to be printed smaller beside the Russian.
    """

    official: Mapping[str, Mapping[str, str]]
    translated: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def text(self, key: str, language: str) -> str | None:
        """The words in that language: this project's where it has them, else the order's."""
        translated = self.translated.get(language, {}).get(key)
        return translated or self.official.get(language, {}).get(key)

    def is_translation(self, key: str, language: str) -> bool:
        return key in self.translated.get(language, {})


@dataclass(frozen=True)
class Edition:
    """One set of rules. `numbers` and `issued` are those of the order that made it."""

    id: str
    title: Mapping[str, str]
    source: str
    issued: date
    numbers: tuple[str, ...]
    first_day: date
    first_day_item: str
    first_day_source: str
    first_day_confidence: Confidence
    last_day: date
    last_day_item: str
    last_day_source: str
    missions: tuple[int, ...]
    groups: tuple[Group, ...]
    papers: tuple[RequiredPaper, ...]
    grounds: tuple[GroundText, ...]
    consents: tuple[ConsentText, ...]
    deadlines: Deadlines
    retention: Retention
    forms: Mapping[str, FormTexts]

    def group(self, group_id: str) -> Group:
        """The group of that id, or NotFound."""
        for group in self.groups:
            if group.id == group_id:
                return group
        raise NotFound(group=group_id)

    def ground(self, ground: Ground) -> GroundText:
        """The words of one ground, or NotFound."""
        for text in self.grounds:
            if text.ground is ground:
                return text
        raise NotFound(ground=ground)


@dataclass(frozen=True)
class Extension:
    """A longer term by a later order, recorded by an administrator with its number and date."""

    order_number: str
    order_date: date
    last_day: date
    demonstration: bool = False


class TermState(StrEnum):
    NOT_STARTED = "not_started"
    OPEN = "open"
    ENDED = "ended"


@dataclass(frozen=True)
class Term:
    """Where a day stands; both days included. `extension` is the one that sets the last day."""

    state: TermState
    first_day: date
    last_day: date
    item: str
    extension: Extension | None


def term(edition: Edition, extensions: Iterable[Extension], today: date) -> Term:
    """The term on that day. An extension that ends before the edition's own day changes nothing."""
    longer = [extension for extension in extensions if extension.last_day > edition.last_day]
    extension = max(longer, key=lambda each: (each.last_day, each.order_date), default=None)
    last_day = extension.last_day if extension else edition.last_day
    if today < edition.first_day:
        state, item = TermState.NOT_STARTED, edition.first_day_item
    else:
        state = TermState.OPEN if today <= last_day else TermState.ENDED
        item = edition.last_day_item
    return Term(state, edition.first_day, last_day, item, extension)


def require_open(edition: Edition, extensions: Iterable[Extension], today: date) -> None:
    """Refuse a new acceptance outside the term: TermNotStarted or TermEnded."""
    now = term(edition, extensions, today)
    if now.state is TermState.NOT_STARTED:
        raise TermNotStarted(first_day=now.first_day, item=now.item)
    if now.state is TermState.ENDED:
        raise TermEnded(last_day=now.last_day, item=now.item)


@dataclass(frozen=True)
class EditionBook:
    """All editions, in the order of their first days; none overlaps another."""

    editions: tuple[Edition, ...]

    def __post_init__(self) -> None:
        ordered = tuple(sorted(self.editions, key=lambda edition: edition.first_day))
        object.__setattr__(self, "editions", ordered)
        for earlier, later in pairwise(ordered):
            if later.first_day <= earlier.last_day or later.id == earlier.id:
                raise OverlappingEditions(first=earlier.id, second=later.id)

    def by_id(self, edition_id: str) -> Edition:
        """The edition a case was opened under, or NotFound."""
        for edition in self.editions:
            if edition.id == edition_id:
                return edition
        raise NotFound(edition=edition_id)

    def on(self, today: date) -> Edition:
        """The edition whose rules hold on that day: the latest begun, else the first to come."""
        begun = [edition for edition in self.editions if edition.first_day <= today]
        return begun[-1] if begun else self.editions[0]
