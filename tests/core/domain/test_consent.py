"""Three consents, each known by the hash of its exact words."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.consent import (
    SIGNED_AT_WINDOW,
    Consent,
    ConsentKind,
    ConsentMissing,
    Giver,
    outstanding,
    require,
    text_hash,
    who_signs,
)

PRESENT = {kind: frozenset({text_hash(f"the words of {kind}")}) for kind in ConsentKind}


def given_to(kind, words):
    return Consent(kind, "1", text_hash(words), "kk", Giver.SELF, datetime(2024, 9, 17, tzinfo=UTC))


ALL = [given_to(kind, f"the words of {kind}") for kind in ConsentKind]


def test_nothing_is_outstanding_when_all_present_wordings_were_agreed_to():
    assert outstanding(ALL, PRESENT) == ()
    require(ALL, PRESENT)


def test_a_consent_to_older_words_is_outstanding_again():
    changed = [given_to(ConsentKind.SERVICE, "older words"), *ALL[1:]]

    assert outstanding(changed, PRESENT) == (ConsentKind.SERVICE,)
    with pytest.raises(ConsentMissing) as refusal:
        require(changed, PRESENT)
    assert refusal.value.facts == {"kinds": (ConsentKind.SERVICE,)}


def test_a_consent_to_one_text_is_none_to_another_of_the_same_words():
    same_words = {kind: frozenset({text_hash("words")}) for kind in ConsentKind}

    assert outstanding([given_to(ConsentKind.SERVICE, "words")], same_words) == (
        ConsentKind.PROCESSING,
        ConsentKind.SECRETS,
    )


def test_only_the_kinds_asked_for_are_required():
    require(ALL[:1], {ConsentKind.SERVICE: PRESENT[ConsentKind.SERVICE]})


def test_the_two_statements_of_the_form_are_given_by_signature_and_the_services_is_not():
    assert {ConsentKind.PROCESSING, ConsentKind.SECRETS} == SIGNED_AT_WINDOW


def test_a_parent_signs_for_a_child_and_an_agent_for_nobody():
    assert who_signs(Giver.AGENT, minor=False) is Giver.SELF
    assert who_signs(Giver.AGENT, minor=True) is Giver.PARENT
    assert who_signs(Giver.GUARDIAN, minor=True) is Giver.GUARDIAN
    assert who_signs(Giver.PARENT, minor=False) is Giver.SELF


@given(st.text(), st.text())
def test_two_texts_have_one_hash_only_if_they_are_the_same(one, other):
    assert (text_hash(one) == text_hash(other)) is (one == other)
