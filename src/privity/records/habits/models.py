"""Tables of past mail: keyed hashes of addresses, counts and days; no address, no message, no content."""

from typing import ClassVar

from django.db import models

HASH = 24  # hexadecimal digits of a keyed hash: 96 bits, no two addresses of a department alike


class Writes(models.Model):
    """How often this sender wrote to this address; the sender's own row counts their messages."""

    sender = models.CharField(max_length=HASH)
    other = models.CharField(max_length=HASH)
    times = models.IntegerField(default=0)
    last = models.DateField(db_index=True)

    class Meta:
        db_table = "habits_writes"
        constraints: ClassVar = [models.UniqueConstraint(fields=["sender", "other"], name="habits_writes_once")]

    def __str__(self) -> str:
        return f"written to {self.times} times"


class Together(models.Model):
    """How often this sender wrote to both addresses in one message; `one` sorts before `other`."""

    sender = models.CharField(max_length=HASH)
    one = models.CharField(max_length=HASH)
    other = models.CharField(max_length=HASH)
    times = models.IntegerField(default=0)
    last = models.DateField(db_index=True)

    class Meta:
        db_table = "habits_together"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["sender", "one", "other"], name="habits_together_once")
        ]

    def __str__(self) -> str:
        return f"together {self.times} times"


class Slip(models.Model):
    """What an address becomes with one letter left out, so that another one letter away is told from it."""

    slip = models.CharField(max_length=HASH)
    other = models.CharField(max_length=HASH)

    class Meta:
        db_table = "habits_slip"
        constraints: ClassVar = [models.UniqueConstraint(fields=["slip", "other"], name="habits_slip_once")]

    def __str__(self) -> str:
        return "one slip away"
