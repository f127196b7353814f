"""Address headers, strictly: `"Ella" <a@b.je> (note), c@d.je; group: e@f.je;`. What is unclear is refused.

The standard library's parser of this version can be led to see another address than the one that mail goes to.
"""

import re
from dataclasses import dataclass, field

_ADDRESS = re.compile(
    r"(?:[^\s<>()\[\],;:\\\"@]+|\"[^\"\\\r\n]*\")@(?:[^\s<>()\[\],;:\\\"@]+|\[[^\s<>()\[\],;\\\"@]+\])"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailbox:
    address: str = field(repr=False)
    words: tuple[str, ...] = field(default=(), repr=False)  # display name and comments, still encoded


class Unclear(ValueError):
    """The header's addresses cannot be told for certain."""


def mailboxes(value: str) -> tuple[Mailbox, ...]:  # noqa: C901 - one case for each kind of token
    """Raises Unclear. Groups' names come as a mailbox with an empty address."""
    boxes: list[Mailbox] = []
    phrase: list[str] = []
    words: list[str] = []
    address: str | None = None
    grouped = False
    for kind, token in _tokens(value):
        match kind:
            case "comment":
                words.append(token)
            case "angle":
                if address is not None or not _ADDRESS.fullmatch(token.strip()):
                    raise Unclear
                address = token.strip()
            case "word" | "quoted":
                if address is not None:
                    raise Unclear
                phrase.append(token if kind == "word" or not _local(phrase, token) else f'"{token}"')
            case ":":
                if grouped or address is not None:
                    raise Unclear
                boxes.append(Mailbox(address="", words=("".join(phrase).strip(),)))
                grouped, phrase = True, []
            case _:
                boxes += _finished(phrase, address, words)
                phrase, words, address = [], [], None
                if kind == ";":
                    if not grouped:
                        raise Unclear
                    grouped = False
    if grouped:
        raise Unclear
    return tuple(boxes + _finished(phrase, address, words))


def _local(phrase: list[str], token: str) -> bool:
    return not phrase and " " not in token


def _finished(phrase: list[str], address: str | None, words: list[str]) -> list[Mailbox]:
    said = "".join(phrase).strip()
    if address is not None:
        if said.startswith('"') and said.endswith('"'):
            said = said[1:-1]
        return [Mailbox(address=address, words=tuple(w for w in (said, *words) if w))]
    if not said:
        return [Mailbox(address="", words=tuple(words))] if words else []
    if not _ADDRESS.fullmatch(said):
        raise Unclear
    return [Mailbox(address=said, words=tuple(words))]


def _tokens(value: str) -> list[tuple[str, str]]:
    tokens: list[tuple[str, str]] = []
    at, end = 0, len(value)
    while at < end:
        c = value[at]
        if c == '"':
            text, at = _until_quote(value, at + 1)
            tokens.append(("quoted", text))
        elif c == "(":
            text, at = _comment(value, at + 1)
            tokens.append(("comment", text))
        elif c == "<":
            close = value.find(">", at)
            if close < 0:
                raise Unclear
            tokens.append(("angle", value[at + 1 : close]))
            at = close + 1
        elif c in ",;:":
            tokens.append((c, c))
            at += 1
        elif c in ")>":
            raise Unclear
        else:
            start = at
            while at < end and value[at] not in '"(<,;:)>':
                at += 1
            tokens.append(("word", value[start:at]))
    return tokens


def _until_quote(value: str, at: int) -> tuple[str, int]:
    out: list[str] = []
    while at < len(value):
        c = value[at]
        if c == "\\":
            out.append(value[at + 1 : at + 2])
            at += 2
        elif c == '"':
            return "".join(out), at + 1
        else:
            out.append(c)
            at += 1
    raise Unclear


def _comment(value: str, at: int) -> tuple[str, int]:
    out: list[str] = []
    depth = 1
    while at < len(value):
        c = value[at]
        if c == "\\":
            out.append(value[at + 1 : at + 2])
            at += 2
            continue
        depth += (c == "(") - (c == ")")
        at += 1
        if not depth:
            return "".join(out), at
        out.append(c)
    raise Unclear
