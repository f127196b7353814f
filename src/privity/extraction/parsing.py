"""The process in which documents are parsed: it can open nothing, and ends when it takes too long.

Run as `python -m privity.extraction.parsing MODULE:FUNCTION...` with a socket as standard input.
"""

import codecs
import contextlib
import importlib
import json
import os
import resource
import signal
import socket
import struct
import sys
import time
from collections.abc import Callable
from typing import Any

from privity.extraction.limits import Limits
from privity.extraction.pieces import Extract, Gap, to_json

HEAD = struct.Struct("!II")  # length of the order (JSON), length of the content
ANSWER = struct.Struct("!I")
_GRACE = 2  # seconds after which the process ends itself, should nobody else end it
_CODECS = ("cp1252", "utf-16", "utf-16-le", "utf-16-be", "latin-1", "ascii", "idna", "cp437", "mac-roman", "utf-32")


def main() -> None:
    line = socket.socket(fileno=0)
    line.settimeout(None)
    known = {name: _found(name) for name in sys.argv[1:]}
    for parser in known.values():
        with contextlib.suppress(Exception):  # only so that it imports what it imports late
            parser(b"", Limits())
    peak = _Peak()
    _shut_in()
    while head := _exactly(line, HEAD.size):
        order_length, content_length = HEAD.unpack(head)
        order = json.loads(_exactly(line, order_length))
        content = _exactly(line, content_length)
        limits = Limits(**order["limits"])
        signal.alarm(int(limits.seconds) + _GRACE)
        _bound(limits)
        peak.forget()
        began = time.process_time()
        told = to_json(_parsed(known[order["parser"]], content, limits))
        answer = json.dumps(told | {"cost": [time.process_time() - began, peak.bytes]}).encode()
        signal.alarm(0)
        line.sendall(ANSWER.pack(len(answer)) + answer)


def _parsed(parser: Callable[[bytes, Limits], Extract], content: bytes, limits: Limits) -> Extract:
    """What a library raises for odd bytes costs only this document; for all else (memory, a forbidden call) this ends."""
    try:
        return parser(content, limits)
    except (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, EOFError):
        return Extract(gaps=(Gap(aspect="", why="reading it failed"),))


class _Peak:
    """The most memory held since `forget`. Linux tells of it in files, which are opened before nothing can be."""

    def __init__(self) -> None:
        self._reset = self._status = -1
        with contextlib.suppress(OSError):
            self._status = os.open("/proc/self/status", os.O_RDONLY | os.O_CLOEXEC)
            self._reset = os.open("/proc/self/clear_refs", os.O_WRONLY | os.O_CLOEXEC)

    def forget(self) -> None:
        with contextlib.suppress(OSError):
            os.write(self._reset, b"5")

    @property
    def bytes(self) -> int:
        """Of the process's whole life where the system tells no more."""
        with contextlib.suppress(OSError, ValueError, IndexError):
            told = os.pread(self._status, 4096, 0)
            return 1024 * int(told[told.index(b"VmHWM:") :].split()[1])
        return 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _found(name: str) -> Callable[[bytes, Limits], Extract]:
    module, _, function = name.partition(":")
    found: Any = getattr(importlib.import_module(module), function)
    return found  # type: ignore[no-any-return]


def _shut_in() -> None:
    """No new file, socket or process from here on: what is needed has been imported."""
    for codec in _CODECS:
        codecs.lookup(codec)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NOFILE, (3, 3))
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the gate; this ends when its line does


def _bound(limits: Limits) -> None:
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    memory = limits.memory_bytes if most == resource.RLIM_INFINITY else min(most, limits.memory_bytes)
    resource.setrlimit(resource.RLIMIT_AS, (memory, most))


def _exactly(line: socket.socket, count: int) -> bytes:
    """Empty at the end of the line."""
    got = bytearray()
    while len(got) < count:
        more = line.recv(min(count - len(got), 1 << 20))
        if not more:
            return b""
        got += more
    return bytes(got)


if __name__ == "__main__":
    try:
        main()
    except (BrokenPipeError, ConnectionResetError):
        os._exit(0)
