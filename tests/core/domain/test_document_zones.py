"""The zones side by side: what the document says, where it disagrees with itself."""

from datetime import UTC, datetime

from core.domain.case import Answer, Source
from core.domain.document_zones import is_clash, value_by_para_8, zones_of
from core.domain.dossier import Correction, Dossier

ANSWERS = {"given_latin": Answer("IVAN"), "patronymic_latin": Answer("PETROVICH")}


def test_the_first_source_of_para_8_that_has_a_value_counts() -> None:
    dossier = Dossier(mrz={"sex": "F"}, visual={"sex": "M", "birth_date": "1974"})

    assert value_by_para_8("sex", {}, dossier) == ("F", Source.MRZ)
    assert value_by_para_8("birth_date", {}, dossier) == ("1974", Source.VISUAL)
    assert value_by_para_8("given_latin", ANSWERS, dossier) == ("IVAN", Source.DECLARED)
    assert value_by_para_8("surname_latin", {}, dossier) == ("", Source.MRZ)


def test_a_name_the_document_leaves_empty_is_a_value() -> None:
    dossier = Dossier(mrz={"given_latin": ""})

    assert value_by_para_8("given_latin", ANSWERS, dossier) == ("", Source.MRZ)


def test_a_patronymic_is_parted_from_the_given_names_only_where_it_stands_there() -> None:
    both = zones_of(ANSWERS, Dossier(mrz={"given_latin": "IVAN PETROVICH"}))
    alone = zones_of(ANSWERS, Dossier(mrz={"given_latin": "IVAN"}))
    other = zones_of(ANSWERS, Dossier(mrz={"given_latin": "IVAN MARIA"}))

    assert (both.mrz["given_latin"], both.mrz["patronymic_latin"]) == ("IVAN", "PETROVICH")
    assert "patronymic_latin" not in alone.mrz
    assert other.mrz == {"given_latin": "IVAN MARIA"}


def test_zones_clash_where_both_have_a_value_and_say_otherwise() -> None:
    dossier = Dossier(mrz={"sex": "F", "given_latin": "IVAN"}, visual={"sex": "M"})

    assert is_clash("sex", {}, dossier)
    assert not is_clash("given_latin", {}, dossier)


def test_a_bare_click_ends_when_the_document_says_otherwise() -> None:
    at = datetime(2024, 9, 17, tzinfo=UTC)
    dossier = Dossier().corrected("sex", Correction("F", "", by="user:1", at=at))

    assert zones_of({}, dossier).correction("sex", "F") is not None
    assert zones_of({}, dossier).correction("sex", "M") is None
