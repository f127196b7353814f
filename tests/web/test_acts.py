"""Each way on: who is offered it, what it asks, what it does; forms that came from elsewhere do nothing."""

import pytest
from django.test import Client
from tests.web.conftest import SignedIn
from tests.web.held import DoublePath, InMemoryHolds, hold

from privity.control.outcomes import NotAllowed
from privity.control.ports import CopyState
from privity.control.reviews import NotAnswerable

pytestmark = pytest.mark.django_db
WHY = "A reason of enough length."
ACTS = ("drop", "ask", "override", "release", "refuse", "confirm-override", "decide-again")
REVIEW = {"release", "refuse", "override", "decide-again"}


@pytest.fixture(autouse=True)
def _held(path: DoublePath, holds: InMemoryHolds) -> None:
    holds.keep(hold("held-1"))


@pytest.mark.parametrize(
    ("person", "offered"),
    [
        ("p-worker", {"drop", "ask", "override", "decide-again"}),
        ("p-manager", REVIEW),
        ("p-head", REVIEW),
        ("p-dpo", REVIEW),
        ("p-stranger", set()),
        ("p-other-manager", set()),
        ("p-teacher", set()),
    ],
)
def test_only_these_ways_on_are_offered(signed_in: SignedIn, person: str, offered: set[str]) -> None:
    client = signed_in(person)
    assert {a for a in ACTS if client.get(f"/holds/held-1/{a}/").status_code == 200} == offered
    sent = {"copies": ["0"], "reason": WHY}
    for act in set(ACTS) - offered:
        assert client.post(f"/holds/held-1/{act}/", sent).status_code == 404


def test_nobody_reviews_their_own_mail(signed_in: SignedIn, path: DoublePath, holds: InMemoryHolds) -> None:
    holds.keep(hold("managers", sender="p-manager"))
    client = signed_in("p-manager")
    for act in ("release", "refuse"):
        assert client.post(f"/holds/managers/{act}/", {"copies": ["0"], "reason": WHY}).status_code == 404
    assert not path.asked


@pytest.mark.parametrize(
    ("person", "act", "asked"),
    [
        ("p-manager", "release", ("released", "held-1", 1, "p-manager", WHY)),
        ("p-manager", "refuse", ("refused", "held-1", 1, "p-manager", WHY)),
        ("p-manager", "decide-again", ("decided again", "held-1", "p-manager")),
        ("p-worker", "drop", ("dropped", "held-1", 1, "p-worker", "")),
        ("p-worker", "ask", ("asked", "held-1", "p-worker", WHY)),
        ("p-worker", "override", ("proposed", "held-1", 1, "p-worker", WHY)),
    ],
)
def test_each_act_asks_the_path_once_and_says_what_happened(
    signed_in: SignedIn, path: DoublePath, person: str, act: str, asked: tuple[object, ...]
) -> None:
    client = signed_in(person)
    response = client.post(f"/holds/held-1/{act}/", {"copies": ["1"], "reason": WHY}, follow=True)
    assert response.redirect_chain == [("/holds/held-1/", 302)]
    assert "govuk-notification-banner__heading" in response.text
    assert [a for a in path.asked if a[0] != "viewed"] == [asked]


def test_an_override_for_a_professional_takes_one_person_and_for_family_two(
    signed_in: SignedIn, path: DoublePath, holds: InMemoryHolds
) -> None:
    sender, manager = signed_in("p-worker"), signed_in("p-manager")
    sender.post("/holds/held-1/override/", {"copies": ["0", "1"], "reason": WHY})
    states = {c.number: c.state for c in holds.kept["held-1"].copies}
    assert states == {0: CopyState.RELEASED, 1: CopyState.HELD, 2: CopyState.HELD}
    assert sender.get("/holds/held-1/confirm-override/").status_code == 404
    manager.post("/holds/held-1/confirm-override/", {"copies": ["1"], "reason": WHY})
    assert ("confirmed", "held-1", 1, "p-manager", WHY) in path.asked


def test_who_proposed_an_override_is_not_its_second_person(
    signed_in: SignedIn, path: DoublePath, holds: InMemoryHolds
) -> None:
    holds.change("held-1", 1, proposed_by="p-manager")
    assert signed_in("p-manager").get("/holds/held-1/confirm-override/").status_code == 404
    assert signed_in("p-head").get("/holds/held-1/confirm-override/").status_code == 200


def test_what_a_reason_can_not_lift_is_not_offered_for_release(signed_in: SignedIn, path: DoublePath) -> None:
    """An unknown address: the records are put right, or it is refused."""
    response = signed_in("p-manager").post("/holds/held-1/release/", {"copies": ["2"], "reason": WHY})
    assert response.status_code == 400
    assert not path.asked


def test_an_unknown_address_is_never_offered_for_an_override(signed_in: SignedIn, path: DoublePath) -> None:
    client = signed_in("p-worker")
    response = client.post("/holds/held-1/override/", {"copies": ["2"], "reason": WHY})
    assert response.status_code == 400
    assert not path.asked


@pytest.mark.parametrize(
    "sent",
    [{}, {"copies": ["0"]}, {"reason": WHY}, {"copies": ["9"], "reason": WHY}, {"copies": ["0"], "reason": " . "}],
)
def test_a_form_with_something_missing_does_nothing(
    signed_in: SignedIn, path: DoublePath, sent: dict[str, object]
) -> None:
    assert signed_in("p-manager").post("/holds/held-1/release/", sent).status_code == 400
    assert not path.asked


def test_a_form_that_did_not_come_from_the_page_does_nothing(signed_in: SignedIn, path: DoublePath) -> None:
    signed = signed_in("p-manager")
    client = Client(enforce_csrf_checks=True)
    client.cookies = signed.cookies
    response = client.post("/holds/held-1/release/", {"copies": ["0"], "reason": WHY})
    assert response.status_code == 403
    assert not path.asked


def test_two_reviewers_at_once_and_the_second_is_told(
    signed_in: SignedIn, path: DoublePath, monkeypatch: pytest.MonkeyPatch
) -> None:
    def decided(*_: object, **__: object) -> None:
        raise NotAllowed

    monkeypatch.setattr(DoublePath, "release_held", decided)
    text = signed_in("p-manager").post("/holds/held-1/release/", {"copies": ["0"], "reason": WHY}, follow=True).text
    assert "nothing was done" in text
    assert "Done" not in text


def test_what_a_reason_can_not_lift_is_said_with_the_ways_on(
    signed_in: SignedIn, path: DoublePath, monkeypatch: pytest.MonkeyPatch
) -> None:
    def barred(*_: object, **__: object) -> None:
        raise NotAnswerable(("bar",))

    monkeypatch.setattr(DoublePath, "release_held", barred)
    text = signed_in("p-manager").post("/holds/held-1/release/", {"copies": ["0"], "reason": WHY}, follow=True).text
    assert "Barred" in text
    assert "override" in text


@pytest.mark.parametrize("address", ["/", "/holds/", "/holds/held-1/", "/overrides/", "/proof/"])
def test_when_the_path_does_not_answer_nothing_is_shown(signed_in: SignedIn, path: DoublePath, address: str) -> None:
    path.down = True
    response = signed_in("p-dpo").get(address)
    assert response.status_code == 503
    assert "Wren" not in response.text


def test_a_message_is_shown_only_after_its_viewing_is_recorded(signed_in: SignedIn, path: DoublePath) -> None:
    signed_in("p-manager").get("/holds/held-1/")
    assert path.asked == [("viewed", "held-1", "p-manager")]


def test_an_override_is_looked_at_once_by_somebody_else(
    signed_in: SignedIn, path: DoublePath, holds: InMemoryHolds
) -> None:
    holds.change("held-1", 0, overridden=True, state=CopyState.DELIVERED, decided_by="p-manager")
    address = "/holds/held-1/overrides/0/"
    assert signed_in("p-manager").post(address, {"note": WHY}).status_code == 404
    assert signed_in("p-worker").post(address, {"note": WHY}).status_code == 404
    head = signed_in("p-head")
    assert head.post(address, {"note": ""}).status_code == 400
    assert head.post(address, {"note": WHY})["Location"] == "/overrides/"
    assert head.post(address, {"note": WHY}).status_code == 404
    assert [a for a in path.asked if a[0] == "reviewed"] == [("reviewed", "held-1", 0, "p-head", WHY)]
