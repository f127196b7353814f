"""Every address of the site names its entitlement, and each kind of person gets only what is theirs."""

from collections.abc import Iterator

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from tests.web.conftest import SignedIn, sign_in_of
from tests.web.held import DoublePath, InMemoryHolds, InMemoryReadingRoom, hold

from privity.control.ports import CopyState
from privity.web.signin.entry import ENTITLEMENTS, Entitlement
from privity.workflows.holds import wiring
from privity.workflows.holds.path_port import Proof

pytestmark = pytest.mark.django_db
PEOPLE = (
    "p-worker",
    "p-manager",
    "p-head",
    "p-dpo",
    "p-guardian",
    "p-complaints",
    "p-other-manager",
    "p-stranger",
    "p-teacher",
    "p-mother",
)
GOVERNANCE = {"p-dpo", "p-guardian", "p-complaints"}
REVIEWERS = {"p-manager", "p-head"} | GOVERNANCE


def _patterns(resolver: URLResolver) -> Iterator[URLPattern]:
    for entry in resolver.url_patterns:
        if isinstance(entry, URLResolver):
            yield from _patterns(entry)
        else:
            yield entry


def test_an_address_without_an_entitlement_fails_here() -> None:
    names = [p.name for p in _patterns(get_resolver())]
    assert set(names) <= set(ENTITLEMENTS)
    provider = {n for n in ENTITLEMENTS if n.startswith("oidc_")}
    assert set(ENTITLEMENTS) - provider == set(names), "and no entitlement stands for nothing"
    assert len(names) == len(set(names))


def test_an_address_without_an_entitlement_is_closed(signed_in: SignedIn, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(ENTITLEMENTS, "accessibility")
    assert signed_in("p-dpo").get("/accessibility/").status_code == 404


def _address(name: str, key: str = "held-1") -> str:
    kwargs = {
        "hold": {"hold": key},
        "act": {"hold": key, "act": "release"},
        "held-page": {"hold": key, "passage": 3},
        "review-override": {"hold": key, "number": 0},
    }
    return reverse(name, kwargs=kwargs.get(name) or _of_a_conference(name, key))


def _of_a_conference(name: str, key: str) -> dict[str, object]:
    """test_planning_access.py, test_minutes.py and test_joining.py say who gets past these."""
    pattern = next(p for p in _patterns(get_resolver()) if p.name == name).pattern
    return {part: 1 if part == "number" else key for part in pattern.converters}


OPEN = {Entitlement.ANYBODY, Entitlement.OF_THE_LINK}  # without an account; test_joining.py says who gets past a link
CLOSED = [n for n, e in ENTITLEMENTS.items() if e not in OPEN]


@pytest.mark.parametrize("name", CLOSED)
@pytest.mark.parametrize("method", ["get", "post"])
def test_nobody_who_has_not_signed_in_gets_past_the_door(path: DoublePath, name: str, method: str) -> None:
    response = getattr(Client(), method)(_address(name))
    assert response.status_code == 302
    assert response["Location"].split("?")[0] == reverse("sign-in")
    assert not path.asked


@pytest.mark.parametrize("name", [n for n in CLOSED if ENTITLEMENTS[n] is not Entitlement.PASSWORD])
@pytest.mark.parametrize("method", ["get", "post"])
def test_a_password_alone_opens_nothing(path: DoublePath, name: str, method: str) -> None:
    user, _ = sign_in_of("p-dpo")
    client = Client()
    client.post(reverse("sign-in"), {"email": user.email, "password": "a long enough password"})
    response = getattr(client, method)(_address(name))
    assert response.status_code == 302
    assert response["Location"] == reverse("second-factor")
    assert not path.asked


@pytest.mark.parametrize("person", PEOPLE)
def test_each_address_opens_only_to_those_entitled(
    signed_in: SignedIn, path: DoublePath, holds: InMemoryHolds, person: str
) -> None:
    holds.keep(hold("held-1"))
    holds.change("held-1", 0, overridden=True, state=CopyState.RELEASED, decided_by="p-worker")
    client = signed_in(person)
    opens = {name for name in CLOSED if client.get(_address(name)).status_code == 200}
    own = {"start", "holds", "being-read", "overrides", "new-password"}
    wanted = own
    if person in REVIEWERS:
        wanted = wanted | {"hold", "act", "review-override"}
    if person in GOVERNANCE:
        wanted = wanted | {"proof", "proof-export"}
    if person == "p-worker":
        wanted = wanted | {"hold"}  # their own mail: seen, never released
    assert opens == wanted


@pytest.mark.parametrize("person", ["p-other-manager", "p-stranger", "p-teacher", "p-mother"])
@pytest.mark.parametrize("name", ["hold", "act", "review-override"])
@pytest.mark.parametrize("method", ["get", "post"])
def test_not_yours_and_not_there_are_the_same_to_the_byte(
    *, signed_in: SignedIn, path: DoublePath, holds: InMemoryHolds, person: str, name: str, method: str
) -> None:
    holds.keep(hold("held-1"))
    client = signed_in(person)
    theirs, nobodys = (getattr(client, method)(_address(name, key)) for key in ("held-1", "held-2"))
    assert theirs.status_code == nobodys.status_code == (405 if (name, method) == ("hold", "post") else 404)
    assert theirs.content == nobodys.content
    assert dict(theirs.headers) == dict(nobodys.headers)
    assert not path.asked


def test_what_is_not_theirs_is_never_opened(
    signed_in: SignedIn, path: DoublePath, holds: InMemoryHolds, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that the time it takes is that of one look-up in both cases."""
    holds.keep(hold("held-1"))
    opened: list[str] = []
    monkeypatch.setattr(InMemoryHolds, "get", lambda self, key: opened.append(key))
    signed_in("p-stranger").get("/holds/held-1/")
    assert opened == []


def test_the_queue_lists_only_what_is_theirs(signed_in: SignedIn, path: DoublePath, holds: InMemoryHolds) -> None:
    holds.keep(hold("ours"))
    holds.keep(hold("theirs", sender="p-stranger", cases=("c-2",)))
    shown = {
        person: {key for key in ("ours", "theirs") if f"/holds/{key}/" in signed_in(person).get("/holds/").text}
        for person in PEOPLE
    }
    assert shown == {person: set() for person in PEOPLE} | {
        "p-worker": {"ours"},
        "p-manager": {"ours"},
        "p-head": {"ours"},
        "p-other-manager": {"theirs"},
        "p-stranger": {"theirs"},
    } | {person: {"ours", "theirs"} for person in GOVERNANCE}


def test_mail_about_nobodys_case_is_for_the_senders_own_manager(
    signed_in: SignedIn, path: DoublePath, holds: InMemoryHolds
) -> None:
    """Something could not be read, so no case is known: the sender's team has a manager all the same."""
    holds.keep(hold("no-case", cases=()))
    seen = {person for person in PEOPLE if signed_in(person).get("/holds/no-case/").status_code == 200}
    assert seen == {"p-worker", "p-manager"} | GOVERNANCE


def test_a_record_that_is_not_whole_is_said_plainly(
    signed_in: SignedIn, path: DoublePath, holds: InMemoryHolds
) -> None:
    broken = Proof(entries=0, root="", verified=False)
    wiring.provide(path=path, holds=holds, long_messages=InMemoryReadingRoom(), ledger_verify=lambda: broken)
    page = signed_in("p-dpo").get("/proof/").text
    assert "Not whole" in page
    assert "Whole: nothing was changed" not in page
