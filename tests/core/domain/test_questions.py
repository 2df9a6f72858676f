"""Which question is next follows from the answers alone (4-house.md: the answers are the state)."""

from hypothesis import given
from hypothesis import strategies as st

from core.domain.case import Answer
from core.domain.form import FIELD, Section
from core.domain.questions import (
    OWN_TO_THE_CHAT,
    QUESTION,
    QUESTION_OF_FIELD,
    QUESTIONS,
    Known,
    asked_questions,
    is_answered,
    next_question,
    progress,
    question_before,
    scripts_from_choice,
)

LATIN_STATE = Known(mission_chosen=True, scripts_known=True)
OTHER_STATE = Known(mission_chosen=True)


def answered(*keys: str, **values: str) -> dict[str, Answer]:
    return {key: Answer(values.get(key, "x")) for key in (*keys, *values)}


def everything(known: Known, **values: str) -> dict[str, Answer]:
    """Answers given one by one, always to the question that is next."""
    answers: dict[str, Answer] = {}
    while (question := next_question(answers, known)) is not None:
        for field in question.fields:
            answers[field] = Answer(values.get(field, "x"))
    return answers


def test_every_field_belongs_to_one_question_and_every_question_asks_for_fields_of_the_form():
    fields = [field for question in QUESTIONS for field in question.fields]

    assert len(fields) == len(set(fields))
    assert set(fields) - OWN_TO_THE_CHAT == set(FIELD)


def test_the_passport_is_first_and_the_sections_come_in_their_order():
    assert QUESTIONS[0].key == "passport"
    sections = [question.section for question in QUESTIONS]
    assert sections == sorted(sections, key=list(Section).index)


def test_a_person_from_a_latin_writing_state_is_not_asked_about_letters():
    keys = {question.key for question in asked_questions({}, LATIN_STATE)}

    assert "scripts" not in keys and "translation" not in keys


def test_other_letters_lead_to_each_datum_the_translation_and_its_country():
    answers = everything(
        OTHER_STATE, scripts="some_other", script_birth_place="other", translation="notary_abroad"
    )

    assert {"script_surname", "script_birth_place", "translation", "translation_state"} <= set(
        answers
    )
    assert "script_patronymic" not in answers or answers["patronymic_latin"].value


def test_a_translation_certified_in_kazakhstan_asks_for_no_country():
    answers = everything(
        OTHER_STATE, scripts="some_other", script_surname="other", translation="notary_kz"
    )

    assert "translation_state" not in answers


def test_a_patronymic_is_asked_where_documents_usually_show_one():
    usual = Known(mission_chosen=True, patronymic_usual=True, scripts_known=True)

    assert "patronymic_latin" in everything(usual)
    assert "patronymic_latin" not in everything(LATIN_STATE)


def test_the_mission_is_asked_until_it_is_chosen():
    answers = answered("passport_way", "citizenship", "sex")

    question = next_question(answers, Known())

    assert question is not None and question.key == "mission"


@given(st.sets(st.sampled_from(sorted(QUESTION_OF_FIELD))))
def test_progress_is_always_within_the_form(given_fields):
    answers = answered(*given_fields)
    question = next_question(answers, OTHER_STATE)
    if question is None:
        return
    where = progress(question.key, answers, OTHER_STATE)

    assert 1 <= where.number <= where.total
    assert where.minutes >= 1
    assert 1 <= where.section_number <= len(Section)


@given(st.sets(st.sampled_from(sorted(QUESTION_OF_FIELD))))
def test_answering_the_next_question_always_gets_nearer_to_the_end(given_fields):
    answers = answered(*given_fields)
    question = next_question(answers, LATIN_STATE)
    if question is None:
        return
    fuller = {**answers, **answered(*question.fields)}

    assert is_answered(question, fuller, LATIN_STATE)
    following = next_question(fuller, LATIN_STATE)
    assert following is None or following.key != question.key


def test_back_leads_through_every_asked_question_to_the_first():
    answers = everything(OTHER_STATE, scripts="all")
    asked = [question.key for question in asked_questions(answers, OTHER_STATE)]
    walked = [asked[-1]]
    while (earlier := question_before(walked[-1], answers, OTHER_STATE)) is not None:
        walked.append(earlier.key)

    assert walked == asked[::-1]


def test_no_place_of_birth_in_the_document_is_remembered_as_not_printed():
    given_scripts = scripts_from_choice("no_place", has_patronymic=False)

    assert given_scripts["script_birth_place"] == "not_printed"
    assert "script_patronymic" not in given_scripts
    assert QUESTION["scripts"].section is Section.DOCUMENT
