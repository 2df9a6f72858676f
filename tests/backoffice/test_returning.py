"""No form leads out of the service, whatever it asks for (S3)."""

import pytest

from backoffice.returning import safe_return

PAGES = ["/", "/find", "/cases/{id}", "/cases/{id}/confirm"]


@pytest.mark.parametrize(
    "path",
    ["https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", "javascript:alert(1)",
     "/signin", "/locked", "", "cases/1", "/cases//", "/\n/elsewhere.example", "http:/x"],
)  # fmt: skip
def test_what_is_no_page_of_ours_leads_home(path):
    assert safe_return(path, PAGES) == "/"


@pytest.mark.parametrize(
    ("path", "where"),
    [
        ("/cases/7", "/cases/7"),
        ("/cases/7/confirm", "/cases/7/confirm"),
        ("/cases/7/accept", "/cases/7"),
        ("/find?q=ERIKSSON", "/find"),
    ],
)
def test_an_act_leads_back_to_its_page_and_an_address_loses_what_was_asked(path, where):
    assert safe_return(path, PAGES) == where
