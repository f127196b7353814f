"""The breach of the online conference, replayed with real browsers: who received what in each part, measured in each."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from privity.cli.demonstration import browsers
from privity.cli.demonstration.attending import Attending, by_link, by_sign_in, until_seated
from privity.cli.demonstration.sitting import CHAIR, GRANDMOTHER, MOTHER, POLICE, Planned

LISTENED = 3.0  # seconds of each part that are measured
AT_LEAST = 5  # looks, of some sixty in that time, in which a tone must stand to count as heard


class WentWrong(Exception):
    """The conference did not come about: that is no right outcome."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """What one person's browser received in one stretch; `right` says whether that is what they were entitled to."""

    part: str
    person: str
    heard: tuple[str, ...]
    frames: int
    packets: int
    right: bool


def replayed(planned: Planned, *, web: str, chair: dict[str, str]) -> list[Received]:
    """In the part with the family all four hear one another; in the closed session the relatives receive nothing,

    whatever they try. Raises Down where no browser can be had, and WentWrong.
    """
    with browsers.browser() as running:
        from playwright.sync_api import Error  # noqa: PLC0415 - for demonstrations and tests alone; it is here now

        try:
            return _conference(running, planned, web=web, chair=chair)
        except Error as error:
            raise WentWrong(f"a page did not get where it should ({str(error).partition(chr(10))[0]})") from None


def _conference(running: Any, planned: Planned, *, web: str, chair: dict[str, str]) -> list[Received]:
    people = _arrived(running, planned, web=web, chair=chair)
    host = people[0]
    _press(host, "#next-part")
    left = until_seated(people)
    if left:
        raise WentWrong(f"{len(left)} of {len(people)} did not get into the first part")
    found = list(_measured("Introductions", people, people))
    before = host.part
    _press(host, "#closed-session")
    inside = [each for each in people if each.person in {CHAIR, POLICE}]
    relatives = [each for each in people if each.person in {MOTHER, GRANDMOTHER}]
    if until_seated(inside, other_than=before):
        raise WentWrong("the closed session did not open")
    trying = partial(_try_everything, relatives, planned, running, web)
    return [*found, *_measured("Closed session", inside, people, meanwhile=trying)]


def _arrived(running: Any, planned: Planned, *, web: str, chair: dict[str, str]) -> list[Attending]:
    first = by_sign_in(running, 0, web=web, person=CHAIR, name=planned.names[CHAIR], **chair)
    first.page.goto(f"{web}conferences/{planned.conference.id}/live/")
    guests = [
        by_link(running, n, web=web, person=person, name=planned.names[person], token=planned.links[person].token, code=planned.links[person].code)
        for n, person in enumerate((POLICE, MOTHER, GRANDMOTHER), start=1)
    ]  # fmt: skip
    people = [first, *guests]
    for each in people:
        each.check_and_join()
    for guest in guests:
        guest.page.wait_for_selector("#line[data-state=there]")
    first.page.wait_for_selector("#next-part:not([aria-disabled=true])")
    return people


def _press(host: Attending, button: str) -> None:
    host.page.click(button)


def _measured(
    part: str,
    inside: Sequence[Attending],
    everybody: Sequence[Attending],
    *,
    meanwhile: Callable[[], None] = lambda: None,
) -> list[Received]:
    before = {each.person: each.received() for each in everybody}
    began = time.time() * 1000
    meanwhile()
    everybody[0].page.wait_for_timeout(max(0.0, LISTENED * 1000 - (time.time() * 1000 - began)))
    ended = time.time() * 1000
    by_tone = {each.tone: each.name for each in everybody}
    found = []
    for each in everybody:
        counts = each.heard(began, ended)
        now, then = each.received(), before[each.person]
        heard = {by_tone[tone] for tone, count in counts.items() if count >= AT_LEAST and tone in by_tone}
        # A page that was loaded afresh counts from nothing.
        frames = int(now["frames_decoded"] - min(now["frames_decoded"], then["frames_decoded"]))
        packets = sum(int(now[k] - min(now[k], then[k])) for k in ("audio_packets", "video_packets"))
        others = {other.name for other in inside if other is not each}
        right = heard == others and frames > 0 if each in inside else not (counts or frames or packets)
        found.append(
            Received(
                part=part, person=each.name, heard=tuple(sorted(heard)), frames=frames, packets=packets, right=right
            )
        )
    return found


def _try_everything(relatives: Sequence[Attending], planned: Planned, running: Any, web: str) -> None:
    """A refresh; the link again on a second device, with the right code; staying as one is."""
    reloads, stays = relatives[1], relatives[0]
    stays.says_alone()  # should they be asked in, they would come
    reloads.page.reload()
    reloads.page.wait_for_selector("#check-start")
    reloads.check_and_join()
    second = running.new_context(locale="en-GB")
    page = second.new_page()
    link = planned.links[stays.person]
    page.goto(f"{web}join/{link.token}/")
    page.fill("input[name=code]", link.code)
    page.click("button:has-text('Continue')")
    page.wait_for_load_state()
    second.close()


def as_table(found: Sequence[Received]) -> str:
    head = ("part", "person", "heard", "video frames", "packets", "")
    body = [(r.part, r.person, ", ".join(r.heard) or "nobody", str(r.frames), str(r.packets), "" if r.right else "<-- WRONG") for r in found]  # fmt: skip
    widths = [max(len(line[n]) for line in (head, *body)) for n in range(len(head))]
    return "\n".join(
        "  " + "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in (head, *body)
    )
