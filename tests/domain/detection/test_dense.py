"""Text that is full of people and of what is said about them takes time in proportion, and words are found as written."""

import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.domain.detection.reading import detected, said

from privity.domain.detection.phrases import Phrases, parse
from privity.domain.detection.words import Text
from privity.domain.disclosure import Passage, Place, Reading

SHORT, LONG = 3_000, 12_000
AT_MOST = 6.0  # four times the text; sixteen times the calls would be its square


@pytest.mark.parametrize(
    "said_again",
    [
        "Ella Renouf was hit by Sean Mallet and her mum is pregnant. ",
        "Ella Renouf hit Sean Mallet and Marie Renouf and her mum ",
        "she was hit and she drinks and he was arrested and Ella ",
        "Rnouf Eella Malet hit ",
        "12 Clos des Sables ",
        "04/03/2015 Ella ",
        "was hit by her uncle as a child ",
        "Ella\n",
        "Dear Ella, your asthma.\n",
    ],
)
def test_four_times_the_text_takes_about_four_times_as_many_steps(said_again: str) -> None:
    def steps(length: int) -> int:
        """Calls of functions, ours and built in: the same on every machine, however busy."""
        text = said_again * (length // len(said_again))
        made = 0

        def count(_frame: object, event: str, _of: object) -> None:
            nonlocal made
            made += event in {"call", "c_call"}

        sys.setprofile(count)
        try:
            detected(text, sender="jo", to="dr")
        finally:
            sys.setprofile(None)
        return made

    steps(SHORT)  # what is built on first use
    assert steps(LONG) < AT_MOST * steps(SHORT)


PHRASES = ("a b", "a ?b c", "b _ c", "b _ _ a", "ca* d", "a", "A", "a|b ?c|da* c", "d ?a ?b c", "ca b*")
WORDS = ("a", "b", "c", "d", "A", "B", "ca", "cab", "da")


def _by_hand(phrase: str, text: Text) -> set[tuple[int, int]]:
    """Every way on from every word, and the first that takes most: what the phrases promise, without any index."""
    steps = parse(phrase)

    def last(i: int, at: int) -> int:
        if at == len(steps):
            return i
        inside = i < len(text) and (at == 0 or text.sentence[i] == text.sentence[i - 1])
        if inside and steps[at].takes(text, i) and (end := last(i + 1, at + 1)):
            return end
        return last(i, at + 1) if steps[at].optional else 0

    return {(i, end) for i in range(len(text)) if steps[0].takes(text, i) and (end := last(i, 0))}


@settings(max_examples=400, deadline=None)
@given(words=st.lists(st.sampled_from([*WORDS, *(f"{word}." for word in WORDS)]), max_size=14))
def test_phrases_are_found_wherever_they_stand(words: list[str]) -> None:
    text = Text(" ".join(words))
    found = Phrases((phrase, phrase) for phrase in PHRASES).find(text)
    for phrase in PHRASES:
        assert {(a, b) for a, b, meaning in found if meaning == phrase} == _by_hand(phrase, text), phrase


@pytest.mark.parametrize("street", ["12 Clos-des-Sables", "12 Clos des Sa-bles", "12 Clos des Sa\u2010bles"])
def test_a_hyphen_in_a_street_hides_no_address(street: str) -> None:
    assert "marie address" in said(f"The new address is {street}.")


def _with_properties(properties: str) -> set[str]:
    from tests.domain.detection.reading import DETECTOR, NOON  # noqa: PLC0415 - beside what it reads

    told = Passage(where="attachment:note.pdf#properties", place=Place.ATTACHMENT, part=1, text=properties, hidden=True)
    page = Passage(where="attachment:note.pdf#page=1", place=Place.ATTACHMENT, part=1, text="Marie Renouf is at work.")
    findings = DETECTOR.detect(
        Reading(passages=(told, page)), at=NOON, sender=frozenset(), recipients=frozenset()
    ).findings
    return {f.category for f in findings if f.passage == 0}


@pytest.mark.parametrize("program", ["(anonymous)", "anonymous report", "Drunk Writer 3 (opensource)"])
def test_the_program_that_made_a_file_says_nothing_of_anybody(program: str) -> None:
    assert _with_properties(program) == set()


def test_properties_that_name_somebody_are_about_them() -> None:
    assert "health" in _with_properties("Marie Renouf is pregnant")
