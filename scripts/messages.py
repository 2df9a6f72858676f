"""The catalogues: extract the sentences, bring them into every language's file, check, compile.

    messages.py            extract and update locales/ (nothing guessed, nothing dated)
    messages.py --check    exit 1 if that would change a file, or a sentence is not said
    messages.py --compile  write the .mo files

Running it twice changes nothing: no dates, no machine paths, no line numbers in the files.
"""

import argparse
import io
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_file
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
SOURCE_LANGUAGE = "en"
PLURAL_FORMS = {
    "kk": "nplurals=2; plural=(n != 1);",
    "ru": "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4"
    " && (n%100<10 || n%100>=20) ? 1 : 2);",
    "en": "nplurals=2; plural=(n != 1);",
}
PYTHON, JINJA = "python", "jinja2.ext:babel_extract"
SOURCES = (
    ("core/texts", "*.py", PYTHON),
    ("bot/screens", "*.py", PYTHON),
    ("bot", "templates/**/*.html", JINJA),
    ("backoffice/templates", "*.html", JINJA),
)
KEYWORDS = {"_": None, "N_": None, "P_": (1, 2), "ngettext": (1, 2)}
OPTIONS = {JINJA: {"silent": "false"}}
NOTES = ("NOTE:",)
PLACEHOLDER = re.compile(r"\{(\w+)\}")
CHURNING = re.compile(
    r'^"(?:Project-Id-Version|POT-Creation-Date|PO-Revision-Date|Generated-By'
    r"|Report-Msgid-Bugs-To|Last-Translator|Language-Team):[^\n]*\n",
    re.MULTILINE,
)


@dataclass(frozen=True)
class House:
    """A tree with sources and catalogues; the tests bring their own."""

    root: Path = ROOT

    @property
    def template(self) -> Path:
        return self.root / "locales" / "messages.pot"

    def book(self, locale: str, suffix: str = "po") -> Path:
        return self.root / "locales" / locale / "LC_MESSAGES" / f"messages.{suffix}"

    def sources(self) -> Iterator[tuple[Path, str]]:
        for folder, pattern, method in SOURCES:
            for path in sorted((self.root / folder).rglob(pattern)):
                yield path, method


def extracted(house: House) -> Catalog:
    """Every marked sentence of the sources, with the file it comes from."""
    catalog = Catalog(charset="utf-8", fuzzy=False)
    for path, method in house.sources():
        found = extract_from_file(method, path, KEYWORDS, NOTES, OPTIONS.get(method, {}))
        where = path.relative_to(house.root).as_posix()
        for number, sentence, notes, _context in found:
            catalog.add(sentence, None, [(where, number)], auto_comments=notes)
    return catalog


def updated(house: House, locale: str, template: Catalog) -> Catalog:
    """The language's catalogue with the sentences of today and what was translated before."""
    path = house.book(locale)
    catalog = Catalog(locale=locale)
    if path.exists():
        with path.open("rb") as stream:
            catalog = read_po(stream, locale=locale)
    catalog.update(template, no_fuzzy_matching=True)
    catalog.fuzzy = False
    catalog.mime_headers = [("Plural-Forms", PLURAL_FORMS[locale])]
    catalog.header_comment = f"# Qabyl, catalogue of the language: {locale}."
    if locale == SOURCE_LANGUAGE:
        for message in sentences(catalog):
            message.string = message.id
    return catalog


def sentences(catalog: Catalog) -> list[Message]:
    """The messages without the header."""
    return [message for message in catalog if message.id]


def as_text(catalog: Catalog) -> str:
    """The file of a catalogue, the same on every machine and every day."""
    stream = io.BytesIO()
    write_po(
        stream,
        catalog,
        width=88,
        sort_by_file=True,
        ignore_obsolete=True,
        include_lineno=False,
    )
    return CHURNING.sub("", stream.getvalue().decode())


def files(house: House) -> dict[Path, str]:
    """What the template and every catalogue should hold."""
    template = extracted(house)
    template.header_comment = "# Qabyl, template of the catalogues."
    texts = {house.template: as_text(template)}
    for locale in PLURAL_FORMS:
        texts[house.book(locale)] = as_text(updated(house, locale, extracted(house)))
    return texts


def write(house: House) -> list[Path]:
    """Bring the files up to date; returns those that changed."""
    changed = {path: text for path, text in files(house).items() if _old(path) != text}
    for path, text in changed.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return list(changed)


def complaints(house: House) -> list[str]:
    """Why the catalogues are not fit to be shipped, a line for each reason."""
    stale = [
        f"{path.relative_to(house.root)}: not up to date, run `make messages`"
        for path, text in files(house).items()
        if _old(path) != text
    ]
    return stale + [line for locale in PLURAL_FORMS for line in _unsaid(house, locale)]


def read(house: House, locale: str) -> Catalog:
    """A language's catalogue as it lies in the tree."""
    with house.book(locale).open("rb") as stream:
        return read_po(stream, locale=locale)


def forms(text: str | list[str] | tuple[str, ...] | None) -> tuple[str, ...]:
    """A sentence's forms: one, or those of a plural."""
    return tuple(text) if isinstance(text, list | tuple) else (text or "",)


def keeps_placeholders(message: Message) -> bool:
    """Whether each form of the translation has exactly the gaps of the English sentence."""
    wanted = {name for form in forms(message.id) for name in PLACEHOLDER.findall(form)}
    return all(set(PLACEHOLDER.findall(form)) == wanted for form in forms(message.string))


def compile_all(house: House) -> list[Path]:
    """Write the .mo of every language; returns them."""
    written = []
    for locale in PLURAL_FORMS:
        path = house.book(locale, "mo")
        with path.open("wb") as stream:
            write_mo(stream, read(house, locale))
        written.append(path)
    return written


def _unsaid(house: House, locale: str) -> Iterator[str]:
    for message in sentences(read(house, locale)) if house.book(locale).exists() else []:
        shown = forms(message.id)[0].splitlines()[0][:70]
        if not all(forms(message.string)):
            yield f"{locale}: not translated: {shown}"
        elif message.fuzzy:
            yield f"{locale}: guessed: {shown}"
        elif not keeps_placeholders(message):
            yield f"{locale}: placeholders differ: {shown}"


def _old(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.exists() else None


def main(arguments: list[str]) -> int:
    """Run one of the three errands; see the head of this file."""
    parser = argparse.ArgumentParser(prog="messages.py", description="Catalogues of sentences.")
    parser.add_argument("--check", action="store_true", help="exit 1 if anything is amiss")
    parser.add_argument("--compile", action="store_true", help="write the .mo files")
    chosen = parser.parse_args(arguments)
    house = House()
    if chosen.check:
        lines = complaints(house)
    elif chosen.compile:
        lines = [f"{path.relative_to(house.root)}: written" for path in compile_all(house)]
    else:
        lines = [f"{path.relative_to(house.root)}: changed" for path in write(house)]
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    return 1 if chosen.check and lines else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
