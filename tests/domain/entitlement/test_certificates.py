"""A certificate gives its answer again, alone and offline; nobody can change it; and it says nothing of anybody."""

import copy
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tests import builders as b
from tests.domain.entitlement.worlds import situations

from privity.control.signing import signature_holds, signed
from privity.domain.department import Department
from privity.domain.entitlement.certificates import BadCertificate, certificate_of, replays
from privity.domain.entitlement.kernel import Kernel
from privity.domain.entitlement.policy import parse_policy, shipped_policy
from privity.domain.entitlement.question import BadQuestion, Question
from privity.domain.people import Identifier, Professional

SOME = settings(max_examples=200, deadline=None)


class Key:
    def __init__(self) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(b"invented for the tests, 32 bytes")
        self.public = self._key.public_key().public_bytes_raw()

    def sign(self, message: bytes) -> bytes:
        return self._key.sign(message)


KEY = Key()
WORDS = ("Zebedee", "Quillfeather", "mail.example", "Larkspur", "moonlit", "Harbour", "cousin", "tambourine", "KP-77")


def told(world: Department) -> Department:
    """The same department with something to tell in every place that can tell something."""
    return replace(
        world,
        name="Harbour Children's Service",
        people=tuple(
            replace(
                p,
                name="Zebedee Quillfeather",
                aliases=("Zebedee",),
                identifiers=(Identifier(kind="nhs_number", value="KP-77"),),
                professional=Professional(agency="Larkspur", role="gp") if p.professional else None,
            )
            for p in world.people
        ),
        cases=tuple(
            replace(
                c,
                reference="KP-77",
                facts=tuple(replace(f, text=("moonlit",)) for f in c.facts),
                grants=tuple(replace(g, reason="moonlit") for g in c.grants),
                bars=tuple(replace(bar, ground="tambourine") for bar in c.bars),
            )
            for c in world.cases
        ),
        complaints=tuple(replace(c, reference="KP-77", text=("moonlit",)) for c in world.complaints),
    )


def certified(situation: tuple[Department, Question, datetime]) -> dict[str, Any]:
    world, question, at = situation
    kernel = Kernel.of(told(world))
    try:
        decision = kernel.decide(question, at=at)
    except BadQuestion:
        assume(False)
    return signed(certificate_of(kernel, question, at, decision), KEY)


certificates = situations().map(certified)


@given(certificates)
@SOME
def test_decided_again_from_the_certificate_alone_it_is_the_same(certificate: dict[str, Any]) -> None:
    travelled = json.loads(json.dumps(certificate))
    assert signature_holds(travelled)
    assert replays(travelled)


@given(certificates)
@SOME
def test_it_holds_no_name_no_address_and_no_text(certificate: dict[str, Any]) -> None:
    written = json.dumps(certificate, ensure_ascii=False)
    assert not any(word in written for word in WORDS)


@given(certificates, st.randoms(use_true_random=False))
@SOME
def test_no_value_of_it_can_be_changed(certificate: dict[str, Any], rng: Any) -> None:
    path = rng.choice(list(_leaves(certificate)))
    changed = copy.deepcopy(certificate)
    _change(changed, path)
    assert not signature_holds(changed)


@given(certificates, st.sampled_from(["share", "withhold", "ask"]))
@SOME
def test_a_forged_outcome_is_not_what_comes_again_even_signed(certificate: dict[str, Any], outcome: str) -> None:
    forged = signed({**_bare(certificate), "outcome": outcome}, KEY)
    assert signature_holds(forged)
    assert replays(forged) == (certificate["outcome"] == outcome)


def _bare(certificate: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in certificate.items() if name not in {"signature", "key"}}


def _leaves(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _leaves(item, (*path, key))
    elif isinstance(value, list) and value:
        for n, item in enumerate(value):
            yield from _leaves(item, (*path, n))
    else:
        yield path


def _change(value: Any, path: tuple[Any, ...]) -> None:
    for step in path[:-1]:
        value = value[step]
    old = value[path[-1]]
    value[path[-1]] = (
        not old if isinstance(old, bool) else [1] if isinstance(old, list) else f"x{old}" if isinstance(old, str) else 1
    )


def one() -> dict[str, Any]:
    department = b.department(
        [b.person("ella", born="2016-05-01"), b.person("mo")],
        [b.case("c", "ella", [b.involved("mo", "mother", responsible=True)])],
    )
    kernel = Kernel.of(department)
    question = Question(reader=b.ids("mo")[0], purpose="casework", about=b.ids("ella"), category="health")
    return certificate_of(kernel, question, b.NOON, kernel.decide(question, at=b.NOON))


@pytest.mark.parametrize(
    "damage",
    [
        {"format": "privity-certificate/2"},
        {"format": None},
        {"at": "yesterday"},
        {"at": None},
        {"at": "2026-03-10T12:00:00"},
        {"question": {}},
        {"question": "?"},
        {"question": {"reader": "mo", "purpose": "gossip", "about": ["ella"], "category": "health"}},
        {"question": {"reader": "mo", "purpose": "casework", "about": ["nobody"], "category": "health"}},
        {"question": {"reader": "mo", "purpose": "casework", "about": ["ella"], "category": "health", "more": 1}},
        {"department": None},
        {"department": {"zone": "Nowhere/Land"}},
        {"department": {"people": [{"id": 7, "name": ""}]}},
        {"department": {"people": {"id": "mo"}}},
        {"policy": None},
        {"policy": {"digest": "0" * 64}},
        {"policy": {"text": "not a policy", "digest": "0" * 64}},
        {"policy": {"text": "x = [", "digest": "0" * 64}},
    ],
)
def test_what_is_damaged_is_refused_and_never_the_same(damage: dict[str, Any]) -> None:
    with pytest.raises(BadCertificate):
        replays(one() | damage)


def test_a_certificate_by_a_departments_own_policy_carries_it() -> None:
    own = parse_policy(shipped_policy().text + "\n# our own\n")
    department = b.department([b.person("ella")], [b.case("c", "ella")])
    kernel = Kernel.of(department, own)
    question = Question(reader=b.ids("ella")[0], purpose="casework", about=b.ids("ella"), category="health")
    certificate = certificate_of(kernel, question, b.NOON, kernel.decide(question, at=b.NOON))
    assert certificate["policy"]["text"] == own.text
    assert replays(json.loads(json.dumps(certificate)))
    with pytest.raises(BadCertificate):
        replays(certificate | {"policy": certificate["policy"] | {"text": own.text + "#"}})


@pytest.mark.parametrize(
    "damage",
    [
        {"key": None}, {"key": "!"}, {"key": "AAAA"}, {"signature": ""}, {"signature": 7}, {"key": "é"},
        {"signature": None}, {"key": ["AAAA"]},
    ],
)  # fmt: skip
def test_a_signature_that_is_none_does_not_hold(damage: dict[str, Any]) -> None:
    certificate = signed(one(), KEY)
    assert signature_holds(certificate)
    assert not signature_holds(certificate | damage)
    assert not signature_holds({k: v for k, v in certificate.items() if k not in damage})
