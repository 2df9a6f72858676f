"""The applicant takes the application back: before *accepted* it is erased at once (C2)."""

from datetime import datetime

from core.domain.case import Case
from core.domain.lifecycle import EDITABLE, Step
from core.ports.storage import Transaction


def withdraw_case(tx: Transaction, case: Case, *, by: str, at: datetime) -> Case:
    """Withdraw; answers that the law does not make us keep go in the same transaction.

    StepNotAllowed once the request is with the operator: the order says nothing of that.
    """
    erased = case.status in EDITABLE
    withdrawn = tx.cases.save(case.take(Step.WITHDRAW, by=by, at=at))
    if erased:
        tx.cases.erase(case.id)
    return withdrawn
