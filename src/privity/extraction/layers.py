"""Text in layers: what is shown, and what is hidden, with the words that show through when it is not."""

import re
from dataclasses import dataclass, field

_SPACE = re.compile(r"\s")
_PARTICLE = 3  # letters: Mac, Le, De
_REACH = 60  # characters of a word on either side


@dataclass(frozen=True, slots=True)
class Run:
    text: str = field(repr=False)
    layer: str = ""  # empty: shown


def shown(runs: list[Run]) -> str:
    return "".join(run.text for run in runs if not run.layer)


def hidden(runs: list[Run]) -> list[tuple[str, str]]:
    """Each hidden stretch as (layer, text). Where it cuts a word in two, the word's ends come with it:
    a program that shows everything would show `Re` + `nouf` as one.
    """
    found: list[tuple[str, str]] = []
    at = 0
    while at < len(runs):
        layer = runs[at].layer
        if not layer:
            at += 1
            continue
        start = at
        while at < len(runs) and (runs[at].layer == layer or (runs[at].layer and not runs[at].text.strip())):
            at += 1
        text = "".join(run.text for run in runs[start:at])
        if text.strip():
            before, after = _before(runs, start, text), _after(runs, at, text)
            between = " " if _two_words(before, text) else ""
            beyond = " " if _two_words(text, after) else ""
            found.append((layer, before + between + text + beyond + after))
    return found


def _two_words(left: str, right: str) -> bool:
    """`the manMark`: where one stretch replaces another, no space need part them; `McDonald` is one."""
    last = left.rpartition(" ")[2]
    return right[:1].isupper() and left[-1:].isalnum() and not left[-1:].isupper() and len(last) > _PARTICLE


def _before(runs: list[Run], start: int, text: str) -> str:
    if text[:1].isspace():
        return ""
    previous = "".join(run.text[-_REACH:] for run in runs[max(0, start - 3) : start])[-_REACH:]
    return _SPACE.split(previous)[-1]


def _after(runs: list[Run], end: int, text: str) -> str:
    if text[-1:].isspace():
        return ""
    following = "".join(run.text[:_REACH] for run in runs[end : end + 3])[:_REACH]
    return _SPACE.split(following, maxsplit=1)[0]
