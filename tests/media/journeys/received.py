"""What a browser received, over as many loads of the page as there were."""

import time
from collections.abc import Sequence

from privity.cli.demonstration.attending import Attending, until_seated
from privity.cli.demonstration.replay import AT_LEAST

PATIENCE = 60.0  # seconds: five browsers share two cores with the rest of the tests


def now() -> float:
    """As the ear counts: milliseconds since 1970."""
    return time.time() * 1000


def seated(people: Sequence[Attending], *, after: str = "") -> bool:
    """Whether all of them get into a part with another heading than that, answering what they are asked."""
    left = until_seated(people, other_than=after, seconds=PATIENCE)
    assert not left, [(each.name, each.view, each.page.inner_text("#where-words")) for each in left]
    return True


def hears(who: Attending, others: Sequence[Attending], *, seconds: float = PATIENCE) -> bool:
    """Whether all of these are heard, from now on, before the time is over."""
    began = now()
    wanted = {each.tone for each in others}
    for _ in range(int(seconds / 0.2)):
        heard = who.heard(began, now())
        if all(heard.get(tone, 0) >= AT_LEAST for tone in wanted):
            return True
        who.page.wait_for_timeout(200)
    return False


class Outside:
    """Somebody who must receive nothing from an instant on: `nothing()` says so, over reloads if each is told with `anew()`."""

    def __init__(self, who: Attending) -> None:
        self.who, self._since, self._before = who, now(), who.received()
        self._found: list[str] = []

    def anew(self) -> None:
        """Just before the page is loaded again, which counts from nothing."""
        self._look()
        self._before = dict.fromkeys(self._before, 0.0)

    def received(self) -> list[str]:
        """What came, in words; empty is well."""
        self._look()
        return self._found

    def _look(self) -> None:
        after = self.who.received()
        for what in ("audio_packets", "video_packets", "audio_samples", "frames_decoded"):
            # A closed connection counts no more: less than before is nothing new.
            if after[what] > self._before[what]:
                self._found.append(f"{what}: {after[what] - self._before[what]:.0f}")
        if tones := self.who.heard(self._since, now()):
            self._found.append(f"tones: {tones}")
