"""J5: what would be new to the grandmother is shown before it is said; what she heard is recorded, and her copy holds no more."""

import pytest
from tests.media.journeys.received import Outside, hears, seated
from tests.media.journeys.stack import FAMILY_CASE, Stack

from privity.cli.demonstration.attending import Attending
from privity.domain.conferences.plan import Invited
from privity.domain.people import PersonId

pytestmark = pytest.mark.browser

CHAIR, MINUTES, MOTHER, GRANDMOTHER = "p-colin", "p-kim", "p-anna", "p-brenda"


A_MOMENT = (
    2500  # milliseconds: the seconds in which somebody came or went are nobody's, and a line of theirs in no copy
)


def _writes(who: Attending, words: str) -> None:
    who.page.wait_for_timeout(A_MOMENT)
    who.page.fill("[data-panel] textarea", words)
    who.page.press("[data-panel] textarea", "Control+Enter")
    who.page.wait_for_selector(f".minutes-panel .minutes-line__words:has-text('{words}')")
    who.page.wait_for_timeout(A_MOMENT)


def test_she_hears_her_part_alone_and_both_the_record_and_her_copy_say_so(stands: Stack) -> None:
    conference = stands.planned(FAMILY_CASE, by=CHAIR, also=[Invited(person=PersonId(GRANDMOTHER), side="family")])
    chair = stands.desk(conference, CHAIR, 0)

    # Before: the matrix names what no record says that she knows, and keeps her out of the mother's part.
    chair.page.goto(f"{stands.web}conferences/{conference.id}/hears/")
    hers = chair.page.locator("table.privity-hears tbody tr", has_text="Brenda Hacquoil").locator("td")
    introductions, family = hers.nth(0), hers.nth(1)
    assert "Hears" in introductions.inner_text()
    assert "Does not hear" in family.inner_text()
    introductions.locator("summary", has_text="new to them").click()
    new = introductions.locator(".privity-new li").all_inner_texts()
    assert any("Anna Le Feuvre" in each for each in new)
    assert not any("abuse" in each for each in new)

    # The conference: everybody in the first part, the mother without her in the second.
    chair.page.goto(f"{stands.web}conferences/{conference.id}/live/")
    minutes = stands.desk(conference, MINUTES, 1)
    mother, grandmother = stands.comes(conference, MOTHER, 2), stands.comes(conference, GRANDMOTHER, 3)
    for each in (chair, minutes, mother, grandmother):
        each.check_and_join()
        each.page.wait_for_selector("#line[data-state=there]")
    chair.page.wait_for_selector("#next-part:not([aria-disabled=true])")
    chair.page.click("#next-part")
    assert seated([chair, minutes, mother, grandmother])
    assert hears(grandmother, [chair, mother])
    _writes(minutes, "The family was introduced.")
    chair.page.click("#next-part")
    grandmother.page.wait_for_selector("#conference[data-view=waiting]")
    outside = Outside(grandmother)
    assert seated([chair, minutes, mother], after="Introductions")
    assert hears(mother, [chair])
    _writes(minutes, "The mother spoke of her own childhood.")
    assert outside.received() == []
    chair.page.click("#end")
    chair.page.click("#sure-yes")
    chair.page.wait_for_selector("#conference[data-view=ended], #conference[data-view=refused]")

    # Afterwards: who heard what, and her copy.
    chair.page.goto(f"{stands.web}conferences/{conference.id}/heard/")
    told = chair.page.locator("table", has=chair.page.locator("tr", has_text="Brenda Hacquoil"))
    assert told.count() == 1
    told_her = told.locator("tr", has_text="Brenda Hacquoil").inner_text()
    assert "New to them then" in told_her
    assert "to\nnow" not in told_her  # her attendance ended with the part
    assert "Anna Le Feuvre" in told_her
    chair.page.goto(f"{stands.web}conferences/{conference.id}/copies/")
    row = chair.page.locator(".minutes-copy", has_text="Brenda Hacquoil")
    row.locator("a:has-text('See it')").click()
    copy = chair.page.inner_text(".minutes-text")
    assert "The family was introduced." in copy
    assert "childhood" not in copy
