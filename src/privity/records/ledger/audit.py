"""Verifies the live ledger from its entries up, and writes exports; neither stops anybody from appending."""

from collections.abc import Iterator
from typing import BinaryIO

from django.db.models import Max

from privity.ledger.entries import salted
from privity.ledger.tree import unpacked
from privity.ledger.verify import FORMAT, Audit, Note, NotVerified, Report, canonical, leaf_hash, read_note
from privity.records.ledger import models
from privity.records.ledger.checkpoints import Checkpoints, checkpoint_files
from privity.records.ledger.knowledge import learnt_by
from privity.records.ledger.store import learnt_text

BATCH = 2000


def verify_live(public: bytes) -> Report:
    """Recomputes everything; the report of a whole ledger, or raises NotVerified with where it is not.

    Checkpoints are read before the head and the head before the entries: what is appended meanwhile is left out.
    """
    notes = [read_note(text) for text in models.Checkpoint.objects.order_by("id").values_list("signed", flat=True)]
    notes += _filed()
    newest = models.Entry.objects.aggregate(newest=Max("index"))["newest"]
    head = models.Head.objects.filter(id=0).first()
    if head is None:
        raise NotVerified("the ledger's head is gone")
    if newest is not None and newest >= head.size:
        raise NotVerified(f"there is an entry {newest}, but the head counts {head.size} entries")
    kept = unpacked(head.size, _bytes(head.frontier))
    audit = Audit(public, notes)
    for batch in _batches(head.size):
        learnt = learnt_by([entry.index for entry in batch])
        for entry in batch:
            _follow(audit, entry, learnt_text(learnt.get(entry.index, ())))
    if audit.frontier.size != head.size or audit.frontier.root() != kept.root():
        raise NotVerified("the head is not that of the entries")
    return audit.finish()


def _follow(audit: Audit, entry: models.Entry, learnt: str) -> None:
    expected = audit.frontier.size
    if entry.index != expected:
        raise NotVerified(f"entry {expected} is missing")
    body = _bytes(entry.body)
    value = audit.follow(body)
    if _bytes(entry.leaf) != leaf_hash(body) or value["kind"] != entry.kind:
        raise NotVerified(f"the columns beside entry {entry.index} are not those of the entry")
    said = value["secret"].get("learnt")
    if (said is None and learnt != "[]") or (said is not None and said != salted(_bytes(entry.salt), "learnt", learnt)):
        raise NotVerified(f"who-knows-what is not as entry {entry.index} recorded it")


def _batches(size: int) -> Iterator[list[models.Entry]]:
    for start in range(0, size, BATCH):
        yield list(models.Entry.objects.filter(index__gte=start, index__lt=min(start + BATCH, size)).order_by("index"))


def salt_of(index: int) -> bytes | None:
    """What shows, with the value, that a salted hash of this entry stands for that value."""
    salt = models.Entry.objects.filter(index=index).values_list("salt", flat=True).first()
    return None if salt is None else _bytes(salt)


def _bytes(stored: object) -> bytes:
    """SQLite lets a column hold anything."""
    if isinstance(stored, bytes | memoryview):
        return bytes(stored)
    raise NotVerified("a column of the ledger does not hold bytes")


def _filed() -> list[Note]:
    return [read_note(file.read_text("ascii", errors="replace")) for file in checkpoint_files()]


def export(out: BinaryIO, checkpoints: Checkpoints) -> int:
    """Signs a checkpoint, then writes the entries up to it, one a line; answers how many. No salt is in an export."""
    newest = checkpoints.take()
    size = read_note(newest).size
    texts = models.Checkpoint.objects.filter(size__lte=size).order_by("id").values_list("signed", flat=True)
    header = {"format": FORMAT, "public_key": checkpoints.key().public.hex(), "checkpoints": list(texts)}
    out.write(canonical(header) + b"\n")
    for batch in _batches(size):
        out.writelines(_bytes(entry.body) + b"\n" for entry in batch)
    return size
