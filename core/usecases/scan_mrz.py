"""The machine-readable zone comes from a reader or is typed (B4, para 8)."""

from dataclasses import replace
from datetime import date, datetime

from core.domain.case import Case, CaseId
from core.domain.document_zones import CUT
from core.domain.mrz import NotMrz, Reading, read
from core.domain.mrz_answers import PASSPORT_FIELDS, from_zone
from core.domain.mrz_errors import NationalCode, VisaGiven
from core.ports.audit import Act
from core.ports.clock import Clock
from core.ports.storage import Store, Transaction
from core.usecases.officer import Officer
from core.usecases.services import Rules
from core.usecases.window_act import case_at_window, keep

LONGEST_ZONE = 500
NAMES = ("surname_latin", "given_latin")


class ScanMrz:
    def __init__(self, store: Store, clock: Clock, rules: Rules) -> None:
        self.store = store
        self.clock = clock
        self.rules = rules

    async def __call__(self, officer: Officer, case_id: CaseId, version: int, text: str) -> Case:
        """Record the zone in place of an earlier one; a field whose digit is wrong has no value.

        Raises MrzError where there is no zone, or one of a visa or a national code.
        """
        now = self.clock.now()

        def work(tx: Transaction) -> Case:
            case = case_at_window(tx, officer, case_id, version)
            zone = _read(text, case, self.rules.day_at(case.mission, now))
            return _record(tx, officer, case, zone, now)

        return await self.store.write(work)


def _read(text: str, case: Case, today: date) -> Reading:
    if len(text) > LONGEST_ZONE:
        raise NotMrz()
    issued = case.value("document_issued")
    zone = read(text, today=today, issued=date.fromisoformat(issued) if issued else None)
    for doubt in zone.doubts():
        if isinstance(doubt, VisaGiven | NationalCode):
            raise doubt
    return zone


def _record(tx: Transaction, officer: Officer, case: Case, zone: Reading, at: datetime) -> Case:
    dossier = tx.cases.dossier(case.id)
    scanned = replace(
        dossier,
        mrz_text="\n".join(zone.lines),
        mrz=_values(zone),
        mrz_states=_states(zone),
        no_icao_zone_reason="",
    )
    return keep(tx, officer, case, scanned, at, Act.WINDOW_RECORDED, "mrz")


def _values(zone: Reading) -> dict[str, str]:
    found = dict(from_zone(zone).fields)
    found.pop("document_kind", None)
    if zone.no_expiry:
        found["document_expires"] = ""
    return found


def _states(zone: Reading) -> dict[str, str]:
    states = {
        key: zone.fields[name].state.value
        for name, key in PASSPORT_FIELDS.items()
        if name in zone.fields
    }
    cut = {key: CUT for key in NAMES if zone.name_may_be_cut and key in _values(zone)}
    return {**states, **cut}
