"""The conversation with the applicant, message by message, after 7-conversation.md.

Holds:   one file for each part of the conversation; a key, the English sentence.
Never:   who says it when; that is for screens.
"""

from core.texts.conversation.birth import BIRTH
from core.texts.conversation.check import CHECK
from core.texts.conversation.checklist import CHECKLIST
from core.texts.conversation.consents import CONSENTS
from core.texts.conversation.faq import FAQ
from core.texts.conversation.form import FORM
from core.texts.conversation.gates import GATES
from core.texts.conversation.help import HELP
from core.texts.conversation.missions import MISSIONS
from core.texts.conversation.mydata import MYDATA
from core.texts.conversation.names import NAMES
from core.texts.conversation.odd import ODD
from core.texts.conversation.opening import OPENING
from core.texts.conversation.passport import PASSPORT
from core.texts.conversation.problems import PROBLEMS
from core.texts.conversation.purpose import PURPOSE
from core.texts.conversation.refusals import REFUSALS
from core.texts.conversation.resume import RESUME
from core.texts.conversation.small import SMALL
from core.texts.conversation.status import STATUS
from core.texts.conversation.summary import SUMMARY
from core.texts.conversation.system import SYSTEM
from core.texts.conversation.verdicts import VERDICTS
from core.texts.conversation.web import WEB

MESSAGES: dict[str, str] = {
    **OPENING,
    **GATES,
    **CONSENTS,
    **CHECK,
    **CHECKLIST,
    **VERDICTS,
    **PASSPORT,
    **MISSIONS,
    **PROBLEMS,
    **FORM,
    **NAMES,
    **BIRTH,
    **PURPOSE,
    **SUMMARY,
    **STATUS,
    **REFUSALS,
    **MYDATA,
    **RESUME,
    **HELP,
    **FAQ,
    **ODD,
    **SYSTEM,
    **SMALL,
    **WEB,
}
