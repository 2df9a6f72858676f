"""The secret keys: a wrong text is refused in plain words that show no key."""

import base64
import stat
from pathlib import Path

import pytest

from core.adapters.keys import KeyRing, make_key_file, make_key_text
from core.ports.crypto import KeysWrong, Purpose, SecretKey, parse_keys
from tests.builders import KEYS

SHORT = base64.b64encode(b"only sixteen byt").decode()


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "id:base64"),
        ("hunter2hunter2", "id:base64"),
        ("two words:aaaa", "id:base64"),
        ("seventeen-letters:aaaa", "id:base64"),
        ("k1:hunter2!", "not base64"),
        (f"k1:{SHORT}", "32 bytes"),
        (f"{KEYS},{KEYS}", "same id"),
        (f"{KEYS},", "id:base64"),
    ],
)
def test_unusable_keys_are_refused_with_a_reason_and_not_shown(text: str, why: str) -> None:
    with pytest.raises(KeysWrong, match=why) as refusal:
        parse_keys(text)

    assert "hunter2" not in str(refusal.value)
    assert SHORT not in str(refusal.value)


def test_spaces_and_line_ends_around_keys_do_no_harm() -> None:
    assert parse_keys(f" {KEYS} \n") == parse_keys(KEYS)


def test_key_does_not_show_in_its_repr() -> None:
    (key,) = parse_keys(KEYS)

    assert repr(key) == "SecretKey(id='k1')"


def test_ring_without_a_key_is_refused() -> None:
    with pytest.raises(KeysWrong):
        KeyRing([])


def test_every_purpose_has_a_key_of_its_own() -> None:
    ring = KeyRing([SecretKey("k1", bytes(32))])

    assert len({ring.derived("k1", purpose) for purpose in Purpose}) == len(Purpose)


def test_made_keys_are_usable_and_new_each_time() -> None:
    (one,), (other,) = parse_keys(make_key_text()), parse_keys(make_key_text())

    assert one.secret != other.secret


def test_key_file_is_made_once_and_for_its_owner_only(tmp_path: Path) -> None:
    file = tmp_path / "var" / "secret.key"

    assert make_key_file(file)
    made = file.read_text()
    assert not make_key_file(file)

    assert file.read_text() == made
    assert parse_keys(made)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
