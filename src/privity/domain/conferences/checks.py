"""Whether a planned conference can be held as it stands, against the department: each fault in a sentence, with its place."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime

from privity.domain.conferences.exclusions import objections_to
from privity.domain.conferences.objections import Objection
from privity.domain.conferences.plan import Answered, Conference, PartKind, State, Task, Topic
from privity.domain.conferences.quorum import quorum
from privity.domain.conferences.wording import name_of, part_in_words
from privity.domain.entitlement.case_index import seconds
from privity.domain.entitlement.kernel import WHOM_TO_ASK, Kernel
from privity.domain.facts import CATEGORIES
from privity.domain.people import PersonId

# Who may answer an ask of the kernel's: the role that it names, or whoever stands above it in the case.
WHO_ANSWERS = {
    "team_manager": ("team_manager", "head_of_service"),
    "social_worker": ("social_worker", "team_manager", "head_of_service"),
}


def objections(conference: Conference, *, kernel: Kernel, at: datetime) -> tuple[Objection, ...]:
    """In the order of the plan. One that `stops` must be put right before anybody is invited."""
    return (
        *_particulars(conference, kernel=kernel, at=at),
        *_parts(conference, kernel=kernel),
        *_topics("closed_topics", conference.closed_topics, conference, kernel=kernel),
        *_invited(conference, kernel=kernel),
        *_hosts(conference),
        *_exclusions(conference, kernel=kernel),
        *_answers(conference, kernel=kernel),
        *_quorate(conference, kernel=kernel),
    )


def may_answer(of: str, by: PersonId, conference: Conference, *, kernel: Kernel, at: datetime) -> bool:
    """Whether somebody may answer an ask: in this case, in the role that the kernel names, or above it."""
    case = kernel.index.cases.get(conference.case)
    if case is None or by not in kernel.index.staff:
        return False
    now = seconds(at)
    return any(
        part.role in WHO_ANSWERS.get(of, (of,)) and part.holds(now) and (part.allocated or part.role != "social_worker")
        for part in case.parts.get(by, ())
    )


def _particulars(conference: Conference, *, kernel: Kernel, at: datetime) -> Iterator[Objection]:
    if not conference.id.strip():
        yield Objection(where="id", text="The conference has no id.")
    if conference.case not in kernel.index.cases:
        yield Objection(where="case", text="The department has no case with this id.")
    if conference.planned_by not in kernel.index.staff:
        yield Objection(where="planned_by", text="A conference is planned by staff of the department.")
    if conference.starts.tzinfo is None:
        yield Objection(where="starts", text="The time needs an offset: without one nobody knows when it is.")
    elif conference.state is State.PLANNED and conference.starts < at:
        yield Objection(where="starts", text="The conference is planned for a time that has passed.")


def _parts(conference: Conference, *, kernel: Kernel) -> Iterator[Objection]:
    if not conference.parts:
        yield Objection(where="parts", text="The conference has no parts.")
    yield from _twice("parts", (part.id for part in conference.parts), "Two parts have the same id")
    sides = {i.side for i in conference.invited if i.side}
    for n, part in enumerate(conference.parts):
        where = f"parts[{n}]"
        if not part.id or " " in part.id:
            yield Objection(where=f"{where}.id", text=f"{_upper(part_in_words(part))} has no id, or one with a space.")
        if not part.title.strip():
            yield Objection(where=f"{where}.title", text="A part has no title: nobody could tell which it is.")
        if not part.topics:
            text = f"Nobody has said what {part_in_words(part)} will speak of, so nobody may hear it."
            yield Objection(where=f"{where}.topics", text=text)
        if part.kind is PartKind.ONE_SIDE and part.side not in sides:
            text = f"{_upper(part_in_words(part))} is for one side of the family, and nobody of that side is invited."
            yield Objection(where=f"{where}.side", text=text)
        if part.kind is not PartKind.ONE_SIDE and part.side:
            text = f"{_upper(part_in_words(part))} names a side, but is not for one side alone."
            yield Objection(where=f"{where}.side", text=text)
        yield from _topics(f"{where}.topics", part.topics, conference, kernel=kernel)


def _topics(where: str, topics: tuple[Topic, ...], conference: Conference, *, kernel: Kernel) -> Iterator[Objection]:
    yield from _twice(where, topics, "The same topic stands twice", stops=False)
    for n, topic in enumerate(topics):
        for text in _topic(topic, conference, kernel=kernel):
            yield Objection(where=f"{where}[{n}]", text=text)


def _topic(topic: Topic, conference: Conference, *, kernel: Kernel) -> Iterator[str]:
    if topic.fact is None:
        if topic.about is None or topic.category is None:
            yield "A topic names either a recorded fact, or somebody and a category."
            return
        if topic.about not in kernel.index.people:
            yield "A topic is about somebody whom the department does not know."
        if topic.category not in CATEGORIES:
            yield "A topic is of a category that there is not."
        return
    fact = kernel.index.facts.get(topic.fact)
    if fact is None:
        yield "A topic names a recorded fact that is not there."
    elif fact.case not in {None, conference.case}:
        yield "A topic names a fact that is recorded in another case."
    elif topic.about is not None and fact.about != {topic.about}:
        yield "A topic names a recorded fact, and somebody else than the fact is about."
    elif topic.category is not None and fact.category != topic.category:
        yield "A topic names a recorded fact, and another category than the fact's."


def _invited(conference: Conference, *, kernel: Kernel) -> Iterator[Objection]:
    yield from _twice("invited", (i.person for i in conference.invited), "Somebody is invited twice")
    for invited in conference.invited:
        where = f"invited[{invited.person}]"
        known = kernel.index.people.get(invited.person)
        if known is None:
            yield Objection(where=where, text="Somebody is invited whom the department does not know.")
            continue
        if invited.task is not Task.TAKES_PART and not known.is_practitioner:
            text = f"{known.name} has a task in running the conference, and is neither staff nor a professional."
            yield Objection(where=f"{where}.task", text=text)
        if not known.is_practitioner and not invited.side:
            text = f"{known.name} is on no side of the family, so there is no waiting room for them."
            yield Objection(where=f"{where}.side", text=text)


def _hosts(conference: Conference) -> Iterator[Objection]:
    """Two hosts always: with one, a lost connection would leave a room without anybody who can shut it."""
    tasks = Counter(i.task for i in conference.invited if not i.apologies)
    for task, words in ((Task.CHAIR, "chair"), (Task.SECOND_HOST, "second host")):
        if not tasks[task]:
            yield Objection(where="invited", text=f"There is no {words}: a conference always has two hosts.")
    if tasks[Task.CHAIR] > 1:
        yield Objection(where="invited", text="There are two chairs: one decides.")
    if not tasks[Task.MINUTE_TAKER]:
        yield Objection(where="invited", text="There is no minute taker.", stops=False)


def _exclusions(conference: Conference, *, kernel: Kernel) -> Iterator[Objection]:
    yield from _twice("exclusions", (e.id for e in conference.exclusions), "Two exclusions have the same id")
    for exclusion in conference.exclusions:
        yield from objections_to(exclusion, conference, kernel=kernel)


def _answers(conference: Conference, *, kernel: Kernel) -> Iterator[Objection]:
    for n, answer in enumerate(conference.answered):
        where = f"answered[{n}]"
        name = name_of(answer.person, kernel)
        if answer.by == answer.person:
            yield Objection(where=f"{where}.by", text=f"{name} can't answer for themselves what they may hear.")
        elif not all(may_answer(of, answer.by, conference, kernel=kernel, at=answer.at) for of in _asked_of(answer)):
            text = f"What {name} may hear was answered by somebody who is not the one to ask."
            yield Objection(where=f"{where}.by", text=text)
        if not answer.reason.strip():
            yield Objection(where=f"{where}.reason", text=f"Say why {name} may hear it.")


def _quorate(conference: Conference, *, kernel: Kernel) -> Iterator[Objection]:
    found = quorum(conference, kernel=kernel, at=conference.starts)
    if not found.quorate or found.missing:
        yield Objection(where="invited", text=found.text, stops=False)


def _asked_of(answer: Answered) -> set[str]:
    return {WHOM_TO_ASK[rule] for rule in answer.rules if rule in WHOM_TO_ASK}


def _twice(where: str, found: Iterable[object], text: str, *, stops: bool = True) -> Iterator[Objection]:
    for each, count in Counter(found).items():
        if count > 1:
            named = f" ({each})" if isinstance(each, str) else ""
            yield Objection(where=where, text=f"{text}{named}.", stops=stops)


def _upper(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
