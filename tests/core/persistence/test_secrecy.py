"""A dump of the database says nothing of a person, in no spelling (S2)."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from core.adapters.crypto import AesVault, open_vault
from core.domain.dossier import Correction, Dossier, Judgement
from core.domain.lifecycle import Step
from core.domain.transliteration import to_latin
from core.persistence import migrate
from core.persistence.errors import KeyMismatch
from core.persistence.store import SqlStore, open_store
from core.persistence.tables import metadata
from core.ports.audit import Act
from core.ports.conversations import Channel
from core.ports.requests import RequestState
from core.ports.storage import Transaction
from core.ports.web import OneTimeLink
from tests.builders import (
    CONSUL,
    KEYS,
    NEW_KEYS,
    OTHER_KEYS,
    a_case,
    a_consent,
    a_paper,
    a_request,
    a_session,
    a_user,
    accepted,
    answers,
)
from tests.fakes import NOW

SECRETS = {
    "surname_latin": "ERIKSSON",
    "given_latin": "INGEBORG",
    "surname_cyrillic": "ЭРИКССОН",
    "given_cyrillic": "ИНГЕБОРГ",
    "birth_date": "1974-08-12",
    "document_number": "L898902C3",
    "birth_place": "ZENITH SPECIMENSTAD",
    "birth_address": "Specimen street 17",
    "purpose_text": "for my beekeeping",
    "nationality": "Specimenese",
}
OTHERS = {
    "iin": "900101300811",
    "chat": "5550001777",
    "user name": "anna_specimen",
    "reason": "the sheet was torn",
    "explanation": "registered long ago",
    "note": "bring the translation",
    "token": "session-token-secret",
    "csrf": "csrf-word-secret",
    "link": "link-token-secret",
    "code": "resume-code-secret",
    "officer": "Officer Surname",
}


def spellings(values: Iterable[str]) -> set[str]:
    """Each value as it is, folded, in Latin, without spaces, and with its date turned round."""
    plain = {*values, "12.08.1974", "12081974", "740812"}
    latin = plain | {to_latin(value) for value in plain}
    return {way for value in latin for way in (value.casefold(), value.replace(" ", "").casefold())}


def live_a_whole_life(tx: Transaction) -> None:
    chat = tx.conversations.meet(Channel.TELEGRAM, OTHERS["chat"], NOW)
    state = {"user_name": OTHERS["user name"], "answers": SECRETS}
    tx.conversations.save(replace(chat, state=state))
    case = tx.cases.add(a_case(answers=answers(**SECRETS), conversation=chat.id))
    seen = Dossier(
        mrz_text="P<UTOERIKSSON<<INGEBORG",
        visual=SECRETS,
        corrections={"sex": Correction("F", OTHERS["reason"], CONSUL, NOW)},
        judgements={"passport": Judgement("good", CONSUL, NOW, OTHERS["reason"])},
        decline_note=OTHERS["note"],
    )
    tx.cases.save_dossier(case.id, seen)
    case = tx.cases.save(accepted(case))
    tx.cases.save(case.take(Step.CONFIRM, by=CONSUL, at=NOW))
    content = {key: (value, "visual") for key, value in SECRETS.items()}
    request = a_request(case, content=content, registry_values=SECRETS, iin=OTHERS["iin"])
    explained = replace(request, explanation=OTHERS["explanation"], state=RequestState.FORMED)
    tx.requests.add(explained)
    tx.papers.add(a_paper(case, reason=OTHERS["reason"]))
    user = a_user(name=OTHERS["officer"])
    tx.users.add(user)
    tx.sessions.add(a_session(user, token=OTHERS["token"], csrf=OTHERS["csrf"]))
    tx.throttles.hit(OTHERS["chat"], at=NOW)
    number = tx.messages.add(chat.id, {"text": SECRETS}, NOW)
    tx.messages.change(chat.id, number, {"text": OTHERS}, NOW)
    later = NOW + timedelta(days=1)
    tx.links.add(OTHERS["link"], OneTimeLink("form", case.id, chat.id, "en", later, SECRETS))
    tx.resume_codes.set(chat.id, OTHERS["code"], NOW)
    tx.consents.add(str(case.id), a_consent(given_by="INGEBORG ERIKSSON", given_for="ERIKSSON"))
    tx.audit.note(Act.CASE_VIEWED, actor=CONSUL, at=NOW, case=case.id)


async def dump(url: str) -> str:
    """Every value of every table, bytes as they lie, in one casefolded text."""
    found: list[str] = []

    def read(connection: Connection) -> None:
        for table in metadata.sorted_tables:
            for row in connection.execute(text(f'SELECT * FROM "{table.name}"')):  # noqa: S608
                found.extend(_as_text(value) for value in row)

    await migrate.on_connection(url, read)
    return "\n".join(found).casefold()


def _as_text(value: object) -> str:
    if isinstance(value, bytes | memoryview):
        return bytes(value).decode("utf-8", "replace")
    return str(value)


async def test_dump_holds_nothing_a_person_said_in_any_spelling(
    database_url: str, vault: AesVault
) -> None:
    store = await open_store(database_url, vault)
    await store.write(live_a_whole_life)
    await store.close()

    dumped = await dump(database_url)

    assert "accepted" in dumped  # the dump is read as it should be
    sought = spellings([*SECRETS.values(), *OTHERS.values()])
    assert [secret for secret in sorted(sought) if secret in dumped] == []


async def test_file_and_its_journal_hold_nothing_a_person_said(
    sqlite_store: SqlStore, tmp_path: Path
) -> None:
    await sqlite_store.write(live_a_whole_life)

    for file in (tmp_path / "qabyl.db", tmp_path / "qabyl.db-wal"):
        raw = file.read_bytes()
        for value in [*SECRETS.values(), *OTHERS.values()]:
            for encoding in ("utf-8", "utf-16-le", "utf-16-be", "cp1251"):
                assert value.encode(encoding) not in raw


async def test_a_database_error_shows_none_of_the_values(
    store: SqlStore, caplog: pytest.LogCaptureFixture
) -> None:
    case = await store.write(lambda tx: tx.cases.add(a_case()))
    clash = a_case(id=case.id, answers=answers(**SECRETS), status_by="ERIKSSON")

    with pytest.raises(Exception, match=r"(?i)unique|duplicate") as failure:
        await store.write(lambda tx: tx.cases.add(clash))

    assert "ERIKSSON" not in f"{failure.value!r} {failure.value} {caplog.text}"


async def test_foreign_key_stops_the_start_in_one_plain_line(
    database_url: str, vault: AesVault
) -> None:
    await (await open_store(database_url, vault)).close()

    with pytest.raises(KeyMismatch) as refusal:
        await open_store(database_url, open_vault(OTHER_KEYS))

    assert str(refusal.value).startswith("QABYL_SECRET_KEY does not fit")
    assert "\n" not in str(refusal.value)


async def test_key_with_an_unknown_id_stops_the_start(database_url: str, vault: AesVault) -> None:
    await (await open_store(database_url, vault)).close()

    with pytest.raises(KeyMismatch):
        await open_store(database_url, open_vault(OTHER_KEYS.replace("k1:", "k7:")))


async def test_a_new_key_in_front_reads_the_old_rows_and_writes_its_own(database_url: str) -> None:
    old = await open_store(database_url, open_vault(KEYS))
    case = await old.write(lambda tx: tx.cases.add(a_case()))
    await old.close()

    both = await open_store(database_url, open_vault(NEW_KEYS))
    assert await both.read(lambda tx: tx.cases.get(case.id)) == case
    await both.write(lambda tx: tx.cases.save(case))
    await both.close()

    new_only = await open_store(database_url, open_vault(NEW_KEYS.partition(",")[0]))
    assert (await new_only.read(lambda tx: tx.cases.get(case.id))).answers == case.answers
    await new_only.close()
