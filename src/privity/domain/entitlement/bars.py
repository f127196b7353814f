"""Law 2: a bar beats every ground, whoever gave the ground. And what stands sealed, fenced or in conflict."""

from privity.domain.entitlement.asked import Asked
from privity.domain.entitlement.grounds import Ground
from privity.domain.people import PersonId

TAKEN_BY_CONFLICT = frozenset({"core-team", "team", "information-governance", "record", "partner", "handler", "grant"})


def barred(asked: Asked) -> bool:
    """A bar in force that names the reader, or one for whom the reader acts or ever acted."""
    if asked.reader not in asked.index.barred_or_acting:
        return False
    if _named(asked, asked.reader):
        return True
    for part in asked.index.acting.get(asked.reader, ()):
        if part.acts_for is not None and part.starts <= asked.now and _named(asked, part.acts_for):
            return True
    return False


def _named(asked: Asked, reader: PersonId) -> bool:
    for bar in asked.index.bars.get(reader, ()):
        if bar.holds(asked.now) and bar.reaches(asked.person, asked.category, asked.fact_id, asked.now):
            return True
    return False


def is_protected(asked: Asked) -> bool:
    """A protected fact or contact, or a category that a contact in force of this person protects."""
    if asked.fact is not None and asked.fact.protected:
        return True
    for category, span in asked.index.protecting.get(asked.person, ()):
        if category == asked.category and span.holds(asked.now):
            return True
    return False


def past_protection(ground: Ground) -> bool:
    """Law 4: a role alone is not enough, but for the core team, information governance and the only person."""
    return ground.name in {"core-team", "information-governance"} or ground.names_fact or ground.reaches_past_protection


def told_in_confidence(asked: Asked) -> bool:
    """In confidence from everybody but its source: from its subject too."""
    return asked.fact is not None and asked.fact.in_confidence and asked.fact.source != asked.reader


def past_confidence(ground: Ground) -> bool:
    return ground.name in {"core-team", "information-governance"} or ground.names_fact


def fenced(asked: Asked, found: list[Ground]) -> bool:
    """Law 8: a complaint is fenced from whom it names; open to its maker, its handlers, information governance."""
    of_complaint = asked.category == "complaint"
    if not of_complaint and asked.purpose != "complaint":
        return False
    reader = asked.reader
    if any(reader in complaint.complaint.names for complaint in asked.complaints):
        return True
    if not of_complaint or any(ground.name == "information-governance" for ground in found):
        return False
    return not asked.complaints or not all(
        reader == complaint.complaint.made_by or reader in complaint.handlers for complaint in asked.complaints
    )


def not_for_family(asked: Asked) -> bool:
    return asked.category in asked.policy.not_for_family and not asked.practitioner


def in_conflict(asked: Asked) -> bool:
    """A practitioner related to the person asked about, or to anybody of a family in a case that this reaches.

    Reaching: the case asked about, and each case in which the person is or ever was involved. A family role that
    the reader has or ever had in such a case is a relation too.
    """
    if not asked.practitioner:
        return False
    index, reader, now = asked.index, asked.reader, asked.now
    if asked.person in index.related.get(reader, ()):
        return True
    for part in index.private.get(reader, ()):
        # Somebody related is family there unless they work there; the reader's own family role always counts.
        is_family = part.person == reader or not part.case.worker(part.person, now)
        if is_family and part.starts <= now and asked.concerns(part.case):
            return True
    return False
