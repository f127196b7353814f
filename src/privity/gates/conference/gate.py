"""The conference gate: pages come in by one-use ticket, from the pages' own origin, and are handed to their conference."""

import asyncio
import logging
import secrets
from collections.abc import Sequence
from functools import partial
from http import HTTPStatus

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.http11 import Request, Response
from websockets.typing import Origin

from privity.control.conferences.sitting import Arrival
from privity.control.outcomes import NotAllowed, PathUnavailable
from privity.domain.conferences.interlock import SeatId
from privity.domain.conferences.plan import ConferenceId, State
from privity.gates.conference import words
from privity.gates.conference.connection import Connection, TooFast
from privity.gates.conference.ice import ice_servers
from privity.gates.conference.means import Means
from privity.gates.conference.media_server import MediaServer, UnsafeMediaServer
from privity.gates.conference.messages import Hello, Malformed, hello_of, message_of
from privity.gates.conference.path_calls import PathCalls
from privity.gates.conference.path_port import ConferencePath
from privity.gates.conference.recordings import Keep
from privity.gates.conference.rooms import Rooms
from privity.gates.conference.scene import Scene
from privity.gates.conference.settings import ConferenceGateSettings
from privity.gates.conference.under_way import UnderWay

log = logging.getLogger(__name__)
ADDRESS = "/conference"
STOPS_WITHIN = 5.0


class ConferenceGate:
    def __init__(
        self,
        settings: ConferenceGateSettings,
        path: ConferencePath,
        servers: Sequence[MediaServer],
        *,
        keep: Keep | None = None,
    ) -> None:
        self._settings, self._path = settings, path
        self._rooms = Rooms(servers, settings)
        self._calls = PathCalls(within=settings.path_within)
        self._means = Means(path=path, calls=self._calls, rooms=self._rooms, settings=settings, keep=keep)
        self._under_way: dict[ConferenceId, UnderWay] = {}
        self._beginning = asyncio.Lock()
        self._interrupted: frozenset[ConferenceId] = frozenset()
        self._connected = self._unknown = 0
        self._server: Server | None = None

    async def start(self) -> None:
        """Listens on return. Raises PathUnavailable: a gate that can't say what was open before lets nobody in.

        Raises UnsafeMediaServer for one that would also serve others; one that does not answer yet is waited for later.
        """
        self._interrupted = frozenset(await self._calls.ask(self._path.restarted))
        self._rooms.start()
        settings = self._settings
        if unsafe := await self._rooms.unsafe(settings.servers_within):
            await self._rooms.stop()
            self._calls.close()
            raise UnsafeMediaServer("; ".join(unsafe))
        self._server = await serve(
            self._connection,
            settings.host,
            settings.port,
            origins=[Origin(settings.origin)],  # a page of another site can't use somebody's open session
            process_request=self._request,
            server_header=None,
            compression=None,  # what is secret and what an attacker chose never share a compressed frame
            max_size=settings.longest,
            max_queue=16,
            open_timeout=settings.hello_within,
            ping_interval=settings.ping_every,
            ping_timeout=settings.silent_for,
            close_timeout=1,
        )

    @property
    def port(self) -> int:
        """Where it listens, for a test that asked for any free one."""
        if self._server is None:
            return 0
        return int(next(iter(self._server.sockets)).getsockname()[1])

    async def stop(self) -> None:
        """Every room is gone, and everybody has been told, on return."""
        if self._server is not None:
            self._server.close(close_connections=False)
        await asyncio.gather(*(each.stop(STOPS_WITHIN) for each in self._under_way.values()), return_exceptions=True)
        await self._rooms.stop()
        if self._server is not None:
            self._server.close()
            await self._server.wait_closed()
        self._calls.close()

    def _request(self, connection: ServerConnection, request: Request) -> Response | None:
        if request.path != ADDRESS:
            return connection.respond(HTTPStatus.NOT_FOUND, "")
        if self._connected >= self._settings.connections or self._unknown >= self._settings.unknown:
            return connection.respond(HTTPStatus.SERVICE_UNAVAILABLE, "")
        return None

    async def _connection(self, socket: ServerConnection) -> None:
        connection = Connection(socket, burst=self._settings.burst, rate=self._settings.rate)
        self._connected += 1
        try:
            await self._converse(connection)
        except (Malformed, TooFast):
            connection.refuse("protocol", words.REFUSED["protocol"])
        except PathUnavailable:
            connection.refuse("down", words.REFUSED["down"])
        except Exception as fault:  # noqa: BLE001 - one page's fault ends that page, in words
            log.error("a page's connection failed: %s", type(fault).__name__)  # noqa: TRY400 - could bear content
            connection.refuse("down", words.REFUSED["down"])
        finally:
            self._connected -= 1
            await connection.closed()

    async def _converse(self, connection: Connection) -> None:
        seat = SeatId(secrets.token_urlsafe(18))
        self._unknown += 1
        try:
            hello = await self._hello(connection)
            arrival = None if hello is None else await self._arrive(hello, seat)
            if hello is not None and arrival is None:  # guesses are slow, and few at a time: each is written down
                await asyncio.sleep(self._settings.wrong_ticket_waits)
            if hello is None or arrival is None:
                connection.refuse("ticket", words.REFUSED["ticket"])
                return
            under_way = await self._conference(arrival.conference)
        finally:
            self._unknown -= 1
        if under_way.scene.ended:
            connection.refuse("over", words.REFUSED["over"])
            return
        page = under_way.come(arrival, seat, connection, again=hello.again)
        if page is None:
            return
        try:
            while (raw := await connection.receive()) is not None:
                under_way.said(page, message_of(raw))
        finally:
            under_way.go(page)
            await self._over(arrival.conference)

    async def _hello(self, connection: Connection) -> Hello | None:
        try:
            async with asyncio.timeout(self._settings.hello_within):
                raw = await connection.receive()
        except TimeoutError:
            return None
        return None if raw is None else hello_of(raw)

    async def _arrive(self, hello: Hello, seat: SeatId) -> Arrival | None:
        try:
            return await self._calls.ask(self._path.arrive, hello.ticket, seat=seat)
        except NotAllowed:
            return None

    async def _conference(self, conference: ConferenceId) -> UnderWay:
        """The one that is under way, or begun now. Raises PathUnavailable."""
        async with self._beginning:
            if conference not in self._under_way:
                plan = await self._calls.ask(self._path.conference, conference)
                people = [invited.person for invited in plan.invited]
                # One that was only planned when the gate started has nobody who was asked to wait, and nothing to resume.
                interrupted = conference in self._interrupted and plan.state is State.UNDER_WAY
                scene = Scene(
                    plan=plan,
                    names=await self._calls.ask(self._path.names, people),
                    roles=await self._calls.ask(self._path.roles, conference),
                    restarted=interrupted,
                    begun=interrupted,
                    ended=plan.state in {State.ENDED, State.CANCELLED},
                )
                self._under_way[conference] = UnderWay(scene, self._means, ice=partial(self._ice, secrets.token_hex(4)))
            return self._under_way[conference]

    async def _over(self, conference: ConferenceId) -> None:
        """Nothing is kept of a conference that has ended, once everybody has gone."""
        under_way = self._under_way.get(conference)
        if under_way is not None and under_way.scene.ended and not under_way.scene.pages:
            del self._under_way[conference]
            await under_way.stop(STOPS_WITHIN)

    def _ice(self, label: str, now: float) -> list[dict[str, object]]:
        return ice_servers(self._settings.turn, self._settings.turn_secret, label=label, now=now)
