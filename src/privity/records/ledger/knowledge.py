"""Who knows what: asked of the rows that releases left beside the ledger."""

import json
from collections.abc import Sequence

from django.db.models import QuerySet

from privity.control.ports import Learnt
from privity.domain.facts import CaseId
from privity.domain.people import PersonId
from privity.records.ledger import models


def known_to(reader: PersonId) -> tuple[Learnt, ...]:
    """All that this reader got to know, oldest first."""
    return tuple(learnt_of(row) for row in _in_effect().filter(reader=reader).order_by("entry", "id"))


def new_to(reader: PersonId, about: PersonId, category: str, fact: str | None = None) -> bool:
    """Whether this reader never got to know it: the fact where one is named, else anything of the category."""
    rows = _in_effect().filter(reader=reader, about=about, category=category)
    return not (rows.filter(fact=fact) if fact else rows).exists()


def _in_effect() -> "QuerySet[models.Learnt]":
    """Without the rows of entries that were declared void: two had decided at once, and nothing was sent by one."""
    acts = models.Entry.objects.filter(kind="hold:act_void").values_list("body", flat=True)
    return models.Learnt.objects.exclude(entry__in=[json.loads(bytes(body))["body"]["void"] for body in acts])


def learnt_by(entries: Sequence[int]) -> dict[int, list[Learnt]]:
    """What each of these entries let somebody know."""
    found: dict[int, list[Learnt]] = {}
    for row in models.Learnt.objects.filter(entry__in=entries).order_by("id"):
        found.setdefault(row.entry, []).append(learnt_of(row))
    return found


def learnt_of(row: models.Learnt) -> Learnt:
    return Learnt(
        reader=PersonId(row.reader),
        about=PersonId(row.about),
        category=row.category,
        at=row.at,
        channel=row.channel,
        fact=row.fact or None,
        case=CaseId(row.case) if row.case else None,
        by=row.by or None,
    )
