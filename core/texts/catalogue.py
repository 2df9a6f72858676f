"""The catalogues of the offered languages, and which of them a client's language code means.

A language is offered only when its catalogue says everything (see tests/test_locales.py).
"""

import gettext
from pathlib import Path

import core
from core.texts.words import Words

KNOWN_LOCALES = ("kk", "ru", "en")

READS = {
    **dict.fromkeys(("kaa",), "kk"),
    **dict.fromkeys(
        ("uz", "ky", "tg", "tk", "be", "uk", "az", "hy", "tt", "ba", "cv", "ce", "os", "ab", "mo"),
        "ru",
    ),
}
"""Client languages that are not offered, and the offered one their readers most likely share."""


class Catalogue:
    """The sentences of every offered language, read once at the start."""

    def __init__(self, folder: Path | None = None) -> None:
        """Read the compiled catalogues; a missing one raises and so stops the start."""
        where = folder or shipped_folder()
        self._words = {
            locale: Words(locale, gettext.translation("messages", where, [locale]))
            for locale in KNOWN_LOCALES
        }

    def words(self, locale: str) -> Words:
        """The words of an offered language; KeyError for any other."""
        return self._words[locale]


def shipped_folder() -> Path:
    """Where the catalogues lie: inside an installed package, or beside it in a clone."""
    package = Path(core.__file__).parent
    installed = package / "locales"
    return installed if installed.is_dir() else package.parent / "locales"


def guess_locale(client_code: str | None) -> str:
    """The offered language for a client's code; English where nothing better is known.

    >>> guess_locale("kk-KZ"), guess_locale("uz"), guess_locale("zh-hans"), guess_locale(None)
    ('kk', 'ru', 'en', 'en')
    """
    language = (client_code or "").strip().replace("_", "-").split("-")[0].lower()
    if language in KNOWN_LOCALES:
        return language
    return READS.get(language, "en")
