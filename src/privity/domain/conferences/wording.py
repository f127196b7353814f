"""What people are told about a part: who somebody is and what a topic speaks of, with nothing of what is recorded."""

from privity.domain.conferences.plan import Part, Topic
from privity.domain.entitlement.kernel import Kernel
from privity.domain.entitlement.words import CATEGORY_WORDS
from privity.domain.people import PersonId


def name_of(person: PersonId, kernel: Kernel) -> str:
    known = kernel.index.people.get(person)
    return "Somebody whom the department does not know" if known is None else known.name


def topic_in_words(topic: Topic, kernel: Kernel) -> str:
    """Such as 'where Sarah Pallot lives or can be found'; a recorded fact is named by whom and what it concerns."""
    if topic.fact is None:
        return _in_words(topic.about, topic.category, kernel)
    fact = kernel.index.facts.get(topic.fact)
    if fact is None:
        return "a recorded fact that is not there"
    about = " and ".join(_in_words(person, fact.category, kernel) for person in sorted(fact.about))
    return f"a recorded fact: {about}"


def part_in_words(part: Part) -> str:
    return f"the part '{part.title}'" if part.title else "this part"


def listed(words: list[str]) -> str:
    """'a', 'a and b', 'a, b and c'."""
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def possessive(name: str) -> str:
    return f"{name}'" if name.endswith("s") else f"{name}'s"


def _in_words(person: PersonId | None, category: str | None, kernel: Kernel) -> str:
    if person is None or category not in CATEGORY_WORDS:
        return "something that is not named"
    who = name_of(person, kernel)
    return CATEGORY_WORDS[category].format(who=who, whose=possessive(who))
