"""Users: a role that works at a window has its mission, a password has its length."""

import pytest

from core.domain.case import MissionNumber
from core.domain.errors import NotFound
from core.ports.staff import Role
from core.usecases.add_user import AddUser, LoginTaken, MissionNeeded, PasswordTooShort
from tests.core.usecases.desk import Desk


def adding(desk: Desk) -> AddUser:
    return AddUser(desk.store, desk.clock, desk.chance, desk.rules, desk.passwords)


async def test_new_consul_can_be_found_by_his_login_whatever_its_capitals(desk: Desk) -> None:
    added = await adding(desk)(
        desk.administrator,
        login=" Consul.Two ",
        name="Specimen Two",
        role=Role.CONSUL,
        password="a long password",
        mission=MissionNumber(23),
    )

    found = await desk.store.read(lambda tx: tx.users.by_login("consul.two"))

    assert found is not None
    assert (found.id, found.mission) == (added.id, MissionNumber(23))
    assert "a long password" not in found.password_hash.removeprefix("plain:a long password")


async def test_a_consul_without_a_mission_is_not_added(desk: Desk) -> None:
    with pytest.raises(MissionNeeded):
        await adding(desk)(
            desk.administrator, login="x", name="X", role=Role.CONSUL, password="a long password"
        )


async def test_an_operator_belongs_to_no_mission(desk: Desk) -> None:
    added = await adding(desk)(
        desk.administrator,
        login="op",
        name="Specimen",
        role=Role.OPERATOR,
        password="a long password",
        mission=MissionNumber(23),
    )

    assert added.mission is None


async def test_a_short_password_is_refused_with_the_length_it_needs(desk: Desk) -> None:
    with pytest.raises(PasswordTooShort) as refusal:
        await adding(desk)(
            desk.administrator, login="op", name="X", role=Role.AUDITOR, password="short"
        )

    assert refusal.value.facts == {"shortest": 12}


async def test_a_login_is_given_once(desk: Desk) -> None:
    with pytest.raises(LoginTaken):
        await adding(desk)(
            desk.administrator,
            login=desk.consul.login.upper(),
            name="X",
            role=Role.AUDITOR,
            password="a long password",
        )


async def test_nobody_but_an_administrator_adds_users(desk: Desk) -> None:
    for officer in (desk.consul, desk.operator, desk.auditor):
        with pytest.raises(NotFound):
            await adding(desk)(
                officer, login="y", name="Y", role=Role.AUDITOR, password="a long password"
            )
