"""The outbox worker: copies that a reviewer released or that the next hop deferred, and notices to senders."""

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import replace
from datetime import UTC, datetime
from typing import ParamSpec, TypeVar

from privity.control.outcomes import PathUnavailable, Submission
from privity.control.ports import Delivery
from privity.gates.mail import notices
from privity.gates.mail.headers import without_ours
from privity.gates.mail.next_hop import Answers, NextHop
from privity.gates.mail.path_port import MailPath
from privity.gates.mail.settings import MailGateSettings

log = logging.getLogger(__name__)
P = ParamSpec("P")
T = TypeVar("T")


class OutboxWorker:
    """Runs until cancelled. An outage of the path or of the next hop only makes it wait for the next turn."""

    def __init__(self, path: MailPath, next_hop: NextHop, threads: Executor, settings: MailGateSettings) -> None:
        self._path = path
        self._next_hop = next_hop
        self._threads = threads
        self._settings = settings
        self._served: dict[str, set[str]] = {}  # of a delivery that only some of its recipients have yet

    async def run(self) -> None:
        while True:
            if not await self.turn():
                await asyncio.sleep(self._settings.outbox_interval)

    async def turn(self) -> int:
        """Claims one batch and sees to it; how many there were."""
        try:
            batch = await self._in_thread(self._path.outbox)
        except Exception as error:  # noqa: BLE001 - the worker outlives every fault of the path
            self._note(error)
            return 0
        await asyncio.gather(*(self._see_to(delivery) for delivery in batch))
        return len(batch)

    async def _see_to(self, delivery: Delivery) -> None:
        try:
            match delivery.kind:
                case "copy":
                    await self._copy(delivery)
                case "notice":
                    await self._notice(delivery, notices.waiting)
                case "reading":
                    await self._notice(delivery, notices.being_read)
        except Exception as error:  # noqa: BLE001 - its lease ends, and it is claimed again
            self._note(error)

    async def _copy(self, delivery: Delivery) -> None:
        served = self._served.get(delivery.id, set())
        answers = await self._next_hop.send(
            Submission(
                raw=without_ours(delivery.raw),
                sender=delivery.sender,
                recipients=tuple(r for r in delivery.recipients if r not in served),
                smtputf8=delivery.smtputf8,
            )
        )
        deferred, failed = answers.deferred, tuple(answers.refused)
        if deferred and delivery.attempts + 1 >= self._settings.outbox_attempts:
            deferred, failed = (), (*failed, *deferred)
        if failed and not await self._told_sender(delivery, count=len(failed)):
            deferred, failed = (*deferred, *failed), ()
        log.info(
            "outbox copy=%s ledger=%d accepted=%d deferred=%d failed=%d attempt=%d",
            delivery.id,
            delivery.index,
            len(answers.accepted),
            len(deferred),
            len(failed),
            delivery.attempts + 1,
        )
        if deferred:
            self._served[delivery.id] = served.union(answers.accepted)
            await self._in_thread(self._path.outbox_later, replace(delivery, recipients=deferred))
            return
        self._served.pop(delivery.id, None)
        if failed:
            await self._in_thread(self._path.outbox_failed, replace(delivery, recipients=failed))
        else:
            await self._in_thread(self._path.outbox_done, delivery)

    async def _told_sender(self, delivery: Delivery, *, count: int) -> bool:
        """Before the copy is given up, so that a crash in between tells the sender twice rather than never.

        An empty sender is a bounce: it gets none (RFC 5321 s.6.1), nor does a notice that can't be delivered.
        """
        if not delivery.sender:
            return True
        notice = notices.undeliverable(delivery, self._settings, count=count, at=datetime.now(UTC))
        answers = await self._send_notice(notice, delivery.sender)
        return not answers.deferred or delivery.attempts + 1 >= self._settings.outbox_attempts

    async def _notice(self, delivery: Delivery, composed: Callable[..., bytes]) -> None:
        notice = composed(delivery, self._settings, at=datetime.now(UTC))
        answers = await self._send_notice(notice, delivery.recipients[0])
        log.info("outbox notice=%s accepted=%d", delivery.id, len(answers.accepted))
        if answers.accepted:
            await self._in_thread(self._path.outbox_done, delivery)
        elif answers.refused or delivery.attempts + 1 >= self._settings.outbox_attempts:
            await self._in_thread(self._path.outbox_failed, delivery)
        else:
            await self._in_thread(self._path.outbox_later, delivery)

    async def _send_notice(self, notice: bytes, to: str) -> Answers:
        return await self._next_hop.send(Submission(raw=notice, sender="", recipients=(to,), smtputf8=not to.isascii()))

    async def _in_thread(self, question: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, lambda: question(*args, **kwargs))

    def _note(self, error: Exception) -> None:
        if isinstance(error, PathUnavailable):
            log.warning("outbox waits: path unavailable")
        else:
            log.error("outbox waits: error=%s", type(error).__name__)  # its message may hold content
