"""Whatever the rules can come to has its words; a key has one home."""

import pytest

from core.domain.case import Source
from core.domain.certification import Outcome
from core.domain.events import NOTICE_OF
from core.domain.form import DOCUMENT_KINDS, FIELDS, PURPOSES, SCRIPTS, SEXES, TRANSLATIONS, Section
from core.domain.lifecycle import Actor, Status, Step
from core.domain.papers import Verdict
from core.ports.audit import Act
from core.ports.conversations import Channel
from core.ports.notices import NoticeState
from core.ports.papers import PaperSort, PaperState
from core.ports.requests import RequestState
from core.ports.staff import Role
from core.texts.checklist import OUTCOME_WORDS
from core.texts.missing import ITEM_CODES
from core.texts.nationalities import SUGGESTED_FOR
from core.texts.on_paper import PURPOSE_ON_PAPER
from core.texts.sentences import PLURALS, SENTENCES, KeyTwice, gather
from core.usecases.decline_case import ITEMS

TOLD = {
    "field": [field.key for field in FIELDS],
    "section": list(Section),
    "sex": SEXES,
    "document_kind": DOCUMENT_KINDS,
    "purpose": PURPOSES,
    "script": SCRIPTS,
    "translation": TRANSLATIONS,
    "source": list(Source),
    "status_name": list(Status),
    "step": list(Step),
    "role": [*Role, *Actor],
    "verdict_name": list(Verdict),
    "request_state": list(RequestState),
    "notice_state": list(NoticeState),
    "paper": list(PaperSort),
    "paper_state": list(PaperState),
    "channel": list(Channel),
    "act": list(Act),
    "notice": [kind for kind in NOTICE_OF.values() if kind],
    "push": [kind for kind in NOTICE_OF.values() if kind],
    "item": ITEMS,
    "item_name": ITEMS,
}


@pytest.mark.parametrize("table", TOLD)
def test_every_code_of_the_rules_has_its_words(table: str):
    wordless = [str(code) for code in TOLD[table] if f"{table}.{code}" not in SENTENCES]

    assert wordless == []


def test_every_outcome_of_certification_has_its_words():
    keys = {OUTCOME_WORDS.get(outcome.value, "outcome.ask") for outcome in Outcome}

    assert keys <= SENTENCES.keys()


def test_the_consul_can_name_exactly_what_the_rule_knows_as_missing():
    assert set(ITEM_CODES) == set(ITEMS)


def test_every_purpose_but_that_in_own_words_has_its_words_on_paper():
    assert set(PURPOSE_ON_PAPER) == set(PURPOSES) - {"other"}


def test_every_suggested_ethnic_origin_has_its_word():
    suggested = {name for names in SUGGESTED_FOR.values() for name in names}

    assert {f"nation.{name}" for name in suggested} <= SENTENCES.keys()


def test_a_key_in_two_tables_is_refused():
    with pytest.raises(KeyTwice):
        gather({"btn.back": "Back"}, {"btn.back": "Return"})


def test_a_counted_sentence_has_no_twin_that_does_not_count():
    assert PLURALS.keys().isdisjoint(SENTENCES)


def test_a_push_names_the_reference_and_nothing_else():
    pushes = {sentence for key, sentence in SENTENCES.items() if key.startswith("push.")}

    assert pushes == {"Application {reference}: there is news. Open the chat to read it."}
