"""Through a MIME message, part by part. What two mail programs would show differently counts as unread."""

import re
from email.message import Message
from typing import Any

from privity.extraction import files, headers, opening, quotes, readings, seals, unclear
from privity.extraction.charsets import decode
from privity.extraction.gathering import Gathering, Spot, body_aspect, fold
from privity.extraction.kinds import looks_html
from privity.extraction.mailbox import letters_of
from privity.extraction.names import names_of
from privity.extraction.parts import TooMuch, as_bytes, flat, head_of, line_ends_differ, parsed, written
from privity.extraction.transfer import undo

_SOFT_BREAK = re.compile(r" \r?\n")
_PREAMBLE = re.compile(r"(?m)^(?:--|Content-)", re.IGNORECASE)
_MARKED_UP = re.compile(r"<[^<>]{0,60}>")
_PLAIN_REPORTS = frozenset({"message/delivery-status", "message/disposition-notification", "message/feedback-report"})
_LETTERS = frozenset({"message/rfc822", "message/global", "message/news"})
_ELSEWHERE = frozenset({"message/partial", "message/external-body"})
_SEALED_NAME = re.compile(r"\.(?:p7m|p7z|pgp|gpg)\s*", re.IGNORECASE)
_SEALS_DEEP = 6


def read_mail(gathering: Gathering, raw: bytes, spot: Spot) -> headers.Envelope:
    limits = gathering.limits
    head = head_of(raw, limits.header_bytes)
    if len(head) >= limits.header_bytes:
        gathering.unread(spot, "header", f"more than {limits.header_bytes} bytes of headers")
        return headers.Envelope()
    if line_ends_differ(raw, head):
        gathering.unread(spot, "", "line ends that programs take differently")
    try:
        message = parsed(raw, limits)
    except TooMuch:
        gathering.unread(spot, "", f"more than {limits.parts} parts, or nested too deep")
        gathering.add(spot, body_aspect(quoted=False), head.decode("utf-8", "replace"), hidden=True)
        return headers.Envelope()
    return _Walk(gathering).letter(message, spot)


class _Walk:
    def __init__(self, gathering: Gathering) -> None:
        self.gathering = gathering
        self.boundaries: list[str] = []
        self.envelope = headers.Envelope()
        self.seals = 0

    def letter(self, message: Message, spot: Spot) -> headers.Envelope:
        envelope = headers.read_headers(self.gathering, headers.of_part(message), spot)
        outer, self.envelope = self.envelope, envelope
        self._part(message, spot, told=set(), top=True)
        self.envelope = outer
        return envelope

    def _part(self, part: Message, spot: Spot, *, told: set[str], top: bool = False) -> None:
        fields = headers.of_part(part)
        given = dict(reversed(fields))
        for why in unclear.reasons(part, fields, given, most=self.gathering.limits.headers):
            self.gathering.unread(spot, "" if top and not spot.part else "body", why)
        if not top:
            headers.read_words(self.gathering, fields, spot)
        kind = part.get_content_type()
        if kind.startswith("multipart/"):
            self._multipart(part, kind, spot, told)
        elif kind in _LETTERS:
            self._forwarded(part, spot)
        elif kind in _ELSEWHERE:
            self.gathering.unread(spot, "body", "a part of which the content stands elsewhere")
        elif kind in seals.SMIME:
            self._smime(part, spot)
        else:
            self._leaf(part, kind, spot, told)

    def _multipart(self, part: Message, kind: str, spot: Spot, told: set[str]) -> None:
        for text in (part.preamble, part.epilogue):
            if text and text.strip():
                if _PREAMBLE.search(text):
                    self.gathering.unread(spot, "body", "text around the parts that may be a part itself")
                self._body_text(as_bytes(text).decode("utf-8", "replace"), spot, told, hidden=True)
        children = part.get_payload()
        if not isinstance(children, list):
            self._body_text(written(part).decode("utf-8", "replace"), spot, told, hidden=True)
            return
        if why := unclear.boundary(part, self.boundaries):
            self.gathering.unread(spot, "body", why)
        if kind == "multipart/encrypted":
            self._encrypted(children, spot)
            return
        self.boundaries.append(str(part.get_boundary() or ""))
        inside: set[str] = told if kind == "multipart/related" or told else set()
        for child in children:
            if not isinstance(child, Message):
                continue
            if kind == "multipart/signed" and child is not children[0] and child.get_content_type() in seals.SIGNATURES:
                self._signature(child, spot)
                continue
            self._part(child, spot, told=inside if kind in ("multipart/alternative", "multipart/related") else set())
        self.boundaries.pop()

    # --- Sealed mail -------------------------------------------------------------------------------------------------

    def _signature(self, part: Message, spot: Spot) -> None:
        content, why = undo(written(part), _encoding(part))
        seal = seals.seal(content, self.gathering.limits)
        if why or not seal.sound:
            self.gathering.unread(spot, "body", "a signature that is none")
        self.gathering.add(spot, "header", seal.said, hidden=True)
        if seal.inside:
            self._inside(seal.inside, spot)

    def _smime(self, part: Message, spot: Spot) -> None:
        content, why = undo(written(part), _encoding(part))
        if why:
            self.gathering.unread(spot, "body", why)
        for name in names_of(part, self.gathering, spot)[1:]:
            self.gathering.add(spot, "header", name, title=True)
        opened = opening.smime(content, self.gathering.limits, self.gathering.keys)
        self._opened(opened, spot)

    def _encrypted(self, children: list[Any], spot: Spot) -> None:
        """RFC 3156: a part that says so, and the OpenPGP message."""
        kinds = [child.get_content_type() for child in children]
        if kinds != ["application/pgp-encrypted", "application/octet-stream"]:
            self.gathering.unread(spot, "body", opening.LOCKED)
            return
        content, why = undo(written(children[1]), _encoding(children[1]))
        if why:
            self.gathering.unread(spot, "body", why)
        self._opened(opening.pgp(content, self.gathering.limits, self.gathering.keys), spot)

    def _opened(self, opened: opening.Opened, spot: Spot) -> None:
        if opened.why:
            self.gathering.unread(spot, "body", opened.why)
        elif opened.content:
            self._inside(opened.content, spot)

    def _inside(self, raw: bytes, spot: Spot) -> None:
        """What was sealed is read like the message itself; headers that were sealed with it are headers of the message."""
        self.seals += 1
        if self.seals > _SEALS_DEEP:
            self.gathering.unread(spot, "body", f"sealed more than {_SEALS_DEEP} times")
            return
        if line_ends_differ(raw, head_of(raw, self.gathering.limits.header_bytes)):
            self.gathering.unread(spot, "body", "line ends that programs take differently")
        try:
            message = parsed(raw, self.gathering.limits)
        except TooMuch:
            self.gathering.unread(spot, "body", f"more than {self.gathering.limits.parts} parts, or nested too deep")
            return
        payload: Any = message.get_payload()
        if message.get_content_type() == "message/rfc822" and isinstance(payload, list) and len(payload) == 1:
            headers.read_words(self.gathering, headers.of_part(message), spot)
            message = payload[0]
        within = headers.read_headers(self.gathering, headers.of_part(message), spot)
        self.envelope.seen += [a for a in (*within.senders, *within.seen) if a not in self.envelope.seen]
        boundaries, self.boundaries = self.boundaries, []
        self._part(message, spot, told=set(), top=True)
        self.boundaries = boundaries

    # --- Parts -------------------------------------------------------------------------------------------------------

    def _forwarded(self, part: Message, spot: Spot) -> None:
        names = names_of(part, self.gathering, spot)
        for other in names[1:]:
            self.gathering.add(spot, "header", other, title=True)
        inner = self.gathering.attachment(spot, names[0] if names else "message.eml")
        payload = part.get_payload()
        if inner is None:
            return
        if isinstance(payload, list) and len(payload) == 1 and isinstance(payload[0], Message):
            boundaries, self.boundaries = self.boundaries, [*self.boundaries]
            self.letter(payload[0], inner)
            self.boundaries = boundaries
        else:
            self.gathering.unread(inner, "", "a forwarded message that is broken")

    def _leaf(self, part: Message, kind: str, spot: Spot, told: set[str]) -> None:
        payload = part.get_payload()
        raw = flat(payload) if isinstance(payload, list) else written(part)
        if self.boundaries and unclear.cut_inside(raw, self.boundaries):
            self.gathering.unread(spot, "body", "a boundary that programs take differently")
        content, why = undo(raw, "" if isinstance(payload, list) else _encoding(part))
        names = names_of(part, self.gathering, spot)
        for other in names[1:]:
            self.gathering.add(spot, "header", other, title=True)
        disposition = str(part.get("content-disposition", "")).partition(";")[0].strip().lower()
        textual = kind.startswith("text/") and kind not in ("text/rtf", "text/xml")
        inline = (textual or kind in _PLAIN_REPORTS) and not names
        if why:
            self._undone_otherwise(raw, spot)
        if inline and disposition != "attachment":
            if why:
                self.gathering.unread(spot, "body", why)
            self._body(content, kind, part, spot, told)
            return
        inner = self.gathering.attachment(spot, names[0] if names else f"unnamed {kind.replace('/', ' ')}")
        if inner is None:
            return
        if why:
            self.gathering.unread(inner, "", why)
        self._file(content, inner, name=names[0] if names else "", kind=kind, charset=_charset(part))

    def _file(self, content: bytes, spot: Spot, *, name: str, kind: str, charset: str | None) -> None:
        if _SEALED_NAME.search(name[-8:]) or kind == "application/pgp-encrypted":
            limits, keys = self.gathering.limits, self.gathering.keys
            smime = name.rstrip().lower().endswith(("p7m", "p7z"))
            opened = (opening.smime if smime else opening.pgp)(content, limits, keys)
            if opened.why:
                self.gathering.unread(spot, "", opened.why)
            elif smime:
                self._inside(opened.content, spot)
            else:
                stem = name.rpartition(".")[0]
                files.read_file(self.gathering, opened.content, spot, name=stem, read_mail=read_attached)
            return
        files.read_file(
            self.gathering, content, spot, name=name, declared=kind, charset=charset, read_mail=read_attached
        )

    def _undone_otherwise(self, raw: bytes, spot: Spot) -> None:
        """Where programs undo an encoding differently, what each of the usual ways makes of it."""
        for other in readings.others(raw.decode("utf-8", "replace")):
            self.gathering.add(spot, "body#other" if not spot.part else "other", other.text, hidden=True)

    def _body(self, content: bytes, kind: str, part: Message, spot: Spot, told: set[str]) -> None:
        decoded = decode(content, _charset(part))
        if decoded.why:
            self.gathering.unread(spot, "body", decoded.why)
        self.gathering.add(spot, "body#other" if not spot.part else "other", decoded.other, hidden=True)
        text = decoded.text
        if kind in ("text/html", "text/x-amp-html"):
            self.gathering.body(spot, files.page(text, self.gathering), told=told)
            if undone := readings.page_undone(text):
                self.gathering.body(spot, files.page(undone, self.gathering), told=told)
            self._others(text, spot, page=True)
            return
        if str(part.get_param("format", "")).lower() == "flowed" and str(part.get_param("delsp", "")).lower() == "yes":
            if " \n" in text.replace("\r\n", "\n"):  # who does not know of it shows the lines as they stand
                self.gathering.add(spot, "body#other" if not spot.part else "other", text, hidden=True)
            text = _SOFT_BREAK.sub("", text)  # breaks in the middle of words
        if kind in ("text/enriched", "text/richtext"):
            self._body_text(_MARKED_UP.sub("", text), spot, told)
        calendar = kind in ("text/calendar", "text/vcard", "text/x-vcard")
        if calendar:
            text = files.read_entry(self.gathering, text, spot, read_mail=read_attached)
        self._body_text(text, spot, told)
        if looks_html(content):  # some programs go by looks, whatever the type says
            self.gathering.body(spot, files.page(decoded.text, self.gathering), told=told)

    def _body_text(self, text: str, spot: Spot, told: set[str], *, hidden: bool = False) -> None:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        text = self._unlocked(text, spot, told)
        if trouble := files.troubled(text):
            self.gathering.unread(spot, "body", trouble)
        self._others(text, spot)
        folded = fold(text)
        if folded in told and not hidden:
            return
        if not hidden:
            told.add(folded)
        for quoted, run in quotes.runs(text):
            self.gathering.add(spot, body_aspect(quoted=quoted), run, hidden=hidden)

    def _unlocked(self, text: str, spot: Spot, told: set[str]) -> str:
        """The text without the OpenPGP messages that could be opened; what stood in them is read in their place."""
        for armour in opening.armoured(text):
            opened = opening.pgp(armour.encode("utf-8", "replace"), self.gathering.limits, self.gathering.keys)
            if opened.why:
                continue
            text = text.replace(armour, "\n")
            decoded = decode(opened.content, "utf-8")
            if decoded.why:
                self.gathering.unread(spot, "body", decoded.why)
            self.seals += 1
            if self.seals <= _SEALS_DEEP:
                self._body_text(decoded.text, spot, told)
            else:
                self.gathering.unread(spot, "body", f"sealed more than {_SEALS_DEEP} times")
        return text

    def _others(self, text: str, spot: Spot, *, page: bool = False) -> None:
        for other in readings.others(text, page=page):
            if other.why:
                self.gathering.unread(spot, "body", other.why)
            self.gathering.add(spot, "body#other" if not spot.part else "other", other.text, hidden=True)
            if other.text and looks_html(other.text[:2000].encode("utf-8", "replace")):
                self.gathering.body(spot, files.page(other.text, self.gathering), told=set())


def read_attached(gathering: Gathering, raw: bytes, spot: Spot) -> None:
    """A message that is a file, or a mailbox of them: its people and purpose are not those of what carries it."""
    several = letters_of(raw)
    if several is None:
        read_mail(gathering, raw, spot)
        return
    for number, letter in enumerate(several, 1):
        inner = gathering.attachment(spot, f"message {number}.eml")
        if inner:
            read_mail(gathering, letter, inner)


def _encoding(part: Message) -> str:
    return str(part.get("content-transfer-encoding", "")).strip().lower()


def _charset(part: Message) -> str | None:
    try:
        return part.get_content_charset()
    except (LookupError, ValueError, UnicodeError):
        return "unknown"
