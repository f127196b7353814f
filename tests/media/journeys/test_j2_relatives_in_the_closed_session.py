"""J2: relatives who stay connected, come back, pass their link on or wait for a failure hear nothing of a closed session."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from tests.media.journeys.received import Outside, hears, seated
from tests.media.journeys.stack import FAMILY_CASE, Stack

from privity.cli.demonstration.attending import Attending
from privity.domain.conferences.plan import Invited
from privity.domain.people import PersonId

pytestmark = pytest.mark.browser

CHAIR, SECOND, POLICE, MOTHER, GRANDMOTHER = "p-colin", "p-david", "p-neil", "p-anna", "p-brenda"


def _arrived(stands: Stack) -> tuple[list[Attending], dict[str, object]]:
    """Chair, second host, police, mother, grandmother: in the first part, and all of them heard by the mother."""
    conference = stands.planned(FAMILY_CASE, by=CHAIR, also=[Invited(person=PersonId(GRANDMOTHER), side="family")])
    links = {who: stands.link(conference, who) for who in (POLICE, MOTHER, GRANDMOTHER)}
    people = [stands.desk(conference, CHAIR, 0), stands.desk(conference, SECOND, 1)]
    people += [stands.comes(conference, who, n, links[who]) for n, who in enumerate(links, start=2)]
    for each in people:
        each.check_and_join()
    for each in people:
        each.page.wait_for_selector("#line[data-state=there]")
    people[0].page.wait_for_selector("#next-part:not([aria-disabled=true])")
    people[0].page.click("#next-part")
    assert seated(people)
    assert hears(people[3], [p for p in people if p is not people[3]])
    return people, {"conference": conference, "links": links}


def _closed(people: Sequence[Attending]) -> None:
    before = people[0].part
    people[0].page.click("#closed-session")
    assert seated(people[:3], after=before)


BROKEN = str(Path(__file__).with_name("lets_everybody_in.py"))


def test_whatever_relatives_try_and_whatever_fails_they_receive_nothing_of_it(stands: Stack) -> None:
    people, more = _arrived(stands)
    chair, second, police, mother, grandmother = people
    links = more["links"]
    _closed(people)
    relatives = [Outside(mother), Outside(grandmother)]
    assert hears(police, [chair, second])
    assert mother.view == grandmother.view == "waiting"

    # Refresh; the same link on a second device; a link passed on to somebody who knows the code.
    relatives[1].anew()
    grandmother.page.reload()
    grandmother.page.wait_for_selector("#check-start")
    grandmother.check_and_join()
    for token in (links[MOTHER], links[GRANDMOTHER]):  # type: ignore[index]
        other = stands.browser.new_context(locale="en-GB")
        page = other.new_page()
        page.goto(f"{stands.web}join/{token.token}/")
        page.fill("input[name=code]", token.code)
        page.click("button:has-text('Continue')")
        page.wait_for_selector("h1:has-text('This link is used on another device')")
        page.goto(f"{stands.web}join/live/")
        assert page.locator("#conference").count() == 0
        other.close()

    # The mother's connection breaks and comes back; a second page of hers takes over.
    mother.context.set_offline(True)
    mother.page.wait_for_timeout(300)
    mother.context.set_offline(False)
    tab = mother.context.new_page()
    tab.goto(f"{stands.web}join/live/")
    second_page = Attending(
        person=mother.person, name=mother.name, number=mother.number, context=mother.context, page=tab
    )
    second_page.check_and_join()
    tab.wait_for_selector(", ".join(f"#conference[data-view={view}]" for view in ("refused", "waiting", "question")))
    of_the_tab = Outside(second_page)
    assert hears(police, [chair, second])

    # The chair's browser is gone: those who are in go on with the second host, nobody else comes in.
    chair.context.close()
    assert hears(police, [second])
    for each in (*relatives, of_the_tab):
        assert each.received() == []

    # The gate is killed and started again: everybody waits, until the second host calls the closed session anew.
    stands.kill_gate()
    second.page.wait_for_timeout(1000)
    stands.start_gate()
    for each in (second, police):
        each.page.wait_for_selector("#line[data-state=there]")
    second.page.wait_for_selector("#closed-session:not([aria-disabled=true])")
    second.page.click("#closed-session")
    assert seated([second])
    row = second.page.locator("#people > li", has_text=police.name)
    row.get_by_role("button", name="Call in").click()
    assert seated([police])
    assert hears(police, [second])

    # The media server dies: the part is closed for everybody.
    stands.kill_media_server()
    for each in (second, police):
        each.page.wait_for_selector("#conference:not([data-view=part])")
    mother.page.wait_for_timeout(1500)
    for each in (*relatives, of_the_tab):
        assert each.received() == []


def test_the_same_look_finds_a_gate_that_lets_everybody_in(stands: Stack) -> None:
    """The control taken away: what is measured above would show it."""
    stands.anew()
    stands.stop("gate")
    stands.start_gate(program=[BROKEN])
    try:
        people, _ = _arrived(stands)
        before = people[0].part
        relatives = [Outside(each) for each in people[3:]]
        people[0].page.click("#closed-session")
        assert seated(people, after=before)
        assert hears(people[3], people[:3])
        assert all(each.received() for each in relatives)
    finally:
        stands.anew()
