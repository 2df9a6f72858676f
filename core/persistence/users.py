"""Staff: users and their server-side sessions; the browser's token is kept as a hash (B1)."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from core.domain.case import UserId
from core.domain.errors import NotFound, Stale
from core.persistence.tables import sessions, users
from core.persistence.work import Work
from core.ports.crypto import Purpose
from core.ports.staff import Role, Session, User

PLAIN = ("password_hash", "mission", "language", "active")


class SqlUsers:
    def __init__(self, work: Work) -> None:
        self._work = work

    def add(self, user: User) -> None:
        """Store a user; Stale if the login is taken. Logins know no capitals."""
        query = insert(users).values(id=user.id, version=user.version, **self._changing(user))
        try:
            with self._work.connection.begin_nested():
                self._execute(query)
        except IntegrityError:
            raise Stale() from None

    def by_login(self, login: str) -> User | None:
        row = self._execute(select(users).where(users.c.login == _folded(login))).one_or_none()
        return self._user(row) if row else None

    def get(self, id_: UserId) -> User:
        row = self._execute(select(users).where(users.c.id == id_)).one_or_none()
        if row is None:
            raise NotFound()
        return self._user(row)

    def all(self) -> list[User]:
        return [self._user(row) for row in self._execute(select(users).order_by(users.c.login))]

    def save(self, user: User) -> User:
        """Write if nobody wrote since it was read, else Stale."""
        written = self._execute(
            update(users)
            .where(users.c.id == user.id, users.c.version == user.version)
            .values(version=user.version + 1, **self._changing(user))
        )
        if written.rowcount != 1:
            raise Stale()
        return replace(user, version=user.version + 1)

    def _changing(self, user: User) -> dict[str, object]:
        return {
            **{name: getattr(user, name) for name in PLAIN},
            "login": _folded(user.login),
            "role": user.role.value,
            "sealed_name": self._work.seal(users, user.id, "sealed_name", user.name),
        }

    def _user(self, row: Row[Any]) -> User:
        return User(
            **{name: getattr(row, name) for name in ("id", "login", "version", *PLAIN)},
            role=Role(row.role),
            name=self._work.open(users, row.id, "sealed_name", row.sealed_name),
        )

    def _execute(self, query: Any) -> Any:
        return self._work.connection.execute(query)


class SqlSessions:
    def __init__(self, work: Work) -> None:
        self._work = work

    def add(self, session: Session) -> None:
        token_hash = self._work.vault.hash(Purpose.SESSIONS, "token", session.token)
        row = {"user": session.user, "started_at": session.started_at}
        changing = self._changing(token_hash, session)
        self._execute(insert(sessions).values(token_hash=token_hash, **row, **changing))

    def find(self, token: str) -> Session | None:
        row = self._execute(select(sessions).where(self._is(token))).one_or_none()
        if row is None:
            return None
        content = self._work.open(sessions, row.token_hash, "sealed_content", row.sealed_content)
        return Session(
            token=token,
            user=row.user,
            csrf=content["csrf"],
            started_at=row.started_at,
            last_seen_at=row.last_seen_at,
            locked=row.locked,
            returns_to=content["returns_to"],
        )

    def save(self, session: Session) -> None:
        row = self._execute(select(sessions.c.token_hash).where(self._is(session.token))).first()
        if row is None:
            raise NotFound()
        query = update(sessions).where(sessions.c.token_hash == row.token_hash)
        self._execute(query.values(**self._changing(row.token_hash, session)))

    def end(self, token: str) -> None:
        self._execute(delete(sessions).where(self._is(token)))

    def end_before(self, last_seen: datetime) -> int:
        query = delete(sessions).where(sessions.c.last_seen_at < last_seen)
        ended: int = self._execute(query).rowcount
        return ended

    def _is(self, token: str) -> Any:
        return sessions.c.token_hash.in_(self._work.vault.hashes(Purpose.SESSIONS, "token", token))

    def _changing(self, token_hash: str, session: Session) -> dict[str, object]:
        content = {"csrf": session.csrf, "returns_to": session.returns_to}
        return {
            "last_seen_at": session.last_seen_at,
            "locked": session.locked,
            "sealed_content": self._work.seal(sessions, token_hash, "sealed_content", content),
        }

    def _execute(self, query: Any) -> Any:
        return self._work.connection.execute(query)


def _folded(login: str) -> str:
    return login.strip().casefold()
