"""A line of the audit: how a step becomes one, and what exactly its signature covers (B15)."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Row

from core.domain.case import CaseId
from core.domain.events import Event
from core.domain.lifecycle import Step
from core.ports.audit import Act, AuditLine
from core.ports.crypto import Signature, Vault

LINE = "audit/line"

ACT_OF: dict[Step, Act] = {
    Step.COMPLETE: Act.CASE_COMPLETED,
    Step.REOPEN_DRAFT: Act.CASE_REOPENED,
    Step.ACCEPT: Act.CASE_ACCEPTED,
    Step.DECLINE: Act.CASE_DECLINED,
    Step.REOPEN: Act.CASE_REOPENED,
    Step.TAKE_BACK: Act.CASE_TAKEN_BACK,
    Step.CONFIRM: Act.CASE_CONFIRMED,
    Step.FORM: Act.IIN_FORMED,
    Step.REFUSE: Act.REQUEST_REFUSED,
    Step.RETURN: Act.REQUEST_RETURNED,
    Step.HAND_OVER: Act.PAPER_HANDED_OVER,
    Step.WITHDRAW: Act.CASE_WITHDRAWN,
    Step.LAPSE: Act.CASE_LAPSED,
}


@dataclass(frozen=True)
class Entry:
    """What is to be written, before it has a number and a signature."""

    chain: int
    at: datetime
    act: str
    actor: str
    case: CaseId | None
    detail: str
    commitment: str


def entry_of(event: Event, chain: int) -> Entry:
    """The line of a step. A code named `commitment` becomes the line's commitment."""
    codes = {key: value for key, value in sorted(event.codes.items()) if key != "commitment"}
    return Entry(
        chain=chain,
        at=event.at,
        act=ACT_OF[event.step].value,
        actor=event.actor,
        case=CaseId(event.case),
        detail=" ".join(f"{key}={value}" for key, value in codes.items()),
        commitment=event.codes.get("commitment", ""),
    )


def signed(vault: Vault, entry: Entry, number: int, previous: str) -> AuditLine:
    """The entry as the next line of its chain."""
    parts: dict[str, Any] = {**vars(entry), "number": number, "at": entry.at.astimezone(UTC)}
    line = AuditLine(**parts, key_id=vault.key_ids[0], mac="")
    signature = vault.sign(LINE, covered(line, previous))
    return AuditLine(**parts, key_id=signature.key_id, mac=signature.mac)


def holds(vault: Vault, line: AuditLine, previous: str) -> bool:
    """Whether the line is exactly as it was signed, after exactly this line before it."""
    return vault.signed(LINE, covered(line, previous), Signature(line.key_id, line.mac))


def covered(line: AuditLine, previous: str) -> bytes:
    """The bytes a signature covers: a JSON list, so that no two lines read the same."""
    values = [
        previous,
        line.chain,
        line.number,
        line.at.isoformat(timespec="microseconds"),
        line.act,
        line.actor,
        str(line.case or ""),
        line.detail,
        line.commitment,
        line.key_id,
    ]
    return json.dumps(values, separators=(",", ":")).encode()


def from_row(row: Row[Any]) -> AuditLine:
    return AuditLine(
        chain=row.chain,
        number=row.number,
        at=row.at,
        act=row.act,
        actor=row.actor,
        case=row.case_id,
        detail=row.detail,
        commitment=row.commitment,
        key_id=row.key_id,
        mac=row.mac,
    )
