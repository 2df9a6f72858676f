"""What is to be looked at before the form is ready (codes of core.domain.form_problems)."""

from core.texts.marker import N_

PROBLEMS: dict[str, str] = {
    "problem.kz_citizen": N_(
        "This service is for foreign citizens, and Kazakhstan is given as citizenship. Please "
        "check it."
    ),
    "problem.stateless": N_(
        "The order says nothing about persons without citizenship: the consul decides."
    ),
    "problem.expired": N_(
        "The document has expired. Papers that have expired are not accepted (paragraph 7)."
    ),
    "problem.issuer_differs": N_(
        "The country of issue is not the country of citizenship. If the document says so, leave "
        "it; otherwise please check."
    ),
    "problem.no_name": N_(
        "Neither surname nor given name is filled in. At least one of them is needed."
    ),
    "problem.one_name": N_(
        "There is one name only; a dash is printed in the other line, and the consul sees it."
    ),
    "problem.suggested": N_("The Cyrillic spelling is only suggested. Please check it."),
    "problem.cyrillic_to_consul": N_("The Cyrillic spelling is left to the consul."),
    "problem.birth_date_partial": N_(
        "The date of birth is not complete; it is printed as in the document."
    ),
    "problem.minor": N_(
        "This person is under 18: a parent or guardian signs (our reading), and the consul decides."
    ),
    "problem.no_birth_place": N_(
        "The document prints no place of birth. The consul decides whether another paper is needed."
    ),
    "problem.sex_x": N_(
        "The entry for sex is neither M nor F; the consul decides how it is entered."
    ),
}
