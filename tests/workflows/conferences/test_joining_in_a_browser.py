"""The way in as people meet it: on a telephone, by keyboard, without scripts; and the token is told to nobody."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Request, expect
from tests.records.conferences.planned import DAD, conference
from tests.web.browser import CHROMIUM, chromium, photograph, too_wide, violations, visitor
from tests.workflows.conferences.joining_house import House, address

from privity.records.ledger.models import Key
from privity.workflows.conferences import wiring

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(not Path(CHROMIUM).exists(), reason="no Chromium on this machine"),
]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with pytest.MonkeyPatch.context() as patch, chromium() as started:
        # Playwright keeps an event loop in this thread, and Django would refuse its database calls beside one.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        yield started


@pytest.fixture
def house(transactional_db: None) -> Iterator[House]:
    # A test before may have left in the database what binds it to a key of another home.
    Key.objects.all().delete()
    yield House()
    wiring._PROVIDED.clear()


@pytest.fixture
def site(live_server: object, settings: object, house: House) -> str:
    settings.SESSION_COOKIE_SECURE = settings.CSRF_COOKIE_SECURE = False
    settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME = "session", "csrf"
    settings.INSECURE_HTTP = True
    settings.ALLOWED_HOSTS = ["*"]
    return str(live_server.url)


def test_by_link_and_code_to_the_waiting_room(browser: Browser, site: str, house: House) -> None:
    link = house.issued()
    house.clock.now = conference().starts - timedelta(minutes=20)
    told: list[str] = []
    with visitor(browser) as context:
        page = context.new_page()

        def asked(request: Request) -> None:
            told.append(request.all_headers().get("referer", ""))

        page.on("request", asked)
        page.goto(site + address(link))
        photograph(page, "join")
        assert violations(page) == []
        assert not too_wide(page)
        page.get_by_label("6-digit code").fill("12345")
        page.keyboard.press("Enter")
        expect(page.get_by_role("alert")).to_contain_text("The code is 6 digits")
        photograph(page, "join-not-a-code")
        page.get_by_label("6-digit code").fill(f"{(int(link.code) + 1) % 10**6:06}")
        page.keyboard.press("Enter")
        expect(page.get_by_role("alert")).to_contain_text("You have 4 more tries")
        page.get_by_label("6-digit code").fill(link.code)
        page.keyboard.press("Enter")
        expect(page).to_have_url(f"{site}/join/")
        expect(page.get_by_role("button", name="Go to the waiting room")).to_be_visible()
        photograph(page, "joined")
        assert violations(page) == []
        assert not too_wide(page)
        page.goto(site + address(link))
        expect(page.get_by_text("already entered your code")).to_be_visible()
        photograph(page, "join-again")
        page.get_by_role("button", name="Go on").click()
        expect(page).to_have_url(f"{site}/join/")
    assert told
    assert not any(link.token in referer for referer in told)


def test_all_of_it_works_without_scripts(browser: Browser, site: str, house: House) -> None:
    link = house.issued()
    with visitor(browser, javascript=False) as context:
        page = context.new_page()
        page.goto(site + address(link))
        page.get_by_label("6-digit code").fill(link.code)
        page.get_by_role("button", name="Continue").click()
        expect(page).to_have_url(f"{site}/join/")
        expect(page.get_by_text("You can go in from Monday 30 November 2026, 9:00am")).to_be_visible()


def test_each_no_says_what_to_do(browser: Browser, site: str, house: House) -> None:
    taken, locked = house.issued(), house.issued(DAD)
    house.entered(taken)
    with visitor(browser) as context:
        page = context.new_page()
        page.goto(f"{site}/join/")
        expect(page.get_by_role("heading", level=1)).to_have_text("Use your link first")
        photograph(page, "join-not-here")
        assert violations(page) == []
        page.goto(f"{site}/join/no-such-link/")
        expect(page.get_by_role("heading", level=1)).to_have_text("This link does not work")
        photograph(page, "join-no-link")
        assert violations(page) == []
        page.goto(site + address(taken))
        page.get_by_label("6-digit code").fill(taken.code)
        page.keyboard.press("Enter")
        expect(page.get_by_role("heading", level=1)).to_have_text("This link is used on another device")
        photograph(page, "join-other-device")
        assert violations(page) == []
        page.goto(site + address(locked))
        for _ in range(5):
            page.get_by_label("6-digit code").fill(f"{(int(locked.code) + 1) % 10**6:06}")
            page.keyboard.press("Enter")
            page.wait_for_load_state()
        expect(page.get_by_role("heading", level=1)).to_have_text("This link is locked")
        photograph(page, "join-locked")
        assert violations(page) == []
