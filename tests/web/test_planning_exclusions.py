"""Keeping somebody out: who asks, how late, that the chair alone decides, and that wrong input changes nothing."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from django.test import Client
from tests.web.conferring import NOW, SPLIT_PARENTS, STARTS, Behind, planned, refused
from tests.web.conftest import SignedIn

from privity.domain.conferences.audience import hearing
from privity.domain.conferences.plan import (
    Conference,
    Exclusion,
    ExclusionGround,
    ExclusionId,
    PartKind,
    Task,
)
from privity.domain.people import PersonId
from privity.workflows.conferences.planning.changing import place

pytestmark = pytest.mark.django_db
BASE = "/conferences/conf-1/"
ROB = PersonId("p-rob")


@pytest.fixture
def conference(behind: Behind) -> Conference:
    return behind.keep(planned())


@pytest.fixture
def chair(signed_in: SignedIn) -> Client:
    return signed_in("p-colin")


def _asked(**change: object) -> dict[str, object]:
    right = {
        "version": 1,
        "person": place("conf-1", ROB),
        "ground": "interference",
        "whole": "parts",
        "parts": ["part-2"],
        "evidence": "He threatened the social worker on 3 November.",
    }
    return right | change


def test_anybody_invited_with_a_sign_in_may_ask_and_it_keeps_nobody_out(
    signed_in: SignedIn, behind: Behind, conference: Conference
) -> None:
    heard = next(p for p in conference.parts if p.kind is PartKind.FAMILY)
    assert signed_in("p-neil").post(BASE + "exclusions/new/", _asked(parts=[heard.id])).status_code == 302
    (made,) = behind.stored().exclusions
    assert (made.person, made.ground, made.requested_by) == (ROB, ExclusionGround.INTERFERENCE, "p-neil")
    assert made.decided_by is None
    assert hearing(behind.stored(), heard, ROB, kernel=behind.kernels.now, at=STARTS).hears
    assert behind.kinds() == ["conference:exclusion_requested"]
    assert "threatened" not in str(behind.book.events)


@pytest.mark.parametrize(
    ("change", "said", "field"),
    [
        ({"person": ""}, "Choose who should be kept out", "person"),
        ({"person": "p-rob"}, "Choose who should be kept out", "person"),
        ({"ground": ""}, "Choose the ground", "ground"),
        ({"ground": "dislike"}, "Choose the ground", "ground"),
        ({"whole": ""}, "Choose some parts, or the whole", "whole"),
        ({"parts": []}, "Choose at least one part", "parts"),
        ({"parts": ["part-99"]}, "Choose parts from the list", "parts"),
        ({"evidence": ""}, "Say what the evidence is", "evidence"),
        ({"evidence": "short"}, "at least 10 characters", "evidence"),
        ({"person": place("conf-1", "p-tom")}, "can't be excluded", "person"),
    ],
)
def test_an_exclusion_with_wrong_input(
    *, chair: Client, behind: Behind, conference: Conference, change: dict[str, object], said: str, field: str
) -> None:
    refused(behind, chair, BASE + "exclusions/new/", _asked(**change), said, field)


def test_a_late_request_is_flagged_and_must_say_why(chair: Client, behind: Behind, conference: Conference) -> None:
    behind.now = datetime(2026, 12, 8, 9, 0, tzinfo=UTC)
    page = chair.get(BASE + "exclusions/new/").text
    assert "This is late" in page
    assert "Monday 7 December 2026" in page
    refused(behind, chair, BASE + "exclusions/new/", _asked(), "Say why it is asked for so late", "late_because")
    sent = _asked(late_because="The threat was made this morning.")
    assert chair.post(BASE + "exclusions/new/", sent).status_code == 302
    (made,) = behind.stored().exclusions
    assert "Asked for late" in chair.get(BASE).text
    assert "The threat was made this morning." in chair.get(f"{BASE}exclusions/{made.id}/").text


def _waiting(behind: Behind, conference: Conference, **change: object) -> Exclusion:
    part = next(p for p in conference.parts if p.kind is PartKind.FAMILY)
    made = Exclusion(
        id=ExclusionId("exclusion-1"),
        person=ROB,
        ground=ExclusionGround.INTERFERENCE,
        requested_by=PersonId("p-neil"),
        requested_at=NOW,
        parts=(part.id,),
        evidence="threats at the last meeting",
    )
    made = replace(made, **change)
    behind.keep(replace(conference, exclusions=(made,)))
    return made


DECISION = {
    "version": 1,
    "decision": "yes",
    "whole": "parts",
    "shortest": "Only while the threats are spoken of.",
    "told": "That the chair decided it, and why, by telephone.",
    "views": "In writing to the chair beforehand.",
}


def test_the_chair_decides_and_then_it_keeps_them_out(chair: Client, behind: Behind, conference: Conference) -> None:
    asked = _waiting(behind, conference)
    sent = DECISION | {"parts": list(asked.parts)}
    assert chair.post(BASE + "exclusions/exclusion-1/", sent).status_code == 302
    (made,) = behind.stored().exclusions
    assert made.excluded
    assert made.decided_by == "p-colin"
    part = behind.stored().part(asked.parts[0])
    assert part is not None
    assert not hearing(behind.stored(), part, ROB, kernel=behind.kernels.now, at=STARTS).hears
    assert behind.kinds() == ["conference:exclusion_decided"]
    page = chair.get(BASE + "exclusions/exclusion-1/").text
    assert "Only while the threats" in page
    assert "Record the decision" not in page, "it is decided once"
    assert chair.post(BASE + "exclusions/exclusion-1/", sent | {"version": 2}).status_code == 404


def test_a_no_needs_no_more_words_and_keeps_nobody_out(chair: Client, behind: Behind, conference: Conference) -> None:
    asked = _waiting(behind, conference)
    assert chair.post(BASE + "exclusions/exclusion-1/", {"version": 1, "decision": "no"}).status_code == 302
    (made,) = behind.stored().exclusions
    assert (made.excluded, made.decided_by, made.parts) == (False, "p-colin", asked.parts)


@pytest.mark.parametrize("person", ["p-david", "p-hannah", "p-patsy", "p-tom", "p-neil", "p-kim"])
def test_nobody_but_the_chair_decides(signed_in: SignedIn, behind: Behind, conference: Conference, person: str) -> None:
    _waiting(behind, conference)
    before = behind.stored()
    client = signed_in(person)
    assert "Your decision" not in client.get(BASE + "exclusions/exclusion-1/").text
    assert client.post(BASE + "exclusions/exclusion-1/", DECISION | {"parts": ["part-2"]}).status_code == 404
    assert behind.stored() == before


@pytest.mark.parametrize(
    ("change", "said", "field"),
    [
        ({"decision": ""}, "Choose whether they are excluded", "decision"),
        ({"shortest": ""}, "Say why no shorter time serves", "shortest"),
        ({"told": " "}, "Say what the person is told", "told"),
        ({"views": ""}, "Say how their views are heard", "views"),
        ({"whole": ""}, "Choose some parts, or the whole", "whole"),
        ({"parts": []}, "Choose at least one part", "parts"),
        ({"parts": ["part-99"]}, "Choose parts from the list", "parts"),
    ],
)
def test_a_decision_with_wrong_input(
    *, chair: Client, behind: Behind, conference: Conference, change: dict[str, object], said: str, field: str
) -> None:
    asked = _waiting(behind, conference)
    sent = DECISION | {"parts": list(asked.parts)} | change
    refused(behind, chair, BASE + "exclusions/exclusion-1/", sent, said, field)


def test_exclusions_that_the_system_proposes_can_be_decided(signed_in: SignedIn, behind: Behind) -> None:
    conference = behind.keep(planned(SPLIT_PARENTS, by="p-ursula"))
    ursula = signed_in("p-ursula")
    for each in conference.exclusions:
        sent = DECISION | {"version": behind.stored().version, "parts": list(each.parts)}
        assert ursula.post(f"{BASE}exclusions/{each.id}/", sent).status_code == 302
    assert all(e.excluded for e in behind.stored().exclusions)


@pytest.mark.parametrize(
    ("person", "reads"), [("p-colin", True), ("p-neil", True), ("p-david", False), ("p-patsy", False)]
)
def test_evidence_is_for_the_chair_and_for_who_wrote_it(
    *, signed_in: SignedIn, behind: Behind, conference: Conference, person: str, reads: bool
) -> None:
    _waiting(behind, conference, late_because="it was learnt today from a neighbour")
    page = signed_in(person).get(BASE + "exclusions/exclusion-1/").text
    assert ("threats at the last meeting" in page) == reads
    assert ("learnt today" in page) == reads


def test_a_chair_from_outside_the_case_decides_too(signed_in: SignedIn, behind: Behind, conference: Conference) -> None:
    """Somebody stands in: they plan nothing in this case, and have the chair's decision all the same."""
    instead = tuple(replace(i, person=PersonId("p-ursula")) if i.task is Task.CHAIR else i for i in conference.invited)
    asked = _waiting(behind, replace(conference, invited=instead))
    ursula = signed_in("p-ursula")
    assert f"{BASE}exclusions/exclusion-1/" in ursula.get(BASE).text
    assert ursula.get(BASE + "parts/new/").status_code == 404
    sent = DECISION | {"parts": list(asked.parts)}
    assert ursula.post(BASE + "exclusions/exclusion-1/", sent).status_code == 302
    assert signed_in("p-colin").post(BASE + "exclusions/exclusion-1/", sent | {"version": 2}).status_code == 404
