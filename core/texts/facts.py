"""Which facts of a rule's refusal are codes, and by which table they become words.

A fact that is not named here is told as it is: a name, a number, a date.
"""

COUNTRY = "country"

FACT_WORDS = {
    "calendar": "calendar",
    "country": COUNTRY,
    "field": "field",
    "script": "script",
    "state": COUNTRY,
    "status": "status_name",
    "step": "step",
}

FACT_WORDS_OF_MRZ = {"field": "mrz_field"}
"""In a machine-readable zone «nationality» is the citizenship, on the form the ethnic origin."""


def table_of(code: str, fact: str) -> str | None:
    """The table in which the fact of an error with this code is looked up."""
    if code.startswith("mrzerr.") and fact in FACT_WORDS_OF_MRZ:
        return FACT_WORDS_OF_MRZ[fact]
    return FACT_WORDS.get(fact)
