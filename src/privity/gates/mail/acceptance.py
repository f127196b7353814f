"""After DATA: ask the path, deliver what it released, and only then answer.

A late answer of the path is not used: what it held is held all the same, and what it released is delivered only by
this coroutine, which has gone by then. The client tries again, and the path knows the message.
"""

import asyncio
import logging
from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from dataclasses import dataclass, field, replace
from typing import ParamSpec, TypeVar

from privity.control.outcomes import BeingRead, Considered, Held, PathUnavailable, Released, Submission
from privity.gates.mail.headers import without_ours
from privity.gates.mail.next_hop import Answers, NextHop
from privity.gates.mail.path_port import MailPath
from privity.gates.mail.settings import MailGateSettings

log = logging.getLogger(__name__)
P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """What became of each recipient: held, being read, or as the next hop answered about what was released."""

    released: Released | None = None
    held: Held | None = None
    being_read: BeingRead | None = None
    answers: Answers = field(default_factory=Answers)
    stands_for: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def addresses(self, recipient: str) -> tuple[str, ...]:
        """Those that a group was expanded to; any other recipient itself."""
        return self.stands_for.get(recipient, (recipient,))

    @property
    def left(self) -> tuple[str, ...]:
        """Released, and not taken by the next hop."""
        return (*self.answers.deferred, *self.answers.refused)

    @property
    def left_of_groups(self) -> tuple[str, ...]:
        """Those of them that the client can't try again for, since it knows only their group."""
        members = {address for addresses in self.stands_for.values() for address in addresses}
        return tuple(address for address in self.left if address in members)

    @property
    def ledger(self) -> int | None:
        """The entry of the decision."""
        part = self.released or self.held or self.being_read
        return part.index if part else None


class NotAccepted(Exception):
    """The path did not answer, or not in time, or not about this message: the client shall try again."""


class Acceptance:
    def __init__(self, path: MailPath, next_hop: NextHop, threads: Executor, settings: MailGateSettings) -> None:
        self._path = path
        self._next_hop = next_hop
        self._threads = threads
        self._time = settings.consider_timeout

    async def accept(self, submission: Submission) -> Accepted:
        """Raises NotAccepted; then nothing has been delivered."""
        considered = await self._ask(self._path.consider, submission)
        released, held = considered.released, considered.held
        _same_recipients(considered, submission)
        if released is None:
            return Accepted(held=held, being_read=considered.being_read, stands_for=considered.stands_for)
        answers = await self._next_hop.send(
            replace(
                submission,
                raw=without_ours(submission.raw),
                recipients=tuple(dict.fromkeys(released.recipients)),  # one may be named and a group's member too
            )
        )
        if answers.accepted:
            try:
                await self._ask(self._path.delivered, released, answers.accepted)
            except NotAccepted:
                log.warning("delivered copies not noted ledger=%d count=%d", released.index, len(answers.accepted))
        return Accepted(
            released=released,
            held=held,
            being_read=considered.being_read,
            answers=answers,
            stands_for=considered.stands_for,
        )

    async def keep_trying(self, submission: Submission, accepted: Accepted, left: tuple[str, ...]) -> None:
        """Puts into the outbox what the next hop did not take. Raises NotAccepted."""
        if accepted.released and left:
            await self._ask(self._path.deliver_later, accepted.released, submission, left)

    async def _ask(self, question: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(self._time):
                return await loop.run_in_executor(self._threads, lambda: question(*args, **kwargs))
        except PathUnavailable:
            log.warning("path unavailable")
        except TimeoutError:
            log.warning("path did not answer in %g s", self._time)
        except Exception as error:  # noqa: BLE001 - a fault in the path is its outage to the client: try later
            log.error("path failed error=%s", type(error).__name__)  # noqa: TRY400 - its message may hold content
        raise NotAccepted


def _same_recipients(considered: Considered, submission: Submission) -> None:
    """A path that forgets or invents a recipient is broken; nothing may leave on its word."""
    parts = [{*part.recipients} for part in (considered.released, considered.held, considered.being_read) if part]
    answered = {recipient for part in parts for recipient in part}
    asked = {a for recipient in submission.recipients for a in considered.stands_for.get(recipient, (recipient,))}
    if answered != asked or len(answered) < sum(len(part) for part in parts):
        log.error("path answered for %d recipients of %d", len(answered), len(asked))
        raise NotAccepted
