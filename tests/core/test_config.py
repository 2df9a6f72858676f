"""Settings: each wrong one stops the start with a line that says how to mend it."""

import re
from pathlib import Path

import pytest

from core.config import HOW, Settings, SettingsWrong, read_settings
from tests.builders import KEYS

EXAMPLE = Path(__file__).parents[2] / ".env.example"


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in HOW:
        monkeypatch.delenv(f"QABYL_{name.upper()}", raising=False)
    monkeypatch.chdir(tmp_path)


def put(monkeypatch: pytest.MonkeyPatch, **settings: str) -> None:
    for name, value in {"secret_key": KEYS, **settings}.items():
        monkeypatch.setenv(f"QABYL_{name.upper()}", value)


def refused() -> list[str]:
    with pytest.raises(SettingsWrong) as refusal:
        read_settings()
    return refusal.value.lines


def test_a_key_is_all_that_must_be_given(monkeypatch: pytest.MonkeyPatch) -> None:
    put(monkeypatch)

    settings = read_settings()

    assert settings.database_url == "sqlite:///var/qabyl.db"
    assert settings.public_address == "http://127.0.0.1:8080"
    assert settings.staff_address == "http://127.0.0.1:8081"
    assert settings.secret_key_text() == KEYS


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("http_port", "eighty"),
        ("staff_port", "-7"),
        ("status_port", "65536"),
        ("public_url", "chat.example"),
        ("staff_url", "ftp://qabyl.example"),
        ("trusted_proxies", "10.0.0.0/8,proxy"),
        ("database_url", "mysql://user:hunter2@host/qabyl"),
        ("bot_token", "hunter2"),
        ("telegram_api", "telegram"),
        ("webhook_secret", "no spaces please"),
        ("secret_key", "k1:hunter2"),
        ("clock", "yesterday"),
        ("clock", "2024-05-06T10:00"),
        ("clock", "2024-09-17T09:00+00:00,x0"),
        ("demonstration", "perhaps"),
    ],
)
def test_a_wrong_setting_is_named_with_a_way_out_and_without_its_value(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    put(monkeypatch, **{"demonstration": "true", name: value})

    (line,) = refused()

    assert re.fullmatch(rf"QABYL_{name.upper()}: [^\n]+", line)
    assert value not in line
    assert "hunter2" not in line


def test_every_wrong_setting_has_its_own_line(monkeypatch: pytest.MonkeyPatch) -> None:
    put(monkeypatch, http_port="x", staff_port="y", database_url="z")

    assert sorted(line.partition(":")[0] for line in refused()) == [
        "QABYL_DATABASE_URL",
        "QABYL_HTTP_PORT",
        "QABYL_STAFF_PORT",
    ]


def test_a_mistyped_name_of_a_setting_does_not_pass_unseen(monkeypatch: pytest.MonkeyPatch) -> None:
    put(monkeypatch, bot_tokn="1:a")

    assert refused() == ["QABYL_BOT_TOKN: there is no such setting; .env.example lists them"]


def test_start_without_any_key_is_refused() -> None:
    (line,) = refused()

    assert "QABYL_SECRET_KEY_FILE" in line


def test_key_given_twice_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    put(monkeypatch, secret_key_file=str(tmp_path / "key"))

    (line,) = refused()

    assert line.startswith("QABYL_SECRET_KEY:")


def test_key_is_read_from_its_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "key").write_text(KEYS + "\n")
    monkeypatch.setenv("QABYL_SECRET_KEY_FILE", str(tmp_path / "key"))

    assert read_settings().secret_key_text() == KEYS


def test_key_file_that_is_not_there_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("QABYL_SECRET_KEY_FILE", str(tmp_path / "key"))

    (line,) = refused()

    assert line.startswith("QABYL_SECRET_KEY_FILE: write the path")


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "staff.example"])
def test_demonstration_does_not_listen_to_the_world(
    monkeypatch: pytest.MonkeyPatch, host: str
) -> None:
    put(monkeypatch, demonstration="true", http_host=host)

    assert refused() == ["QABYL_HTTP_HOST: the demonstration listens on 127.0.0.1 only"]


def test_clock_of_a_real_service_cannot_be_moved(monkeypatch: pytest.MonkeyPatch) -> None:
    put(monkeypatch, clock="2024-09-17T09:00+00:00")

    (line,) = refused()

    assert line.startswith("QABYL_CLOCK:")


def test_settings_show_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    url = "postgresql://qabyl:hunter2@host/qabyl"
    put(monkeypatch, database_url=url, bot_token="1:hunter2", webhook_secret="hunter2")

    shown = repr(read_settings())

    assert "hunter2" not in shown
    assert KEYS not in shown


def test_env_file_is_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    put(monkeypatch)
    (tmp_path / ".env").write_text("QABYL_HTTP_PORT=9090\nQABYL_BOT_TOKEN=\n")

    settings = read_settings()

    assert settings.http_port == 9090
    assert settings.bot_token is None


def test_trusted_proxies_are_networks(monkeypatch: pytest.MonkeyPatch) -> None:
    put(monkeypatch, trusted_proxies="10.0.0.0/8, 192.0.2.7")

    assert [str(one) for one in read_settings().trusted_proxies] == ["10.0.0.0/8", "192.0.2.7/32"]


def test_example_lists_exactly_the_settings() -> None:
    listed = re.findall(r"^#?(QABYL_\w+)=", EXAMPLE.read_text(), re.MULTILINE)

    assert sorted(listed) == sorted(f"QABYL_{name.upper()}" for name in Settings.model_fields)


def test_every_setting_says_what_it_must_be() -> None:
    assert set(HOW) == set(Settings.model_fields)
