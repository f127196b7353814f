"""`privity decide`: the kernel's answer to one question, or to a file of them."""

import argparse
import json
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TextIO

from privity import bootstrap
from privity.cli.instants import instant
from privity.control.signing import Signer, signed
from privity.domain.entitlement.certificates import certificate_of
from privity.domain.entitlement.kernel import Kernel
from privity.domain.entitlement.question import BadQuestion, Decision, Question
from privity.refusals import ALLOWED, BAD_INPUT, HELD, BadInput

_KEYS = frozenset({"reader", "fact", "about", "category", "purpose", "case", "complaint", "at"})


def add(subparsers: Any) -> None:
    p = subparsers.add_parser("decide", help="may this reader know this, for this purpose, now?")
    p.add_argument("--reader", help="a person's id, or 'public'")
    p.add_argument("--fact", help="the id of a recorded fact or of a contact")
    p.add_argument("--about", action="append", default=[], help="a person's id; may repeat")
    p.add_argument("--category", help="what is asked about: one of the categories")
    p.add_argument("--purpose", help="why it would be shared: one of the purposes")
    p.add_argument("--case", help="a case's id: grounds then come from it")
    p.add_argument("--complaint", help="a complaint's id")
    p.add_argument("--at", help="the instant decided for (default: now); a date means its first instant")
    p.add_argument("--batch", metavar="FILE", help="questions as JSON lines, '-' for standard input; one answer each")
    p.add_argument("--department", metavar="FILE_OR_FOLDER", help="decide against this instead of the imported data")
    p.add_argument("--json", action="store_true", help="print one JSON object and nothing else")
    p.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    kernel = bootstrap.kernel(Path(args.department) if args.department else None)
    signer = bootstrap.certificate_signer()
    if args.batch is not None:
        given = [name for name in ("reader", "fact", "category", "purpose", "case", "complaint") if getattr(args, name)]
        if given or args.about:
            raise BadInput(f"--batch: takes its questions from the file; --{(given or ['about'])[0]} can't go with it")
        return _batch(args.batch, args.at, kernel, signer)
    question, at = _question(
        {name: getattr(args, name) for name in _KEYS - {"about"}} | {"about": args.about or None}, kernel
    )
    answer, decision = _answer(question, at, kernel, signer)
    print(json.dumps(answer, ensure_ascii=False) if args.json else _words(decision))
    return ALLOWED if decision.outcome == "share" else HELD


def _batch(name: str, at: str | None, kernel: Kernel, signer: Signer) -> int:
    worst = ALLOWED
    for line in _lines(name):
        try:
            asked = _object(line)
            question, when = _question({"at": at} | {k: v for k, v in asked.items() if v is not None}, kernel)
            answer, _ = _answer(question, when, kernel, signer)
        except BadInput as refusal:
            answer, worst = {"error": str(refusal)}, BAD_INPUT
        sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
    return worst


def _lines(name: str) -> Iterator[str]:
    if name == "-":
        sys.stdin.reconfigure(encoding="utf-8", errors="surrogateescape")  # type: ignore[union-attr]
        yield from _not_blank(sys.stdin)
        return
    try:
        with Path(name).open(encoding="utf-8", errors="surrogateescape") as file:
            yield from _not_blank(file)
    except OSError as error:
        raise BadInput(f"{name}: {(error.strerror or 'cannot be read').lower()}") from None


def _not_blank(file: TextIO) -> Iterator[str]:
    return (line for line in file if line.strip())


def _object(line: str) -> dict[str, Any]:
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError):
        raise BadInput("not a JSON object") from None
    if not isinstance(asked, dict):
        raise BadInput("not a JSON object")
    if unknown := sorted(asked.keys() - _KEYS):
        raise BadInput(f"{json.dumps(unknown[0])[:60]}: not a part of a question")
    return asked


def _question(asked: dict[str, Any], kernel: Kernel) -> tuple[Question, datetime]:
    for name in _KEYS - {"about"}:
        if asked.get(name) is not None and not isinstance(asked[name], str):
            raise BadInput(f"{name}: must be a text")
        if not _writable(asked.get(name)):
            raise BadInput(f"{name}: holds what is no character")
    about = asked.get("about")
    if about is not None and (not isinstance(about, list) or not all(isinstance(person, str) for person in about)):
        raise BadInput("about: must be a list of ids")
    if not all(_writable(person) for person in about or ()):
        raise BadInput("about: holds what is no character")
    for name in ("reader", "purpose"):
        if not asked.get(name):
            raise BadInput(f"{name}: must be given")
    if asked.get("fact") is None and (not about or asked.get("category") is None):
        raise BadInput("either fact, or about and category, must be given")
    when = asked.get("at")
    at = datetime.now(UTC) if when is None else instant(when, kernel.index.department.zone, "at")
    return (
        Question(
            reader=asked["reader"],
            purpose=asked["purpose"],
            about=tuple(dict.fromkeys(about or ())),
            category=asked.get("category"),
            fact=asked.get("fact"),
            case=asked.get("case"),
            complaint=asked.get("complaint"),
        ),
        at,
    )


def _writable(text: str | None) -> bool:
    """Half of a surrogate pair, or a byte that was no UTF-8, could stand in no certificate."""
    return text is None or not any("\ud800" <= letter <= "\udfff" for letter in text)


def _answer(question: Question, at: datetime, kernel: Kernel, signer: Signer) -> tuple[dict[str, Any], Decision]:
    try:
        decision = kernel.decide(question, at=at)
    except BadQuestion as refusal:
        raise BadInput(str(refusal)) from None
    return (
        {
            "outcome": decision.outcome,
            "reasons": [
                {"rule": reason.rule, "text": reason.text, "of": reason.of, "case": reason.case, "about": reason.about}
                for reason in decision.reasons
            ],
            "certificate": signed(certificate_of(kernel, question, at, decision), signer),
        },
        decision,
    )


def _words(decision: Decision) -> str:
    return "\n".join([decision.outcome, *(f"  {reason.rule}: {reason.text}" for reason in decision.reasons)])
