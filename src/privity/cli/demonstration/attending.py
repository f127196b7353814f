"""People of a demonstrated conference in real browsers, as they would click: in by link or sign-in, checked, seated."""

import base64
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from privity.cli.demonstration import browsers
from privity.domain.people import PersonId

SEATED = "document.getElementById('conference')?.dataset.view === 'part'"
QUESTION = "document.getElementById('conference')?.dataset.view === 'question'"


@dataclass(slots=True, kw_only=True)
class Attending:
    """One person in one browser; `tone` is what their microphone sends."""

    person: PersonId
    name: str
    number: int
    context: Any = field(repr=False)
    page: Any = field(repr=False)

    @property
    def tone(self) -> int:
        return browsers.tone_of(self.number)

    @property
    def view(self) -> str:
        return str(self.page.evaluate("document.getElementById('conference')?.dataset.view ?? ''"))

    @property
    def part(self) -> str:
        """Its heading, as this person's page shows it."""
        return str(self.page.inner_text("#where-heading"))

    def check_and_join(self) -> None:
        """Camera and microphone looked at, then the button."""
        self.page.click("#check-start")
        self.page.wait_for_selector("#join:not([disabled])")
        self.page.click("#join")

    def says_alone(self) -> None:
        """Answers who is in the room, where that is asked."""
        if self.page.evaluate(QUESTION):
            self.page.check("#alone-yes")
            self.page.click("#question button[type=submit]")

    def heard(self, since: float, until: float) -> dict[int, int]:
        return browsers.heard(self.page, since, until)

    def received(self) -> dict[str, float]:
        return browsers.received(self.page)


def by_sign_in(  # noqa: PLR0913 - a sign-in has so many parts
    running: Any, number: int, *, web: str, person: PersonId, name: str, email: str, password: str, secret: str
) -> Attending:
    from django_otp.oath import totp  # noqa: PLC0415 - needs Django set up

    context = browsers.visitor(running, number)
    page = context.new_page()
    page.goto(f"{web}sign-in/")
    page.fill("input[name=email]", email)
    page.fill("input[name=password]", password)
    page.click("button:has-text('Continue')")
    page.fill("input[name=code]", f"{totp(base64.b32decode(secret)):06d}")
    page.click("button:has-text('Continue')")
    page.wait_for_load_state()
    return Attending(person=person, name=name, number=number, context=context, page=page)


def by_link(running: Any, number: int, *, web: str, person: PersonId, name: str, token: str, code: str) -> Attending:  # noqa: PLR0913 - as above
    """As far as the waiting room's page; `check_and_join` follows."""
    context = browsers.visitor(running, number)
    page = context.new_page()
    page.goto(f"{web}join/{token}/")
    page.fill("input[name=code]", code)
    page.click("button:has-text('Continue')")
    page.click("text=Go to the waiting room")
    page.wait_for_selector("#check-start")
    return Attending(person=person, name=name, number=number, context=context, page=page)


def until_seated(people: Sequence[Attending], *, other_than: str = "", seconds: float = 15.0) -> list[Attending]:
    """Answers for everybody who is asked, until each is in a part with another heading than that; who is not, is in the answer."""
    left = list(people)
    for _ in range(int(seconds / 0.1)):
        for each in left:
            with suppress(Exception):  # the page may be just loading
                each.says_alone()
        left = [each for each in left if not each.page.evaluate(SEATED) or each.part == other_than]
        if not left:
            break
        people[0].page.wait_for_timeout(100)
    return left
