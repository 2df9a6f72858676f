"""The words of coded values: what a person chose, read or was told, by its code."""

from core.texts.marker import N_

PURPOSES: dict[str, str] = {
    "purpose.bank": N_("Bank account"),
    "purpose.company": N_("Company or business"),
    "purpose.work": N_("Work"),
    "purpose.study": N_("Study"),
    "purpose.property": N_("House, land or car"),
    "purpose.inheritance": N_("Inheritance"),
    "purpose.tax": N_("Taxes"),
    "purpose.family": N_("Marriage or family"),
    "purpose.visa": N_("Visa or residence"),
    "purpose.government": N_("State services"),
    "purpose.other": N_("Something else"),
}

SEXES: dict[str, str] = {
    "sex.M": N_("Male"),
    "sex.F": N_("Female"),
    "sex.X": N_("X or another entry"),
}

DOCUMENT_KINDS: dict[str, str] = {
    "document_kind.foreign_passport": N_("Passport for travel abroad"),
    "document_kind.diplomatic_passport": N_("Diplomatic passport"),
    "document_kind.service_passport": N_("Service passport"),
    "document_kind.identity_card": N_("Identity card"),
    "document_kind.internal_passport": N_("Internal passport"),
    "document_kind.refugee_document": N_("Refugee or stateless document"),
    "document_kind.other": N_("Another document"),
}

TRANSLATIONS: dict[str, str] = {
    "translation.none_yet": N_("Not yet"),
    "translation.notary_abroad": N_("A notary abroad"),
    "translation.notary_kz": N_("A notary in Kazakhstan"),
    "translation.consul_kz": N_("A consul of Kazakhstan"),
    "translation.translator_only": N_("Only a translator"),
}

SCRIPTS: dict[str, str] = {
    "script.latin": N_("Latin"),
    "script.cyrillic": N_("Cyrillic"),
    "script.other": N_("another alphabet"),
    "script.not_printed": N_("not printed"),
}

CALENDARS: dict[str, str] = {
    "calendar.persian": N_("Persian (Solar Hijri)"),
    "calendar.islamic": N_("Islamic (Hijri)"),
    "calendar.buddhist": N_("Buddhist"),
    "calendar.roc": N_("Minguo (Republic of China)"),
    "calendar.japanese": N_("Japanese"),
}

OUTCOMES: dict[str, str] = {
    "outcome.none": N_("nothing more is needed"),
    "outcome.exempt": N_("exempt, nothing more is needed"),
    "outcome.apostille": N_("an apostille is needed"),
    "outcome.legalisation": N_("consular legalisation is needed"),
    "outcome.ask": N_("the consul is to be asked"),
}

FORMATS: dict[str, str] = {
    "fmt.when": N_("{weekday_date}, {time} (local time, {city})"),
    "fmt.list_and": N_("{first} and {last}"),
}
