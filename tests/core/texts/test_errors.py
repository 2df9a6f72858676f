"""Every refusal of a rule has a sentence, and every gap of the sentence is a fact of it."""

import ast
import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import core.domain
import core.usecases
from core.domain.date_errors import BornFuture
from core.domain.dates import PartialDate
from core.domain.errors import DomainError
from core.domain.form_reading import MayNotBeEmpty
from core.domain.lifecycle import Status, Step, StepNotAllowed
from core.domain.mrz_errors import UnknownStateCode, WrongCheck
from core.domain.treaties import UnknownState
from core.texts.errors import ERRORS
from core.texts.sentences import SENTENCES
from core.texts.words import Words

PACKAGES = (core.domain, core.usecases)
GAP = re.compile(r"\{(\w+)\}")
ABSTRACT = "Never raised itself"


def _modules() -> Iterator[str]:
    for package in PACKAGES:
        for found in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            yield found.name


def _refusals(of: type[DomainError] = DomainError) -> Iterator[type[DomainError]]:
    for kind in of.__subclasses__():
        yield kind
        yield from _refusals(kind)


def _all_refusals() -> list[type[DomainError]]:
    for name in _modules():
        importlib.import_module(name)
    kinds = {kind for kind in _refusals() if kind.__module__.startswith("core.")}
    told = [kind for kind in kinds if not (kind.__doc__ or "").startswith(ABSTRACT)]
    return sorted(told, key=lambda kind: kind.__qualname__)


def _raised_with(kind: type[DomainError]) -> list[set[str]]:
    """The names of the facts in every place where the rules make this refusal."""
    places = []
    for name in _modules():
        tree = ast.parse(Path(str(importlib.import_module(name).__file__)).read_text())
        for call in ast.walk(tree):
            if isinstance(call, ast.Call) and _called(call) == kind.__name__:
                places.append({word.arg for word in call.keywords if word.arg})
    return places


def _called(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _key(kind: type[DomainError]) -> str:
    return kind.code if kind.code in SENTENCES else f"err.{kind.code}"


KINDS = _all_refusals()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__qualname__)
def test_every_refusal_has_a_sentence(kind: type[DomainError]):
    assert _key(kind) in SENTENCES


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__qualname__)
def test_every_gap_of_the_sentence_is_a_fact_of_the_refusal(kind: type[DomainError]):
    gaps = set(GAP.findall(SENTENCES[_key(kind)]))
    own = set(inspect.signature(kind.__init__).parameters) - {"self", "facts"}
    facts = [own] if own else _raised_with(kind)

    assert [known for known in facts if not gaps <= known] == []


def test_every_sentence_of_a_refusal_has_an_owner():
    assert set(ERRORS) - {_key(kind) for kind in KINDS} == set()


def test_a_state_a_field_and_a_script_are_told_in_words(english: Words):
    assert "Türkiye" in english.error(UnknownState(state="TR"))
    assert english.error(MayNotBeEmpty(field="birth_place")).endswith("Place of birth.")
    told = english.error(StepNotAllowed(status=Status.HANDED_OVER, step=Step.ACCEPT))
    assert told.endswith("Handed over.")


def test_a_code_that_names_no_state_is_told_as_it_is(english: Words):
    assert "Q7" in english.error(UnknownState(state="Q7"))


def test_nationality_in_a_zone_is_the_citizenship_and_not_the_ethnic_origin(russian: Words):
    assert "Гражданство" in russian.error(WrongCheck(field="nationality"))


def test_a_state_code_of_a_zone_is_told_as_it_stands_there(english: Words):
    assert "QQQ" in english.error(UnknownStateCode(code="QQQ", field="issuing_state"))


def test_a_date_in_a_refusal_is_told_in_words(kazakh: Words):
    assert "2033 жылғы 1 мамыр" in kazakh.error(BornFuture(date=PartialDate(2033, 5, 1)))
