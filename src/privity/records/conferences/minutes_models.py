"""Tables of minutes, copies and recordings. Rows are added and never changed; words and sound are sealed."""

from typing import ClassVar

from django.db import models


class EntryRow(models.Model):
    """One wording of one entry; the newest counts, the older ones stay."""

    conference = models.CharField(max_length=64, db_index=True)
    entry = models.CharField(max_length=64)
    wording = models.PositiveIntegerField()
    sealed = models.BinaryField()

    class Meta:
        db_table = "conferences_entry"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["conference", "entry", "wording"], name="conferences_wording_once")
        ]

    def __str__(self) -> str:
        return f"wording {self.wording} of entry {self.entry}"


class CopyRow(models.Model):
    """One step with one person's copy. `text` is a keyed hash of what was approved."""

    conference = models.CharField(max_length=64, db_index=True)
    person = models.CharField(max_length=200)
    number = models.PositiveIntegerField()
    state = models.CharField(max_length=16)
    by = models.CharField(max_length=200)
    at = models.DateTimeField()
    index = models.BigIntegerField()
    text = models.CharField(max_length=64)

    class Meta:
        db_table = "conferences_copy"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["conference", "person", "number"], name="conferences_step_once")
        ]

    def __str__(self) -> str:
        return f"step {self.number} with a copy"


class RecordingRow(models.Model):
    """Who may hear it stands in `sealed`, with the sound."""

    id = models.CharField(max_length=64, primary_key=True)
    conference = models.CharField(max_length=64, db_index=True)
    part = models.CharField(max_length=64)
    person = models.CharField(max_length=200)
    media_type = models.CharField(max_length=64)
    began = models.DateTimeField()
    ended = models.DateTimeField()
    audience = models.BinaryField()  # sealed by itself, so that a list can be made without opening the sound
    sealed = models.BinaryField()

    class Meta:
        db_table = "conferences_recording"

    def __str__(self) -> str:
        return f"recording {self.id}"
