"""Page and gate speak the same letter: a conference at the real gate, its path and media server played, its pages real."""

import asyncio
import threading
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from tests.gates.conference.rig import Rig, running
from tests.gates.conference.scripted_path import CHAIR, MOTHER, NURSE, SECOND, ScriptedPath
from tests.web.browser import CHROMIUM, visitor
from tests.workflows.conferences.live.conftest import KEPT
from tests.workflows.conferences.live.scripted_gate import until

from privity.domain.people import PersonId
from privity.workflows.conferences import wiring

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(not Path(CHROMIUM).exists(), reason="no Chromium on this machine"),
]
PATIENCE = 20.0


@pytest.fixture
def path() -> ScriptedPath:
    return ScriptedPath()


@pytest.fixture
def rig(site: str, path: ScriptedPath) -> Iterator[Rig]:
    """The gate in a thread of its own, as beside the web it is a process of its own."""
    loop, ready, enough, made = asyncio.new_event_loop(), threading.Event(), asyncio.Event(), []

    async def run() -> None:
        patient = {
            "path_within": 5.0,
            "hello_within": 5.0,
            "offer_within": 30.0,
            "check_within": 3.0,
            "media_within": 3.0,
        }
        async with running(path, origin=site, lease=5.0, **patient) as started:
            made.append(started)
            ready.set()
            await enough.wait()

    gate = threading.Thread(target=loop.run_until_complete, args=(run(),), daemon=True)
    gate.start()
    assert ready.wait(PATIENCE)
    wired: Any = SimpleNamespace(
        plans=SimpleNamespace(get=lambda _: path.plan),
        links=SimpleNamespace(ticket=lambda _, person, *, device: path.ticket(person, device)),
        live_origin=f"ws://127.0.0.1:{made[0].gate.port}",
        telephone="",
    )
    wiring.provide(wired)
    yield made[0]
    loop.call_soon_threadsafe(enough.set)
    gate.join(PATIENCE)
    loop.close()


class People:
    def __init__(self, browser: Browser, site: str) -> None:
        self.browser, self.site = browser, site
        self.contexts: list[BrowserContext] = []

    def joins(self, person: PersonId) -> Page:
        context = visitor(self.browser)
        self.contexts.append(context)
        context.grant_permissions(["camera", "microphone"])
        page = context.new_page()
        page.on("dialog", lambda d: d.accept())
        page.add_init_script(KEPT)
        page.goto(f"{self.site}/as/{person}/live/")
        page.get_by_role("button", name="Join without my camera").click()
        expect(page.locator("#where-heading")).to_have_text("You are waiting")
        return page


@pytest.fixture
def people(browser: Browser, site: str, rig: Rig) -> Iterator[People]:
    made = People(browser, site)
    yield made
    for context in made.contexts:
        context.close()


def _is_alone(page: Page) -> None:
    page.get_by_label("I am alone, and nobody can overhear").check()
    page.get_by_role("button", name="Send my answer").click()


def test_a_part_a_closed_session_by_one_press_and_the_end(people: People, rig: Rig, path: ScriptedPath) -> None:
    mother = people.joins(MOTHER)
    nurse, chair = people.joins(NURSE), people.joins(CHAIR)
    expect(chair.locator("#sign-heading")).to_have_text("No part is on")
    chair.get_by_role("button", name="Call: With the mother's side").first.click()
    for page in (mother, nurse, chair):
        _is_alone(page)
    for page in (mother, nurse, chair):
        expect(page.locator("#where-heading")).to_have_text("With the mother's side")
    expect(chair.locator("#sign-heading")).to_have_text("The door is shut")
    expect(chair.locator("#sign-connected")).to_contain_text("Mother Mauger")
    expect(mother.locator("#tiles li")).to_have_count(3)
    assert len(mother.evaluate("connections.filter(c => c.connectionState !== 'closed')")) > 0
    mother.get_by_role("button", name="Raise hand").click()
    expect(chair.locator("#hands")).to_have_text("Hand raised: Mother Mauger.")

    chair.keyboard.press("Alt+Shift+S")
    expect(mother.locator("#where-heading")).to_have_text("You are waiting")
    until(mother, "connections.every(c => c.connectionState === 'closed')")
    for page in (nurse, chair):
        _is_alone(page)
        expect(page.locator("#where-caption")).to_have_text("Closed session: professionals only")
    assert "secret-title" not in mother.content()
    expect(chair.locator("#sign-connected")).not_to_contain_text("Mother Mauger")
    row = chair.locator("#people li", has_text="Mother Mauger")
    expect(row).to_contain_text("May not hear this part: not theirs")

    chair.get_by_role("button", name="End the conference").click()
    chair.get_by_role("button", name="End it", exact=True).click()
    for page in (mother, nurse, chair):
        expect(page.locator("#where-heading")).to_have_text("The conference is over for you")
        expect(page.locator("#line")).to_have_text("Not connected")


def test_somebody_who_is_not_alone_waits_until_the_chair_accepts_it(people: People, rig: Rig) -> None:
    mother, chair, _ = people.joins(MOTHER), people.joins(CHAIR), people.joins(SECOND)
    chair.get_by_role("button", name="Call: With the mother's side").first.click()
    _is_alone(chair)
    mother.get_by_label("Somebody is with me, or could overhear").check()
    mother.get_by_role("button", name="Send my answer").click()
    expect(mother.get_by_role("button", name="Change my answer about who is with me")).to_be_visible()
    chair.get_by_role("button", name="Accept: not alone: Mother Mauger").click()
    expect(mother.locator("#where-heading")).to_have_text("With the mother's side")
    mother.get_by_role("button", name="Leave").click()
    expect(chair.locator("#people li", has_text="Mother Mauger")).to_contain_text("Not here")


def test_a_reload_comes_back_to_waiting_and_a_second_window_is_told(people: People, rig: Rig) -> None:
    mother = people.joins(MOTHER)
    second = mother.context.new_page()
    second.goto(mother.url)
    second.get_by_role("button", name="Join without my camera").click()
    expect(second.get_by_role("heading", name="You are not connected")).to_be_visible()
    second.get_by_role("button", name="Use this page instead of the other").click()
    expect(second.locator("#where-heading")).to_have_text("You are waiting")
    expect(mother.get_by_role("heading", name="You are not connected")).to_be_visible()
    second.reload()
    second.get_by_role("button", name="Join without my camera").click()
    expect(second.locator("#where-heading")).to_have_text("You are waiting")
