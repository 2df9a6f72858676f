"""Why something was refused, by the code of the rule: what is wrong, and what to do.

Every gap is a fact of the error; coded facts become words first (see facts.py).
"""

from core.texts.errors_staff import STAFF_ERRORS
from core.texts.marker import N_

ANSWERS: dict[str, str] = {
    "err.name_mixed": N_(
        "Two alphabets are mixed in this word: {word}. The letter {letter} is {script}. Please "
        "type the whole word in one alphabet."
    ),
    "err.name_script": N_(
        "Here the letters must be {script}. You wrote: {value}.\n"
        "Example: ERIKSSON in Latin, ЭРИКССОН in Cyrillic"
    ),
    "err.name_digits": N_(
        "There is a sign in the name that does not belong there: {found}. Letters, a space, a "
        "hyphen and an apostrophe are fine.\n"
        "Example: O'NEIL-SMITH"
    ),
    "err.too_long": N_("This is too long for the line: {got} of {limit} signs. Please shorten it."),
    "err.empty": N_("I see neither letters nor digits in this answer. Please write it once more."),
    "err.date_not_date": N_(
        "I could not understand this date. Please write day, month as a word, and year.\n"
        "Example: 12 August 1974"
    ),
    "err.date_ambiguous": N_("{value} can be read in two ways. Which one do you mean?"),
    "err.date_two_digits": N_("Which year do you mean? Please choose or write all four digits."),
    "err.date_other_calendar": N_(
        "This looks like a date of another calendar: {calendar}. The form goes by the Gregorian "
        "calendar; please write the date by it, as passports print it.\n"
        "Example: 12 August 1974"
    ),
    "err.date_impossible": N_(
        "There is no such day: {value}. Please look at the document once more."
    ),
    "err.born_future": N_(
        "A date of birth cannot be {date}. Please check the year.\nExample: 12 August 1974"
    ),
    "err.issued_future": N_(
        "The day of issue lies in the future: {date}. Perhaps it is the day of expiry; please look "
        'for "Date of issue" once more.\nExample: 15 May 2021'
    ),
    "err.issued_before_birth": N_(
        "The document cannot have been issued before the birth ({born}). Please check the year of "
        "issue."
    ),
    "err.issued_after_expiry": N_(
        "The day of issue ({issued}) is later than the day of expiry ({expires}). Which one shall "
        "we correct?"
    ),
    "err.country_unknown": N_(
        "I found no country by that name. Please try another spelling or language.\n"
        "Example: Germany, Deutschland, DE"
    ),
    "err.country_guess": N_("Did you mean {country}?"),
    "err.country_gone": N_(
        "{country} no longer exists. Please name the country that is there today.\n"
        "Example: Kazakhstan, not USSR"
    ),
    "err.doc_number": N_(
        "A document number has letters and digits only, usually 6 to 12 of them. You wrote: "
        "{value}.\n"
        "Example: L898902C3"
    ),
    "err.iin_given": N_(
        "This looks like an IIN. If it is yours, you have one already and need no new one. I have "
        "not kept the number."
    ),
    "err.bin_given": N_("This looks like the BIN of a company, not the IIN of a person."),
    "err.choose_button": N_("Please choose one of the buttons below."),
    "err.text_script": N_(
        "This line takes Latin or Cyrillic letters. These signs cannot stand in it: {found}.\n"
        "Example: Cairo or Каир"
    ),
    "err.may_not_be_empty": N_("This line must be filled in: {field}."),
    "err.kz_citizen": N_(
        "This service is for foreign citizens. A citizen of Kazakhstan has an IIN already."
    ),
    "iin.wrong": N_("This is not an IIN."),
    "iin.not_twelve_digits": N_("An IIN has twelve digits. Please count them."),
    "iin.wrong_check_digit": N_(
        "The last digit does not follow from the others. Please compare digit by digit."
    ),
    "iin.cannot_exist": N_(
        "No IIN begins with these eleven digits. Please compare digit by digit."
    ),
    "iin.looks_like_bin": N_("This looks like the BIN of a company, not the IIN of a person."),
    "err.reference_wrong": N_(
        "This is not an application number, or one sign in it is wrong. Please compare it sign by "
        "sign.\n"
        "Example: 00-2C-P64AK-4"
    ),
    "err.join_failed": N_(
        "These three do not fit together. Please check them. Tries left: {left}."
    ),
    "err.join_locked": N_(
        "Too many tries. For your safety please wait an hour, then try again. The consul can help "
        "you at once."
    ),
    "err.resume_locked": N_(
        "Too many wrong codes. Please wait and try again later. Minutes to wait: {minutes}."
    ),
}

ACTS: dict[str, str] = {
    "err.stale": N_(
        "Somebody has changed this in the meantime. Nothing was overwritten; here is how it "
        "stands now."
    ),
    "err.not_found": N_("Nothing was found. Please check what you entered."),
    "err.step_not_allowed": N_("This is not possible now. The application stands at: {status}."),
    "err.points_open": N_(
        "Not everything has been seen and decided yet. Please settle the open points first."
    ),
    "err.judge_alone": N_(
        "This line is doubtful, so it is answered by itself and not together with others."
    ),
    "err.reason_missing": N_("This goes against what the program found. Please write the reason."),
    "err.text_missing": N_("Please write a few words here."),
    "err.text_too_long": N_("This text is too long. Signs at most: {limit}."),
    "err.odd_signs": N_(
        "There are signs in this text that cannot be printed. Please type it anew."
    ),
    "err.sign_in_failed": N_("Login and password do not fit together. Please check both."),
    "err.password_wrong": N_("The password is not right. Tries left: {left}."),
    "err.throttled": N_("Too many tries. Please wait a quarter of an hour, then try again."),
    "err.overlapping_editions": N_(
        "Two editions of the rules hold on the same day: {first}, {second}. One must end before "
        "the other begins."
    ),
    "err.overlapping_rows": N_(
        "Two rows of the treaty data hold on the same day. Treaty: {treaty}. State: {state}."
    ),
    "err.zone_data_too_old": N_(
        "The time zone data of this machine are too old: {zone}. Please install the package "
        "tzdata anew."
    ),
    "err.form_errors": N_("Some lines of the form want another look; each is marked below."),
    "err.must_be_typed": N_("This value is typed from the document: {field}."),
    "err.not_at_window": N_(
        "Papers can be compared only while the application is at the window. It stands at: "
        "{status}."
    ),
    "err.unknown_field": N_("This page does not take such a line. Please open it anew."),
    "err.unknown_ruling": N_("Please choose: in order, missing or not needed."),
    "err.nothing_missing": N_(
        "Please name what is missing or has expired: acceptance is declined for that and nothing "
        "else (paragraph 7)."
    ),
    "err.unknown_item": N_("Please choose from the list what is missing."),
    "err.take_back_not_yours": N_("Only the person who did this can take it back."),
    "err.take_back_too_late": N_(
        "The time for taking it back is over. Seconds there were: {seconds}."
    ),
}

LINES: dict[str, str] = {
    "mrzerr.visa": N_(
        "These are the lines of a visa. I need the two lines of the passport page with your "
        "picture."
    ),
    "mrzerr.national_code": N_(
        "These look like the lines of an internal passport. Please type those of the passport for "
        'travel abroad. If you have none, choose "Another document": the consul decides whether '
        "it will do."
    ),
    "mrzerr.length": N_(
        "A line has {got} signs, it should have {want}. Please count the < signs at the end: they "
        "are easily lost."
    ),
    "mrzerr.one_line": N_("That is one line of two. Please send the other one too, under it."),
    "mrzerr.letters": N_(
        "These lines hold only Latin letters, digits and <. Here something else stands: {found}. "
        "Please look at it once more."
    ),
    "mrzerr.check": N_(
        "One sign does not fit in this place: {field}. Often 0 and O, 1 and I, 8 and B are "
        "mistaken for each other. Please look at it once more."
    ),
    "mrzerr.state_code": N_(
        "I do not know the country code {code}. Please choose the country yourself."
    ),
    "mrzerr.not_mrz": N_(
        "I expected the two lines at the foot of the page. You can also answer question by "
        "question, that works just as well."
    ),
}

ERRORS: dict[str, str] = {**ANSWERS, **ACTS, **STAFF_ERRORS, **LINES}
