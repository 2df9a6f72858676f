"""What was seen at the window, sealed in one column of its case (B4, B5)."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import select, update

from core.domain.case import CaseId
from core.domain.dossier import Correction, Dossier, Judgement
from core.domain.errors import NotFound
from core.persistence.tables import cases
from core.persistence.work import Work

Dated = TypeVar("Dated", Correction, Judgement)


def read(work: Work, id_: CaseId) -> Dossier:
    """The dossier of a case, an empty one if nothing was recorded. Raises NotFound."""
    row = work.connection.execute(select(cases.c.sealed_dossier).where(cases.c.id == id_)).first()
    if row is None:
        raise NotFound()
    if row.sealed_dossier is None:
        return Dossier()
    return _from_json(work.open(cases, id_, "sealed_dossier", row.sealed_dossier))


def write(work: Work, id_: CaseId, dossier: Dossier) -> None:
    sealed = work.seal(cases, id_, "sealed_dossier", _to_json(dossier))
    query = update(cases).where(cases.c.id == id_).values(sealed_dossier=sealed)
    if work.connection.execute(query).rowcount != 1:
        raise NotFound()


def _to_json(dossier: Dossier) -> dict[str, object]:
    signed = dossier.consents_signed_at
    return {
        **asdict(dossier),
        "corrections": {key: _dated(value) for key, value in dossier.corrections.items()},
        "judgements": {key: _dated(value) for key, value in dossier.judgements.items()},
        "consents_signed_at": signed.isoformat() if signed else None,
    }


def _from_json(said: dict[str, Any]) -> Dossier:
    signed = said["consents_signed_at"]
    return Dossier(
        **{
            **said,
            "corrections": _from_dated(Correction, said["corrections"]),
            "judgements": _from_dated(Judgement, said["judgements"]),
            "missing": tuple(said["missing"]),
            "consents_signed_at": datetime.fromisoformat(signed) if signed else None,
        }
    )


def _dated(value: Correction | Judgement) -> dict[str, object]:
    return {**asdict(value), "at": value.at.isoformat()}


def _from_dated(kind: type[Dated], said: Mapping[str, dict[str, Any]]) -> dict[str, Dated]:
    return {
        key: kind(**{**value, "at": datetime.fromisoformat(value["at"])})
        for key, value in said.items()
    }
