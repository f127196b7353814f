"""Tables of the imported department. Rows are ended, never deleted, so a row's place (`position`) never moves.

Ids are the exporting system's. Nothing here decides: `loading` makes one Department value of it.
"""

from typing import Any, ClassVar

from django.db import models


class Standing(models.Model):
    """One row: who the department is, and how often it was imported; gates look at `revision` alone."""

    id = models.SmallIntegerField(primary_key=True, default=1)
    revision = models.BigIntegerField(default=0)
    name = models.TextField(default="")
    jurisdiction = models.TextField(default="JE")
    time_zone = models.TextField(default="Europe/Jersey")
    email_domains = models.JSONField(default=list)
    imported_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"revision {self.revision}"


class Change(models.Model):
    """What one import changed: a process that knows the revision before it reads these entries, and not all."""

    revision = models.BigIntegerField(primary_key=True)
    imported_at = models.DateTimeField()
    everything = models.BooleanField()  # too much to list
    people = models.JSONField(default=list)
    cases = models.JSONField(default=list)

    def __str__(self) -> str:
        return f"of revision {self.revision}"


class Row(models.Model):
    """What every list of the department shares: its order."""

    position = models.IntegerField()

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{type(self).__name__} {self.pk}"


class Dated(models.Model):
    starts = models.DateTimeField(null=True)
    until = models.DateTimeField(null=True)

    class Meta:
        abstract = True


class Person(Row):
    id = models.TextField(primary_key=True)
    name = models.TextField()
    aliases = models.JSONField(default=list)
    born = models.DateField(null=True)
    identifiers = models.JSONField(default=list)
    staff = models.JSONField(null=True)
    professional = models.JSONField(null=True)


class Contact(Row, Dated):
    # A plain id where a foreign key could stand, here and below: the reader has checked every reference, and one
    # transaction writes them all. A hundred thousand look-ups by the database would prove nothing more.
    person = models.TextField()
    known_as = models.TextField(null=True, unique=True)  # noqa: DJ001 - absent is not empty, and is loaded as such
    kind = models.TextField()
    value = models.TextField()
    verified = models.BooleanField()
    protected = models.BooleanField()

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["person", "position"], name="contact_place"),
        ]


class Case(Row):
    id = models.TextField(primary_key=True)
    reference = models.TextField()
    subjects = models.JSONField(default=list)


class OfCase(Row):
    case = models.TextField()

    class Meta:
        abstract = True


class Involvement(OfCase, Dated):
    person = models.TextField()
    role = models.TextField()
    allocated = models.BooleanField()
    acts_for = models.TextField(null=True)  # noqa: DJ001 - absent is not empty, and is loaded as such
    parental_responsibility = models.JSONField(default=bool)

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["case", "position"], name="involvement_place"),
        ]


class Fact(OfCase):
    id = models.TextField(primary_key=True)
    about = models.JSONField(default=list)
    category = models.TextField()
    text = models.JSONField(default=list)
    in_confidence = models.BooleanField()
    source = models.TextField(null=True)  # noqa: DJ001 - absent is not empty, and is loaded as such
    protected = models.BooleanField()


class Grant(OfCase, Dated):
    reader = models.TextField()
    by = models.TextField()
    reason = models.TextField()
    fact = models.TextField(null=True)  # noqa: DJ001 - absent is not empty, and is loaded as such
    about = models.JSONField(default=list)
    categories = models.JSONField(default=list)
    purposes = models.JSONField(default=list)
    answers = models.JSONField(default=list)

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["case", "position"], name="grant_place"),
        ]


class Bar(OfCase, Dated):
    readers = models.JSONField(default=list)
    ground = models.TextField()
    fact = models.TextField(null=True)  # noqa: DJ001 - absent is not empty, and is loaded as such
    about = models.JSONField(default=list)
    categories = models.JSONField(default=list)
    review = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["case", "position"], name="bar_place"),
        ]


class Relation(Row):
    position = models.IntegerField(primary_key=True)
    person = models.TextField()
    to = models.TextField()
    relation = models.TextField()


class Complaint(Row):
    id = models.TextField(primary_key=True)
    reference = models.TextField(null=True)  # noqa: DJ001 - absent is not empty, and is loaded as such
    made_by = models.TextField()
    names = models.JSONField(default=list)
    case = models.TextField()
    handlers = models.JSONField(default=list)
    text = models.JSONField(default=list)


class Group(Row, Dated):
    position = models.IntegerField(primary_key=True)
    address = models.TextField()
    members = models.JSONField(default=list)
