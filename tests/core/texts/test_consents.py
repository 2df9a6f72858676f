"""The words of the order stand in every language, letter for letter (annex 1)."""

import json
from importlib.resources import files

import pytest

from core.texts.catalogue import KNOWN_LOCALES, Catalogue

EDITION = json.loads(
    files("core.domain").joinpath("data/editions/2024-03-19.json").read_text(encoding="utf-8")
)
TRANSLATION = json.loads(
    files("core.domain")
    .joinpath("data/translations/2024-03-19.kk.json")
    .read_text(encoding="utf-8")
)
RUSSIAN = {consent["kind"]: consent["ru"] for consent in EDITION["consents"]}
FACTS = {"operator": "Ministry", "draft_period": "180 days"}


@pytest.mark.parametrize("locale", KNOWN_LOCALES)
@pytest.mark.parametrize("kind", ["processing", "secrets"])
def test_the_statements_of_the_form_are_shown_whole_in_russian(
    catalogue: Catalogue, locale: str, kind: str
):
    assert f"«{RUSSIAN[kind]}»" in catalogue.words(locale).say("consent.order")


@pytest.mark.parametrize(("locale", "mark"), [("en", "for information"), ("kk", "мәлімет үшін")])
def test_a_translation_is_marked_as_information(catalogue: Catalogue, locale: str, mark: str):
    assert mark in catalogue.words(locale).say("consent.order")


def test_the_kazakh_translation_is_that_of_the_printed_form(catalogue: Catalogue):
    shown = catalogue.words("kk").say("consent.order")
    printed = TRANSLATION["forms"]["application"]

    assert printed["consent_processing"] in shown
    assert printed["consent_secrets"] in shown


@pytest.mark.parametrize("locale", KNOWN_LOCALES)
def test_the_statements_are_acknowledged_here_and_signed_at_the_window(
    catalogue: Catalogue, locale: str
):
    said = {"en": "sign", "ru": "подпишете", "kk": "қол қоясыз"}

    assert said[locale] in catalogue.words(locale).say("consent.order").split("\n\n")[1]


@pytest.mark.parametrize("locale", KNOWN_LOCALES)
def test_the_consent_to_a_foreign_channel_names_it(catalogue: Catalogue, locale: str):
    words = catalogue.words(locale)

    assert "Telegram" in words.say("consent.service", **FACTS)
    assert "Telegram" not in words.say("consent.service_web", **FACTS)


@pytest.mark.parametrize("locale", KNOWN_LOCALES)
def test_a_consent_fits_into_one_message(catalogue: Catalogue, locale: str):
    words = catalogue.words(locale)

    assert len(words.say("consent.order")) < 4096
    assert len(words.say("consent.service", **FACTS)) < 4096
