"""What was judged at one visit is not presumed at the next."""

from datetime import UTC, datetime

from core.domain.dossier import Correction, Dossier, Judgement

NOW = datetime(2024, 9, 17, 8, 0, tzinfo=UTC)


def test_a_correction_keeps_reason_author_and_time_beside_the_value():
    corrected = Dossier().corrected("surname_latin", Correction("HOSEINI", "slip", "user:1", NOW))

    assert corrected.corrections["surname_latin"].reason == "slip"
    assert Dossier().corrections == {}


def test_a_second_judgement_of_a_line_replaces_the_first():
    first = Dossier().judged("line.copy", Judgement("missing", "user:1", NOW))
    second = first.judged("line.copy", Judgement("in_order", "user:2", NOW, "brought later"))

    assert second.judgements["line.copy"].by == "user:2"
    assert first.judgements["line.copy"].verdict == "missing"


def test_a_person_who_comes_again_is_judged_anew():
    seen = Dossier(mrz_text="P<UTO", missing=("copy",)).judged(
        "line.copy", Judgement("missing", "user:1", NOW)
    )

    assert seen.cleared() == Dossier()
