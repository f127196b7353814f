"""What all conversations of one gate share."""

import asyncio
import ssl
from dataclasses import dataclass, field
from typing import Literal, Protocol

from privity.gates.mail.acceptance import Acceptance
from privity.gates.mail.settings import MailGateSettings
from privity.gates.mail.wire import Room

Dialect = Literal["smtp", "lmtp"]


class Guest(Protocol):
    """A conversation, as far as closing time is concerned."""

    busy: bool

    def part(self) -> None: ...


@dataclass(slots=True, kw_only=True)
class Desk:
    """Who is in, with which limits, and whether it is closing time."""

    settings: MailGateSettings
    acceptance: Acceptance
    tls: ssl.SSLContext | None
    room: Room
    open: set[Guest] = field(default_factory=set)
    closing: bool = False
    _left: asyncio.Event = field(default_factory=asyncio.Event)

    def leave(self, conversation: Guest) -> None:
        self.open.discard(conversation)
        self._left.set()

    async def empty(self) -> None:
        """Waits until nobody is left."""
        while self.open:
            self._left.clear()
            await self._left.wait()
