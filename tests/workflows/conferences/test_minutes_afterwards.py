"""After a conference: nobody gets a line that was said without them; the chair approves, and what differs is not sent."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from tests.web.conftest import SignedIn
from tests.workflows.conferences.minuted import (
    BARRED,
    CHAIR,
    CHILD,
    CLOSED,
    CONFERENCE,
    FAMILY,
    MOTHER,
    POLICE,
    TAKER,
    TEACHER,
    WORKER,
    Behind,
    at,
    line,
    stay,
)

from privity.control.ports import Learnt, LedgerUnavailable
from privity.domain.conferences.minutes import CopyState, Recording
from privity.domain.people import PersonId
from privity.records.ledger import models
from privity.workflows.conferences import wiring

pytestmark = pytest.mark.django_db
HERE = f"/conferences/{CONFERENCE}"
COPIES, RECORD = f"{HERE}/copies/", f"{HERE}/record/"


@pytest.fixture
def behind() -> Iterator[Behind]:
    made = Behind()
    wiring.provide(made.wiring())
    yield made
    wiring._PROVIDED.clear()


def approve_and_send(behind: Behind, signed_in: SignedIn) -> dict[PersonId, str]:
    chair = signed_in(CHAIR)
    chair.post(COPIES, {"act": "approve-all"})
    chair.post(COPIES, {"act": "send"})
    return dict(behind.mail)


def test_each_gets_what_was_said_while_they_were_there_and_nothing_else(behind: Behind, signed_in: SignedIn) -> None:
    sent = approve_and_send(behind, signed_in)
    assert set(sent) == {CHAIR, WORKER, TAKER, TEACHER, MOTHER}, "the police sent apologies, and get nothing"
    held = {
        who: "".join(entry.id[-1] for entry in behind.kept if entry.words in text.replace("\n    ", " "))
        for who, text in sent.items()
    }
    assert held == {CHAIR: "13456", WORKER: "123456", TAKER: "123456", TEACHER: "23456", MOTHER: "1234"}


def test_a_copy_says_nothing_of_parts_and_people_that_its_reader_did_not_meet(
    behind: Behind, signed_in: SignedIn
) -> None:
    behind.stays = [*behind.stays, stay(POLICE, CLOSED, 700, 900)]
    text = approve_and_send(behind, signed_in)[MOTHER]
    assert "Professionals only" not in text
    assert "Ned Renouf" not in text
    assert "With you: Morag Lelievre, Pat Ogier, Rosalind Quick, Tamsin Vaudin." in text.replace("\n", " ")
    assert text.count("Copy for Ida Corbet, Friday 20 November 2026") == 2, "its reader's mark, at head and foot"


def test_the_chair_sees_full_partial_and_none_with_the_reason(behind: Behind, signed_in: SignedIn) -> None:
    page = signed_in(CHAIR).get(COPIES).text
    assert page.count("minutes-copy--full") == 2
    assert page.count("minutes-copy--partial") == 3
    assert page.count("minutes-copy--none") == 1
    assert "excluded Ida Corbet" in page
    assert "Pat Ogier was not in the room for some of" in page


def test_the_chair_can_approve_nobody_for_more_than_the_rules_allow(behind: Behind, signed_in: SignedIn) -> None:
    chair = signed_in(CHAIR)
    number = [i.person for i in behind.conference.invited].index(POLICE) + 1
    chair.post(COPIES, {"act": "approve", "copies": [str(number)], "entries": ["e-1"], "parts": [CLOSED]})
    assert behind.steps == []
    assert not behind.told("conference:copy_approved")


def test_an_approval_is_in_the_ledger_and_sends_nothing(behind: Behind, signed_in: SignedIn) -> None:
    signed_in(CHAIR).post(COPIES, {"act": "approve", "copies": ["6"]})
    assert [(s.person, s.state) for s in behind.steps] == [(MOTHER, CopyState.APPROVED)]
    assert behind.mail == []
    (entry,) = behind.told("conference:copy_approved")
    assert entry == {
        "conference": CONFERENCE,
        "by": CHAIR,
        "person": MOTHER,
        "extent": "partial",
        "parts": [FAMILY],
        "entries": 4,
    }


def test_what_cannot_be_recorded_is_neither_approved_nor_sent(
    behind: Behind, signed_in: SignedIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    chair = signed_in(CHAIR)
    chair.post(COPIES, {"act": "approve", "copies": ["4"]})

    def down(*_: object) -> int:
        raise LedgerUnavailable

    monkeypatch.setattr(Behind, "append", down)
    assert chair.post(COPIES, {"act": "send"}).status_code == 503
    assert chair.post(COPIES, {"act": "approve-all"}).status_code == 503
    assert chair.get(f"{COPIES}4/").status_code == 503
    assert signed_in(TEACHER).get(RECORD).status_code == 503
    assert len(behind.steps) == 1
    assert behind.mail == []


def test_nothing_is_approved_while_the_conference_is_under_way(behind: Behind, signed_in: SignedIn) -> None:
    behind.under_way(until=600, now=550)
    approve_and_send(behind, signed_in)
    assert behind.steps == []


def test_a_bar_between_approval_and_sending_keeps_the_copy_back(behind: Behind, signed_in: SignedIn) -> None:
    chair = signed_in(CHAIR)
    chair.post(COPIES, {"act": "approve-all"})
    behind.kernel = BARRED
    said = chair.post(COPIES, {"act": "send"}, follow=True).text
    assert TEACHER not in dict(behind.mail)
    assert WORKER in dict(behind.mail)
    assert "1 copy has changed since the approval" in said
    assert signed_in(TEACHER).get(RECORD).status_code == 404


def test_a_line_changed_after_the_approval_must_be_approved_again(behind: Behind, signed_in: SignedIn) -> None:
    chair = signed_in(CHAIR)
    chair.post(COPIES, {"act": "approve-all"})
    behind.keep(replace(behind.kept[2], words="The plan changes."))
    chair.post(COPIES, {"act": "send"})
    assert behind.mail == []
    assert "Changed since it was approved" in chair.get(COPIES).text
    assert "The plan changes." in approve_and_send(behind, signed_in)[MOTHER]


def test_two_who_press_at_once_send_each_copy_once(behind: Behind, signed_in: SignedIn) -> None:
    """The second claims nothing: its step has the number of one that is there."""
    chair = signed_in(CHAIR)
    chair.post(COPIES, {"act": "approve-all"})
    posted: list[PersonId] = []
    again = iter([True])

    def slow(to: PersonId) -> bool:
        posted.append(to)
        if next(again, False):
            chair.post(COPIES, {"act": "send"})
        return True

    behind.taken = slow
    chair.post(COPIES, {"act": "send"})
    assert sorted(posted) == sorted(set(posted))
    assert len(posted) == 5


def test_a_copy_that_the_gate_does_not_take_says_so_and_can_be_approved_again(
    behind: Behind, signed_in: SignedIn
) -> None:
    behind.taken = lambda to: to != MOTHER
    assert MOTHER not in approve_and_send(behind, signed_in)
    assert behind.copies(CONFERENCE)[MOTHER].state is CopyState.NOT_TAKEN
    assert "Not taken: no verified address" in signed_in(CHAIR).get(COPIES).text
    behind.taken = lambda _: True
    assert MOTHER in approve_and_send(behind, signed_in)
    assert behind.copies(CONFERENCE)[MOTHER].state is CopyState.SENT


def test_staff_read_their_own_copy_once_it_is_approved(behind: Behind, signed_in: SignedIn) -> None:
    teacher = signed_in(TEACHER)
    assert teacher.get(RECORD).status_code == 404
    signed_in(CHAIR).post(COPIES, {"act": "approve", "copies": ["4"]})
    page = teacher.get(RECORD)
    assert "The plan stays as it is." in page.text
    assert "Everybody said who they are." not in page.text, "they came later"
    assert behind.told("conference:record_read")[-1]["by"] == TEACHER
    assert signed_in(WORKER).get(RECORD).status_code == 404, "theirs is not approved"


@pytest.mark.parametrize("who", [WORKER, TAKER, TEACHER, POLICE, PersonId("p-stranger")])
@pytest.mark.parametrize("page", ["copies/", "copies/6/", "heard/"])
def test_only_the_chair_sees_the_copies_of_others_and_who_heard_what(
    behind: Behind, signed_in: SignedIn, who: PersonId, page: str
) -> None:
    theirs, nobodys = (signed_in(who).get(f"/conferences/{c}/{page}") for c in (CONFERENCE, "none"))
    assert theirs.status_code == nobodys.status_code == 404
    assert theirs.content == nobodys.content


def test_the_preview_is_what_they_would_get_but_not_what_the_chair_did_not_hear(
    behind: Behind, signed_in: SignedIn
) -> None:
    chair = signed_in(CHAIR)
    page = chair.get(f"{COPIES}6/").text
    assert "Ida does not agree" in page
    assert "every day since September" not in page
    assert "You don’t read it here either" in page
    assert "every day since September" in approve_and_send(behind, signed_in)[MOTHER].replace("\n    ", " ")
    assert chair.get(f"{COPIES}0/").status_code == chair.get(f"{COPIES}7/").status_code == 404


def test_attendance_is_what_the_media_server_reported(behind: Behind, signed_in: SignedIn) -> None:
    page = signed_in(CHAIR).get(f"{HERE}/attendance/").text
    for words in (
        "10:03:20",
        "10:05:00",
        "10:05:30",
        "6 min 40 s",
        "Apologies",
        "Ned Renouf",
        "confidential information",
    ):
        assert words in page
    taker = signed_in(TAKER).get(f"{HERE}/attendance/").text
    assert "10:03:20" in taker
    assert "Others need to hear confidential" not in taker, "grounds are for those who decide"
    assert signed_in(TEACHER).get(f"{HERE}/attendance/").status_code == 404


def test_who_heard_what_tells_what_was_new_from_what_was_known(behind: Behind, signed_in: SignedIn) -> None:
    def row(reader: PersonId, category: str, when: datetime) -> Learnt:
        return Learnt(reader=reader, about=CHILD, category=category, at=when, channel="conference")

    rows = [
        row(TEACHER, "education", datetime(2026, 1, 5, tzinfo=UTC)),
        row(TEACHER, "education", at(200)),
        row(MOTHER, "education", at(1)),
    ]
    for n, each in enumerate(rows):
        models.Learnt.objects.create(
            entry=n, reader=each.reader, about=each.about, category=each.category, at=each.at, channel=each.channel
        )
    text = signed_in(CHAIR).get(f"{HERE}/heard/").text
    family = text[text.index("With the family") : text.index("Professionals only")]

    def of(name: str) -> str:
        return family[family.index(name) :].partition("</tr>")[0]

    assert "Known to them before" in of("Pat Ogier")
    assert "10:03:20 to<br>10:10:00" in of("Pat Ogier")
    assert "New to them then" in of("Ida Corbet")
    assert "Nothing is recorded" in of("Tamsin Vaudin")


def recording(**more: object) -> Recording:
    known: dict[str, object] = {
        "id": "r-1",
        "conference": CONFERENCE,
        "part": CLOSED,
        "person": WORKER,
        "media_type": "audio/ogg",
        "began": at(630),
        "ended": at(1100),
        "audience": frozenset({CHAIR, WORKER, TAKER, TEACHER}),
    }
    return Recording(**(known | more))


@pytest.mark.parametrize(
    ("who", "hears"),
    [(CHAIR, True), (WORKER, True), (TEACHER, True), (POLICE, False), (PersonId("p-stranger"), False)],
)
def test_a_recording_is_heard_by_whoever_was_there_for_all_of_it(
    behind: Behind, signed_in: SignedIn, who: PersonId, *, hears: bool
) -> None:
    behind.recorded = [(recording(), b"OggS sound")]
    client = signed_in(who)
    page, sound = client.get(f"{HERE}/recordings/"), client.get(f"{HERE}/recordings/r-1/")
    assert (page.status_code, sound.status_code) == ((200, 200) if hears else (404, 404))
    assert (sound.content == b"OggS sound") is hears
    heard = behind.told("conference:recording_heard")
    assert [h["by"] for h in heard] == ([who] if hears else [])


def test_a_second_outside_the_room_a_bar_or_another_audience_keeps_the_recording(
    behind: Behind, signed_in: SignedIn
) -> None:
    teacher = signed_in(TEACHER)
    kept = (recording(), b"sound")
    away = [s for s in behind.stays if (s.person, s.part) != (TEACHER, CLOSED)]
    behind.recorded = [kept]
    before = list(behind.stays)
    behind.stays = [*away, stay(TEACHER, CLOSED, 620, 800), stay(TEACHER, CLOSED, 801, 1200)]
    assert teacher.get(f"{HERE}/recordings/r-1/").status_code == 404
    behind.stays, behind.kernel = before, BARRED
    assert teacher.get(f"{HERE}/recordings/r-1/").status_code == 404
    behind.kernel = Behind().kernel
    behind.recorded = [(recording(audience=frozenset({CHAIR})), b"sound")]
    assert teacher.get(f"{HERE}/recordings/r-1/").status_code == 404
    behind.recorded = [(recording(part=FAMILY), b"sound")]
    assert signed_in(WORKER).get(f"{HERE}/recordings/r-1/").status_code == 404, "that part was not to be recorded"
    assert not behind.told("conference:recording_heard")


def test_a_line_of_a_part_that_is_not_planned_is_in_nobodys_copy(behind: Behind, signed_in: SignedIn) -> None:
    behind.keep(line("e-9", "no-part", 60, "Said nowhere."))
    assert not any("Said nowhere." in text for text in approve_and_send(behind, signed_in).values())
