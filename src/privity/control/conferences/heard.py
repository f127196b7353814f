"""Who gets to know what by hearing a part: one row for each topic, and for each whom it is about."""

from collections.abc import Iterable
from datetime import datetime

from privity.control.ports import Learnt
from privity.domain.conferences.plan import Conference, Part, Topic
from privity.domain.entitlement.kernel import Kernel
from privity.domain.people import PersonId

CHANNEL = "conference"


def learnt_in(  # noqa: PLR0913 - each by its name
    conference: Conference,
    part: Part,
    readers: Iterable[PersonId],
    *,
    by: PersonId | None,
    kernel: Kernel,
    at: datetime,
) -> tuple[Learnt, ...]:
    """`by` is who was in the chair. What somebody hears about themselves is nothing that they get to know."""
    return tuple(
        dict.fromkeys(
            Learnt(
                reader=reader,
                about=about,
                category=category,
                at=at,
                channel=CHANNEL,
                fact=topic.fact,
                case=conference.case,
                by=by,
            )
            for reader in readers
            for topic in part.topics
            for about, category in _spoken_of(topic, kernel)
            if about != reader
        )
    )


def _spoken_of(topic: Topic, kernel: Kernel) -> tuple[tuple[PersonId, str], ...]:
    if topic.fact is None:
        return () if topic.about is None or topic.category is None else ((topic.about, topic.category),)
    fact = kernel.index.facts.get(topic.fact)
    return () if fact is None else tuple((about, fact.category) for about in sorted(fact.about))
