"""Chance from the operating system's generator."""

import secrets

TOKEN_BYTES = 24


class SystemChance:
    """Implements core.ports.chance.Chance."""

    def number_below(self, limit: int) -> int:
        return secrets.randbelow(limit)

    def token(self) -> str:
        return secrets.token_urlsafe(TOKEN_BYTES)
