"""A Janus that would serve others than the gate is not used: at each connection, what it must refuse is tried."""

import asyncio
import contextlib
import secrets
from typing import NoReturn
from urllib.parse import urlsplit

from privity.domain.conferences.interlock import SeatId
from privity.gates.conference.janus.address import JanusAddress
from privity.gates.conference.janus.connection import ADMIN, API, JanusConnection, Message, Refused
from privity.gates.conference.janus.lease import Sweep
from privity.gates.conference.janus.room import Room
from privity.gates.conference.janus.seat import Server
from privity.gates.conference.media_server import MediaServerDown, UnsafeMediaServer

_LONGEST_SESSION = 4  # seconds without the gate, of a Janus whose lease was lost too: docs/threat-model.md counts on it
_WRONG_SECRET, _WRONG_KEY = 403, 433  # Janus's own numbers, of its core and of the plugin
_PLUGIN = "janus.plugin.videoroom"
_OFFER = "\r\n".join((
    "v=0", "o=- 1 1 IN IP4 0.0.0.0", "s=-", "t=0 0", "a=group:BUNDLE 0",
    "m=audio 9 UDP/TLS/RTP/SAVPF 111", "c=IN IP4 0.0.0.0", "a=mid:0", "a=sendonly", "a=rtcp-mux", "a=setup:actpass",
    "a=rtpmap:111 opus/48000/2", "a=ice-ufrag:nobody", "a=ice-pwd:nobodynobodynobodynobody",
    "a=fingerprint:sha-256 " + ":".join(("00",) * 32), "",
))  # fmt: skip
_TIMES, _AGAIN = 10, 0.1  # the lease of a gate that was killed a moment ago may end a session of ours
_REACH = 0.3  # seconds to try an address that should not answer


async def require_safe(address: JanusAddress, *, api: JanusConnection, admin: JanusConnection) -> None:
    """Raises UnsafeMediaServer, with the setting to mend in its words; MediaServerDown where it does not answer."""
    await _secrets_are_asked_for(address)
    await _only_the_gate_makes_rooms(address, admin)
    await _what_it_says_of_itself(api)
    await _lease_ends_what_the_gate_began(address, api, admin)
    await _closed_to_browsers(address)
    await _shows_its_own_address(address, api=api, admin=admin)


async def _secrets_are_asked_for(address: JanusAddress) -> None:
    wrong = secrets.token_urlsafe(24)
    for url, protocol, name, message in (
        (address.api, API, "api_secret", {"janus": "create"}),
        (address.admin, ADMIN, "admin_secret", {"janus": "list_sessions"}),
    ):
        stranger = JanusConnection(url, protocol, wrong, event=lambda _event: None, ended=lambda: None)
        try:
            await stranger.open()
            if not await _refuses(stranger, message, code=_WRONG_SECRET):
                _unsafe(f"it answers to anybody, without its {name}")
        finally:
            await stranger.close()  # Janus ends a session that was let in with it


async def _only_the_gate_makes_rooms(address: JanusAddress, admin: JanusConnection) -> None:
    """And sends a room's sound nowhere by RTP: that would be a listener whom nobody sees."""
    wrong, room, secret = (secrets.token_urlsafe(24) for _ in range(3))
    made = {"request": "create", "room": room, "secret": secret, "is_private": True}
    ended = _to_plugin({"request": "destroy", "room": room, "secret": secret})
    try:
        await admin.request(_to_plugin(made | {"admin_key": address.admin_key}))
        await admin.request(ended)
    except Refused:
        _unsafe("it makes no rooms: its video room plugin lacks string_ids, or has another admin_key")
    if not await _refuses(admin, _to_plugin(made | {"admin_key": wrong}), code=_WRONG_KEY):
        with contextlib.suppress(Refused):
            await admin.request(ended)
        _unsafe("anybody may make rooms: its video room plugin has no admin_key")
    forwarded = {"request": "rtp_forward", "room": room, "publisher_id": room, "host": "127.0.0.1", "admin_key": wrong}
    if not await _refuses(admin, _to_plugin(forwarded), code=_WRONG_KEY):
        _unsafe("sound may be sent on to anywhere: its video room plugin lacks lock_rtp_forward")


async def _what_it_says_of_itself(api: JanusConnection) -> None:
    said = await api.request({"janus": "info"})
    if not 0 < int(said.get("session-timeout", 0)) <= _LONGEST_SESSION:
        _unsafe(f"session_timeout must be 1 to {_LONGEST_SESSION} seconds: rooms must end with the gate")
    if said.get("reclaim-session-timeout") != 0:
        _unsafe("reclaim_session_timeout must be 0: a session that was lost is never taken up again")
    if set(said.get("plugins", {})) != {_PLUGIN}:
        _unsafe("it must have the video room plugin, and no other")
    if said.get("event_handlers") is not False:
        _unsafe("its events go elsewhere too: set broadcast = false under events")


async def _lease_ends_what_the_gate_began(address: JanusAddress, api: JanusConnection, admin: JanusConnection) -> None:
    """Of another server's address nobody would notice that it ends nothing, until the gate dies."""
    lease = Sweep(address.lease, address.admin_secret)
    for _ in range(_TIMES):
        session = secrets.randbits(52) or 1
        await api.request({"janus": "create", "id": session})
        try:
            there = (await asyncio.to_thread(lease.ask, janus="list_sessions")).get("sessions", [])
            if session in there:
                return
            if session in (await admin.request({"janus": "list_sessions"})).get("sessions", []):
                _unsafe("`lease` does not lead to its admin API, so its rooms would outlive the gate")
        except (OSError, ValueError) as error:
            raise MediaServerDown("the media server's admin API does not answer over HTTP") from error
        finally:
            with contextlib.suppress(MediaServerDown):
                await api.request({"janus": "destroy", "session_id": session})
        await asyncio.sleep(_AGAIN)
    raise MediaServerDown(
        "the lease of an earlier gate still ends what is there, or this is another server's admin API"
    )


async def _closed_to_browsers(address: JanusAddress) -> None:
    """At the addresses that browsers learn there is media, and nothing else of it."""
    ports = {urlsplit(url).port for url in (address.api, address.admin, address.lease)} - {None}
    tried = ((host, port) for host in sorted(address.media) for port in sorted(ports))  # type: ignore[type-var]
    for answers in await asyncio.gather(*(_reached(host, port) for host, port in tried if port)):
        if answers:
            _unsafe("its API or admin API answers at its media address: bind them to 127.0.0.1")


async def _shows_its_own_address(address: JanusAddress, *, api: JanusConnection, admin: JanusConnection) -> None:
    """A seat in a room for nobody. With another address nobody would be heard; with two, one might be somebody else's."""
    server = Server(address=address, api=api, admin=admin, sessions={}, changed=lambda _room: None)
    room = Room(server, recording=False)
    await room.make()
    try:
        shown = await room.take_seat(SeatId("nobody"), _OFFER)
    except UnsafeMediaServer:
        shown = ""
    finally:
        await room.destroy()
    if "a=candidate:" not in shown:
        _unsafe("it shows browsers another address for media than `media` in PRIVITY_JANUS_SECRETS names")


async def _reached(host: str, port: int) -> bool:
    try:
        async with asyncio.timeout(_REACH):
            _, writer = await asyncio.open_connection(host, port)
    except (OSError, TimeoutError):
        return False
    writer.close()
    return True


async def _refuses(connection: JanusConnection, message: Message, *, code: int) -> bool:
    try:
        await connection.request(message)
    except Refused as refused:
        return refused.code == code
    return False


def _to_plugin(request: Message) -> Message:
    return {"janus": "message_plugin", "plugin": _PLUGIN, "request": request}


def _unsafe(why: str) -> NoReturn:
    raise UnsafeMediaServer(why)
