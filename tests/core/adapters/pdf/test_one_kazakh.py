"""The project's Kazakh is said once: what the papers print is what the edition holds."""

import json
from pathlib import Path

import core.adapters.pdf as pdf
from core.adapters.reference import load_editions

PRINTED = json.loads((Path(pdf.__file__).parent / "kazakh_texts.json").read_text("utf-8"))
EDITION = load_editions().by_id("2024-03-19")


def test_the_grounds_of_refusal_are_the_same_on_paper_and_in_the_edition():
    printed = [PRINTED["refusal_notice"][f"ground_{number}"] for number in (1, 2, 3)]

    assert printed == [text.translations["kk"] for text in EDITION.grounds]


def test_the_form_says_the_same_on_paper_and_in_the_edition():
    kept = set(PRINTED["application_form"].values()) - {PRINTED["application_form"]["purpose"]}
    held = set(EDITION.forms["application"].translated["kk"].values())
    consents = {text.translations["kk"] for text in EDITION.consents}

    assert kept - held - consents == set()
