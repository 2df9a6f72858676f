"""`qabyl rules`: one object on stdout for an answer, one line on stderr for wrong input."""

import json
import string
from datetime import UTC, datetime
from pathlib import Path

import pytest

from cli import rules
from cli.arguments import OneLineParser
from core.domain.certification import Reason
from core.texts.certification import CERTIFICATION_TEXTS

EXPECTED = json.loads((Path(__file__).parents[1] / "data" / "derived_route.json").read_text())
OUTCOMES = {
    "consular_legalization": "consular_legalisation",
    "not_foreign": "none",
    "manual": "ask_consul",
    "ambiguous": "ask_consul",
}


class Frozen:
    def now(self) -> datetime:
        return datetime(2023, 11, 6, 12, tzinfo=UTC)


def run(capsys, *words):
    """The exit code, stdout and stderr of `qabyl rules …`."""
    parser = OneLineParser(prog="qabyl")
    rules.register(parser.add_subparsers())
    try:
        args = parser.parse_args(["rules", *words])
        code = args.handler(args)
    except SystemExit as stop:
        code = stop.code
    said = capsys.readouterr()
    return code, said.out, said.err


def certify(capsys, state, on, paper="notarised_translation", *more):
    words = ["--paper", paper, "--state", state, "--on", on, "--json", *more]
    return run(capsys, "certify", *words)


def test_certify_says_one_object_with_exactly_its_six_facts(capsys):
    code, out, err = certify(capsys, "CN", "2024-09-17")

    assert (code, err, out.count("\n")) == (0, "", 1)
    answer = json.loads(out)
    explanation = answer.pop("explanation")
    assert answer == {
        "outcome": "apostille",
        "check": False,
        "paragraph": "6",
        "basis": [{"treaty": "hague_apostille_1961", "from": "2023-11-07", "confidence": "high"}],
        "data_as_of": "2026-11-22",
    }
    assert "China is a party to the Hague Convention of 1961" in explanation


@pytest.mark.parametrize("row", EXPECTED["rows"], ids=lambda row: row["iso"])
def test_certify_agrees_with_every_derived_route_on_the_day_of_the_data(capsys, row):
    code, out, _ = certify(capsys, row["iso"], EXPECTED["as_of"])

    unsure = row["confidence"] == "low"
    expected = "ask_consul" if unsure else OUTCOMES.get(row["route"], row["route"])
    assert code == 0
    assert json.loads(out)["outcome"] == expected


def test_certify_takes_today_when_no_day_is_named(capsys):
    parser = OneLineParser()
    rules.register(parser.add_subparsers())
    words = ["rules", "certify", "--paper", "notarised_copy", "--state", "CN", "--json"]

    assert rules.run_certify(parser.parse_args(words), Frozen()) == 0
    assert json.loads(capsys.readouterr().out)["outcome"] == "consular_legalisation"


def test_certify_takes_small_letters_and_a_consuls_certification(capsys):
    _, out, _ = certify(capsys, "af", "2024-09-17", "notarised_copy", "--by-kazakh-consul")

    assert json.loads(out)["outcome"] == "none"


def test_what_the_consul_decides_is_explained_with_both_readings(capsys):
    _, out, _ = certify(capsys, "UA", "2024-05-19")

    explanation = json.loads(out)["explanation"]
    assert explanation.endswith("Readings: apostille; exempt.")


def test_certify_without_json_is_a_line_for_a_person(capsys):
    words = ["--paper", "official_document", "--state", "TH", "--on", "2027-01-01"]
    code, out, _ = run(capsys, "certify", *words)

    assert code == 0
    assert out.startswith("consular_legalisation: Consular legalisation is needed")
    assert "2026-11-22" in out


@pytest.mark.parametrize(
    "words",
    [
        ("certify", "--paper", "notarised_copy", "--state", "XX", "--json"),
        ("certify", "--paper", "notarised_copy", "--state", "X\nX", "--json"),
        ("certify", "--paper", "napkin", "--state", "DE", "--json"),
        ("certify", "--paper", "notarised_copy", "--json"),
        ("certify", "--paper", "notarised_copy", "--state", "DE", "--on", "2024-02-30"),
        ("certify", "--paper", "notarised_copy", "--state", "DE", "--on", "tomorrow"),
        ("certify", "--paper", "notarised_copy", "--state", "DE", "--on", "20240203"),
        ("due", "--accepted", "2026-W01-1"),
        ("certify", "--paper", "notarised_copy", "--state", "DE", "--when", "2024-02-03"),
        ("due",),
        ("due", "--accepted", "17.09.2024", "--json"),
        ("due", "--accepted", "9999-12-31", "--json"),
        ("guess",),
        (),
    ],
)
def test_wrong_input_is_one_line_on_stderr_and_exit_2(capsys, words):
    code, out, err = run(capsys, *words)

    assert (code, out) == (2, "")
    assert err.count("\n") == 1
    assert len(err.strip()) > 10


def test_due_says_one_object_with_exactly_its_three_facts(capsys):
    code, out, err = run(capsys, "due", "--accepted", "2024-09-17", "--json")

    assert (code, err) == (0, "")
    assert json.loads(out) == {
        "due": "2024-09-18",
        "due_at": "2024-09-18T18:30:00+05:00",
        "provisional": False,
    }


def test_due_in_an_undecreed_year_is_provisional_also_in_words(capsys):
    _, out, _ = run(capsys, "due", "--accepted", "2027-06-01")

    assert out.startswith("2027-06-02, 18:30 in Astana, provisional")


def test_every_reason_has_its_sentence_and_no_sentence_is_left_over():
    assert set(CERTIFICATION_TEXTS) == {f"certify.{reason.value}" for reason in Reason}


@pytest.mark.parametrize("sentence", CERTIFICATION_TEXTS.values())
def test_an_explanation_is_one_sentence_with_no_other_gap_than_the_country(sentence):
    gaps = {name for _, name, _, _ in string.Formatter().parse(sentence) if name}

    assert gaps <= {"country"}
    assert sentence.endswith(".")
    assert sentence.count(". ") == 0
