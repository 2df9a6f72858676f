import pytest

from core.domain import mrz_errors
from core.domain.mrz_errors import MrzError

KINDS = [
    kind
    for kind in vars(mrz_errors).values()
    if isinstance(kind, type) and kind.__module__ == mrz_errors.__name__
]


@pytest.mark.parametrize("kind", KINDS)
def test_every_refusal_of_a_zone_can_be_caught_as_one(kind):
    assert issubclass(kind, MrzError)


def test_no_two_refusals_share_a_code():
    codes = [kind.code for kind in KINDS]

    assert len(set(codes)) == len(codes)


def test_facts_are_no_arguments_that_a_traceback_prints():
    assert "47" not in str(mrz_errors.WrongLength(got=47, want=44))
