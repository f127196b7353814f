"""After DATA: ask the path, deliver what it released, and only then answer.

A late answer of the path is not used: what it held is held all the same, and what it released is delivered only by
this coroutine, which has gone by then. The client tries again, and the path knows the message.
"""

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass, field, replace
from typing import ParamSpec, TypeVar

from privity.control.outcomes import Considered, Held, PathUnavailable, Released, Submission
from privity.gates.mail.headers import without_ours
from privity.gates.mail.next_hop import Answers, NextHop
from privity.gates.mail.path_port import MailPath
from privity.gates.mail.settings import MailGateSettings

log = logging.getLogger(__name__)
P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """What became of each recipient: held, or as the next hop answered about what was released."""

    released: Released | None = None
    held: Held | None = None
    answers: Answers = field(default_factory=Answers)

    @property
    def ledger(self) -> int | None:
        """The entry of the decision."""
        part = self.released or self.held
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
            return Accepted(held=held)
        answers = await self._next_hop.send(
            replace(submission, raw=without_ours(submission.raw), recipients=released.recipients)
        )
        if answers.accepted:
            try:
                await self._ask(self._path.delivered, released, answers.accepted)
            except NotAccepted:
                log.warning("delivered copies not noted ledger=%d count=%d", released.index, len(answers.accepted))
        return Accepted(released=released, held=held, answers=answers)

    async def keep_trying(self, submission: Submission, accepted: Accepted) -> None:
        """Puts into the outbox what the next hop did not take. Raises NotAccepted."""
        left = (*accepted.answers.deferred, *accepted.answers.refused)
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
    answered = [r for part in (considered.released, considered.held) if part for r in part.recipients]
    if sorted(answered) != sorted(submission.recipients):
        log.error("path answered for %d recipients of %d", len(answered), len(submission.recipients))
        raise NotAccepted
