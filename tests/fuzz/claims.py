"""What holds for every parser and all bytes: it answers, in the agreed shape, or fails in a way that is known."""

import importlib
import json
from collections.abc import Callable

from privity.extraction import apart, conversion
from privity.extraction.limits import DEFAULT_LIMITS, FAILURES, Limits
from privity.extraction.mail import read_message
from privity.extraction.pieces import Extract, from_json, to_json
from privity.extraction.programs import ProgramFailedError

MAIL = "mail"
Parser = Callable[[bytes, Limits], Extract]


def parser(name: str) -> Parser:
    module, _, function = name.partition(":")
    found: Parser = getattr(importlib.import_module(module), function)
    return found


def claim(name: str) -> Callable[[bytes], str]:
    """A function of bytes that raises where the claim is broken, and else says how the parser failed, if it did."""
    if name == MAIL:
        return _mail_claim()
    parse = parser(name)
    parse(b"", DEFAULT_LIMITS)

    def holds(content: bytes) -> str:
        if not content:
            return ""
        try:
            extract = parse(content, DEFAULT_LIMITS)
        except FAILURES as error:
            return type(error).__name__
        assert from_json(json.loads(json.dumps(to_json(extract)))) == extract
        return ""

    return holds


class _Here:
    """Parses in this process, so that a fuzzer sees what it does."""

    def parse(self, name: str, content: bytes, limits: Limits) -> Extract:
        try:
            return parser(name)(content, limits)
        except FAILURES as error:
            return apart._gap(type(error).__name__)


def _mail_claim() -> Callable[[bytes], str]:
    apart.shared = lambda _: _Here()  # type: ignore[assignment,return-value]

    def none(*_: object) -> None:
        raise ProgramFailedError("no conversion here")

    conversion.converted = none  # type: ignore[assignment]

    def holds(content: bytes) -> str:
        read_message(content)
        return ""

    return holds
