"""People are told what a part speaks of in words, never what is recorded."""

import pytest
from tests.builders import contact, fact
from tests.domain.conferences.planned import kernel, part, topics

from privity.domain.conferences.plan import PartKind, Topic
from privity.domain.conferences.wording import listed, name_of, part_in_words, possessive, topic_in_words
from privity.domain.people import PersonId

KNOWN = kernel(
    facts=(fact("f1", "ella sam", "abuse", text=["was hit with a belt"]),),
    contacts={"anna": (contact("address", "1 Hidden Row", contact_id="k-anna", protected=True),)},
)


@pytest.mark.parametrize(
    ("topic", "words"),
    [
        ("anna:mental_health", "Anna Carter's mental health"),
        ("anna:address", "where Anna Carter lives or can be found"),
        ("#f1", "a recorded fact: abuse or neglect that concerns Ella Carter and abuse or neglect that concerns Sam Carter"),
        ("#k-anna", "a recorded fact: where Anna Carter lives or can be found"),
        ("#gone", "a recorded fact that is not there"),
        ("anna:gossip", "something that is not named"),
    ],
)  # fmt: skip
def test_a_topic_is_said_by_whom_and_what_it_concerns(topic: str, words: str) -> None:
    assert topic_in_words(topics(topic)[0], KNOWN) == words


def test_one_that_names_nothing_too() -> None:
    assert topic_in_words(Topic(), KNOWN) == "something that is not named"


def test_names_parts_and_lists() -> None:
    assert name_of(PersonId("anna"), KNOWN) == "Anna Carter"
    assert "does not know" in name_of(PersonId("nobody"), KNOWN)
    assert part_in_words(part("closed", PartKind.CLOSED)) == "the part 'Closed'"
    assert [listed(words) for words in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == ["", "a", "a and b", "a, b and c"]
    assert (possessive("Anna"), possessive("Agnes")) == ("Anna's", "Agnes'")
