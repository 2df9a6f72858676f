"""What can be wrong with a database when it is opened; each message is one plain line."""


class StoreWrong(Exception):
    """The store cannot be opened; the message says why and what to do, and shows no secret."""


class KeyMismatch(StoreWrong):
    """The database was written under other keys than the ones given."""

    def __init__(self) -> None:
        super().__init__(
            "QABYL_SECRET_KEY does not fit this database: give the key it was written with"
        )


class StoreBusy(StoreWrong):
    """Another process serves this SQLite file."""

    def __init__(self, file: str) -> None:
        super().__init__(
            f"another Qabyl process is using {file}: stop it first, or move to PostgreSQL, "
            "where any number of processes may run"
        )


class NotMigrated(StoreWrong):
    """The tables are not those of this program."""

    def __init__(self, found: str | None, needed: str) -> None:
        super().__init__(
            f"the database is at revision {found or 'none'}, this program needs {needed}: "
            "run qabyl migrate"
        )


class UrlWrong(StoreWrong):
    """QABYL_DATABASE_URL names no database we can use."""

    def __init__(self) -> None:
        super().__init__(
            "QABYL_DATABASE_URL must be sqlite:///path/to/file.db or "
            "postgresql://user:password@host/database"
        )


class ReadOnly(StoreWrong):
    """The store was opened beside a running process: it can be read only."""

    def __init__(self) -> None:
        super().__init__("this store was opened for reading beside a running process")
