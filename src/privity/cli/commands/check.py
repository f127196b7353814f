"""`privity check mail`: what the mail gate would do with a message; changes nothing."""

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.errors import MessageError
from email.utils import getaddresses
from pathlib import Path
from typing import Any

from privity import bootstrap
from privity.cli.instants import instant
from privity.control.deciding import decided
from privity.control.outcomes import Submission
from privity.control.ports import MessageReader
from privity.control.world import World
from privity.domain.channel.verdicts import MailReason, MailVerdict, RecipientVerdict
from privity.domain.detection.findings import CaseMeant, Finding
from privity.domain.disclosure import Cost, Reading
from privity.domain.facts import PURPOSES
from privity.domain.outsider import OUTSIDER
from privity.refusals import ALLOWED, BAD_INPUT, HELD, BadInput

_KEYS = frozenset({"file", "envelope_from", "to", "purpose", "at"})
LARGEST_MESSAGE = 100 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """One message to check; `name` is the file as given."""

    name: str
    path: Path
    envelope_from: str | None
    to: tuple[str, ...]
    purpose: str | None
    at: str | None


def add(subparsers: Any) -> None:
    p = subparsers.add_parser("check", help="what a gate would do with a message; changes nothing")
    kinds = p.add_subparsers(dest="kind", metavar="KIND", required=True)
    mail = kinds.add_parser("mail", help="what the mail gate would do with messages (.eml)")
    mail.add_argument("files", metavar="FILE.eml", nargs="*", help="messages; several give JSON lines")
    mail.add_argument("--envelope-from", metavar="ADDRESS", help="the envelope's sender (default: the header's)")
    mail.add_argument("--to", metavar="ADDRESS", action="append", default=[], help="an envelope recipient; may repeat")
    mail.add_argument("--purpose", help="why it is sent (default: what the sender says, else casework)")
    mail.add_argument("--at", help="the instant decided for (default: now)")
    mail.add_argument("--batch", metavar="FILE", help="JSON lines with file, envelope_from, to, purpose, at")
    mail.add_argument("--department", metavar="FILE_OR_FOLDER", help="decide against this, not the imported data")
    mail.add_argument("--json", action="store_true", help="print JSON and nothing else")
    p.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    if bool(args.files) == (args.batch is not None):
        raise BadInput("give messages, or --batch with a file of them")
    world = bootstrap.world(Path(args.department) if args.department else None)
    reader = bootstrap.message_reader()
    if args.batch is not None:
        return _batch(args.batch, world, reader)
    outcomes = []
    for name in args.files:
        asked = _Asked(
            name=name,
            path=Path(name),
            envelope_from=args.envelope_from,
            to=tuple(args.to),
            purpose=args.purpose,
            at=args.at,
        )
        reading, verdict = _checked(asked, world, reader)
        outcomes.append(verdict.outcome)
        answer = _as_json(verdict, reading.cost)
        if len(args.files) > 1:
            answer = {"file": name} | answer
        print(json.dumps(answer, ensure_ascii=False) if args.json or len(args.files) > 1 else _words(verdict))
    return HELD if "hold" in outcomes else ALLOWED


def _batch(name: str, world: World, reader: MessageReader) -> int:
    status = ALLOWED
    folder = Path(name).parent
    for line in _lines(name):
        given: dict[str, Any] = {}
        try:
            given = _object(line)
            reading, verdict = _checked(_asked(given, folder), world, reader)
        except BadInput as refusal:
            answer, status = {"file": given.get("file"), "error": str(refusal)}, BAD_INPUT
        else:
            answer = {"file": given["file"]} | _as_json(verdict, reading.cost)
            if verdict.outcome == "hold" and status == ALLOWED:
                status = HELD
        sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
    return status


def _lines(name: str) -> Iterator[str]:
    try:
        with Path(name).open(encoding="utf-8", errors="surrogateescape") as file:
            yield from (line for line in file if line.strip())
    except OSError as error:
        raise BadInput(f"{name}: {(error.strerror or 'cannot be read').lower()}") from None


def _object(line: str) -> dict[str, Any]:
    try:
        given = json.loads(line)
    except (ValueError, RecursionError):
        raise BadInput("not a JSON object") from None
    if not isinstance(given, dict):
        raise BadInput("not a JSON object")
    return given


def _asked(given: dict[str, Any], folder: Path) -> _Asked:
    if unknown := sorted(given.keys() - _KEYS):
        raise BadInput(f"{json.dumps(unknown[0])[:60]}: not known here")
    for key in ("file", "envelope_from", "purpose", "at"):
        if given.get(key) is not None and not isinstance(given[key], str):
            raise BadInput(f"{key}: must be a text")
    if not given.get("file"):
        raise BadInput("file: must be given")
    to = given.get("to") or []
    to = [to] if isinstance(to, str) else to
    if not isinstance(to, list) or not all(isinstance(address, str) for address in to):
        raise BadInput("to: must be a list of addresses")
    return _Asked(
        name=given["file"],
        path=folder / given["file"],
        envelope_from=given.get("envelope_from"),
        to=tuple(to),
        purpose=given.get("purpose"),
        at=given.get("at"),
    )


def _checked(asked: _Asked, world: World, reader: MessageReader) -> tuple[Reading, MailVerdict]:
    if asked.purpose is not None and asked.purpose not in PURPOSES:
        raise BadInput("purpose: not one of the purposes")
    at = datetime.now(UTC) if asked.at is None else instant(asked.at, world.department.zone, "at")
    raw = _bytes(asked)
    recipients = asked.to or _header_recipients(raw)
    if not recipients:
        raise BadInput(f"{asked.name}: names no recipient; give --to")
    submission = Submission(raw=raw, sender=asked.envelope_from or "", recipients=recipients)
    return decided(submission, world=world, reader=reader, at=at, purpose=asked.purpose)


def _bytes(asked: _Asked) -> bytes:
    try:
        if asked.path.stat().st_size > LARGEST_MESSAGE:
            raise BadInput(f"{asked.name}: larger than {LARGEST_MESSAGE // 1024 // 1024} MiB")
        return asked.path.read_bytes()
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "cannot be read"
        raise BadInput(f"{asked.name}: {why.lower()}") from None


def _header_recipients(raw: bytes) -> tuple[str, ...]:
    """To, Cc and Bcc: what a mail program would have made the envelope of."""
    try:
        message = message_from_bytes(raw, policy=policy.compat32)
        values = [str(v) for name in ("to", "cc", "bcc") for v in message.get_all(name, [])]
        return tuple(dict.fromkeys(address for _, address in getaddresses(values) if "@" in address))
    except (MessageError, ValueError):
        return ()


def _as_json(verdict: MailVerdict, cost: Cost) -> dict[str, Any]:
    return {
        "outcome": verdict.outcome,
        "recipients": [_recipient(row) for row in verdict.recipients],
        "unread": [{"part": unread.part, "why": unread.why} for unread in verdict.unread],
        "findings": [_finding(finding) for finding in verdict.findings],
        "cost": asdict(cost),
    } | ({"cases": [_case(meant) for meant in verdict.cases]} if verdict.cases else {})


def _recipient(row: RecipientVerdict) -> dict[str, Any]:
    reader: str | list[str] | None = list(row.reader) if len(row.reader) > 1 else next(iter(row.reader), None)
    answer: dict[str, Any] = {"address": row.address, "reader": reader, "outcome": row.outcome}
    if row.via is not None:
        answer["via"] = row.via
    return answer | {
        "reasons": [
            *(_reason(reason) for reason in _once(row.reasons)),
            *(_reason(advice) | {"advice": True} for advice in _once(row.advice)),
        ]
    }


def _once(reasons: tuple[MailReason, ...]) -> list[MailReason]:
    """The same words in the same place are said once, however many findings led to them."""
    return list({(r.rule, r.about, r.category, r.where, r.case): r for r in reversed(reasons)}.values())[::-1]


def _reason(reason: MailReason) -> dict[str, Any]:
    return {
        "rule": reason.rule,
        "text": reason.text,
        "about": [person for person in reason.about if person != OUTSIDER],
        "category": reason.category,
        "where": reason.where,
        "of": reason.of,
        "case": reason.case,
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "about": [person for person in finding.candidates if person != OUTSIDER],
        "category": finding.category,
        "where": finding.where,
        "why": finding.why,
        "facts": list(finding.facts),
    }


def _case(meant: CaseMeant) -> dict[str, Any]:
    return {
        "part": meant.where,
        "case": meant.case,
        "score": meant.score,
        "named": meant.named,
        "why": meant.why,
    }


def _words(verdict: MailVerdict) -> str:
    lines: list[str] = [verdict.outcome]
    for row in verdict.recipients:
        lines.append(f"  {row.address}: {row.outcome}")
        lines += [
            f"    {r.rule}: {r.text}" + (f" [{r.where}]" if r.where else "") for r in _once((*row.reasons, *row.advice))
        ]
    return "\n".join(lines)
