"""What conferences need from outside, in the path's own words. `bootstrap` gives the real ones."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from privity.domain.conferences.interlock import SeatId
from privity.domain.conferences.plan import Conference, ConferenceId, PartId
from privity.domain.entitlement.kernel import Kernel
from privity.domain.people import PersonId


class ConferencesUnavailable(Exception):
    """The store of conferences did not answer, or could not make something durable: nobody new is admitted."""


class Changed(Exception):
    """Somebody else has changed this conference meanwhile; read it again."""


class KernelSource(Protocol):
    def current(self) -> Kernel:
        """The kernel over the department as recorded now. Raises control.world.WorldUnavailable; never outdated."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticket:
    """What a page was given to connect with: one use, a minute, for one person on one device."""

    conference: ConferenceId
    person: PersonId
    device: str = field(repr=False)  # a keyed hash of what the device holds: tells two devices apart, nothing else


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """That the media server reported this person in the room of this part, from and until, to the second."""

    conference: ConferenceId
    part: PartId
    person: PersonId
    came: datetime
    went: datetime | None = None


class Conferences(Protocol):
    """Each method raises ConferencesUnavailable when the store does not answer. Durable on return."""

    def get(self, conference: ConferenceId) -> Conference | None: ...

    def under_way(self, *, at: datetime) -> Sequence[ConferenceId]:
        """Those planned for the hours around `at` or under way, for a gate that starts."""
        ...

    def change(self, conference: Conference) -> Conference:
        """Keeps it when what is stored has the same `version`; the answer has the next. Raises Changed."""
        ...

    def redeem(self, ticket: str, *, at: datetime) -> Ticket | None:
        """None for one that is unknown, used, over, or whose link has been taken back. It is used up on return."""
        ...

    def standing(
        self, conference: ConferenceId, devices: Mapping[PersonId, str], *, at: datetime
    ) -> frozenset[PersonId]:
        """Of these (person to `Ticket.device`), who came with a ticket and may stay: nobody took their link back since.

        One query: it is asked with each check.
        """
        ...

    def seen(self, conference: ConferenceId, *, at: datetime) -> None:
        """Whoever is noted as there was still there at this instant; every few seconds, for `close_attendance`."""
        ...

    def came(self, attendance: Attendance, seat: SeatId) -> None: ...

    def went(self, conference: ConferenceId, seat: SeatId, *, at: datetime) -> None: ...

    def attendance(self, conference: ConferenceId) -> Sequence[Attendance]: ...

    def close_attendance(self, *, at: datetime) -> None:
        """After a gate that died: whoever is still noted as there went at the last instant that is known, or now."""
        ...
