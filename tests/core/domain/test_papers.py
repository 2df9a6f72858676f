"""The checklist of para 6 and para 7 for one person."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.adapters.reference import (
    load_identity_documents,
    load_other_scripts,
    load_treaties,
)
from core.domain.certification import Outcome, PaperKind, certify
from core.domain.identity_documents import DocumentKind
from core.domain.papers import (
    NAMED_FIELDS,
    KazakhCitizen,
    MissionExtra,
    Script,
    Situation,
    TranslationState,
    UnsourcedDemand,
    Verdict,
    age_on,
    certification_line,
    checklist,
    needs_translation,
    require_foreign,
    scripts_known_for,
    validity_key,
)
from core.domain.treaties import UnknownState

BOOK, ROWS = load_treaties(), load_identity_documents()
TODAY, VISIT = date(2024, 9, 4), date(2024, 9, 17)
ARABIC_PLACE = {
    "surname": Script.LATIN,
    "given": Script.LATIN,
    "birth_place": Script.OTHER,
}


def a_situation(**changes):
    plain = Situation(
        today=TODAY,
        citizenship="EG",
        issuer="EG",
        expires=date(2030, 1, 1),
        visit_day=VISIT,
        scripts=dict.fromkeys(("surname", "given", "birth_place"), Script.LATIN),
    )
    return replace(plain, **changes)


def lines_of(**changes):
    found = checklist(a_situation(**changes), BOOK, ROWS)
    return {line.key: line for line in found.lines}


def test_an_ordinary_passport_in_latin_needs_three_things_and_no_translation():
    lines = lines_of()

    assert [key for key in lines if lines[key].verdict is Verdict.BRING] == [
        "line.application",
        "line.passport",
        "line.copy",
    ]
    assert lines["line.no_translation"].verdict is Verdict.IN_ORDER
    assert lines["expiry.ok"].paragraph == "7"
    assert lines["line.application"].paragraph == "6.1"


def test_what_would_be_declined_stands_first_then_what_only_the_consul_can_decide():
    found = checklist(
        a_situation(
            expires=date(2024, 9, 10),
            scripts=ARABIC_PLACE,
            translation=TranslationState.NOTARY_ABROAD,
            notary_state="UA",
        ),
        BOOK,
        ROWS,
    )

    assert found.lines[0].key == "expiry.before_visit"
    assert found.lines[1].key == "verdict.ask"
    assert found.verdict is Verdict.DECLINED
    assert found.counted(Verdict.DECLINED) == 1


def test_a_place_of_birth_in_other_letters_alone_needs_a_translation():
    line = lines_of(scripts=ARABIC_PLACE)["line.translation"]

    assert line.verdict is Verdict.DECLINED
    assert line.facts["fields"] == ("birth_place",)


def test_a_name_printed_in_cyrillic_only_needs_no_translation():
    cyrillic = dict.fromkeys(NAMED_FIELDS, Script.CYRILLIC)

    assert "line.no_translation" in lines_of(scripts=cyrillic)


def test_where_the_letters_were_not_asked_the_line_says_that_it_was_assumed():
    assert lines_of(scripts=None)["line.no_translation"].facts["assumed"] is True
    assert lines_of()["line.no_translation"].facts["assumed"] is False


def test_a_missing_place_of_birth_is_a_question_for_the_consul_and_no_translation():
    lines = lines_of(scripts={"birth_place": Script.NOT_PRINTED})

    assert lines["line.no_birthplace"].verdict is Verdict.ASK
    assert "line.no_translation" not in lines
    assert "line.translation" not in lines
    assert "line.letters_unknown" not in lines


@pytest.mark.parametrize("asked", [{}, {"surname": Script.LATIN}, {"birth_place": Script.LATIN}])
def test_while_letters_are_not_known_nobody_is_told_that_no_translation_is_needed(asked):
    lines = lines_of(scripts=asked)

    assert lines["line.letters_unknown"].verdict is Verdict.ASK
    assert "line.no_translation" not in lines


def test_a_missing_place_of_birth_does_not_hide_a_name_in_other_letters():
    lines = lines_of(scripts={"surname": Script.OTHER, "birth_place": Script.NOT_PRINTED})

    assert {"line.no_birthplace", "line.translation"} <= set(lines)


def test_a_translators_own_stamp_is_not_enough():
    lines = lines_of(scripts=ARABIC_PLACE, translation=TranslationState.TRANSLATOR_ONLY)

    assert lines["line.translator_only"].verdict is Verdict.DECLINED
    assert "verdict.not_yet" in lines


@pytest.mark.parametrize(
    ("state", "notary", "key", "verdict"),
    [
        (TranslationState.NOTARY_KZ, None, "verdict.kazakh", Verdict.IN_ORDER),
        (TranslationState.CONSUL_KZ, None, "verdict.kazakh", Verdict.IN_ORDER),
        (TranslationState.NOTARY_ABROAD, "KZ", "verdict.kazakh", Verdict.IN_ORDER),
        (TranslationState.NOTARY_ABROAD, "RU", "verdict.exempt_both", Verdict.IN_ORDER),
        (TranslationState.NOTARY_ABROAD, "TM", "verdict.exempt_minsk", Verdict.IN_ORDER),
        (TranslationState.NOTARY_ABROAD, "CN", "verdict.apostille", Verdict.BRING),
        (TranslationState.NOTARY_ABROAD, "AF", "verdict.legalisation", Verdict.BRING),
        (TranslationState.NOTARY_ABROAD, "UA", "verdict.ask", Verdict.ASK),
        (TranslationState.NOTARY_ABROAD, None, "verdict.not_yet", Verdict.BRING),
    ],
)
def test_the_certification_line_follows_the_notary(state, notary, key, verdict):
    lines = lines_of(scripts=ARABIC_PLACE, translation=state, notary_state=notary)

    assert lines[key].verdict is verdict
    assert lines["line.translation"].verdict is Verdict.BRING


def test_no_certification_is_asked_where_no_translation_is_needed():
    lines = lines_of(translation=TranslationState.NOTARY_ABROAD, notary_state="AF")

    assert "verdict.legalisation" not in lines


def test_certification_is_judged_on_the_day_of_the_visit_and_not_today():
    changes = {
        "scripts": ARABIC_PLACE,
        "translation": TranslationState.NOTARY_ABROAD,
        "notary_state": "DZ",
        "today": date(2026, 7, 1),
        "expires": date(2035, 1, 1),
    }

    assert "verdict.legalisation" in lines_of(visit_day=date(2026, 7, 8), **changes)
    assert "verdict.apostille" in lines_of(visit_day=date(2026, 7, 9), **changes)
    assert "verdict.legalisation" in lines_of(visit_day=None, **changes)


def test_an_ask_line_carries_both_readings():
    line = lines_of(
        scripts=ARABIC_PLACE, translation=TranslationState.NOTARY_ABROAD, notary_state="UA"
    )["verdict.ask"]

    assert (line.facts["outcome_a"], line.facts["outcome_b"]) == (
        Outcome.APOSTILLE,
        Outcome.EXEMPT,
    )
    assert line.doubtful


def test_moldova_is_in_order_for_the_applicant_and_doubtful_for_the_consul():
    line = lines_of(
        scripts=ARABIC_PLACE, translation=TranslationState.NOTARY_ABROAD, notary_state="MD"
    )["verdict.exempt_minsk"]

    assert line.verdict is Verdict.IN_ORDER
    assert line.doubtful


def test_a_notary_in_an_unknown_state_is_an_error_of_input():
    with pytest.raises(UnknownState):
        lines_of(
            scripts=ARABIC_PLACE, translation=TranslationState.NOTARY_ABROAD, notary_state="XX"
        )


def test_kazakh_or_russian_is_recommended_unless_the_translation_is_in_one():
    notarised = {"scripts": ARABIC_PLACE, "translation": TranslationState.NOTARY_KZ}

    assert "line.translation_language" in lines_of(**notarised)
    assert "line.translation_language" not in lines_of(translation_language="kk", **notarised)
    other = lines_of(translation_language="en", **notarised)["line.translation_other_language"]
    assert other.verdict is Verdict.ASK


@pytest.mark.parametrize(
    ("expires", "visit", "key"),
    [
        (date(2024, 9, 3), VISIT, "expiry.expired"),
        (date(2024, 9, 4), None, "expiry.soon"),
        (date(2024, 9, 16), VISIT, "expiry.before_visit"),
        (date(2024, 9, 17), VISIT, "expiry.soon"),
        (date(2024, 10, 17), VISIT, "expiry.soon"),
        (date(2024, 10, 18), VISIT, "expiry.ok"),
    ],
)
def test_a_document_is_good_on_its_last_day_and_not_after(expires, visit, key):
    assert validity_key(expires, False, TODAY, visit) == key


def test_a_document_without_expiry_counts_as_valid_and_an_unknown_one_is_not_judged():
    assert validity_key(None, True, TODAY, VISIT) == "expiry.none"
    assert validity_key(None, False, TODAY, VISIT) is None
    assert not any(key.startswith("expiry") for key in lines_of(expires=None))


def test_an_identity_card_is_never_refused_and_asks_the_consul():
    for citizenship in ("UA", "KG", "DE"):
        line = lines_of(citizenship=citizenship, document=DocumentKind.IDENTITY_CARD)[
            "line.other_document"
        ]
        assert line.verdict is Verdict.ASK


def test_a_diplomatic_passport_is_a_passport_and_marked():
    line = lines_of(document=DocumentKind.DIPLOMATIC_PASSPORT)["line.passport"]

    assert line.facts["mark"] is DocumentKind.DIPLOMATIC_PASSPORT


def test_a_citizen_of_kazakhstan_is_told_at_once_also_with_a_second_passport():
    assert lines_of(citizenship="KZ")["gate.kz_citizen"].verdict is Verdict.DECLINED
    assert "gate.kz_citizen" in lines_of(other_citizenships=("KZ",))
    with pytest.raises(KazakhCitizen):
        require_foreign(("DE", "KZ"))
    require_foreign(("DE", None))


def test_stateless_persons_and_minors_are_taken_and_flagged_for_the_consul():
    assert lines_of(citizenship=None)["gate.stateless"].verdict is Verdict.ASK
    assert lines_of(born=date(2006, 9, 18))["gate.minor"].verdict is Verdict.ASK
    assert "gate.minor" not in lines_of(born=date(2006, 9, 17))


def test_a_missions_own_demand_is_shown_with_its_author_and_date():
    extra = MissionExtra(57, "Always a translation into Russian", "Consul", date(2024, 5, 2))

    facts = lines_of(extra=extra)["line.mission_extra"].facts

    assert facts["author"] == "Consul"
    assert facts["notice_date"] == date(2024, 5, 2)


@pytest.mark.parametrize(("requirement", "author"), [("", "Consul"), ("More", " ")])
def test_a_demand_without_text_or_author_is_refused(requirement, author):
    with pytest.raises(UnsourcedDemand):
        MissionExtra(57, requirement, author, date(2024, 5, 2))


def test_supporting_documents_of_the_group_are_lines_of_their_own():
    assert lines_of(supporting=("marriage_certificate",))["line.supporting"].facts == {
        "document": "marriage_certificate"
    }


@pytest.mark.parametrize("state", ["EG", "CN", "IR", "JP", "GE", "GR", "TH", "IN", "KR", "IL"])
def test_states_that_write_other_letters_are_asked_about_them(state):
    assert not scripts_known_for(state, load_other_scripts())


@pytest.mark.parametrize("state", ["TR", "RU", "UZ", "DE", "VN", "BG", "KG", "FR"])
def test_states_of_latin_or_cyrillic_letters_are_not_asked(state):
    assert scripts_known_for(state, load_other_scripts())


def test_the_line_of_an_original_says_original_and_not_kazakh():
    answer = certify(BOOK, PaperKind.ORIGINAL_PASSPORT, "DE", VISIT)

    assert certification_line(answer).key == "verdict.original"


@given(st.dates(date(1900, 1, 1), date(2024, 1, 1)), st.dates(date(2024, 1, 2), date(2100, 1, 1)))
def test_age_grows_by_one_on_the_birthday_and_never_shrinks(born, on):
    assert age_on(born, on) <= age_on(born, on + timedelta(days=1)) <= age_on(born, on) + 1


@given(st.dictionaries(st.sampled_from(NAMED_FIELDS), st.sampled_from(Script)))
def test_exactly_the_data_in_other_letters_need_translation(scripts):
    needed = needs_translation(scripts)

    assert set(needed) == {name for name, script in scripts.items() if script is Script.OTHER}
    assert list(needed) == [name for name in NAMED_FIELDS if name in needed]


@given(
    st.builds(
        Situation,
        today=st.dates(date(2024, 1, 1), date(2028, 1, 1)),
        citizenship=st.none() | st.sampled_from(sorted(BOOK.states)),
        document=st.sampled_from(DocumentKind),
        expires=st.none() | st.dates(date(2020, 1, 1), date(2040, 1, 1)),
        no_expiry=st.booleans(),
        visit_day=st.none() | st.dates(date(2024, 1, 1), date(2030, 1, 1)),
        scripts=st.none() | st.dictionaries(st.sampled_from(NAMED_FIELDS), st.sampled_from(Script)),
        translation=st.sampled_from(TranslationState),
        notary_state=st.none() | st.sampled_from(sorted(BOOK.states)),
        born=st.none() | st.dates(date(1920, 1, 1), date(2024, 1, 1)),
    )
)
def test_every_checklist_is_sorted_says_each_thing_once_and_names_the_papers(situation):
    found = checklist(situation, BOOK, ROWS)
    keys = [line.key for line in found.lines]
    order = [list(Verdict).index(line.verdict) for line in found.lines]

    assert order == sorted(order)
    assert len(set(keys)) == len(keys)
    assert {"line.application", "line.copy"} <= set(keys)
    assert ("line.passport" in keys) != ("line.other_document" in keys)
