"""The command line: one line for what is wrong, and nothing heavy for a small question."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from cli.main import main

ROOT = Path(__file__).parents[2]


def test_a_command_that_does_not_exist_is_one_line_and_status_2(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["fly"])

    said = capsys.readouterr()
    assert ended.value.code == 2
    assert len(said.err.splitlines()) == 1 and said.out == ""


def test_no_command_shows_the_list_and_fails(capsys):
    assert main([]) == 2
    assert "backoffice" in capsys.readouterr().err


def test_the_rules_answer_from_the_command_line(capsys):
    status = main(
        [
            "rules",
            "certify",
            "--paper",
            "notarised_translation",
            "--state",
            "CN",
            "--on",
            "2023-11-06",
            "--json",
        ]
    )

    answer = json.loads(capsys.readouterr().out)
    assert status == 0 and answer["outcome"] == "consular_legalisation"


def test_a_small_question_does_not_load_the_chat():
    """`import aiogram` alone costs seconds (6-stack.md, trap 2)."""
    code = "import sys, cli.main; print('aiogram' in sys.modules, 'sqlalchemy' in sys.modules)"
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert ran.stdout.split() == ["False", "False"]
