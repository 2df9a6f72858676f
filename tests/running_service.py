"""The real service as a process of its own: `qabyl run` in a folder of its own, on free ports."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

ROOT = Path(__file__).parent.parent
START_SECONDS = 120.0


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


class Process(Protocol):
    """What is needed of a running process; `subprocess.Popen` has it."""

    def poll(self) -> int | None: ...

    def wait(self, timeout: float | None = None) -> int: ...

    def send_signal(self, sig: int) -> None: ...

    def kill(self) -> None: ...


@dataclass
class Service:
    """Starts, stops and kills the process; its folder keeps database, key and passwords."""

    folder: Path
    settings: dict[str, str] = field(default_factory=dict)
    demonstration: bool = True
    part: str = "run"
    public: int = field(default_factory=free_port)
    staff: int = field(default_factory=free_port)
    status: int = field(default_factory=free_port)
    process: Process | None = None
    _told: int = 0

    @property
    def public_url(self) -> str:
        return f"http://127.0.0.1:{self.public}"

    @property
    def staff_url(self) -> str:
        return f"http://127.0.0.1:{self.staff}"

    @property
    def log(self) -> Path:
        return self.folder / "service.log"

    def environment(self) -> dict[str, str]:
        own = {key: value for key, value in os.environ.items() if not key.startswith("QABYL_")}
        return {
            **own,
            "QABYL_HTTP_PORT": str(self.public),
            "QABYL_STAFF_PORT": str(self.staff),
            "QABYL_STATUS_PORT": str(self.status),
            **self.settings,
        }

    def start(self) -> None:
        """Start it and wait until it says that it is ready."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self._told = self.log.stat().st_size if self.log.exists() else 0
        words = [self.part, *(["--demonstration"] if self.demonstration else [])]
        self.process = self.launch(words, {**self.environment(), "PYTHONPATH": str(ROOT)})
        self._wait()

    def launch(self, words: list[str], environment: dict[str, str]) -> Process:
        command = [sys.executable, "-m", "cli.main", *words]
        with self.log.open("ab") as log:
            return subprocess.Popen(
                command, cwd=self.folder, env=environment, stdout=log, stderr=log
            )

    def said(self) -> str:
        """What this process has written since it was started."""
        return self.log.read_bytes()[self._told :].decode()

    def _wait(self) -> None:
        until = time.monotonic() + START_SECONDS
        while time.monotonic() < until:
            assert self.process is not None
            if self.process.poll() is not None:
                raise AssertionError(f"the service ended: {self.log.read_text()[-2000:]}")
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{self.status}/readyz") as answer:
                    if answer.status == 200 and "ready" in self.said():
                        return
            except (urllib.error.URLError, ConnectionError):
                pass
            self.process_pause()
        raise AssertionError(f"the service was not ready: {self.log.read_text()[-2000:]}")

    def process_pause(self) -> None:
        """Let the process work a moment; it tells readiness by an address, not by an event."""
        assert self.process is not None
        try:
            self.process.wait(timeout=0.1)
        except subprocess.TimeoutExpired:
            return

    def kill(self) -> None:
        """`kill -9`: no farewell."""
        assert self.process is not None
        self.process.kill()
        self.process.wait()

    def stop(self) -> None:
        if self.process is None or self.process.poll() is not None:
            return
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=30)

    def passwords(self) -> dict[str, str]:
        """The demonstration's users and the passwords it made at its first start."""
        rows = (self.folder / "var/demonstration-users.txt").read_text().splitlines()
        return dict(row.split("\t") for row in rows)
