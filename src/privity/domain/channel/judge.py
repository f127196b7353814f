"""Each recipient decided alone, by the one question of the kernel; then the rules about the message as a whole."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from privity.domain.channel.addresses import AddressBook, Reached, same_form
from privity.domain.channel.exposure import exposed_to
from privity.domain.channel.look_alikes import look_alikes
from privity.domain.channel.own_homes import is_own_home
from privity.domain.channel.questions import Context, about_other_case, of_a_case, questions
from privity.domain.channel.verdicts import MailReason, MailVerdict, RecipientVerdict
from privity.domain.detection.findings import Finding, Findings
from privity.domain.disclosure import Disclosure, Unread
from privity.domain.entitlement.kernel import Kernel
from privity.domain.entitlement.question import Question, Reason
from privity.domain.facts import CaseId
from privity.domain.people import PersonId

ORDINARY_PURPOSE = "casework"
TO_INFORMATION_GOVERNANCE = "breach_handling"
# The gravest first, so that whoever looks at a hold reads first what decides it.
GRAVEST_FIRST = (
    "bar",
    "protected",
    "in-confidence",
    "fenced",
    "not-for-family",
    "conflict-of-interest",
    "unknown-reader",
    "recipients-exposed",
    "other-case",
    "unread",
)
UNKNOWN = PersonId("")  # an id that no department holds
_Refusal = tuple[tuple[Reason, str], ...]  # each reason with its words


@dataclass(frozen=True, slots=True, kw_only=True)
class Judge:
    """The rules of the mail channel over one department. Pure: the same message and instant, the same verdict."""

    kernel: Kernel
    book: AddressBook

    def sender(self, disclosure: Disclosure) -> frozenset[PersonId]:
        """Who sends: the envelope's sender, else the header's; nobody decides for them, they only give context."""
        addresses = (disclosure.sender,) if disclosure.sender else disclosure.reading.senders
        return frozenset(person for address in addresses for person in self.book.people(address, disclosure.at))

    def readers(self, disclosure: Disclosure) -> frozenset[PersonId]:
        return frozenset(
            person
            for address in disclosure.recipients
            for reached in self.book.reach(address, disclosure.at)
            for person in reached.people
        )

    def verdict(self, disclosure: Disclosure, findings: Findings) -> MailVerdict:
        context = Context(
            index=self.kernel.index,
            findings=findings,
            sender=self.sender(disclosure),
            now=disclosure.at.timestamp(),
        )
        counted = [(n, finding) for n, finding in enumerate(findings.findings) if of_a_case(finding, context)]
        rows = [
            _Row(judge=self, reached=reached, disclosure=disclosure, context=context, counted=counted).verdict()
            for address in dict.fromkeys(disclosure.recipients)
            for reached in self.book.reach(address, disclosure.at)
        ]
        rows = [self._held_with_its_group(row, rows, disclosure) for row in rows]
        return MailVerdict(
            recipients=tuple(self._with_look_alikes(rows, context)),
            findings=findings.findings,
            unread=disclosure.reading.not_read,
            cases=findings.meant,
        )

    def _held_with_its_group(
        self, row: RecipientVerdict, rows: list[RecipientVerdict], disclosure: Disclosure
    ) -> RecipientVerdict:
        """What is sent to a group's own address (it may be somebody's mailbox, too) reaches all of its members."""
        if row.via is not None or not self.book.is_group(row.address, disclosure.at):
            return row
        group = same_form(row.address)
        reached = (other for other in rows if other.via is not None and same_form(other.via) == group)
        reasons = tuple(dict.fromkeys((*row.reasons, *(reason for other in reached for reason in other.reasons))))
        return replace(row, outcome="hold" if reasons else "release", reasons=reasons)

    def _with_look_alikes(self, rows: list[RecipientVerdict], context: Context) -> Iterator[RecipientVerdict]:
        """A held address may have been meant for somebody of the same cases."""
        meant = set(self.concerned(context.findings.findings, context.now))
        for row in rows:
            if row.outcome == "release" or not meant:
                yield row
                continue
            alike = look_alikes(row.address, among=meant - set(row.reader), book=self.book, index=self.kernel.index)
            yield replace(row, advice=(*row.advice, *(self._look_alike(person) for person in alike[:3])))

    def _look_alike(self, person: PersonId) -> MailReason:
        name = self.kernel.index.people[person].name
        return MailReason(rule="look-alike", text=f"This address looks like one of {name}.", about=(person,))

    def concerned(self, findings: Iterable[Finding], now: float) -> tuple[PersonId, ...]:
        """Everybody involved now in a case whose family the message speaks of."""
        people = dict.fromkeys(person for finding in findings for person in finding.candidates)
        cases = dict.fromkeys(case for person in people for case in self.kernel.index.family_cases(person, now))
        return tuple(dict.fromkeys(person for case in cases for person in case.parts if case.involved(person, now)))

    def purpose(self, reader: PersonId, disclosure: Disclosure) -> str:
        """Never guessed from the text. Anybody's mail to information governance is about handling something."""
        staff = self.kernel.index.staff.get(reader)
        if staff is not None and staff.role in self.kernel.policy.by_staff_role:
            return TO_INFORMATION_GOVERNANCE
        return disclosure.purpose or disclosure.reading.purpose or ORDINARY_PURPOSE


@dataclass(slots=True, kw_only=True)
class _Row:
    """One recipient on the way to its verdict."""

    judge: Judge
    reached: Reached
    disclosure: Disclosure
    context: Context
    counted: list[tuple[int, Finding]]
    reasons: list[MailReason] = field(default_factory=list)
    advice: list[MailReason] = field(default_factory=list)
    asked: dict[tuple[object, ...], tuple[_Refusal, ...]] = field(default_factory=dict)
    answered: dict[Question, _Refusal] = field(default_factory=dict)

    def verdict(self) -> RecipientVerdict:
        for unread in self.disclosure.reading.not_read:
            self.reasons.append(_unread(unread))
        held_parts: dict[int, None] = {}
        for number, finding in self.counted:
            before = len(self.reasons)
            for reader in self.reached.people or (UNKNOWN,):
                if not is_own_home(finding, reader, self.context, self.disclosure.at):
                    self._ask(number, finding, reader)
            if len(self.reasons) > before:
                held_parts[finding.part] = None
        self._other_cases(held_parts)
        self._exposure()
        if not self.reached.own_address:
            self.reasons.append(
                MailReason(
                    rule="unknown-reader",
                    text="This member of the group has no verified address of their own to deliver to.",
                    about=self.reached.people,
                )
            )
        reasons = tuple(sorted(dict.fromkeys(self.reasons), key=_gravity))
        return RecipientVerdict(
            address=self.reached.address,
            outcome="hold" if reasons else "release",
            reader=self.reached.people,
            via=self.reached.via,
            reasons=reasons,
            advice=tuple(self.advice),
            learns=tuple(number for number, _ in self.counted),
        )

    def _ask(self, number: int, finding: Finding, reader: PersonId) -> None:
        same = (reader, *_what_is_asked(finding))
        refusals = self.asked.get(same)
        if refusals is None:
            purpose = self.judge.purpose(reader, self.disclosure)
            asked = questions(finding, reader, purpose, self.context)
            refusals = self.asked[same] = tuple(refusal for each in asked if (refusal := self._refusal(each)))
        for refusal in refusals:
            self._refused(refusal, finding, number)

    def _refusal(self, question: Question) -> _Refusal:
        """Why the kernel does not share; empty where it does. The same question of the same message is asked once."""
        refusal = self.answered.get(question)
        if refusal is None:
            decision = self.judge.kernel.decide(question, at=self.disclosure.at)
            shared = decision.outcome == "share"
            refusal = () if shared else tuple((reason, reason.text) for reason in decision.reasons)
            self.answered[question] = refusal
        return refusal

    def _refused(self, refusal: _Refusal, finding: Finding, number: int | None) -> None:
        self.reasons += [_mail_reason(each, text, finding, number) for each, text in refusal]
        if self.reached.ended:
            self.reasons.append(
                MailReason(
                    rule="expired",
                    text="This address belonged to somebody whom the department knows, but no longer does.",
                    about=finding.candidates,
                    category=finding.category,
                    where=finding.where,
                    finding=number,
                )
            )

    def _other_cases(self, held_parts: dict[int, None]) -> None:
        """An attachment about another case: beside what is withheld of it, else advice."""
        seen: dict[int, str] = {}
        for passage in self.disclosure.reading.passages:
            if about_other_case(passage.part, self.context):
                seen.setdefault(passage.part, passage.where)
        for part, where in seen.items():
            case = self.context.findings.named[part][0]
            reason = MailReason(
                rule="other-case",
                text=f"This attachment is about another case than the message ({_reference(case, self.context)}).",
                where=where,
                case=case,
            )
            (self.reasons if part in held_parts else self.advice).append(reason)

    def _exposure(self) -> None:
        exposed = exposed_to(
            self.reached,
            self.disclosure.reading,
            kernel=self.judge.kernel,
            book=self.judge.book,
            at=self.disclosure.at,
        )
        if exposed.kept_from:
            self.reasons.append(
                MailReason(
                    rule="recipients-exposed",
                    text="This recipient would see the address of somebody who is kept from them, or of another family.",
                    about=exposed.kept_from,
                    category="contact",
                    where="header",
                )
            )
        for owner in exposed.others:
            for reader in self.reached.people or (UNKNOWN,):
                seen = Finding(
                    candidates=(owner,),
                    category="contact",
                    where="header",
                    part=0,
                    passage=0,
                    start=0,
                    end=0,
                    why="their address stands in the header",
                )
                question = Question(
                    reader=reader,
                    purpose=self.judge.purpose(reader, self.disclosure),
                    about=(owner,),
                    category="contact",
                )
                if refusal := self._refusal(question):
                    self._refused(refusal, seen, None)


def _gravity(reason: MailReason) -> int:
    rule = reason.rule
    return GRAVEST_FIRST.index(rule) if rule in GRAVEST_FIRST else len(GRAVEST_FIRST)


def _what_is_asked(finding: Finding) -> tuple[object, ...]:
    """All of a finding that its questions are made of: where it is the same, so are they, within one message."""
    return finding.candidates, finding.category, finding.part, finding.facts, finding.own_words, finding.complaint


def _mail_reason(reason: Reason, text: str, finding: Finding, number: int | None) -> MailReason:
    return MailReason(
        rule=reason.rule,
        text=text,
        about=() if reason.about is None else (reason.about,),
        category=finding.category,
        where=finding.where,
        of=reason.of,
        case=reason.case,
        finding=number,
    )


def _unread(unread: Unread) -> MailReason:
    return MailReason(rule="unread", text=f"A part of this message could not be read: {unread.why}.", where=unread.part)


def _reference(case: CaseId, context: Context) -> str:
    return context.index.cases[case].case.reference
