"""Erasing what a case says of a person; reference, status and audit stay (C2, C13; B7)."""

from sqlalchemy import delete, update

from core.domain.case import CaseId
from core.persistence import case_search
from core.persistence.tables import cases, consents, links, papers, requests
from core.persistence.work import Work


def erase(work: Work, id_: CaseId) -> None:
    """Answers, dossier, search hashes, and the content and salt of every attempt.

    The salted commitments in the audit stay, and without their salt say nothing.
    """
    run = work.connection.execute
    run(
        update(cases)
        .where(cases.c.id == id_)
        .values(
            sealed_answers=None,
            sealed_dossier=None,
            document_hash=None,
            version=cases.c.version + 1,
        )
    )
    case_search.forget_words(work, id_)
    emptied = update(requests).where(requests.c.case_id == id_)
    run(emptied.values(sealed_content=None, iin_hash=None))
    run(update(papers).where(papers.c.case_id == id_).values(sealed_reason=None))
    run(update(consents).where(consents.c.subject == str(id_)).values(sealed_people=None))
    run(delete(links).where(links.c.case_id == id_))
