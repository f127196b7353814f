"""Parsing in processes of its own: one that crashes, hangs or swells is a gap in one reading, and nothing else."""

import atexit
import contextlib
import json
import os
import queue
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import asdict

from privity.extraction.limits import Limits
from privity.extraction.parsers import EVERY_PARSER
from privity.extraction.parsing import ANSWER, HEAD
from privity.extraction.pieces import Extract, Gap, from_json
from privity.extraction.spending import spent

_ANSWER_BYTES = 300_000_000
_JOBS_EACH = 1_000  # then a fresh process: libraries leak
_START_SECONDS = 20.0
_MOST_SECONDS, _MOST_BYTES = 1e6, 1 << 50  # of a cost that can be believed


class _Process:
    def __init__(self, parsers: Sequence[str], path: str) -> None:
        ours, theirs = socket.socketpair()
        with theirs:
            start = f"import sys; sys.path[:0] = {[path] if path else []!r}; from privity.extraction.parsing import main; main()"
            self.child = subprocess.Popen(  # noqa: S603 - our own interpreter and module
                [sys.executable, "-I", "-c", start, *parsers],
                stdin=theirs.fileno(),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env={"LANG": "C.UTF-8", "OMP_THREAD_LIMIT": "1", "OPENBLAS_NUM_THREADS": "1"},  # no threads of its own
                cwd="/",
            )
        self.line = ours
        self.jobs = 0

    def ask(self, parser: str, content: bytes, limits: Limits) -> bytes:
        """Raises OSError (time-outs too) when no whole answer came."""
        seconds = limits.seconds + (0 if self.jobs else _START_SECONDS)
        until = time.monotonic() + seconds
        self.jobs += 1
        order = json.dumps({"parser": parser, "limits": asdict(limits)}).encode()
        self.line.settimeout(seconds)
        self.line.sendall(HEAD.pack(len(order), len(content)) + order + content)
        (length,) = ANSWER.unpack(self._receive(ANSWER.size, until))
        if length > _ANSWER_BYTES:
            raise ConnectionError
        return self._receive(length, until)

    def _receive(self, count: int, until: float) -> bytes:
        got = bytearray()
        while len(got) < count:
            self.line.settimeout(max(0.001, until - time.monotonic()))
            more = self.line.recv(min(count - len(got), 1 << 20))
            if not more:
                raise ConnectionError
            got += more
        return bytes(got)

    def end(self) -> None:
        self.line.close()
        self.child.kill()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.child.wait(timeout=5)


class Apart:
    """A few such processes, started when first needed. Used from many threads at once."""

    def __init__(self, *, processes: int = 2, parsers: Sequence[str] = EVERY_PARSER, path: str = "") -> None:
        self._parsers = parsers
        self._path = path
        self._owner = os.getpid()
        self._free: queue.LifoQueue[_Process | None] = queue.LifoQueue()
        self._lock = threading.Lock()
        self._closed = False
        self._busy: set[_Process] = set()
        for _ in range(processes):
            self._free.put(None)

    def parse(self, parser: str, content: bytes, limits: Limits) -> Extract:
        """Never raises: what went wrong is the gap."""
        if os.getpid() != self._owner:  # after a fork the lines would be shared with the parent
            return _gap("the process was copied while it was reading")
        if self._closed:
            return _gap("reading had ended")
        try:
            process = self._free.get(timeout=limits.seconds * 3)
        except queue.Empty:
            return _gap("too much was being read at that time", later=True)
        answered, began = False, time.monotonic()
        try:
            process = self._begun(process or _Process(self._parsers, self._path))
            told = json.loads(process.ask(parser, content, limits))
            extract = from_json(told)
            _account(told.get("cost"))
            answered = process.jobs < _JOBS_EACH
        except TimeoutError:
            extract = Extract(gaps=(Gap(aspect="", why="it took too long to read", later=True),))
        except (OSError, ValueError, RecursionError, MemoryError):
            extract = _gap("reading it failed")
        finally:  # one that was left in the middle could give the next message this one's text
            with self._lock:
                self._busy -= {process}
            if (
                not answered and process and process.jobs < _JOBS_EACH
            ):  # nobody can say what it took, but no more than this
                spent(seconds=time.monotonic() - began)
            self._give_back(process if answered else self._ended(process))
        return extract

    def start(self) -> None:
        """The first process, before it is needed: it imports its libraries for more than a second. Waits for nothing."""
        process = self._free.get()
        try:
            self._give_back(process or _Process(self._parsers, self._path))
        except OSError:  # the message that needs it finds out for itself
            self._give_back(None)

    def _begun(self, process: _Process) -> _Process:
        with self._lock:
            self._busy.add(process)
        return process

    def _give_back(self, process: _Process | None) -> None:
        with self._lock:
            self._free.put(self._ended(process) if self._closed else process)

    @staticmethod
    def _ended(process: _Process | None) -> None:
        if process:
            process.end()

    def close(self) -> None:
        """Ends those too that are in the middle of a document: a long one would outlive the gate that stops."""
        with self._lock:
            self._closed = True
            for process in self._busy:
                process.child.kill()
            with contextlib.suppress(queue.Empty):
                while True:
                    self._ended(self._free.get_nowait())


def _account(told: object) -> None:
    """Raises ValueError when it is no cost."""
    match told:
        case [float(seconds) | int(seconds), int(peak)] if 0 <= seconds < _MOST_SECONDS and 0 <= peak < _MOST_BYTES:
            spent(seconds=float(seconds), peak_bytes=peak)
        case _:
            raise ValueError("the parser's answer does not say what it took")


def _gap(why: str, *, later: bool = False) -> Extract:
    return Extract(gaps=(Gap(aspect="", why=why, later=later),))


_SHARED: dict[tuple[int, bool], Apart] = {}  # by process: after a fork the child starts its own
_STARTING = threading.Lock()


def shared(limits: Limits) -> Apart:
    """Patient readings have processes of their own, so that none of them keeps the next message waiting."""
    key = (os.getpid(), limits.patience)
    with _STARTING:
        mine = _SHARED.get(key)
        if mine is None:
            mine = Apart(processes=max(2, min(8, os.cpu_count() or 2)))
            for old in [each for each in _SHARED if each[0] != key[0]]:
                del _SHARED[old]
            _SHARED[key] = mine
            atexit.register(mine.close)
        return mine
