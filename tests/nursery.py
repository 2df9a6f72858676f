"""Processes of the real command without the seconds of its imports: one process imports, then forks.

`python -m tests.nursery` reads one order a line (JSON) and answers with the number of the child,
which runs `cli.main.main` as `python -m cli.main` would: own environment, folder and log, and
nothing shared with its brothers and sisters. When the nursery ends, so do they.
"""

import ctypes
import json
import os
import select
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

from tests.running_service import ROOT, Service

PR_SET_PDEATHSIG = 1


@dataclass
class Child:
    """A process of the nursery, with as much of Popen as `Service` needs."""

    pid: int
    handle: int

    def poll(self) -> int | None:
        """0 when it has ended; nobody is told how."""
        return 0 if select.select([self.handle], [], [], 0)[0] else None

    def wait(self, timeout: float | None = None) -> int:
        if not select.select([self.handle], [], [], timeout)[0]:
            raise subprocess.TimeoutExpired(str(self.pid), timeout or 0)
        return 0

    def send_signal(self, number: int) -> None:
        if self.poll() is None:
            signal.pidfd_send_signal(self.handle, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)


@dataclass
class Nursery:
    process: subprocess.Popen[bytes]

    def bear(self, words: Sequence[str], **order: Any) -> Child:
        assert self.process.stdin is not None and self.process.stdout is not None
        line = json.dumps({"words": list(words), **order})
        self.process.stdin.write(line.encode() + b"\n")
        self.process.stdin.flush()
        pid = int(self.process.stdout.readline())
        return Child(pid, os.pidfd_open(pid))


@dataclass
class BornService(Service):
    """A service that is forked from the nursery instead of started anew."""

    nursery: Nursery | None = None
    made: list[Child] = field(default_factory=list)

    def launch(self, words: list[str], environment: dict[str, str]) -> Child:
        assert self.nursery is not None
        where = {"folder": str(self.folder), "log": str(self.log)}
        child = self.nursery.bear(words, environment=environment, **where)
        self.made.append(child)
        return child

    def close(self) -> None:
        """Stopped, and no handle of it left open."""
        self.stop()
        for child in self.made:
            os.close(child.handle)
        self.made.clear()
        self.process = None


@contextmanager
def nursery() -> Iterator[Nursery]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.nursery"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env=environment,
    )
    with process:
        yield Nursery(process)


def main() -> None:
    import cli.main  # noqa: PLC0415 - the heavy imports belong to this process, not to the tests
    import cli.service  # noqa: PLC0415

    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody has to fetch the ended ones
    for line in sys.stdin:
        order = json.loads(line)
        pid = os.fork()
        if pid == 0:
            _live(order, cli.main.main)
        sys.stdout.write(f"{pid}\n")
        sys.stdout.flush()


def _live(order: dict[str, Any], command: Any) -> NoReturn:
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    log = os.open(order["log"], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    for number, file in ((0, os.open(os.devnull, os.O_RDONLY)), (1, log), (2, log)):
        os.dup2(file, number)
    Path(order["folder"]).mkdir(parents=True, exist_ok=True)
    os.chdir(order["folder"])
    os.environ.clear()
    os.environ.update(order["environment"])
    status = 70
    try:
        status = command(order["words"])
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


if __name__ == "__main__":
    main()
