"""Every view and every button of the chat, by name. What is not listed cannot be reached."""

from dataclasses import dataclass

from bot.flow import (
    back,
    check,
    consents,
    edit,
    form,
    letters,
    links,
    mission,
    mydata,
    names,
    odd,
    passport,
    recover,
    start,
    status,
    summary,
)
from bot.flow.turn import Act, Needs, Turn, View
from bot.reply import Screen

OPEN = Needs.EDITABLE_CASE

VIEWS: dict[str, View] = {
    "language": View(start.show_language),
    "hello": View(start.show_hello),
    "menu": View(start.show_menu),
    "about": View(start.show_about),
    "about_not": View(start.show_about_not),
    "gate_iin": View(start.show_gate_iin),
    "gate_had": View(start.show_gate_had),
    "gate_unsure": View(start.show_gate_unsure),
    "term": View(start.show_term),
    "consent_service": View(consents.show_service),
    "consent_order": View(consents.show_order),
    "consent_declined": View(consents.show_declined),
    "form": View(form.show_form, needs=OPEN),
    "q": View(form.show_question, names.hear_question, OPEN),
    "field": View(edit.show_field, names.hear_field, OPEN),
    "passport": View(passport.show_passport, passport.hear_lines, OPEN),
    "passport_show": View(passport.show_specimen, passport.hear_lines, OPEN),
    "passport_type": View(passport.show_type, passport.hear_lines, OPEN),
    "passport_card": View(passport.show_card, passport.hear_lines, OPEN),
    "passport_fix": View(passport.show_fix, needs=OPEN),
    "mission": View(mission.show_mission, mission.hear_mission, OPEN),
    "mission_several": View(mission.show_several, mission.hear_mission, OPEN),
    "countries": View(mission.show_countries, mission.hear_mission, OPEN),
    "region": View(letters.show_region, letters.hear_region, OPEN),
    "cyrillic": View(names.show_cyrillic, needs=OPEN),
    "spellings": View(names.show_spellings, needs=OPEN),
    "summary": View(summary.show_summary, needs=OPEN),
    "edit": View(summary.show_edit, needs=OPEN),
    "card": View(summary.show_card, needs=OPEN),
    "status": View(status.show_status),
    "withdraw": View(status.show_withdraw, needs=OPEN),
    "check_start": View(check.show_start),
    "check": View(check.show_check, check.hear_check),
    "check_result": View(check.show_result),
    "mydata": View(mydata.show_mydata),
    "mydata_see": View(mydata.show_see, needs=Needs.CASE),
    "consent_back": View(mydata.show_consent_back, needs=Needs.CASE),
    "erase_ask": View(mydata.show_erase),
    "recover": View(recover.show_recover, recover.hear_recover),
}


def going(view: str, back: str = "") -> Act:
    """A button that only moves to a view."""

    def act(turn: Turn, arg: str) -> Screen:
        return turn.go(view, arg, back)

    return act


FREE: dict[str, Act] = {
    "start": start.act_start,
    "menu": start.act_menu,
    "help": odd.act_help,
    "language": start.act_language,
    "lang": start.act_lang,
    "check": check.act_check,
    "check_begin": check.act_begin,
    "check_erase": check.act_erase,
    "apply": start.act_apply,
    "about": going("about"),
    "about_not": going("about_not"),
    "find_mine": recover.act_find_mine,
    "status": status.act_status,
    "mydata": mydata.act_mydata,
    "contacts": mission.show_contacts,
    "consent_again": consents.act_again,
}
"""Buttons that are right at any time, however old: they only show something."""

CASED: dict[str, Act] = {
    "continue": going("form"),
    "summary": summary.act_summary,
    "card": going("card"),
    "here": links.act_here,
}
"""The same, where there is a case."""

LIVE: dict[str, Act] = {
    "pass_gate": start.act_pass_gate,
    "gate": start.act_gate,
    "consent_service_yes": consents.act_service_yes,
    "consent_order_yes": consents.act_order_yes,
    "consent_no": consents.act_no,
    "ck": check.act_choice,
    "check_why": check.act_why,
    "link": links.act_link,
    "erase_ask": mydata.act_erase_ask,
    "erase": mydata.act_erase,
}
"""Buttons that change something: taken only from the screen that is live now."""

LIVE_CASED: dict[str, Act] = {
    "withdraw": status.act_withdraw,
    "withdraw_now": mydata.act_withdraw_now,
    "certificate_error": status.act_certificate_error,
    "data_see": mydata.act_see,
    "my_code": mydata.act_my_code,
    "consent_back": mydata.act_consent_back,
    "consent_back_yes": mydata.act_consent_back_yes,
}

LIVE_OPEN: dict[str, Act] = {
    "back": back.act_back,
    "set": form.act_set,
    "edit": edit.act_edit,
    "fix": edit.act_fix,
    "edit_choose": summary.act_edit_choose,
    "passport_show": going("passport_show", back="passport"),
    "passport_type": going("passport_type", back="passport"),
    "passport_card": going("passport_card"),
    "passport_fix": going("passport_fix"),
    "passport_yes": passport.act_yes,
    "passport_wrong": passport.act_wrong,
    "by_field": passport.act_by_field,
    "other_document": passport.act_other_document,
    "mission": mission.act_mission,
    "mission_ask": mission.act_ask,
    "countries": mission.act_countries,
    "in_country": mission.act_in_country,
    "spelling_yes": names.act_spelling_yes,
    "alone": names.act_alone,
    "add_patronymic": names.act_add_patronymic,
    "spellings": going("spellings"),
    "pick": names.act_pick,
    "cyrillic": names.act_cyrillic,
    "letters": letters.act_letters,
    "add_region": letters.act_add_region,
    "looks_right": summary.act_looks_right,
}
"""The same, only as long as the answers are not frozen."""

COMMANDS = {
    "start": "start",
    "menu": "menu",
    "help": "help",
    "language": "language",
    "check": "check",
    "status": "status",
    "mydata": "mydata",
}


@dataclass(frozen=True)
class Named:
    """A button's act, whether it must come from the live screen, and what it makes sense with."""

    act: Act
    live: bool
    needs: Needs


def act_named(name: str) -> Named | None:
    """What the button of this name does; None for a name that no button has (any more)."""
    for table, live, needs in (
        (FREE, False, Needs.NOTHING),
        (CASED, False, Needs.CASE),
        (LIVE, True, Needs.NOTHING),
        (LIVE_CASED, True, Needs.CASE),
        (LIVE_OPEN, True, Needs.EDITABLE_CASE),
    ):
        if name in table:
            return Named(table[name], live, needs)
    return None
