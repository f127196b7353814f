"""Every form of the planning pages: what it does when it is right, and that wrong input changes nothing and says why."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from django.test import Client
from tests.web.conferring import NOW, SPLIT_PARENTS, STARTS, Behind, planned, refused
from tests.web.conftest import SignedIn

from privity.domain.conferences.audience import hearing
from privity.domain.conferences.plan import (
    Answered,
    Conference,
    Invited,
    Part,
    PartId,
    PartKind,
    State,
    Task,
    Topic,
)
from privity.domain.people import PersonId
from privity.workflows.conferences.planning.changing import CHANGED, place
from privity.workflows.conferences.planning.parts import topic_key

pytestmark = pytest.mark.django_db
BASE = "/conferences/conf-1/"
DAY = {"day": "11", "month": "12", "year": "2026", "time": "9:00"}
ANNA, ROB, BRENDA, ISLA = PersonId("p-anna"), PersonId("p-rob"), PersonId("p-brenda"), PersonId("p-isla")


@pytest.fixture
def conference(behind: Behind) -> Conference:
    return behind.keep(planned())


@pytest.fixture
def chair(signed_in: SignedIn) -> Client:
    return signed_in("p-colin")


# --- new, move, cancel ---


@pytest.mark.parametrize(
    ("change", "said", "field"),
    [
        ({"case": ""}, "Choose the case", "case"),
        ({"case": "c-9999"}, "Choose the case", "case"),
        ({"kind": "party"}, "Choose what kind of conference it is", "kind"),
        ({"day": ""}, "Enter the date", "day"),
        ({"month": ""}, "Enter the date", "month"),
        ({"year": ""}, "Enter the date", "year"),
        ({"day": "31", "month": "11"}, "must be a real date", "day"),
        ({"day": "x"}, "must be a real date", "day"),
        ({"year": "99999"}, "must be a real date", "day"),
        ({"day": "1", "month": "11", "year": "2026"}, "must be in the future", "day"),
        ({"day": "20", "month": "11", "time": "9:29"}, "must be in the future", "day"),
        ({"time": ""}, "Enter the time", "time"),
        ({"time": "25:00"}, "Enter a time such as", "time"),
        ({"time": "13pm"}, "Enter a time such as", "time"),
        ({"time": "10:75"}, "Enter a time such as", "time"),
        ({"time": "soon"}, "Enter a time such as", "time"),
        ({"day": "28", "month": "3", "year": "2027", "time": "1:30"}, "The clocks go forward", "time"),
    ],
)
def test_a_new_conference_with_wrong_input(
    *, chair: Client, behind: Behind, change: dict[str, str], said: str, field: str
) -> None:
    right = {"case": "c-1001", "kind": "initial", **DAY}
    refused(behind, chair, "/conferences/new/", right | change, said, field)


@pytest.mark.parametrize(
    ("written", "instant"),
    [
        ("9:00", datetime(2026, 12, 11, 9, 0, tzinfo=UTC)),
        ("9", datetime(2026, 12, 11, 9, 0, tzinfo=UTC)),
        ("2.15pm", datetime(2026, 12, 11, 14, 15, tzinfo=UTC)),
        ("12am", datetime(2026, 12, 11, 0, 0, tzinfo=UTC)),
        ("12:30 PM", datetime(2026, 12, 11, 12, 30, tzinfo=UTC)),
    ],
)
def test_a_time_is_the_departments_own(
    *, chair: Client, behind: Behind, conference: Conference, written: str, instant: datetime
) -> None:
    assert chair.post(BASE + "move/", DAY | {"version": 1, "time": written}).status_code == 302
    assert behind.stored().starts == instant


def test_in_summer_the_departments_zone_is_an_hour_ahead(chair: Client, behind: Behind, conference: Conference) -> None:
    sent = {"version": 1, "day": "1", "month": "7", "year": "2027", "time": "10:00"}
    assert chair.post(BASE + "move/", sent).status_code == 302
    assert behind.stored().starts == datetime(2027, 7, 1, 9, 0, tzinfo=UTC)
    assert "Thursday 1 July 2027, 10:00am" in chair.get(BASE).text


def test_what_is_proposed_is_kept_with_its_parts_and_people(chair: Client, behind: Behind) -> None:
    answer = chair.post("/conferences/new/", {"case": "c-1001", "kind": "initial", **DAY})
    (made,) = behind.plans.kept.values()
    assert answer["Location"] == f"/conferences/{made.id}/"
    assert len(made.id) >= 16, "nobody guesses it"
    assert {p.kind for p in made.parts} >= {PartKind.FAMILY, PartKind.CLOSED}
    assert made.invitation(ANNA) is not None
    assert made.planned_by == "p-colin"
    assert behind.book.events[0].body["conference"] == made.id


def test_cancelling_takes_links_back_and_tells_whoever_was_invited(
    chair: Client, behind: Behind, conference: Conference
) -> None:
    behind.keep(replace(conference, told=_told(conference)))
    behind.links.set("conf-1", "p-anna", sent_at=NOW)
    behind.post.refuses = {"p-rob"}
    page = chair.post(BASE + "cancel/", {"version": 1}, follow=True).text
    assert behind.stored().state is State.CANCELLED
    assert behind.links.kept["conf-1", "p-anna"].taken_back
    assert "1 person could not be told" in page
    assert all("Le Feuvre" not in words and "protection" not in words for _, _, words in behind.post.sent)
    assert behind.book.events[0].body["what"] == "cancelled"


def _told(conference: Conference) -> object:
    from privity.domain.conferences.plan import Told  # noqa: PLC0415 - one use

    return Told(at=NOW, hears=(), people=tuple(i.person for i in conference.invited))


# --- the version that was read ---


@pytest.mark.parametrize(
    ("address", "sent", "kept"),
    [
        ("move/", DAY, 'value="11"'),
        ("cancel/", {}, ""),
        ("parts/new/", {"title": "Grandparents", "kind": "family"}, "Grandparents"),
        ("people/new/", {"task": "takes_part", "side": "a side of my own"}, "a side of my own"),
        ("exclusions/new/", {"ground": "interference", "whole": "whole", "evidence": "He came drunk twice."}, "drunk"),
        ("parts/part-1/remove/", {}, ""),
    ],
)
@pytest.mark.parametrize("version", ["0", "7", "", "x"])
def test_a_change_of_what_has_changed_meanwhile_is_told_and_nothing_is_lost(
    *,
    chair: Client,
    behind: Behind,
    conference: Conference,
    address: str,
    sent: dict[str, str],
    kept: str,
    version: str,
) -> None:
    more: dict[str, object] = dict(sent)
    if address == "parts/new/":
        more["topics"] = [topic_key(conference, Topic(about=ISLA, category="education"))]
    if address == "people/new/":
        more["person"] = place("conf-1", BRENDA)
    if address == "exclusions/new/":
        more["person"] = place("conf-1", ROB)
    answer = chair.post(BASE + address, more | {"version": version})
    assert answer.status_code == 400
    assert CHANGED in answer.text
    assert kept in answer.text
    assert 'name="version" value="1"' in answer.text, "having been told, one may send it again"
    assert behind.stored() == conference
    assert behind.book.events == []
    assert chair.post(BASE + address, more | {"version": 1}).status_code == 302, "and then it is kept"


def test_whoever_is_slower_by_a_moment_leaves_a_void_entry_and_changes_nothing(
    chair: Client, behind: Behind, conference: Conference
) -> None:
    behind.plans.meanwhile = True
    answer = chair.post(BASE + "move/", DAY | {"version": 1})
    assert CHANGED in answer.text
    assert behind.stored() == conference
    assert behind.kinds() == ["conference:changed", "conference:changed"]
    assert behind.book.events[1].body["void"] == 0


def test_the_entry_is_written_before_the_plan_changes(chair: Client, behind: Behind, conference: Conference) -> None:
    behind.book.down = True
    assert chair.post(BASE + "move/", DAY | {"version": 1}).status_code == 503
    assert behind.stored() == conference


# --- parts ---


def _part(conference: Conference, **change: object) -> dict[str, object]:
    education = topic_key(conference, Topic(about=ISLA, category="education"))
    return {"version": 1, "title": "School", "kind": "family", "topics": [education]} | change


def test_a_part_is_added_with_what_was_chosen(chair: Client, behind: Behind, conference: Conference) -> None:
    assert chair.post(BASE + "parts/new/", _part(conference, chat="yes", recording="yes")).status_code == 302
    added = behind.stored().parts[-1]
    assert (added.title, added.kind, added.chat, added.recording) == ("School", PartKind.FAMILY, True, True)
    assert added.topics == (Topic(about=ISLA, category="education"),)
    assert "is recorded" in chair.get(BASE + "hears/").text
    body = behind.book.events[-1].body
    assert body["what"] == "part_added"
    assert "School" not in str(body)


@pytest.mark.parametrize(
    ("change", "said", "field"),
    [
        ({"title": ""}, "Enter a title", "title"),
        ({"title": "x" * 81}, "80 characters or fewer", "title"),
        ({"kind": ""}, "Choose who the part is for", "kind"),
        ({"kind": "secret"}, "Choose who the part is for", "kind"),
        ({"topics": []}, "Choose at least one thing", "topics"),
        ({"topics": ["made-up"]}, "from the list", "topics"),
        ({"kind": "one_side"}, "Say which side this part is for", "side"),
    ],
)
def test_a_part_with_wrong_input(
    *, chair: Client, behind: Behind, conference: Conference, change: dict[str, object], said: str, field: str
) -> None:
    for address in ("parts/new/", "parts/part-1/"):
        refused(behind, chair, BASE + address, _part(conference, **change), said, field)


def test_a_topic_that_the_planner_may_not_see_stays_when_they_change_the_part(
    signed_in: SignedIn, behind: Behind, conference: Conference
) -> None:
    unseen = Topic(fact="f-referrer-1001")
    first = replace(conference.parts[0], topics=(*conference.parts[0].topics, unseen))
    behind.keep(replace(conference, parts=(first, *conference.parts[1:])))
    administrator = signed_in("p-patsy")
    assert "1 topic of this part you may not see" in administrator.get(BASE + "parts/part-1/").text
    assert administrator.post(BASE + "parts/part-1/", _part(conference)).status_code == 302
    assert behind.stored().parts[0].topics == (Topic(about=ISLA, category="education"), unseen)


def test_a_topic_that_the_planner_may_not_see_is_not_theirs_to_add(
    signed_in: SignedIn, behind: Behind, conference: Conference
) -> None:
    hidden = topic_key(conference, Topic(fact="f-referrer-1001"))
    sent = _part(conference, topics=[hidden])
    assert signed_in("p-patsy").post(BASE + "parts/new/", sent).status_code == 400
    assert signed_in("p-colin").post(BASE + "parts/new/", sent).status_code == 302


def test_parts_are_put_in_order_and_removed(chair: Client, behind: Behind, conference: Conference) -> None:
    before = [p.id for p in conference.parts]
    chair.post(BASE + "parts/part-1/order/", {"version": 1, "way": "down"})
    assert [p.id for p in behind.stored().parts][:2] == [before[1], before[0]]
    chair.post(BASE + "parts/part-1/order/", {"version": 2, "way": "up"})
    assert [p.id for p in behind.stored().parts] == before
    chair.post(BASE + "parts/part-1/order/", {"version": 3, "way": "up"})
    assert behind.stored().version == 3, "the first has nowhere to go"
    chair.post(BASE + "parts/part-1/order/", {"version": 1, "way": "down"})
    assert behind.stored().version == 3, "of an older version nothing is moved"
    assert chair.post(BASE + "parts/part-1/remove/", {"version": 3}).status_code == 302
    assert [p.id for p in behind.stored().parts] == before[1:]
    assert chair.get(BASE + "parts/part-1/").status_code == 404


def test_once_it_is_under_way_parts_are_not_changed_here(chair: Client, behind: Behind, conference: Conference) -> None:
    behind.keep(replace(conference, state=State.UNDER_WAY))
    for address in ("parts/new/", "parts/part-1/", "parts/part-1/remove/", "move/", "cancel/"):
        assert chair.get(BASE + address).status_code == 404
    assert chair.post(BASE + "parts/part-1/order/", {"version": 1, "way": "down"}).status_code == 404
    assert chair.get(BASE + "people/new/").status_code == 200
    assert chair.get(BASE + "invitations/").status_code == 200


# --- people ---


def test_somebody_of_the_case_is_added(chair: Client, behind: Behind, conference: Conference) -> None:
    sent = {"version": 1, "person": place("conf-1", BRENDA), "task": "takes_part", "side": "family"}
    assert chair.post(BASE + "people/new/", sent).status_code == 302
    assert behind.stored().invitation(BRENDA) == Invited(person=BRENDA, side="family")


def test_nobody_outside_the_case_and_the_staff_can_be_added(
    chair: Client, behind: Behind, conference: Conference
) -> None:
    page = chair.get(BASE + "people/new/").text
    assert "Brenda Hacquoil" in page
    assert "Rosalind Dubras" in page, "staff"
    for stranger in ("p-sarah", "p-helen", "p-olivia"):
        sent = {"version": 1, "person": place("conf-1", stranger), "task": "takes_part", "side": "x"}
        refused(behind, chair, BASE + "people/new/", sent, "Choose who to invite", "person")


@pytest.mark.parametrize(
    ("person", "change", "said", "field"),
    [
        ("p-brenda", {"side": ""}, "Say on which side", "side"),
        ("p-brenda", {"task": "second_host"}, "Only somebody who works with the family", "task"),
        ("p-hannah", {"task": "chair"}, "Colin Amy is the chair", "task"),
        ("p-hannah", {"task": "king"}, "Choose what they do", "task"),
        ("p-hannah", {"person": ""}, "Choose who to invite", "person"),
        ("p-hannah", {"side": "x" * 41}, "40 characters or fewer", "side"),
    ],
)
def test_adding_somebody_with_wrong_input(
    *, chair: Client, behind: Behind, conference: Conference, person: str, change: dict[str, str], said: str, field: str
) -> None:
    left = tuple(i for i in conference.invited if i.person != person)
    behind.keep(replace(conference, invited=left))
    right = {"version": 1, "person": place("conf-1", person), "task": "takes_part", "side": "family"}
    refused(behind, chair, BASE + "people/new/", right | change, said, field)


def test_a_host_is_staff(chair: Client, behind: Behind, conference: Conference) -> None:
    free = replace(conference, invited=tuple(replace(i, task=Task.TAKES_PART) for i in conference.invited))
    behind.keep(free)
    sent = {"version": 1, "task": "second_host"}
    refused(behind, chair, f"{BASE}people/{place('conf-1', 'p-neil')}/", sent, "A host must be staff", "task")


def test_apologies_count_against_the_agencies(chair: Client, behind: Behind, conference: Conference) -> None:
    sent = {"version": 1, "task": "takes_part", "apologies": "yes"}
    assert chair.post(f"{BASE}people/{place('conf-1', 'p-neil')}/", sent).status_code == 302
    invited = behind.stored().invitation(PersonId("p-neil"))
    assert invited is not None
    assert invited.apologies
    assert "Apologies" in chair.get(BASE).text


def test_somebody_taken_off_the_list_loses_their_link(chair: Client, behind: Behind, conference: Conference) -> None:
    behind.links.set("conf-1", "p-anna", sent_at=NOW)
    sent = {"version": 1, "task": "takes_part", "side": "family", "remove": "yes"}
    assert chair.post(f"{BASE}people/{place('conf-1', ANNA)}/", sent).status_code == 302
    assert behind.stored().invitation(ANNA) is None
    assert behind.links.kept["conf-1", "p-anna"].taken_back


# --- questions ---


def _with_question(behind: Behind, conference: Conference) -> tuple[Topic, str]:
    """What a conference does not need of the child's half of the family: the team manager is asked."""
    topic = Topic(about=ISLA, category="finance")
    part = Part(id=PartId("part-q"), kind=PartKind.CLOSED, title="Money", topics=(topic,))
    behind.keep(replace(conference, parts=(*conference.parts, part)))
    return topic, "part-q"


def test_whoever_is_asked_answers_for_somebody_else_and_with_a_reason(
    signed_in: SignedIn, behind: Behind, conference: Conference
) -> None:
    topic, part = _with_question(behind, conference)
    manager, chair = signed_in("p-david"), signed_in("p-colin")
    of_tom = f"{BASE}hears/{place('conf-1', 'p-tom', 'p-isla', 'finance', '', 'team_manager')}/"
    of_himself = f"{BASE}hears/{place('conf-1', 'p-david', 'p-isla', 'finance', '', 'team_manager')}/"
    assert manager.get(of_himself).status_code == 404, "never about oneself"
    assert chair.get(of_tom).status_code == 404, "the chair is not asked"
    assert manager.get(of_tom).status_code == 200
    refused(behind, manager, of_tom, {"version": 1, "reason": ""}, "Give a reason", "reason")
    refused(behind, manager, of_tom, {"version": 1, "reason": "needed"}, "at least 10 characters", "reason")
    sent = {"version": 1, "reason": "The plan depends on the housing benefit."}
    assert manager.post(of_tom, sent).status_code == 302
    (made,) = behind.stored().answered
    assert made == Answered(
        person=PersonId("p-tom"), topic=topic, rules=("not-needed",), by=PersonId("p-david"), at=NOW,
        reason="The plan depends on the housing benefit.",
    )  # fmt: skip
    asked = behind.stored().part(PartId(part))
    assert asked is not None
    assert hearing(behind.stored(), asked, PersonId("p-tom"), kernel=behind.kernels.now, at=STARTS).hears
    assert not hearing(behind.stored(), asked, PersonId("p-colin"), kernel=behind.kernels.now, at=STARTS).hears
    assert behind.kinds() == ["conference:question_answered"]
    assert "housing" not in str(behind.book.events)
    assert manager.get(of_tom).status_code == 404, "answered once"


# --- sides, agencies ---


@pytest.mark.parametrize("written", ["side-1", "Side 1", "side 1", "  SIDE   1 "])
def test_a_side_is_the_same_side_however_it_is_written(signed_in: SignedIn, behind: Behind, written: str) -> None:
    behind.keep(planned(SPLIT_PARENTS, by="p-ursula"))
    sent = {"version": 1, "task": "takes_part", "side": written}
    assert signed_in("p-ursula").post(f"{BASE}people/{place('conf-1', 'p-craig')}/", sent).status_code == 302
    moved = behind.stored().invitation(PersonId("p-craig"))
    assert moved is not None
    assert moved.side == "side-1"


def test_the_chair_alone_says_why_it_goes_on_with_fewer_agencies(
    signed_in: SignedIn, chair: Client, behind: Behind, conference: Conference
) -> None:
    few = tuple(i for i in conference.invited if i.person in {"p-colin", "p-david", "p-tom", "p-neil", "p-anna"})
    behind.keep(replace(conference, invited=few))
    assert "Go on with fewer agencies" in chair.get(BASE).text
    for other in ("p-david", "p-neil"):
        assert signed_in(other).get(BASE + "fewer/").status_code == 404
        assert "Go on with fewer agencies" not in signed_in(other).get(BASE).text
    refused(behind, chair, BASE + "fewer/", {"version": 1, "reason": "short"}, "at least 10 characters", "reason")
    reason = "The school is closed and has sent a report."
    assert chair.post(BASE + "fewer/", {"version": 1, "reason": reason}).status_code == 302
    assert behind.stored().quorum_reason == reason
    assert "Go on with fewer agencies" not in chair.get(BASE).text
    assert reason not in str(behind.book.events)


@pytest.mark.parametrize(
    "address", ["move/", "cancel/", "parts/new/", "people/new/", "exclusions/new/", "parts/part-1/remove/", "fewer/"]
)
def test_a_form_that_is_sent_empty_is_a_wrong_form(
    chair: Client, behind: Behind, conference: Conference, address: str
) -> None:
    assert chair.post(BASE + address, {}).status_code == 400
    assert behind.stored() == conference
