"""Tables of conferences. What is planned stands in `sealed`; the rest is ids, states, instants and keyed hashes."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from privity.records.conferences import minutes_models  # noqa: F401 - Django finds an app's tables through this module


class ConferenceRow(models.Model):
    id = models.CharField(max_length=64, primary_key=True)
    case = models.CharField(max_length=200, db_index=True)
    planned_by = models.CharField(max_length=200, db_index=True)
    starts = models.DateTimeField(db_index=True)
    state = models.CharField(max_length=16, db_index=True)
    version = models.PositiveIntegerField()
    sealed = models.BinaryField()

    class Meta:
        db_table = "conferences_conference"

    def __str__(self) -> str:
        return f"conference {self.id}"


class InvitedRow(models.Model):
    """Who is invited, beside the sealed plan, so that a link is refused without opening the plan."""

    conference = models.ForeignKey(ConferenceRow, on_delete=models.CASCADE, related_name="invited")
    person = models.CharField(max_length=200, db_index=True)

    class Meta:
        db_table = "conferences_invited"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["conference", "person"], name="conferences_invited_once")
        ]

    def __str__(self) -> str:
        return f"invited to {self.conference_id}"


class LinkRow(models.Model):
    """One issue of a personal link. Of token, code and device there is a keyed hash alone."""

    conference = models.ForeignKey(ConferenceRow, on_delete=models.CASCADE, related_name="links")
    person = models.CharField(max_length=200)
    token = models.CharField(max_length=64, unique=True)
    code = models.CharField(max_length=64)
    device = models.CharField(max_length=64, default="", db_index=True)  # of the first that gave the right code
    tries = models.PositiveSmallIntegerField(default=0)
    issued_at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True)
    used_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)  # taken back, or replaced by a newer one
    taken_back = models.BooleanField(default=False)

    class Meta:
        db_table = "conferences_link"
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["conference", "person"], condition=Q(ended_at=None), name="conferences_one_link_stands"
            )
        ]

    def __str__(self) -> str:
        return f"link {self.pk}"


class TicketRow(models.Model):
    """`id` is a keyed hash of the ticket. Once it is used, the row says which device is in, until it is withdrawn."""

    id = models.CharField(max_length=64, primary_key=True)
    conference = models.ForeignKey(ConferenceRow, on_delete=models.CASCADE, related_name="tickets")
    person = models.CharField(max_length=200)
    device = models.CharField(max_length=64)
    link = models.ForeignKey(LinkRow, null=True, on_delete=models.CASCADE)  # none for staff, who sign in
    until = models.DateTimeField()
    used_at = models.DateTimeField(null=True)
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "conferences_ticket"
        indexes: ClassVar = [models.Index(fields=["conference", "person"], name="conferences_ticket_of")]

    def __str__(self) -> str:
        return "a ticket"


class AttendanceRow(models.Model):
    """One stay in the room of one part, as the media server reported it."""

    conference = models.ForeignKey(ConferenceRow, on_delete=models.CASCADE, related_name="stays")
    part = models.CharField(max_length=64)
    person = models.CharField(max_length=200, db_index=True)
    seat = models.CharField(max_length=64)
    came = models.DateTimeField()
    seen = models.DateTimeField()  # the last instant at which the gate knew them to be there
    went = models.DateTimeField(null=True)

    class Meta:
        db_table = "conferences_attendance"
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["conference", "seat"], condition=Q(went=None), name="conferences_one_stay_of_a_seat"
            )
        ]

    def __str__(self) -> str:
        return f"a stay in {self.conference_id}"


class WrongCodeRow(models.Model):
    """One wrong code. `address` is a keyed hash of where it came from."""

    address = models.CharField(max_length=64)
    at = models.DateTimeField()

    class Meta:
        db_table = "conferences_wrong_code"
        indexes: ClassVar = [models.Index(fields=["address", "at"], name="conferences_wrong_from")]

    def __str__(self) -> str:
        return f"wrong code {self.pk}"
