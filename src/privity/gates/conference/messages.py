"""What a page may say to the gate, by shape; anything else is refused before it is looked at."""

from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, UnsetType

from privity.domain.conferences.plan import PartId
from privity.domain.people import PersonId

MOST_IN_ONE_CHAT = 1000

Id = Annotated[str, Meta(min_length=1, max_length=200)]
Turn = Annotated[int, Meta(ge=1, le=1_000_000)]
Sdp = Annotated[str, Meta(min_length=1, max_length=60_000)]
Words = Annotated[str, Meta(min_length=1, max_length=MOST_IN_ONE_CHAT)]


class Malformed(Exception):
    """Not a message of the protocol; what it said is not kept."""


class _Message(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, tag_field="type"):
    pass


class Hello(_Message, tag="hello"):
    ticket: Annotated[str, Meta(min_length=1, max_length=500)]
    again: bool = False


class Alone(_Message, tag="alone"):
    part: Id
    alone: bool


class Offer(_Message, tag="offer"):
    turn: Turn
    sdp: Sdp


class Hears(_Message, tag="hears"):
    turn: Turn
    sdp: Sdp


class IceCandidate(msgspec.Struct, kw_only=True, rename="camel", omit_defaults=True):
    """A browser's own words for it; what else a browser puts there is not passed on."""

    candidate: Annotated[str, Meta(max_length=1000)] = ""
    sdp_mid: Annotated[str, Meta(max_length=50)] | None = None
    sdp_m_line_index: Annotated[int, Meta(ge=0, le=1000)] | None = msgspec.field(default=None, name="sdpMLineIndex")


class Candidate(_Message, tag="candidate"):
    turn: Turn
    which: Literal["send", "hear"]
    candidate: IceCandidate | None

    def passed_on(self) -> dict[str, object] | None:
        return None if self.candidate is None else msgspec.to_builtins(self.candidate)


class Shows(_Message, tag="shows"):
    audio: bool
    video: bool


class Chat(_Message, tag="chat"):
    words: Words


class Hand(_Message, tag="hand"):
    up: bool


class Leave(_Message, tag="leave"):
    pass


Act = Literal[
    "call", "admit", "wait", "accept", "exclude", "closed-session", "end-part", "end", "hand-over", "say"
]  # fmt: skip

NEEDS: dict[str, frozenset[str]] = {
    "call": frozenset({"part"}),
    "admit": frozenset({"person"}),
    "wait": frozenset({"person"}),
    "accept": frozenset({"person"}),
    "exclude": frozenset({"person", "ground"}),
    "closed-session": frozenset(),
    "end-part": frozenset(),
    "end": frozenset(),
    "hand-over": frozenset(),
    "say": frozenset({"person", "words"}),
}


class Do(_Message, tag="do"):
    act: Act
    part: Id | UnsetType = UNSET
    person: Id | UnsetType = UNSET
    ground: Id | UnsetType = UNSET
    words: Words | UnsetType = UNSET

    def __post_init__(self) -> None:
        given = {name for name in ("part", "person", "ground", "words") if getattr(self, name) is not UNSET}
        if given != NEEDS[self.act]:
            raise ValueError("this act needs something else")

    @property
    def of_part(self) -> PartId:
        return PartId(str(self.part))

    @property
    def of_person(self) -> PersonId:
        return PersonId(str(self.person))


Message = Alone | Offer | Hears | Candidate | Shows | Chat | Hand | Leave | Do

_HELLO = msgspec.json.Decoder(Hello)
_MESSAGE: msgspec.json.Decoder[Message] = msgspec.json.Decoder(Message)


def hello_of(raw: str | bytes) -> Hello:
    try:
        return _HELLO.decode(_text(raw))
    except (msgspec.MsgspecError, RecursionError, UnicodeError):
        raise Malformed from None


def message_of(raw: str | bytes) -> Message:
    """Raises Malformed. A second `hello` is as unknown as anything else that is not listed."""
    try:
        return _MESSAGE.decode(_text(raw))
    except (msgspec.MsgspecError, RecursionError, UnicodeError):
        raise Malformed from None


def _text(raw: str | bytes) -> str:
    if not isinstance(raw, str):  # a binary frame is no message of ours
        raise Malformed
    return raw
