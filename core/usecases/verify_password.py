"""The password is asked again before an act that cannot be taken back (para 14; B7)."""

from core.domain.errors import DomainError
from core.ports.clock import Clock
from core.ports.passwords import Passwords
from core.ports.storage import Store
from core.usecases.credentials import check_credentials
from core.usecases.officer import Officer
from core.usecases.sign_in import note_failure


class PasswordWrong(DomainError):
    """`left` tries are free before a pause."""

    code = "password_wrong"

    def __init__(self, *, left: int) -> None:
        super().__init__(left=left)


class VerifyPassword:
    def __init__(self, store: Store, clock: Clock, passwords: Passwords) -> None:
        self.store = store
        self.clock = clock
        self.passwords = passwords

    async def __call__(self, officer: Officer, password: str) -> None:
        """Raises PasswordWrong, or Throttled after too many failures."""
        checked = await check_credentials(
            self.store, self.clock, self.passwords, officer.login, password
        )
        if checked.user is None or checked.user.id != officer.id:
            now = self.clock.now()
            await self.store.write(lambda tx: note_failure(tx, checked.known, now))
            raise PasswordWrong(left=checked.left)
