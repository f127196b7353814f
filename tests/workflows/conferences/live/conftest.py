"""The live page in a real Chromium with generated picture and sound, and a gate that says what a test tells it to."""

from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright
from tests.web.browser import ARGUMENTS, CHROMIUM, visitor
from tests.workflows.conferences.live.conference import CHAIR, CONFERENCE, GRANDMOTHER
from tests.workflows.conferences.live.scripted_gate import ScriptedGate, scripted_gate

from privity.domain.people import PersonId
from privity.web.signin.entry import ENTITLEMENTS, Entitlement
from privity.workflows.conferences import wiring

MEDIA = [
    "--use-fake-ui-for-media-stream",
    "--use-fake-device-for-media-stream",
    "--allow-loopback-in-peer-connection",
    "--disable-features=WebRtcHideLocalIpsWithMdns",
]
KEPT = """
const Made = window.RTCPeerConnection;
window.connections = [];
window.RTCPeerConnection = class extends Made { constructor(...a) { super(...a); window.connections.push(this); } };
"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        # Playwright keeps an event loop in this thread, and Django would refuse its database calls beside one.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=[*ARGUMENTS, *MEDIA])
        yield started
        started.close()


@pytest.fixture
def gate() -> Iterator[ScriptedGate]:
    with scripted_gate() as scripted:
        yield scripted


class OnePlan:
    def get(self, conference: str) -> Any:
        return CONFERENCE if conference == CONFERENCE.id else None


class Tickets:
    def __init__(self) -> None:
        self.given: list[str] = []
        self.fault: Exception | None = None

    def ticket(self, conference: str, person: str, *, device: str) -> str:
        if self.fault:
            raise self.fault
        self.given.append(f"ticket-{len(self.given)}")
        return self.given[-1]


@pytest.fixture
def tickets() -> Tickets:
    return Tickets()


@pytest.fixture
def site(  # noqa: PLR0917 - fixtures are named, never given by place
    browser: Browser,
    live_server: Any,
    settings: Any,
    gate: ScriptedGate,
    tickets: Tickets,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[str]:
    settings.SESSION_COOKIE_SECURE = settings.CSRF_COOKIE_SECURE = False
    settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME = "session", "csrf"
    settings.ALLOWED_HOSTS = ["*"]
    settings.ROOT_URLCONF = "tests.workflows.conferences.live.site"
    for name in ("live-as", "live-as-ticket", "minutes"):
        monkeypatch.setitem(ENTITLEMENTS, name, Entitlement.ANYBODY)
    before = list(wiring._PROVIDED)
    wired: Any = SimpleNamespace(plans=OnePlan(), links=tickets, live_origin=gate.address, telephone="01632 960123")
    wiring.provide(wired)
    yield str(live_server.url).replace("localhost", "127.0.0.1")
    wiring._PROVIDED[:] = before


Opens = Callable[..., Page]


@pytest.fixture
def opens(browser: Browser, site: str) -> Iterator[Opens]:
    """The page of a person, as far as before joining."""
    contexts = []

    def open_page(person: PersonId = GRANDMOTHER, *, javascript: bool = True) -> Page:
        context = visitor(browser, javascript=javascript)
        contexts.append(context)
        context.grant_permissions(["camera", "microphone"])
        page = context.new_page()
        page.on("dialog", lambda d: d.accept())
        page.add_init_script(KEPT)
        page.goto(f"{site}/as/{person}/live/")
        return page

    yield open_page
    for context in contexts:
        context.close()


Joins = Callable[..., Page]


@pytest.fixture
def joins(opens: Opens, gate: ScriptedGate) -> Joins:
    """The page of a person who has checked camera and microphone and joined."""

    def join(person: PersonId = GRANDMOTHER) -> Page:
        page = opens(person)
        page.get_by_role("button", name="Check my camera and microphone").click()
        expect(page.locator("#check-words")).to_have_text("You are ready. Only you see and hear this.")
        page.get_by_role("button", name="Join the conference").click()
        gate.comes()
        return page

    return join


@pytest.fixture
def chairs(joins: Joins) -> Page:
    return joins(CHAIR)
