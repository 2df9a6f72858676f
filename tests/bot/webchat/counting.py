"""How many rows the whole database holds: what keeps nothing changes nothing of it."""

from sqlalchemy import func, select

from core.persistence.store import SqlStore
from core.persistence.tables import metadata
from core.persistence.transaction import SqlTransaction
