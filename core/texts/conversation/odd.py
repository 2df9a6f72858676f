"""Unexpected input; the open question is shown again below each of these."""

from core.texts.marker import N_

ODD: dict[str, str] = {
    "odd.sticker": N_("Thank you. I cannot read that, though. We were here:"),
    "odd.voice": N_(
        "I cannot listen to messages. Please write; short words are enough. We were here:"
    ),
    "odd.file": N_(
        "I do not need a file here, so I have not opened it. Please answer the question. We were "
        "here:"
    ),
    "odd.contact": N_("Thank you, that is not needed here. We were here:"),
    "odd.link": N_("I do not open links. Please answer in words. We were here:"),
    "odd.many": N_(
        "Many messages came at once. I took the first ones in their order as answers and did not "
        "use the rest. Please answer question by question."
    ),
    "odd.forwarded": N_(
        "I do not read forwarded messages. Please write the answer yourself. We were here:"
    ),
    "odd.old_button": N_("That button belongs to an earlier step. Here is where you are now:"),
    "odd.twice": N_("I have that already. Next:"),
    "odd.too_long": N_(
        "That is more than I can take at once: {got} signs, the limit is {limit}. Please shorten "
        "it."
    ),
    "odd.empty": N_("The message came empty. Please write again."),
    "odd.edited": N_(
        "I cannot see changes to messages that were sent. Answer anew, or change the line in the "
        "list of your answers."
    ),
    "odd.group": N_(
        "Please write to me in a private chat: an application has personal data in it."
    ),
    "odd.blocked_back": N_(
        "Good to have you back. While messages could not be delivered I kept them: {missed}. This "
        "is the state now:"
    ),
    "odd.unknown_command": N_(
        "I know these commands: /start, /menu, /help, /language, /check, /status, /mydata, /cancel."
    ),
    "odd.not_understood": N_("I did not understand that. The open question is here:"),
    "odd.emergency": N_(
        "This program cannot help in an emergency. If you are in danger, call the emergency "
        "service of the country you are in. For the Kazakh consul: {phone}."
    ),
    "odd.rude": N_(
        "I see that you are angry. If something went wrong, the consul is the person to ask:\n"
        "{contacts}"
    ),
    "odd.late": N_(
        "That message was written before the last one that reached me, so I did not take it as "
        "the answer. The open question is:"
    ),
}
