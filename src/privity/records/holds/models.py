"""Tables of holds and outbox. Whatever is content stands in `sealed`; the rest is ids, states and instants."""

from typing import ClassVar

from django.db import models


class HoldRow(models.Model):
    id = models.CharField(max_length=64, primary_key=True)
    key = models.CharField(max_length=64, unique=True)  # a keyed hash of the caller's key
    received = models.DateTimeField(db_index=True)
    index = models.BigIntegerField()
    sealed = models.BinaryField()

    class Meta:
        db_table = "holds_hold"

    def __str__(self) -> str:
        return f"hold {self.id}"


class HoldCase(models.Model):
    hold = models.ForeignKey(HoldRow, on_delete=models.CASCADE, related_name="cases")
    position = models.PositiveIntegerField()
    case = models.CharField(max_length=200, db_index=True)

    class Meta:
        db_table = "holds_case"
        ordering: ClassVar = ["position"]

    def __str__(self) -> str:
        return f"case of hold {self.hold_id}"


class HoldSender(models.Model):
    hold = models.ForeignKey(HoldRow, on_delete=models.CASCADE, related_name="senders")
    position = models.PositiveIntegerField()
    person = models.CharField(max_length=200, db_index=True)

    class Meta:
        db_table = "holds_sender"
        ordering: ClassVar = ["position"]

    def __str__(self) -> str:
        return f"sender of hold {self.hold_id}"


class CopyRow(models.Model):
    """One recipient's copy; its address and the reviewer's words are in `sealed`."""

    hold = models.ForeignKey(HoldRow, on_delete=models.CASCADE, related_name="copies")
    number = models.PositiveIntegerField()
    state = models.CharField(max_length=16, db_index=True)
    decided_by = models.CharField(max_length=200, default="")
    decided_at = models.DateTimeField(null=True, db_index=True)
    overridden = models.BooleanField(default=False)
    reviewed_by = models.CharField(max_length=200, default="")
    reviewed_at = models.DateTimeField(null=True)
    proposed_by = models.CharField(max_length=200, default="")
    asked_at = models.DateTimeField(null=True)
    sealed = models.BinaryField()

    class Meta:
        db_table = "holds_copy"
        ordering: ClassVar = ["number"]
        constraints: ClassVar = [models.UniqueConstraint(fields=["hold", "number"], name="holds_copy_once")]

    def __str__(self) -> str:
        return f"copy {self.number} of hold {self.hold_id}"


class OutboxRow(models.Model):
    """Something to send. `not_before` also ends a lease: a gate that died lets go of it by the passing of time."""

    position = models.BigAutoField(primary_key=True)
    id = models.CharField(max_length=64, unique=True)
    kind = models.CharField(max_length=8)
    hold = models.CharField(max_length=64, default="")
    copy = models.IntegerField(null=True)
    not_before = models.DateTimeField()
    lease_until = models.DateTimeField(null=True)
    attempts = models.IntegerField(default=0)
    failed = models.BooleanField(default=False)
    sealed = models.BinaryField()

    class Meta:
        db_table = "holds_outbox"
        indexes: ClassVar = [models.Index(fields=["failed", "not_before"], name="holds_outbox_due")]

    def __str__(self) -> str:
        return f"{self.kind} {self.id}"


class LongMessageRow(models.Model):
    """A message that takes long to read. `not_before` and `lease_until` as in the outbox."""

    id = models.CharField(max_length=64, primary_key=True)
    key = models.CharField(max_length=64, unique=True)  # a keyed hash of the caller's key
    received = models.DateTimeField(db_index=True)
    not_before = models.DateTimeField(db_index=True)
    lease_until = models.DateTimeField(null=True)
    attempts = models.IntegerField(default=0)
    told = models.BooleanField(default=False)  # the sender knows, or is not to be told
    sealed = models.BinaryField()

    class Meta:
        db_table = "holds_long_message"

    def __str__(self) -> str:
        return f"message {self.id}, being read"


class LongMessageSender(models.Model):
    message = models.ForeignKey(LongMessageRow, on_delete=models.CASCADE, related_name="senders")
    position = models.PositiveIntegerField()
    person = models.CharField(max_length=200, db_index=True)

    class Meta:
        db_table = "holds_long_message_sender"
        ordering: ClassVar = ["position"]

    def __str__(self) -> str:
        return f"sender of message {self.message_id}"
