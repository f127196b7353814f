"""Who would hear what, as the page shows it: the same as the rules say, for everybody invited, in every part."""

import re
from dataclasses import replace

import pytest
from django.test import Client
from tests.web.conferring import NOW, SPLIT_PARENTS, STARTS, WITH_FAMILY, Behind, planned
from tests.web.conftest import SignedIn

from privity.domain.conferences.audience import hearing
from privity.domain.conferences.plan import Conference, Part, PartId, PartKind, Topic
from privity.domain.facts import CaseId
from privity.domain.people import PersonId

pytestmark = pytest.mark.django_db
HEARS = "/conferences/conf-1/hears/"
CHAIRS = {WITH_FAMILY: "p-colin", SPLIT_PARENTS: "p-ursula", CaseId("c-1003"): "p-colin", CaseId("c-1006"): "p-ines"}


def _cells(page: str) -> list[list[str]]:
    """By row: the answers in their order, as the words say."""
    table = page[page.index("<tbody") : page.index("</tbody>")]
    rows = table.split("<tr")[1:]
    return [re.findall(r'class="privity-answer [^"]*">([^<]+)<', row) for row in rows]


@pytest.mark.parametrize("case", list(CHAIRS))
def test_each_cell_says_what_the_rules_say(signed_in: SignedIn, behind: Behind, case: CaseId) -> None:
    conference = behind.keep(planned(case, by=CHAIRS[case]))
    cells = _cells(signed_in(CHAIRS[case]).get(HEARS).text)
    assert len(cells) == len(conference.invited)
    assert len(conference.parts) >= 2
    for invited, row in zip(conference.invited, cells, strict=True):
        wanted = [
            hearing(conference, part, invited.person, kernel=behind.kernels.now, at=STARTS).hears
            for part in conference.parts
        ]
        assert [said == "Hears" for said in row] == wanted, invited.person


def test_every_no_has_its_reason_in_a_sentence(signed_in: SignedIn, behind: Behind) -> None:
    behind.keep(planned(SPLIT_PARENTS, by="p-ursula"))
    page = signed_in("p-ursula").get(HEARS).text
    table = page[page.index("<tbody") : page.index("</tbody>")]
    for cell in table.split("<td")[1:]:
        if ">Hears<" not in cell:
            assert re.search(r'privity-hears__why">[A-Z][^<]+\.<', cell), cell


def test_the_table_has_headers_for_rows_and_columns(signed_in: SignedIn, behind: Behind) -> None:
    conference = behind.keep(planned())
    page = signed_in("p-colin").get(HEARS).text
    assert page.count('scope="col"') == len(conference.parts) + 1
    assert page.count('scope="row"') == len(conference.invited)


def _closed_with_source(conference: Conference) -> Conference:
    part = Part(id=PartId("part-s"), kind=PartKind.CLOSED, title="Closed", topics=(Topic(fact="f-referrer-1001"),))
    return replace(conference, parts=(*conference.parts, part))


def test_reasons_tell_a_planner_nothing_that_is_not_theirs(signed_in: SignedIn, behind: Behind) -> None:
    """The administrator may not know who reported: that the school may not is said in general words."""
    behind.keep(_closed_with_source(planned()))
    administrator, chair = signed_in("p-patsy").get(HEARS).text, signed_in("p-colin").get(HEARS).text
    for said in ("who reported something about Brenda", "made the referral"):
        assert said not in administrator
    assert "who reported something about Brenda" in chair.lower() or "reported something about Brenda" in chair
    assert "they are not named as somebody who may know it" in administrator
    assert _cells(administrator) == _cells(chair), "the answers themselves are the same"


def test_what_is_new_to_family_is_shown_and_what_they_know_is_not(signed_in: SignedIn, behind: Behind) -> None:
    conference = behind.keep(planned())
    client = signed_in("p-colin")
    assert "new to them" in client.get(HEARS).text
    behind.known = {
        (i.person, topic.about or "", topic.category or "")
        for i in conference.invited
        for part in conference.parts
        for topic in part.topics
    }
    assert "new to them" not in client.get(HEARS).text


def test_what_missing_agencies_and_hosts_are_is_said(signed_in: SignedIn, behind: Behind) -> None:
    conference = planned()
    few = tuple(i for i in conference.invited if i.person in {"p-colin", "p-tom", "p-anna"})
    behind.keep(replace(conference, invited=few))
    page = signed_in("p-colin").get(HEARS).text
    assert "of 3 needed" in page
    assert "no second host" in page


def test_what_has_changed_since_the_invitations_is_said(signed_in: SignedIn, behind: Behind) -> None:
    behind.keep(planned())
    client = signed_in("p-colin")
    assert "Since the invitations were sent" not in client.get(HEARS).text
    page = client.get("/conferences/conf-1/invitations/").text
    once = re.search(r'name="once" value="([^"]+)"', page)
    who = re.findall(r'name="who" value="([^"]+)"', page)
    assert once
    client.post("/conferences/conf-1/invitations/send/", {"version": 1, "once": once[1], "who": who})
    assert "Nothing has changed in who would hear what" in client.get(HEARS).text
    stored = behind.stored()
    assert stored.told is not None
    assert stored.told.at == NOW
    family = next(p for p in stored.parts if p.kind is PartKind.FAMILY)
    emptied = tuple(replace(p, topics=()) if p.id == family.id else p for p in stored.parts)
    behind.keep(replace(stored, parts=emptied))
    assert f"Anna Le Feuvre would no longer hear “{family.title}”." in client.get(HEARS).text


def test_nothing_of_a_family_stands_in_an_address_or_a_title(signed_in: SignedIn, behind: Behind) -> None:
    conference = behind.keep(_closed_with_source(planned()))
    client = signed_in("p-colin")
    seen, wait = set(), {"/conferences/"}
    while wait:
        address = wait.pop()
        seen.add(address)
        page = _page(client, address)
        wait |= {a for a in re.findall(r'(?:href|action)="(/conferences/[^"#]*)', page) if not _elsewhere(a)} - seen
        title = re.search(r"<title>([^<]*)</title>", page)
        for word in _words(behind, conference):
            assert word not in address, address
            assert title is None or word not in title[1]
    assert len(seen) > 25


def _page(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code in {200, 405}, address
    return answer.text if answer.status_code == 200 else ""


def _elsewhere(address: str) -> bool:
    return any(f"/{other}/" in address for other in ("live", "minutes", "copies", "attendance", "record", "heard"))


def _words(behind: Behind, conference: Conference) -> set[str]:
    people = behind.kernels.now.index.people
    names = {word for i in conference.invited for word in people[PersonId(i.person)].name.split() if len(word) > 2}
    return names | {i.person for i in conference.invited} | {"f-referrer", "CF-1001", "c-1001", "source_identity"}
