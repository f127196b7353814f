"""`privity replay`: decides again, offline, from a certificate; and checks that nobody changed it."""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from privity.control.signing import signature_holds
from privity.domain.entitlement.certificates import BadCertificate, replays
from privity.refusals import ALLOWED, HELD, BadInput


def add(subparsers: Any) -> None:
    p = subparsers.add_parser("replay", help="decide again from a certificate, offline")
    p.add_argument("file", metavar="FILE", help="a certificate (a JSON object, or JSON lines); '-' for standard input")
    p.add_argument("--json", action="store_true", help="print JSON and nothing else")
    p.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    worst = ALLOWED
    for where, certificate in _certificates(args.file):
        answer = _replayed(where, certificate)
        if not answer["same"]:
            worst = HELD
        print(json.dumps(answer) if args.json else _words(answer))
    return worst


def _replayed(where: str, certificate: dict[str, Any]) -> dict[str, Any]:
    if not signature_holds(certificate):
        return {"same": False, "signature": "does not hold", "key": str(certificate.get("key"))[:64]}
    try:
        same = replays(certificate)
    except BadCertificate as error:
        raise BadInput(f"{where}: {error}") from None
    return {"same": same, "signature": "holds", "key": certificate["key"]}


def _words(answer: dict[str, Any]) -> str:
    if answer["signature"] != "holds":
        return "not verified: the certificate was changed, or was not signed by the key that it names"
    return "the same" if answer["same"] else "not the same"


def _certificates(name: str) -> list[tuple[str, dict[str, Any]]]:
    """One object, or one a line. An answer of `privity decide` is taken for the certificate in it."""
    try:
        text = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise BadInput(f"{name}: {(error.strerror or 'cannot be read').lower()}") from None
    try:
        found = [json.loads(text)]
    except (ValueError, RecursionError):
        found = [_line(name, n, line) for n, line in enumerate(text.splitlines(), 1) if line.strip()]
    if not found:
        raise BadInput(f"{name}: there is no certificate in it")
    named = [(name if len(found) == 1 else f"{name} certificate {n}", item) for n, item in enumerate(found, 1)]
    return [(where, _certificate(where, item)) for where, item in named]


def _line(name: str, number: int, line: bytes) -> Any:
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        raise BadInput(f"{name} line {number}: not a JSON object") from None


def _certificate(where: str, item: Any) -> dict[str, Any]:
    if isinstance(item, dict) and isinstance(item.get("certificate"), dict):
        item = item["certificate"]
    if not isinstance(item, dict) or "format" not in item:
        raise BadInput(f"{where}: not a certificate")
    return item
