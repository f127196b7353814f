"""Somebody who speaks to Janus by hand: what the gate's rules must stand up to, should its API ever be reached."""

import json
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from websockets.asyncio.client import ClientConnection, connect

from privity.gates.conference.janus.connection import API

PLUGIN = "janus.plugin.videoroom"
UNAUTHORISED = 433


class Attacker:
    def __init__(self, socket: ClientConnection, secret: str | None) -> None:
        self._socket = socket
        self._secret = {"apisecret": secret} if secret else {}
        self.session = 0
        self.events: list[dict[str, Any]] = []

    async def ask(self, **message: object) -> dict[str, Any]:
        name = secrets.token_hex(8)
        session = {"session_id": self.session} if self.session else {}
        await self._socket.send(json.dumps({"transaction": name, **self._secret, **session, **message}))
        while True:
            answer = json.loads(await self._socket.recv())
            if answer.get("transaction") == name and answer["janus"] != "ack":
                return dict(answer)
            self.events.append(answer)

    async def begin(self) -> None:
        self.session = (await self.ask(janus="create"))["data"]["id"]

    async def say(self, handle: int, **body: object) -> dict[str, Any]:
        answer = await self.ask(janus="message", handle_id=handle, body=body)
        return dict(answer["plugindata"]["data"])

    async def handle(self) -> int:
        return int((await self.ask(janus="attach", plugin=PLUGIN))["data"]["id"])


@asynccontextmanager
async def attacker(url: str, *, secret: str | None) -> AsyncIterator[Attacker]:
    async with connect(url, subprotocols=[API], proxy=None) as socket:
        yield Attacker(socket, secret)
