"""What the conference gate asks of the path: who has come, who may hear, leave to open. Each call may block on a disk."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from privity.control.conferences.sitting import Arrival, LeaveToForward, LeaveToSeat
from privity.domain.conferences.audience import Hearing
from privity.domain.conferences.interlock import RoomId, SeatId
from privity.domain.conferences.plan import Conference, ConferenceId, PartId
from privity.domain.people import PersonId


class ConferencePath(Protocol):
    """Called from threads. Each method may raise PathUnavailable; then nothing has changed and nothing may open."""

    def arrive(self, ticket: str, *, seat: SeatId) -> Arrival | None:
        """The ticket is used up. None where it does not let anybody in (the entry says which ticket was refused)."""
        ...

    def conference(self, conference: ConferenceId) -> Conference: ...

    def hearings(self, conference: ConferenceId, part: PartId) -> dict[PersonId, Hearing]:
        """Of everybody invited, decided now, of the department as it is now."""
        ...

    def called(self, conference: ConferenceId, part: PartId, *, by: PersonId) -> None:
        """`by` must be a host; else NotAllowed. In the ledger on return."""
        ...

    def closed_session(self, conference: ConferenceId, *, by: PersonId) -> PartId:
        """Adds the part of an unplanned closed session to the plan, and calls it."""
        ...

    def leave_to_seat(
        self, conference: ConferenceId, part: PartId, room: RoomId, seat: SeatId, person: PersonId
    ) -> LeaveToSeat:
        """Decided again at this instant; raises NotAllowed. The entry is durable on return."""
        ...

    def leave_to_forward(
        self, conference: ConferenceId, part: PartId, room: RoomId, seats: dict[SeatId, PersonId]
    ) -> LeaveToForward:
        """Decided again for each; who hears what is in the ledger, and in who-knows-what, on return."""
        ...

    def unseated(self, conference: ConferenceId, part: PartId, seat: SeatId, person: PersonId, *, why: str) -> None: ...

    def closed(self, conference: ConferenceId, part: PartId, *, why: str, by: PersonId | None = None) -> None:
        """The room is gone. With `why` 'ended' or 'next-part' the part is over and can't be called again."""
        ...

    def exclude(self, conference: ConferenceId, person: PersonId, *, ground: str, by: PersonId, part: PartId) -> None:
        """On the spot, by the chair alone: in the plan with its ground, for this part (minimum) on return."""
        ...

    def handed_over(self, conference: ConferenceId, *, by: PersonId) -> None:
        """The second host is now in the chair."""
        ...

    def ended(self, conference: ConferenceId, *, by: PersonId) -> None: ...

    def acted(self, conference: ConferenceId, act: str, *, by: PersonId, person: PersonId | None = None) -> None:
        """A host's act without a method of its own, and any act of somebody who is no host: NotAllowed for them.

        Either way in the ledger on return.
        """
        ...

    def reported(self, conference: ConferenceId, part: PartId, seat: SeatId, person: PersonId) -> None:
        """The media server reports this seat in the room for the first time: here attendance begins."""
        ...

    def standing(self, conference: ConferenceId, devices: Mapping[PersonId, str]) -> frozenset[PersonId]:
        """Of these people with `Arrival.device`, those whose link or sign-in still stands. Asked with each check."""
        ...

    def seen(self, conference: ConferenceId) -> None:
        """Now and then, while anybody is connected: attendance that a dead gate leaves open ends at the last of these."""
        ...

    def roles(self, conference: ConferenceId) -> dict[PersonId, str]:
        """What each is in this case, in plain words, for the pages alone."""
        ...

    def names(self, people: Sequence[PersonId]) -> dict[PersonId, str]:
        """For the pages alone; never logged."""
        ...

    def restarted(self) -> Sequence[ConferenceId]:
        """A gate has started: attendance left open is closed, and each conference under way has no room."""
        ...
