"""The planning pages as people meet them: desktop and phone, axe-core, without JavaScript, by keyboard."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from django.test import Client
from playwright.sync_api import Browser, BrowserContext, Page, expect
from tests.web.browser import CHROMIUM, chromium, photograph, too_wide, violations, visitor
from tests.web.conferring import NOW, SPLIT_PARENTS, Behind, planned
from tests.web.conftest import SignedIn

from privity.domain.conferences.plan import Part, PartId, PartKind, Told, Topic
from privity.domain.people import PersonId
from privity.workflows.conferences.planning.changing import place

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(not Path(CHROMIUM).exists(), reason="no Chromium on this machine"),
]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with pytest.MonkeyPatch.context() as patch, chromium() as started:
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        yield started


@pytest.fixture
def site(browser: Browser, live_server: object, settings: object, behind: Behind) -> str:
    settings.SESSION_COOKIE_SECURE = settings.CSRF_COOKIE_SECURE = False
    settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME = "session", "csrf"
    settings.ALLOWED_HOSTS = ["*"]
    return str(live_server.url)


def _carry(context: BrowserContext, client: Client, site: str) -> Page:
    context.add_cookies([{"name": "session", "value": client.cookies["session"].value, "url": site}])
    return context.new_page()


def _check(page: Page, name: str) -> None:
    photograph(page, name)
    assert violations(page) == []
    assert not too_wide(page), name


def test_a_plan_from_nothing_to_invitations(browser: Browser, site: str, behind: Behind, signed_in: SignedIn) -> None:
    with visitor(browser) as context:
        page = _carry(context, signed_in("p-ursula"), site)
        page.goto(f"{site}/conferences/")
        _check(page, "list-empty")
        page.get_by_role("button", name="Plan a conference").click()
        page.get_by_role("button", name="Propose a plan").click()
        _check(page, "new-wrong")
        page.get_by_label("Case", exact=True).select_option(label="CF-1002")
        page.get_by_label("Initial child protection conference").check()
        for label, value in (("Day", "10"), ("Month", "12"), ("Year", "2026"), ("Start time", "10.30am")):
            page.get_by_label(label, exact=True).fill(value)
        _check(page, "new")
        page.get_by_role("button", name="Propose a plan").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Initial child protection conference")
        _check(page, "overview")
        page.get_by_role("button", name="Who would hear what").click()
        _check(page, "hears")
        page.goto(f"{site}/conferences/")
        _check(page, "list")


def _full(behind: Behind) -> None:
    """A conference with everything that a page can show."""
    made = planned(SPLIT_PARENTS, by="p-ursula")
    money = Part(
        id=PartId("part-money"),
        kind=PartKind.CLOSED,
        title="Money",
        topics=(Topic(about=PersonId("p-noah"), category="finance"), Topic(fact="f-sarah-refuge")),
        recording=True,
        chat=True,
    )
    decided = replace(
        made.exclusions[0],
        decided_by=PersonId("p-ursula"),
        decided_at=NOW,
        excluded=True,
        shortest="Only while the other parent is there.",
        told="That each parent has a time of their own.",
        views="With the chair, in their own part.",
    )
    told = Told(at=NOW, hears=(f"{made.invited[0].person} part-1",), people=tuple(i.person for i in made.invited[:-1]))
    behind.keep(
        replace(
            made,
            parts=(*made.parts, money),
            exclusions=(decided, *made.exclusions[1:]),
            told=told,
        )
    )
    behind.links.set("conf-1", "p-sarah", sent_at=NOW)
    behind.links.set("conf-1", "p-craig", sent_at=NOW, used_at=NOW)
    behind.links.set("conf-1", "p-olivia", locked=True)
    behind.links.set("conf-1", "p-shah")
    behind.links.set("conf-1", "p-okafor", taken_back=True)


PAGES = {
    "overview-full": "",
    "hears-full": "hears/",
    "part-new": "parts/new/",
    "part": "parts/part-1/",
    "part-recorded": "parts/part-money/",
    "part-remove": "parts/part-1/remove/",
    "person-new": "people/new/",
    "person": "people/{sarah}/",
    "exclusion-new": "exclusions/new/",
    "exclusion-decided": "exclusions/exclusion-1/",
    "exclusion-to-decide": "exclusions/exclusion-2/",
    "move": "move/",
    "cancel": "cancel/",
    "invitations": "invitations/",
}


def test_each_page_is_well_made_at_both_widths(
    browser: Browser, site: str, behind: Behind, signed_in: SignedIn
) -> None:
    _full(behind)
    with visitor(browser) as context:
        page = _carry(context, signed_in("p-ursula"), site)
        for name, address in PAGES.items():
            page.goto(f"{site}/conferences/conf-1/" + address.format(sarah=place("conf-1", "p-sarah")))
            expect(page.get_by_role("heading", level=1)).to_be_visible()
            _check(page, name)
        behind.now = NOW.replace(month=12, day=9)
        page.goto(f"{site}/conferences/conf-1/exclusions/new/")
        page.get_by_role("button", name="Ask the chair").click()
        _check(page, "exclusion-late-wrong")
        page.goto(f"{site}/conferences/conf-1/exclusions/exclusion-2/")
        page.get_by_label("Excluded", exact=True).check()
        page.get_by_role("button", name="Record the decision").click()
        _check(page, "exclusion-decide-wrong")
        page.goto(f"{site}/conferences/conf-1/parts/new/")
        page.get_by_role("button", name="Save the part").click()
        _check(page, "part-wrong")
        page.goto(f"{site}/conferences/conf-1/invitations/")
        page.get_by_role("button", name="Send invitations to those chosen").click()
        _check(page, "invitations-wrong")
        page.get_by_label("Sarah Pallot").check()
        page.get_by_label("David Perchard").check()
        page.get_by_role("button", name="Send invitations to those chosen").click()
        expect(page.get_by_text("shown this once")).to_be_visible()
        _check(page, "codes")


def test_who_is_asked_answers_and_who_is_invited_sees_their_parts(
    browser: Browser, site: str, behind: Behind, signed_in: SignedIn
) -> None:
    _full(behind)
    with visitor(browser) as context:
        page = _carry(context, signed_in("p-david"), site)
        page.goto(f"{site}/conferences/conf-1/hears/")
        page.get_by_role("link", name="Answer about").first.click()
        page.get_by_role("button", name="Yes, they may hear it").click()
        _check(page, "answer-wrong")
        page.get_by_label("Why may they hear it?").fill("The plan depends on what the family lives from.")
        page.get_by_role("button", name="Yes, they may hear it").click()
        expect(page.get_by_text("Your answer is recorded.")).to_be_visible()
        _check(page, "hears-answered")
    with visitor(browser) as context:
        page = _carry(context, signed_in("p-philip"), site)
        page.goto(f"{site}/conferences/conf-1/")
        _check(page, "invited")
    behind.plans.down = True
    with visitor(browser) as context:
        page = _carry(context, signed_in("p-philip"), site)
        page.goto(f"{site}/conferences/conf-1/")
        _check(page, "unavailable")


def test_a_plan_is_made_with_the_keyboard_alone_and_without_javascript(
    browser: Browser, site: str, behind: Behind, signed_in: SignedIn
) -> None:
    with visitor(browser, javascript=False) as context:
        page = _carry(context, signed_in("p-ursula"), site)
        page.goto(f"{site}/conferences/new/")
        page.locator("#case").focus()
        page.keyboard.press("ArrowDown")
        for key in ("Tab", "Space", "Tab"):
            page.keyboard.press(key)
        for written in ("10", "12", "2026", "10:30"):
            page.keyboard.type(written)
            page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        expect(page.get_by_role("heading", level=1)).to_have_text("Initial child protection conference")
        (made,) = behind.plans.kept.values()
        page.goto(f"{site}/conferences/{made.id}/parts/{made.parts[0].id}/")
        page.get_by_label("Title").focus()
        page.keyboard.press("Control+A")
        page.keyboard.type("First of all")
        page.keyboard.press("Enter")
        expect(page.get_by_text("First of all").first).to_be_visible()
        page.get_by_role("button", name="Move down First of all").focus()
        page.keyboard.press("Enter")
        expect(page.get_by_text("The order of the parts is changed.")).to_be_visible()
        assert [p.title for p in behind.stored(made.id).parts].index("First of all") == 1
