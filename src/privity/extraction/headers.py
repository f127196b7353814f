"""What the headers of a message say: its people, its words, its purpose, and whether a program sent it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import Message

from privity.domain.facts import PURPOSES
from privity.extraction.addresses import Unclear, mailboxes
from privity.extraction.encodedwords import plain
from privity.extraction.gathering import Gathering, Spot

_SENDERS = frozenset({"from", "sender"})
_SEEN = frozenset(
    [
        "to",
        "cc",
        "bcc",
        "reply-to",
        "resent-from",
        "resent-sender",
        "resent-to",
        "resent-cc",
        "resent-bcc",
        "resent-reply-to",
        "mail-followup-to",
        "mail-reply-to",
        "apparently-to",
        "disposition-notification-to",
        "return-receipt-to",
        "x-original-to",
        "delivered-to",
    ]
)
# Written by programs for programs.
_TECHNICAL = frozenset(
    [
        "received",
        "return-path",
        "message-id",
        "in-reply-to",
        "references",
        "date",
        "resent-date",
        "resent-message-id",
        "mime-version",
        "content-type",
        "content-transfer-encoding",
        "content-disposition",
        "content-id",
        "content-language",
        "content-length",
        "content-class",
        "dkim-signature",
        "domainkey-signature",
        "received-spf",
        "authentication-results",
        "user-agent",
        "x-mailer",
        "x-mimeole",
        "thread-index",
        "importance",
        "priority",
        "x-priority",
        "precedence",
        "auto-submitted",
        "accept-language",
        "list-id",
        "list-unsubscribe",
        "list-unsubscribe-post",
        "lines",
        "status",
        "x-originating-ip",
        "x-received",
        "x-gm-message-state",
        "x-uidl",
        "x-status",
        "x-auto-response-suppress",
        "errors-to",
        "envelope-to",
        "content-md5",
        "content-features",
        "xref",
        "path",
        "x-virus-scanned",
        "x-mozilla-status",
        "x-mozilla-status2",
        "x-tmn",
    ]
)
_TECHNICAL_STARTS = (
    "arc-",
    "x-ms-",
    "x-microsoft-",
    "x-google-",
    "x-spam",
    "x-forefront-",
    "x-privity-",
    "x-proofpoint-",
    "x-exchange-",
    "x-mimecast-",
)
_ONLY_ONCE = frozenset(
    {
        "from",
        "sender",
        "subject",
        "content-type",
        "content-transfer-encoding",
        "content-disposition",
        "mime-version",
        "content-id",
    }
)
_LETTERS = re.compile(r"[^\W\d_]{2}")
_SENTENCE = 5  # words in a row: more than a program writes for another
_OF_PARTS = frozenset(
    [
        "content-type",
        "content-transfer-encoding",
        "content-disposition",
        "content-id",
        "content-location",
        "mime-version",
    ]
)
_LONG = 60
_FOLDED = re.compile(r"\r?\n(?=[ \t])")


@dataclass(slots=True, kw_only=True)
class Envelope:
    """Of the outermost message."""

    senders: list[str] = field(default_factory=list)
    seen: list[str] = field(default_factory=list)
    purpose: str | None = None
    automatic: bool = False


def of_part(message: Message) -> list[tuple[str, str]]:
    return [(name.lower(), value) for name, value in message.raw_items() if isinstance(value, str)]


def doubled(headers: list[tuple[str, str]]) -> Iterator[str]:
    seen: set[str] = set()
    for name, _ in headers:
        if name in seen and name in _ONLY_ONCE:
            yield name
        seen.add(name)


def read_headers(gathering: Gathering, headers: list[tuple[str, str]], spot: Spot) -> Envelope:
    envelope = Envelope()
    for name, value in headers:
        if name == "subject":
            gathering.add(spot, "subject", _plain(gathering, spot, "subject", value), title=True)
        elif name in _SENDERS or name in _SEEN:
            _people(gathering, spot, envelope.senders if name in _SENDERS else envelope.seen, (name, value))
        elif name == "x-privity-purpose":
            _purpose(gathering, spot, envelope, value)
        elif name not in _TECHNICAL and not name.startswith(_TECHNICAL_STARTS):
            text = _plain(gathering, spot, "header", value)
            if _LETTERS.search(text):
                gathering.add(spot, "header", text, hidden=name.startswith("x-"))
        elif len(value) > _LONG and _speaks(value):
            gathering.add(spot, "header", _plain(gathering, spot, "header", value), hidden=True)
        if name == "auto-submitted" and value.partition(";")[0].strip().lower() != "no":
            envelope.automatic = True
        if name == "content-type" and value.strip().lower().startswith("multipart/report"):
            envelope.automatic = True
    envelope.senders = list(dict.fromkeys(envelope.senders))
    envelope.seen = list(dict.fromkeys(envelope.seen))
    return envelope


def read_words(gathering: Gathering, headers: list[tuple[str, str]], spot: Spot) -> None:
    """Of a part: whatever headers it has that are not written by programs for programs.

    A subject among them is one: that is how a signed part protects the message's own.
    """
    for name, value in headers:
        if name == "subject":
            gathering.add(spot, "subject", _plain(gathering, spot, "subject", value), title=True)
        elif name not in _OF_PARTS:
            text = _plain(gathering, spot, "header", value)
            if _LETTERS.search(text) and (name not in _TECHNICAL or _speaks(text)):
                gathering.add(spot, "header", text, hidden=name != "content-description")
        elif len(value) > _LONG and _speaks(value):
            gathering.add(spot, "header", _plain(gathering, spot, "header", value), hidden=True)


def _speaks(value: str) -> bool:
    row = 0
    for word in value.split():
        row = row + 1 if word.rstrip(".,;:!?'’").isalpha() else 0
        if row == _SENTENCE:
            return True
    return False


def _plain(gathering: Gathering, spot: Spot, aspect: str, value: str) -> str:
    text, why = plain(value)
    if why:
        gathering.unread(spot, aspect, why)
    return text


def _people(gathering: Gathering, spot: Spot, into: list[str], header: tuple[str, str]) -> None:
    name, value = header
    value = _FOLDED.sub("", value).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    try:
        found = mailboxes(value)
    except Unclear:
        gathering.unread(spot, "header", f"the addresses in {name.title()} cannot be told for certain")
        gathering.add(spot, "header", _plain(gathering, spot, "header", value))
        return
    for box in found:
        said = [text for text in (_plain(gathering, spot, "header", word) for word in box.words) if text != box.address]
        if spot.part and box.address:  # of a forwarded message, the addresses are text like any other
            said.append(f"<{box.address}>")
        gathering.add(spot, "header", " ".join(said))
        if box.address:
            into.append(box.address)


def _purpose(gathering: Gathering, spot: Spot, envelope: Envelope, value: str) -> None:
    said = value.strip().lower()
    if said not in PURPOSES or envelope.purpose not in (None, said):
        gathering.unread(spot, "header", "an unknown purpose in X-Privity-Purpose")
    else:
        envelope.purpose = said
