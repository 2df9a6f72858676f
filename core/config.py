"""Settings, read from the environment and `.env` once, by the wiring (1-product.md, "How it is run").

A wrong setting stops the start with one plain line that says how to mend it and echoes no value.
"""

import os
import re
from datetime import datetime
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from pathlib import Path
from typing import Annotated, TypeVar
from urllib.parse import urlsplit

from dotenv import dotenv_values
from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from core.ports.crypto import KeysWrong, parse_keys

PREFIX = "QABYL_"
HOW = {
    "http_host": "the address to listen on, for example 127.0.0.1",
    "http_port": "a port number from 1 to 65535, by default 8080",
    "staff_host": "the address to listen on, for example 127.0.0.1",
    "staff_port": "a port number from 1 to 65535, by default 8081",
    "status_port": "a port number from 1 to 65535, by default 8082",
    "public_url": "the address people see, for example https://qabyl.example",
    "staff_url": "the address the staff see, for example https://staff.qabyl.example",
    "trusted_proxies": "addresses or networks with commas between, for example 10.0.0.0/8",
    "database_url": "sqlite:///path/to/file.db or postgresql://user:password@host/database",
    "bot_token": "the token BotFather gave, digits, a colon and letters; empty for no Telegram",
    "telegram_api": "the address of a Bot API server, for example http://127.0.0.1:8088",
    "webhook_secret": "1 to 256 letters, digits, - or _; empty for polling",
    "secret_key": "id:base64[,id:base64...], 32 bytes each; the first key writes, all read",
    "secret_key_file": "the path of a readable file that holds what QABYL_SECRET_KEY would",
    "clock": "a start and perhaps a speed, for example 2024-09-17T09:00+00:00,x10",
    "demonstration": "true or false",
}
"""What each setting must be; a line about a wrong one ends with it."""

Port = Annotated[int, Field(ge=1, le=65535)]
Network = IPv4Network | IPv6Network
V = TypeVar("V")


class SettingsWrong(Exception):
    """Some settings cannot be used; `lines` has one plain line for each."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


class Settings(BaseSettings):
    """Every setting with its default; names are those of the environment without the prefix."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file=".env",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        validate_default=False,
    )

    http_host: str = "127.0.0.1"
    http_port: Port = 8080
    staff_host: str = "127.0.0.1"
    staff_port: Port = 8081
    status_port: Port = 8082
    public_url: str = ""
    staff_url: str = ""
    trusted_proxies: Annotated[tuple[Network, ...], NoDecode] = ()
    database_url: str = Field(default="sqlite:///var/qabyl.db", repr=False)
    bot_token: SecretStr | None = None
    telegram_api: str = ""
    webhook_secret: SecretStr | None = None
    secret_key: SecretStr | None = None
    secret_key_file: Path | None = None
    clock: str = ""
    demonstration: bool = False

    @property
    def public_address(self) -> str:
        """The URL people see; the listener's own if none is set."""
        return self.public_url or _listener(self.http_host, self.http_port)

    @property
    def staff_address(self) -> str:
        return self.staff_url or _listener(self.staff_host, self.staff_port)

    def secret_key_text(self) -> str:
        """The text of the secret keys, from wherever they are kept."""
        if self.secret_key is not None:
            return self.secret_key.get_secret_value()
        assert self.secret_key_file is not None  # read_settings has seen to it
        return self.secret_key_file.read_text().strip()

    @field_validator("trusted_proxies", mode="before")
    @classmethod
    def _networks(cls, text: object) -> object:
        if not isinstance(text, str):
            return text
        return tuple(ip_network(part.strip()) for part in text.split(",") if part.strip())

    @field_validator("public_url", "staff_url", "telegram_api")
    @classmethod
    def _address(cls, text: str) -> str:
        parts = urlsplit(text)
        return _fits(text.rstrip("/"), parts.scheme in ("http", "https") and bool(parts.netloc))

    @field_validator("database_url")
    @classmethod
    def _database(cls, text: str) -> str:
        return _fits(text, bool(re.fullmatch(r"sqlite:///.+|postgresql://.*/.+", text)))

    @field_validator("bot_token")
    @classmethod
    def _token(cls, text: SecretStr) -> SecretStr:
        return _fits(text, bool(re.fullmatch(r"\d+:[\w-]+", text.get_secret_value(), re.ASCII)))

    @field_validator("webhook_secret")
    @classmethod
    def _secret(cls, text: SecretStr) -> SecretStr:
        secret = text.get_secret_value()
        return _fits(text, bool(re.fullmatch(r"[\w-]{1,256}", secret, re.ASCII)))

    @field_validator("clock")
    @classmethod
    def _clock(cls, text: str) -> str:
        start, _, speed = text.partition(",")
        moves = float(speed.strip().removeprefix("x") or "1") > 0
        return _fits(text, moves and datetime.fromisoformat(start.strip()).tzinfo is not None)


def read_settings() -> Settings:
    """The settings, all of them usable. Raises SettingsWrong with a line for each wrong one."""
    lines = _unknown()
    try:
        settings = Settings()
    except ValidationError as error:
        names = dict.fromkeys(str(one["loc"][0]) for one in error.errors())
        raise SettingsWrong(
            [*lines, *(_line(name, "write " + HOW[name]) for name in names)]
        ) from None
    lines += _together(settings)
    if lines:
        raise SettingsWrong(lines)
    return settings


def _unknown() -> list[str]:
    """A setting that does not exist is a slip of the pen that nobody would notice."""
    given = {*os.environ, *dotenv_values(str(Settings.model_config["env_file"]))}
    names = {name.removeprefix(PREFIX) for name in given if name.startswith(PREFIX)}
    strange = sorted(name for name in names if name.lower() not in HOW)
    return [
        f"{PREFIX}{name}: there is no such setting; .env.example lists them" for name in strange
    ]


def _together(settings: Settings) -> list[str]:
    """What is wrong between settings that are right one by one."""
    lines = _key_lines(settings)
    if settings.clock and not settings.demonstration:
        lines.append(_line("clock", "only the demonstration may move its clock; leave it empty"))
    for name in ("http_host", "staff_host"):
        if settings.demonstration and not _is_loopback(getattr(settings, name)):
            lines.append(_line(name, "the demonstration listens on 127.0.0.1 only"))
    return lines


def _key_lines(settings: Settings) -> list[str]:
    if (settings.secret_key is None) == (settings.secret_key_file is None):
        return [_line("secret_key", "give either this or QABYL_SECRET_KEY_FILE, and one of them")]
    name = "secret_key" if settings.secret_key else "secret_key_file"
    try:
        parse_keys(settings.secret_key_text())
    except KeysWrong as error:
        return [_line(name, str(error))]
    except (OSError, UnicodeDecodeError):
        return [_line(name, "write " + HOW[name])]
    return []


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _fits(value: V, fits: bool) -> V:
    """The value if it fits; the ValueError carries no value, pydantic would show it."""
    if not fits:
        raise ValueError("see HOW")
    return value


def _line(name: str, what: str) -> str:
    return f"{PREFIX}{name.upper()}: {what}"


def _listener(host: str, port: int) -> str:
    return f"http://{f'[{host}]' if ':' in host else host}:{port}"
