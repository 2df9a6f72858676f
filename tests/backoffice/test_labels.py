"""Every code that a page can meet has its word and its shape."""

import pytest

from backoffice.rendering import Room, pages_of
from core.domain.comparison import Reason
from core.domain.events import NOTICE_OF
from core.domain.judgements import Ruling
from core.domain.lifecycle import Status
from core.domain.papers import Verdict
from core.ports.audit import Act
from core.ports.staff import Role
from core.ports.storage import Lane
from core.texts.catalogue import KNOWN_LOCALES
from core.texts.sentences import SENTENCES
from tests.backoffice.conftest import the_catalogue

OWN_REASONS = {"", "not_in_document", "empty", "unconfirmed", "cut", "zones_clash"}


@pytest.fixture(params=KNOWN_LOCALES)
def room(request) -> Room:
    return pages_of(the_catalogue()).room(request.param)


def table(room: Room, template: str, name: str):
    return getattr(room.environment.get_template(template).module, name)


def test_every_lane_has_its_name_and_its_next_act(room):
    assert set(table(room, "labels.html", "LANES")) == set(Lane)
    assert set(table(room, "labels.html", "NEXT")) == set(Lane)


def test_every_status_has_a_colour_and_a_shape_beside_its_word(room):
    assert set(table(room, "labels.html", "STATUS_KIND")) == set(Status)
    assert set(table(room, "labels.html", "STATUS_SHAPE")) == set(Status)


def test_every_notice_is_called_something(room):
    kinds = {kind for kind in NOTICE_OF.values() if kind} | {"transferred"}

    assert kinds <= set(table(room, "labels.html", "NOTICES"))


def test_every_difference_is_said_in_words_as_well_as_marked(room):
    source = (room.environment.loader.get_source(room.environment, "case/comparison.html"))[0]

    for reason in {reason.value for reason in Reason} | OWN_REASONS:
        assert f'"{reason}": ' in source


def test_every_verdict_and_every_ruling_has_a_word(room):
    source = (room.environment.loader.get_source(room.environment, "case/papers.html"))[0]

    for code in {*Verdict, *Ruling}:
        assert source.count(f'"{code.value}": ') == 3


def test_every_role_and_every_act_is_said_by_the_service_itself():
    assert {f"role.{role}" for role in Role} <= SENTENCES.keys()
    assert {f"act.{act}" for act in Act} <= SENTENCES.keys()
