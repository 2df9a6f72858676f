"""The questions of the form in their order; which one is next follows from the answers alone.

Order of 7-conversation.md within the five sections of 1-product.md C6: the passport first,
since it answers eight lines at once and makes the next questions clever.
"""

from collections.abc import Callable
from dataclasses import dataclass

from core.domain.case import Answers
from core.domain.form import SCRIPT_OF, Section, needs_translation

Condition = Callable[[Answers, "Known"], bool]

SECONDS_A_QUESTION = 20
"""A person's measured pace is not known yet: a reading, rounded up to whole minutes."""


PATRONYMIC_USUAL = frozenset(
    {"AM", "AZ", "BG", "BY", "KG", "KZ", "MD", "RU", "TJ", "TM", "UA", "UZ"}
)
"""States whose documents usually show a patronymic: a reading from general knowledge.

Elsewhere it is not asked, and can be added from the card of names.
"""


@dataclass(frozen=True)
class Known:
    """What is known beside the answers: a mission chosen, and who writes in which letters."""

    mission_chosen: bool = False
    patronymic_usual: bool = False
    scripts_known: bool = False


@dataclass(frozen=True)
class Question:
    """One screen. It is answered when each of its fields is; a text goes to the first open one."""

    key: str
    section: Section
    fields: tuple[str, ...]
    asked: Condition = lambda answers, known: True
    answered: Condition | None = None


def _other_letters(answers: Answers, known: Known) -> bool:
    return not known.scripts_known and answers_value(answers, "scripts") == "some_other"


def _patronymic_letters(answers: Answers, known: Known) -> bool:
    return _other_letters(answers, known) and bool(answers_value(answers, "patronymic_latin"))


QUESTIONS: tuple[Question, ...] = (
    Question("passport", Section.YOU, ("passport_way",)),
    Question("citizenship", Section.YOU, ("citizenship",)),
    Question("sex", Section.YOU, ("sex",)),
    Question("mission", Section.YOU, (), answered=lambda answers, known: known.mission_chosen),
    Question("document_kind", Section.DOCUMENT, ("document_kind",)),
    Question("document_issuer", Section.DOCUMENT, ("document_issuer",)),
    Question("document_number", Section.DOCUMENT, ("document_number",)),
    Question("document_issued", Section.DOCUMENT, ("document_issued",)),
    Question("document_expires", Section.DOCUMENT, ("document_expires",)),
    Question(
        "scripts",
        Section.DOCUMENT,
        ("scripts",),
        asked=lambda answers, known: not known.scripts_known,
    ),
    Question("script_surname", Section.DOCUMENT, ("script_surname",), asked=_other_letters),
    Question("script_given", Section.DOCUMENT, ("script_given",), asked=_other_letters),
    Question(
        "script_patronymic", Section.DOCUMENT, ("script_patronymic",), asked=_patronymic_letters
    ),
    Question("script_birth_place", Section.DOCUMENT, ("script_birth_place",), asked=_other_letters),
    Question(
        "translation",
        Section.DOCUMENT,
        ("translation",),
        asked=lambda answers, known: needs_translation(answers),
    ),
    Question(
        "translation_state",
        Section.DOCUMENT,
        ("translation_state",),
        asked=lambda answers, known: answers_value(answers, "translation") == "notary_abroad",
    ),
    Question("surname_latin", Section.NAMES, ("surname_latin",)),
    Question("given_latin", Section.NAMES, ("given_latin",)),
    Question("cyrillic", Section.NAMES, ("surname_cyrillic", "given_cyrillic")),
    Question(
        "patronymic",
        Section.NAMES,
        ("patronymic_latin", "patronymic_cyrillic"),
        asked=lambda answers, known: known.patronymic_usual or "patronymic_latin" in answers,
    ),
    Question("birth_date", Section.BIRTH, ("birth_date",)),
    Question("birth_country", Section.BIRTH, ("birth_country",)),
    Question("birth_place", Section.BIRTH, ("birth_place",)),
    Question("birth_region", Section.BIRTH, ("birth_region", "birth_district", "birth_address")),
    Question("purpose", Section.PURPOSE, ("purpose",)),
    Question(
        "purpose_text",
        Section.PURPOSE,
        ("purpose_text",),
        asked=lambda answers, known: answers_value(answers, "purpose") == "other",
    ),
    Question("nationality", Section.PURPOSE, ("nationality",)),
    Question("arrival_country", Section.PURPOSE, ("arrival_country",)),
)

QUESTION: dict[str, Question] = {question.key: question for question in QUESTIONS}

QUESTION_OF_FIELD: dict[str, str] = {
    field: question.key for question in QUESTIONS for field in question.fields
}

OWN_TO_THE_CHAT = frozenset({"passport_way", "scripts"})
"""Answers that steer the questions and are no line of the form."""


def answers_value(answers: Answers, key: str) -> str:
    answer = answers.get(key)
    return answer.value if answer else ""


def is_answered(question: Question, answers: Answers, known: Known) -> bool:
    if question.answered is not None:
        return question.answered(answers, known)
    return all(field in answers for field in question.fields)


def asked_questions(answers: Answers, known: Known) -> tuple[Question, ...]:
    """Those that this person is asked, answered or not."""
    return tuple(question for question in QUESTIONS if question.asked(answers, known))


def next_question(answers: Answers, known: Known) -> Question | None:
    """The first that is asked and not answered; None when the form is complete."""
    for question in asked_questions(answers, known):
        if not is_answered(question, answers, known):
            return question
    return None


def question_before(key: str, answers: Answers, known: Known) -> Question | None:
    """The question one step back; None at the first."""
    earlier: Question | None = None
    for question in asked_questions(answers, known):
        if question.key == key:
            return earlier
        earlier = question
    return earlier


@dataclass(frozen=True)
class Progress:
    """Where in the form a question stands: its section, its place there, and minutes left."""

    section: Section
    section_number: int
    number: int
    total: int
    minutes: int


def progress(key: str, answers: Answers, known: Known) -> Progress:
    """The place of a question among those asked, and the time the open ones will take."""
    asked = asked_questions(answers, known)
    keys = [question.key for question in asked]
    open_ones = [question for question in asked if not is_answered(question, answers, known)]
    seconds = max(len(open_ones), 1) * SECONDS_A_QUESTION
    section = QUESTION[key].section
    return Progress(
        section=section,
        section_number=list(Section).index(section) + 1,
        number=keys.index(key) + 1 if key in keys else 1,
        total=len(asked),
        minutes=-(-seconds // 60),
    )


def scripts_from_choice(choice: str, has_patronymic: bool) -> dict[str, str]:
    """What one answer about the letters of the document says of each of the four data."""
    keys = [key for key in SCRIPT_OF if has_patronymic or key != "script_patronymic"]
    match choice:
        case "all":
            return dict.fromkeys(keys, "latin")
        case "no_place":
            return {**dict.fromkeys(keys, "latin"), "script_birth_place": "not_printed"}
        case _:
            return {}
