"""Holds made by hand, and a path that keeps them in memory: a double of the port that the pages talk to."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from tests.web.world import AT, DEPARTMENT, KERNEL, OUR_CASE

from privity.control.outcomes import HoldId, NotAllowed, PathUnavailable, ReadingId, Submission
from privity.control.ports import CopyState, HeldCopy, Hold, LongMessage
from privity.domain.channel.verdicts import MailReason, MailVerdict, RecipientVerdict
from privity.domain.department import Department
from privity.domain.detection.findings import Finding
from privity.domain.disclosure import Passage, Place, Reading, Unread
from privity.domain.entitlement.kernel import Kernel
from privity.domain.people import Person, PersonId
from privity.records.holds.access import standing_of
from privity.records.holds.models import CopyRow, HoldCase, HoldRow, HoldSender, LongMessageRow, LongMessageSender
from privity.workflows.holds.path_port import Proof

BODY = (
    "Dear both,\n\nWren Corbet missed school on Monday. Her mum's new partner was convicted of assault in 2019. "
    "Ida has been low since the spring and sees the mental health team.\n\nTamsin"
)
QUOTED = "Sol Marquand was seen by the paediatrician on 3 November."
ATTACHED = "Plan for Wren Corbet. Next review in January."
HIDDEN = "Deleted: Ash Rihoy told us."
SUBJECT = "Core group on Thursday"
PASSAGES = (
    Passage(where="subject", place=Place.SUBJECT, text=SUBJECT, title=True),
    Passage(where="body", place=Place.BODY, text=BODY),
    Passage(where="quoted", place=Place.QUOTED, text=QUOTED),
    Passage(where="attachment:Wren Corbet plan.docx#page=1", place=Place.ATTACHMENT, text=ATTACHED, part=1),
    Passage(where="attachment:Wren Corbet plan.docx#comment", place=Place.ATTACHMENT, text=HIDDEN, part=1, hidden=True),
)


def found(who: str, category: str, passage: int, words: str, **more: object) -> Finding:
    at = PASSAGES[passage]
    start = at.text.index(words)
    return Finding(
        candidates=(PersonId(who),),
        category=category,
        where=at.where,
        part=at.part,
        passage=passage,
        start=start,
        end=start + len(words),
        why="made by hand",
        **more,
    )


OURS = (
    found("p-child", "identity", 1, "Wren Corbet"),
    found("p-child", "education", 1, "missed school on Monday"),
    found("p-partner", "criminal", 1, "Her mum's new partner was convicted of assault"),
    found("p-mother", "mental_health", 1, "has been low since the spring"),
    found("p-child", "identity", 3, "Wren Corbet"),
)
OTHER_FAMILY = found("p-other-child", "health", 2, "Sol Marquand was seen by the paediatrician")
NOBODYS = found("p-nobody", "source_identity", 4, "Ash Rihoy told us")


def _because(rule: str, text: str, finding: int, findings: tuple[Finding, ...], of: str | None = None) -> MailReason:
    f = findings[finding]
    return MailReason(
        rule=rule, text=text, about=f.candidates, category=f.category, where=f.where, finding=finding, of=of
    )


def hold(
    key: str,
    *,
    sender: str = "p-worker",
    findings: tuple[Finding, ...] = OURS,
    cases: tuple[str, ...] = (OUR_CASE,),
    unread: tuple[Unread, ...] = (),
    received: datetime = AT,
) -> Hold:
    """To the school (released), the mother (held), and an address that is nearly the school's (held)."""
    partner = "Ida Corbet has no ground to know about the offences of Gus Heaume."
    verdict = MailVerdict(
        recipients=(
            RecipientVerdict(
                address="p.ogier@school.example",
                outcome="hold",
                reader=(PersonId("p-teacher"),),
                reasons=(
                    _because(
                        "not-needed", "Pat Ogier does not need this about Gus Heaume.", 2, findings, "team_manager"
                    ),
                ),
                learns=(0, 1, 3, 4),
            ),
            RecipientVerdict(
                address="ida.corbet@mail.example",
                outcome="hold",
                reader=(PersonId("p-mother"),),
                reasons=(_because("no-ground", partner, 2, findings),),
                learns=(0, 1, 3, 4),
            ),
            RecipientVerdict(
                address="p.ogiers@school.example",
                outcome="hold",
                reasons=tuple(
                    _because("unknown-reader", "Nobody known to the department has this address.", i, findings)
                    for i in range(len(findings))
                ),
                advice=(
                    MailReason(
                        rule="look-alike",
                        text="This address is one letter away from that of Pat Ogier, who is in the case.",
                        about=(PersonId("p-teacher"),),
                    ),
                ),
            ),
            RecipientVerdict(
                address="d.falla@dept.example",
                outcome="release",
                reader=(PersonId("p-manager"),),
                learns=tuple(range(len(findings))),
            ),
        ),
        findings=findings,
        unread=unread,
    )
    return Hold(
        id=HoldId(key),
        received=received,
        index=0,
        submission=Submission(raw=b"", sender="t.vaudin@dept.example", recipients=()),
        verdict=verdict,
        reading=Reading(passages=PASSAGES),
        sender=(PersonId(sender),) if sender else (),
        cases=tuple(cases),
        copies=tuple(
            HeldCopy(number=n, address=r.address) for n, r in enumerate(verdict.recipients) if r.outcome == "hold"
        ),
    )


@dataclass
class InMemoryHolds:
    """Rows for the queue in the real tables; the sealed content stays here."""

    kept: dict[str, Hold] = field(default_factory=dict)

    def get(self, hold: HoldId) -> Hold | None:
        return self.kept.get(hold)

    def keep(self, hold: Hold) -> Hold:
        row = HoldRow.objects.create(id=hold.id, key=hold.id, received=hold.received, index=0, sealed=b"")
        HoldCase.objects.bulk_create([HoldCase(hold=row, position=n, case=c) for n, c in enumerate(hold.cases)])
        HoldSender.objects.bulk_create([HoldSender(hold=row, position=n, person=p) for n, p in enumerate(hold.sender)])
        CopyRow.objects.bulk_create(
            [CopyRow(hold=row, number=c.number, state=c.state, sealed=b"") for c in hold.copies]
        )
        self.kept[hold.id] = hold
        return hold

    def change(self, hold: HoldId, number: int, **what: object) -> None:
        before = self.kept[hold]
        copies = tuple(replace(c, **what) if c.number == number else c for c in before.copies)
        self.kept[hold] = replace(before, copies=copies)
        row = {k: v or "" if k.endswith("_by") else v for k, v in what.items() if k != "reason"}
        CopyRow.objects.filter(hold_id=hold, number=number).update(**row)


@dataclass
class InMemoryReadingRoom:
    """Rows for the list in the real tables; the message itself stays here."""

    kept: dict[str, LongMessage] = field(default_factory=dict)

    def get(self, message: ReadingId) -> LongMessage | None:
        return self.kept.get(message)

    def keep(self, key: str, *, sender: str = "p-worker", received: datetime = AT) -> None:
        row = LongMessageRow.objects.create(id=key, key=key, received=received, not_before=received, sealed=b"")
        LongMessageSender.objects.create(message=row, position=0, person=sender)
        self.kept[key] = LongMessage(
            id=ReadingId(key),
            received=received,
            index=0,
            submission=Submission(raw=b"", sender="t.vaudin@dept.example", recipients=("a@x.example", "b@x.example")),
            left=(Unread(part="attachment:Wren Corbet letter.pdf#page=3", why="a page that is a picture"),),
            sender=(PersonId(sender),),
        )


@dataclass
class DoublePath:
    """Does what the path promises on the holds in memory, and remembers what it was asked."""

    holds: InMemoryHolds
    department: Department = DEPARTMENT
    kernel: Kernel = KERNEL
    asked: list[tuple[object, ...]] = field(default_factory=list)
    down: bool = False

    def world(self) -> "DoublePath":
        if self.down:
            raise PathUnavailable
        return self

    def person(self, person: PersonId) -> Person | None:
        return next((p for p in self.department.people if p.id == person), None)

    def may_review(self, person: PersonId, hold: Hold) -> bool:
        return person not in hold.sender and standing_of(person, self, AT).reviews(hold.cases, hold.sender)

    def viewed(self, hold: HoldId, *, by: PersonId) -> None:
        if self.down:
            raise PathUnavailable
        self.asked.append(("viewed", hold, by))

    def release_held(self, hold: HoldId, number: int, *, by: PersonId, reason: str) -> None:
        self._act("released", hold, number, by, reason, state=CopyState.RELEASED)

    def refuse(self, hold: HoldId, number: int, *, by: PersonId, reason: str) -> None:
        self._act("refused", hold, number, by, reason, state=CopyState.REFUSED)

    def drop(self, hold: HoldId, number: int, *, by: PersonId) -> None:
        self._act("dropped", hold, number, by, "", state=CopyState.DROPPED)

    def ask_manager(self, hold: HoldId, *, by: PersonId, note: str) -> None:
        self.asked.append(("asked", hold, by, note))
        for copy in self.holds.kept[hold].copies:
            self.holds.change(hold, copy.number, asked_at=AT)

    def override(self, hold: HoldId, number: int, *, by: PersonId, reason: str) -> str:
        reader = self.holds.kept[hold].verdict.recipients[number].reader
        known = self.person(reader[0]) if reader else None
        if known is None:
            raise NotAllowed
        if not known.is_practitioner:
            self.asked.append(("proposed", hold, number, by, reason))
            self.holds.change(hold, number, proposed_by=by)
            return "second-person-needed"
        self._act("overridden", hold, number, by, reason, state=CopyState.RELEASED, overridden=True)
        return "released"

    def confirm_override(self, hold: HoldId, number: int, *, by: PersonId, reason: str) -> None:
        self._act("confirmed", hold, number, by, reason, state=CopyState.RELEASED, overridden=True)

    def decide_again(self, hold: HoldId, *, by: PersonId) -> None:
        self.asked.append(("decided again", hold, by))

    def review_override(self, hold: HoldId, number: int, *, by: PersonId, note: str) -> None:
        self.asked.append(("reviewed", hold, number, by, note))
        self.holds.change(hold, number, reviewed_by=by, reviewed_at=AT)

    def _act(self, what: str, hold: HoldId, number: int, by: PersonId, reason: str, **change: object) -> None:
        if self.down:
            raise PathUnavailable
        copy = next(c for c in self.holds.kept[hold].copies if c.number == number)
        if copy.state is not CopyState.HELD:
            raise NotAllowed
        self.asked.append((what, hold, number, by, reason))
        self.holds.change(hold, number, decided_by=by, decided_at=AT, reason=reason, **change)


def whole() -> Proof:
    return Proof(entries=12, root="ab" * 32, verified=True, checkpoint=10, signed_at=AT)
