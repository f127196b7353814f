"""Whom an address reaches: compared whole, lower-cased, in NFC; what is not recorded, verified and in force is nobody's."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests import builders as b

from privity.domain.channel.addresses import AddressBook, Reached, same_form
from privity.domain.people import Contact, Group, Person, PersonId
from privity.domain.periods import Period


def book(*people: Person, groups: tuple[Group, ...] = ()) -> AddressBook:
    return AddressBook(replace(b.department(people, []), groups=groups))


def ann(*contacts: Contact) -> Person:
    return b.person("ann", contacts=contacts)


@pytest.mark.parametrize(
    ("recorded", "written", "reached"),
    [
        ("ann@mail.example", "ann@mail.example", True),
        ("ann@mail.example", "ANN@Mail.Example", True),
        ("Ann@Mail.Example", "ann@mail.example", True),
        ("re\u0301my@mail.example", "rémy@mail.example", True),
        ("RÉMY@mail.example", "re\u0301my@mail.example", True),
        ("remy@mail.example", "rémy@mail.example", False),
        ("ann@mail.example", "ann+news@mail.example", False),
        ("a.nn@mail.example", "ann@mail.example", False),
        ("ann@mail.example", "ann@mail.example ", False),
        ("ann@mail.example", '"ann"@mail.example', False),
        ("ann@mail.example", "ann@mail.example.", False),
        ("ann@mail.example", "xann@mail.example", False),
        ("ann@mail.example", "ann@sub.mail.example", False),
        ("ann@mail.example", "\uff41nn@mail.example", False),
        ("ann@mail.example", "аnn@mail.example", False),  # a Cyrillic letter
        ("strasse@mail.example", "straße@mail.example", False),
        ("ann@mail.example", "", False),
        ("ann@mail.example", "ann", False),
    ],
)
def test_an_address_is_equal_whole_or_not_at_all(recorded: str, written: str, reached: bool) -> None:
    found = book(ann(b.contact("email", recorded))).people(written, b.NOON)
    assert found == ((PersonId("ann"),) if reached else ())


@given(st.emails())
def test_an_address_is_equal_to_itself_in_any_case(address: str) -> None:
    assert same_form(address) == same_form(same_form(address))
    assert book(ann(b.contact("email", address))).people(address, b.NOON) == ("ann",)


@pytest.mark.parametrize(
    ("contact", "reaches", "ended"),
    [
        (b.contact("email", "a@x.example"), True, False),
        (b.contact("email", "a@x.example", verified=False), False, False),
        (b.contact("telephone", "a@x.example"), False, False),
        (b.contact("address", "a@x.example"), False, False),
        (b.contact("email", "a@x.example", until="2026-03-10T12:00"), False, True),
        (b.contact("email", "a@x.example", until="2026-03-10T12:01"), True, False),
        (b.contact("email", "a@x.example", starts="2026-03-10T12:00"), True, False),
        (b.contact("email", "a@x.example", starts="2026-03-10T12:01"), False, True),
    ],
)
def test_only_a_verified_email_in_force_reaches_its_owner(contact: Contact, reaches: bool, ended: bool) -> None:
    (found,) = book(ann(contact)).reach("a@x.example", b.NOON)
    assert (bool(found.people), found.ended) == (reaches, ended)


def test_a_shared_address_reaches_everybody_whose_it_is_now() -> None:
    shared = b.contact("email", "home@x.example")
    past = b.contact("email", "home@x.example", until="2026-01-01")
    found = book(
        b.person("ann", contacts=[shared]), b.person("ben", contacts=[shared, shared]), b.person("cat", contacts=[past])
    )
    assert found.people("home@x.example", b.NOON) == ("ann", "ben")
    (reached,) = found.reach("home@x.example", b.NOON)
    assert not reached.ended


PEOPLE = (
    b.person("ann", contacts=[b.contact("email", "ann@x.example")]),
    b.person("ben", contacts=[b.contact("email", "ben@x.example")]),
    b.person("cat"),
)


def reached(*groups: Group, to: str = "all@x.example") -> list[tuple[str, tuple[str, ...], bool]]:
    found = book(*PEOPLE, groups=groups).reach(to, b.NOON)
    assert all(r.via == to for r in found if r.people or r.address != to)
    return [(r.address, r.people, r.own_address) for r in found]


def group(address: str, *members: str, **when: str) -> Group:
    return Group(address=address, members=members, period=b.period(**when))


ANN, BEN = ("ann@x.example", ("ann",), True), ("ben@x.example", ("ben",), True)
OTHER = ("other@y.example", (), True)
NOBODY_BUT_THE_ADDRESS = ("all@x.example", (), True)


@pytest.mark.parametrize(
    ("groups", "members"),
    [
        ([group("all@x.example", "ann", "ben")], [ANN, BEN]),
        ([group("ALL@X.example", "ann")], [ANN]),
        ([group("all@x.example", "ann", "ann@x.example", "other@y.example")], [ANN, ANN, OTHER]),
        ([group("all@x.example", "cat")], [("all@x.example", ("cat",), False)]),
        ([group("all@x.example", "in@x.example"), group("in@x.example", "ann", "ben")], [ANN, BEN]),
        ([group("all@x.example", "in@x.example", "ben"), group("in@x.example", "all@x.example", "ann")], [ANN, BEN]),
        ([group("all@x.example", "all@x.example", "ann")], [ANN]),
        ([group("all@x.example", "ann"), group("all@x.example", "ben")], [ANN, BEN]),
        ([group("all@x.example", "ann", until="2026-03-10"), group("all@x.example", "ben")], [BEN]),
        ([group("all@x.example", "in@x.example"), group("in@x.example", "ann", until="2026-03-10")],
         [("in@x.example", (), True)]),
        ([group("all@x.example", "ann", until="2026-03-10")], [NOBODY_BUT_THE_ADDRESS]),
        ([group("all@x.example", "ann", starts="2026-03-11")], [NOBODY_BUT_THE_ADDRESS]),
        ([group("all@x.example")], [NOBODY_BUT_THE_ADDRESS]),
        ([group("all@x.example", "all@x.example")], [NOBODY_BUT_THE_ADDRESS]),
    ],
)  # fmt: skip
def test_a_group_is_its_members_and_theirs_once(groups: list[Group], members: list[object]) -> None:
    assert reached(*groups) == members


names = st.sampled_from(["all@x.example", "b@x.example", "c@x.example", "ann", "ben", "ann@x.example", "o@y.example"])


@given(
    st.lists(st.tuples(st.sampled_from(["all@x.example", "b@x.example", "c@x.example"]), st.lists(names, max_size=5)))
)
def test_every_group_ends_and_reaches_at_least_one_address(drawn: list[tuple[str, list[str]]]) -> None:
    groups = tuple(Group(address=address, members=tuple(members)) for address, members in drawn)
    found: tuple[Reached, ...] = book(*PEOPLE, groups=groups).reach("all@x.example", b.NOON)
    assert found
    inner = {same_form(g.address) for g in groups}
    assert all(r.address not in inner or not r.people or not r.own_address for r in found)


def test_a_member_who_is_written_to_gets_it_at_the_address_in_force() -> None:
    old, new = b.contact("email", "old@x.example", until="2026-01-01"), b.contact("email", "new@x.example")
    unverified = b.contact("email", "first@x.example", verified=False)
    made = book(ann(unverified, old, new), groups=(group("all@x.example", "ann"),))
    assert [r.address for r in made.reach("all@x.example", b.NOON)] == ["new@x.example"]


def test_protected_is_whoever_owns_it_protected_and_in_force() -> None:
    one = b.contact("email", "home@x.example", protected=True)
    made = book(
        b.person("ann", contacts=[one]),
        b.person("ben", contacts=[replace(one, protected=False)]),
        b.person("cat", contacts=[replace(one, period=Period(until=b.NOON))]),
    )
    assert made.protected_owners("HOME@x.example", b.NOON) == ("ann",)
