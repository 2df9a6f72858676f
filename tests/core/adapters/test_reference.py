"""The package data load, and what is wrong with a file is said in one line."""

import json
from pathlib import Path

import pytest

from core.adapters.reference import (
    BrokenReference,
    load_editions,
    load_identity_documents,
    load_missions,
    load_neighbourhood,
    load_other_scripts,
    load_treaties,
)
from core.adapters.reference_rows import data_folder

PACKAGE = Path(str(data_folder()))


@pytest.fixture
def spoilt(tmp_path):
    """Copy one file of the package, spoilt by a function, and the rest as it is."""

    def spoil(name, change):
        for path in PACKAGE.rglob("*.json"):
            copy = tmp_path / path.relative_to(PACKAGE)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(path.read_text())
        content = json.loads((tmp_path / name).read_text())
        change(content)
        (tmp_path / name).write_text(json.dumps(content))
        return tmp_path

    return spoil


def test_the_treaties_are_whole():
    book = load_treaties()

    assert len(book.states) == 250
    assert sum(
        row.treaty == "hague_apostille_1961" and not row.via for row in book.memberships
    ) == (129)
    assert all(row.source for row in book.memberships)
    assert book.as_of.isoformat() == "2026-11-22"


def test_every_other_file_loads():
    assert len(load_identity_documents()) == 27
    assert len(load_missions().missions) == 96
    assert len(load_editions().editions) == 1
    assert load_neighbourhood().borders["KZ"] == {"CN", "KG", "RU", "TM", "UZ"}
    assert "EG" in load_other_scripts()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda row: row.pop("source"), "no source"),
        (lambda row: row.update(source=[]), "no source"),
        (lambda row: row.update(source=["hearsay"]), "unknown source hearsay"),
        (lambda row: row.update(state="XX"), "unknown state XX"),
        (lambda row: row.update(treaty="vienna_1815"), "unknown treaty vienna_1815"),
        (lambda row: row.update(confidence="sure"), "confidence is none of high, medium, low"),
        (lambda row: row.update({"from": "1994-13-01"}), "from is no date: 1994-13-01"),
        (lambda row: row.update(until="1990-01-01"), "ends before it begins"),
    ],
)
def test_a_spoilt_treaty_row_is_named_with_its_fault(spoilt, change, said):
    folder = spoilt("treaties.json", lambda content: change(content["memberships"][0]))

    with pytest.raises(BrokenReference, match=r"treaties\.json: memberships row 1") as error:
        load_treaties(folder)

    assert said in str(error.value)


def test_treaty_rows_that_overlap_are_refused(spoilt):
    folder = spoilt(
        "treaties.json", lambda content: content["memberships"].append(content["memberships"][0])
    )

    with pytest.raises(BrokenReference, match="rows overlap"):
        load_treaties(folder)


def test_an_objection_needs_a_source_too(spoilt):
    folder = spoilt("treaties.json", lambda content: content["objections"].append({"state": "DE"}))

    with pytest.raises(BrokenReference, match="no source"):
        load_treaties(folder)


def test_an_unsettled_state_needs_two_outcomes(spoilt):
    folder = spoilt(
        "treaties.json", lambda content: content["unsettled"][0].update(options=["exempt"])
    )

    with pytest.raises(BrokenReference, match="two outcomes"):
        load_treaties(folder)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda edition: edition.pop("source"), "no source"),
        (lambda edition: edition.pop("term"), "no term"),
        (lambda edition: edition["term"].pop("last_day"), "no last_day"),
        (lambda edition: edition["term"].pop("first_day_source"), "no first_day_source"),
        (lambda edition: edition["term"].update(last_day="2024-01-01"), "lies before"),
        (lambda edition: edition["retention"].pop("source"), "no source"),
        (lambda edition: edition["retention"].update(draft_days="long"), "no number draft_days"),
        (lambda edition: edition["grounds"][0].update(number=4), "not a ground: 4"),
        (lambda edition: edition["consents"][0].update(kind="verbal"), "kind is none of"),
    ],
)
def test_an_edition_without_source_or_term_is_refused(spoilt, change, said):
    folder = spoilt("editions/2024-03-19.json", change)

    with pytest.raises(BrokenReference) as error:
        load_editions(folder=folder)

    assert said in str(error.value)


def test_editions_that_overlap_are_refused_by_name(tmp_path):
    content = json.loads((PACKAGE / "editions" / "2024-03-19.json").read_text())
    content["id"] = "copy"
    (tmp_path / "copy.json").write_text(json.dumps(content))

    with pytest.raises(BrokenReference, match=r"(copy and 2024|2024-03-19 and copy).*overlap"):
        load_editions(tmp_path)


def test_a_mission_with_an_unknown_zone_is_refused(spoilt):
    folder = spoilt(
        "missions.json", lambda content: content["missions"][0].update(timezone="Moon/Base")
    )

    with pytest.raises(BrokenReference, match="unknown zone Moon/Base"):
        load_missions(folder)


def test_a_mission_number_that_stands_twice_is_refused(spoilt):
    folder = spoilt("missions.json", lambda content: content["missions"][1].update(number=1))

    with pytest.raises(BrokenReference, match="twice"):
        load_missions(folder)


def test_a_mission_city_without_spellings_is_refused(spoilt):
    folder = spoilt("cities.json", lambda content: content["cities"].pop(0))

    with pytest.raises(BrokenReference, match="no spellings of Washington"):
        load_missions(folder)


def test_a_document_row_without_source_is_refused(spoilt):
    folder = spoilt(
        "identity_documents.json", lambda content: content["documents"][3].pop("source")
    )

    with pytest.raises(BrokenReference, match="no source"):
        load_identity_documents(folder)


@pytest.mark.parametrize("text", ["", "[]", "{", '{"missions": {}}', '{"missions": [1]}'])
def test_a_file_that_is_no_table_is_refused(tmp_path, text):
    (tmp_path / "cities.json").write_text((PACKAGE / "cities.json").read_text())
    (tmp_path / "missions.json").write_text(text)

    with pytest.raises(BrokenReference, match=r"missions\.json"):
        load_missions(tmp_path)
