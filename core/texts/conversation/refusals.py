"""Not accepted (para 7) and refused (para 12): what it means and what can be done."""

from core.texts.marker import N_

REFUSALS: dict[str, str] = {
    "refused.ground1": N_(
        "Ground: the documents, or data in them, were found to be unreliable (paragraph 12, item "
        "1).\n\n"
        "What you can do: compare the application with your document, letter by letter, and ask "
        "the consul which entry is meant. If there is a mistake, put it right and apply again. If "
        "you think the Ministry is mistaken, complain and attach what proves it."
    ),
    "refused.ground2": N_(
        "Ground: your data do not meet the requirements of the law (paragraph 12, item 2).\n\n"
        "What you can do: read the explanation on the notice and ask the consul what exactly must "
        "be different. Put it right, for example with a new document or another translation, and "
        "apply again. You may also complain."
    ),
    "refused.ground3": N_(
        "Ground: an IIN is already registered in your name (paragraph 12, item 3).\n\n"
        "What you can do: you need no new number. Ask the consul how to find the one you have, or "
        "look at old papers from Kazakhstan. If you are sure that you never had one, somebody "
        "else's entry may have been taken for yours: complain."
    ),
    "refused.notice": N_(
        "The notice of refusal is on paper. The consul gives it to you in person: {mission}, "
        "{hours}, local time."
    ),
    "refused.notice_ask": N_(
        "The notice of refusal is on paper. The consul gives it to you in person: {mission}."
    ),
    "refused.complaint_how": N_(
        "How to complain: in writing, to the Ministry of Internal Affairs as the service provider "
        "or to the official whose act you dispute (paragraph 15). The Ministry considers a "
        "complaint within 5 working days of registering it (paragraph 16); the reviewing body, if "
        "it is forwarded there, within 15 (paragraph 17). After that you may go to court "
        "(paragraph 18). The order names no last day for complaining. This chat does not take "
        "complaints yet."
    ),
    "notaccepted.complain": N_(
        "If you do not agree, you may complain in writing to the Ministry of Internal Affairs as "
        "the service provider or to the official whose act you dispute (paragraph 15)."
    ),
}
