"""The pages of the minutes as people meet them: written by keyboard without a reload, and without any script at all."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings as django_settings
from django.test import Client
from playwright.sync_api import Browser, BrowserContext, Page, expect
from tests.web.browser import CHROMIUM, PHOTOGRAPHS, chromium, too_wide, violations, visitor
from tests.web.conftest import SignedIn
from tests.workflows.conferences.minuted import (
    CHAIR,
    CLOSED,
    CONFERENCE,
    FAMILY,
    MOTHER,
    TAKER,
    TEACHER,
    WORKER,
    Behind,
    at,
    stay,
)

from privity.domain.conferences.minutes import Recording
from privity.domain.people import PersonId
from privity.workflows.conferences import wiring

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(not Path(CHROMIUM).exists(), reason="no Chromium on this machine"),
]
HERE = f"/conferences/{CONFERENCE}"
OPEN = ".minutes-write[open] "


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with pytest.MonkeyPatch.context() as patch, chromium() as started:
        # Playwright keeps an event loop in this thread, and Django would refuse its database calls beside one.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        yield started


@pytest.fixture
def behind() -> Iterator[Behind]:
    made = Behind()
    wiring.provide(made.wiring())
    yield made
    wiring._PROVIDED.clear()


@pytest.fixture
def site(live_server: object, settings: object) -> str:
    settings.SESSION_COOKIE_SECURE = settings.CSRF_COOKIE_SECURE = False
    settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME = "session", "csrf"
    settings.ALLOWED_HOSTS = ["*"]
    return str(live_server.url)


def _entered(browser: Browser, client: Client, site: str, *, javascript: bool = True) -> BrowserContext:
    context = visitor(browser, javascript=javascript)
    kept = client.cookies[django_settings.SESSION_COOKIE_NAME].value
    context.add_cookies([{"name": "session", "value": kept, "url": site}])
    return context


def photograph(page: Page, name: str) -> None:
    PHOTOGRAPHS.mkdir(parents=True, exist_ok=True)
    for width in (390, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        page.screenshot(path=PHOTOGRAPHS / f"{name}-{width}.png", full_page=True)


def _check(page: Page, name: str) -> None:
    photograph(page, name)
    assert violations(page) == []
    assert not too_wide(page)


def test_a_line_is_written_by_keyboard_alone_and_the_page_stays(
    behind: Behind, browser: Browser, site: str, signed_in: SignedIn
) -> None:
    behind.under_way(until=600, now=400)
    with _entered(browser, signed_in(TAKER), site) as context:
        page = context.new_page()
        page.goto(f"{site}{HERE}/minutes/")
        _check(page, "minutes")
        page.evaluate("window.stays = true")
        words = page.locator(f"{OPEN}textarea")
        words.focus()
        for said in ("Wren likes the new school.", "Ida will call the school on Monday."):
            page.keyboard.type(said)
            page.keyboard.press("Control+Enter")
            expect(page.locator(f"{OPEN}.minutes-form__said")).to_have_text("Written down.")
            expect(words).to_be_focused()
            expect(words).to_have_value("")
            expect(page.locator(".minutes-lines")).to_contain_text(said)
        assert page.evaluate("window.stays"), "the page was never loaded again"
        assert [e.words for e in behind.kept[-2:]] == [
            "Wren likes the new school.",
            "Ida will call the school on Monday.",
        ]
        assert all(at(390) < e.at <= at(400) for e in behind.kept[-2:])


def test_what_is_refused_stays_in_the_form_with_the_reason(
    behind: Behind, browser: Browser, site: str, signed_in: SignedIn
) -> None:
    behind.under_way(until=600, now=400)
    with _entered(browser, signed_in(TAKER), site) as context:
        page = context.new_page()
        page.goto(f"{site}{HERE}/minutes/")
        page.locator(f"{OPEN}textarea").fill("Of another time")
        page.locator(f"{OPEN}[name=when]").fill("09:30")
        page.locator(f"{OPEN}textarea").press("Control+Enter")
        expect(page.locator(f"{OPEN}.minutes-form__said")).to_contain_text("You were not in this part then")
        expect(page.locator(f"{OPEN}textarea")).to_have_value("Of another time")
        page.on("dialog", lambda dialog: dialog.accept())


def test_it_works_without_javascript_and_says_what_is_wrong(
    behind: Behind, browser: Browser, site: str, signed_in: SignedIn
) -> None:
    behind.under_way(until=600, now=400)
    with _entered(browser, signed_in(TAKER), site, javascript=False) as context:
        page = context.new_page()
        page.goto(f"{site}{HERE}/minutes/")
        page.locator(f"{OPEN}select").select_option(WORKER)
        page.locator(f"{OPEN}textarea").fill("No script was needed.")
        page.locator(f"{OPEN}button").click()
        expect(page.locator(".minutes-lines")).to_contain_text("No script was needed.")
        page.locator(f"{OPEN}[name=when]").fill("half past")
        page.locator(f"{OPEN}button").click()
        expect(page.locator(".govuk-error-summary")).to_contain_text("Write what was said")
        photograph(page, "minutes-wrong")


def test_a_pause_keeps_what_is_typed_as_one_line_that_may_still_change(
    behind: Behind, browser: Browser, site: str, signed_in: SignedIn
) -> None:
    behind.under_way(until=600, now=400)
    with _entered(browser, signed_in(TAKER), site) as context:
        page = context.new_page()
        page.clock.install()
        page.goto(f"{site}{HERE}/minutes/")
        before, words = len(behind.kept), page.locator(f"{OPEN}textarea")
        words.press_sequentially("Begun")
        page.clock.run_for(7000)
        expect(page.locator(f"{OPEN}.minutes-form__said")).to_have_text("Kept. You can go on.")
        words.press_sequentially(" and ended.")
        words.press("Control+Enter")
        expect(words).to_have_value("")
        written = behind.kept[before:]
        assert [e.words for e in written] == ["Begun", "Begun and ended."]
        assert len({e.id for e in written}) == 1
        assert at(390) <= written[0].at <= at(394), "when it was begun, six seconds before it was kept"


def test_the_panel_in_the_live_page_follows_the_part(
    behind: Behind, browser: Browser, site: str, signed_in: SignedIn
) -> None:
    behind.under_way(until=600, now=400)
    with _entered(browser, signed_in(TAKER), site) as context:
        page = context.new_page()
        page.goto(f"{site}{HERE}/live/")
        panel = page.locator(".minutes-panel")
        if not panel.count():
            pytest.skip("the live page has no panel")
        told = "([part, title]) => document.dispatchEvent(new CustomEvent('conference:place', {detail: part ? {place: 'part', part: {id: part, title}, people: []} : {place: 'waiting'}}))"
        page.evaluate(told, [FAMILY, "With the family"])
        words = panel.locator("textarea")
        words.fill("From the live page.")
        words.press("Control+Enter")
        expect(panel.locator(".minutes-lines")).to_contain_text("From the live page.")
        photograph(page, "minutes-panel")
        assert behind.kept[-1].part == FAMILY
        page.evaluate(told, ["", ""])
        expect(panel.locator("textarea")).to_have_count(0)
        behind.stays = [*behind.stays, stay(TAKER, CLOSED, 390, None)]
        page.evaluate(told, [CLOSED, "Professionals only"])
        expect(panel.locator("textarea")).to_have_count(1)
        expect(panel.locator(".minutes-lines")).to_have_count(0)


def test_the_pages_that_follow_are_fit_for_everybody(
    behind: Behind, browser: Browser, site: str, signed_in: SignedIn
) -> None:
    behind.recorded = [
        (
            Recording(
                id="r-1",
                conference=CONFERENCE,
                part=CLOSED,
                person=WORKER,
                media_type="audio/ogg",
                began=at(630),
                ended=at(1100),
                audience=frozenset({CHAIR, TEACHER}),
            ),
            b"OggS",
        )
    ]
    with _entered(browser, signed_in(CHAIR), site) as context:
        page = context.new_page()
        for name, where in (
            ("chairs-minutes", "minutes/"),
            ("change", "minutes/e-3/"),
            ("attendance", "attendance/"),
            ("copies", "copies/"),
            ("copy", "copies/6/"),
            ("heard", "heard/"),
            ("recordings", "recordings/"),
        ):
            page.goto(f"{site}{HERE}/{where}")
            expect(page.get_by_role("heading", level=1)).to_be_visible()
            _check(page, name)
        page.goto(f"{site}{HERE}/copies/")
        page.get_by_role("button", name="Approve all that wait").press("Enter")
        expect(page.locator(".privity-said")).to_contain_text("5 copies were approved")
        behind.taken = lambda to: to != PersonId(MOTHER)
        page.get_by_role("button", name="Send all that are approved").press("Enter")
        expect(page.locator(".privity-said").first).to_contain_text("4 copies were given to the mail gate")
        _check(page, "copies-sent")
    with _entered(browser, signed_in(TEACHER), site) as context:
        page = context.new_page()
        page.goto(f"{site}{HERE}/record/")
        _check(page, "record")
