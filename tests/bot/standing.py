"""Cases in each status of 1-product.md, put into a chat as the back office would leave them."""

from dataclasses import replace
from datetime import date

from core.domain.case import Answer, Case, Source
from core.domain.dossier import Dossier
from core.domain.lifecycle import Status, Step
from core.ports.conversations import Channel
from core.ports.papers import PaperState
from core.ports.requests import RequestState
from core.ports.storage import Transaction
from tests.bot.phone import Phone
from tests.builders import CONSUL, a_case, a_paper, a_request, answers

OPERATOR = "user:operator"
IIN = "900101300811"
"""A specimen number of 2-rules.md; no message may ever hold it."""

STEPS: dict[Status, tuple[Step, ...]] = {
    Status.READY: (),
    Status.DECLINED: (Step.DECLINE,),
    Status.ACCEPTED: (Step.ACCEPT,),
    Status.SUBMITTED: (Step.ACCEPT, Step.CONFIRM),
    Status.RETURNED: (Step.ACCEPT, Step.CONFIRM, Step.RETURN),
    Status.FORMED: (Step.ACCEPT, Step.CONFIRM, Step.FORM),
    Status.REFUSED: (Step.ACCEPT, Step.CONFIRM, Step.REFUSE),
    Status.HANDED_OVER: (Step.ACCEPT, Step.CONFIRM, Step.FORM, Step.HAND_OVER),
    Status.NOTICE_HANDED_OVER: (Step.ACCEPT, Step.CONFIRM, Step.REFUSE, Step.HAND_OVER),
    Status.LAPSED: (Step.LAPSE,),
    Status.WITHDRAWN: (Step.ACCEPT, Step.WITHDRAW),
}
"""The steps that lead from a ready form to each status."""

ANSWERED = {
    Status.RETURNED: (RequestState.RETURNED, "one letter of the surname"),
    Status.FORMED: (RequestState.FORMED, ""),
    Status.HANDED_OVER: (RequestState.FORMED, ""),
    Status.REFUSED: (RequestState.REFUSED, "an entry is there already"),
    Status.NOTICE_HANDED_OVER: (RequestState.REFUSED, "an entry is there already"),
}


COMPLETE = {
    "passport_way": "mrz",
    "purpose": "bank",
    "document_issuer": "SE",
    "birth_region": "",
    "birth_district": "",
    "birth_address": "",
    "nationality": "",
    "arrival_country": "SE",
}
"""What the chat asks beside the lines of builders.ANSWERS."""


async def stand(phone: Phone, status: Status, language: str = "en") -> Case:
    """A case of this chat in this status, without walking there."""
    case = await phone.store.write(lambda tx: _seated(tx, phone, language))
    return await phone.store.write(lambda tx: _act(tx, case, status, phone))


def _seated(tx: Transaction, phone: Phone, language: str) -> Case:
    now = phone.clock.now()
    chat = tx.conversations.meet(Channel.TELEGRAM, str(phone.chat), now)
    case = tx.cases.add(
        a_case(language=language, conversation=chat.id, answers=answers(**COMPLETE), touched_at=now)
    )
    state = {"at": "card", "screen": 1}
    tx.conversations.save(
        replace(chat, language=language, current_case=case.id, consented=True, state=state)
    )
    return case


def _act(tx: Transaction, case: Case, status: Status, phone: Phone) -> Case:
    for step in STEPS[status]:
        case = case.take(step, by=CONSUL, at=phone.clock.now())
        if step is Step.ACCEPT:
            day = phone.clock.now().date()
            case = replace(
                case, accepted_at=phone.clock.now(), accepted_on=day, due_on=date(2024, 9, 18)
            )
        case = tx.cases.save(case)
    if status is Status.DECLINED:
        tx.cases.save_dossier(case.id, Dossier(missing=("translation",)))
    if status in ANSWERED:
        state, explanation = ANSWERED[status]
        formed = state is RequestState.FORMED
        request = a_request(case, state=RequestState.QUEUED)
        tx.requests.add(request)
        tx.requests.save(
            replace(
                request,
                state=state,
                explanation=explanation,
                ground=3 if state is RequestState.REFUSED else None,
                iin=IIN if formed else "",
                formed_on=date(2024, 9, 18) if formed else None,
                answered_by=OPERATOR,
                answered_at=phone.clock.now(),
            )
        )
    return case


async def change_meanwhile(phone: Phone, place: str) -> Case:
    """The consul corrects a value while the chat is open."""
    case = await phone.case()

    def work(tx: Transaction) -> Case:
        changes = {"birth_place": Answer(place, Source.CORRECTED)}
        return tx.cases.save(case.answered(changes, at=phone.clock.now()))

    return await phone.store.write(work)


async def printed(phone: Phone) -> None:
    """The certificate is printed well."""
    case = await phone.case()

    def work(tx: Transaction) -> None:
        paper = a_paper(case)
        tx.papers.add(paper)
        tx.papers.save(replace(paper, state=PaperState.PRINTED_WELL))

    await phone.store.write(work)
