"""Through a MIME message, part by part. What two mail programs would show differently counts as unread."""

import re
from collections.abc import Callable
from email.message import Message
from email.parser import BytesParser
from email.policy import compat32
from typing import Any

from privity.extraction import files, headers, quotes
from privity.extraction.charsets import decode
from privity.extraction.encodedwords import extended, plain
from privity.extraction.gathering import Gathering, Spot, body_aspect, fold
from privity.extraction.kinds import looks_html
from privity.extraction.transfer import AS_IT_IS, undo

_TOKEN = r"[\w!#$%&'*+.^`{|}~-]+"  # noqa: S105 - RFC 2045's word for it
_CONTENT_TYPE = re.compile(
    rf"\s*({_TOKEN})/({_TOKEN})\s*(?:;\s*{_TOKEN}\s*=\s*(?:\"(?:[^\"\\]|\\.)*\"|[^\s;\"()<>@,\\]+)\s*)*;?\s*", re.DOTALL
)
_PARAMETER = re.compile(rf";\s*({_TOKEN})\s*=\s*(\"(?:[^\"\\]|\\.)*\"|[^;\"]*)", re.DOTALL)
_BOUNDARY = re.compile(r"[\w'()+,./:=? -]{0,69}[\w'()+,./:=?-]")
_SIGNATURES = frozenset({"application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"})
_SIGNATURE_BYTES = 64_000
_ENCRYPTED = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted"})
_SOFT_BREAK = re.compile(r" \r?\n")
_PREAMBLE = re.compile(r"(?m)^(?:--|Content-)", re.IGNORECASE)


class _TooMuch(Exception):
    """More parts, or deeper, than is read."""


class Part(Message):
    """Keeps its payload as written: the library's own accessor replaces bytes that the charset does not have."""

    depth = 0
    deepest = 0
    written: object = ""

    def attach(self, payload: "Part") -> None:  # type: ignore[override]
        payload.depth, payload.deepest = self.depth + 1, self.deepest
        if payload.depth > self.deepest:
            raise _TooMuch
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
            raise _TooMuch
        part = Part(**given)
        part.deepest = deepest
        return part

    return make


def read_mail(gathering: Gathering, raw: bytes, spot: Spot) -> headers.Envelope:
    limits = gathering.limits
    head = raw[: limits.header_bytes].partition(b"\n\r\n")[0].partition(b"\n\n")[0]
    if len(head) >= limits.header_bytes:
        gathering.unread(spot, "header", f"more than {limits.header_bytes} bytes of headers")
        return headers.Envelope()
    if b"\r" in raw.replace(b"\r\n", b""):
        gathering.unread(spot, "", "line ends that programs take differently")
    try:
        message = BytesParser(_part_maker(2 * limits.parts, 2 * limits.depth), policy=compat32).parsebytes(raw)
    except (_TooMuch, RecursionError):
        gathering.unread(spot, "", f"more than {limits.parts} parts, or nested too deep")
        gathering.add(spot, body_aspect(quoted=False), head.decode("utf-8", "replace"), hidden=True)
        return headers.Envelope()
    return _Walk(gathering).letter(message, spot)


class _Walk:
    def __init__(self, gathering: Gathering) -> None:
        self.gathering = gathering
        self.boundaries: list[str] = []

    def letter(self, message: Message, spot: Spot) -> headers.Envelope:
        envelope = headers.read_headers(self.gathering, headers.of_part(message), spot)
        self._part(message, spot, told=set(), top=True)
        return envelope

    def _part(self, part: Message, spot: Spot, *, told: set[str], top: bool = False) -> None:
        fields = headers.of_part(part)
        given = dict(reversed(fields))
        for why in self._unclear(part, fields, given):
            self.gathering.unread(spot, "" if top and not spot.part else "body", why)
        if not top:
            self.gathering.add(spot, "header", plain(given.get("content-description", ""))[0])
        kind = part.get_content_type()
        if kind.startswith("multipart/"):
            self._multipart(part, kind, spot, told)
        elif kind in ("message/rfc822", "message/global", "message/news"):
            self._forwarded(part, spot)
        elif kind in ("message/partial", "message/external-body"):
            self.gathering.unread(spot, "body", "a part of which the content stands elsewhere")
        elif kind in _ENCRYPTED:
            self.gathering.unread(spot, "body", "it is encrypted or sealed (S/MIME or OpenPGP)")
        elif kind == "application/ms-tnef":
            self.gathering.unread(
                spot, "body", "an Outlook wrapping (winmail.dat): this kind of file cannot be read here"
            )
        else:
            self._leaf(part, kind, spot, told)

    def _unclear(self, part: Message, fields: list[tuple[str, str]], given: dict[str, str]) -> list[str]:
        why = [f"{name.title()} stands twice" for name in headers.doubled(fields)]
        if len(fields) > self.gathering.limits.headers:
            why.append(f"more than {self.gathering.limits.headers} headers")
        why += [f"broken structure ({type(defect).__name__})" for defect in part.defects]
        declared = given.get("content-type")
        if declared is not None:
            if not _CONTENT_TYPE.fullmatch(declared):
                why.append("a Content-Type that programs take differently")
            named = [name.lower() for name, _ in _PARAMETER.findall(declared)]
            if len(set(named)) != len(named):
                why.append("a Content-Type that says something twice")
        encoding = given.get("content-transfer-encoding", "").strip().lower()
        if part.get_content_maintype() in ("multipart", "message") and encoding not in AS_IT_IS:
            why.append("an encoding where none is allowed")
        return list(dict.fromkeys(why))

    def _multipart(self, part: Message, kind: str, spot: Spot, told: set[str]) -> None:
        if kind == "multipart/encrypted":
            self.gathering.unread(spot, "body", "it is encrypted")
        for text in (part.preamble, part.epilogue):
            if text and text.strip():
                if _PREAMBLE.search(text):
                    self.gathering.unread(spot, "body", "text around the parts that may be a part itself")
                self._body_text(_bytes(text).decode("utf-8", "replace"), spot, told, hidden=True)
        children = part.get_payload()
        if not isinstance(children, list):
            self._body_text(_written(part).decode("utf-8", "replace"), spot, told, hidden=True)
            return
        boundary = str(part.get_boundary() or "")
        if not _BOUNDARY.fullmatch(boundary) or any(
            b.startswith(boundary) or boundary.startswith(b) for b in self.boundaries
        ):
            self.gathering.unread(spot, "body", "a boundary that programs take differently")
        self.boundaries.append(boundary)
        inside: set[str] = told if kind == "multipart/related" or told else set()
        for child in children:
            if not isinstance(child, Message):
                continue
            if kind == "multipart/signed" and child is not children[0] and self._is_signature(child):
                continue
            self._part(child, spot, told=inside if kind in ("multipart/alternative", "multipart/related") else set())
        self.boundaries.pop()

    def _is_signature(self, part: Message) -> bool:
        if part.get_content_type() not in _SIGNATURES:
            return False
        content, why = undo(_written(part), str(part.get("content-transfer-encoding", "")).strip().lower())
        looks = content.lstrip().startswith((b"-----BEGIN PGP SIGNATURE-----", b"\x30"))
        return looks and not why and len(content) <= _SIGNATURE_BYTES

    def _forwarded(self, part: Message, spot: Spot) -> None:
        inner = self.gathering.attachment(spot, self._name(part, spot) or "message.eml")
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
        reported = isinstance(payload, list)
        if isinstance(payload, list):  # a delivery report's groups of fields
            payload = "\n".join(
                "\n".join(f"{n}: {v}" for n, v in group.raw_items()) for group in payload if isinstance(group, Message)
            )
        encoding = str(part.get("content-transfer-encoding", "")).partition(";")[0].strip().lower()
        content, why = undo(_bytes(payload) if reported else _written(part), encoding)
        name = self._name(part, spot)
        disposition = str(part.get("content-disposition", "")).partition(";")[0].strip().lower()
        textual = kind.startswith("text/") and kind not in ("text/rtf", "text/xml")
        inline = (textual or kind in ("message/delivery-status", "message/disposition-notification")) and not name
        if inline and disposition != "attachment":
            if why:
                self.gathering.unread(spot, "body", why)
            self._body(content, kind, part, spot, told)
            return
        inner = self.gathering.attachment(spot, name or f"unnamed {kind.replace('/', ' ')}")
        if inner is None:
            return
        if why:
            self.gathering.unread(inner, "", why)
        files.read_file(
            self.gathering, content, inner, name=name, declared=kind, charset=_charset(part), read_mail=read_attached
        )

    def _body(self, content: bytes, kind: str, part: Message, spot: Spot, told: set[str]) -> None:
        decoded = decode(content, _charset(part))
        if decoded.why:
            self.gathering.unread(spot, "body", decoded.why)
        self.gathering.add(spot, "body#other" if not spot.part else "other", decoded.other, hidden=True)
        if kind in ("text/html", "text/x-amp-html"):
            self.gathering.body(spot, files.page(decoded.text, self.gathering), told=told)
            return
        text = decoded.text
        if str(part.get_param("format", "")).lower() == "flowed" and str(part.get_param("delsp", "")).lower() == "yes":
            text = _SOFT_BREAK.sub("", text)  # breaks in the middle of words
        calendar = kind in ("text/calendar", "text/vcard", "text/x-vcard")
        self._body_text(files.calendar(text) if calendar else text, spot, told, calendar_like=calendar)
        if looks_html(content):  # some programs go by looks, whatever the type says
            self.gathering.body(spot, files.page(decoded.text, self.gathering), told=told)

    def _body_text(
        self, text: str, spot: Spot, told: set[str], *, hidden: bool = False, calendar_like: bool = False
    ) -> None:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        if trouble := files.troubled(text, calendar_like=calendar_like):
            self.gathering.unread(spot, "body", trouble)
        folded = fold(text)
        if folded in told and not hidden:
            return
        if not hidden:
            told.add(folded)
        for quoted, run in quotes.runs(text):
            self.gathering.add(spot, body_aspect(quoted=quoted), run, hidden=hidden)

    def _name(self, part: Message, spot: Spot) -> str:
        """The file's name; where the headers give several, each is a title, and the first is its name."""
        found: list[str] = []
        for header in ("content-disposition", "content-type"):
            for key, raw in _PARAMETER.findall(";" + str(part.get(header, "")).partition(";")[2]):
                if re.fullmatch(r"(?:file)?name(?:\*\d{1,3})?\*?", key, re.IGNORECASE):
                    value = re.sub(r"\\(.)", r"\1", raw.strip().strip('"'))
                    text, why = extended(value) if key.endswith("*") and "'" in value else plain(value)
                    if why:
                        self.gathering.unread(spot, "header", f"the name of an attachment: {why}")
                    if re.search(r"\*\d", key) and not re.search(r"\*0", key) and found:
                        found[-1] += text
                    elif text:
                        found.append(text)
        for other in list(dict.fromkeys(found))[1:]:
            self.gathering.add(spot, "header", other, title=True)
        return found[0] if found else ""


def read_attached(gathering: Gathering, raw: bytes, spot: Spot) -> None:
    """A message that is a file: its people and purpose are not those of the message that carries it."""
    read_mail(gathering, raw, spot)


def _charset(part: Message) -> str | None:
    try:
        return part.get_content_charset()
    except (LookupError, ValueError, UnicodeError):
        return "unknown"


def _written(part: Message) -> bytes:
    return _bytes(part.written) if isinstance(part, Part) else b""


def _bytes(payload: object) -> bytes:
    return payload.encode("utf-8", "surrogateescape") if isinstance(payload, str) else b""
