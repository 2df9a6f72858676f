"""Chance comes through this door, so that rules stay the same for the same input."""

from typing import Protocol


class Chance(Protocol):
    def number_below(self, limit: int) -> int:
        """An unguessable whole number from 0 to limit - 1."""
        ...

    def token(self) -> str:
        """An unguessable URL-safe word of at least 128 bits."""
        ...
