"""Cases in the store: whole, by the right door, written once, and told about (habits 10 and 11)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from core.domain.case import Answer, Case, Source, UserId
from core.domain.dossier import Correction, Dossier, Judgement
from core.domain.errors import NotFound, Stale
from core.domain.events import notice_of
from core.domain.lifecycle import STEPS, TAKE_BACK_SECONDS, Status, Step
from core.persistence.audit_lines import ACT_OF
from core.persistence.store import SqlStore
from core.ports.audit import Act
from core.ports.notices import NoticeState
from core.ports.storage import ReferenceTaken, Transaction
from tests.builders import ANKARA, BERLIN, CONSUL, a_case, a_request, accepted, an_id, answers
from tests.fakes import NOW


async def test_every_field_of_a_case_comes_back(store: SqlStore) -> None:
    case = a_case(
        status=Status.ACCEPTED,
        walk_in=True,
        filled_in_by="parent",
        answers={
            "surname_latin": Answer("ERIKSSON", Source.MRZ, confirmed=False),
            "patronymic_cyrillic": Answer("", Source.DECLARED),
        },
        accepted_at=NOW,
        accepted_on=date(2024, 9, 17),
        accepted_by=UserId(an_id()),
        due_on=date(2024, 9, 18),
        due_provisional=True,
        status_since=NOW,
        status_by=CONSUL,
    )

    await store.write(lambda tx: tx.cases.add(case))

    assert await store.read(lambda tx: tx.cases.get(case.id)) == case


async def test_a_reference_once_given_is_never_given_again(store: SqlStore) -> None:
    case = await store.write(lambda tx: tx.cases.add(a_case()))

    def draw_twice(tx: Transaction) -> Case:
        with pytest.raises(ReferenceTaken):
            tx.cases.add(a_case(reference=case.reference))
        return tx.cases.add(a_case())  # the transaction is still good

    drawn = await store.write(draw_twice)

    assert await store.read(lambda tx: tx.cases.by_reference(drawn.reference)) == drawn


async def test_case_of_another_mission_looks_like_none(store: SqlStore) -> None:
    case = await store.write(lambda tx: tx.cases.add(a_case(mission=ANKARA)))

    assert await store.read(lambda tx: tx.cases.for_mission(case.id, ANKARA)) == case
    for id_ in (case.id, a_case().id):
        with pytest.raises(NotFound) as refusal:
            await store.read(lambda tx, id_=id_: tx.cases.for_mission(id_, BERLIN))  # type: ignore[misc]
        assert refusal.value.facts == {}


async def test_reference_finds_a_case_within_its_mission_only(store: SqlStore) -> None:
    case = await store.write(lambda tx: tx.cases.add(a_case(mission=ANKARA)))

    def found(tx: Transaction) -> list[Case | None]:
        by = tx.cases.by_reference
        return [by(case.reference), by(case.reference, ANKARA), by(case.reference, BERLIN)]

    assert await store.read(found) == [case, case, None]


async def test_saved_case_has_the_next_version_and_no_events(store: SqlStore) -> None:
    case = await store.write(lambda tx: tx.cases.add(a_case()))

    saved = await store.write(lambda tx: tx.cases.save(accepted(case)))

    assert saved == replace(accepted(case), version=1, events=())
    assert await store.read(lambda tx: tx.cases.get(case.id)) == saved


async def test_case_somebody_wrote_since_is_stale_and_stays_as_it_was(store: SqlStore) -> None:
    case = await store.write(lambda tx: tx.cases.add(a_case()))
    saved = await store.write(lambda tx: tx.cases.save(accepted(case)))

    with pytest.raises(Stale):
        await store.write(lambda tx: tx.cases.save(accepted(case)))

    assert await store.read(lambda tx: tx.cases.get(case.id)) == saved
    assert len(await store.read(lambda tx: tx.outbox.of_case(case.id))) == 1


def test_every_step_has_its_act_in_the_audit() -> None:
    assert set(ACT_OF) == set(Step)


@pytest.mark.parametrize(
    ("status", "step"), [(status, step) for status, steps in STEPS.items() for step in steps]
)
async def test_a_step_leaves_its_line_and_its_notice(
    sqlite_store: SqlStore, status: Status, step: Step
) -> None:
    case = await sqlite_store.write(lambda tx: tx.cases.add(a_case(status)))
    taken = case.take(step, by=CONSUL, at=NOW, ground="3", commitment="c0ffee")

    await sqlite_store.write(lambda tx: tx.cases.save(taken))

    (line,) = await sqlite_store.read(lambda tx: tx.audit.of_case(case.id))
    assert (line.act, line.actor, line.at) == (ACT_OF[step].value, CONSUL, NOW)
    assert (line.chain, line.detail, line.commitment) == (ANKARA, "ground=3", "c0ffee")
    notices = await sqlite_store.read(lambda tx: tx.outbox.of_case(case.id))
    expected = notice_of(taken.events[-1])
    assert [notice.kind for notice in notices] == ([expected] if expected else [])
    assert all(notice.codes == {"ground": "3"} for notice in notices)


@pytest.mark.parametrize(
    ("step", "wait"), [(Step.ACCEPT, TAKE_BACK_SECONDS), (Step.DECLINE, TAKE_BACK_SECONDS)]
)
async def test_what_can_be_taken_back_is_told_only_afterwards(
    store: SqlStore, step: Step, wait: int
) -> None:
    case = await store.write(lambda tx: tx.cases.add(a_case()))

    await store.write(lambda tx: tx.cases.save(case.take(step, by=CONSUL, at=NOW)))

    (notice,) = await store.read(lambda tx: tx.outbox.of_case(case.id))
    assert notice.due_at == NOW + timedelta(seconds=wait)


async def test_step_of_a_case_without_mission_goes_into_the_chain_of_the_service(
    store: SqlStore,
) -> None:
    case = await store.write(lambda tx: tx.cases.add(a_case(Status.DRAFT, mission=None)))

    await store.write(lambda tx: tx.cases.save(case.take(Step.WITHDRAW, by="applicant", at=NOW)))

    (line,) = await store.read(lambda tx: tx.audit.of_case(case.id))
    assert (line.chain, line.act) == (0, Act.CASE_WITHDRAWN.value)


async def test_walk_in_created_with_a_step_is_told_and_noted(store: SqlStore) -> None:
    case = a_case(Status.DRAFT, walk_in=True).take(Step.COMPLETE, by=CONSUL, at=NOW)

    await store.write(lambda tx: tx.cases.add(case))

    (line,) = await store.read(lambda tx: tx.audit.of_case(case.id))
    assert line.act == Act.CASE_COMPLETED.value


async def test_case_without_a_conversation_gets_its_notice_too(store: SqlStore) -> None:
    case = await store.write(lambda tx: tx.cases.add(a_case(walk_in=True)))

    await store.write(lambda tx: tx.cases.save(accepted(case)))

    (notice,) = await store.read(lambda tx: tx.outbox.of_case(case.id))
    assert (notice.kind, notice.conversation, notice.state) == (
        "accepted",
        None,
        NoticeState.QUEUED,
    )


async def test_dossier_comes_back_whole(store: SqlStore) -> None:
    case = await store.write(lambda tx: tx.cases.add(a_case()))
    dossier = Dossier(
        mrz_text="P<UTOERIKSSON<<ANNA<MARIA",
        mrz={"surname_latin": "ERIKSSON"},
        mrz_states={"surname_latin": "read"},
        visual={"birth_place": "ZENITH"},
        translation={"birth_place": "ЗЕНИТ"},
        corrections={"sex": Correction("F", "misread", CONSUL, NOW)},
        judgements={"passport": Judgement("good", CONSUL, NOW, "seen")},
        no_icao_zone_reason="old",
        missing=("item.translation",),
        decline_note="note",
        declined_by=CONSUL,
        consents_signed_at=NOW,
    )

    await store.write(lambda tx: tx.cases.save_dossier(case.id, dossier))

    assert await store.read(lambda tx: tx.cases.dossier(case.id)) == dossier


async def test_dossier_of_a_new_case_is_empty_and_of_no_case_is_not_found(store: SqlStore) -> None:
    case = await store.write(lambda tx: tx.cases.add(a_case()))

    assert await store.read(lambda tx: tx.cases.dossier(case.id)) == Dossier()
    with pytest.raises(NotFound):
        await store.read(lambda tx: tx.cases.dossier(a_case().id))
    with pytest.raises(NotFound):
        await store.write(lambda tx: tx.cases.save_dossier(a_case().id, Dossier()))


async def test_erased_case_keeps_reference_and_status_and_says_nothing(store: SqlStore) -> None:
    case = await store.write(lambda tx: tx.cases.add(a_case(Status.WITHDRAWN)))
    request = a_request(case, iin="900101300811")
    await store.write(lambda tx: tx.requests.add(request))
    await store.write(lambda tx: tx.cases.save_dossier(case.id, Dossier(mrz_text="P<UTO")))

    await store.write(lambda tx: tx.cases.erase(case.id))

    erased = await store.read(lambda tx: tx.cases.get(case.id))
    assert (erased.reference, erased.status) == (case.reference, case.status)
    assert (erased.answers, erased.filled_in_by) == ({}, "")
    assert await store.read(lambda tx: tx.cases.dossier(case.id)) == Dossier()
    assert await store.read(lambda tx: tx.cases.by_document("L898902C3", ANKARA)) == []
    assert await store.read(lambda tx: tx.cases.by_name(frozenset({"ERIKSSON"}), ANKARA)) == []
    left = await store.read(lambda tx: tx.requests.get(request.id))
    assert (left.content, left.salt, left.iin) == ({}, "", "")
    assert left.commitment == request.commitment


async def test_erased_case_is_stale_for_whoever_still_shows_it(store: SqlStore) -> None:
    case = await store.write(lambda tx: tx.cases.add(a_case()))
    await store.write(lambda tx: tx.cases.erase(case.id))

    with pytest.raises(Stale):
        await store.write(lambda tx: tx.cases.save(replace(case, answers=answers())))


async def test_cases_nobody_touched_are_found_by_age_and_status(store: SqlStore) -> None:
    old = a_case(Status.DRAFT, touched_at=NOW - timedelta(days=181))
    others = [
        a_case(Status.DRAFT, touched_at=NOW - timedelta(days=179)),
        a_case(Status.ACCEPTED, touched_at=NOW - timedelta(days=181)),
    ]
    for case in (old, *others):
        await store.write(lambda tx, case=case: tx.cases.add(case))  # type: ignore[misc]

    found = await store.read(
        lambda tx: tx.cases.untouched(frozenset({"draft"}), NOW - timedelta(days=180), 10)
    )

    assert found == [old]


async def test_auditor_reads_every_case_page_by_page_newest_first(store: SqlStore) -> None:
    cases = [a_case(mission=mission) for mission in (ANKARA, BERLIN, None, ANKARA, BERLIN)]
    for case in cases:
        await store.write(lambda tx, case=case: tx.cases.add(case))  # type: ignore[misc]

    def pages(tx: Transaction) -> list[Case]:
        read: list[Case] = []
        after = None
        while page := tx.cases.all_for_auditor(after=after, limit=2):
            read += page
            after = (page[-1].created_at, page[-1].id)
        return read

    assert await store.read(pages) == cases[::-1]
