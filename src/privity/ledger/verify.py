"""Verifies an exported ledger. Runs alone: `python verify.py export.jsonl --key ledger.pub`.

It needs the standard library, and for the signatures `cryptography` or the `openssl` program. It imports nothing
else of Privity on purpose: whoever doubts the rest can read this file. The format is described in docs/ledger.md.
"""

import argparse
import base64
import hashlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, BinaryIO

FORMAT = "privity-ledger-export/1"
CHECKPOINT = "privity-ledger-checkpoint/1"
ED25519_SPKI = bytes.fromhex("302a300506032b6570032100")  # what stands before an Ed25519 key's 32 bytes in DER
NOTE = re.compile(
    rf"({CHECKPOINT}\norigin ([0-9A-Za-z._-]+)\nsize (0|[1-9][0-9]*)\nroot ([0-9a-f]{{64}})\ntime ([0-9T:.+-]+)\n)"
    r"\nsignature ([0-9a-f]{128})\n"
)

OUT_OF_STEP = timedelta(seconds=1)  # less than that is only threads and gates that overtake one another


class NotVerified(Exception):
    """The record is not what was signed; the message says where."""


class BadExport(ValueError):
    """This is no export of a ledger, or no public key."""


class CannotCheckSignatures(Exception):
    """Neither the cryptography library nor the openssl program is there."""


def leaf_hash(entry: bytes) -> bytes:
    """RFC 6962 2.1: leaves and nodes are told apart, so that a node never passes for an entry."""
    return hashlib.sha256(b"\x00" + entry).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()


class Frontier:
    """The roots of the perfect subtrees of a tree, largest first: all that is needed to append and to tell its root."""

    def __init__(self, size: int = 0, hashes: tuple[bytes, ...] = ()) -> None:
        if len(hashes) != size.bit_count():
            raise NotVerified(f"a tree of {size} entries does not have {len(hashes)} perfect subtrees")
        self.size = size
        self.hashes = list(hashes)

    def append(self, leaf: bytes) -> None:
        size = self.size
        while size & 1:
            leaf = node_hash(self.hashes.pop(), leaf)
            size >>= 1
        self.hashes.append(leaf)
        self.size += 1

    def root(self) -> bytes:
        if not self.hashes:
            return hashlib.sha256(b"").digest()
        *rest, root = self.hashes
        for left in reversed(rest):
            root = node_hash(left, root)
        return root


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A checkpoint as read: `signed` are the bytes that the signature covers."""

    origin: str
    size: int
    root: str
    time: str
    signed: bytes
    signature: bytes


def read_note(text: str) -> Note:
    found = NOTE.fullmatch(text)
    if not found:
        raise NotVerified("a checkpoint is not in the form that this verifier knows")
    signed, origin, size, root, time, signature = found.groups()
    return Note(
        origin=origin,
        size=int(size),
        root=root,
        time=time,
        signed=signed.encode(),
        signature=bytes.fromhex(signature),
    )


def signature_holds(public: bytes, signed: bytes, signature: bytes) -> bool:
    try:
        from cryptography.exceptions import InvalidSignature  # noqa: PLC0415 - may be missing where this runs alone
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey  # noqa: PLC0415 - as above
    except ImportError:
        return _openssl_says(public, signed, signature)
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, signed)
    except (InvalidSignature, ValueError):
        return False
    return True


def _openssl_says(public: bytes, signed: bytes, signature: bytes) -> bool:
    openssl = shutil.which("openssl")
    if openssl is None:
        raise CannotCheckSignatures(
            "to check signatures, install the Python library 'cryptography' or the program 'openssl'"
        )
    with tempfile.TemporaryDirectory() as folder:
        key, text, mark = Path(folder, "key"), Path(folder, "text"), Path(folder, "signature")
        key.write_bytes(ED25519_SPKI + public)
        text.write_bytes(signed)
        mark.write_bytes(signature)
        ran = subprocess.run(  # noqa: S603 - a fixed program on files that were just written
            [
                *(openssl, "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", str(key)),
                *("-rawin", "-in", str(text), "-sigfile", str(mark)),
            ],
            capture_output=True,
            check=False,
        )
    return ran.returncode == 0


def canonical(value: object) -> bytes:
    """JSON with sorted keys, no spaces, and everything beyond ASCII escaped: one value, one spelling."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False).encode()


def read_public_key(text: str) -> bytes:
    """The 32 bytes of an Ed25519 public key in PEM, or in hexadecimal."""
    body = "".join(line.strip() for line in text.splitlines() if not line.startswith("-----"))
    try:
        raw = bytes.fromhex(body) if re.fullmatch(r"[0-9a-fA-F]{64}", body) else base64.b64decode(body, validate=True)
    except ValueError:
        raise BadExport("the key file holds no Ed25519 public key") from None
    raw = raw.removeprefix(ED25519_SPKI)
    if len(raw) != 32:
        raise BadExport("the key file holds no Ed25519 public key")
    return raw


@dataclass(slots=True, kw_only=True)
class Report:
    """`key` says whether the key was given, or only the one that the export itself brings (which proves less)."""

    entries: int = 0
    root: str = ""
    verified: bool = False
    checkpoints: int = 0
    key: str = "from the export"
    problems: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def document(self) -> dict[str, object]:
        return asdict(self)


class Audit:
    """Follows entries from the first on, and holds every checkpoint against the root at its size."""

    def __init__(self, public: bytes, notes: list[Note]) -> None:
        self.frontier = Frontier()
        self.report = Report()
        self._due: dict[int, list[Note]] = {}
        self._last: datetime | None = None
        for note in dict.fromkeys(notes):
            if not signature_holds(public, note.signed, note.signature):
                raise NotVerified(f"the checkpoint at {note.size} entries was not signed with this key")
            self._due.setdefault(note.size, []).append(note)
        self._compare()

    def follow(self, entry: bytes) -> dict[str, Any]:
        index = self.frontier.size
        try:
            value = json.loads(entry)
            at, kind, numbered = datetime.fromisoformat(value["at"]), value["kind"], value["index"]
            value["secret"].items()
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            raise NotVerified(f"entry {index} is no entry of a ledger") from None
        if canonical(value) != entry:
            raise NotVerified(f"entry {index} is not in canonical form")
        if type(numbered) is not int or numbered != index or not isinstance(kind, str) or at.tzinfo is None:
            raise NotVerified(f"entry {index} is not numbered {index}, or lacks its kind or time")
        if self._last is not None and self._last - at > OUT_OF_STEP:
            self._note(f"at entry {index} the clock ran backwards")
        self._last = at
        self.frontier.append(leaf_hash(entry))
        self._compare()
        return dict(value)

    def finish(self) -> Report:
        if self._due:
            raise NotVerified(
                f"there are {self.frontier.size} entries, but a checkpoint was signed at {max(self._due)}"
            )
        self.report.entries = self.frontier.size
        self.report.root = self.frontier.root().hex()
        self.report.verified = True
        return self.report

    def _compare(self) -> None:
        for note in self._due.pop(self.frontier.size, ()):
            if note.root != self.frontier.root().hex():
                raise NotVerified(f"the first {note.size} entries are not those that the checkpoint was signed for")
            self.report.checkpoints += 1

    def _note(self, text: str) -> None:
        if len(self.report.notes) < 20:
            self.report.notes.append(text)


def _lines(file: BinaryIO) -> Iterator[bytes]:
    for line in file:
        if not line.endswith(b"\n"):
            raise NotVerified("the last line is cut off")
        yield line[:-1]


def verify_export(file: BinaryIO, key: bytes | None = None) -> Report:
    """The report of a verified export; raises NotVerified, BadExport or CannotCheckSignatures."""
    lines = _lines(file)
    first = next(lines, b"")
    try:
        header = json.loads(first)
        if header["format"] != FORMAT:
            raise BadExport("the file is no ledger export of a version that this verifier knows")
        public = bytes.fromhex(header["public_key"])
        notes = [read_note(text) for text in header["checkpoints"]]
    except (ValueError, KeyError, TypeError, AttributeError):
        raise BadExport("the first line is no header of a ledger export") from None
    if canonical(header) != first or set(header) != {"format", "public_key", "checkpoints"}:
        raise NotVerified("the header is not in canonical form")
    if key is not None and public != key:
        raise NotVerified("the export was signed with another key than the one given")
    if not notes:
        raise NotVerified("the export brings no checkpoint")
    audit = Audit(public, notes)
    newest = max(note.size for note in notes)
    for entry in lines:
        audit.follow(entry)
    if audit.frontier.size > newest:
        raise NotVerified(f"there are {audit.frontier.size} entries, more than the newest checkpoint's {newest}")
    report = audit.finish()
    report.key = "given" if key is not None else "from the export"
    return report


def main(argv: list[str] | None = None) -> int:
    """Exit status: 0 verified, 1 not verified, 2 bad input, 3 nothing there to check signatures with."""
    arguments = argparse.ArgumentParser(description="Verifies an exported ledger of Privity.")
    arguments.add_argument("export", help="the file that `privity ledger export` wrote")
    arguments.add_argument("--key", help="the ledger's public key, as you got it from the department")
    arguments.add_argument("--json", action="store_true", help="print one JSON object")
    args = arguments.parse_args(argv)
    try:
        key = read_public_key(Path(args.key).read_text("ascii", errors="replace")) if args.key else None
        with Path(args.export).open("rb") as file:
            report = verify_export(file, key)
    except NotVerified as refusal:
        report = Report(problems=[str(refusal)])
    except (BadExport, OSError) as refusal:
        print(f"bad input: {refusal}", file=sys.stderr)
        return 2
    except CannotCheckSignatures as refusal:
        print(refusal, file=sys.stderr)
        return 3
    print(json.dumps(report.document()) if args.json else told(report))
    return 0 if report.verified else 1


def told(report: Report) -> str:
    if not report.verified:
        return "NOT VERIFIED: " + "; ".join(report.problems)
    lines = [f"verified: {report.entries} entries, {report.checkpoints} checkpoints, root {report.root}"]
    if report.key == "from the export":
        lines.append("signed with the key that the export itself brings: give --key to know whose it is")
    return "\n".join(lines + report.notes)


if __name__ == "__main__":
    sys.exit(main())
