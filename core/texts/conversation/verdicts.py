"""Apostille, legalisation or neither, as it is told to the applicant (para 6 and its note)."""

from core.texts.marker import N_

VERDICTS: dict[str, str] = {
    "verdict.original": N_(
        "Apostille or legalisation: not needed. The original of your document and a plain copy "
        "need neither. (paragraph 6; our reading)"
    ),
    "verdict.kazakh": N_(
        "Apostille or legalisation: not needed. A paper certified by a Kazakh notary or consul is "
        "not a foreign paper. Bring it as it is. (paragraph 6)"
    ),
    "verdict.exempt_minsk": N_(
        "Apostille or legalisation: not needed. {country} is a party to the Minsk Convention of "
        "1993, so the paper is exempt. The notary's official seal is enough. Bring the original "
        "translation. (paragraph 6, note)"
    ),
    "verdict.exempt_chisinau": N_(
        "Apostille or legalisation: not needed. {country} is a party to the Chisinau Convention "
        "of 2002, so the paper is exempt. The notary's official seal is enough. Bring the "
        "original translation. (paragraph 6, note)"
    ),
    "verdict.exempt_both": N_(
        "Apostille or legalisation: not needed. {country} is a party to the Minsk Convention of "
        "1993 and the Chisinau Convention of 2002, so the paper is exempt. The notary's official "
        "seal is enough. Bring the original translation. (paragraph 6, note)"
    ),
    "verdict.apostille": N_(
        "An apostille is needed. It is a stamp or a sheet by which the notary's country confirms "
        "the notary's signature and seal. Get it in {country}, from the authority that issues "
        "apostilles there, after the notary and before the visit. Consular legalisation is "
        "accepted too. (paragraph 6)"
    ),
    "verdict.legalisation": N_(
        "Consular legalisation is needed, in two steps, after the notary and before the visit. "
        "Country: {country}.\n"
        "Step 1. The foreign ministry of that country confirms the notary's signature and seal.\n"
        "Step 2. The Kazakh embassy or consulate there confirms the ministry's seal.\n"
        "This takes time: begin early. (paragraph 6)"
    ),
    "verdict.ask": N_(
        "Apostille or legalisation: ask the consul. It is not settled which treaty holds between "
        "Kazakhstan and {country}.\n"
        "If it is read one way: {outcome_a}.\n"
        "If it is read the other way: {outcome_b}.\n"
        "Write to the embassy or consulate before you pay anyone. We do not decide this, and "
        "nobody is refused by this program. (paragraph 6)"
    ),
    "verdict.not_yet": N_(
        "You have a choice of where to have it certified:\n"
        "1. by a Kazakh consul or a notary in Kazakhstan: nothing more is needed;\n"
        "2. by a notary in a country of the Minsk or Chisinau Convention: nothing more is needed;\n"
        "3. by a notary in another country: then an apostille or consular legalisation as well.\n"
        "Not every consul certifies translations: ask first. (paragraph 6)"
    ),
    "verdict.check": N_(
        "This rests on data that are not quite certain. The consul looks at it too and sees the "
        "other reading: {fallback}."
    ),
    "verdict.data_date": N_("Data on treaties as of {as_of}."),
}
