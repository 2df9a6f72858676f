import pytest

from core.domain.mrz_formats import ISSUER, KIND, LAYOUTS, MrzFormat


def places(layout):
    yield from (KIND, ISSUER, layout.names, layout.number, layout.nationality, layout.sex)
    yield from layout.optional
    yield from layout.digit_places


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=str)
def test_the_places_of_a_format_cover_each_sign_once(layout):
    covered = [(place.line, at) for place in places(layout) for at in range(place.start, place.end)]

    assert sorted(covered) == [
        (line, at) for line in range(layout.lines) for at in range(layout.length)
    ]


@pytest.mark.parametrize(
    ("format", "lines", "length"),
    [("TD3", 2, 44), ("TD2", 2, 36), ("TD1", 3, 30), ("MRVA", 2, 44), ("MRVB", 2, 36)],
)
def test_formats_have_the_sizes_of_doc_9303(format, lines, length):
    layout = LAYOUTS[MrzFormat(format)]

    assert (layout.lines, layout.length) == (lines, length)


def test_only_the_two_visas_are_visas():
    assert {one.format for one in LAYOUTS.values() if one.is_visa} == {"MRVA", "MRVB"}
