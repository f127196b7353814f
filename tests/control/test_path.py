"""The path: recorded, then kept, then answered; whatever fails on the way, nobody gets anything by it."""

import json
import logging
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.control.memory import DOMAIN, SECRET, Office, address_of, mail, small_department
from tests.domain.entitlement.worlds import seeds

from privity.control.outcomes import Considered, PathUnavailable, Released
from privity.control.ports import Delivery
from privity.control.world import World
from privity.domain.channel.judge import Judge
from privity.domain.channel.verdicts import MailReason, MailVerdict, RecipientVerdict
from privity.domain.detection.detector import Detector
from privity.domain.people import Group

EVERYBODY = ("mo", "dad", "nia", "sid", "tam", "tess", "dora", "rex", "lowe", "bray", "who@else.example")


def released_to(considered: Considered) -> set[str]:
    return set(considered.released.recipients) if considered.released else set()


def held_for(considered: Considered) -> set[str]:
    return set(considered.held.recipients) if considered.held else set()


def test_each_recipient_is_released_or_held_and_only_the_entitled_are_released() -> None:
    office = Office()
    considered = office.path.consider(mail(*EVERYBODY))
    assert released_to(considered) == {address_of(p) for p in ("mo", "sid", "tam", "dora", "lowe")}
    assert released_to(considered) | held_for(considered) == set(mail(*EVERYBODY).recipients)
    assert not released_to(considered) & held_for(considered)


def test_the_entry_is_durable_before_anything_is_kept_and_both_before_the_answer() -> None:
    office = Office()
    considered = office.path.consider(mail("mo", "nia"))
    assert office.shelf.asked == ["append", "keep"]
    assert considered.released is not None
    assert considered.held is not None
    assert considered.released.index == considered.held.index == office.shelf.kept[considered.held.hold].index == 0


@pytest.mark.parametrize("down", ["ledger", "holds", "world"])
def test_what_does_not_answer_means_later_and_nothing_for_anybody(down: str) -> None:
    office = Office()
    office.shelf.down = {down}
    office.worlds.down = down == "world"
    with pytest.raises(PathUnavailable):
        office.path.consider(mail("mo", "nia"))
    assert office.shelf.kept == {}
    assert office.shelf.sent_to == []


def test_without_the_ledger_nothing_is_even_kept() -> None:
    office = Office()
    office.shelf.down = {"ledger"}
    with pytest.raises(PathUnavailable):
        office.path.consider(mail("nia"))
    assert "keep" not in office.shelf.asked


@pytest.mark.parametrize("fault", [RuntimeError(SECRET), RecursionError(), MemoryError(), KeyError("ella")], ids=type)
@pytest.mark.parametrize("where", ["reader", "detector", "judge", "world"])
def test_any_error_while_deciding_holds_everybody_and_tells_nobody_what_was_written(
    where: str, fault: Exception, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise fault

    office = Office()
    of = {"reader": (type(office.reader), "read"), "detector": (Detector, "detect"), "judge": (Judge, "verdict")}
    monkeypatch.setattr(*of.get(where, (World, "verdict")), broken)
    with caplog.at_level(logging.DEBUG):
        considered = office.path.consider(mail("mo", "sid"))
    assert considered.released is None
    assert held_for(considered) == {address_of("mo"), address_of("sid")}
    assert considered.held is not None
    kept = office.shelf.kept[considered.held.hold]
    assert all([r.rule for r in row.reasons] == ["unread"] for row in kept.verdict.recipients)
    assert kept.submission.raw == SECRET.encode()
    assert office.shelf.learnt == []
    told = caplog.text + json.dumps([record.__dict__ for record in caplog.records], default=repr)
    assert not any(word in told for word in ("Ella", "asthma", "mo@", "sid@"))


def test_the_same_message_tried_again_finds_its_hold() -> None:
    office = Office()
    one, two = (office.path.consider(mail("mo", "nia")) for _ in range(2))
    assert one.held is not None
    assert two.held is not None
    assert one.held.hold == two.held.hold
    assert list(office.shelf.kept) == [one.held.hold]
    assert office.shelf.notices == [address_of("sid")]


def test_tried_again_and_decided_otherwise_each_copy_that_is_held_is_kept() -> None:
    """The first answer never reached the client, and the department changed before it tried again."""
    office = Office()
    office.path.consider(mail("mo", "nia"))
    changed = small_department()
    cases = tuple(replace(case, involvements=case.involvements[1:]) for case in changed.cases)
    office.worlds.becomes(replace(changed, cases=cases))
    again = office.path.consider(mail("mo", "nia"))
    assert held_for(again) == {address_of("mo"), address_of("nia")}
    assert again.held is not None
    assert {copy.address for copy in office.shelf.kept[again.held.hold].copies} == held_for(again)


@pytest.mark.parametrize(
    "other", [mail("mo", "nia", "dad"), mail("mo", "nia", sender="tam"), mail("mo", "nia", text=SECRET + " ")]
)
def test_another_envelope_or_another_text_is_another_hold(other: object) -> None:
    office = Office()
    office.path.consider(mail("mo", "nia"))
    office.path.consider(other)  # type: ignore[arg-type] # a submission
    assert len(office.shelf.kept) == 2


@pytest.mark.parametrize(
    ("sender", "text", "told"),
    [
        ("sid", SECRET, [address_of("sid")]),
        (f"somebody.new@{DOMAIN}", SECRET, [f"somebody.new@{DOMAIN}"]),
        (f"UPPER@{DOMAIN.upper()}", SECRET, [f"UPPER@{DOMAIN.upper()}"]),
        ("mo", SECRET, []),
        ("lowe", SECRET, []),
        ("stranger@else.example", SECRET, []),
        (f"stranger@not{DOMAIN}", SECRET, []),
        ("", SECRET, []),
        ("sid", "automatic reply. " + SECRET, []),
    ],
)
def test_only_the_departments_own_people_are_told_and_never_a_machine(sender: str, text: str, told: list[str]) -> None:
    office = Office()
    assert office.path.consider(mail("nia", sender=sender, text=text)).held is not None
    assert office.shelf.notices == told


def test_who_knows_what_grows_by_what_was_released_and_by_nothing_else() -> None:
    office = Office()
    office.path.consider(mail(*EVERYBODY))
    assert {(row.reader, row.about, row.category) for row in office.shelf.learnt} == {
        (reader, "ella", category) for reader in ("mo", "sid", "tam", "dora", "lowe") for category in ("identity", "health")
    }  # fmt: skip
    assert {row.by for row in office.shelf.learnt} == {"sid"}


def test_a_bounce_is_decided_like_anything_else() -> None:
    office = Office()
    considered = office.path.consider(mail("mo", "nia", sender=""))
    assert released_to(considered) == {address_of("mo")}
    assert {row.by for row in office.shelf.learnt} == {None}


@given(seed=seeds)
@settings(max_examples=60, deadline=None)
def test_an_entry_holds_no_name_no_address_and_no_text(seed: int) -> None:
    rng = Random(seed)  # noqa: S311 - nothing secret
    office = Office()
    people = rng.sample(EVERYBODY, rng.randint(1, 6))
    text = rng.choice((SECRET, "Finn Oakes was hit by his father.", "Mo Marsh was arrested for theft.", "At ten."))
    office.path.consider(mail(*people, text=text, sender=rng.choice(("sid", "mo", "", "who@else.example"))))
    written = json.dumps([(event.kind, event.at.isoformat(), event.body) for event, _ in office.shelf.events])
    named = [person.name.split()[0] for person in office.department.people]
    assert not any(word in written for word in (*named, "Marsh", "Oakes", "@", ".example", "asthma", "father"))
    assert all("@" not in repr(event) for event, _ in office.shelf.events)


def test_later_is_only_for_whom_it_was_released_to() -> None:
    office = Office()
    considered = office.path.consider(mail("mo", "nia"))
    assert considered.released is not None
    with pytest.raises(ValueError, match="not released"):
        office.path.deliver_later(considered.released, mail("mo", "nia"), [address_of("mo"), address_of("nia")])
    assert office.shelf.sent_to == []
    office.path.deliver_later(considered.released, mail("mo", "nia"), [address_of("mo")])
    assert office.shelf.sent_to == [address_of("mo")]
    assert office.shelf.waiting[0].index == considered.released.index


def test_what_could_not_be_queued_is_not_taken_on() -> None:
    office = Office()
    office.shelf.down = {"holds"}
    released = Released(index=0, recipients=(address_of("mo"),))
    for call in (
        lambda: office.path.deliver_later(released, mail("mo"), [address_of("mo")]),
        office.path.outbox,
        lambda: office.path.outbox_done(waiting()),
        lambda: office.path.outbox_failed(waiting()),
        lambda: office.path.outbox_later(waiting()),
    ):
        with pytest.raises(PathUnavailable):
            call()


def waiting(attempts: int = 0, kind: str = "copy") -> Delivery:
    return Delivery(id="1", kind=kind, index=0, sender="", recipients=("a@x.example",), attempts=attempts)  # type: ignore[arg-type] # one of the two


@pytest.mark.parametrize(("attempts", "seconds"), [(0, 15), (1, 30), (4, 240), (10, 3600), (5000, 3600)])
def test_the_wait_doubles_up_to_an_hour(attempts: int, seconds: int) -> None:
    office = Office()
    office.path.outbox_later(waiting(attempts))
    assert office.shelf.asked[-1] == f"later {seconds}"


def test_an_end_is_in_the_ledger_before_the_outbox_forgets_it_and_a_notice_is_no_disclosure() -> None:
    office = Office()
    copy, notice = waiting(), waiting(kind="notice")
    office.shelf.waiting += [copy, notice]
    office.path.outbox_done(copy)
    office.path.outbox_done(notice)
    assert office.shelf.asked == ["append", "done", "done"]
    assert office.shelf.kinds == ["copy:delivered"]
    office.shelf.waiting.append(copy)
    office.shelf.down = {"ledger"}
    with pytest.raises(PathUnavailable):
        office.path.outbox_done(copy)
    assert office.shelf.waiting == [copy]


LIST = f"everybody@{DOMAIN}"


def listed(*members: str, **changed: object) -> Office:
    return Office(small_department(groups=(Group(address=LIST, members=members),), **changed))


def test_a_group_stands_for_its_members_each_of_whom_is_decided() -> None:
    considered = listed("mo", "nia", "who@else.example").path.consider(mail(LIST, "sid"))
    assert considered.stands_for == {LIST: (address_of("mo"), address_of("nia"), "who@else.example")}
    assert released_to(considered) == {address_of("mo"), address_of("sid")}
    assert held_for(considered) == {address_of("nia"), "who@else.example"}
    assert LIST not in released_to(considered)


@given(members=st.lists(st.sampled_from(["mo", "dad", "nia", "sid", "finn", "who@else.example", LIST]), unique=True))
@settings(max_examples=60, deadline=None)
def test_whatever_is_in_a_group_nothing_goes_to_its_own_address_unless_all_may_have_it(members: list[str]) -> None:
    considered = listed(*members).path.consider(mail(LIST, "sid", text="Ella Marsh has asthma."))
    everybody = {address for addresses in considered.stands_for.values() for address in addresses}
    assert everybody <= released_to(considered) | held_for(considered)
    assert LIST not in released_to(considered)
    assert not released_to(considered) & held_for(considered)


def test_a_groups_address_that_is_somebodys_mailbox_waits_for_every_member() -> None:
    def with_mailbox(*members: str) -> set[str]:
        office = listed(*members)
        people = tuple(
            p if p.id != "tam" else type(p)(id=p.id, name=p.name, staff=p.staff, contacts=(shared(),))
            for p in office.department.people
        )
        office.worlds.becomes(small_department(groups=office.department.groups, people=people))
        return released_to(office.path.consider(mail(LIST)))

    assert with_mailbox("sid") == {LIST, address_of("sid")}
    assert with_mailbox("sid", "nia") == {address_of("sid")}


def shared() -> object:
    from tests import builders as b  # noqa: PLC0415 - only here

    return b.contact("email", LIST)


def test_nobody_learns_about_themselves() -> None:
    office = Office()
    office.path.consider(mail("mo", "tam", text="Mo Marsh was arrested for theft."))
    assert {(row.reader, row.about) for row in office.shelf.learnt} == {("tam", "mo")}


def test_an_address_that_is_held_in_one_row_is_released_in_none(monkeypatch: pytest.MonkeyPatch) -> None:
    held = RecipientVerdict(address="MO@x.example", outcome="hold", reasons=(MailReason(rule="bar", text=""),))
    other = RecipientVerdict(address="mo@x.example", outcome="release")
    said = MailVerdict(recipients=(other, held, RecipientVerdict(address="sid@x.example", outcome="release")))
    monkeypatch.setattr(World, "verdict", lambda *_: (said, None))
    considered = Office().path.consider(mail("mo@x.example"))
    assert released_to(considered) == {"sid@x.example"}
    assert held_for(considered) == {"MO@x.example"}
