"""The chair's desk: the sign says what is so, all of it works by keyboard, and the focus is never lost."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from tests.web.browser import CHROMIUM
from tests.workflows.conferences.live import conference as said
from tests.workflows.conferences.live.conftest import Joins, Opens
from tests.workflows.conferences.live.scripted_gate import ScriptedGate

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(not Path(CHROMIUM).exists(), reason="no Chromium on this machine"),
]


@pytest.fixture
def desk() -> said.DeskOf:
    return said.DeskOf()


@pytest.fixture
def page(chairs: Page, gate: ScriptedGate, desk: said.DeskOf) -> Page:
    gate.says(said.in_part(3), desk.said())
    expect(chairs.get_by_role("heading", name="Chair’s desk")).to_be_visible()
    return chairs


def _tab_to(page: Page, name: str) -> None:
    for _ in range(120):
        page.keyboard.press("Tab")
        at = page.evaluate("(document.activeElement.ariaLabel || document.activeElement.textContent).trim()")
        if at == name:
            return
    raise AssertionError(f"the keyboard does not reach {name}")


def test_the_sign_says_shut_only_while_the_gate_says_so(page: Page, gate: ScriptedGate, desk: said.DeskOf) -> None:
    sign, heading = page.locator("#sign"), page.locator("#sign-heading")
    expect(heading).to_have_text("The door is shut")
    expect(sign).to_have_attribute("data-shut", "yes")
    expect(page.locator("#sign-count")).to_have_text("Connected: 3. May hear this part: 4. Connected who may not: 0.")
    desk.shut, desk.connected, desk.strangers = False, [*desk.connected, "Ida Corbet"], 1
    desk.words = "Somebody is connected who may not hear this part. Nothing is forwarded."
    gate.says(desk.said())
    expect(heading).to_have_text("The door is not shut")
    expect(page.locator("#sign-connected")).to_contain_text("Ida Corbet – may not hear this part".replace(" – ", ""))
    expect(page.locator("#sign-connected")).to_contain_text("1 connection that is nobody’s")
    expect(page.locator("#sign-count")).to_contain_text("Connected who may not: 2")
    expect(page.locator("#said-at-once")).to_contain_text("The door is not shut")
    desk.shut, desk.part = None, None
    gate.says(desk.said())
    expect(heading).to_have_text("No part is on")


def test_the_sign_is_not_known_when_the_gate_falls_silent_or_is_gone(
    page: Page, gate: ScriptedGate, desk: said.DeskOf
) -> None:
    expect(page.locator("#sign-heading")).to_have_text("The door is shut")
    expect(page.locator("#sign-heading")).to_have_text("Not known", timeout=4500)
    gate.says(desk.said())
    expect(page.locator("#sign-heading")).to_have_text("The door is shut")
    gate.drops()
    expect(page.locator("#sign")).to_have_attribute("data-shut", "unknown")
    expect(page.locator("#closed-session")).to_have_attribute("aria-disabled", "true")


def test_one_press_calls_a_closed_session(page: Page, gate: ScriptedGate) -> None:
    page.get_by_role("button", name="Closed session now").click()
    assert gate.hears_act() == {"act": "closed-session"}
    page.keyboard.press("Alt+Shift+S")
    assert gate.hears_act() == {"act": "closed-session"}


def test_a_conference_is_run_by_the_keyboard_alone(page: Page, gate: ScriptedGate) -> None:
    """Next part, call in, accept, ask to wait, write to, exclude, hand over, end."""
    page.locator("#desk-heading").focus()
    for name, act in (
        ("Call: Information from the police", {"act": "call", "part": "closed"}),
        ("End: The family’s views", {"act": "end-part"}),
        ("Ask to wait: Bea Corbet", {"act": "wait", "person": "p-1"}),
        ("Call in: Pat Ogier", {"act": "admit", "person": "p-3"}),
        ("Accept: not alone: Gus Heaume", {"act": "accept", "person": "p-5"}),
    ):
        _tab_to(page, name)
        page.keyboard.press("Enter")
        assert gate.hears_act() == act
    _tab_to(page, "Write to: Gus Heaume")
    page.keyboard.press("Enter")
    page.keyboard.type("We call you in five minutes.")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert gate.hears_act() == {"act": "say", "person": "p-5", "words": "We call you in five minutes."}
    _tab_to(page, "Exclude: Gus Heaume")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Choose a ground")).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    assert gate.hears_act() == {"act": "exclude", "person": "p-5", "ground": "interference"}
    for name, act in (("Hand over the chair to Una Mourant", "hand-over"), ("End the conference", "end")):
        _tab_to(page, name)
        page.keyboard.press("Enter")
        page.keyboard.press("Enter")
        assert gate.hears_act() == {"act": act}


def test_what_can_not_be_taken_back_is_asked_first_and_escape_goes_back(page: Page, gate: ScriptedGate) -> None:
    button = page.get_by_role("button", name="End the conference")
    button.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(button).to_be_focused()
    assert [m for m in gate.all if m["type"] == "do"] == []


def test_the_focus_stays_where_it_is_while_the_desk_changes(page: Page, gate: ScriptedGate, desk: said.DeskOf) -> None:
    button = page.get_by_role("button", name="Call in: Pat Ogier")
    button.focus()
    for _ in range(3):
        gate.says(desk.said())
    desk.people = [desk.people[3] | {"state": "part"}, *desk.people[:3], *desk.people[4:]]
    gate.says(desk.said())
    expect(page.locator("#people li").first).to_contain_text("Pat Ogier")
    expect(button).to_be_focused()
    expect(button).to_have_attribute("aria-disabled", "true")
    page.keyboard.press("Enter")
    gate.says(said.in_part(5))
    expect(page.locator("#tiles li")).to_have_count(5)
    expect(button).to_be_focused()
    desk.people = desk.people[1:]
    gate.says(desk.said())
    expect(page.get_by_text("Pat Ogier", exact=True).and_(page.locator("#people *"))).to_have_count(0)
    expect(page.locator("#people-heading, #desk-heading, #parts-heading").locator(":scope:focus")).to_have_count(1)
    assert [m for m in gate.all if m["type"] == "do"] == []


def test_the_desk_says_why_somebody_may_not_hear(page: Page) -> None:
    row = page.locator("#people li", has_text="Omar Lihou")
    expect(row).to_contain_text("May not hear this part: Police information is never for this part.")
    expect(row).to_contain_text("A second device tries to come in with their link.")
    expect(row.get_by_role("button", name="Call in")).to_be_hidden()


def test_shortcuts_can_be_switched_off(page: Page, gate: ScriptedGate) -> None:
    page.get_by_text("Keyboard shortcuts").click()
    page.get_by_label("Shortcuts are on").uncheck()
    page.keyboard.press("Alt+Shift+S")
    page.get_by_role("button", name="Call: Information from the police").first.click()
    assert gate.hears_act()["act"] == "call"


def test_who_is_no_host_has_no_desk(joins: Joins, gate: ScriptedGate, desk: said.DeskOf) -> None:
    page = joins()
    gate.says(said.in_part(2, you=1), desk.said())
    expect(page.locator("#where-heading")).to_have_text("Introductions")
    assert page.locator("#desk, #sign, dialog").count() == 0


def test_the_minute_taker_has_the_minutes_in_the_page(opens: Opens) -> None:
    expect(opens(said.MINUTES).locator(".minutes-panel")).to_have_count(1)
    assert opens(said.CHAIR).locator(".minutes-panel").count() == 0


def test_the_second_host_takes_over_and_does_not_exclude(joins: Joins, gate: ScriptedGate, desk: said.DeskOf) -> None:
    page = joins(said.SECOND)
    gate.says(said.in_part(3, you=2), desk.said())
    expect(page.get_by_role("button", name="Ask to wait: Bea Corbet")).to_be_visible()
    expect(page.get_by_role("button", name="Exclude")).to_have_count(0)
    page.get_by_role("button", name="Take over the chair from Rosalind Amy").click()
    page.get_by_role("button", name="Take over", exact=True).click()
    assert gate.hears_act() == {"act": "hand-over"}
    desk.chair = said.SECOND
    gate.says(desk.said())
    expect(page.get_by_role("button", name="Exclude: Bea Corbet")).to_be_visible()
    expect(page.get_by_role("button", name="Hand over the chair to Rosalind Amy")).to_be_visible()
