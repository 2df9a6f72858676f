"""What administrators enter: mission settings and extensions of the term (item 2; B14)."""

from dataclasses import fields

from sqlalchemy import insert, select, update
from sqlalchemy.exc import IntegrityError

from core.domain.case import MissionNumber
from core.domain.errors import Stale
from core.persistence.tables import extensions, mission_settings
from core.persistence.work import Work
from core.ports.settings import MissionSettings, RecordedExtension

SETTINGS = tuple(field.name for field in fields(MissionSettings))
EXTENSION = tuple(field.name for field in fields(RecordedExtension))


class SqlMissionSettings:
    def __init__(self, work: Work) -> None:
        self._work = work

    def of(self, mission: MissionNumber) -> MissionSettings:
        query = select(mission_settings).where(mission_settings.c.mission == mission)
        row = self._work.connection.execute(query).one_or_none()
        if row is None:
            return MissionSettings(mission)
        return MissionSettings(**{name: getattr(row, name) for name in SETTINGS})

    def save(self, settings: MissionSettings) -> None:
        """Write if nobody wrote since it was read, else Stale; `version` is what was read."""
        known = settings.version
        row = {**vars(settings), "version": known + 1}
        written = self._work.connection.execute(
            update(mission_settings)
            .where(
                mission_settings.c.mission == settings.mission,
                mission_settings.c.version == known,
            )
            .values(**row)
        )
        if written.rowcount == 1:
            return
        if known != 0:
            raise Stale()
        try:
            with self._work.connection.begin_nested():
                self._work.connection.execute(insert(mission_settings).values(**row))
        except IntegrityError:
            raise Stale() from None


class SqlExtensions:
    def __init__(self, work: Work) -> None:
        self._work = work

    def of(self, edition: str) -> list[RecordedExtension]:
        """The extensions of an edition, in the order in which they were recorded."""
        query = select(extensions).where(extensions.c.edition == edition)
        rows = self._work.connection.execute(query.order_by(extensions.c.id))
        return [
            RecordedExtension(**{name: getattr(row, name) for name in EXTENSION}) for row in rows
        ]

    def add(self, extension: RecordedExtension) -> None:
        self._work.connection.execute(insert(extensions).values(**vars(extension)))
