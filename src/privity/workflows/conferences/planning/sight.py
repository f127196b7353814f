"""What this viewer may see of planned conferences: the case by their part in it, each topic and name by the kernel."""

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from zoneinfo import ZoneInfo

from privity.domain.cases import FAMILY_ROLES
from privity.domain.conferences.audience import Why, on_the_familys_side
from privity.domain.conferences.plan import Conference, State, Task, Topic
from privity.domain.entitlement.case_index import CaseIndex
from privity.domain.entitlement.kernel import Kernel
from privity.domain.entitlement.question import BadQuestion, Question, Share
from privity.domain.entitlement.words import CATEGORY_WORDS
from privity.domain.facts import Fact
from privity.domain.people import Person, PersonId
from privity.workflows.conferences.planning import words

PLANNERS = frozenset(
    {"independent_chair", "conference_administrator", "social_worker", "team_manager", "head_of_service"}
)
KEPT_OUT = frozenset({"bar", "conflict-of-interest"})
CONFERENCE = "child_protection_conference"


@dataclass(frozen=True, kw_only=True)  # without slots: what the kernel answered is kept for this one page
class Viewer:
    """Somebody who has signed in, the department as it is now, and the instant. Kept for one page."""

    person: PersonId
    kernel: Kernel
    at: datetime

    @property
    def known(self) -> Person | None:
        return self.kernel.index.people.get(self.person)

    @property
    def zone(self) -> ZoneInfo:
        return self.kernel.index.department.zone

    @property
    def works(self) -> bool:
        return self.known is not None and self.known.is_practitioner

    @property
    def information_governance(self) -> bool:
        """For the navigation of every page."""
        staff = self.known.staff if self.known else None
        return staff is not None and staff.role in self.kernel.policy.by_staff_role

    @cached_property
    def plans_in(self) -> tuple[CaseIndex, ...]:
        """The cases in which this person may plan a conference."""
        return tuple(case for case in self.kernel.index.cases_of.get(self.person, ()) if self.plans(case))

    def plans(self, case: CaseIndex) -> bool:
        now = self.at.timestamp()
        leads = any(
            part.role in PLANNERS and part.starts <= now < part.until
            for part in case.parts.get(self.person, ())
            if part.allocated or part.role != "social_worker"
        )
        return leads and self.works and not self.kept_out(case) and all(self._knows_who(s) for s in case.subjects)

    def kept_out(self, case: CaseIndex) -> bool:
        """A bar, or a relation to somebody in the case, takes away the conference itself, whatever the role."""
        now = self.at.timestamp()
        family = [p for p in case.parts if case.ever_involved(p, now) and not case.worker(p, now)]
        return any(rule in KEPT_OUT for person in family for rule in self._rules_about(person))

    def _knows_who(self, person: PersonId) -> bool:
        return self.shares(Question(reader=self.person, purpose=CONFERENCE, about=(person,), category="identity"))

    def _rules_about(self, person: PersonId) -> set[str]:
        asked = Question(reader=self.person, purpose=CONFERENCE, about=(person,), category="identity")
        try:
            answer = self.kernel.decide(asked, at=self.at)
        except BadQuestion:
            return set(KEPT_OUT)
        return set() if isinstance(answer, Share) else {reason.rule for reason in answer.reasons}

    def shares(self, question: Question) -> bool:
        try:
            return isinstance(self.kernel.decide(question, at=self.at), Share)
        except BadQuestion:
            return False  # about somebody or something that is not there any more: not shown


@dataclass(frozen=True, kw_only=True)
class Sight:
    """One viewer and one conference that they may know of."""

    viewer: Viewer
    conference: Conference

    @property
    def case(self) -> CaseIndex:
        return self.viewer.kernel.index.cases[self.conference.case]

    @cached_property
    def plans(self) -> bool:
        return self.viewer.plans(self.case)

    @property
    def chairs(self) -> bool:
        invited = self.conference.invitation(self.viewer.person)
        return invited is not None and invited.task is Task.CHAIR

    @property
    def open(self) -> bool:
        return self.conference.state in {State.PLANNED, State.UNDER_WAY}

    @property
    def planned(self) -> bool:
        return self.conference.state is State.PLANNED

    @property
    def decided_at(self) -> datetime:
        """For when it is asked who would hear what: the day itself, while that is to come."""
        return max(self.conference.starts, self.viewer.at) if self.planned else self.viewer.at

    @property
    def reference(self) -> str:
        """No fact, but only for who works in the case."""
        return self.case.case.reference if self.viewer.person in self.case.parts else ""

    @property
    def when(self) -> str:
        return words.when(self.conference.starts, self.viewer.zone)

    @property
    def kind(self) -> str:
        return words.KIND[self.conference.kind]

    def moment(self, at: datetime | None) -> str:
        return words.when(at, self.viewer.zone) if at else ""

    def may_name(self, person: PersonId) -> bool:
        """A worker's name is no fact; a family member's is one."""
        known = self.viewer.kernel.index.people.get(person)
        if known is None:
            return False
        return known.is_practitioner or self._shared(about=(person,), category="identity")

    def name(self, person: PersonId | None) -> str:
        known = self.viewer.kernel.index.people.get(person) if person else None
        return known.name if known and self.may_name(known.id) else words.SOMEBODY

    def roles(self, person: PersonId) -> str:
        now, parts = self.viewer.at.timestamp(), self.case.parts.get(person, ())
        names = dict.fromkeys(words.role(part.role) for part in parts if part.holds(now))
        known = self.viewer.kernel.index.people.get(person)
        if not names and known and (work := known.staff or known.professional) and work.role:
            names = dict.fromkeys([words.role(work.role)])
        return ", ".join(names)

    def is_family(self, person: PersonId) -> bool:
        known = self.viewer.kernel.index.people.get(person)
        return known is None or not known.is_practitioner

    def has_side(self, person: PersonId) -> bool:
        """Family, and whoever comes with one of them."""
        return on_the_familys_side(self.conference, person, kernel=self.viewer.kernel, at=self.viewer.at)

    def has_sign_in(self, person: PersonId) -> bool:
        """Staff come in by the sign-in; everybody else by a personal link."""
        return person in self.viewer.kernel.index.staff

    def sees(self, topic: Topic) -> bool:
        about = (topic.about,) if topic.about else ()
        return self._shared(about=about, category=topic.category, fact=topic.fact)

    def topic(self, topic: Topic) -> str:
        """A topic in words, where this viewer may know of it."""
        if not self.sees(topic):
            return words.HIDDEN_TOPIC
        index = self.viewer.kernel.index
        if topic.fact is None:
            return self._what((topic.about,) if topic.about else (), topic.category or "")
        fact = index.facts[topic.fact]
        said = self._what(tuple(sorted(fact.about)), fact.category)
        recorded = self.recorded(topic.fact)
        return f"{said}: {recorded}" if recorded else said

    def recorded(self, fact: str) -> str:
        """The words of a recorded fact. A contact has none here: its category says enough to plan with."""
        found: Fact | None = next((f for f in self.case.case.facts if f.id == fact), None)
        return found.text[0] if found and found.text else ""

    @cached_property
    def names_everybody(self) -> bool:
        return all(self.may_name(i.person) for i in self.conference.invited)

    def why(self, why: Why, reader: PersonId) -> str:
        """The rule's own words where they tell this viewer nothing new; else what it says in general."""
        clear = self.may_name(reader) and (why.topic is None or self.sees(why.topic))
        return (why.text if clear else "") or words.rule(why.rule)

    def whom(self, role: str | None) -> str:
        """Who is asked: the role, and who has it in this case."""
        names = ", ".join(sorted(self.name(p) for p in self.answering(role)))
        return f"{words.whom(role)}, {names}" if names else words.whom(role)

    def answering(self, role: str | None) -> tuple[PersonId, ...]:
        """Who answers for a role: of social workers only the allocated one."""
        now = self.viewer.at.timestamp()
        return tuple(
            person
            for person, parts in self.case.parts.items()
            if any(p.role == role and p.holds(now) and (p.allocated or role != "social_worker") for p in parts)
        )

    def family_in_case(self) -> tuple[PersonId, ...]:
        now = self.viewer.at.timestamp()
        return tuple(
            person
            for person, parts in self.case.parts.items()
            if self.may_name(person) and any(p.role in FAMILY_ROLES and p.holds(now) for p in parts)
        )

    def _what(self, people: tuple[PersonId, ...], category: str) -> str:
        who = " and ".join(self.name(person) for person in people)
        whose = f"{who}’" if who.endswith("s") else f"{who}’s"
        said = CATEGORY_WORDS.get(category, category).format(who=who, whose=whose)
        return said[:1].upper() + said[1:]

    def _shared(
        self, *, about: tuple[PersonId, ...] = (), category: str | None = None, fact: str | None = None
    ) -> bool:
        asked = (about, category, fact)
        if asked not in self._answered:
            self._answered[asked] = any(
                self.viewer.shares(
                    Question(reader=self.viewer.person, purpose=purpose, about=about, category=category, fact=fact)
                )
                for purpose in dict.fromkeys(("casework", self.conference.kind.purpose))
            )
        return self._answered[asked]

    @cached_property
    def _answered(self) -> dict[tuple[object, ...], bool]:
        return {}
