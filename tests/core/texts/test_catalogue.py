"""Which languages there are, and which one a client's code means."""

from pathlib import Path

import pytest

from core.texts.catalogue import KNOWN_LOCALES, Catalogue, guess_locale


def test_a_missing_catalogue_stops_the_start(tmp_path: Path):
    with pytest.raises(FileNotFoundError):
        Catalogue(tmp_path)


def test_a_language_that_is_not_offered_has_no_words(catalogue: Catalogue):
    with pytest.raises(KeyError):
        catalogue.words("de")


@pytest.mark.parametrize("locale", KNOWN_LOCALES)
def test_an_offered_language_says_its_own_words(catalogue: Catalogue, locale: str):
    hello = {"kk": "Сәлеметсіз бе", "ru": "Здравствуйте", "en": "Hello"}

    assert catalogue.words(locale).say("welcome.hello").startswith(hello[locale])


@pytest.mark.parametrize(
    ("code", "locale"),
    [
        ("kk", "kk"),
        ("kk-KZ", "kk"),
        ("KK_kz", "kk"),
        ("ru", "ru"),
        ("ru-RU", "ru"),
        ("en-GB", "en"),
        ("uz", "ru"),
        ("ky", "ru"),
        ("tg", "ru"),
        ("be", "ru"),
        ("uk", "ru"),
        ("az-Latn-AZ", "ru"),
        ("hy", "ru"),
        ("zh-hans", "en"),
        ("pt-br", "en"),
        ("tr", "en"),
        ("", "en"),
        (" ", "en"),
        (None, "en"),
        ("-", "en"),
        ("x" * 500, "en"),
    ],
)
def test_a_client_code_leads_to_an_offered_language(code: str | None, locale: str):
    assert guess_locale(code) == locale
