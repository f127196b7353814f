"""Each state of the live page, for axe-core, for the narrowest phone, in forced colours, and photographed."""

import os
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from tests.web.browser import AXE, CHROMIUM, PHOTOGRAPHS, WCAG
from tests.workflows.conferences.live import conference as said
from tests.workflows.conferences.live.conftest import Joins, Opens
from tests.workflows.conferences.live.scripted_gate import FarEnd, ScriptedGate, until

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(not Path(CHROMIUM).exists(), reason="no Chromium on this machine"),
]
DESKTOP, PHONE, NARROWEST = ({"width": w, "height": h} for w, h in ((1280, 900), (390, 844), (320, 640)))
ALL = bool(os.environ.get("PRIVITY_PHOTOGRAPHS"))
SEEN_AT = {"phone": PHONE, "desktop": DESKTOP} if ALL else {"phone": PHONE}
SMALLEST = """
() => [...document.querySelectorAll('button, summary, select, input, textarea, a')]
  .filter(e => e.checkVisibility() && e.closest('.conference, dialog'))
  .map(e => [e.textContent.trim().slice(0, 40), e.getBoundingClientRect()])
  .filter(([, r]) => r.width < 24 || r.height < 24).map(([t]) => t)
"""
WIDE = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


def _looked_at(page: Page, name: str, *, forced: bool = False) -> None:
    """At phone width always; with PRIVITY_PHOTOGRAPHS set, at each width and in forced colours, with pictures."""
    if page.evaluate("typeof axe") == "undefined":
        page.evaluate(AXE)
    for width, view in SEEN_AT.items():
        page.set_viewport_size(view)
        _checked(page, f"{name}-{width}")
        assert page.evaluate(SMALLEST) == [], "each can be hit with a thumb"
    page.set_viewport_size(NARROWEST)
    assert not page.evaluate(WIDE), f"{name} scrolls sideways on a narrow phone"
    if forced or ALL:
        page.emulate_media(forced_colors="active", contrast="more", reduced_motion="reduce")
        _checked(page, f"{name}-forced")
        page.emulate_media(forced_colors="none", contrast="no-preference", reduced_motion="no-preference")
    page.set_viewport_size(DESKTOP)


def _checked(page: Page, name: str) -> None:
    if ALL:
        PHOTOGRAPHS.mkdir(parents=True, exist_ok=True)
        page.wait_for_timeout(80)
        page.screenshot(path=PHOTOGRAPHS / f"live-{name}.png", full_page=True)
    found = page.evaluate("tags => axe.run(document, {runOnly: tags})", WCAG)["violations"]
    assert [f"{name} {v['id']}: {v['nodes'][0]['html'][:200]}" for v in found] == []


def test_before_joining(opens: Opens) -> None:
    page = opens()
    _looked_at(page, "check")
    page.get_by_role("button", name="Check my camera and microphone").click()
    expect(page.locator("#check-words")).to_have_text("You are ready. Only you see and hear this.")
    expect(page.get_by_text("Your microphone works")).to_be_visible()
    _looked_at(page, "checked")


def test_somebody_who_takes_part(joins: Joins, gate: ScriptedGate) -> None:
    page = joins()
    expect(page.locator("#where-heading")).to_be_visible()
    gate.says(said.WAITING, {"type": "said", "words": "We call you in five minutes."})
    expect(page.get_by_text("We call you in five minutes.").first).to_be_visible()
    _looked_at(page, "waiting")
    page.get_by_role("button", name="Close this message").click()
    gate.says(said.IN_QUESTION, said.QUESTION)
    page.get_by_role("button", name="Send my answer").click()
    _looked_at(page, "question")
    gate.says(said.JOINING)
    expect(page.locator("#where-heading")).to_have_text("You are taking your seat")
    _looked_at(page, "joining")
    far = FarEnd(page.context.new_page(), gate)
    far.takes_turn(1, ["s0", "s4"])
    gate.says(said.in_part(5, you=1, recording=True))
    until(page, "[...document.querySelectorAll('#tiles li[data-key=s0] video')].some(v => v.currentTime > 0.1)")
    page.get_by_text("Written messages").click()
    gate.says({"type": "chat", "seat": "s0", "name": "Rosalind Amy", "words": "Welcome, everybody."})
    until(page, "document.querySelector('#tiles li[data-key=s0]').dataset.speaks === 'yes'")
    _looked_at(page, "part", forced=True)
    gate.says(said.in_part(1, you=0))
    _looked_at(page, "part-alone")
    gate.says(said.ENDED)
    _looked_at(page, "ended")


def test_a_connection_that_breaks_and_one_that_is_refused(joins: Joins, gate: ScriptedGate) -> None:
    page = joins()
    gate.says(said.WAITING)
    gate.deaf = True
    gate.drops()
    expect(page.locator("#where-words")).to_contain_text("The connection is broken")
    _looked_at(page, "broken")
    gate.deaf = False
    gate.comes()
    gate.says({"type": "refused", "why": "elsewhere", "words": "You are connected in another window of this device."})
    expect(page.get_by_role("heading", name="You are not connected")).to_be_visible()
    _looked_at(page, "refused")


def test_the_desk(chairs: Page, gate: ScriptedGate) -> None:
    page, desk = chairs, said.DeskOf()
    if ALL:
        far = FarEnd(page.context.new_page(), gate)
        gate.says(said.JOINING)
        far.takes_turn(1, ["s1", "s2", "s4"])
    steps = (
        ("desk-shut", {}, 12),
        (
            "desk-not-shut",
            {"shut": False, "strangers": 1, "words": "A connection is nobody’s. Nothing is forwarded."},
            3,
        ),
        ("desk-gathering", {"shut": True, "strangers": 0, "door": "gathering", "words": "People take their seats."}, 3),
        ("desk-no-part", {"shut": None, "part": None, "door": "no_room", "words": "Call a part.", "connected": []}, 3),
    )
    for name, changed, many in steps:
        for key, value in changed.items():
            setattr(desk, key, value)
        gate.says(said.in_part(many), desk.said())
        expect(page.locator("#sign-words")).to_have_text(desk.words)
        with gate.goes_on_saying(desk.said()):
            _looked_at(page, name, forced=name == "desk-shut")
    page.get_by_text("Keyboard shortcuts").click()
    gate.drops()
    expect(page.locator("#sign-heading")).to_have_text("Not known")
    _looked_at(page, "desk-not-known")


def test_what_is_asked_first(chairs: Page, gate: ScriptedGate) -> None:
    page, desk = chairs, said.DeskOf()
    gate.says(said.in_part(3), desk.said())
    with gate.goes_on_saying(desk.said()):
        for button, name in (
            ("Exclude: Bea Corbet", "exclude"),
            ("Write to: Pat Ogier", "say"),
            ("End the conference", "end"),
        ):
            page.get_by_role("button", name=button).click()
            expect(page.get_by_role("dialog")).to_be_visible()
            _looked_at(page, f"desk-{name}")
            page.keyboard.press("Escape")
