"""The tables, and nothing else. A change here needs a file in alembic/versions/.

Only what is searched or sorted has a column in clear; everything a person said is in a `sealed_…`
column (4-house.md, "Answers in one encrypted JSON column").
"""

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    Double,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    text,
)

from core.persistence.types import Serial, UtcDateTime
from core.ports.notices import NoticeState
from core.ports.requests import LIVE

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

conversations = Table(
    "conversations",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("channel", String(16), nullable=False),
    Column("outside_hash", String(80), nullable=False),
    Column("sealed_outside_id", LargeBinary, nullable=False),
    Column("version", Integer, nullable=False),
    Column("started_at", UtcDateTime, nullable=False),
    Column("last_message_at", UtcDateTime, nullable=False),
    Column("language", String(8)),
    Column("current_case", Uuid),
    Column("consented", Boolean, nullable=False),
    Column("blocked", Boolean, nullable=False),
    Column("last_number", Serial, nullable=False),
    Column("sealed_state", LargeBinary, nullable=False),
    Column("web_number", Integer, nullable=False, server_default=text("0")),
    Column("web_change", Integer, nullable=False, server_default=text("0")),
    UniqueConstraint("channel", "outside_hash"),
    Index(None, "consented", "last_message_at"),
)

updates = Table(
    "updates",
    metadata,
    Column("channel", String(16), primary_key=True),
    Column("number", String(80), primary_key=True),
    Column("at", UtcDateTime, nullable=False, index=True),
    Column("handled", Boolean, nullable=False),
    Column("failures", Integer, nullable=False),
    Column("parked_as", String(40), index=True),
)

deletions = Table(
    "deletions",
    metadata,
    Column(
        "conversation", Uuid, ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True
    ),
    Column("message_id", Serial, primary_key=True, autoincrement=False),
    Column("due_at", UtcDateTime, nullable=False, index=True),
)

used_references = Table(
    "used_references",
    metadata,
    Column("reference", String(32), primary_key=True),
)

cases = Table(
    "cases",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("reference", String(32), ForeignKey("used_references.reference"), nullable=False),
    Column("edition", String(32), nullable=False),
    Column("status", String(24), nullable=False),
    Column("language", String(8), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("touched_at", UtcDateTime, nullable=False),
    Column("version", Integer, nullable=False),
    Column("mission", Integer),
    Column("conversation", Uuid, ForeignKey("conversations.id", ondelete="SET NULL"), index=True),
    Column("walk_in", Boolean, nullable=False),
    Column("accepted_at", UtcDateTime),
    Column("accepted_on", Date),
    Column("accepted_by", Uuid),
    Column("due_on", Date),
    Column("due_provisional", Boolean, nullable=False),
    Column("status_since", UtcDateTime),
    Column("status_by", String(80), nullable=False),
    Column("listed_at", UtcDateTime, nullable=False),
    Column("document_hash", String(80), index=True),
    Column("sealed_answers", LargeBinary),
    Column("sealed_dossier", LargeBinary),
    UniqueConstraint("reference"),
    Index(None, "mission", "status", "listed_at", "id"),
    Index(None, "status", "touched_at"),
    Index(None, "created_at", "id"),
)

case_words = Table(
    "case_words",
    metadata,
    Column("case_id", Uuid, ForeignKey("cases.id", ondelete="CASCADE"), primary_key=True),
    Column("word_hash", String(80), primary_key=True),
    Column("created_at", UtcDateTime, nullable=False),
    Index(None, "word_hash", "created_at", "case_id"),
)

requests = Table(
    "requests",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("case_id", Uuid, ForeignKey("cases.id"), nullable=False),
    Column("reference", String(32), nullable=False),
    Column("mission", Integer, nullable=False),
    Column("attempt", Integer, nullable=False),
    Column("state", String(16), nullable=False),
    Column("confirmed_by", String(80), nullable=False),
    Column("confirmed_at", UtcDateTime, nullable=False),
    Column("commitment", String(80), nullable=False),
    Column("version", Integer, nullable=False),
    Column("answered_by", String(80), nullable=False),
    Column("answered_at", UtcDateTime, index=True),
    Column("formed_on", Date),
    Column("iin_hash", String(80), unique=True),
    Column("test_number", Boolean, nullable=False),
    Column("ground", Integer),
    Column("sealed_content", LargeBinary),
    UniqueConstraint("case_id", "attempt"),
    Index(None, "state", "confirmed_at"),
)
LIVE_STATES = tuple(sorted(LIVE))
Index(
    "uq_requests_live_case_id",
    requests.c.case_id,
    unique=True,
    sqlite_where=requests.c.state.in_(LIVE_STATES),
    postgresql_where=requests.c.state.in_(LIVE_STATES),
)

papers = Table(
    "papers",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("case_id", Uuid, ForeignKey("cases.id"), nullable=False),
    Column("mission", Integer, nullable=False),
    Column("sort", String(16), nullable=False),
    Column("serial", String(40), nullable=False, unique=True),
    Column("copy", Integer, nullable=False),
    Column("state", String(16), nullable=False),
    Column("printed_by", String(80), nullable=False),
    Column("printed_at", UtcDateTime, nullable=False),
    Column("version", Integer, nullable=False),
    Column("settled_at", UtcDateTime),
    Column("sealed_reason", LargeBinary),
    Column("handed_over_by", String(80), nullable=False),
    Column("handed_over_at", UtcDateTime),
    UniqueConstraint("case_id", "sort", "copy"),
    Index(None, "case_id", "state"),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("kind", String(40), nullable=False),
    Column("case_id", Uuid, ForeignKey("cases.id"), nullable=False, index=True),
    Column("line", Uuid, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("state", String(24), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("claimed_at", UtcDateTime),
    Column("repeated", Boolean, nullable=False),
    Column("settled_at", UtcDateTime),
    Column("codes", Text, nullable=False),
    Index(None, "state", "id"),
)
QUEUED = outbox.c.state == NoticeState.QUEUED.value
Index(
    "ix_outbox_queued_line",
    outbox.c.line,
    outbox.c.id,
    sqlite_where=QUEUED,
    postgresql_where=QUEUED,
)

audit = Table(
    "audit",
    metadata,
    Column("chain", Integer, primary_key=True, autoincrement=False),
    Column("number", Serial, primary_key=True, autoincrement=False),
    Column("at", UtcDateTime, nullable=False),
    Column("act", String(40), nullable=False),
    Column("actor", String(80), nullable=False),
    Column("case_id", Uuid, index=True),
    Column("detail", Text, nullable=False),
    Column("commitment", String(80), nullable=False),
    Column("key_id", String(16), nullable=False),
    Column("mac", String(64), nullable=False),
)

audit_heads = Table(
    "audit_heads",
    metadata,
    Column("chain", Integer, primary_key=True, autoincrement=False),
    Column("number", Serial, nullable=False),
    Column("mac", String(64), nullable=False),
)

users = Table(
    "users",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("login", String(80), nullable=False, unique=True),
    Column("sealed_name", LargeBinary, nullable=False),
    Column("role", String(24), nullable=False),
    Column("password_hash", Text, nullable=False),
    Column("mission", Integer),
    Column("language", String(8), nullable=False),
    Column("active", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
)

sessions = Table(
    "sessions",
    metadata,
    Column("token_hash", String(80), primary_key=True),
    Column("user", Uuid, ForeignKey("users.id"), nullable=False),
    Column("started_at", UtcDateTime, nullable=False),
    Column("last_seen_at", UtcDateTime, nullable=False, index=True),
    Column("locked", Boolean, nullable=False),
    Column("sealed_content", LargeBinary, nullable=False),
)

throttles = Table(
    "throttles",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("what_hash", String(80), nullable=False),
    Column("at", UtcDateTime, nullable=False, index=True),
    Index(None, "what_hash", "at"),
)

web_messages = Table(
    "web_messages",
    metadata,
    Column(
        "conversation", Uuid, ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True
    ),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("change", Integer, nullable=False),
    Column("at", UtcDateTime, nullable=False, index=True),
    Column("sealed_payload", LargeBinary),
    UniqueConstraint("conversation", "change"),
)

links = Table(
    "links",
    metadata,
    Column("token_hash", String(80), primary_key=True),
    Column("kind", String(24), nullable=False),
    Column("case_id", Uuid, ForeignKey("cases.id", ondelete="CASCADE"), index=True),
    Column("conversation", Uuid, ForeignKey("conversations.id", ondelete="CASCADE"), index=True),
    Column("language", String(8), nullable=False),
    Column("expires_at", UtcDateTime, nullable=False, index=True),
    Column("sealed_payload", LargeBinary, nullable=False),
)

resume_codes = Table(
    "resume_codes",
    metadata,
    Column(
        "conversation", Uuid, ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True
    ),
    Column("code_hash", String(80), nullable=False, unique=True),
    Column("at", UtcDateTime, nullable=False),
)

mission_settings = Table(
    "mission_settings",
    metadata,
    Column("mission", Integer, primary_key=True, autoincrement=False),
    Column("addressee_post", Text, nullable=False),
    Column("addressee_name", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("telephone", Text, nullable=False),
    Column("email", Text, nullable=False),
    Column("hours", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("entered_on", Date),
    Column("fictitious", Boolean, nullable=False),
    Column("demand", Text, nullable=False),
    Column("demand_author", Text, nullable=False),
    Column("demand_date", Date),
    Column("birth_lines_are_residence", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
)

extensions = Table(
    "extensions",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("edition", String(32), nullable=False, index=True),
    Column("order_number", Text, nullable=False),
    Column("order_date", Date, nullable=False),
    Column("last_day", Date, nullable=False),
    Column("demonstration", Boolean, nullable=False),
    Column("recorded_by", String(80), nullable=False),
    Column("recorded_at", UtcDateTime, nullable=False),
)

consents = Table(
    "consents",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("subject", String(80), nullable=False, index=True),
    Column("kind", String(40), nullable=False),
    Column("version", String(40), nullable=False),
    Column("text_hash", String(80), nullable=False),
    Column("language", String(8), nullable=False),
    Column("channel", String(16), nullable=False),
    Column("given_at", UtcDateTime, nullable=False),
    Column("withdrawn_at", UtcDateTime),
    Column("signed_at", UtcDateTime),
    Column("recorded_by", String(80), nullable=False),
    Column("sealed_people", LargeBinary),
)

leases = Table(
    "leases",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("holder", String(80), nullable=False),
    Column("until", Double, nullable=False),
)

canary = Table(
    "canary",
    metadata,
    Column("key_id", String(16), primary_key=True),
    Column("sealed_word", LargeBinary, nullable=False),
)
