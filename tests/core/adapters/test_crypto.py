"""The vault: what is sealed opens in its own place only, and under its own key (S2, S5)."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.adapters.crypto import AesVault, open_vault
from core.ports.crypto import CannotOpen, Place, Purpose, Signature
from tests.builders import KEYS, NEW_KEYS, OTHER_KEYS

PLACE = Place("cases", "1", "sealed_answers")
VAULT = open_vault(KEYS)


@given(st.binary(max_size=2000))
def test_what_was_sealed_opens_in_its_place(plain: bytes) -> None:
    assert VAULT.open(VAULT.seal(plain, PLACE), PLACE) == plain


@pytest.mark.parametrize(
    "elsewhere",
    [PLACE._replace(table="papers"), PLACE._replace(row="2"), PLACE._replace(column="other")],
)
def test_sealed_value_moved_to_another_place_does_not_open(elsewhere: Place) -> None:
    sealed = VAULT.seal(b"L898902C3", PLACE)

    with pytest.raises(CannotOpen):
        VAULT.open(sealed, elsewhere)


@given(st.data())
def test_sealed_value_with_any_byte_changed_does_not_open(data: st.DataObject) -> None:
    sealed = bytearray(VAULT.seal(b"L898902C3", PLACE))
    at = data.draw(st.integers(0, len(sealed) - 1))
    sealed[at] ^= data.draw(st.integers(1, 255))

    with pytest.raises(CannotOpen):
        VAULT.open(bytes(sealed), PLACE)


@given(st.binary(max_size=40))
def test_any_bytes_are_refused_without_a_crash(noise: bytes) -> None:
    with pytest.raises(CannotOpen):
        VAULT.open(noise, PLACE)


def test_the_same_value_is_never_sealed_the_same_twice() -> None:
    assert VAULT.seal(b"F", PLACE) != VAULT.seal(b"F", PLACE)


def test_error_of_a_damaged_value_names_the_place_and_not_the_value() -> None:
    with pytest.raises(CannotOpen) as refusal:
        open_vault(OTHER_KEYS).open(VAULT.seal(b"L898902C3", PLACE), PLACE)

    assert "cases.sealed_answers" in str(refusal.value)
    assert "L898902C3" not in str(refusal.value)


def test_old_values_open_after_a_new_key_came_in_front() -> None:
    sealed = VAULT.seal(b"old", PLACE)

    assert open_vault(NEW_KEYS).open(sealed, PLACE) == b"old"


def test_new_values_are_written_under_the_first_key() -> None:
    sealed = open_vault(NEW_KEYS).seal(b"new", PLACE)

    with pytest.raises(CannotOpen):
        VAULT.open(sealed, PLACE)


def test_hash_under_an_old_key_is_among_those_looked_up() -> None:
    stored = VAULT.hash(Purpose.SEARCH, "iin", "900101300811")
    hashes = open_vault(NEW_KEYS).hashes(Purpose.SEARCH, "iin", "900101300811")

    assert stored in hashes
    assert hashes[0] == open_vault(NEW_KEYS).hash(Purpose.SEARCH, "iin", "900101300811")


@dataclass(frozen=True)
class Hashed:
    purpose: Purpose
    scope: str


def test_one_word_hashes_differently_for_each_purpose_and_scope() -> None:
    kinds = [
        Hashed(Purpose.SEARCH, "names/23"),
        Hashed(Purpose.SEARCH, "names/84"),
        Hashed(Purpose.SEARCH, "document"),
        Hashed(Purpose.SESSIONS, "names/23"),
        Hashed(Purpose.CODES, "names/23"),
    ]

    assert len({VAULT.hash(kind.purpose, kind.scope, "ANNA") for kind in kinds}) == len(kinds)


def test_hash_without_the_key_cannot_be_repeated() -> None:
    ours = VAULT.hash(Purpose.SEARCH, "document", "L898902C3")

    assert open_vault(OTHER_KEYS).hash(Purpose.SEARCH, "document", "L898902C3") != ours


@pytest.mark.parametrize("vault", [VAULT, open_vault(NEW_KEYS)], ids=["same key", "key in front"])
def test_signature_holds_as_long_as_its_key_lives(vault: AesVault) -> None:
    assert vault.signed("audit/line", b"line", VAULT.sign("audit/line", b"line"))


@pytest.mark.parametrize(
    ("scope", "message", "signature"),
    [
        ("audit/line", b"another line", VAULT.sign("audit/line", b"line")),
        ("audit/heads", b"line", VAULT.sign("audit/line", b"line")),
        ("audit/line", b"line", Signature("k1", "é")),
        ("audit/line", b"line", Signature("lost", "00")),
        ("audit/line", b"line", open_vault(OTHER_KEYS).sign("audit/line", b"line")),
    ],
)
def test_signature_of_something_else_does_not_hold(
    scope: str, message: bytes, signature: Signature
) -> None:
    assert not VAULT.signed(scope, message, signature)
