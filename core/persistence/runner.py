"""How a piece of synchronous work gets a connection: the one difference between the databases."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from sqlalchemy import Connection

T = TypeVar("T")
Piece = Callable[[Connection], T]


class Runner(Protocol):
    async def write(self, piece: Piece[T]) -> T:
        """Run in a writing transaction and commit; an exception undoes all of it."""
        ...

    async def read(self, piece: Piece[T]) -> T:
        """Run on one consistent view; nothing is kept."""
        ...

    async def close(self) -> None: ...
