"""Reads the editions of the rules, one file each, with this project's translations beside them.

Refuses an edition without source or term, without missions or grounds, or one that overlaps.
"""

from collections.abc import Iterable, Mapping
from datetime import time
from importlib.resources.abc import Traversable

from core.adapters.reference_rows import BrokenReference, DataFile, DataRow, data_folder
from core.domain.consent import ConsentKind, ConsentText
from core.domain.deadlines import Deadlines
from core.domain.editions import (
    Edition,
    EditionBook,
    FormTexts,
    GroundText,
    Group,
    OverlappingEditions,
    RequiredPaper,
    SupportingDocument,
)
from core.domain.refusals import Ground
from core.domain.retention import Retention
from core.domain.treaties import Confidence

Translations = Mapping[str, DataFile]


def read_editions(folders: Iterable[Traversable]) -> EditionBook:
    """All editions in these folders. Raises BrokenReference."""
    paths = sorted(
        (path for folder in folders for path in folder.iterdir() if path.name.endswith(".json")),
        key=lambda path: path.name,
    )
    try:
        return EditionBook(tuple(_edition(DataFile(path)) for path in paths))
    except OverlappingEditions as error:
        both = f"{error.facts['first']} and {error.facts['second']}"
        raise BrokenReference("editions", both, "overlap") from None


def _edition(file: DataFile) -> Edition:
    row = file.whole
    edition_id = row.text("id")
    translations = _translations(edition_id)
    term, missions, order = row.row("term"), row.row("missions"), row.row("order")
    first_day, last_day = term.day("first_day"), term.day("last_day")
    if last_day < first_day:
        raise term.broken("the last day lies before the first")
    return Edition(
        id=edition_id,
        title=row.by_language("title"),
        source=row.text("source"),
        issued=order.day("date"),
        numbers=order.texts("numbers"),
        first_day=first_day,
        first_day_item=term.text("first_day_item"),
        first_day_source=term.text("first_day_source"),
        first_day_confidence=term.one_of(Confidence, "first_day_confidence"),
        last_day=last_day,
        last_day_item=term.text("last_day_item"),
        last_day_source=term.text("last_day_source"),
        missions=missions.numbers("numbers"),
        groups=tuple(_group(each) for each in row.rows("groups")),
        papers=tuple(
            RequiredPaper(each.text("id"), each.text("paragraph")) for each in row.rows("papers")
        ),
        grounds=tuple(_ground(each, translations) for each in row.rows("grounds")),
        consents=tuple(_consent(each, translations) for each in row.rows("consents")),
        deadlines=_deadlines(row.row("deadlines")),
        retention=_retention(row.row("retention")),
        forms=_forms(row.row("forms"), translations),
    )


def _translations(edition_id: str) -> Translations:
    """The files `translations/EDITION.LANGUAGE.json`, by language."""
    found: dict[str, DataFile] = {}
    for path in data_folder().joinpath("translations").iterdir():
        if path.name.startswith(f"{edition_id}.") and path.name.endswith(".json"):
            file = DataFile(path)
            file.whole.text("source")
            found[file.whole.text("language")] = file
    return found


def _group(row: DataRow) -> Group:
    return Group(
        id=row.text("id"),
        name=row.by_language("name"),
        source=row.text("source"),
        documents=tuple(
            SupportingDocument(each.text("id"), each.by_language("name"), each.text("source"))
            for each in row.rows("documents")
        ),
    )


def _ground(row: DataRow, translations: Translations) -> GroundText:
    number = row.number("number")
    if number not in tuple(Ground):
        raise row.broken(f"not a ground: {number}")
    translated = {
        language: each.text("text")
        for language, file in translations.items()
        for each in file.rows("grounds", "number")
        if each.number("number") == number
    }
    return GroundText(Ground(number), row.text("paragraph"), row.text("ru"), translated)


def _consent(row: DataRow, translations: Translations) -> ConsentText:
    kind = row.one_of(ConsentKind, "kind")
    translated = {
        language: file.row("forms").row("application").text(f"consent_{kind.value}")
        for language, file in translations.items()
    }
    return ConsentText(kind, row.text("version"), row.text("ru"), row.text("source"), translated)


def _forms(row: DataRow, translations: Translations) -> dict[str, FormTexts]:
    forms = {}
    for form in row.values:
        by_language = row.row(form)
        official = {language: by_language.by_language(language) for language in by_language.values}
        translated = {
            language: file.row("forms").by_language(form)
            for language, file in translations.items()
            if form in file.row("forms").values
        }
        forms[form] = FormTexts(official, translated)
    return forms


def _deadlines(row: DataRow) -> Deadlines:
    return Deadlines(
        service_working_days=row.number("service_working_days"),
        complaint_forward_working_days=row.number("complaint_forward_working_days"),
        complaint_answer_working_days=row.number("complaint_answer_working_days"),
        complaint_review_working_days=row.number("complaint_review_working_days"),
        breach_report_working_days=row.number("breach_report_working_days"),
        day_begins=time.fromisoformat(row.text("day_begins")),
        day_ends=time.fromisoformat(row.text("day_ends")),
        zone=row.text("zone"),
        source=row.text("source"),
    )


def _retention(row: DataRow) -> Retention:
    return Retention(
        check_answers_hours=row.number("check_answers_hours"),
        chat_message_hours=row.number("chat_message_hours"),
        draft_days=row.number("draft_days"),
        ready_days=row.number("ready_days"),
        declined_days=row.number("declined_days"),
        web_message_days=row.number("web_message_days"),
        update_number_days=row.number("update_number_days"),
        ended_case_days=row.number("ended_case_days"),
        uncollected_working_days=row.number("uncollected_working_days"),
        uncollected_reminder_days=row.numbers("uncollected_reminder_days"),
        void_paper_days=row.number("void_paper_days"),
        source=row.text("source"),
    )
