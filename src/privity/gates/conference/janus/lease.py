"""The dead man's handle: fed by the gate; when it falls silent, everything that the gate had at the media server ends.

A process of its own with the standard library alone, so that a gate that hangs, is stopped or is killed can't take it along.
"""

import hashlib
import hmac
import json
import os
import select
import signal
import time
import urllib.request
from typing import Any

SILENCE = 1.0  # seconds without a beat; the gate beats four times a second
_SWEEPING = 5.0  # seconds for which what is left is ended again and again, in case the gate still added some
_STILL = 3  # times in a row that nothing may be left


def first_line() -> bytes:
    """Byte by byte: what comes after it are beats, which no buffer may swallow."""
    line = b""
    while not line.endswith(b"\n") and (byte := os.read(0, 1)):
        line += byte
    return line


def wait() -> None:
    """As long as the gate beats."""
    while True:
        ready, _, _ = select.select([0], [], [], SILENCE)
        if not ready:
            return
        beat = os.read(0, 4096)
        if not beat:
            return


class Sweep:
    """Everything at one server, by its admin API."""

    def __init__(self, url: str, secret: str) -> None:
        self._url, self._secret = url, secret
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))

    def ask(self, path: str = "", **message: object) -> dict[str, Any]:
        body = json.dumps({"transaction": "lease", "admin_secret": self._secret, **message}).encode()
        request = urllib.request.Request(self._url + path, data=body)  # noqa: S310 - the loopback address that we were given
        with self._opener.open(request, timeout=0.5) as answer:
            return dict(json.load(answer))

    def once(self, admin_key: str) -> int:
        """How many sessions and rooms there were. Sessions first: without them no media flows.

        Rooms only when nobody is in one: Janus 1.1.2 may crash when it puts somebody out whose session is ending.
        """
        sessions = self.ask(janus="list_sessions").get("sessions", [])
        for session in sessions:
            self.ask(f"/{session}", janus="destroy_session")
        if sessions:
            return len(sessions)
        rooms = self._plugin(request="list", admin_key=admin_key).get("list", [])
        for room in (each for each in rooms if not each.get("num_participants")):
            secret = hmac.new(self._secret.encode(), str(room["room"]).encode(), hashlib.sha256).hexdigest()
            self._plugin(request="destroy", room=room["room"], secret=secret)
        return len(rooms)

    def _plugin(self, **request: object) -> dict[str, Any]:
        answer = self.ask(janus="message_plugin", plugin="janus.plugin.videoroom", request=request)
        return dict(answer.get("response", {}))


def main() -> None:
    # The secrets come by the pipe: a command line is everybody's to read.
    given = json.loads(first_line())
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):  # meant for the gate: its end is what this waits for
        signal.signal(number, signal.SIG_IGN)
    wait()
    sweep = Sweep(given["url"], given["secret"])
    until, still = time.monotonic() + _SWEEPING, 0
    while time.monotonic() < until and still < _STILL:
        try:
            still = still + 1 if sweep.once(given["admin_key"]) == 0 else 0
        except OSError as error:  # nobody listens: there is no server, and no media
            still = still + 1 if isinstance(getattr(error, "reason", error), ConnectionRefusedError) else 0
        except ValueError:
            still = 0
        time.sleep(0.1)


if __name__ == "__main__":
    main()
