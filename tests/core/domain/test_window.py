"""Para 8 at the window: which value counts, where the sources differ, what is still open."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.case import Answer, Answers, Source
from core.domain.document_zones import is_clash, value_by_para_8
from core.domain.dossier import Correction, Dossier
from core.domain.registry_sources import ORIGINS
from core.domain.window import Compared, compare, content_of, open_lines

AT = datetime(2024, 9, 17, tzinfo=UTC)
DECLARED = {
    "surname_latin": "ERIKSSON",
    "given_latin": "ANNA MARIA",
    "patronymic_latin": "",
    "surname_cyrillic": "ЭРИКССОН",
    "given_cyrillic": "АННА МАРИЯ",
    "patronymic_cyrillic": "",
    "birth_date": "1974-08-12",
    "birth_place": "ZENITH",
    "citizenship": "SE",
    "sex": "F",
    "document_number": "L898902C3",
    "document_issued": "2022-04-16",
    "document_expires": "2032-04-15",
    "document_issuer": "SE",
    "document_kind": "foreign_passport",
    "nationality": "",
    "arrival_country": "SE",
    "birth_country": "SE",
    "birth_region": "",
    "birth_district": "",
    "birth_address": "",
    "purpose": "bank",
}
IN_THE_ZONE = (
    "surname_latin",
    "given_latin",
    "birth_date",
    "sex",
    "citizenship",
    "document_number",
    "document_expires",
    "document_issuer",
)
MRZ = {key: DECLARED[key] for key in IN_THE_ZONE}
VISUAL = {key: DECLARED[key] for key in ("birth_date", "birth_place", "citizenship")}
SEEN = Dossier(mrz_text="two lines", mrz=MRZ, visual=VISUAL)


def declared(**changes: str) -> dict[str, Answer]:
    return {key: Answer(value) for key, value in {**DECLARED, **changes}.items()}


def line(key: str, answers: Answers, dossier: Dossier) -> Compared:
    return next(one for one in compare(answers, dossier) if one.key == key)


def seen(**mrz: str) -> Dossier:
    return replace(SEEN, mrz={**MRZ, **mrz})


def test_without_a_difference_nothing_is_open_and_each_value_has_its_source() -> None:
    lines = compare(declared(), SEEN)

    assert open_lines(lines) == ()
    assert not any(one.differs for one in lines)
    sources = {one.key: one.source for one in lines}
    assert sources["surname_latin"] is Source.MRZ
    assert sources["birth_date"] is Source.VISUAL
    assert sources["document_number"] is Source.MRZ
    assert sources["surname_cyrillic"] is Source.DECLARED
    assert sources["purpose"] is Source.DECLARED


def test_before_anything_is_seen_the_zone_and_three_values_are_open() -> None:
    assert open_lines(compare(declared(), Dossier())) == (
        "mrz",
        "visual.birth_date",
        "visual.birth_place",
        "visual.citizenship",
    )


def test_a_slip_in_a_name_is_decided_by_the_zone_and_waits_for_the_consul() -> None:
    one = line("surname_latin", declared(surname_latin="ERIKSON"), SEEN)

    assert (one.registry, one.source, one.differs) == ("ERIKSSON", Source.MRZ, True)
    assert (one.needs, one.reason) == ("decide", "letter_missing")
    assert "".join(part.declared for part in one.segments) == "ERIKSON"
    assert "".join(part.authoritative for part in one.segments) == "ERIKSSON"


def test_an_umlaut_the_zone_cannot_write_is_no_difference_and_the_zone_counts() -> None:
    one = line("surname_latin", declared(surname_latin="MÜLLER"), seen(surname_latin="MUELLER"))

    assert (one.registry, one.differs, one.needs) == ("MUELLER", False, "")


def test_birth_place_and_citizenship_are_never_taken_from_the_zone() -> None:
    one = line("citizenship", declared(), replace(SEEN, visual={}))

    assert (one.needs, one.mrz) == ("visual", "SE")


def test_a_birth_date_the_two_zones_disagree_on_is_the_visual_zones_and_shown() -> None:
    dossier = seen(birth_date="1975-08-12")
    one = line("birth_date", declared(), dossier)

    assert is_clash("birth_date", declared(), dossier)
    assert (one.registry, one.source) == ("1974-08-12", Source.VISUAL)
    assert (one.reason, one.needs) == ("zones_clash", "decide")
    assert "".join(part.authoritative for part in one.segments) == "1975-08-12"


def test_a_partial_birth_date_is_compared_part_by_part() -> None:
    dossier = replace(SEEN, mrz={}, mrz_states={}, visual={**VISUAL, "birth_date": "1974"})
    one = line("birth_date", declared(birth_date="1974-08"), dossier)

    assert (one.registry, one.reason) == ("1974", "date.month")


def test_a_field_whose_digit_is_wrong_is_looked_up_in_the_visual_zone() -> None:
    dossier = replace(SEEN, mrz={key: MRZ[key] for key in MRZ if key != "document_number"})
    assert line("document_number", declared(), dossier).needs == "visual"

    read = replace(dossier, visual={**VISUAL, "document_number": "L898902C3"})
    one = line("document_number", declared(), read)

    assert (one.needs, one.source) == ("", Source.VISUAL)


def test_unspecified_sex_leaves_the_forms_answer_to_the_consuls_eye() -> None:
    dossier = replace(SEEN, mrz={key: MRZ[key] for key in MRZ if key != "sex"})

    one = line("sex", declared(sex="X"), dossier)
    assert (one.registry, one.needs) == ("X", "visual")

    looked = replace(dossier, visual={**VISUAL, "sex": "X"})
    assert line("sex", declared(sex="X"), looked).needs == ""


def test_without_an_icao_zone_names_come_from_the_visual_zone() -> None:
    dossier = Dossier(no_icao_zone_reason="handwritten", visual=dict(VISUAL))
    one = line("surname_latin", declared(), dossier)
    assert one.needs == "visual"

    looked = replace(dossier, visual={**VISUAL, "surname_latin": "ERIKSSON"})
    one = line("surname_latin", declared(), looked)

    assert (one.registry, one.source, one.needs) == ("ERIKSSON", Source.VISUAL, "")


def test_a_patronymic_behind_the_given_names_is_from_the_zone() -> None:
    answers = declared(
        given_latin="IVAN", patronymic_latin="PETROVICH", patronymic_cyrillic="ПЕТРОВИЧ"
    )
    dossier = seen(given_latin="IVAN PETROVICH")

    assert line("given_latin", answers, dossier).registry == "IVAN"
    one = line("patronymic_latin", answers, dossier)
    assert (one.registry, one.source, one.needs) == ("PETROVICH", Source.MRZ, "")


def test_a_patronymic_the_zone_does_not_have_is_looked_up() -> None:
    answers = declared(patronymic_latin="PETROVNA", patronymic_cyrillic="ПЕТРОВНА")
    assert line("patronymic_latin", answers, SEEN).needs == "visual"

    looked = replace(SEEN, visual={**VISUAL, "patronymic_latin": "PETROVNA"})

    one = line("patronymic_latin", answers, looked)
    assert (one.source, one.needs) == (Source.VISUAL, "")


def test_who_has_no_patronymic_is_asked_nothing_about_it() -> None:
    assert line("patronymic_latin", declared(), SEEN).needs == ""


def test_a_single_name_declared_in_the_other_line_is_shown() -> None:
    answers = declared(surname_latin="", given_latin="AHMADI")
    dossier = seen(surname_latin="AHMADI", given_latin="")

    assert line("surname_latin", answers, dossier).reason == "not_declared"
    assert line("given_latin", answers, dossier).reason == "not_in_document"


def test_a_cut_name_is_marked_and_stays_the_zones() -> None:
    answers = declared(given_latin="ANNA MARIA WILHELMINA")
    dossier = replace(seen(given_latin="ANNA MARIA WILH"), mrz_states={"given_latin": "cut"})

    one = line("given_latin", answers, dossier)

    assert (one.registry, one.reason, one.differs, one.needs) == (
        "ANNA MARIA WILH",
        "cut",
        False,
        "",
    )


def test_the_translation_goes_before_the_visual_zone_for_the_place_of_birth() -> None:
    dossier = replace(SEEN, translation={"birth_place": "ЗЕНИТ"})
    one = line("birth_place", declared(), dossier)

    assert (one.registry, one.source) == ("ЗЕНИТ", Source.TRANSLATION)
    assert (one.reason, one.needs) == ("another_script", "decide")


def test_a_suggested_spelling_is_confirmed_by_somebody() -> None:
    answers = {
        **declared(),
        "surname_cyrillic": Answer("ЭРИКССОН", Source.SUGGESTED, confirmed=False),
    }

    one = line("surname_cyrillic", answers, SEEN)

    assert (one.reason, one.needs) == ("unconfirmed", "decide")


def test_a_cyrillic_name_left_to_the_consul_is_his_to_write() -> None:
    one = line("surname_cyrillic", declared(surname_cyrillic=""), SEEN)
    assert (one.reason, one.needs) == ("empty", "decide")

    single = declared(
        surname_latin="AHMADI", given_latin="", given_cyrillic="", surname_cyrillic="АХМАДИ"
    )
    dossier = seen(surname_latin="AHMADI", given_latin="")
    assert line("given_cyrillic", single, dossier).needs == ""


def test_a_correction_with_a_reason_wins_over_every_source() -> None:
    correction = Correction("ERICSSON", "page 3", by="user:1", at=AT)
    one = line("surname_latin", declared(), SEEN.corrected("surname_latin", correction))

    assert (one.registry, one.source, one.needs) == ("ERICSSON", Source.CORRECTED, "")
    assert one.corrected == correction


def test_a_value_taken_from_the_document_ends_when_the_document_says_otherwise() -> None:
    taken = SEEN.corrected("surname_latin", Correction("ERIKSSON", "", by="user:1", at=AT))
    again = replace(taken, mrz={**MRZ, "surname_latin": "ERIKSEN"})

    one = line("surname_latin", declared(), again)

    assert (one.registry, one.source, one.needs) == ("ERIKSEN", Source.MRZ, "decide")


def test_a_click_on_the_documents_value_does_not_cover_what_comes_after_it() -> None:
    taken = SEEN.corrected("surname_latin", Correction("ERIKSSON", "", by="user:1", at=AT))
    clash = replace(taken, visual={**VISUAL, "surname_latin": "ERIKSEN"})

    assert line("surname_latin", declared(), taken).needs == ""
    assert line("surname_latin", declared(), clash).needs == "decide"
    assert line("surname_latin", declared(surname_latin="ERIKSEN"), taken).needs == "decide"


def test_own_words_of_the_purpose_are_a_line_only_where_they_are_asked() -> None:
    assert "purpose_text" not in content_of(compare(declared(), SEEN))
    other = declared(purpose="other", purpose_text="участия в конкурсе")
    assert content_of(compare(other, SEEN))["purpose_text"] == ("участия в конкурсе", "declared")


NAMES = st.text(st.sampled_from("ABCÄÖÜ -'"), max_size=12)
VALUES = {key: NAMES for key in ("surname_latin", "given_latin")}
DOSSIERS = st.builds(
    Dossier,
    mrz_text=st.sampled_from(["", "lines"]),
    mrz=st.fixed_dictionaries({}, optional={**VALUES, "sex": st.sampled_from("MF")}),
    visual=st.fixed_dictionaries({}, optional={**VALUES, "sex": st.sampled_from("MFX")}),
    translation=st.fixed_dictionaries({}, optional={"birth_place": NAMES}),
)


@given(NAMES, NAMES, DOSSIERS)
def test_every_line_goes_out_with_a_value_that_some_source_has(
    surname: str, given_name: str, dossier: Dossier
) -> None:
    answers = declared(surname_latin=surname, given_latin=given_name)

    for one in compare(answers, dossier):
        has = {one.declared, one.mrz, one.visual, one.translation}
        assert one.registry in has
        assert one.source is not Source.CORRECTED


@given(NAMES, NAMES, DOSSIERS)
def test_nothing_that_differs_goes_out_unseen(
    surname: str, given_name: str, dossier: Dossier
) -> None:
    for one in compare(declared(surname_latin=surname, given_latin=given_name), dossier):
        if one.differs:
            assert one.needs


@given(NAMES, DOSSIERS)
def test_taking_the_documents_value_settles_a_line_unless_the_zones_disagree(
    surname: str, dossier: Dossier
) -> None:
    answers = declared(surname_latin=surname)
    value, source = value_by_para_8("surname_latin", answers, dossier)
    mended = {**answers, "surname_latin": Answer(value, source)}

    one = line("surname_latin", mended, dossier)

    assert one.needs != "decide" or is_clash("surname_latin", mended, dossier)


@given(DOSSIERS, st.sampled_from(sorted(ORIGINS)), NAMES)
def test_a_reasoned_correction_always_wins(dossier: Dossier, key: str, value: str) -> None:
    if key == "purpose_text" or key in ("birth_date", "document_issued", "document_expires"):
        value = "2020" if key != "purpose_text" else value
    answers = declared(purpose="other", purpose_text="x")
    corrected = dossier.corrected(key, Correction(value, "why", by="user:1", at=AT))

    assert line(key, answers, corrected).registry == value


@pytest.mark.parametrize("key", sorted(set(ORIGINS) - {"purpose_text"}))
def test_each_line_names_its_paragraph(key: str) -> None:
    assert line(key, declared(), SEEN).paragraph == "8"
