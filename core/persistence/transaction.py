"""One transaction: every aggregate over one connection; the audit is written last."""

from functools import cached_property

from core.persistence.audit import SqlAudit
from core.persistence.cases import SqlCases
from core.persistence.consents import SqlConsents
from core.persistence.conversations import SqlConversations
from core.persistence.leases import SqlLeases
from core.persistence.links import SqlLinks, SqlResumeCodes
from core.persistence.outbox import SqlOutbox
from core.persistence.papers import SqlPapers
from core.persistence.requests import SqlRequests
from core.persistence.settings import SqlExtensions, SqlMissionSettings
from core.persistence.throttles import SqlThrottles
from core.persistence.updates import SqlDeletions, SqlUpdates
from core.persistence.users import SqlSessions, SqlUsers
from core.persistence.web_messages import SqlWebMessages
from core.persistence.work import Work


class SqlTransaction:
    """Implements core.ports.storage.Transaction; made by the store, lives for one piece of work."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def finish(self) -> None:
        """What stands between the work and its commit."""
        self.audit.write_gathered()

    @cached_property
    def cases(self) -> SqlCases:
        return SqlCases(self._work, self.audit, self.outbox)

    @cached_property
    def requests(self) -> SqlRequests:
        return SqlRequests(self._work)

    @cached_property
    def papers(self) -> SqlPapers:
        return SqlPapers(self._work)

    @cached_property
    def conversations(self) -> SqlConversations:
        return SqlConversations(self._work)

    @cached_property
    def updates(self) -> SqlUpdates:
        return SqlUpdates(self._work)

    @cached_property
    def deletions(self) -> SqlDeletions:
        return SqlDeletions(self._work)

    @cached_property
    def outbox(self) -> SqlOutbox:
        return SqlOutbox(self._work)

    @cached_property
    def audit(self) -> SqlAudit:
        return SqlAudit(self._work)

    @cached_property
    def users(self) -> SqlUsers:
        return SqlUsers(self._work)

    @cached_property
    def sessions(self) -> SqlSessions:
        return SqlSessions(self._work)

    @cached_property
    def throttles(self) -> SqlThrottles:
        return SqlThrottles(self._work)

    @cached_property
    def messages(self) -> SqlWebMessages:
        return SqlWebMessages(self._work)

    @cached_property
    def links(self) -> SqlLinks:
        return SqlLinks(self._work)

    @cached_property
    def resume_codes(self) -> SqlResumeCodes:
        return SqlResumeCodes(self._work)

    @cached_property
    def missions(self) -> SqlMissionSettings:
        return SqlMissionSettings(self._work)

    @cached_property
    def extensions(self) -> SqlExtensions:
        return SqlExtensions(self._work)

    @cached_property
    def consents(self) -> SqlConsents:
        return SqlConsents(self._work)

    @cached_property
    def leases(self) -> SqlLeases:
        return SqlLeases(self._work)
