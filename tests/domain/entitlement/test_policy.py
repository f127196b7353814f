"""A policy says what its text says, read anew each time, and a text that is wrong is refused with where and why."""

import os
from random import Random

import pytest
from tests.builders import NOON
from tests.domain.entitlement.brannock import BRANNOCK
from tests.domain.entitlement.test_agreement import describe, differences
from tests.domain.entitlement.worlds import random_questions, random_world

from privity.domain.cases import ROLES
from privity.domain.entitlement.kernel import Kernel
from privity.domain.entitlement.policy import BadPolicy, parse_policy, shipped_policy
from privity.domain.entitlement.question import Question
from privity.domain.facts import CATEGORIES, PURPOSES

TEXT = shipped_policy().text
WORLDS = min(200, int(os.environ.get("PRIVITY_WORLDS", "200")))
ROW = '[[ground]]\nname = "own"\nwho = "the person themself"\nabout = "the reader"\npurposes = ["*"]\n'


def changed(old: str, new: str) -> str:
    assert old in TEXT
    return TEXT.replace(old, new, 1)


def test_the_text_read_again_decides_as_the_oracle() -> None:
    policy = parse_policy(TEXT)
    assert policy == shipped_policy()
    for seed in range(500_000, 500_000 + WORLDS):
        world = random_world(seed)
        kernel = Kernel.of(world, policy)
        for question, at in random_questions(world, Random(seed), 3):  # noqa: S311 - must come again
            got = kernel.decide(question, at=at)
            found = differences(world, question, at, got)
            assert not found, describe(seed, (world, question, at), found, got)


def test_each_part_of_a_row_is_read() -> None:
    policy = parse_policy(TEXT)
    assert policy.version == "2026-11-22"
    assert (policy.own_facts_from, policy.child_until) == (16, 18)
    assert set(policy.needs) == set(PURPOSES)
    assert policy.needs["freedom_of_information"] == frozenset()
    assert policy.needs["court"] == frozenset(CATEGORIES) - {"staff_conduct", "complaint"}
    [parent] = policy.parent
    assert (parent.name, parent.who, parent.about) == ("parent", "parent", "that child")
    assert parent.asks == {"sexual_abuse", "sexual_life", "substance_use", "criminal"}
    assert parent.adopters == {"adoption"}
    assert parent.purposes == frozenset(PURPOSES)
    assert [row.name for row in policy.by_role["police"]] == ["partner"] * 5
    assert [row.name for row in policy.by_allocated_role["social_worker"]] == ["core-team"]
    assert "social_worker" not in policy.by_role
    assert set(policy.by_staff_role) == {"data_protection_officer", "caldicott_guardian", "complaints_officer"}
    assert set(policy.acting) == {"advocate", "solicitor", "supporter", "interpreter"}
    assert not policy.own[0].roles
    assert not policy.own[0].allocated
    assert set(policy.by_role) <= set(ROLES)


@pytest.mark.parametrize("years", [0, 25])
def test_an_age_may_be_from_0_to_25(years: int) -> None:
    assert parse_policy(changed("child_until = 18", f"child_until = {years}")).child_until == years


def test_every_category_but_those_taken_away() -> None:
    policy = parse_policy(changed('core_group = ["identity",', 'core_group = ["*", "-finance", "identity",'))
    assert policy.needs["core_group"] == frozenset(CATEGORIES) - {"finance"}


HEAD = 'version = "1"\nown_facts_from = 16\nchild_until = 18\nspecial = []\nnot_for_family = []\n'
HEAD += "needed_of_a_non_subject = []\n[needs]\n" + "".join(f"{purpose} = []\n" for purpose in PURPOSES)


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        (changed('version = "2026-11-22"', 'version = ""'), "version: must be a text"),
        (changed('version = "2026-11-22"', "version = 7"), "version: must be a text"),
        (
            changed("own_facts_from = 16", "own_facts_from = 26"),
            "own_facts_from: must be a whole number of years from 0 to 25",
        ),
        (
            changed("own_facts_from = 16", "own_facts_from = -1"),
            "own_facts_from: must be a whole number of years from 0 to 25",
        ),
        (
            changed("child_until = 18", "child_until = true"),
            "child_until: must be a whole number of years from 0 to 25",
        ),
        (
            changed("child_until = 18", 'child_until = "18"'),
            "child_until: must be a whole number of years from 0 to 25",
        ),
        (changed("child_until = 18", "childuntil = 18"), "policy: 'childuntil' is not known here"),
        (changed("[needs]", "[needs]\nfun = []"), "needs: 'fun' is not known here"),
        (changed('court = ["*", "-staff_conduct", "-complaint"]\n', ""), "needs: says nothing about the purpose court"),
        ('version = "1"', "needs: says nothing about the purpose casework"),
        ("needs = 3", "needs: must be a table of purposes"),
        (HEAD, "ground: there must be at least one"),
        ("ground = 3\n" + HEAD, "ground: there must be at least one"),
        ("ground = [3]\n" + HEAD, "ground 1: must be a table"),
        (HEAD + ROW.replace('"own"', '"owned"'), "ground 1 (owned): no ground has this name"),
        (HEAD + ROW.replace('"own"', "3"), "ground 1: name: must be a text"),
        (HEAD + ROW + "since = 3", "ground 1 (own): 'since' is not known here"),
        (HEAD + ROW + 'share = "all"', "ground 1 (own): share: must be a list of texts"),
        (HEAD + ROW + "ask = [3]", "ground 1 (own): ask: must be a list of texts"),
        (HEAD + ROW + 'share_with_adopters = ["news"]', "ground 1 (own): share_with_adopters: 'news' is not known"),
        (HEAD + ROW + 'roles = ["king"]', "ground 1 (own): roles: 'king' is not known"),
        (HEAD + ROW + 'roles_if_allocated = ["king"]', "ground 1 (own): roles_if_allocated: 'king' is not known"),
        (HEAD + ROW.replace('["*"]', '["fun"]'), "ground 1 (own): purposes: 'fun' is not known"),
        (
            HEAD + ROW + 'share = ["-health"]',
            "ground 1 (own): share: '-' takes away from '*', which is not in the list",
        ),
        (HEAD + ROW.replace("the person themself", "all"), "ground 1 (own): who must be one of: the person themself; "),
        (HEAD + ROW.replace("the reader", "all"), "ground 1 (own): about must be one of: the reader"),
        (HEAD + ROW.replace('"the person themself"', "3"), "ground 1 (own): who: must be a text"),
        (HEAD + ROW.replace('"the reader"', "3"), "ground 1 (own): about: must be a text"),
        (HEAD.replace("special = []", 'special = ["news"]') + ROW, "special: 'news' is not known"),
        (HEAD.replace("not_for_family = []", 'not_for_family = ["news"]') + ROW, "not_for_family: 'news' is not known"),
        (
            HEAD.replace("needed_of_a_non_subject = []", 'needed_of_a_non_subject = ["news"]') + ROW,
            "needed_of_a_non_subject: 'news' is not known",
        ),
        (HEAD.replace("court = []", 'court = ["news"]') + ROW, "needs.court: 'news' is not known"),
        ("version = ", "not a TOML file: "),
    ],
    ids=lambda given: given[:40] if len(given) < 130 and "\n" not in given else "",
)
def test_a_wrong_text_is_refused_with_where_and_why(text: str, refusal: str) -> None:
    with pytest.raises(BadPolicy) as caught:
        parse_policy(text)
    assert str(caught.value).startswith(refusal)
    assert refusal.endswith((" ", "the reader")) or str(caught.value) == refusal


def test_an_allocated_worker_keeps_what_their_role_alone_gives() -> None:
    text = changed('roles = ["minute_taker",', 'roles = ["social_worker", "minute_taker",')
    decision = Kernel.of(BRANNOCK, parse_policy(text)).decide(
        Question(reader="jo", about=("ella",), category="health", purpose="core_group"), at=NOON
    )
    assert {reason.rule for reason in decision.reasons} == {"record", "core-team"}


def test_a_policy_may_say_that_acting_in_some_role_gives_nothing() -> None:
    text = changed('roles = ["advocate", "solicitor"]', 'roles = ["advocate"]')
    decision = Kernel.of(BRANNOCK, parse_policy(text)).decide(
        Question(reader="sol", about=("sean",), category="finance", purpose="casework"), at=NOON
    )
    assert [reason.rule for reason in decision.reasons] == ["no-ground"]
