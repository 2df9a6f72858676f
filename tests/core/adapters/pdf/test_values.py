"""Values on the papers: nothing cut, dashes and empty lines where they belong, hostile text harmless."""

import re
from dataclasses import fields, replace
from datetime import date

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.adapters.pdf import faces
from core.adapters.pdf.text import Style, clean, wrap
from core.ports.printing import ApplicationFormValues
from tests.core.adapters.pdf.reading import cells_of, folded, text_of
from tests.core.adapters.pdf.samples import CERTIFICATE, FORM, LONG_FORM, PRINTER

HOSTILE = {
    "markup": "<b>&amp;</b> <para>",
    "direction": "‮ANNA‏ ⁦MARIA⁩",
    "controls": "AN\x00NA\x1b[31m \r\nMARIA\x7f",
    "surrogate": "ANNA \ud800 MARIA",
    "another script": "李小明 ليلى 😀",
    "pdf": ") Tj ET (\\",
    "one long word": "W" * 3000,
    "many words": "ANNA MARIA " * 2000,
}
KAZAKH = "ӘҒҚҢӨҰҮҺІәғқңөұүһі"


def without_space(text: str) -> str:
    return re.sub(r"\s", "", text)


@pytest.mark.parametrize("value", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_is_printed_as_text_on_every_line_of_the_form(value: str) -> None:
    drawn = PRINTER.application_form(
        ApplicationFormValues(**{field.name: value for field in fields(ApplicationFormValues)})
    )

    assert len(pypdfium2.PdfDocument(drawn)) >= 1
    assert "(подпись, дата)" in text_of(drawn)


@settings(max_examples=40, deadline=None)
@given(value=st.text(st.characters(), max_size=60))
def test_any_text_at_all_makes_a_readable_certificate(value: str) -> None:
    drawn = PRINTER.certificate(replace(CERTIFICATE, surname=value, birth_place=value))

    assert "Регистрационное свидетельство" in text_of(drawn)


def test_markup_and_direction_marks_are_letters_or_nothing() -> None:
    assert "<b>&amp;</b>" in text_of(
        PRINTER.certificate(replace(CERTIFICATE, surname="<b>&amp;</b>"))
    )
    assert clean("‮ANNA‏") == "ANNA"
    assert clean("AN\x00NA\r\nMARIA") == "ANNA MARIA"


def test_a_name_of_39_letters_stays_one_word_on_the_certificate() -> None:
    name = "WOLFESCHLEGELSTEINHAUSENBERGERDORFFFABC"

    assert cells_of(PRINTER.certificate(replace(CERTIFICATE, surname=name))).count(name) == 2


def test_nothing_of_a_long_value_is_cut() -> None:
    text = without_space(text_of(PRINTER.application_form(LONG_FORM)))
    place = folded(text_of(PRINTER.application_form(LONG_FORM)))

    assert without_space(LONG_FORM.surname_latin) in text
    for word in f"{LONG_FORM.birth_place} {LONG_FORM.purpose} {LONG_FORM.place_address}".split():
        assert word in place


def test_a_long_word_is_broken_and_every_letter_kept() -> None:
    style = Style()
    lines = wrap("W" * 500, style, 100)

    assert "".join(lines) == "W" * 500
    assert max(style.width(line) for line in lines) <= 100


@given(st.text("ab шщ ", max_size=80), st.integers(12, 200))
def test_wrapping_loses_no_word_and_keeps_the_width(text: str, width: int) -> None:
    style = Style()
    lines = wrap(text, style, width)

    assert without_space("".join(lines)) == without_space(text)
    assert all(style.width(line) <= width + 0.01 for line in lines)


def test_an_absent_name_and_ethnic_origin_become_a_dash_on_a_filled_form() -> None:
    one_name = replace(FORM, surname_latin="", surname_cyrillic="", ethnic_origin="")

    assert text_of(PRINTER.application_form(one_name)).count("—") == 3


def test_a_cyrillic_name_left_to_the_consul_is_an_empty_line_and_no_dash() -> None:
    for_the_consul = replace(FORM, surname_cyrillic="", given_names_cyrillic="", ethnic_origin="X")

    assert "—" not in text_of(PRINTER.application_form(for_the_consul))


def test_the_blank_form_has_no_dash_even_when_addressed() -> None:
    addressed = ApplicationFormValues(addressee="Консулу Республики Казахстан")

    assert "—" not in text_of(PRINTER.application_form(addressed))


def test_an_absent_name_is_a_dash_on_the_certificate() -> None:
    cells = cells_of(PRINTER.certificate(replace(CERTIFICATE, surname="", patronymic="IVANOVICH")))

    assert cells.count("—") == 2


@pytest.mark.parametrize(
    ("birth", "printed"),
    [("1965", "1965"), ("05.1965", "05.1965"), (date(1965, 5, 3), "03.05.1965")],
)
def test_a_birth_date_is_printed_as_far_as_it_is_known(birth: date | str, printed: str) -> None:
    cells = cells_of(PRINTER.certificate(replace(CERTIFICATE, birth_date=birth)))

    assert cells.count(printed) == 2


def test_kazakh_letters_come_back_as_they_were() -> None:
    drawn = PRINTER.certificate(replace(CERTIFICATE, birth_place=KAZAKH))

    assert KAZAKH in text_of(drawn)


@pytest.mark.parametrize("face", [faces.SERIF, faces.SERIF_BOLD, faces.SANS, faces.SANS_BOLD])
def test_every_face_has_the_letters_of_the_two_state_languages(face: str) -> None:
    russian = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
    wanted = set(KAZAKH + russian + russian.lower() + "№«»—–")

    assert wanted <= faces.letters_of(face)


def test_a_letter_no_face_has_keeps_its_base_letter() -> None:
    drawn = list(faces.pieces("Əli Nội 李", {"only": "Әli No"}))

    assert drawn == [("only", "Әli Noi ?")]


def test_the_spare_face_draws_what_the_first_has_not() -> None:
    drawn = list(faces.pieces("Hà Nội", {"first": "H Nioà", "spare": "ộH"}))

    assert drawn == [("first", "Hà N"), ("spare", "ộ"), ("first", "i")]


def test_values_that_name_a_person_show_nothing_in_a_traceback() -> None:
    assert "ERIKSSON" not in repr(FORM) + repr(CERTIFICATE)


@pytest.mark.parametrize("place", ["Hà Nội", "Đà Nẵng", "Bakı, Əhmədli", "Ġgantija", "ŉ"])
def test_letters_that_the_face_of_the_papers_lacks_come_from_the_spare_one(place: str) -> None:
    """A place of birth is printed letter by letter: "Hà Noi" on a legal paper would be wrong."""
    drawn = PRINTER.certificate(replace(CERTIFICATE, birth_place=place))

    assert without_space(place) in without_space(text_of(drawn))
    assert len(drawn) <= 60_000
