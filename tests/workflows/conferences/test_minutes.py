"""Writing minutes: by the minute taker alone, in parts in which they are, of what people said who were there."""

from collections.abc import Iterator

import pytest
from tests.web.conftest import SignedIn
from tests.workflows.conferences.minuted import (
    CHAIR,
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
    department,
)

from privity.domain.cases import Bar
from privity.domain.conferences.minutes import What
from privity.domain.entitlement.kernel import Kernel
from privity.domain.people import PersonId
from privity.workflows.conferences import wiring

pytestmark = pytest.mark.django_db
PAGE = f"/conferences/{CONFERENCE}/minutes/"
CONTENT = [entry.words for entry in Behind().kept]


@pytest.fixture
def behind() -> Iterator[Behind]:
    made = Behind()
    wiring.provide(made.wiring())
    yield made
    wiring._PROVIDED.clear()


def given(**more: object) -> dict[str, object]:
    return {"part": FAMILY, "said_by": WORKER, "what": "said", "words": "Somebody said this.", "when": "10:05"} | more


def test_the_minute_taker_writes_a_line_in_a_part_in_which_they_are(behind: Behind, signed_in: SignedIn) -> None:
    behind.under_way(until=600, now=400)
    client = signed_in(TAKER)
    answer = client.post(PAGE, given(when="", said_by=MOTHER, what="opinion"), follow=True)
    assert answer.status_code == 200
    kept = behind.kept[-1]
    assert (kept.part, kept.by, kept.said_by, kept.what) == (FAMILY, TAKER, MOTHER, What.OPINION)
    assert kept.at == at(400)
    assert "Somebody said this." in answer.text
    (entry,) = behind.told("conference:minutes_kept")
    assert entry["part"] == FAMILY
    assert "Somebody said this." not in str(entry)


@pytest.mark.parametrize("who", [WORKER, TEACHER, POLICE, PersonId("p-stranger")])
def test_nobody_else_sees_or_writes_minutes(behind: Behind, signed_in: SignedIn, who: PersonId) -> None:
    client, before = signed_in(who), list(behind.kept)
    theirs = [
        client.get(PAGE),
        client.post(PAGE, given()),
        client.get(f"{PAGE}e-1/"),
        client.post(f"{PAGE}e-1/", given()),
    ]
    nobodys = client.get("/conferences/none/minutes/")
    assert {r.status_code for r in theirs} == {404}
    assert {r.content for r in theirs} == {nobodys.content}
    assert behind.kept == before


def test_the_chair_does_not_write_and_puts_right_only_afterwards(behind: Behind, signed_in: SignedIn) -> None:
    client = signed_in(CHAIR)
    assert client.post(PAGE, given()).status_code == 404
    assert client.post(f"{PAGE}e-3/", given(words="The plan changes.")).status_code == 302
    assert behind.kept[-1].words == "The plan changes."
    assert behind.kept[-1].by == CHAIR
    assert [e.words for e in behind.wordings(CONFERENCE, "e-3")] == ["The plan stays as it is.", "The plan changes."]
    behind.under_way(until=600, now=550)
    assert client.post(f"{PAGE}e-3/", given(words="Once more.")).status_code == 404


def test_the_chair_does_not_read_what_was_said_while_they_were_out(behind: Behind, signed_in: SignedIn) -> None:
    page = signed_in(CHAIR).get(PAGE).text
    assert "every day since September" not in page
    assert "1 more line is not yours to read" in page
    assert "The plan stays as it is." in page
    assert signed_in(CHAIR).get(f"{PAGE}e-2/").status_code == 404


@pytest.mark.parametrize(
    ("when", "stands_at"),
    [("09:59:59", ""), ("10:00:00", "10:00:01"), ("10:00:01", "10:00:01"), ("10:09:59", "10:09:59"), ("10:10:00", "")],
)
def test_only_of_a_second_in_which_they_were_in_that_room(
    behind: Behind, signed_in: SignedIn, when: str, stands_at: str
) -> None:
    """The second in which they came is nobody's: a line of it stands in the first that is theirs."""
    answer = signed_in(TAKER).post(PAGE, given(when=when, said_by=""))
    assert answer.status_code == (302 if stands_at else 422)
    assert len(behind.kept) == len(CONTENT) + bool(stands_at)
    if stands_at:
        assert f"{behind.kept[-1].at:%H:%M:%S}" == stands_at
    else:
        assert "You were not in this part then" in answer.text
        assert "Somebody said this." in answer.text, "nothing typed is lost"


def test_somebody_who_was_not_in_the_room_then_said_nothing_there(behind: Behind, signed_in: SignedIn) -> None:
    client = signed_in(TAKER)
    for when, status in (("10:03", 422), ("10:04", 302)):
        # The teacher came in at 10:03:20.
        assert client.post(PAGE, given(said_by=TEACHER, when=when)).status_code == status
    assert client.post(PAGE, given(part=CLOSED, said_by=MOTHER, when="10:15")).status_code == 422
    assert client.post(PAGE, given(said_by=POLICE, what="report")).status_code == 422, "not in the list of this room"
    assert len(behind.kept) == len(CONTENT) + 1


@pytest.mark.parametrize("later", [{"when": "10:06:41"}, {"when": "", "ago": "-30"}])
def test_the_future_is_not_written_down(behind: Behind, signed_in: SignedIn, later: dict[str, str]) -> None:
    behind.under_way(until=600, now=400)
    assert signed_in(TAKER).post(PAGE, given(**later)).status_code == 422


@pytest.mark.parametrize("ago", ["soon", "NaN", "1e9", "Infinity"])
def test_a_length_that_is_none_is_refused(behind: Behind, signed_in: SignedIn, ago: str) -> None:
    behind.under_way(until=600, now=400)
    assert signed_in(TAKER).post(PAGE, given(when="", ago=ago)).status_code == 422


@pytest.mark.parametrize("when", ["half past", "25:00", "10:05:00+05:00", "10", "\u0661\u0660:00"])
def test_a_time_that_is_none_is_refused_or_is_what_it_says(behind: Behind, signed_in: SignedIn, when: str) -> None:
    before = len(behind.kept)
    assert signed_in(TAKER).post(PAGE, given(when=when)).status_code == 422
    assert len(behind.kept) == before


def test_typing_that_began_before_somebody_came_is_of_when_it_began(behind: Behind, signed_in: SignedIn) -> None:
    """Else the words would go into the copy of whoever came in while they were typed."""
    behind.under_way(until=600, now=210)
    signed_in(TAKER).post(PAGE, given(when="", ago="20.4"))
    assert behind.kept[-1].at == at(189)


def test_a_part_in_which_the_minute_taker_was_not_is_not_theirs_to_write(behind: Behind, signed_in: SignedIn) -> None:
    behind.stays = [s for s in behind.stays if s.part != CLOSED or s.person != TAKER]
    client = signed_in(TAKER)
    page = client.get(PAGE).text
    assert "weight" not in page
    assert "You have not been in this part" in page
    assert client.post(PAGE, given(part=CLOSED, when="10:15", said_by="")).status_code == 422


def test_who_wrote_it_down_and_is_barred_since_reads_and_writes_it_no_more(behind: Behind, signed_in: SignedIn) -> None:
    client = signed_in(TAKER)
    behind.kernel = Kernel.of(department((Bar(readers=(TAKER,), ground="invented", categories=("education",)),)))
    page = client.get(PAGE).text
    assert "every day since September" not in page
    assert "With the family" not in page
    assert "weight" in page, "the other part is still theirs"
    assert client.post(PAGE, given()).status_code == 404
    assert client.get(f"{PAGE}e-2/").status_code == 404


def test_a_line_written_in_error_is_withdrawn_and_its_words_stay_kept(behind: Behind, signed_in: SignedIn) -> None:
    client = signed_in(TAKER)
    client.post(f"{PAGE}e-2/", given(words="Wren has been at school.", withdraw="yes"))
    assert behind.kept[-1].withdrawn
    assert len(behind.wordings(CONFERENCE, "e-2")) == 2
    assert "Withdrawn" in client.get(PAGE).text


def test_the_script_gets_the_part_alone_and_the_lines_id(behind: Behind, signed_in: SignedIn) -> None:
    behind.under_way(until=600, now=400)
    client = signed_in(TAKER)
    part = client.get(PAGE, headers={"X-Part": FAMILY})
    assert part.status_code == 200
    assert "<html" not in part.text
    assert "minutes-form" in part.text
    kept = client.post(PAGE, given(when=""), headers={"X-Part": FAMILY})
    assert kept.headers["X-Entry"] == behind.kept[-1].id
    again = client.post(f"{PAGE}{kept.headers['X-Entry']}/", given(words="Better."), headers={"X-Part": FAMILY})
    assert again.status_code == 200
    assert [e.words for e in behind.wordings(CONFERENCE, behind.kept[-1].id)] == ["Somebody said this.", "Better."]
    assert client.get(PAGE, headers={"X-Part": "none"}).status_code == 404
    assert client.get(PAGE, headers={"X-Part": CLOSED}).text.count("<form") == 0


def test_words_are_shown_as_words(behind: Behind, signed_in: SignedIn) -> None:
    signed_in(TAKER).post(PAGE, given(words="<script>alert(1)</script>"))
    assert "<script>alert" not in signed_in(TAKER).get(PAGE).text


def test_no_name_and_no_word_stands_in_titles_or_the_ledger(behind: Behind, signed_in: SignedIn) -> None:
    client = signed_in(TAKER)
    client.post(PAGE, given())
    page = client.get(PAGE).text
    title = page.partition("<title>")[2].partition("</title>")[0]
    assert title == "Minutes – Privity"
    said = " ".join(str(event.body) for event in behind.events)
    assert not any(word in said for word in ("Somebody said this", "Corbet", "Vaudin"))
