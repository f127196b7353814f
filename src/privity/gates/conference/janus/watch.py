"""Runs a Janus and ends it when it hangs: one that wakes after its rooms were given up passes on what was queued in it.

`python -m privity.gates.conference.janus.watch FOLDER`, with the folder of its configuration; ends when it ends.
"""

import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from types import FrameType

STARTING = 15.0  # seconds
HUNG = 0.8  # seconds without an answer; less than the second after which the gate gives its rooms up
_EVERY = 0.2


def answers(url: str) -> bool:
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    question = urllib.request.Request(url, data=b'{"janus":"ping","transaction":"watch"}')  # noqa: S310 - loopback
    try:
        with opener.open(question, timeout=HUNG - _EVERY) as answer:
            return b"pong" in answer.read()
    except OSError:
        return False


def watch(janus: subprocess.Popen[bytes], url: str) -> None:
    """Returns when it has ended, if need be by force."""
    patience, parent, every = time.monotonic() + STARTING, os.getppid(), _EVERY / 10
    while janus.poll() is None:
        if answers(url):
            patience, every = time.monotonic() + HUNG, _EVERY
        if time.monotonic() > patience - _EVERY or os.getppid() != parent:  # who started it is gone: a demo, a test
            janus.kill()
            janus.wait()
            return
        time.sleep(every)


def main() -> None:
    folder = Path(sys.argv[1])
    port = re.search(r"admin_port = (\d+)", (folder / "janus.transport.http.jcfg").read_text(encoding="utf-8"))
    program = shutil.which("janus")
    if port is None or program is None:
        sys.exit("Janus is not installed, or this is not its configuration")
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core would hold what was said, and keys
    with subprocess.Popen(  # noqa: S603 - a program found on the path, with the folder that we were given
        [program, "-F", folder, "-C", folder / "janus.jcfg"], stdin=subprocess.DEVNULL
    ) as janus:

        def end(_number: int, _frame: FrameType | None) -> None:
            janus.kill()  # nothing at a media server is worth keeping

        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, end)
        watch(janus, f"http://127.0.0.1:{port[1]}/admin")
    sys.exit(1)


if __name__ == "__main__":
    main()
