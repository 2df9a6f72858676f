"""Who works at a window, and how people are named in the audit."""

from dataclasses import replace

import pytest

from core.domain.errors import NotFound
from core.ports.staff import Role
from core.usecases.officer import officer_of, require_role, window_of
from tests.builders import ANKARA, a_user


def test_consul_and_head_of_mission_work_at_their_window() -> None:
    for role in (Role.CONSUL, Role.HEAD_OF_MISSION):
        assert window_of(officer_of(a_user(role))) == ANKARA


@pytest.mark.parametrize(
    "role", [Role.OPERATOR, Role.AUDITOR, Role.ADMINISTRATOR, Role.COMPLAINTS_OFFICER]
)
def test_no_other_role_has_a_window_even_with_a_mission(role: Role) -> None:
    with pytest.raises(NotFound):
        window_of(replace(officer_of(a_user(role)), mission=ANKARA))


def test_a_consul_without_a_mission_has_no_window() -> None:
    with pytest.raises(NotFound):
        window_of(officer_of(a_user(mission=None)))


def test_the_audit_knows_an_officer_by_an_id() -> None:
    user = a_user()

    assert officer_of(user).actor == f"user:{user.id}"
    assert user.login not in officer_of(user).actor


def test_another_role_finds_nothing() -> None:
    with pytest.raises(NotFound):
        require_role(officer_of(a_user()), Role.AUDITOR, Role.OPERATOR)
