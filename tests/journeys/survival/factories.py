"""The shipped path, with less patience for a locked database and a clock that a test can set."""

import os
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.journeys.survival.installation import CLOCK

from privity import bootstrap
from privity.control.path import MailPath
from privity.control.ports import Delivery


def jumped() -> datetime:
    text = Path(os.environ[CLOCK]).read_text("ascii")
    return datetime.now(UTC) + timedelta(seconds=float(text))


class Eager(MailPath):
    """Tries again after half a second of its own clock, where the shipped one waits 15 seconds and longer."""

    def outbox_later(self, delivery: Delivery, *, after: timedelta | None = None) -> None:
        MailPath.outbox_later(self, delivery, after=after or timedelta(seconds=0.5))


def path() -> MailPath:
    bootstrap.django_ready()
    from django.conf import settings  # noqa: PLC0415 - only once it is set up

    options = settings.DATABASES["default"]["OPTIONS"]
    if "init_command" in options:
        options["timeout"] = 1
        options["init_command"] = options["init_command"].replace("busy_timeout=15000", "busy_timeout=1000")
    if CLOCK in os.environ:
        bootstrap.utc_now = jumped
    shipped = bootstrap.mail_path()
    shipped.ledger.checkpoints._every = 5  # type: ignore[attr-defined] - so that some are due in each test
    kind = MailPath if os.environ.get("SURVIVAL_PATIENT") else Eager
    return kind(**{part.name: getattr(shipped, part.name) for part in fields(MailPath)})
