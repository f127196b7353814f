"""The labelled voices are a yardstick: each label names somebody of its department and a category; nothing tunes to the final set."""

import json

import pytest
from tests.domain.detection.hearing import DEPARTMENTS, VOICES, voices
from tests.domain.detection.test_voices import HEARD

from privity.domain.facts import CATEGORIES
from privity.domain.outsider import OUTSIDER

SETS = sorted(path.stem for path in VOICES.glob("*.jsonl"))
PEOPLE = {
    department: {person["id"] for person in json.loads(file.read_text("utf-8"))["people"]}
    for department, file in DEPARTMENTS.items()
}
SAYINGS = {name: {voice.text for voice in voices(name)} for name in ("written_blind", "unseen")}


@pytest.mark.parametrize("name", SETS)
def test_every_label_names_somebody_of_the_department_and_a_category(name: str) -> None:
    for voice in voices(name):
        people = PEOPLE[voice.department]
        assert {*voice.sender.split(), *voice.to.split()} <= people, voice
        assert {person for person, _ in voice.expected} <= people, voice
        assert {person for person, _ in voice.allowed} <= {*people, OUTSIDER}, voice
        assert {category for _, category in voice.expected | voice.allowed} <= {*CATEGORIES, "did"}, voice
        assert not voice.expected & voice.allowed, voice


@pytest.mark.parametrize("name", SETS)
def test_nothing_of_the_unseen_set_stands_in_another(name: str) -> None:
    assert name == "unseen" or not SAYINGS["unseen"] & {voice.text for voice in voices(name)}


def test_the_unseen_set_sets_no_threshold() -> None:
    assert "unseen" not in HEARD


@pytest.mark.parametrize("category", CATEGORIES)
def test_each_category_is_said_at_least_twenty_times_in_the_sets_written_blind(category: str) -> None:
    facts = [said for name in SAYINGS for voice in voices(name) for _, said in voice.expected]
    assert facts.count(category) >= 20
