"""Every sentence by its key, gathered from the tables; a key is defined in one place only."""

from collections.abc import Mapping

from core.texts.buttons import BUTTONS
from core.texts.certification import CERTIFICATION_TEXTS, CHECKLIST_TEXTS, RULE_ERROR_TEXTS
from core.texts.choices import (
    CALENDARS,
    DOCUMENT_KINDS,
    FORMATS,
    OUTCOMES,
    PURPOSES,
    SCRIPTS,
    SEXES,
    TRANSLATIONS,
)
from core.texts.conversation import MESSAGES
from core.texts.counted import COUNTED
from core.texts.errors import ERRORS
from core.texts.fields import FIELDS, MRZ_FIELDS, SECTIONS, SHORT_NAMES
from core.texts.labels import (
    CHANNELS,
    NOTICE_STATES,
    PAPERS,
    REQUEST_STATES,
    ROLES,
    SOURCES,
    STATUSES,
    STEPS,
    VERDICTS,
)
from core.texts.marker import Plural
from core.texts.missing import ITEM_NAMES, ITEMS
from core.texts.nationalities import NATIONALITIES
from core.texts.notices import NOTICES, PUSH
from core.texts.public_check import PUBLIC
from core.texts.states import STATES
from core.texts.timeline import TIMELINE
from core.texts.window import WINDOW


class KeyTwice(Exception):
    """Two tables define one key; a program error, found at import."""


def gather(*tables: Mapping[str, str]) -> dict[str, str]:
    """One table of many, or KeyTwice."""
    gathered: dict[str, str] = {}
    for table in tables:
        if twice := gathered.keys() & table.keys():
            raise KeyTwice(", ".join(sorted(twice)))
        gathered.update(table)
    return gathered


SENTENCES: Mapping[str, str] = gather(
    MESSAGES,
    BUTTONS,
    ERRORS,
    CERTIFICATION_TEXTS,
    CHECKLIST_TEXTS,
    RULE_ERROR_TEXTS,
    FIELDS,
    MRZ_FIELDS,
    SHORT_NAMES,
    SECTIONS,
    PURPOSES,
    SEXES,
    DOCUMENT_KINDS,
    TRANSLATIONS,
    SCRIPTS,
    CALENDARS,
    OUTCOMES,
    FORMATS,
    STATUSES,
    STEPS,
    ROLES,
    SOURCES,
    VERDICTS,
    REQUEST_STATES,
    NOTICE_STATES,
    PAPERS,
    CHANNELS,
    ITEMS,
    ITEM_NAMES,
    NATIONALITIES,
    PUSH,
    NOTICES,
    TIMELINE,
    PUBLIC,
    WINDOW,
    STATES,
)

PLURALS: Mapping[str, Plural] = COUNTED
