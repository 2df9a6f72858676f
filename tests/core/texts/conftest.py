"""The words of every language, compiled from the catalogues as they lie in the tree."""

from pathlib import Path

import pytest
from babel.messages.mofile import write_mo

from core.texts.catalogue import KNOWN_LOCALES, Catalogue
from core.texts.words import Words
from scripts.messages import House, read


@pytest.fixture(scope="session")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    folder: Path = tmp_path_factory.mktemp("locales")
    for locale in KNOWN_LOCALES:
        book = folder / locale / "LC_MESSAGES" / "messages.mo"
        book.parent.mkdir(parents=True)
        with book.open("wb") as stream:
            write_mo(stream, read(House(), locale))
    return Catalogue(folder)


@pytest.fixture
def english(catalogue: Catalogue) -> Words:
    return catalogue.words("en")


@pytest.fixture
def russian(catalogue: Catalogue) -> Words:
    return catalogue.words("ru")


@pytest.fixture
def kazakh(catalogue: Catalogue) -> Words:
    return catalogue.words("kk")
