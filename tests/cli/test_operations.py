"""`qabyl migrate`, `check`, `users add`, `audit verify`, `audit head`, by hand on a real file."""

import io
import json
import shutil
import sqlite3
import sys
from pathlib import Path

import pytest

from cli.main import main
from tests.builders import KEYS

PASSWORD = "correct-horse-battery"


@pytest.fixture
def database(migrated_sqlite: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A migrated database of its own, named by the settings."""
    file = tmp_path / "qabyl.db"
    shutil.copy(migrated_sqlite, file)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("QABYL_DATABASE_URL", f"sqlite:///{file}")
    monkeypatch.setenv("QABYL_SECRET_KEY", KEYS)
    return file


def add_consul(monkeypatch: pytest.MonkeyPatch, *more: str, password: str = PASSWORD) -> int:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{password}\n"))
    words = ["users", "add", "consul", "--name", "A. Specimen", "--role", "consul"]
    return main([*words, "--mission", "87", *more])


def test_a_new_database_is_made_and_a_second_migration_changes_nothing(
    tmp_path, monkeypatch, capsys
):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("QABYL_DATABASE_URL", f"sqlite:///{tmp_path / 'new.db'}")
    monkeypatch.setenv("QABYL_SECRET_KEY", KEYS)

    assert (main(["migrate"]), main(["migrate"])) == (0, 0)
    assert main(["check"]) == 0


def test_a_new_database_is_well(database, capsys):
    assert main(["check"]) == 0
    assert "all is well" in capsys.readouterr().out


def test_a_user_is_added_once_and_the_audit_has_a_line_of_it(database, monkeypatch, capsys):
    assert add_consul(monkeypatch) == 0
    assert add_consul(monkeypatch) == 2

    said = capsys.readouterr()
    assert "taken" in said.err and PASSWORD not in said.out + said.err
    assert main(["audit", "verify"]) == 0


def test_a_short_password_is_refused_with_one_line(database, monkeypatch, capsys):
    assert add_consul(monkeypatch, password="short") == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


@pytest.mark.parametrize(
    ("role", "mission"), [("consul", None), ("operator", "87"), ("emperor", None), ("consul", "97")]
)
def test_a_role_and_its_mission_must_fit(database, monkeypatch, capsys, role, mission):
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{PASSWORD}\n"))
    words = ["users", "add", "x", "--name", "X", "--role", role]

    assert main([*words, *(["--mission", mission] if mission else [])]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_changed_line_of_the_audit_is_named(database, monkeypatch, capsys):
    """S4, from the command line."""
    add_consul(monkeypatch)
    with sqlite3.connect(database) as connection:
        connection.execute("UPDATE audit SET detail = 'somebody else' WHERE number = 1")

    assert main(["audit", "verify"]) == 1
    assert "chain 0, line 1" in capsys.readouterr().out


def test_a_cut_tail_is_seen_with_the_exported_head(database, monkeypatch, capsys, tmp_path):
    add_consul(monkeypatch)
    capsys.readouterr()
    assert main(["audit", "head"]) == 0
    head = tmp_path / "head.json"
    head.write_text(capsys.readouterr().out)
    assert json.loads(head.read_text())["heads"]
    with sqlite3.connect(database) as connection:
        connection.execute("DELETE FROM audit")
        connection.execute("DELETE FROM audit_heads")

    assert main(["audit", "verify"]) == 0
    assert main(["audit", "verify", "--head", str(head)]) == 1


def test_a_database_that_was_never_migrated_is_one_line_that_says_what_to_do(
    tmp_path, monkeypatch, capsys
):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("QABYL_DATABASE_URL", f"sqlite:///{tmp_path / 'new.db'}")
    monkeypatch.setenv("QABYL_SECRET_KEY", KEYS)

    assert main(["check"]) == 2
    assert "qabyl migrate" in capsys.readouterr().err


def test_every_wrong_setting_is_a_line(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("QABYL_SECRET_KEY", "k1:short")
    monkeypatch.setenv("QABYL_HTTP_PORT", "80800")

    assert main(["run"]) == 2
    said = capsys.readouterr().err
    assert "QABYL_HTTP_PORT" in said
    assert "short" not in said and "80800" not in said


def test_one_part_alone_is_refused_on_sqlite(database, capsys):
    assert main(["worker"]) == 2
    assert "PostgreSQL" in capsys.readouterr().err
