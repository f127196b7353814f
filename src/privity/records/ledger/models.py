"""Tables of the ledger. Only its store and its audit touch them; nothing updates or deletes an entry.

They are created by migrations but unmanaged, so that emptying a database (`flush`) leaves the record alone.
"""

from typing import ClassVar

from django.db import models


class Entry(models.Model):
    """One entry: `body` is its canonical bytes, `leaf` their hash in the tree, `salt` what its secrets are hashed with."""

    index = models.BigIntegerField(primary_key=True)
    at = models.DateTimeField()
    kind = models.CharField(max_length=64)
    body = models.BinaryField()
    leaf = models.BinaryField()
    salt = models.BinaryField()

    class Meta:
        managed = False
        db_table = "ledger_entry"

    def __str__(self) -> str:
        return f"entry {self.index}"


class Head(models.Model):
    """One row: how many entries there are, and the tree's frontier. Its lock is what puts appends in order."""

    id = models.SmallIntegerField(primary_key=True)
    size = models.BigIntegerField()
    frontier = models.BinaryField()

    class Meta:
        managed = False
        db_table = "ledger_head"

    def __str__(self) -> str:
        return f"head at {self.size}"


class Checkpoint(models.Model):
    """A signed statement of the root at a size."""

    id = models.BigAutoField(primary_key=True)
    size = models.BigIntegerField()
    at = models.DateTimeField()
    signed = models.TextField()

    class Meta:
        managed = False
        db_table = "ledger_checkpoint"

    def __str__(self) -> str:
        return f"checkpoint at {self.size}"


class Learnt(models.Model):
    """Who knows what: this reader got to know this about that person, by the release of entry `entry`."""

    id = models.BigAutoField(primary_key=True)
    reader = models.CharField(max_length=200)
    about = models.CharField(max_length=200)
    category = models.CharField(max_length=64)
    fact = models.CharField(max_length=200, default="")
    case = models.CharField(max_length=200, default="")
    at = models.DateTimeField()
    channel = models.CharField(max_length=64)
    by = models.CharField(max_length=200, default="")
    entry = models.BigIntegerField()

    class Meta:
        managed = False
        db_table = "ledger_learnt"
        indexes: ClassVar = [
            models.Index(fields=["reader", "about", "category"], name="ledger_learnt_reader"),
            models.Index(fields=["entry"], name="ledger_learnt_entry"),
        ]

    def __str__(self) -> str:
        return f"learnt by entry {self.entry}"


class Key(models.Model):
    """Which key this database was written with, so that a lost or wrong key is noticed and never replaced."""

    name = models.CharField(max_length=32, primary_key=True)
    fingerprint = models.CharField(max_length=64)

    class Meta:
        managed = False
        db_table = "ledger_key"

    def __str__(self) -> str:
        return f"{self.name} key"
