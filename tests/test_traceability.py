"""docs/traceability.md: every paragraph and every promise has its place and a test that exists.

"Not yet" is allowed for the rows that the issue allows, and for no other.
"""

import re

from tests.documents import is_test, is_there, named_in, rows_of, text_of

DOCUMENT = "docs/traceability.md"
PROOF = re.compile(r"tests/\S+\.py::test_\w+")

ITEMS = [f"item {number}" for number in range(1, 8)]
PARAS = [f"para {number}" for number in range(1, 19)]
ANNEXES = ["annex 1", "annex 2", "form 1", "form 2", "form 3"]
PARTS_OF_PARAS = [
    "para 6.1",
    "para 6.2",
    "para 6, translation",
    "para 6, certification",
    "para 6, note",
    "para 8.1",
    "para 8.2",
    "para 12.1",
    "para 12.2",
    "para 12.3",
]
PROMISES = [
    *(f"C{number}" for number in range(1, 16)),
    *(f"B{number}" for number in range(1, 16)),
    *(f"G{number}" for number in range(1, 4)),
    *(f"L{number}" for number in range(1, 36)),
]
IDS = [*ITEMS, *PARAS, *PARTS_OF_PARAS, *ANNEXES, *PROMISES]

MAY_BE_NOT_YET = {
    *("C5", "C9", "C12", "G2", "G3", "L3"),
    *(f"B{number}" for number in range(10, 15)),
    *(f"L{number}" for number in (*range(11, 20), *range(21, 27), 29, 30, 31, 33)),
    *("para 13", "para 15", "para 16", "para 17", "para 18"),
}
MAY_LACK_A_PART = {
    *("C7", "C15", "B1", "B15"),  # named so by the issue
    *("C13", "L10", "B9", "L27"),  # left out of "What to build", its own examples
    *("C1", "L7"),  # nine more languages
    *("C14", "L2"),  # pictures in help, undoing a withdrawal
    "B2",  # what rests on visits
}
NOT_YET, PART = "not yet: ", "part: "

ROWS = {row[0]: row for row in rows_of(DOCUMENT)}


def test_every_paragraph_and_every_promise_has_exactly_one_row():
    names = [row[0] for row in rows_of(DOCUMENT)]

    assert sorted(names) == sorted(IDS)


def test_a_row_says_what_where_by_which_test_and_what_is_still_to_come():
    lame = [name for name, row in ROWS.items() if not is_whole(row)]

    assert lame == []


def is_whole(row: list[str]) -> bool:
    """A row that is not yet kept needs no place and no proof; every other needs both."""
    _, what, where, proof, left = row
    if left.startswith(NOT_YET):
        return bool(what)
    kept = left == "–" or left.startswith(PART)
    return kept and bool(what and named_in(where) and PROOF.search(proof))


def test_only_rows_that_the_issue_allows_are_not_yet():
    late = {name for name, row in ROWS.items() if row[4].startswith(NOT_YET)}

    assert late - MAY_BE_NOT_YET == set()


def test_only_rows_that_may_lack_a_part_do_and_say_which():
    lacking = {name: row[4] for name, row in ROWS.items() if row[4].startswith(PART)}

    assert set(lacking) - MAY_BE_NOT_YET - MAY_LACK_A_PART == set()
    assert [name for name, left in lacking.items() if len(left) < len(PART) + 10] == []


def test_every_module_named_exists():
    missing = {
        name: [module for module in named_in(row[2]) if not is_there(module)]
        for name, row in ROWS.items()
    }

    assert {name: modules for name, modules in missing.items() if modules} == {}


def test_every_test_named_exists():
    missing = {
        name: [test for test in named_in(row[3]) if not is_test(test)] for name, row in ROWS.items()
    }

    assert {name: tests for name, tests in missing.items() if tests} == {}


def test_no_row_still_waits_for_its_test():
    waiting = [name for name, row in ROWS.items() if "TEST?" in row[3]]

    assert waiting == []
    assert "TEST?" not in text_of(DOCUMENT)
