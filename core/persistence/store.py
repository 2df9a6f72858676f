"""The store: one transaction at a time, all of it or nothing, on SQLite or PostgreSQL.

docs/decisions/0002-one-transaction-one-hop.md says why the work is a plain function.
"""

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Connection

from core.persistence import canary, migrate
from core.persistence.runner import Runner
from core.persistence.transaction import SqlTransaction
from core.persistence.urls import runner_of
from core.persistence.work import Work
from core.ports.crypto import Vault
from core.ports.storage import Transaction

T = TypeVar("T")


class SqlStore:
    """Implements core.ports.storage.Store.

    A work may be run more than once before its commit: it must change nothing but its
    transaction. A caller that is cancelled leaves the work running to its end.
    """

    def __init__(self, runner: Runner, vault: Vault) -> None:
        self._runner = runner
        self._vault = vault

    async def write(self, work: Callable[[Transaction], T]) -> T:
        def piece(connection: Connection) -> T:
            transaction = SqlTransaction(Work(connection, self._vault, writing=True))
            result = work(transaction)
            transaction.finish()
            return result

        return await self._runner.write(piece)

    async def read(self, work: Callable[[Transaction], T]) -> T:
        def piece(connection: Connection) -> T:
            return work(SqlTransaction(Work(connection, self._vault, writing=False)))

        return await self._runner.read(piece)

    async def close(self) -> None:
        await self._runner.close()

    async def check(self, *, beside: bool = False) -> None:
        """The tables are this program's and the keys are theirs, or StoreWrong.

        Who reads beside another process leaves no canary in a store that has none yet.
        """
        await self._runner.read(migrate.check_revision)
        known = await self._runner.read(lambda c: canary.check(Work(c, self._vault, False)))
        if not known and not beside:
            await self._runner.write(lambda c: canary.settle(Work(c, self._vault, True)))


async def open_store(url: str, vault: Vault, *, beside: bool = False) -> SqlStore:
    """The migrated store at the URL, its keys checked. Raises StoreWrong.

    `beside`: read a SQLite file beside the process that serves it; every write is refused.
    """
    store = SqlStore(runner_of(url, beside=beside), vault)
    try:
        await store.check(beside=beside)
    except BaseException:
        await store.close()
        raise
    return store
