"""One sentence for each way a paper's certification can come out (para 6), and the lines and
refusals of the rules that 7-conversation.md does not word.

The key of an explanation is `certify.` and the reason; {country} is a name in the nominative.
"""

from core.texts.marker import N_

CERTIFICATION_TEXTS = {
    "certify.original": N_(
        "No apostille or legalisation is needed: the consul compares a plain copy with the original of the document."
    ),
    "certify.kazakh": N_(
        "No apostille or legalisation is needed: a paper issued or notarised in Kazakhstan is not a foreign paper."
    ),
    "certify.kazakh_consul": N_(
        "No apostille or legalisation is needed: a paper certified by a consul of Kazakhstan is not a foreign paper."
    ),
    "certify.ambiguous": N_(
        "The consul decides: it is disputed whether the Minsk Convention of 1993 still spares certification here ({country})."
    ),
    "certify.manual": N_(
        "The consul decides: whether the Hague Convention of 1961 holds here is a question of status or extension ({country})."
    ),
    "certify.low_confidence": N_(
        "The consul decides: what is known about the conventions here is not sure enough to decide by ({country})."
    ),
    "certify.first_day_unknown": N_(
        "The consul decides: it is not known from which day the convention holds here ({country})."
    ),
    "certify.exempt_minsk": N_(
        "No apostille or legalisation is needed: {country} is a party to the Minsk Convention of 1993."
    ),
    "certify.exempt_chisinau": N_(
        "No apostille or legalisation is needed: {country} is a party to the Chisinau Convention of 2002."
    ),
    "certify.exempt_both": N_(
        "No apostille or legalisation is needed: {country} is a party to the Minsk Convention of 1993 and the Chisinau Convention of 2002."
    ),
    "certify.apostille": N_(
        "An apostille is needed (consular legalisation is accepted too): {country} is a party to the Hague Convention of 1961, which is in force with Kazakhstan."
    ),
    "certify.apostille_territory": N_(
        "An apostille is needed (consular legalisation is accepted too): {country} is a territory to which the Hague Convention of 1961 extends."
    ),
    "certify.not_yet": N_(
        "Consular legalisation is needed, by the foreign ministry of that state and then by the mission of Kazakhstan there: on that day the Hague Convention of 1961 is not yet in force between {country} and Kazakhstan."
    ),
    "certify.no_longer": N_(
        "Consular legalisation is needed, by the foreign ministry of that state and then by the mission of Kazakhstan there: on that day {country} is no longer a party to the Hague Convention of 1961."
    ),
    "certify.objection": N_(
        "Consular legalisation is needed, by the foreign ministry of that state and then by the mission of Kazakhstan there: because of an objection the Hague Convention of 1961 is not in force between {country} and Kazakhstan."
    ),
    "certify.not_found": N_(
        "Consular legalisation is needed, by the foreign ministry of that state and then by the mission of Kazakhstan there: {country} was looked for among the parties to the Hague Convention of 1961 and not found."
    ),
    "certify.in_no_list": N_(
        "Consular legalisation is needed, by the foreign ministry of that state and then by the mission of Kazakhstan there: {country} is in no list of parties known here, which the consul checks."
    ),
}

DATA_AS_OF = N_("The data are of {data_as_of}, earlier than the day of presentation.")

CHECKLIST_TEXTS = {
    "line.translation_language": N_(
        "Have the translation made into Kazakh or Russian. The order names no language; these two are always right, because the form asks for the names in Cyrillic letters too. (paragraph 6; our reading)"
    ),
    "line.translation_other_language": N_(
        "The translation is into another language. If it gives your data in Latin letters, it meets the words of the order, and the consul decides. Kazakh or Russian is always right. (paragraph 6; our reading)"
    ),
    "line.letters_unknown": N_(
        "It is not known yet in which letters your names and place of birth are written. If any of them is in neither Latin nor Cyrillic letters, a translation certified by a notary is needed. (paragraph 6)"
    ),
    "line.supporting": N_("{document}: the rules ask your group of applicants for it."),
}

RULE_ERROR_TEXTS = {
    "err.unknown_state": N_("No state with this code is known here: {state}."),
    "err.day_out_of_range": N_("The term would end after the last day that a calendar can name."),
    "err.explanation_missing": N_("Please explain the ground in a few words."),
    "err.not_a_ground": N_("The order knows three grounds: 1, 2 and 3."),
    "err.consent_missing": N_("Without your consent this cannot be stored."),
    "err.kazakh_citizen": N_(
        "This service is for foreign citizens. A citizen of Kazakhstan has an IIN already."
    ),
    "err.unsourced_demand": N_("A demand of the mission needs its text, its author and its date."),
    "err.term_ended": N_(
        "New applications are not accepted: the last day was {last_day} (item {item} of the order)."
    ),
    "err.term_not_started": N_(
        "Applications are accepted from {first_day} (item {item} of the order)."
    ),
}
