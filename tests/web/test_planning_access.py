"""Who may see and plan a conference, and that everybody else meets what is not there."""

from dataclasses import replace

import pytest
from django.urls import reverse
from tests.web.conferring import NOW, SPLIT_PARENTS, STARTS, WITH_FAMILY, Behind, kernel, planned
from tests.web.conftest import SignedIn

from privity.domain.cases import Bar, Case, Involvement
from privity.domain.conferences.plan import Conference, Exclusion, ExclusionGround, ExclusionId, State
from privity.domain.department import Department
from privity.domain.entitlement.kernel import Kernel
from privity.domain.people import PersonId, Relation
from privity.workflows.conferences.planning.changing import place

pytestmark = pytest.mark.django_db
# In the case CF-1001: the chair, administrator, allocated worker, manager, head. Then who else is in it, and who is not.
PLANNERS = {"p-colin", "p-patsy", "p-tom", "p-david", "p-hannah"}
INVITED = {"p-kim", "p-shah", "p-sandra", "p-neil", "p-yusuf"}
NOBODIES = {"p-mark", "p-grace", "p-ursula", "p-rosalind", "p-helen", "p-anna", "p-rob", "p-brenda", "p-paul"}
EVERYBODY = sorted(PLANNERS | INVITED | NOBODIES)
ASKED = ExclusionId("exclusion-1")


def _with_exclusion(conference: Conference, *, by: str = "p-neil") -> Conference:
    asked = Exclusion(
        id=ASKED,
        person=PersonId("p-rob"),
        ground=ExclusionGround.INTERFERENCE,
        requested_by=PersonId(by),
        requested_at=NOW,
        evidence="threats at the last meeting",
    )
    return replace(conference, exclusions=(asked,))


def _addresses(conference: Conference) -> dict[str, str]:
    key, who = conference.id, place(conference.id, conference.invited[-1].person)
    part = conference.parts[0].id
    more: dict[str, dict[str, str]] = {
        "part": {"part": part},
        "remove-part": {"part": part},
        "invited-person": {"who": who},
        "exclusion": {"exclusion": ASKED},
    }
    names = (
        "conference", "move-conference", "cancel-conference", "who-hears", "new-part", "part", "remove-part",
        "invite-person", "invited-person", "ask-exclusion", "exclusion", "invitations",
    )  # fmt: skip
    return {name: reverse(name, kwargs={"conference": key, **more.get(name, {})}) for name in names}


@pytest.mark.parametrize("person", EVERYBODY)
def test_each_page_opens_to_those_entitled_alone(signed_in: SignedIn, behind: Behind, person: str) -> None:
    conference = behind.keep(_with_exclusion(planned()))
    client = signed_in(person)
    opens = {name for name, address in _addresses(conference).items() if client.get(address).status_code == 200}
    if person in PLANNERS:
        assert opens == set(_addresses(conference))
    elif person == "p-neil":
        assert opens == {"conference", "ask-exclusion", "exclusion"}  # what he asked for himself
    elif person in INVITED:
        assert opens == {"conference", "ask-exclusion"}
    else:
        assert opens == set()


@pytest.mark.parametrize("person", sorted(NOBODIES | INVITED))
@pytest.mark.parametrize("method", ["get", "post"])
def test_not_theirs_and_not_there_are_the_same_to_the_byte(
    signed_in: SignedIn, behind: Behind, person: str, method: str
) -> None:
    theirs = behind.keep(_with_exclusion(planned(), by="p-david"))
    nobodys = replace(theirs, id="conf-2")  # not kept
    client = signed_in(person)
    for (name, one), (_, other) in zip(_addresses(theirs).items(), _addresses(nobodys).items(), strict=True):
        if person in INVITED and name in {"conference", "ask-exclusion"}:
            continue
        first, second = getattr(client, method)(one), getattr(client, method)(other)
        assert first.status_code == second.status_code
        assert first.status_code in {404, 405}
        assert first.content == second.content, name
    assert behind.book.events == []
    assert behind.stored() == theirs


@pytest.mark.parametrize("person", EVERYBODY)
def test_the_list_holds_what_is_theirs(signed_in: SignedIn, behind: Behind, person: str) -> None:
    behind.keep(planned())
    behind.keep(planned(SPLIT_PARENTS, by="p-ursula", key="conf-other"))
    page = signed_in(person).get("/conferences/").text
    assert ("/conferences/conf-1/" in page) == (person in PLANNERS | INVITED)
    other = {"p-ursula", "p-grace", "p-david", "p-shah", "p-sandra", "p-neil", "p-helen"}
    assert ("/conferences/conf-other/" in page) == (person in other)
    assert ("/conferences/new/" in page) == (person in PLANNERS | {"p-ursula", "p-grace", "p-mark"})


def test_one_may_plan_only_in_ones_own_case(signed_in: SignedIn, behind: Behind) -> None:
    client = signed_in("p-ursula")
    form = {"kind": "initial", "day": "10", "month": "12", "year": "2026", "time": "10:30"}
    assert client.post("/conferences/new/", form | {"case": WITH_FAMILY}).status_code == 400
    assert behind.plans.kept == {}
    assert client.post("/conferences/new/", form | {"case": SPLIT_PARENTS}).status_code == 302
    assert [c.case for c in behind.plans.kept.values()] == [SPLIT_PARENTS]
    assert behind.kinds() == ["conference:planned"]


def _department(change: object) -> Kernel:
    department: Department = kernel().index.department
    cases = tuple(change(case) if case.id == WITH_FAMILY else case for case in department.cases)
    return Kernel.of(replace(department, cases=cases))


def _barred(case: Case, **more: object) -> Case:
    return replace(case, bars=(*case.bars, Bar(readers=(PersonId("p-david"),), ground="an order", **more)))


def test_a_bar_takes_the_conference_away_from_a_planner(signed_in: SignedIn, behind: Behind) -> None:
    behind.keep(planned())
    client = signed_in("p-david")
    assert client.get("/conferences/conf-1/").status_code == 200
    behind.kernels.now = _department(_barred)
    assert client.get("/conferences/conf-1/").status_code == 404
    assert "conf-1" not in client.get("/conferences/").text


def test_a_bar_about_one_of_the_family_does_too(signed_in: SignedIn, behind: Behind) -> None:
    behind.keep(planned())
    behind.kernels.now = _department(lambda case: _barred(case, about=(PersonId("p-brenda"),)))
    assert signed_in("p-david").get("/conferences/conf-1/").status_code == 404


@pytest.mark.parametrize("person", ["p-david", "p-neil"])
def test_somebody_related_to_the_family_does_not_know_of_it(signed_in: SignedIn, behind: Behind, person: str) -> None:
    behind.keep(planned())
    department = kernel().index.department
    related = Relation(person=PersonId(person), to=PersonId("p-brenda"), relation="cousin")
    behind.kernels.now = Kernel.of(replace(department, relations=(*department.relations, related)))
    assert signed_in(person).get("/conferences/conf-1/").status_code == 404
    assert "conf-1" not in signed_in(person).get("/conferences/").text


def test_a_worker_who_is_not_allocated_does_not_plan(signed_in: SignedIn, behind: Behind) -> None:
    behind.keep(planned())
    more = Involvement(person=PersonId("p-mark"), role="social_worker")
    behind.kernels.now = _department(lambda case: replace(case, involvements=(*case.involvements, more)))
    assert signed_in("p-mark").get("/conferences/conf-1/").status_code == 404


def test_when_the_part_in_the_case_ends_so_does_the_planning(signed_in: SignedIn, behind: Behind) -> None:
    behind.keep(planned())
    assert signed_in("p-tom").get("/conferences/conf-1/").status_code == 200
    kept = kernel().index.department

    def over(case: Case) -> Case:
        return replace(case, involvements=tuple(i for i in case.involvements if i.person != "p-tom"))

    behind.kernels.now = _department(over)
    behind.keep(replace(behind.stored(), invited=tuple(i for i in behind.stored().invited if i.person != "p-tom")))
    assert signed_in("p-tom").get("/conferences/conf-1/").status_code == 404
    assert kept is kernel().index.department


def test_who_is_invited_sees_only_the_parts_that_they_hear(signed_in: SignedIn, behind: Behind) -> None:
    conference = behind.keep(planned())
    closed = next(p for p in conference.parts if p.kind.value == "closed")
    hidden = replace(closed, title="Not for the doctor", topics=(*closed.topics, _source()))
    behind.keep(replace(conference, parts=tuple(hidden if p.id == closed.id else p for p in conference.parts)))
    page = signed_in("p-shah").get("/conferences/conf-1/").text
    assert "Not for the doctor" not in page
    assert "Anna Le Feuvre" in page, "what the doctor may hear is said"
    assert "Not for the doctor" in signed_in("p-colin").get("/conferences/conf-1/").text


def _source() -> object:
    from privity.domain.conferences.plan import Topic  # noqa: PLC0415 - one use

    return Topic(fact="f-referrer-1001")


def test_a_planner_is_not_told_a_topic_that_they_may_not_see(signed_in: SignedIn, behind: Behind) -> None:
    """The administrator keeps records, and is not told who reported something."""
    conference = behind.keep(planned())
    first = replace(conference.parts[0], topics=(*conference.parts[0].topics, _source()))
    behind.keep(replace(conference, parts=(first, *conference.parts[1:])))
    for address in _addresses(conference).values():
        if "exclusion-1" in address:
            continue
        administrator, chair = signed_in("p-patsy").get(address).text, signed_in("p-colin").get(address).text
        assert "made the referral" not in administrator, address
        assert "reported something about Brenda" not in administrator, address
        if address.endswith("/conferences/conf-1/"):
            assert "Something that you may not see" in administrator
            assert "made the referral" in chair


@pytest.mark.parametrize("state", [State.ENDED, State.CANCELLED])
def test_nothing_is_changed_once_it_is_over(signed_in: SignedIn, behind: Behind, state: State) -> None:
    conference = behind.keep(replace(planned(), state=state))
    client = signed_in("p-colin")
    for name, address in _addresses(_with_exclusion(conference)).items():
        if name not in {"conference", "who-hears", "invitations", "exclusion"}:
            assert client.get(address).status_code == 404, name
    page = client.get("/conferences/conf-1/").text
    assert "Add a part" not in page
    assert "Cancel the conference" not in page


def test_past_and_coming_stand_apart(signed_in: SignedIn, behind: Behind) -> None:
    behind.keep(planned())
    behind.keep(replace(planned(key="conf-old"), starts=NOW.replace(month=1)))
    behind.keep(replace(planned(key="conf-called-off"), state=State.CANCELLED))
    behind.keep(planned(key="conf-sooner", starts=STARTS.replace(day=2)))
    page = signed_in("p-colin").get("/conferences/").text
    order = [page.index(f"/conferences/{k}/") for k in ("conf-sooner", "conf-1", "conf-called-off", "conf-old")]
    assert order == sorted(order)


@pytest.mark.parametrize("what", ["plans", "book"])
def test_when_something_does_not_answer_nothing_is_shown_or_changed(
    signed_in: SignedIn, behind: Behind, what: str
) -> None:
    before = behind.keep(planned())
    getattr(behind, what).down = True
    client = signed_in("p-colin")
    sent = {"version": 1, "day": "11", "month": "12", "year": "2026", "time": "9:00"}
    assert client.post("/conferences/conf-1/move/", sent).status_code == 503
    assert behind.stored() == before
    if what == "plans":
        assert client.get("/conferences/").status_code == 503
        assert client.get("/conferences/conf-1/").status_code == 503
