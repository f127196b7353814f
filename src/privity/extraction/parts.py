"""The parts of a MIME message, as the library finds them, with each payload kept as it was written."""

import re
from collections.abc import Callable
from email.generator import BytesGenerator
from email.message import Message
from email.parser import BytesParser
from email.policy import compat32
from io import BytesIO
from typing import Any

from privity.extraction.limits import Limits

TOKEN = r"[\w!#$%&'*+.^`{|}~-]+"  # noqa: S105 - RFC 2045's word for it
PARAMETER = re.compile(rf";\s*({TOKEN})\s*=\s*(\"(?:[^\"\\]|\\.)*\"|[^;\"]*)", re.DOTALL)
# Where a line end that only some programs take for one would begin a part or a header of one.
_BARE_LF = re.compile(
    rb"(?<!\r)\n(?:--|content-[a-z-]{1,40}[ \t]*:|mime-version[ \t]*:)|\ncontent-[a-z-]{1,40}[ \t]*:[^\r\n]{0,998}\n",
    re.IGNORECASE,
)


class TooMuch(Exception):
    """More parts, or deeper, than is read."""


class Part(Message):
    """Keeps its payload as written: the library's own accessor replaces bytes that the charset does not have."""

    depth = 0
    deepest = 0
    written: object = ""

    def attach(self, payload: "Part") -> None:  # type: ignore[override]
        payload.depth, payload.deepest = self.depth + 1, self.deepest
        if payload.depth > self.deepest:
            raise TooMuch
        super().attach(payload)

    def set_payload(self, payload: Any, charset: Any = None) -> None:
        self.written = payload
        super().set_payload(payload, charset)


def _part_maker(most: int, deepest: int) -> Callable[..., Part]:
    made = 0

    def make(**given: Any) -> Part:
        nonlocal made
        made += 1
        if made > most:
            raise TooMuch
        part = Part(**given)
        part.deepest = deepest
        return part

    return make


def parsed(raw: bytes, limits: Limits) -> Message:
    """Raises TooMuch."""
    try:
        return BytesParser(_part_maker(2 * limits.parts, 2 * limits.depth), policy=compat32).parsebytes(raw)
    except RecursionError:
        raise TooMuch from None


def head_of(raw: bytes, most: int) -> bytes:
    """The headers, at most so many bytes of them."""
    return raw[:most].partition(b"\n\r\n")[0].partition(b"\n\n")[0]


def line_ends_differ(raw: bytes, head: bytes) -> bool:
    """Whether programs that take other things for a line end would find other parts or headers."""
    both = raw.count(b"\r\n")
    if raw.count(b"\r") != both:
        return True
    if not both or both == raw.count(b"\n"):
        return False
    whole = raw[: len(head) + 3]
    return whole.count(b"\n") != whole.count(b"\r\n") or _BARE_LF.search(raw) is not None


def written(part: Message) -> bytes:
    return as_bytes(part.written) if isinstance(part, Part) else b""


def flat(groups: list[Any]) -> bytes:
    """Groups of fields, as a delivery report has them, or a message of a kind of its own: all that stands in them."""
    out = BytesIO()
    for group in groups:
        if isinstance(group, Message):
            BytesGenerator(out, mangle_from_=False, policy=compat32.clone(max_line_length=0)).flatten(group)
            out.write(b"\n")
    return out.getvalue()


def as_bytes(payload: object) -> bytes:
    return payload.encode("utf-8", "surrogateescape") if isinstance(payload, str) else b""
