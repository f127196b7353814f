"""What hosts do at the desk: checked, written down, and only then done. Who may do it is read anew each time."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from secrets import token_urlsafe

from privity.control.conferences.written import Written, chair_of, only_a_host, only_the_chair, part_to_come
from privity.control.outcomes import NotAllowed
from privity.control.ports import EventKind
from privity.domain.conferences.closed_topics import usual_closed_topics
from privity.domain.conferences.plan import (
    Conference,
    ConferenceId,
    Exclusion,
    ExclusionGround,
    ExclusionId,
    Part,
    PartId,
    PartKind,
    State,
    Task,
)
from privity.domain.people import PersonId

# The acts of docs/conference-protocol.md. Whatever else a page sends may be anything, and stays out of the ledger.
ACTS = frozenset(
    {"call", "admit", "wait", "accept", "exclude", "closed-session", "end-part", "end", "hand-over", "say"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Each act raises NotAllowed for who may not do it, and PathUnavailable when it can't be written down."""

    written: Written

    def called(self, conference: ConferenceId, part: PartId, *, by: PersonId) -> None:
        found = self.written.get(conference)
        only_a_host(found, by)
        part_to_come(found, part)
        self._record(EventKind.CONFERENCE_PART_CALLED, conference, by, part=part)
        self.written.change(conference, _allowed(by, _under_way))

    def closed_session(self, conference: ConferenceId, *, by: PersonId) -> PartId:
        """What will be spoken about was planned with the rest, or is what every partner agency may hear."""
        found = self.written.get(conference)
        only_a_host(found, by)
        if found.state in {State.ENDED, State.CANCELLED}:
            raise NotAllowed
        topics = found.closed_topics or usual_closed_topics(
            found.case, self.written.kernel(), self.written.clock(), purpose=found.kind.purpose
        )
        if not topics:
            raise NotAllowed  # a part that speaks of nothing is heard by nobody
        number = sum(part.unplanned for part in found.parts) + 1
        part = Part(
            id=PartId(token_urlsafe(9)),
            kind=PartKind.CLOSED,
            title="Closed session" if number == 1 else f"Closed session {number}",
            topics=topics,
            unplanned=True,
        )
        self._record(EventKind.CONFERENCE_PART_CALLED, conference, by, part=part.id, unplanned=True, topics=len(topics))
        self.written.change(conference, _allowed(by, lambda c: replace(_under_way(c), parts=(*c.parts, part))))
        return part.id

    def exclude(self, conference: ConferenceId, person: PersonId, *, ground: str, by: PersonId, part: PartId) -> None:
        """For this part and no longer: on the spot the chair decides about what is on, not about what is to come."""
        found = self.written.get(conference)
        only_the_chair(found, by)
        part_to_come(found, part)
        if person == by or found.invitation(person) is None or ground not in set(ExclusionGround):
            raise NotAllowed
        at = self.written.clock()
        exclusion = Exclusion(
            id=ExclusionId(token_urlsafe(9)),
            person=person,
            ground=ExclusionGround(ground),
            requested_by=by,
            requested_at=at,
            parts=(part,),
            decided_by=by,
            decided_at=at,
            excluded=True,
            shortest="This part alone, decided while it was on.",
        )
        self._record(
            EventKind.CONFERENCE_EXCLUSION_DECIDED,
            conference,
            by,
            exclusion=exclusion.id,
            person=person,
            ground=ground,
            parts=[part],
            excluded=True,
        )

        def kept(plan: Conference) -> Conference:
            only_the_chair(plan, by)
            return replace(plan, exclusions=(*plan.exclusions, exclusion))

        self.written.change(conference, kept)

    def handed_over(self, conference: ConferenceId, *, by: PersonId) -> None:
        """The chair gives it to the second host, or the second host takes it; the tasks are swapped."""
        found = self.written.get(conference)
        only_a_host(found, by)
        chair = chair_of(found)
        second = by if by != chair else next((host for host in found.hosts if host != chair), None)
        if chair is None or second is None:
            raise NotAllowed
        self._record(EventKind.CONFERENCE_HANDED_OVER, conference, by, chair=second, second=chair)
        tasks = {second: Task.CHAIR, chair: Task.SECOND_HOST}

        def swapped(plan: Conference) -> Conference:
            if chair_of(plan) != chair or second not in plan.hosts:
                raise NotAllowed
            return replace(plan, invited=tuple(replace(i, task=tasks.get(i.person, i.task)) for i in plan.invited))

        self.written.change(conference, swapped)

    def ended(self, conference: ConferenceId, *, by: PersonId) -> None:
        found = self.written.get(conference)
        only_a_host(found, by)
        if found.state in {State.ENDED, State.CANCELLED}:
            raise NotAllowed
        self._record(EventKind.CONFERENCE_ENDED, conference, by)
        self.written.change(conference, _allowed(by, lambda c: replace(c, state=State.ENDED)))

    def acted(self, conference: ConferenceId, act: str, *, by: PersonId, person: PersonId | None = None) -> None:
        """What a host did with somebody; or what somebody tried who is no host, which is refused and written down."""
        found = self.written.get(conference)
        refused = by not in found.hosts or (person is not None and found.invitation(person) is None)
        known = None if person is None or found.invitation(person) is None else person
        self._record(
            EventKind.CONFERENCE_ACTED,
            conference,
            by,
            act=act if act in ACTS else "other",
            person=known,
            refused=refused,
        )
        if refused:
            raise NotAllowed

    def _record(self, kind: EventKind, conference: ConferenceId, by: PersonId, **body: object) -> None:
        self.written.record(kind, {"conference": conference, "by": by, **body})


def _under_way(conference: Conference) -> Conference:
    return replace(conference, state=State.UNDER_WAY)


def _allowed(by: PersonId, how: Callable[[Conference], Conference]) -> Callable[[Conference], Conference]:
    """Looked at again in the plan that is changed: somebody may have ended it, or taken the task, just before."""

    def changed(conference: Conference) -> Conference:
        only_a_host(conference, by)
        if conference.state in {State.ENDED, State.CANCELLED}:
            raise NotAllowed
        return how(conference)

    return changed
