"""A whole conference with an unplanned closed session by keyboard alone: chair and minute taker touch no mouse."""

from typing import Any

import pytest
from tests.media.journeys.received import Outside, hears, seated
from tests.media.journeys.stack import FAMILY_CASE, PASSWORD, Stack

from privity.cli.demonstration.attending import Attending
from privity.domain.people import PersonId

pytestmark = pytest.mark.browser

CHAIR, SECOND, MINUTES, POLICE, MOTHER = "p-colin", "p-david", "p-kim", "p-neil", "p-anna"
FOCUS = "document.activeElement && document.activeElement !== document.body ? document.activeElement.id || document.activeElement.tagName : ''"


class Keyboard:
    """One person's keys. After each key something on the page has the focus: what is lost can't be found without a mouse."""

    def __init__(self, page: Any) -> None:
        self.page, self.lost = page, list[str]()

    @property
    def focus(self) -> str:
        return str(self.page.evaluate(FOCUS))

    @property
    def says(self) -> str:
        """Name of what has the focus, as its text or label has it."""
        return str(
            self.page.evaluate(
                "(document.activeElement?.getAttribute('aria-label') || document.activeElement?.innerText || '').trim()"
            )
        )

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def type(self, words: str) -> None:
        self.page.keyboard.type(words)

    def to(self, wanted: str, *, back: bool = False, most: int = 90) -> None:
        """Tabs until the thing of that id, or with that text, has the focus."""
        for _ in range(most):
            if wanted in {self.focus, self.says}:
                return
            self.press("Shift+Tab" if back else "Tab")
        raise AssertionError(f"{wanted!r} is not reached by Tab; at {self.focus!r}")

    def stays(self, when: str) -> None:
        if not self.focus:
            self.lost.append(when)


def _signs_in(stands: Stack, person: str, number: int, address: str, seen: str) -> Keyboard:
    email, _ = stands.sign_in(person)
    page = stands.visitor(number).new_page()
    page.goto(f"{stands.web}{address}")
    keys = Keyboard(page)
    keys.to("email")
    keys.type(email)
    keys.to("password")
    keys.type(PASSWORD)
    keys.press("Enter")
    page.wait_for_selector("input[name=code]")
    keys.to("code")
    keys.type(stands.code(person))
    keys.press("Enter")
    page.wait_for_selector(f"body:not(:has(input[name=code])) {seen}")
    return keys


def _opens(keys: Keyboard) -> None:
    """Camera and microphone, then in."""
    page = keys.page
    page.wait_for_selector("#check-start")
    keys.to("check-start")
    keys.press("Enter")
    page.wait_for_selector("#join:not([disabled])")
    page.wait_for_selector("#check-shown:not([hidden])")
    keys.to("join")
    keys.press("Enter")
    page.wait_for_selector("#line[data-state=there]")


def _answers(keys: Keyboard) -> None:
    """Who is in the room: asked before each part."""
    keys.page.wait_for_selector("#conference[data-view=question]")
    keys.stays("asked who is in the room")
    keys.to("alone-yes")
    keys.press("Space", "Enter")


def _as_person(keys: Keyboard, stands: Stack, person: str, number: int) -> Attending:
    return Attending(person=PersonId(person), name=stands.name(person), number=number, context=keys.page.context, page=keys.page)  # fmt: skip


def _calls(keys: Keyboard, press: str, then: str) -> None:
    """A part is called: the chair answers for it, and sits in it."""
    keys.press(press)
    _answers(keys)
    keys.page.wait_for_selector("#conference[data-view=part]")
    keys.page.wait_for_selector(f"#where-heading:text-is('{then}')")
    keys.stays(f"called {then}")


def _sure(keys: Keyboard, button: str) -> None:
    """A press that is asked about once more."""
    keys.to(button)
    keys.press("Enter")
    keys.page.wait_for_selector("#sure-dialog[open]")
    keys.to("sure-yes", most=6)
    keys.press("Enter")
    keys.page.wait_for_selector("#sure-dialog:not([open])", state="attached")
    keys.stays(f"sure about {button}")


def _writes(keys: Keyboard, words: str) -> None:
    page = keys.page
    page.wait_for_selector("[data-panel] textarea")
    keys.to(page.evaluate("document.querySelector('[data-panel] textarea').id"))
    keys.type(words)
    keys.press("Control+Enter")
    page.wait_for_selector(f".minutes-panel .minutes-line__words:has-text('{words}')")
    keys.stays(f"wrote {words}")


def test_a_conference_with_an_unplanned_closed_session_from_sign_in_to_its_end(stands: Stack) -> None:
    conference = stands.planned(FAMILY_CASE, by=CHAIR)
    keys = _signs_in(stands, CHAIR, 0, "conferences/", "h1")
    keys.page.goto(f"{stands.web}conferences/{conference.id}/")
    keys.to("Go into the conference")
    keys.press("Enter")
    _opens(keys)
    typing = _signs_in(stands, MINUTES, 2, f"conferences/{conference.id}/live/", "#check-start")
    _opens(typing)
    minutes, chair = _as_person(typing, stands, MINUTES, 2), _as_person(keys, stands, CHAIR, 0)
    second, police, mother = (stands.desk(conference, SECOND, 1), stands.comes(conference, POLICE, 3), stands.comes(conference, MOTHER, 4))  # fmt: skip
    for each in (second, police, mother):
        each.check_and_join()
        each.page.wait_for_selector("#line[data-state=there]")
    chair.page.wait_for_selector("#next-part:not([aria-disabled=true])")
    professionals, everybody = (second, minutes, police), (second, minutes, police, mother)

    # The first part, by its shortcut.
    _calls(keys, "Alt+Shift+N", "Introductions")
    assert seated(everybody)
    assert hears(mother, [chair, second, police])
    _writes(typing, "Everybody said who they are.")

    # A closed session that nobody planned, by its shortcut; the mother receives nothing.
    _calls(keys, "Alt+Shift+S", "Closed session")
    outside = Outside(mother)
    assert seated(professionals, after="Introductions")
    assert hears(police, [chair, second])
    _writes(typing, "The police told of an arrest.")
    keys.press("Alt+Shift+L")
    assert keys.focus == "sign-heading"
    assert keys.says == "The door is shut"
    assert mother.view == "waiting"
    assert outside.received() == []

    # The family is called back; then a second closed session by Tab and Enter.
    keys.to("Call: With the family")
    _calls(keys, "Enter", "With the family")
    assert seated(everybody, after="Closed session")
    assert hears(mother, [chair, second, police])
    _writes(typing, "The mother said that she is tired.")
    keys.to("closed-session", back=True)
    _calls(keys, "Enter", "Closed session 2")
    outside = Outside(mother)
    assert seated(professionals, after="With the family")
    assert hears(police, [chair, second])
    assert outside.received() == []

    _hands_over_takes_back_and_ends(keys)
    assert keys.lost == typing.lost == []


def _hands_over_takes_back_and_ends(keys: Keyboard) -> None:
    _sure(keys, "hand-over")
    keys.page.wait_for_selector("#hand-over:has-text('Take over the chair')")
    _sure(keys, "hand-over")
    keys.page.wait_for_selector("#hand-over:has-text('Hand over the chair')")
    _sure(keys, "end")
    keys.page.wait_for_selector("#conference[data-view=ended], #conference[data-view=refused]")
    keys.stays("ended")
