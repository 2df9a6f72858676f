"""Forms that no page of ours sends get an answer, never a crash (S3, S8)."""

from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from backoffice import forms
from tests.backoffice.cases import stored

BODIES = {
    "a NUL": "q=%00",
    "no UTF-8": "q=%ff%fe",
    "half a surrogate": "q=%ed%a0%80",
    "too many fields": "&".join(f"a{n}=1" for n in range(300)),
    "no form at all": "%%%",
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES.keys())
async def test_a_misshapen_form_is_told_and_nothing_breaks(signed_in, body):
    browser = await signed_in("consul")
    seen = await browser.send("/find", f"csrf={browser.token}&{body}")

    assert seen.status in (200, 400)


async def test_a_huge_form_is_told_and_nothing_breaks(signed_in):
    browser = await signed_in("consul")
    huge = await browser.send("/find", f"csrf={browser.token}&q=" + "x" * 300_000)
    long = await browser.post("/find", q="x" * 3000)

    assert (huge.status, long.status) == (413, 413)


async def test_a_form_that_never_comes_to_its_end_is_given_up(bent_request, monkeypatch):
    monkeypatch.setattr(forms, "BODY_SECONDS", 0.05)
    seen = await bent_request("POST", "/signin", b"csrf=", **{"Content-Length": b"99"})

    assert seen.startswith(b"HTTP/1.1 408")


async def test_a_form_with_a_file_or_json_is_not_read(signed_in):
    browser = await signed_in("consul")
    for kind in ("multipart/form-data; boundary=x", "application/json", "text/plain"):
        seen = await browser.send("/find", "{}", **{"Content-Type": kind})
        assert seen.status == 415


@pytest.mark.parametrize("version", ["", "x", "-1", "1.5", "9" * 40, "٣"])
async def test_a_version_that_is_no_number_is_no_crash(signed_in, sqlite_store, version):
    case = await stored(sqlite_store)
    browser = await signed_in("consul")
    for act in (
        "window",
        "accept",
        "decline",
        "papers",
        "correct",
        "take-back",
        "confirm",
        "print",
    ):
        seen = await browser.post(
            f"/cases/{case.id}/{act}", version=version, said="1", missing="copy"
        )
        assert seen.status in (400, 413)


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
FIELDS = st.dictionaries(
    st.sampled_from(
        ["mrz", "visual.birth_date", "visual.citizenship", "same", "key", "value", "reason", "line",
         "verdict", "missing", "note", "translation.surname_cyrillic", "document_number", "version",
         "visual.nonsense", "take.surname_latin", "undoubted", "well", "paper", "checked"]
    ),
    TEXT,
    max_size=8,
)  # fmt: skip
ACTS = st.sampled_from(
    ["window", "accept", "papers-in-order", "take-document-value", "papers", "correct", "document",
     "decline", "reopen", "withdraw", "confirm", "print", "printed", "hand-over", "slip"]
)  # fmt: skip


async def test_whatever_is_sent_to_a_case_there_is_no_server_error(signed_in, sqlite_store):
    case = await stored(sqlite_store)
    browser = await signed_in("consul")
    sent: list[tuple[str, dict[str, str]]] = []

    @given(ACTS, FIELDS)
    @settings(
        max_examples=150,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    def collect(act, fields):
        sent.append((act, fields))

    collect()
    for act, fields in sent:
        body = "&".join(f"{quote(name)}={quote(value)}" for name, value in fields.items())
        version = "" if "version" in fields else "&version=0"
        seen = await browser.send(
            f"/cases/{case.id}/{act}", f"csrf={browser.token}{version}&{body}"
        )
        assert seen.status < 500, (act, fields)
