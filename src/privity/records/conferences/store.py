"""The store of conferences: a plan is sealed, a change of it is compare-and-set, a stay is noted to the second."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Max, Q

from privity.control.conferences.ports import Attendance, Changed
from privity.domain.conferences.interlock import SeatId
from privity.domain.conferences.plan import Conference, ConferenceId, PartId, State
from privity.domain.facts import CaseId
from privity.domain.people import PersonId
from privity.domain.plain import from_plain, to_plain
from privity.records.conferences.answering import answering
from privity.records.conferences.models import AttendanceRow, ConferenceRow, InvitedRow
from privity.records.holds.sealing import opened, sealed
from privity.records.keys import watched_hold_key

AROUND = timedelta(hours=12)  # a gate that starts looks this far back and ahead


class ConferenceStore:
    """Plans for the pages, and what a gate under way keeps and asks, tickets apart (`tickets.py`)."""

    def __init__(self) -> None:
        self._key = watched_hold_key()

    def get(self, conference: ConferenceId) -> Conference | None:
        with answering():
            row = ConferenceRow.objects.filter(id=conference).first()
            return None if row is None else _opened(self._key(), row)

    def of_cases(self, cases: Sequence[CaseId]) -> Sequence[Conference]:
        return self._found(Q(case__in=list(cases)))

    def with_person(self, person: PersonId) -> Sequence[Conference]:
        invited = InvitedRow.objects.filter(person=person).values("conference")
        return self._found(Q(planned_by=person) | Q(id__in=invited))

    def add(self, conference: Conference) -> None:
        """Durable on return. One whose id is taken already is not kept: ConferencesUnavailable."""
        with answering(), transaction.atomic():
            ConferenceRow.objects.create(id=conference.id, **_columns(self._key(), conference))
            _invite(conference)

    def change(self, conference: Conference) -> Conference:
        """Keeps it when what is stored has the same `version`; the answer has the next. Raises Changed."""
        following = replace(conference, version=conference.version + 1)
        with answering(), transaction.atomic():
            kept = ConferenceRow.objects.filter(id=conference.id, version=conference.version).update(
                **_columns(self._key(), following)
            )
            if not kept:
                raise Changed("somebody else has changed this conference meanwhile")
            InvitedRow.objects.filter(conference=conference.id).delete()
            _invite(following)
        return following

    def under_way(self, *, at: datetime) -> Sequence[ConferenceId]:
        with answering():
            near = Q(state=State.PLANNED, starts__range=(at - AROUND, at + AROUND))
            rows = ConferenceRow.objects.filter(near | Q(state=State.UNDER_WAY)).order_by("starts", "id")
            return tuple(ConferenceId(known) for known in rows.values_list("id", flat=True))

    def came(self, attendance: Attendance, seat: SeatId) -> None:
        """A seat is in one room at a time: what it was still noted in ends at this instant. Said twice counts once."""
        at = _next_second(attendance.came)
        with answering(), transaction.atomic():
            there = AttendanceRow.objects.filter(conference=attendance.conference, seat=seat, went=None)
            if there.filter(part=attendance.part).exists():
                return
            there.update(went=at, seen=at)
            AttendanceRow.objects.create(
                conference_id=attendance.conference,
                part=attendance.part,
                person=attendance.person,
                seat=seat,
                came=at,
                seen=at,
                went=attendance.went and _second(attendance.went, after=at),
            )

    def went(self, conference: ConferenceId, seat: SeatId, *, at: datetime) -> None:
        with answering():
            stay = AttendanceRow.objects.filter(conference=conference, seat=seat, went=None).first()
            if stay is not None:
                stay.went = stay.seen = _second(at, after=stay.came)
                stay.save(update_fields=["went", "seen"])

    def seen(self, conference: ConferenceId, *, at: datetime) -> None:
        """Whoever is noted as there was still there at this instant; from time to time, for `close_attendance`."""
        with answering():
            there = AttendanceRow.objects.filter(conference=conference, went=None)
            there.filter(seen__lt=at).update(seen=at.replace(microsecond=0))

    def attendance(self, conference: ConferenceId) -> Sequence[Attendance]:
        with answering():
            return tuple(
                Attendance(
                    conference=conference,
                    part=PartId(row.part),
                    person=PersonId(row.person),
                    came=row.came,
                    went=row.went,
                )
                for row in AttendanceRow.objects.filter(conference=conference).order_by("came", "id")
            )

    def close_attendance(self, *, at: datetime) -> None:
        """After a gate that died: whoever is still noted as there went at the last instant that is known.

        The gate lived at the last instant that it noted of that conference, and so they were still there then.
        """
        with answering(), transaction.atomic():
            left = AttendanceRow.objects.filter(went=None)
            for conference in left.order_by().values_list("conference", flat=True).distinct():
                known = AttendanceRow.objects.filter(conference=conference).aggregate(last=Max("seen"))["last"]
                left.filter(conference=conference).update(went=min(known, at.replace(microsecond=0)))

    def _found(self, which: Q) -> Sequence[Conference]:
        with answering():
            rows = ConferenceRow.objects.filter(which).order_by("-starts", "id")
            return tuple(_opened(self._key(), row) for row in rows)


def _columns(secret: bytes, conference: Conference) -> dict[str, object]:
    return {
        "case": conference.case,
        "planned_by": conference.planned_by,
        "starts": conference.starts,
        "state": conference.state.value,
        "version": conference.version,
        "sealed": sealed(secret, to_plain(conference), row=_place(conference.id, conference.version)),
    }


def _opened(secret: bytes, row: ConferenceRow) -> Conference:
    kept: Conference = from_plain(Conference, opened(secret, bytes(row.sealed), row=_place(row.id, row.version))[0])
    return kept


def _place(conference: str, version: int) -> str:
    """An older version put back beside the newer number does not open."""
    return f"conference/{conference}/{version}"


def _invite(conference: Conference) -> None:
    InvitedRow.objects.bulk_create(
        InvitedRow(conference_id=conference.id, person=person)
        for person in dict.fromkeys(invited.person for invited in conference.invited)
    )


def _next_second(at: datetime) -> datetime:
    """Never a second that they were not there for from its beginning: it may hold words that were not for them."""
    return at if not at.microsecond else at.replace(microsecond=0) + timedelta(seconds=1)


def _second(at: datetime, *, after: datetime) -> datetime:
    return max(at.replace(microsecond=0), after)
