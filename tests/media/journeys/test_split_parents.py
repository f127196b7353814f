"""Parents who are barred from one another: parts and waiting rooms of their own, and no word of the other anywhere."""

from dataclasses import replace

import pytest
from tests.media.journeys.received import Outside, hears, seated
from tests.media.journeys.stack import SPLIT_PARENTS, Stack

from privity.cli.demonstration.attending import Attending

pytestmark = pytest.mark.browser

CHAIR, HEALTH, MOTHER, FATHER, HIS_SOLICITOR = "p-ursula", "p-helen", "p-sarah", "p-craig", "p-olivia"


class Everything:
    """Whatever reached one person's browser: each message of the gate, each answer of the web site, each state of the page."""

    def __init__(self, who: Attending) -> None:
        self.who, self.came = who, list[str]()
        who.page.on("websocket", lambda socket: socket.on("framereceived", lambda frame: self.came.append(str(frame))))
        who.page.on("response", self._answer)
        who.page.on("console", lambda line: self.came.append(line.text))

    def look(self) -> None:
        self.came += [self.who.page.content(), self.who.page.inner_text("body")]

    def names(self, *words: str) -> list[str]:
        self.look()
        return [word for word in words if any(word.casefold() in each.casefold() for each in self.came)]

    def _answer(self, response: object) -> None:
        self.came.append(str(getattr(response, "url", "")))


def test_each_parent_has_a_time_of_their_own_and_neither_sees_that_the_other_is_there(stands: Stack) -> None:
    conference = stands.planned(SPLIT_PARENTS, by=CHAIR)
    sides = {i.person: i.side for i in conference.invited if i.side}
    assert sides[MOTHER] != sides[FATHER]  # type: ignore[index]
    people = [
        stands.desk(conference, CHAIR, 0),
        *(stands.comes(conference, who, n) for n, who in enumerate((HEALTH, MOTHER, FATHER, HIS_SOLICITOR), start=1)),
    ]
    chair, health, mother, father, solicitor = people
    hers, his, theirs = Everything(mother), Everything(father), Everything(solicitor)
    of_each = (hers, his, theirs)
    for each in people:
        each.check_and_join()
    for each in people:
        each.page.wait_for_selector("#line[data-state=there]")

    # They wait apart: he sees his own solicitor, she nobody.
    father.page.wait_for_selector("#waiting-with:not([hidden])")
    assert "Olivia Blampied" in father.page.inner_text("#waiting-with")
    assert mother.page.is_hidden("#waiting-with")

    # Her part: he and whoever acts for him receive nothing; then the other way round.
    mine = {MOTHER: "part-1", FATHER: "part-2"}
    outside = [Outside(father), Outside(solicitor)]
    _call(chair, conference.part(mine[MOTHER]).title)  # type: ignore[arg-type,union-attr]
    assert seated([chair, health, mother])
    assert hears(mother, [chair, health])
    for seen in of_each:
        seen.look()
    assert [each.received() for each in outside] == [[], []]
    assert father.view == solicitor.view == "waiting"

    before = chair.part
    _call(chair, conference.part(mine[FATHER]).title)  # type: ignore[arg-type,union-attr]
    mother.page.wait_for_selector("#conference[data-view=waiting]")
    outside = [Outside(mother)]
    assert seated([chair, health, father, solicitor], after=before)
    assert hears(father, [chair, health, solicitor])
    for seen in of_each:
        seen.look()
    assert outside[0].received() == []

    # The chair cannot put her in there by hand either.
    row = chair.page.locator("#people > li", has_text="Sarah Pallot")
    assert row.get_by_role("button", name="Call in").is_hidden()

    chair.page.click("#end")
    chair.page.click("#sure-yes")
    for each in (mother, father, solicitor):
        each.page.wait_for_selector("#conference[data-view=ended], #conference[data-view=refused]")
    assert hers.names("Craig", "Olivia", "Blampied", FATHER, HIS_SOLICITOR) == []
    assert his.names("Sarah", MOTHER) == []
    assert theirs.names("Sarah", MOTHER) == []
    assert all(any('"place"' in each for each in seen.came) for seen in of_each)  # it did listen


def test_what_listens_would_find_a_name(stands: Stack) -> None:
    """The same two with one side: the measure of the test above sees each name at the other."""
    conference = stands.planned(SPLIT_PARENTS, by=CHAIR)
    together = replace(
        conference,
        invited=tuple(replace(i, side="family") if i.side else i for i in conference.invited),
        version=conference.version,
    )
    stands.store.change(together)
    mother, father = stands.comes(conference, MOTHER, 1), stands.comes(conference, FATHER, 2)
    hers = Everything(mother)
    for each in (mother, father):
        each.check_and_join()
    mother.page.wait_for_selector("#waiting-with:not([hidden])")
    assert hers.names("Craig") == ["Craig"]


def _call(chair: Attending, title: str) -> None:
    chair.page.get_by_role("button", name=f"Call: {title}", exact=True).last.click()
