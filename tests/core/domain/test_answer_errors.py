import pytest

from core.domain.answer_errors import TooLong, check_length


def test_a_text_as_long_as_the_line_is_fine():
    assert check_length("abc", 3) == "abc"


def test_a_longer_one_is_counted():
    with pytest.raises(TooLong) as error:
        check_length("abcd", 3)

    assert error.value.facts == {"got": 4, "limit": 3}
