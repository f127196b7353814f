"""The outside world of the demo: a mail server that takes whatever the gate lets through, and keeps it in memory."""

import threading
from typing import Any

from aiosmtpd.controller import Controller


class Outside:
    """Messages as they arrived, byte for byte, by recipient. Listens on loopback."""

    def __init__(self, port: int) -> None:
        self._lock = threading.Lock()
        self._arrived: dict[str, list[bytes]] = {}
        self._controller = Controller(self, hostname="127.0.0.1", port=port, enable_SMTPUTF8=True)

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:  # noqa: N802 - aiosmtpd's name
        with self._lock:
            for recipient in envelope.rcpt_tos:
                self._arrived.setdefault(recipient, []).append(envelope.original_content)
        return "250 2.0.0 kept"

    def start(self) -> None:
        self._controller.start()

    def stop(self) -> None:
        self._controller.stop()

    def arrived(self, recipient: str) -> list[bytes]:
        with self._lock:
            return list(self._arrived.get(recipient, ()))

    def recipients(self) -> set[str]:
        with self._lock:
            return set(self._arrived)
