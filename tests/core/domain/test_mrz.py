import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from core.domain.mrz import (
    FIELDS,
    FieldState,
    MrzError,
    MrzFormat,
    NationalCode,
    OddLetters,
    VisaGiven,
    WrongLength,
    read,
    read_passport,
)
from tests.core.domain import zones
from tests.core.domain.zones import TODAY

LATIN_KEYS = "QWERTYUIOPASDFGHJKLZXCVBNM<"
CYRILLIC_KEYS = "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬБ"
RUSSIAN = str.maketrans(LATIN_KEYS, CYRILLIC_KEYS)
KAZAKH = RUSSIAN | str.maketrans("1234567890", '"әіңғ,.үұқ')

DIGIT_FIELDS = ("document_number", "birth_date", "expiry_date")


def values(text):
    reading = read(text, today=TODAY)
    return {key: reading.value(key) for key in FIELDS}


def proven(text):
    try:
        reading = read(text, today=TODAY)
    except MrzError:
        return {}
    return {key: field.value for key, field in reading.fields.items() if field.proven}


ERIKSSON = {
    "document_kind": "P",
    "document_number": "L898902C3",
    "issuing_state": "UTO",
    "nationality": "UTO",
    "birth_date": "1974-08-12",
    "sex": "F",
    "expiry_date": "2012-04-15",
    "surname": "ERIKSSON",
    "given_names": "ANNA MARIA",
    "optional": "ZE184226B",
}


def test_the_specimen_passport_is_read_whole():
    assert values(zones.TD3) == ERIKSSON


@pytest.mark.parametrize("format", MrzFormat)
def test_each_format_of_doc_9303_is_told_apart(format):
    assert read(zones.ALL[format], today=TODAY).format is format


@pytest.mark.parametrize("text", [zones.TD2, zones.TD1])
def test_the_specimen_cards_carry_the_same_person(text):
    read_ = values(text)

    assert (read_["document_number"], read_["surname"]) == ("D23145890", "ERIKSSON")
    assert (read_["given_names"], read_["expiry_date"]) == ("ANNA MARIA", "2012-04-15")


def test_a_long_number_goes_on_in_the_optional_field():
    card = read(zones.TD1_LONG, today=TODAY)

    assert card.value("document_number") == "D23145890734"
    assert card.fields["document_number"].proven
    assert card.value("optional") is None
    assert card.composite_holds


def test_a_long_number_with_a_wrong_digit_behind_it_is_wrong():
    card = read(zones.TD1_LONG.replace("7349", "7348"), today=TODAY)

    assert card.fields["document_number"].state is FieldState.WRONG


def test_what_stands_behind_a_long_number_is_the_optional_field():
    card = read(zones.TD1_LONG.replace("7349<<<", "7349<AB"), today=TODAY)

    assert card.value("optional") == "AB"


def test_a_card_of_which_two_lines_came_lacks_the_names_only():
    card = read("\n".join(zones.TD1_LONG.split("\n")[:2]), today=TODAY)

    assert card.value("document_number") == "D23145890734"
    assert card.fields["surname"].state is FieldState.UNREAD


def test_names_and_states_are_read_and_never_proven():
    passport = read(zones.TD3, today=TODAY)

    assert passport.keys(FieldState.PROVEN) == (*DIGIT_FIELDS, "optional")
    assert set(passport.keys(FieldState.READ)) >= {"surname", "given_names", "nationality"}


def forgiven():
    first, second = zones.TD3.split("\n")
    yield "small letters", zones.TD3.lower()
    yield "full stops", zones.TD3.replace("<", ".")
    yield "spaces", " ".join(zones.TD3)
    yield "one run", first + second
    yield "windows line ends", zones.TD3.replace("\n", "\r\n\r\n")
    yield "a space between the lines", f"{first} {second}"
    yield "words around", f"Good day, here is my passport: {first}\n{second} thank you"
    yield "words on each line", f"line 1: {first}\nline 2: {second}"
    yield "words between", f"{first}\nand the second one:\n{second}"
    yield "a letter before it", "Dear consul,\n\nplease find below\n" + zones.TD3
    yield "quotes for pairs", zones.TD3.replace("<<", "«")
    yield "quotes for single ones", zones.TD3.replace("<", "«")
    yield "html", zones.TD3.replace("<", "&lt;")
    yield "full-width", zones.TD3.translate({sign: sign + 0xFEE0 for sign in range(33, 127)})
    yield "eastern digits", zones.TD3.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    yield "zero width", "\u200b".join(zones.TD3)
    yield (
        "letters for digits",
        zones.TD3.replace("7408122", "74O8I2Z").replace("1204159", "I2O4IS9"),
    )
    yield "russian layout", zones.TD3.translate(RUSSIAN)
    yield "russian layout, caps lock", zones.TD3.translate(RUSSIAN).swapcase()
    yield "russian full stops", zones.TD3.replace("<", ".").translate(RUSSIAN)
    yield "kazakh layout", zones.TD3.translate(KAZAKH)
    yield "kazakh layout, caps lock", zones.TD3.translate(KAZAKH).swapcase()
    yield "one line in each layout", f"{first.translate(RUSSIAN)}\n{second.translate(KAZAKH)}"
    yield "one run in the kazakh layout", (first + second).translate(KAZAKH)
    yield "look-alikes", zones.TD3.translate(str.maketrans("PTOEKACMB", "РТОЕКАСМВ"))
    yield "a turkish board", zones.TD3.replace("I", "İ")
    yield "a filler too many", f"{first}<\n{second}"


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in forgiven()])
def test_how_the_lines_came_does_not_matter(text):
    assert values(text) == ERIKSSON


@pytest.mark.parametrize("text", zones.ALL.values(), ids=zones.ALL)
@pytest.mark.parametrize("layout", [RUSSIAN, KAZAKH], ids=["russian", "kazakh"])
def test_every_format_comes_through_both_layouts(text, layout):
    assert values(text.translate(layout)) == values(text)


def test_lines_through_the_kazakh_layout_on_a_phone_may_have_curly_quotes():
    assert values(zones.TD3.translate(KAZAKH).replace('"', "”")) == ERIKSSON


@pytest.mark.parametrize(
    ("line", "at", "field"),
    [(1, 4, "document_number"), (1, 15, "birth_date"), (1, 22, "expiry_date"), (1, 31, "optional")],
)
def test_a_wrong_digit_makes_its_own_field_wrong_and_no_other(line, at, field):
    lines = zones.TD3.split("\n")
    wrong = str((int(lines[line][at]) + 1) % 10)
    lines[line] = lines[line][:at] + wrong + lines[line][at + 1 :]

    passport = read("\n".join(lines), today=TODAY)

    assert passport.keys(FieldState.WRONG) == (field,)
    assert passport.value(field) is None
    assert [doubt.facts for doubt in passport.doubts()] == [{"field": field}]


def test_a_wrong_last_digit_is_a_doubt_of_its_own():
    passport = read(zones.TD3[:-1] + "1", today=TODAY)

    assert passport.composite_holds is False
    assert [doubt.facts for doubt in passport.doubts()] == [{"field": "composite"}]


def test_an_empty_optional_field_may_have_a_filler_or_a_nought_as_digit():
    for sign in "<0":
        line = f"L898902C36UTO7408122F1204159{'<' * 14}{sign}"
        last = zones.digit(line[:10] + line[13:20] + line[21:])
        passport = read(f"{zones.TD3[:44]}\n{line}{last}", today=TODAY)

        assert passport.doubts() == ()


@pytest.mark.parametrize("text", [zones.MRVA, zones.MRVB])
def test_a_visa_is_a_visa(text):
    visa = read(text, today=TODAY)

    assert visa.is_visa
    assert [type(doubt) for doubt in visa.doubts()] == [VisaGiven]
    with pytest.raises(VisaGiven):
        read_passport(text, today=TODAY)


def test_a_russian_internal_passport_is_never_read_by_icao():
    text = (
        "PNRUSIVANOVA<<ANNA<IVANOVNA<<<<<<<<<<<<<<<<<\n4601123459RUS8203154F<<<<<<<0980321640021<06"
    )
    internal = read(text, today=TODAY)

    assert (internal.format, internal.fields) == (None, {})
    assert internal.looks_like_national_code
    with pytest.raises(NationalCode):
        read_passport(text, today=TODAY)


def test_a_russian_passport_for_travel_is_read():
    holder = zones.Holder("701234567", "RUS", "RUS", "820315", "M", "301231", "IVANOV", "IVAN")

    assert values(zones.td3(holder))["surname"] == "IVANOV"


def test_codes_that_are_not_iso_are_codes():
    holder = zones.Holder("C01X00T47", "D<<", "XXA", "640812", "F", "270228", "MUSTERMANN", "ERIKA")

    assert (
        values(zones.td3(holder))["issuing_state"],
        values(zones.td3(holder))["nationality"],
    ) == (
        "D",
        "XXA",
    )


def test_an_unknown_code_is_named():
    passport = read(zones.TD3.replace("P<UTO", "P<UTQ"), today=TODAY)

    assert [doubt.facts for doubt in passport.doubts()] == [
        {"code": "UTQ", "field": "issuing_state"}
    ]


@pytest.mark.parametrize(
    ("birth", "value"),
    [("65<<<<", "1965"), ("6508<<", "1965-08"), ("650000", "1965"), ("<<<<<<", None)],
)
def test_a_birth_date_may_lack_parts(birth, value):
    holder = zones.Holder("L898902C3", "UTO", "UTO", birth, "F", "300415", "ERIKSSON", "ANNA")

    assert values(zones.td3(holder))["birth_date"] == value


def test_a_day_that_no_calendar_has_is_wrong_even_with_its_digit():
    holder = zones.Holder("L898902C3", "UTO", "UTO", "650231", "F", "300415", "ERIKSSON", "ANNA")

    assert read(zones.td3(holder), today=TODAY).fields["birth_date"].state is FieldState.WRONG


def test_a_document_without_an_end_names_none():
    holder = zones.Holder("L898902C3", "UTO", "UTO", "650201", "F", "<<<<<<", "ERIKSSON", "ANNA")

    assert read(zones.td3(holder), today=TODAY).no_expiry
    assert not read(zones.TD3, today=TODAY).no_expiry


def test_one_name_only_stands_in_the_surname():
    holder = zones.Holder("L898902C3", "AFG", "AFG", "650201", "M", "300101", "AHMAD", "")
    passport = read(zones.td3(holder), today=TODAY)

    assert passport.one_name_only
    assert (passport.value("surname"), passport.value("given_names")) == ("AHMAD", None)
    assert not read(zones.TD3, today=TODAY).one_name_only


def test_a_name_that_fills_its_field_may_be_cut():
    long = zones.TD3.replace(
        "ERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K"
    )

    assert read(long, today=TODAY).name_may_be_cut
    assert not read(zones.TD3, today=TODAY).name_may_be_cut


def test_the_errors_and_the_reading_itself_keep_the_zone_to_themselves():
    lost = zones.TD3.replace("<\nL", "\nL")
    with pytest.raises(WrongLength) as length:
        read(lost, today=TODAY)
    with pytest.raises(OddLetters) as letters:
        read(zones.TD3.replace("ERIKSSON", "ÉRIKSSÖN"), today=TODAY)

    assert length.value.facts == {"got": 43, "want": 44}
    assert letters.value.facts == {"found": "ÉÖ"}
    assert "ERIKSSON" not in f"{length.value!r}{letters.value!r}{read(zones.TD3, today=TODAY)!r}"


@given(zones.holders, st.sampled_from((zones.td3, zones.td2, zones.td1)))
def test_what_was_written_is_read_back(holder, make):
    reading = read(make(holder), today=TODAY)

    assert reading.value("document_number") == holder.number
    assert reading.value("nationality") == holder.nationality.rstrip("<")
    assert reading.value("surname") == holder.surname.replace("<", " ")
    assert reading.keys(FieldState.WRONG) == ()
    assert reading.fields["birth_date"].raw == holder.birth


@given(zones.zones)
def test_a_reading_of_the_lines_as_understood_is_the_same_reading(text):
    once = read(text, today=TODAY)

    assert read("\n".join(once.lines), today=TODAY) == once


@given(zones.zones, st.data())
@settings(max_examples=300)
def test_one_wrong_digit_never_proves_a_wrong_value(text, data):
    digits = [at for at, sign in enumerate(text) if sign.isdigit()]
    at = data.draw(st.sampled_from(digits))
    other = data.draw(st.sampled_from([sign for sign in "0123456789" if sign != text[at]]))
    truth = proven(text)

    for key, value in proven(text[:at] + other + text[at + 1 :]).items():
        assert value == truth.get(key)


@given(zones.zones, st.sampled_from((RUSSIAN, KAZAKH)), st.text("абв xyz.,\n", max_size=40))
def test_words_in_front_and_a_foreign_layout_change_nothing(text, layout, words):
    assert proven(f"{words}\n{text.translate(layout)}") == proven(text)


@given(st.text(max_size=300) | st.text("P<UTO740812IVAN\nБУ", max_size=300))
@example("\ud800")
@example("P<")
@example("«" * 44 + "\n" + "«" * 44)
def test_no_text_is_more_than_a_reading_or_a_reason(text):
    try:
        reading = read(text, today=TODAY)
    except MrzError as error:
        assert error.code.startswith("mrzerr.")
    else:
        assert reading.format or reading.looks_like_national_code
