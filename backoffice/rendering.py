"""Templates with the words of one language each; everything that is shown is escaped."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined
from jinja2.bccache import Bucket

from backoffice.statics import address
from core.domain.errors import DomainError
from core.texts.catalogue import KNOWN_LOCALES, Catalogue
from core.texts.marker import N_
from core.texts.sentences import SENTENCES
from core.texts.words import Words

TEMPLATES = Path(__file__).parent / "templates"
REFUSALS = "refusals.html"
ANY_OTHER = "any_other"


class Pages:
    """The templates of the back office, once per language, compiled when first needed."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        compiled = Compiled()
        self._rooms = {locale: Room(catalogue.words(locale), compiled) for locale in KNOWN_LOCALES}

    def room(self, locale: str) -> "Room":
        return self._rooms[locale]

    def render(self, locale: str, template: str, **values: object) -> str:
        return self._rooms[locale].environment.get_template(template).render(**values)


@lru_cache(maxsize=1)
def pages_of(catalogue: Catalogue) -> Pages:
    """The pages of a catalogue; compiling them takes longer than a start should."""
    return Pages(catalogue)


class Compiled(BytecodeCache):
    """What was compiled for one language serves the others."""

    def __init__(self) -> None:
        self._code: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if bucket.key in self._code:
            bucket.bytecode_from_string(self._code[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._code[bucket.key] = bucket.bytecode_to_string()


class Room:
    """The templates of one language, and how a rule's refusal is told there."""

    def __init__(self, words: Words, compiled: Compiled) -> None:
        self.words = words
        self.environment = Environment(
            loader=FileSystemLoader(TEMPLATES),
            bytecode_cache=compiled,
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        self.environment.globals.update(
            _=words.text, N_=N_, say=words.say, words=words, static=address, told=self.told
        )

    def told(self, problem: str | DomainError) -> str:
        """A sentence as it is; a refusal by the staff's own table, else as applicants read it."""
        if isinstance(problem, str):
            return problem
        own = self._own_sentences()
        if problem.code in own:
            return self.words.text(own[problem.code], **problem.facts)
        if {problem.code, f"err.{problem.code}"} & SENTENCES.keys():
            return self.words.error(problem)
        return self.words.text(own[ANY_OTHER])

    def _own_sentences(self) -> Mapping[str, str]:
        module = self.environment.get_template(REFUSALS).module
        table: Mapping[str, str] = module.SENTENCES  # type: ignore[attr-defined]
        return table
