"""What takes long to read: kept, recorded, decided once when it has been read; nothing leaves before, or is lost."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.control.memory import DOMAIN, SCAN, SECRET, TAKES_LONG, Office, Shelf, address_of, mail, small_department

from privity.control.being_read import LEASE_SECONDS
from privity.control.outcomes import Considered, PathUnavailable, Submission
from privity.control.ports import LongMessage
from privity.control.world import World
from privity.domain.disclosure import Reading
from privity.domain.people import Group

SCANNED = f"Please see attached.{SCAN}{SECRET}"
CLEAN = f"Please see attached.{SCAN}Nothing of interest."
GROUP = Group(address=f"all@{DOMAIN}", members=("mo", "nia", "tess"))
PEOPLE = ("mo", "dad", "nia", "sid", "tam", "tess", "dora", "rex", "lowe", "bray", "who@else.example", GROUP.address)


def read_all(office: Office) -> int:
    """As a gate's background reader does it; how many messages there were."""
    second, count = office.path.second_reading, 0
    while message := second.take():
        second.conclude(message, second.read(message))
        count += 1
    return count


def accepted(office: Office, submission: Submission) -> LongMessage:
    considered = office.path.consider(submission)
    assert considered.being_read is not None
    assert considered.released is considered.held is None
    message = office.path.second_reading.take()
    assert message is not None
    return message


def held_for(shelf: Shelf) -> set[str]:
    return {copy.address for hold in shelf.kept.values() for copy in hold.copies}


def test_nothing_is_decided_before_it_is_read_and_then_each_gets_what_is_theirs() -> None:
    office = Office()
    considered = office.path.consider(mail("mo", "nia", "lowe", text=SCANNED))
    assert considered.being_read is not None
    assert set(considered.being_read.recipients) == {address_of(p) for p in ("mo", "nia", "lowe")}
    assert considered.released is considered.held is None
    assert (office.shelf.sent_to, office.shelf.kept, office.shelf.learnt) == ([], {}, [])
    assert office.shelf.kinds == ["message:being_read"]
    assert read_all(office) == 1
    assert set(office.shelf.sent_to) == {address_of("mo"), address_of("lowe")}
    assert held_for(office.shelf) == {address_of("nia")}
    assert office.shelf.kinds == ["message:being_read", "message:considered"]
    assert office.shelf.events[1][0].body["being_read"] == 0
    assert {copy.index for copy in office.shelf.waiting} == {1}
    assert office.shelf.notices == [address_of("sid")]
    assert {row.reader for row in office.shelf.learnt} == {"mo", "lowe"}
    assert office.room.kept == {}


def test_a_clean_message_leaves_by_itself_and_its_sender_hears_nothing() -> None:
    office = Office()
    office.path.consider(mail("mo", "nia", text=CLEAN))
    assert read_all(office) == 1
    assert set(office.shelf.sent_to) == {address_of("mo"), address_of("nia")}
    assert office.shelf.notices == []
    assert office.shelf.waiting[0].raw == CLEAN.encode()


def test_the_entry_is_durable_before_it_is_kept_and_the_decisions_before_anything_leaves() -> None:
    office = Office()
    office.path.consider(mail("mo", "nia", text=SCANNED))
    assert office.shelf.asked == ["append", "keep to read"]
    office.shelf.asked.clear()
    read_all(office)
    assert office.shelf.asked[:6] == ["claim to read", "renew", "append", "conclude", "keep", "put"]


@pytest.mark.parametrize("down", ["ledger", "holds", "world"])
def test_what_does_not_answer_while_it_arrives_means_later_and_nothing_for_anybody(down: str) -> None:
    office = Office()
    office.shelf.down, office.worlds.down = {down}, down == "world"
    with pytest.raises(PathUnavailable):
        office.path.consider(mail("mo", text=SCANNED))
    assert office.room.kept == {}
    assert office.shelf.sent_to == []


@pytest.mark.parametrize("down", ["ledger", "holds", "world"])
def test_what_does_not_answer_when_it_has_been_read_lets_nothing_go_and_loses_nothing(down: str) -> None:
    office = Office()
    message, second = accepted(office, mail("mo", "nia", text=SCANNED)), office.path.second_reading
    office.shelf.down, office.worlds.down = {down}, down == "world"
    with pytest.raises(PathUnavailable):
        second.conclude(message, second.read(message))
    assert (office.shelf.sent_to, office.shelf.kept) == ([], {})
    office.shelf.down, office.worlds.down = set(), False
    assert second.take() is None, "its lease has not ended"
    office.now += timedelta(seconds=LEASE_SECONDS)
    assert read_all(office) == 1
    assert office.shelf.sent_to == [address_of("mo")]
    assert held_for(office.shelf) == {address_of("nia")}


def test_it_is_decided_by_the_department_as_it_is_when_it_has_been_read() -> None:
    office = Office()
    message, second = accepted(office, mail("mo", text=SCANNED)), office.path.second_reading
    reading = second.read(message)
    office.now += timedelta(minutes=10)
    gone = small_department()
    gone = replace(gone, cases=tuple(replace(c, involvements=c.involvements[1:]) for c in gone.cases))
    office.worlds.becomes(gone)
    second.conclude(message, reading)
    assert office.shelf.sent_to == []
    (hold,) = office.shelf.kept.values()
    assert hold.received == office.now - timedelta(minutes=10), "it has been waiting since then"
    assert office.shelf.events[-1][0].at == office.now


def test_tried_again_it_is_kept_once_and_goes_once() -> None:
    office = Office()
    for _ in range(3):
        office.path.consider(mail("mo", "nia", text=SCANNED))
    assert read_all(office) == 1
    assert office.shelf.sent_to == [address_of("mo")]
    assert len(office.shelf.kept) == 1


def test_who_lost_the_lease_changes_nothing_any_more() -> None:
    office = Office()
    slow, second = accepted(office, mail("mo", text=CLEAN)), office.path.second_reading
    office.now += timedelta(seconds=LEASE_SECONDS)
    quick = second.take()
    assert quick is not None
    assert (slow.attempts, quick.attempts) == (0, 1)
    assert not second.still(slow)
    assert second.conclude(slow, second.read(slow)) is None
    second.put_back(slow)
    assert second.take() is None, "and can't free it for a third"
    assert second.conclude(quick, second.read(quick)) is not None
    assert second.conclude(quick, second.read(quick)) is None
    assert office.shelf.sent_to == [address_of("mo")]
    assert office.shelf.kinds.count("message:considered") == 1


def test_the_lease_lasts_while_very_much_text_is_recognised() -> None:
    office = Office()
    message, second = accepted(office, mail("mo", text=CLEAN + "word " * 500_000)), office.path.second_reading
    begun = office.now

    def meanwhile() -> object:
        office.now = begun + timedelta(seconds=LEASE_SECONDS * 2)
        assert second.take() is None
        return World.of(office.department)

    office.worlds.current = meanwhile  # type: ignore[method-assign,assignment] # what happens while it is concluded
    assert second.conclude(message, second.read(message)) is not None
    assert office.shelf.sent_to == [address_of("mo")]


def test_an_entry_whose_lease_ended_in_that_very_moment_is_declared_void(monkeypatch: pytest.MonkeyPatch) -> None:
    office = Office()
    message, second = accepted(office, mail("mo", text=SCANNED)), office.path.second_reading
    monkeypatch.setattr(office.room, "conclude", lambda *_, **__: False)
    assert second.conclude(message, second.read(message)) is None
    assert office.shelf.sent_to == []
    assert office.shelf.kinds[-2:] == ["message:considered", "hold:act_void"]
    assert office.shelf.events[-1][0].body == {"void": 1}


def test_what_is_put_back_does_not_count_as_an_attempt() -> None:
    office = Office()
    message, second = accepted(office, mail("mo", text=CLEAN)), office.path.second_reading
    second.put_back(message, after=timedelta(minutes=1))
    assert second.take() is None
    office.now += timedelta(minutes=1)
    again = second.take()
    assert again is not None
    assert again.attempts == 0


def test_what_cannot_be_read_in_time_is_held_for_everybody_with_what_a_quick_look_shows() -> None:
    office = Office()
    message = accepted(office, mail("mo", "lowe", text=f"{SECRET}{SCAN}never seen"))
    office.path.second_reading.conclude(message, None)
    (hold,) = office.shelf.kept.values()
    assert office.shelf.sent_to == []
    assert held_for(office.shelf) == {address_of("mo"), address_of("lowe")}
    assert all("unread" in {reason.rule for reason in row.reasons} for row in hold.verdict.recipients)
    assert [part.why for part in hold.verdict.unread] == ["it could not be read in time", TAKES_LONG.why]
    assert hold.reading.passages[0].text == SECRET
    assert hold.verdict.findings


@pytest.mark.parametrize("fault", [RuntimeError(SECRET), MemoryError(), RecursionError()], ids=type)
def test_a_reader_that_fails_holds_it(fault: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> Reading:
        raise fault

    office = Office()
    office.path.consider(mail("mo", text=CLEAN))
    monkeypatch.setattr(type(office.reader), "read", broken)
    assert read_all(office) == 1
    assert office.shelf.sent_to == []
    assert held_for(office.shelf) == {address_of("mo")}


def test_a_part_that_takes_long_even_with_patience_is_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    office = Office()
    office.path.consider(mail("mo", text=CLEAN))
    monkeypatch.setattr(type(office.reader), "read", lambda *_, **__: Reading(later=(TAKES_LONG,)))
    assert read_all(office) == 1
    assert office.shelf.sent_to == []
    assert held_for(office.shelf) == {address_of("mo")}


def test_the_sender_is_told_once_and_only_when_it_takes_long() -> None:
    office, after = Office(), timedelta(minutes=3)
    second = office.path.second_reading
    office.path.consider(mail("mo", text=CLEAN))
    office.path.consider(mail("mo", text=CLEAN, sender="lowe"))
    office.path.consider(mail("mo", text="automatic reply" + CLEAN))
    office.now += timedelta(minutes=2)
    assert second.tell_senders(after=after) == 0
    office.now += timedelta(minutes=1)
    for _ in range(2):
        second.tell_senders(after=after)
    assert office.shelf.notices == [f"reading {address_of('sid')}"]


def test_no_entry_holds_a_name_an_address_or_a_text() -> None:
    office = Office()
    office.path.consider(mail("mo", "nia", text=SCANNED))
    read_all(office)
    bodies = json.dumps([event.body for event, _ in office.shelf.events])
    assert not any(word in bodies for word in ("Ella", "@", "asthma", "a.png", "Marsh"))
    assert office.shelf.events[0][0].body == {
        "channel": "mail", "recipients": 2, "parts": 1, "why": [TAKES_LONG.why],
    }  # fmt: skip


WORDS = st.sampled_from([SECRET, "Nothing of interest.", "Finn Oakes lives with Nia Oakes.", "automatic", ""])


def fates(office: Office, considered: Considered) -> tuple[list[str], list[str]]:
    """Who is sent a copy, at once or from the outbox, and for whom one is held; each as often as it is."""
    at_once = considered.released.recipients if considered.released else ()
    held = [copy.address for hold in office.shelf.kept.values() for copy in hold.copies]
    return sorted([*dict.fromkeys(at_once), *office.shelf.sent_to]), sorted(held)


@given(
    body=WORDS,
    scan=WORDS,
    to=st.lists(st.sampled_from(PEOPLE), min_size=1, max_size=5, unique=True),
    sender=st.sampled_from(["sid", "lowe", "", "who@else.example"]),
    ends=st.lists(st.sampled_from(["put back", "crash", "not recorded"]), max_size=3),
)
@settings(max_examples=150, deadline=None)
def test_read_at_once_or_later_the_same_people_get_it_and_nobody_gets_it_twice(
    body: str, scan: str, to: list[str], sender: str, ends: list[str]
) -> None:
    """However often the reading was cut short before. And read later, it is the same hold with the same reasons."""
    submission = mail(*to, text=body + SCAN + scan, sender=sender)
    now, later = Office(small_department(groups=(GROUP,))), Office(small_department(groups=(GROUP,)))
    now.reader.always_at_once = True
    at_once, put_off = now.path.consider(submission), later.path.consider(submission)
    assert at_once.being_read is None
    assert put_off.being_read is not None
    for end in ends:
        _cut_short(later, end)
    assert read_all(later) == 1
    assert fates(later, put_off) == fates(now, at_once)
    assert [hold.verdict for hold in later.shelf.kept.values()] == [hold.verdict for hold in now.shelf.kept.values()]
    assert set(later.shelf.learnt) == {replace(row, at=later.now) for row in now.shelf.learnt}
    assert later.shelf.notices == now.shelf.notices


def _cut_short(office: Office, end: str) -> None:
    second = office.path.second_reading
    message = second.take()
    assert message is not None
    if end == "put back":
        second.put_back(message)
    elif end == "not recorded":
        office.shelf.down = {"ledger"}
        with pytest.raises(PathUnavailable):
            second.conclude(message, second.read(message))
        office.shelf.down = set()
        second.put_back(message)
    else:
        office.now += timedelta(seconds=LEASE_SECONDS)
