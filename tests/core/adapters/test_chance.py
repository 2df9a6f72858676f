"""Chance: within its limits, and long enough that nobody guesses."""

from core.adapters.chance import SystemChance


def test_numbers_stay_below_the_limit_and_reach_all_of_it() -> None:
    chance = SystemChance()

    assert {chance.number_below(3) for _ in range(300)} == {0, 1, 2}


def test_tokens_are_long_url_safe_and_never_repeat() -> None:
    tokens = {SystemChance().token() for _ in range(100)}

    assert len(tokens) == 100
    assert all(
        len(token) >= 22 and token.replace("-", "").replace("_", "").isalnum() for token in tokens
    )
