"""The papers a browser was given: Chromium shows a PDF in a viewer, so they are kept on the way."""

import subprocess
from dataclasses import dataclass, field
from typing import Literal

from playwright.sync_api import BrowserContext, Page, Response, Route

PAPERS = ("**/papers/*", "**/form", "**/note", "**/print", "**/receipt", "**/slip", "**/check/pdf")
PDF = "application/pdf"


@dataclass
class Prints:
    """Every PDF that came to one browser, in order."""

    context: BrowserContext
    kept: list[bytes] = field(default_factory=list)

    def __post_init__(self) -> None:
        for address in PAPERS:
            self.context.route(address, self._keep)

    def _keep(self, route: Route) -> None:
        answer = route.fetch()
        if answer.headers.get("content-type", "").startswith(PDF):
            self.kept.append(answer.body())
        route.fulfill(response=answer)

    def opened_by(self, page: Page, name: str, role: Literal["link", "button"] = "link") -> str:
        """The words of the paper that this link or button opens in a tab of its own."""
        before = len(self.kept)
        with self.context.expect_event("response", is_pdf), page.expect_popup() as tab:
            page.locator("main").get_by_role(role, name=name).first.click()
        tab.value.close()
        assert len(self.kept) == before + 1, f"{name} opened no PDF"
        return words_of(self.kept[-1])


def is_pdf(answer: Response) -> bool:
    return answer.headers.get("content-type", "").startswith(PDF)


def words_of(pdf: bytes) -> str:
    """The text of a paper as poppler reads it, one line."""
    done = subprocess.run(
        ["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True
    )
    return " ".join(done.stdout.decode().split())
