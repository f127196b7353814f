"""What stands behind the planning pages, in memory: plans, links, mail and ledger of the fictional department."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cache

from django.test import Client

from privity.control.conferences.ports import Changed, ConferencesUnavailable
from privity.control.ports import Event, Learnt, LedgerUnavailable
from privity.domain.conferences.links import LinkState, NewLink
from privity.domain.conferences.plan import Conference, ConferenceId, Kind
from privity.domain.conferences.proposing import propose
from privity.domain.entitlement.kernel import Kernel
from privity.domain.facts import CaseId
from privity.domain.people import PersonId
from privity.records.fictional import fictional_department_path
from privity.records.intake import read_department
from privity.workflows.conferences.wiring import Wiring

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
STARTS = datetime(2026, 12, 10, 10, 0, tzinfo=UTC)
SPLIT_PARENTS = CaseId("c-1002")  # barred from one another: sides
WITH_FAMILY = CaseId("c-1001")


@cache
def kernel() -> Kernel:
    return Kernel.of(read_department(fictional_department_path()))


def planned(
    case: CaseId = WITH_FAMILY, *, by: str = "p-colin", key: str = "conf-1", starts: datetime = STARTS
) -> Conference:
    return propose(
        ConferenceId(key), case, Kind.INITIAL, starts=starts, planned_by=PersonId(by), kernel=kernel(), at=NOW
    )


@dataclass
class InMemoryPlans:
    kept: dict[str, Conference] = field(default_factory=dict)
    down: bool = False
    meanwhile: bool = False  # somebody else is faster, just before each change

    def _ask(self) -> None:
        if self.down:
            raise ConferencesUnavailable

    def get(self, conference: ConferenceId) -> Conference | None:
        self._ask()
        return self.kept.get(conference)

    def of_cases(self, cases: Sequence[CaseId]) -> Sequence[Conference]:
        self._ask()
        return [c for c in self.kept.values() if c.case in cases]

    def with_person(self, person: PersonId) -> Sequence[Conference]:
        self._ask()
        return [c for c in self.kept.values() if c.invitation(person) or c.planned_by == person]

    def add(self, conference: Conference) -> None:
        self._ask()
        self.kept[conference.id] = conference

    def change(self, conference: Conference) -> Conference:
        self._ask()
        if self.meanwhile or self.kept[conference.id].version != conference.version:
            raise Changed
        self.kept[conference.id] = replace(conference, version=conference.version + 1)
        return self.kept[conference.id]

    def attendance(self, conference: ConferenceId) -> Sequence[object]:
        return ()


@dataclass
class InMemoryLinks:
    kept: dict[tuple[str, str], LinkState] = field(default_factory=dict)
    codes: list[str] = field(default_factory=list)
    tokens: list[str] = field(default_factory=list)
    acts: list[tuple[str, ...]] = field(default_factory=list)

    def issue(self, conference: ConferenceId, person: PersonId, *, by: PersonId) -> NewLink:
        number = len(self.codes) + 1
        made = NewLink(person=person, token=f"token-{number:04}-unguessable", code=f"{482_110 + number}")
        self.codes.append(made.code)
        self.tokens.append(made.token)
        before = self.kept.get((conference, person))
        self.kept[conference, person] = LinkState(
            person=person, issued_at=NOW, times_issued=(before.times_issued if before else 0) + 1
        )
        self.acts.append(("issued", person, by))
        return made

    def sent(self, conference: ConferenceId, person: PersonId) -> None:
        self.set(conference, person, sent_at=NOW)

    def take_back(self, conference: ConferenceId, person: PersonId, *, by: PersonId) -> None:
        if (conference, person) in self.kept:
            self.set(conference, person, taken_back=True)
        self.acts.append(("taken back", person, by))

    def states(self, conference: ConferenceId) -> Sequence[LinkState]:
        return [link for (of, _), link in self.kept.items() if of == conference]

    def set(self, conference: str, person: str, **change: object) -> None:
        before = self.kept.get((conference, person), LinkState(person=PersonId(person), issued_at=NOW))
        self.kept[conference, person] = replace(before, **change)


@dataclass
class Post:
    sent: list[tuple[str, str, str]] = field(default_factory=list)
    refuses: set[str] = field(default_factory=set)

    def send(self, to: PersonId, *, subject: str, words: str, attachment: tuple[str, str] | None = None) -> bool:
        if to in self.refuses:
            return False
        self.sent.append((to, subject, words + (attachment[1] if attachment else "")))
        return True


@dataclass
class Book:
    """A ledger that keeps what it was told."""

    events: list[Event] = field(default_factory=list)
    down: bool = False

    def append(self, event: Event, learnt: Sequence[Learnt] = ()) -> int:
        if self.down:
            raise LedgerUnavailable
        self.events.append(event)
        return len(self.events) - 1


class Kernels:
    def __init__(self, current: Kernel) -> None:
        self.now = current

    def current(self) -> Kernel:
        return self.now


@dataclass
class Behind:
    """All of it, for a test to look into."""

    plans: InMemoryPlans = field(default_factory=InMemoryPlans)
    links: InMemoryLinks = field(default_factory=InMemoryLinks)
    post: Post = field(default_factory=Post)
    book: Book = field(default_factory=Book)
    kernels: Kernels = field(default_factory=lambda: Kernels(kernel()))
    now: datetime = NOW
    known: set[tuple[str, str, str]] = field(default_factory=set)  # reader, about, category that are not new

    def wiring(self) -> Wiring:
        return Wiring(
            plans=self.plans,
            links=self.links,  # type: ignore[arg-type] - what the planning pages call of it
            minutes=None,  # type: ignore[arg-type] - as above
            posting=self.post,
            kernels=self.kernels,
            ledger=self.book,
            clock=lambda: self.now,
            new_to=lambda reader, about, category, _fact: (reader, about, category) not in self.known,
            live_origin="ws://127.0.0.1:1",
            telephone="01534 000000",
        )

    def keep(self, conference: Conference) -> Conference:
        self.plans.kept[conference.id] = conference
        return conference

    def stored(self, key: str = "conf-1") -> Conference:
        return self.plans.kept[key]

    def kinds(self) -> list[str]:
        return [event.kind.value for event in self.book.events]


def refused(  # noqa: PLR0917 - one line for each refusal
    behind: Behind, client: Client, address: str, sent: dict[str, object], said: str, field: str
) -> None:
    before, written = dict(behind.plans.kept), len(behind.book.events)
    answer = client.post(address, sent)
    assert answer.status_code == 400, answer.status_code
    page = answer.text
    assert said in page.replace("&#39;", "'"), said
    assert "There is a problem" in page
    assert "<title>Error: " in page
    if field:
        assert f'href="#{field}"' in page
        assert f'id="{field}"' in page, "the summary leads to the field"
    assert behind.plans.kept == before
    assert len(behind.book.events) == written
