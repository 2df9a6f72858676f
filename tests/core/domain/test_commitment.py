"""The commitment: the same for the same content, another for any other letter."""

from hypothesis import assume, given
from hypothesis import strategies as st

from core.domain.commitment import canonical, commit, is_committed

CONTENT = st.dictionaries(st.text(max_size=8), st.tuples(st.text(max_size=8), st.text(max_size=8)))


@given(CONTENT, st.text(max_size=8))
def test_order_of_the_fields_does_not_matter(
    content: dict[str, tuple[str, str]], salt: str
) -> None:
    turned = dict(reversed(list(content.items())))

    assert commit(turned, salt) == commit(content, salt)


@given(CONTENT, CONTENT)
def test_two_contents_never_have_one_spelling(
    one: dict[str, tuple[str, str]], other: dict[str, tuple[str, str]]
) -> None:
    assume(one != other)

    assert canonical(one) != canonical(other)


def test_a_value_cannot_pass_for_a_source() -> None:
    assert canonical({"a": ("b", "cd")}) != canonical({"a": ("bc", "d")})


def test_one_letter_or_another_salt_is_another_commitment() -> None:
    content = {"surname_latin": ("ERIKSSON", "mrz")}
    commitment = commit(content, "salt")

    assert is_committed(content, "salt", commitment)
    assert not is_committed({"surname_latin": ("ERIKSON", "mrz")}, "salt", commitment)
    assert not is_committed({"surname_latin": ("ERIKSSON", "visual")}, "salt", commitment)
    assert not is_committed(content, "other", commitment)


def test_the_same_content_with_two_salts_cannot_be_told_to_be_the_same() -> None:
    content = {"sex": ("F", "mrz")}

    assert commit(content, "a") != commit(content, "b")
