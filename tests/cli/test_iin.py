import json

import pytest

from cli.main import main


@pytest.mark.parametrize("number", ["960340000514", "061211600012", "900101 300811"])
def test_a_well_formed_number_is_answered_with_nought(number, capsys):
    assert main(["iin", "check", number]) == 0
    assert capsys.readouterr().out.startswith("valid")


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        ("061211600013", "wrong_check_digit"),
        ("900101300800", "cannot_exist"),
        ("0612116000", "not_twelve_digits"),
        ("x", "not_twelve_digits"),
        ("٩٦٠٣٤٠٠٠٠٥١٤", "not_twelve_digits"),
        ("９６０３４００００５１４", "not_twelve_digits"),
    ],
)
def test_any_other_is_answered_with_one_and_the_reason(number, reason, capsys):
    assert main(["iin", "check", number, "--json"]) == 1
    assert json.loads(capsys.readouterr().out) == {"valid": False, "reason": reason, "hint": None}


@pytest.mark.parametrize("number", ["061211600013", "900101300800", "12"])
def test_the_reason_is_said_in_words_too(number, capsys):
    assert main(["iin", "check", number]) == 1
    out = capsys.readouterr().out
    assert out.startswith("not valid: ")
    assert number not in out


def test_a_company_s_number_is_valid_with_a_hint(capsys):
    assert main(["iin", "check", "960340000514", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["hint"] == "looks_like_bin"


@pytest.mark.parametrize(
    "words", [["iin"], ["iin", "check"], ["iin", "check", "1", "2"], ["iin", "x"]]
)
def test_a_wrong_command_is_two_with_one_line_on_stderr(words, capsys):
    with pytest.raises(SystemExit) as left:
        main(words)

    captured = capsys.readouterr()
    assert left.value.code == 2
    assert captured.out == ""
    assert captured.err.count("\n") == 1
