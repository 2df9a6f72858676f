"""A refusal carries facts, and a traceback of it shows none of them."""

import traceback

from core.domain.errors import DomainError, NotFound, Stale


def test_facts_are_no_arguments_of_the_exception():
    error = Stale(surname="ERIKSSON")

    assert error.facts == {"surname": "ERIKSSON"}
    assert "ERIKSSON" not in "".join(traceback.format_exception(error))
    assert "ERIKSSON" not in repr(error)


def test_every_refusal_below_has_a_code_of_its_own():
    assert NotFound.code and Stale.code and NotFound.code != Stale.code
    assert DomainError.code == ""
