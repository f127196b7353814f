"""What a conference under way reads and writes down: each thing durable on return, or PathUnavailable."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from privity.control.conferences.ports import Changed, Conferences, ConferencesUnavailable, KernelSource
from privity.control.outcomes import NotAllowed, PathUnavailable
from privity.control.ports import Clock, Event, EventKind, Learnt, Ledger, LedgerUnavailable
from privity.control.world import WorldUnavailable
from privity.domain.conferences.plan import Conference, ConferenceId, Part, PartId, State, Task
from privity.domain.entitlement.kernel import Kernel
from privity.domain.people import PersonId

Answer = TypeVar("Answer")
TRIES = 5  # of a change, when somebody plans while the conference is on


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """Plan, kernel and ledger as they are at this instant; nothing is remembered from one question to the next."""

    conferences: Conferences
    kernels: KernelSource
    ledger: Ledger
    clock: Clock

    def get(self, conference: ConferenceId) -> Conference:
        found = answered(lambda: self.conferences.get(conference))
        if found is None:
            raise NotAllowed
        return found

    def kernel(self) -> Kernel:
        try:
            return self.kernels.current()
        except WorldUnavailable as error:
            raise PathUnavailable from error

    def record(
        self,
        kind: EventKind,
        body: dict[str, object],
        learnt: Sequence[Learnt] = (),
        secret: dict[str, str] | None = None,
    ) -> int:
        try:
            return self.ledger.append(Event(kind=kind, at=self.clock(), body=body, secret=secret or {}), learnt)
        except LedgerUnavailable as error:
            raise PathUnavailable from error

    def change(self, conference: ConferenceId, how: Callable[[Conference], Conference]) -> Conference:
        """`how` is asked again of the newer plan when somebody has changed it meanwhile."""
        for _ in range(TRIES):
            found = self.get(conference)
            changed = how(found)
            if changed == found:
                return found
            try:
                return answered(lambda: self.conferences.change(changed))  # noqa: B023 - called at once
            except Changed:
                continue
        raise PathUnavailable


def answered(call: Callable[[], Answer]) -> Answer:
    try:
        return call()
    except ConferencesUnavailable as error:
        raise PathUnavailable from error


def every(*acts: Callable[[], object]) -> None:
    """What closes is done as far as it can be: one dependency that is down does not keep the others from it."""
    failed: PathUnavailable | None = None
    for act in acts:
        try:
            act()
        except PathUnavailable as error:
            failed = error
    if failed is not None:
        raise failed


def only_a_host(conference: Conference, by: PersonId) -> None:
    if by not in conference.hosts:
        raise NotAllowed


def only_the_chair(conference: Conference, by: PersonId) -> None:
    if by != chair_of(conference):
        raise NotAllowed


def chair_of(conference: Conference) -> PersonId | None:
    return next((i.person for i in conference.invited if i.task is Task.CHAIR), None)


def part_to_come(conference: Conference, part: PartId) -> Part:
    """A part of a conference that is not over, and that is not over itself."""
    found = conference.part(part)
    if found is None or part in conference.ended_parts or conference.state in {State.ENDED, State.CANCELLED}:
        raise NotAllowed
    return found
