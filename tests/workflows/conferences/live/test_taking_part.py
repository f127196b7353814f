"""What somebody who takes part sees and hears: each place has its page, and silence is at once and whole."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from tests.web.browser import CHROMIUM
from tests.workflows.conferences.live import conference as said
from tests.workflows.conferences.live.conftest import Joins, Opens, Tickets
from tests.workflows.conferences.live.scripted_gate import FarEnd, ScriptedGate, until

from privity.control.outcomes import NotAllowed

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(not Path(CHROMIUM).exists(), reason="no Chromium on this machine"),
]
HEADING = "#where-heading"


def _states(page: Page) -> list[str]:
    made: list[str] = page.evaluate("connections.map(c => c.connectionState)")
    return made


def test_each_place_has_its_words_and_its_view(joins: Joins, gate: ScriptedGate) -> None:
    page = joins()
    for told, heading, view in (
        (said.WAITING, "You are waiting", "waiting"),
        (said.IN_QUESTION, "A question before you are let in", "question"),
        (said.JOINING, "You are taking your seat", "joining"),
        (said.in_part(3, you=1), "Introductions", "part"),
        (said.ENDED, "The conference is over for you", "ended"),
    ):
        gate.says(told)
        expect(page.locator(HEADING)).to_have_text(heading)
        expect(page.get_by_text(told["words"], exact=True).first).to_be_visible()
        shown = page.locator("[data-view].conference__view:visible")
        expect(shown).to_have_count(1)
        expect(shown).to_have_attribute("data-view", view)


def test_the_question_is_answered_for_its_part(joins: Joins, gate: ScriptedGate) -> None:
    page = joins()
    gate.says(said.IN_QUESTION, said.QUESTION)
    page.get_by_role("button", name="Send my answer").click()
    expect(page.get_by_text("Choose whether you are alone")).to_be_visible()
    page.get_by_label("I am alone, and nobody can overhear").check()
    page.get_by_role("button", name="Send my answer").click()
    assert gate.hears("alone") == {"type": "alone", "part": "all", "alone": True}
    gate.says(said.in_part(2, you=1))
    page.get_by_role("button", name="I am no longer alone").click()
    assert gate.hears("alone") == {"type": "alone", "part": "all", "alone": False}


def test_others_are_heard_and_seen_and_silence_closes_both_connections(
    joins: Joins, gate: ScriptedGate, browser: object
) -> None:
    page = joins()
    far = FarEnd(page.context.new_page(), gate)
    gate.says(said.JOINING)
    far.takes_turn(1, ["s0", "s2"])
    gate.says(said.in_part(3, you=1))
    expect(page.locator("#tiles audio")).to_have_count(2)
    expect(page.locator("#tiles li[data-key=s0] video")).to_have_count(1)
    until(page, "connections.every(c => c.connectionState === 'connected') && connections.length === 2")
    until(page, "document.querySelector('#tiles li[data-key=s0] video').currentTime > 0.2")
    page.evaluate("window.tracks = connections[1].getReceivers().map(r => r.track)")
    gate.says({"type": "silence", "turn": 1, "words": "This part is over."})
    expect(page.locator("#tiles audio")).to_have_count(0)
    expect(page.locator("#tiles li:not([data-key=s1]) video")).to_have_count(0)
    assert _states(page) == ["closed", "closed"]
    assert page.evaluate("tracks.map(t => t.readyState)") == ["ended"] * 4


def test_a_turn_that_is_over_is_not_begun_again_by_what_comes_late(joins: Joins, gate: ScriptedGate) -> None:
    page = joins()
    gate.says(
        {"type": "silence", "turn": 1, "words": ""},
        {"type": "send", "turn": 1, "video": True, "ice": []},
        {"type": "listen", "turn": 1, "sdp": "", "streams": [], "ice": []},
        said.WAITING,
    )
    expect(page.locator(HEADING)).to_have_text("You are waiting")
    assert _states(page) == []


@pytest.mark.parametrize("told", [said.WAITING, said.IN_QUESTION, said.ENDED])
def test_a_place_that_is_no_part_ends_a_turn_even_where_the_word_to_be_silent_was_lost(
    joins: Joins, gate: ScriptedGate, told: dict[str, object]
) -> None:
    page = joins()
    gate.says(said.JOINING, {"type": "send", "turn": 1, "video": True, "ice": []})
    gate.hears("offer")
    gate.says(told)
    until(page, "connections.every(c => c.connectionState === 'closed')")


def test_a_connection_that_breaks_is_silent_at_once_and_comes_back_with_a_fresh_ticket(
    joins: Joins, gate: ScriptedGate, tickets: Tickets
) -> None:
    page = joins()
    gate.says(said.JOINING, {"type": "send", "turn": 1, "video": True, "ice": []}, said.in_part(2, you=1))
    gate.hears("offer")
    gate.drops()
    expect(page.locator("#where-words")).to_contain_text("The connection is broken")
    assert _states(page) == ["closed"]
    hello = gate.comes()
    assert hello == {"type": "hello", "ticket": "ticket-1", "again": True}
    gate.says(said.WAITING)
    expect(page.locator("#line")).to_have_text("Connected")
    expect(page.locator(HEADING)).to_have_text("You are waiting")


def test_after_a_break_the_first_turn_of_the_new_connection_is_taken(joins: Joins, gate: ScriptedGate) -> None:
    """Turns are counted for each connection: the first of the new one is not the one that was silenced."""
    page = joins()
    send = {"type": "send", "turn": 1, "video": True, "ice": []}
    gate.says(said.JOINING, send)
    gate.hears("offer")
    gate.says({"type": "silence", "turn": 1, "words": "This part is over."})
    until(page, "connections.every(c => c.connectionState === 'closed')")
    gate.drops()
    gate.comes()
    gate.says(said.JOINING, send)
    assert gate.hears("offer")["turn"] == 1


def test_a_link_that_no_longer_stands_is_said_and_not_tried_for_ever(
    joins: Joins, gate: ScriptedGate, tickets: Tickets
) -> None:
    page = joins()
    gate.says(said.WAITING)
    expect(page.locator(HEADING)).to_have_text("You are waiting")
    tickets.fault = NotAllowed()
    gate.drops()
    expect(page.get_by_role("heading", name="You are not connected")).to_be_visible()
    expect(page.get_by_text("Your link or your sign-in no longer lets you in").first).to_be_visible()


def test_another_page_of_the_same_device_is_taken_over_only_by_a_press(joins: Joins, gate: ScriptedGate) -> None:
    page = joins()
    gate.says({"type": "refused", "why": "elsewhere", "words": "You are connected in another window."})
    expect(page.get_by_text("You are connected in another window.").first).to_be_visible()
    page.get_by_role("button", name="Use this page instead of the other").click()
    assert gate.comes()["again"] is True


def test_a_conference_that_is_over_offers_no_way_back(joins: Joins, gate: ScriptedGate) -> None:
    page = joins()
    gate.says({"type": "refused", "why": "over", "words": "The conference is over."})
    expect(page.get_by_text("The conference is over.").first).to_be_visible()
    expect(page.get_by_role("button", name="Connect again")).to_be_hidden()


def test_leaving_switches_camera_and_microphone_off(joins: Joins, gate: ScriptedGate) -> None:
    page = joins()
    gate.says(said.in_part(2, you=1))
    page.get_by_role("button", name="Leave").click()
    gate.hears("leave")
    expect(page.get_by_text("You have left.").first).to_be_visible()
    expect(page.locator("#tiles video")).to_have_count(0)


def test_mute_camera_and_hand_are_told(joins: Joins, gate: ScriptedGate) -> None:
    page = joins()
    gate.says(said.in_part(2, you=1))
    page.get_by_role("button", name="Mute").click()
    assert gate.hears("shows") == {"type": "shows", "audio": False, "video": True}
    page.get_by_role("button", name="Camera off").click()
    assert gate.hears("shows") == {"type": "shows", "audio": False, "video": False}
    expect(page.get_by_role("button", name="Unmute")).to_be_visible()
    page.get_by_role("button", name="Raise hand").click()
    assert gate.hears("hand")["up"] is True
    expect(page.get_by_role("button", name="Lower hand")).to_be_visible()


def test_written_messages_go_with_the_part(joins: Joins, gate: ScriptedGate) -> None:
    page = joins()
    gate.says(said.in_part(2, you=1), {"type": "chat", "seat": "s0", "name": "Rosalind Amy", "words": "<b>Welcome</b>"})
    page.get_by_text("Written messages").click()
    expect(page.locator("#chat-list")).to_contain_text("<b>Welcome</b>")
    page.get_by_label("Your message").fill("Thank you")
    page.get_by_role("button", name="Send message").click()
    assert gate.hears("chat") == {"type": "chat", "words": "Thank you"}
    gate.says(said.WAITING)
    expect(page.locator("#chat-list p")).to_have_count(0)


def test_nothing_of_the_conference_is_in_the_title_the_address_or_the_browsers_store(
    joins: Joins, gate: ScriptedGate
) -> None:
    page = joins()
    address = page.url
    gate.says(said.in_part(4, you=1), said.QUESTION)
    expect(page.locator(HEADING)).to_have_text("Introductions")
    assert page.title() == "Conference – Privity"
    assert page.url == address
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
    assert page.evaluate("indexedDB.databases().then(d => d.length)") == 0


def test_the_page_asks_for_nothing_beyond_its_site_and_its_gate(opens: Opens, gate: ScriptedGate) -> None:
    page = opens()
    complaints: list[str] = []
    page.on("console", lambda m: complaints.append(m.text))
    page.on("pageerror", lambda e: complaints.append(str(e)))
    answer = page.reload()
    assert answer
    policy = answer.headers["content-security-policy"]
    assert f"connect-src 'self' {gate.address}" in policy
    assert "script-src 'self'" in policy
    assert "unsafe" not in policy
    assert answer.headers["permissions-policy"].startswith("camera=(self), microphone=(self)")
    page.get_by_role("button", name="Join without my camera").click()
    gate.comes()
    gate.says(said.in_part(2, you=1))
    expect(page.locator(HEADING)).to_have_text("Introductions")
    assert complaints == []


def test_without_javascript_the_page_gives_the_telephone(opens: Opens) -> None:
    page = opens(javascript=False)
    expect(page.get_by_role("heading", name="This page needs JavaScript")).to_be_visible()
    assert "ring 01632 960123" in page.locator("noscript p").nth(2).inner_text()
    expect(page.get_by_role("button", name="Join the conference")).to_be_hidden()
