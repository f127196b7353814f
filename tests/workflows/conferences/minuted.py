"""An invented conference that is over, with who was in which room, what was written down, and doubles of what stands behind."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from privity.control.conferences.ports import Attendance
from privity.control.ports import Event, Learnt
from privity.domain.cases import Bar, Case, Involvement
from privity.domain.conferences.minutes import CopyAct, Entry, Recording, What
from privity.domain.conferences.plan import (
    Conference,
    ConferenceId,
    Exclusion,
    ExclusionGround,
    ExclusionId,
    Invited,
    Kind,
    Part,
    PartId,
    PartKind,
    State,
    Task,
    Topic,
)
from privity.domain.department import Department
from privity.domain.entitlement.kernel import Kernel
from privity.domain.facts import CaseId
from privity.domain.people import Contact, ContactKind, Person, PersonId, Professional, Staff
from privity.workflows.conferences.wiring import Wiring

STARTS = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)
CASE, CONFERENCE = CaseId("c-1"), ConferenceId("conf-1")
FAMILY, CLOSED = PartId("part-family"), PartId("part-closed")


def person(key: str) -> PersonId:
    return PersonId(f"p-{key}")


CHAIR, TAKER, WORKER, TEACHER, POLICE, MOTHER, CHILD = map(
    person, ("chair", "taker", "worker", "teacher", "police", "mother", "child")
)


def _who(key: str, name: str, *, staff: str = "", agency: str = "", role: str = "") -> Person:
    return Person(
        id=person(key),
        name=name,
        contacts=(Contact(kind=ContactKind.EMAIL, value=f"{key}@people.example", verified=True),),
        staff=Staff(role=staff, team="North") if staff else None,
        professional=Professional(agency=agency, role=role) if agency else None,
    )


PEOPLE = (
    _who("chair", "Rosalind Quick", staff="independent_chair"),
    _who("taker", "Morag Lelievre", staff="minute_taker"),
    _who("worker", "Tamsin Vaudin", staff="social_worker"),
    _who("teacher", "Pat Ogier", agency="Hill School", role="school_safeguarding_lead"),
    _who("police", "Ned Renouf", agency="Police", role="police"),
    _who("mother", "Ida Corbet"),
    _who("child", "Wren Corbet"),
    _who("stranger", "Nico Torode", staff="social_worker"),
)


def _in(key: str, role: str, *, allocated: bool = False, parent: bool = False) -> Involvement:
    return Involvement(person=person(key), role=role, allocated=allocated, parental_responsibility=parent)


def department(bars: tuple[Bar, ...] = ()) -> Department:
    return Department(
        name="An invented department",
        people=PEOPLE,
        cases=(
            Case(
                id=CASE,
                reference="CF-1",
                subjects=(CHILD,),
                involvements=(
                    _in("child", "child"),
                    _in("mother", "mother", parent=True),
                    _in("chair", "independent_chair"),
                    _in("taker", "minute_taker"),
                    _in("worker", "social_worker", allocated=True),
                    _in("teacher", "school_safeguarding_lead"),
                    _in("police", "police"),
                ),
                bars=bars,
            ),
        ),
    )


KERNEL = Kernel.of(department())
AFTERWARDS = STARTS + timedelta(seconds=2000)
BARRED = Kernel.of(department((Bar(readers=(TEACHER,), about=(CHILD,), ground="invented"),)))


def at(seconds: float) -> datetime:
    return STARTS + timedelta(seconds=seconds)


def stay(who: PersonId, part: PartId, came: float, went: float | None) -> Attendance:
    return Attendance(
        conference=CONFERENCE, part=part, person=who, came=at(came), went=None if went is None else at(went)
    )


def line(key: str, part: PartId, second: float, words: str, **more: object) -> Entry:
    known = {"by": TAKER, "said_by": CHAIR, "what": What.SAID} | more
    return Entry(id=key, conference=CONFERENCE, part=part, at=at(second), words=words, **known)


PARTS = (
    Part(id=FAMILY, kind=PartKind.FAMILY, title="With the family", topics=(Topic(about=CHILD, category="education"),)),
    Part(
        id=CLOSED,
        kind=PartKind.CLOSED,
        title="Professionals only",
        topics=(Topic(about=CHILD, category="health"),),
        recording=True,
    ),
)
INVITED = (
    Invited(person=CHAIR, task=Task.CHAIR),
    Invited(person=WORKER, task=Task.SECOND_HOST),
    Invited(person=TAKER, task=Task.MINUTE_TAKER),
    Invited(person=TEACHER),
    Invited(person=POLICE, apologies=True),
    Invited(person=MOTHER, side="mother"),
)
EXCLUDED = Exclusion(
    id=ExclusionId("x-1"),
    person=MOTHER,
    ground=ExclusionGround.CONFIDENTIAL_INFORMATION,
    requested_by=WORKER,
    requested_at=at(-90000),
    parts=(CLOSED,),
    decided_by=CHAIR,
    decided_at=at(-80000),
    excluded=True,
)
OVER = Conference(
    id=CONFERENCE,
    case=CASE,
    kind=Kind.REVIEW,
    starts=STARTS,
    planned_by=WORKER,
    state=State.ENDED,
    parts=PARTS,
    invited=INVITED,
    exclusions=(EXCLUDED,),
    ended_parts=(FAMILY, CLOSED),
)
# The teacher came late to the part with the family; the chair lost the connection in it for half a minute.
STAYS = (
    *(stay(who, FAMILY, 0, 600) for who in (WORKER, TAKER, MOTHER)),
    stay(CHAIR, FAMILY, 0, 300),
    stay(CHAIR, FAMILY, 330, 600),
    stay(TEACHER, FAMILY, 200, 600),
    *(stay(who, CLOSED, 620, 1200) for who in (CHAIR, WORKER, TAKER, TEACHER)),
)
LINES = (
    line("e-1", FAMILY, 60, "Everybody said who they are.", what=What.FACT),
    line("e-2", FAMILY, 310, "Wren has been at school every day since September.", said_by=WORKER),
    line("e-3", FAMILY, 500, "The plan stays as it is.", what=What.DECISION),
    line("e-4", FAMILY, 520, "Ida does not agree: she wants more help at home.", said_by=MOTHER, what=What.DISSENT),
    line("e-5", CLOSED, 700, "The paediatrician worries about Wren’s weight.", said_by=WORKER, what=What.OPINION),
    line("e-6", CLOSED, 710, "Report of the school, two pages.", said_by=TEACHER, what=What.REPORT),
)


@dataclass
class Behind:
    """Everything that the pages ask, in memory."""

    conference: Conference = OVER
    stays: list[Attendance] = field(default_factory=lambda: list(STAYS))
    kept: list[Entry] = field(default_factory=lambda: list(LINES))
    steps: list[CopyAct] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    mail: list[tuple[PersonId, str]] = field(default_factory=list)
    taken: Callable[[PersonId], bool] = lambda _: True
    now: datetime = AFTERWARDS
    kernel: Kernel = KERNEL
    recorded: list[tuple[Recording, bytes]] = field(default_factory=list)

    def wiring(self) -> Wiring:
        return Wiring(
            plans=self,
            links=self,
            minutes=self,
            posting=self,
            kernels=self,
            ledger=self,
            clock=lambda: self.now,
            new_to=lambda *_: True,
            live_origin="ws://127.0.0.1:1",
            recordings=Recordings(self),
        )

    def get(self, conference: ConferenceId) -> Conference | None:
        return self.conference if conference == self.conference.id else None

    def of_cases(self, cases: Sequence[CaseId]) -> Sequence[Conference]:
        return [self.conference] if self.conference.case in cases else []

    def with_person(self, who: PersonId) -> Sequence[Conference]:
        return [self.conference] if self.conference.invitation(who) else []

    def attendance(self, conference: ConferenceId) -> Sequence[Attendance]:
        return self.stays

    def current(self) -> Kernel:
        return self.kernel

    def append(self, event: Event, learnt: Sequence[Learnt] = ()) -> int:
        self.events.append(event)
        return len(self.events) - 1

    def entries(self, conference: ConferenceId) -> Sequence[Entry]:
        newest = {entry.id: entry for entry in self.kept}
        return sorted(newest.values(), key=lambda e: (e.at, e.id))

    def wordings(self, conference: ConferenceId, entry: str) -> Sequence[Entry]:
        return [e for e in self.kept if e.id == entry]

    def keep(self, entry: Entry) -> None:
        self.kept.append(entry)

    def copies(self, conference: ConferenceId) -> dict[PersonId, CopyAct]:
        return {act.person: act for act in self.steps}

    def hash_of(self, text: str) -> str:
        return f"{hash(text)}"

    def step(self, act: CopyAct) -> bool:
        last = self.copies(CONFERENCE).get(act.person)
        if act.number != (last.number if last else 0) + 1:
            return False
        self.steps.append(act)
        return True

    def send(self, to: PersonId, *, subject: str, words: str, attachment: tuple[str, str] | None = None) -> bool:
        if not self.taken(to):
            return False
        self.mail.append((to, attachment[1] if attachment else ""))
        return True

    def told(self, kind: str) -> list[dict[str, object]]:
        return [event.body for event in self.events if event.kind.value == kind]

    def under_way(self, *, until: float, now: float) -> None:
        """The part with the family is on: who was there when it was over is there still."""
        self.conference = replace(self.conference, state=State.UNDER_WAY, ended_parts=())
        self.stays = [replace(s, went=None) if s.went == at(until) else s for s in self.stays if s.came < at(until)]
        self.kept = [e for e in self.kept if e.at < at(now)]
        self.now = at(now)


@dataclass
class Recordings:
    behind: Behind

    def of_conference(self, conference: ConferenceId) -> Sequence[Recording]:
        return [kept for kept, _ in self.behind.recorded]

    def content(self, recording: Recording) -> bytes:
        return next(content for kept, content in self.behind.recorded if kept.id == recording.id)
