"""Which database a URL names: `sqlite:///path` or `postgresql://...`, drivers are our matter."""

from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from core.persistence.errors import UrlWrong
from core.persistence.postgres_runner import PostgresRunner, postgres_engine
from core.persistence.runner import Runner
from core.persistence.sqlite_runner import SqliteRunner


def parse_url(url: str) -> URL:
    """The URL of a SQLite file or a PostgreSQL database, or UrlWrong."""
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        raise UrlWrong() from None
    backend = parsed.get_backend_name()
    if backend not in ("sqlite", "postgresql") or not parsed.database:
        raise UrlWrong()
    return parsed


def sqlite_file(url: URL) -> Path | None:
    """The file of a SQLite URL; None for PostgreSQL."""
    return Path(url.database or "") if url.get_backend_name() == "sqlite" else None


def runner_of(url: str, *, beside: bool = False) -> Runner:
    parsed = parse_url(url)
    file = sqlite_file(parsed)
    if file is not None:
        return SqliteRunner(file, beside=beside)
    return PostgresRunner(postgres_engine(parsed))
