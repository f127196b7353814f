"""`privity ledger`: proves the record whole, exports it, signs a checkpoint, and tells the salt of an entry."""

import argparse
import json
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from privity import bootstrap
from privity.ledger.verify import (
    BadExport,
    CannotCheckSignatures,
    NotVerified,
    Report,
    read_note,
    read_public_key,
    told,
    verify_export,
)
from privity.refusals import ALLOWED, HELD, BadInput, Down

if TYPE_CHECKING:
    from privity.records.ledger.checkpoints import Checkpoints


def add(subparsers: Any) -> None:
    p = subparsers.add_parser("ledger", help="prove the record whole, export it, sign a checkpoint")
    which = p.add_subparsers(dest="what", metavar="WHAT", required=True)
    verify = which.add_parser("verify", help="prove the record, or an export of it, whole")
    verify.add_argument("export", nargs="?", metavar="EXPORT", help="a file from 'ledger export' (absent: the record)")
    verify.add_argument("--key", metavar="FILE", help="the public key that the export must be signed with")
    verify.add_argument("--json", action="store_true", help="print one JSON object and nothing else")
    verify.set_defaults(run=run_verify)
    export = which.add_parser("export", help="write the record to a file that can be verified without Privity")
    export.add_argument("-o", "--output", metavar="FILE", required=True, help="the file to write")
    export.add_argument("--key-out", metavar="FILE", help="also write the public key to this file")
    export.add_argument("--json", action="store_true", help="print one JSON object and nothing else")
    export.set_defaults(run=run_export)
    checkpoint = which.add_parser("checkpoint", help="sign the record as it is now, and print what was signed")
    checkpoint.add_argument("--json", action="store_true", help="print one JSON object and nothing else")
    checkpoint.set_defaults(run=run_checkpoint)
    salt = which.add_parser("salt", help="print the salt of an entry, to show what its salted hashes stand for")
    salt.add_argument("index", type=int, metavar="INDEX", help="the entry's number")
    salt.add_argument("--json", action="store_true", help="print one JSON object and nothing else")
    salt.set_defaults(run=run_salt)


def run_verify(args: argparse.Namespace) -> int:
    try:
        key = _public(args.key)
        report = _live(key) if args.export is None else _exported(Path(args.export), key)
    except NotVerified as refusal:
        report = Report(problems=[str(refusal)])
    except CannotCheckSignatures as missing:
        raise Down(str(missing)) from None
    print(json.dumps(report.document()) if args.json else told(report))
    return ALLOWED if report.verified else HELD


def run_export(args: argparse.Namespace) -> int:
    target = Path(args.output)
    draft = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
    with _checkpoints() as checkpoints:
        from privity.records.ledger.audit import export  # noqa: PLC0415 - tables exist after set-up

        try:
            with draft.open("xb") as out:
                entries = export(out, checkpoints)
                out.flush()
                os.fsync(out.fileno())
            draft.replace(target)
            if args.key_out:
                Path(args.key_out).write_text(checkpoints.key().public_pem, "ascii")
        except OSError as error:
            raise BadInput(f"cannot write the export: {error.strerror}") from None
        finally:
            draft.unlink(missing_ok=True)
    print(json.dumps({"entries": entries}) if args.json else f"exported {entries} entries")
    return ALLOWED


def run_checkpoint(args: argparse.Namespace) -> int:
    with _checkpoints() as checkpoints:
        text = checkpoints.take()
    note = read_note(text)
    print(json.dumps({"entries": note.size, "root": note.root, "checkpoint": text}) if args.json else text.rstrip("\n"))
    return ALLOWED


def run_salt(args: argparse.Namespace) -> int:
    with _checkpoints():
        from privity.records.ledger.audit import salt_of  # noqa: PLC0415 - tables exist after set-up

        salt = salt_of(args.index)
    if salt is None:
        raise BadInput(f"there is no entry {args.index}")
    print(json.dumps({"index": args.index, "salt": salt.hex()}) if args.json else salt.hex())
    return ALLOWED


def _public(file: str | None) -> bytes | None:
    if file is None:
        return None
    try:
        return read_public_key(Path(file).read_text("ascii", errors="replace"))
    except (BadExport, OSError) as error:
        raise BadInput(f"{file}: {getattr(error, 'strerror', None) or error}") from None


def _exported(file: Path, key: bytes | None) -> Report:
    try:
        with file.open("rb") as opened:
            return verify_export(opened, key)
    except (BadExport, OSError) as error:
        raise BadInput(f"{file}: {getattr(error, 'strerror', None) or error}") from None


def _live(key: bytes | None) -> Report:
    with _checkpoints() as checkpoints:
        from privity.records.ledger.audit import verify_live  # noqa: PLC0415 - tables exist after set-up

        report = verify_live(key or checkpoints.key().public)
    report.key = "given" if key else "of this installation"
    return report


@contextmanager
def _checkpoints() -> "Iterator[Checkpoints]":
    bootstrap.database_ready()
    from django import db  # noqa: PLC0415 - as above

    from privity.records.keys import KeyMissing  # noqa: PLC0415 - as above
    from privity.records.ledger.store import LedgerStore  # noqa: PLC0415 - as above

    try:
        yield LedgerStore().checkpoints
    except KeyMissing as missing:
        raise Down(str(missing)) from None
    except db.Error:
        raise Down("the database does not answer") from None
