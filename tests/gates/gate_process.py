"""Starts, kills and stops that program."""

import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]
KEPT_PATH = "tests.gates.kept_path:open_path"


@dataclass
class GateProcess:
    """Keeps its ports over restarts, as a gate behind a mail server does."""

    home: Path
    next_hop: int
    path: str = KEPT_PATH
    smtp: int = 0
    lmtp: int = 0
    environment: dict[str, str] = field(default_factory=dict)
    settings: dict[str, float] = field(default_factory=dict)

    def start(self) -> None:
        command = [sys.executable, "-m", "tests.gates.gate_program", "--path", self.path]
        command += ["--next-hop", str(self.next_hop), "--smtp", str(self.smtp), "--lmtp", str(self.lmtp)]
        for name, number in self.settings.items():
            command += ["--set", name, str(number)]
        environment = os.environ | {"PRIVITY_HOME": str(self.home)} | self.environment
        self.process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout
        line = self.process.stdout.readline().split()
        assert len(line) == 2, "the gate did not start"
        self.smtp, self.lmtp = int(line[0]), int(line[1])

    def kill(self) -> None:
        self.process.kill()
        self._end()

    def stop(self) -> None:
        if self.process.poll() is None:
            self.process.terminate()
        self._end()

    def _end(self) -> None:
        self.process.wait(20)
        assert self.process.stdout
        self.process.stdout.close()
