"""An invitation goes through the real mail gate as any other mail does, and is never said to have gone when it has not."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from privity.control.world import WorldUnavailable
from privity.domain.department import Department
from privity.domain.entitlement.kernel import Kernel
from privity.domain.people import Contact, ContactKind, Group, Person, PersonId
from privity.domain.periods import Period
from privity.workflows.conferences.joining.posting import GatePost

ROOT = Path(__file__).parents[3]
FATHER = "craig.pallot@mail.example"


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    environment = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    done = subprocess.run(
        [sys.executable, "-m", "tests.workflows.conferences.posting_program"],
        env=environment | {"PRIVITY_HOME": str(tmp_path_factory.mktemp("home"))},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def test_an_invitation_reaches_a_member_of_the_family(told: dict[str, Any]) -> None:
    assert told["invited"]
    mail = told["mails"][0]
    headers = mail["headers"]
    assert mail["to"] == [FATHER]
    assert (mail["from"], headers["from"]) == ("privity@stbrannock.example",) * 2
    assert headers["to"] == mail["to"][0], "the address alone, no name"
    assert headers["auto-submitted"] == "auto-generated"
    assert headers["message-id"].endswith("@stbrannock.example>")
    assert headers["date"]
    assert headers["content-type"].startswith("text/plain")
    assert mail["charset"] == "utf-8"
    assert f"https://privity.example/join/{told['token']}/" in mail["text"].split()


def test_no_wording_of_an_invitation_is_held_for_anybody(told: dict[str, Any]) -> None:
    """With a real name for every reader: `the person who told you` was taken for a source, `not work` for an opinion."""
    asked = [one for each in told["everybody"] for one in each]
    assert sum(asked) > 100
    assert (told["held_then"], told["mails_then"]) == (0, sum(asked) + 1)


def test_no_link_goes_to_an_address_that_somebody_else_has_too(told: dict[str, Any]) -> None:
    """The first verified address of both parents is the family's."""
    assert told["mother"]
    assert [mail["to"] for mail in told["mails"]] == [
        ["craig.pallot@mail.example"],
        ["sarah.new@mail.example"],
        ["craig.pallot@mail.example"],
    ]


def test_a_copy_goes_with_it_where_one_was_given(told: dict[str, Any]) -> None:
    assert told["with_copy"]
    assert told["mails"][2]["attached"] == [["record.txt", "Näme\r\n"]]


def test_mail_of_the_departments_own_is_held_like_any_other(told: dict[str, Any]) -> None:
    assert told["about_somebody"], "the gate has it"
    assert (told["held"], len(told["mails"])) == (1, 3), "and delivers it to nobody"


def test_what_could_not_go_is_not_said_to_have_gone(told: dict[str, Any]) -> None:
    failed = {name: told[name] for name in ("without_address", "nobody", "gate_down", "no_gate")}
    assert failed == dict.fromkeys(failed, False)


NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
OWN, THEIRS = "ida@mail.example", "house@mail.example"


def email(value: str, *, verified: bool = True, until: datetime | None = None) -> Contact:
    return Contact(kind=ContactKind.EMAIL, value=value, verified=verified, period=Period(until=until))


@pytest.mark.parametrize(
    ("contacts", "others", "groups", "found"),
    [
        ([email(OWN)], [], [], OWN),
        ([email(OWN, verified=False)], [], [], None),
        ([email(OWN, until=NOW)], [], [], None),
        ([email(OWN, until=NOW), email(THEIRS)], [], [], THEIRS),
        ([email(THEIRS), email(OWN)], [email(THEIRS.upper())], [], OWN),
        ([email(THEIRS)], [email(THEIRS)], [], None),
        ([email(THEIRS)], [email(THEIRS, until=NOW - timedelta(days=99))], [], None),
        ([email(THEIRS)], [email(THEIRS, verified=False)], [], THEIRS),
        ([email(THEIRS)], [], [Group(address=THEIRS, members=("p-gus",))], None),
        ([Contact(kind=ContactKind.TELEPHONE, value="07700 900101", verified=True)], [], [], None),
    ],
)
def test_mail_goes_only_to_a_verified_address_in_force_that_is_one_persons_own(
    contacts: list[Contact], others: list[Contact], groups: list[Group], found: str | None
) -> None:
    ida = Person(id=PersonId("p-ida"), name="Ida Corbet", contacts=tuple(contacts))
    gus = Person(id=PersonId("p-gus"), name="Gus Heaume", contacts=tuple(others))
    kernel = Kernel.of(Department(name="Invented", people=(ida, gus), groups=tuple(groups)))
    post = GatePost(gate=None, sender="d@dept.example", kernels=Fixed(kernel), clock=lambda: NOW)
    assert post.address_of(ida.id) == found
    assert post.address_of(PersonId("p-none")) is None


def test_while_the_department_can_not_be_asked_nothing_goes() -> None:
    post = GatePost(gate=("127.0.0.1", 1), sender="d@dept.example", kernels=Fixed(None), clock=lambda: NOW)
    assert not post.send(PersonId("p-ida"), subject="x", words="x")


@dataclass
class Fixed:
    kernel: Kernel | None

    def current(self) -> Kernel:
        if self.kernel is None:
            raise WorldUnavailable
        return self.kernel
