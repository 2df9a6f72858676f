"""Para 8 as a table: what it names is law, the rest is a reading, and no line is forgotten."""

from core.domain.case import Source
from core.domain.form import printed_fields
from core.domain.registry_sources import ORIGINS


def test_every_printed_line_of_the_form_has_its_origin() -> None:
    assert set(ORIGINS) == {field.key for field in printed_fields()}


def test_names_come_from_the_machine_readable_zone_by_the_order_itself() -> None:
    for key in ("surname_latin", "given_latin", "patronymic_latin"):
        assert (ORIGINS[key].sources[0], ORIGINS[key].reading) == (Source.MRZ, False)


def test_birth_and_citizenship_come_from_the_visual_zone_by_the_order_itself() -> None:
    for key in ("birth_date", "birth_place", "citizenship"):
        assert Source.VISUAL in ORIGINS[key].sources
        assert Source.MRZ not in ORIGINS[key].sources
        assert (ORIGINS[key].reading, ORIGINS[key].must_see) == (False, True)


def test_only_what_the_order_names_is_law() -> None:
    law = {key for key, origin in ORIGINS.items() if not origin.reading}

    assert law == {
        "surname_latin",
        "given_latin",
        "patronymic_latin",
        "birth_date",
        "birth_place",
        "citizenship",
    }


def test_the_birth_date_alone_must_be_typed() -> None:
    assert [key for key, origin in ORIGINS.items() if origin.typed] == ["birth_date"]
