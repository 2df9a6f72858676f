"""The names of the lines of the form (annex 1), of the fields of a machine-readable zone, and of
the five sections."""

from core.texts.marker import N_

FIELDS: dict[str, str] = {
    "field.citizenship": N_("Citizenship"),
    "field.sex": N_("Sex"),
    "field.document_kind": N_("Type of document"),
    "field.document_issuer": N_("Country of issue"),
    "field.document_number": N_("Number of document"),
    "field.document_issued": N_("Date of issue"),
    "field.document_expires": N_("Valid until"),
    "field.script_surname": N_("Letters of the surname"),
    "field.script_given": N_("Letters of the given names"),
    "field.script_patronymic": N_("Letters of the patronymic"),
    "field.script_birth_place": N_("Letters of the place of birth"),
    "field.translation": N_("Who certified the translation"),
    "field.translation_state": N_("Country of the notary"),
    "field.surname_latin": N_("Surname, Latin"),
    "field.given_latin": N_("Given names, Latin"),
    "field.surname_cyrillic": N_("Surname, Cyrillic"),
    "field.given_cyrillic": N_("Given names, Cyrillic"),
    "field.patronymic_latin": N_("Patronymic (if any), Latin"),
    "field.patronymic_cyrillic": N_("Patronymic (if any), Cyrillic"),
    "field.birth_date": N_("Date of birth"),
    "field.birth_country": N_("Country of birth"),
    "field.birth_place": N_("Place of birth"),
    "field.birth_region": N_("Region of birth"),
    "field.birth_district": N_("District of birth"),
    "field.birth_address": N_("Address of birth"),
    "field.residence_country": N_("Country of residence"),
    "field.residence_region": N_("Region of residence"),
    "field.residence_district": N_("District of residence"),
    "field.residence_address": N_("Address of residence"),
    "field.purpose": N_("Purpose"),
    "field.purpose_text": N_("Purpose in own words"),
    "field.nationality": N_("Nationality (ethnic)"),
    "field.arrival_country": N_("Country of arrival"),
    "field.mission": N_("Embassy or consulate"),
    "field.surname": N_("Surname"),
    "field.given": N_("Given names"),
    "field.patronymic": N_("Patronymic (if any)"),
    "field.reference": N_("Application number"),
}

MRZ_FIELDS: dict[str, str] = {
    "mrz_field.document_number": N_("Number of document"),
    "mrz_field.issuing_state": N_("Country of issue"),
    "mrz_field.nationality": N_("Citizenship"),
    "mrz_field.birth_date": N_("Date of birth"),
    "mrz_field.sex": N_("Sex"),
    "mrz_field.expiry_date": N_("Valid until"),
    "mrz_field.surname": N_("Surname"),
    "mrz_field.given_names": N_("Given names"),
    "mrz_field.optional": N_("Additional data"),
    "mrz_field.composite": N_("Last digit of the line"),
}

SECTIONS: dict[str, str] = {
    "section.you": N_("You"),
    "section.document": N_("Your document"),
    "section.names": N_("Names"),
    "section.birth": N_("Birth"),
    "section.purpose": N_("Purpose"),
}

SHORT_NAMES: dict[str, str] = {
    "field.born": FIELDS["field.birth_date"],
    "field.doc_type": FIELDS["field.document_kind"],
    "field.doc_number": FIELDS["field.document_number"],
    "field.issued": FIELDS["field.document_issued"],
    "field.expires": FIELDS["field.document_expires"],
    "field.issuer": FIELDS["field.document_issuer"],
    "field.arrival": FIELDS["field.arrival_country"],
}
"""The same lines under the short keys of 7-conversation.md."""
