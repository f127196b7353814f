"""The pages as people meet them: signing in, reading a hold, releasing it with the keyboard alone, on a phone too."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from django.utils import timezone
from django_otp.oath import totp
from playwright.sync_api import Browser, Page, expect
from tests.web.browser import CHROMIUM, chromium, photograph, too_wide, violations, visitor
from tests.web.conftest import sign_in_of
from tests.web.held import AT, NOBODYS, OTHER_FAMILY, OURS, DoublePath, InMemoryHolds, InMemoryReadingRoom, hold

from privity.control.ports import CopyState
from privity.domain.disclosure import Unread
from privity.domain.people import PersonId
from privity.web.signin.models import SignIn

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(not Path(CHROMIUM).exists(), reason="no Chromium on this machine"),
]
UNREAD = Unread(part="attachment:scan.pdf#page=2", why="the page is a picture without text")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with pytest.MonkeyPatch.context() as patch, chromium() as started:
        # Playwright keeps an event loop in this thread, and Django would refuse its database calls beside one.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        yield started


@pytest.fixture
def site(browser: Browser, live_server: object, settings: object, path: DoublePath) -> str:
    settings.SESSION_COOKIE_SECURE = settings.CSRF_COOKIE_SECURE = False
    settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME = "session", "csrf"
    settings.ALLOWED_HOSTS = ["*"]
    return str(live_server.url)


def _enter(page: Page, site: str, person: str) -> None:
    user, device = sign_in_of(person)
    page.goto(f"{site}/sign-in/")
    page.get_by_label("Work email address").fill(user.email)
    page.get_by_label("Password", exact=True).fill("a long enough password")
    page.get_by_role("button", name="Continue").click()
    page.get_by_label("6-digit code").fill(f"{totp(device.bin_key):06}")
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("What waits for you")


def _check(page: Page, name: str) -> None:
    photograph(page, name)
    assert violations(page) == []
    assert not too_wide(page)


def test_signing_in_for_the_first_time(browser: Browser, site: str) -> None:
    user = SignIn.objects.create_user(
        email="new@dept.example", person=PersonId("p-worker"), password="first words given", one_time=True
    )
    with visitor(browser) as context:
        page = context.new_page()
        page.goto(site)
        _check(page, "sign-in")
        page.get_by_label("Work email address").fill(user.email)
        page.get_by_label("Password", exact=True).fill("wrong")
        page.get_by_role("button", name="Continue").click()
        _check(page, "sign-in-wrong")
        page.get_by_label("Password", exact=True).fill("first words given")
        page.get_by_role("button", name="Continue").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Set up your second factor")
        _check(page, "enrol")
        device = user.totpdevice_set.get()
        page.get_by_label("6-digit code").fill(f"{totp(device.bin_key):06}")
        page.get_by_role("button", name="Continue").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Choose a password")
        _check(page, "new-password")
        page.get_by_label("New password", exact=True).fill("walnut kettle harbour")
        page.get_by_label("New password again").fill("walnut kettle harbour")
        page.get_by_role("button", name="Save and continue").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("What waits for you")
        page.get_by_role("button", name="Sign out", exact=True).click()
        _check(page, "signed-out")
        for address in ("session-ended", "accessibility", "nowhere"):
            page.goto(f"{site}/{address}/")
            _check(page, address)


def test_a_manager_reads_and_decides(browser: Browser, site: str, holds: InMemoryHolds, path: DoublePath) -> None:
    holds.keep(hold("held-1", findings=(*OURS, OTHER_FAMILY), unread=(UNREAD,)))
    holds.keep(hold("held-2", findings=OURS))
    holds.keep(hold("held-3", findings=OURS))
    holds.change("held-3", 0, overridden=True, state=CopyState.DELIVERED, decided_by="p-worker", decided_at=AT)
    with visitor(browser) as context:
        page = context.new_page()
        _enter(page, site, "p-manager")
        _check(page, "start")
        page.get_by_role("link", name="Held mail to decide").click()
        _check(page, "queue")
        page.goto(f"{site}/holds/held-1/")
        expect(page.get_by_text("1 passage you may not see").first).to_be_visible()
        _check(page, "hold-with-black")
        page.goto(f"{site}/holds/held-2/")
        _check(page, "hold-manager")
        for act in ("release", "refuse", "decide-again"):
            page.goto(f"{site}/holds/held-2/{act}/")
            _check(page, f"act-{act}")
        page.goto(f"{site}/holds/held-2/release/")
        page.get_by_role("button", name="Release").click()
        _check(page, "act-release-wrong")
        page.get_by_label("1. p.ogier@school.example").check()
        page.get_by_label("Why may it be released?").fill("The school plans the return with the family.")
        page.get_by_role("button", name="Release").click()
        expect(page.get_by_text("Recipient 1 gets the message now.")).to_be_visible()
        _check(page, "hold-released")
        page.goto(f"{site}/overrides/")
        _check(page, "overrides")
        page.get_by_role("link", name="Mark as looked at").click()
        _check(page, "review-override")
        assert ("released", "held-2", 0, "p-manager", "The school plans the return with the family.") in path.asked


def test_a_sender_finds_the_ways_on(browser: Browser, site: str, holds: InMemoryHolds) -> None:
    holds.keep(hold("held-1", findings=(*OURS, NOBODYS), unread=(UNREAD,)))
    with visitor(browser) as context:
        page = context.new_page()
        _enter(page, site, "p-worker")
        page.goto(f"{site}/holds/held-1/")
        _check(page, "hold-sender")
        for act in ("drop", "ask", "override"):
            page.goto(f"{site}/holds/held-1/{act}/")
            _check(page, f"act-{act}")
        page.get_by_label("2. ida.corbet@mail.example").check()
        page.get_by_label("Why must this be shared now?").fill("The child is with her this evening.")
        page.get_by_role("button", name="Override").click()
        expect(page.get_by_text("waits for a second person")).to_be_visible()
        _check(page, "hold-proposed")


def test_what_is_being_read(
    browser: Browser, site: str, holds: InMemoryHolds, reading_room: InMemoryReadingRoom
) -> None:
    holds.keep(hold("held-1"))
    for minutes in (12, 112):
        reading_room.keep(f"m-{minutes}", received=timezone.now() - timedelta(minutes=minutes))
    with visitor(browser) as context:
        page = context.new_page()
        _enter(page, site, "p-worker")
        page.goto(f"{site}/holds/")
        _check(page, "queue-being-read")
        page.get_by_role("link", name="2 messages are still being read").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Being read")
        _check(page, "being-read")


def test_the_record_page(browser: Browser, site: str) -> None:
    with visitor(browser) as context:
        page = context.new_page()
        _enter(page, site, "p-dpo")
        page.goto(f"{site}/proof/")
        _check(page, "proof")


def test_a_release_with_the_keyboard_alone_and_no_javascript(
    browser: Browser, site: str, holds: InMemoryHolds, path: DoublePath
) -> None:
    holds.keep(hold("held-1"))
    with visitor(browser, javascript=False) as context:
        page = context.new_page()
        _enter(page, site, "p-manager")
        page.goto(f"{site}/holds/held-1/")
        page.keyboard.press("Tab")
        expect(page.locator(":focus")).to_have_text("Skip to main content")
        _tab_to(page, "Release")
        page.keyboard.press("Enter")
        expect(page.get_by_role("heading", level=1)).to_have_text("Release")
        _tab_to(page, "copies")
        page.keyboard.press("Space")
        _tab_to(page, "reason")
        page.keyboard.type("Agreed with the school.")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        expect(page.get_by_text("Recipient 1 gets the message now.")).to_be_visible()
    assert [a for a in path.asked if a[0] == "released"] == [
        ("released", "held-1", 0, "p-manager", "Agreed with the school.")
    ]


def test_the_whole_of_an_override_with_the_keyboard_alone(
    browser: Browser, site: str, holds: InMemoryHolds, path: DoublePath
) -> None:
    """Sign-in, a drop and an override by the sender; the agreement and the second look by two others."""
    holds.keep(hold("held-1"))
    with visitor(browser, javascript=False) as context:
        page = context.new_page()
        _keyed_in(page, site, "p-worker")
        _follow(
            page,
            "Your own held mail",
            "Unknown address, mail from You, 20 November 2026, 9:30am",
            "Take off recipient 3",
        )
        _tab_to(page, "Take off")
        page.keyboard.press("Enter")
        expect(page.get_by_text("Recipient 3 was taken off")).to_be_visible()
        _follow(page, "Override recipient 2")
        _act(page, "reason", "The child is with her this evening.")
        expect(page.get_by_text("waits for a second person")).to_be_visible()
    with visitor(browser, javascript=False) as context:
        page = context.new_page()
        _keyed_in(page, site, "p-manager")
        page.goto(f"{site}/holds/held-1/")
        _follow(page, "Agree to override recipient 2")
        _act(page, "reason", "I agree, I have spoken to her.")
        expect(page.get_by_text("since two people agreed")).to_be_visible()
    with visitor(browser, javascript=False) as context:
        page = context.new_page()
        _keyed_in(page, site, "p-head")
        _follow(page, "Overrides to look at", "Mark as looked at: 20 November 2026, 9:30am, recipient 2")
        _act(page, "note", "It was needed, nothing has to follow.")
        expect(page.get_by_text("marked as reviewed")).to_be_visible()
    assert [a[0] for a in path.asked if a[0] != "viewed"] == ["dropped", "proposed", "confirmed", "reviewed"]


def _keyed_in(page: Page, site: str, person: str) -> None:
    user, device = sign_in_of(person)
    page.goto(f"{site}/sign-in/")
    for field, words in (("email", user.email), ("password", "a long enough password")):
        _tab_to(page, field)
        page.keyboard.type(words)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Enter your code")
    _tab_to(page, "code")
    page.keyboard.type(f"{totp(device.bin_key):06}")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("What waits for you")


def _follow(page: Page, *links: str) -> None:
    for link in links:
        _tab_to(page, link)
        with page.expect_navigation():
            page.keyboard.press("Enter")


def _act(page: Page, field: str, words: str) -> None:
    _tab_to(page, field)
    page.keyboard.type(words)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")


def test_nothing_is_loaded_from_elsewhere_and_nothing_breaks_the_policy(
    browser: Browser, site: str, holds: InMemoryHolds
) -> None:
    holds.keep(hold("held-1"))
    with visitor(browser) as context:
        page = context.new_page()
        asked: list[str] = []
        said: list[str] = []
        page.on("request", lambda r: asked.append(r.url))
        page.on("console", lambda m: said.append(m.text))
        _enter(page, site, "p-manager")
        page.goto(f"{site}/holds/held-1/")
        page.wait_for_load_state("networkidle")
        assert {url for url in asked if not url.startswith(site)} == set()
        assert said == []
        assert "js-enabled" in (page.locator("body").get_attribute("class") or "")


def _tab_to(page: Page, wanted: str) -> None:
    for _ in range(60):
        page.keyboard.press("Tab")
        at = page.evaluate("[document.activeElement.id, document.activeElement.textContent.trim()]")
        if wanted in at:
            return
    raise AssertionError(f"the keyboard does not reach {wanted}")
