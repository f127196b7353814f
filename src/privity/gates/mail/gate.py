"""The mail gate: its listeners, its worker, and how they start and stop together."""

import asyncio
import contextlib
import logging
import ssl
from concurrent.futures import ThreadPoolExecutor

from privity.gates.mail.acceptance import Acceptance
from privity.gates.mail.desk import Desk, Dialect
from privity.gates.mail.next_hop import NextHop
from privity.gates.mail.outbox import OutboxWorker
from privity.gates.mail.path_port import MailPath
from privity.gates.mail.reading import BackgroundReader
from privity.gates.mail.session import Conversation
from privity.gates.mail.settings import MailGateSettings
from privity.gates.mail.wire import Room

log = logging.getLogger(__name__)
OUTBOX_THREADS = 2
SECONDS_BETWEEN_FAULTS = 1.0


class FaultOfTheLoop:
    """What asyncio would tell at length: its words may hold content, and without file descriptors come by the thousand."""

    def __init__(self) -> None:
        self._told = -SECONDS_BETWEEN_FAULTS

    def __call__(self, loop: asyncio.AbstractEventLoop, context: dict[str, object]) -> None:
        if loop.time() - self._told >= SECONDS_BETWEEN_FAULTS:
            self._told = loop.time()
            log.error("connections fail error=%s", type(context.get("exception")).__name__)


class MailGate:
    """`start` returns once it listens; `smtp_address` and `lmtp_address` then say where."""

    smtp_address: tuple[str, int] | None = None
    lmtp_address: tuple[str, int] | None = None

    def __init__(self, settings: MailGateSettings, path: MailPath) -> None:
        self._settings = settings
        self._path = path
        self._servers: list[asyncio.Server] = []

    async def start(self) -> None:
        settings = self._settings
        asyncio.get_running_loop().set_exception_handler(FaultOfTheLoop())
        logging.getLogger("mail.log").setLevel(logging.CRITICAL)  # aiosmtpd's own would tell who talks to us
        self._deciding = ThreadPoolExecutor(settings.workers, thread_name_prefix="path")
        # Of their own: a path that is stuck over new mail must not keep released copies from leaving.
        self._sending = ThreadPoolExecutor(OUTBOX_THREADS, thread_name_prefix="outbox")
        self._next_hop = NextHop(settings)
        self._desk = Desk(
            settings=settings,
            acceptance=Acceptance(self._path, self._next_hop, self._deciding, settings),
            tls=_tls(settings),
            room=Room(limit=settings.memory_limit),
        )
        self.smtp_address = await self._listen("smtp", settings.smtp_host, settings.smtp_port)
        self.lmtp_address = await self._listen("lmtp", settings.lmtp_host, settings.lmtp_port)
        worker = OutboxWorker(self._path, self._next_hop, self._sending, settings)
        self._worker = asyncio.create_task(worker.run())
        self._readers = [BackgroundReader(self._path.second_reading, settings) for _ in range(settings.readers)]
        for reader in self._readers:
            reader.start()
        log.info("mail gate listens smtp=%s lmtp=%s", self.smtp_address, self.lmtp_address)

    async def stop(self) -> None:
        """Takes no more, finishes the messages that are under way, and closes. What is being read is put back."""
        self._desk.closing = True
        for reader in self._readers:
            reader.stop()
        for server in self._servers:
            server.close()
        for conversation in [c for c in self._desk.open if not c.busy]:
            conversation.part()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(self._settings.stop_timeout):
                await self._desk.empty()
        for conversation in list(self._desk.open):
            conversation.part()
        self._worker.cancel()
        await asyncio.gather(self._worker, return_exceptions=True)
        await asyncio.gather(*(asyncio.to_thread(reader.ended, 2.0) for reader in self._readers))
        await self._next_hop.close()
        for threads in (self._deciding, self._sending):
            threads.shutdown(wait=False, cancel_futures=True)
        log.info("mail gate stopped")

    async def _listen(self, dialect: Dialect, host: str, port: int | None) -> tuple[str, int] | None:
        if port is None:
            return None
        loop = asyncio.get_running_loop()
        server = await loop.create_server(
            lambda: Conversation(self._desk, dialect, loop),
            host,
            port,
            backlog=1024,
            reuse_port=self._settings.share_ports,
        )
        self._servers.append(server)
        name = server.sockets[0].getsockname()
        return name[0], name[1]


def _tls(settings: MailGateSettings) -> ssl.SSLContext | None:
    if settings.tls_cert is None:
        return None
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.load_cert_chain(settings.tls_cert, settings.tls_key)
    return context
