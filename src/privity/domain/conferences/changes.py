"""What has changed in who would hear what since invitations were last sent."""

from dataclasses import dataclass

from privity.domain.conferences.plan import PartId, Told
from privity.domain.people import PersonId

Pair = tuple[PersonId, PartId]


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """`gained` and `lost` are of people who were and are invited; others are new or gone altogether."""

    gained: tuple[Pair, ...] = ()
    lost: tuple[Pair, ...] = ()
    new_people: tuple[PersonId, ...] = ()
    gone_people: tuple[PersonId, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.gained or self.lost or self.new_people or self.gone_people)


def changes_since(told: Told, now: Told) -> Changes:
    before, after = _pairs(told), _pairs(now)
    people_before = {person: None for person, _ in before} | dict.fromkeys(told.people)
    both = people_before.keys() & set(now.people)
    return Changes(
        gained=tuple(pair for pair in after if pair not in before and pair[0] in both),
        lost=tuple(pair for pair in before if pair not in after and pair[0] in both),
        new_people=tuple(person for person in now.people if person not in people_before),
        gone_people=tuple(person for person in people_before if person not in now.people),
    )


def _pairs(told: Told) -> dict[Pair, None]:
    """The id of a part has no space in it, whatever a person's has."""
    split = [written.rpartition(" ") for written in told.hears]
    return {(PersonId(person), PartId(part)): None for person, _, part in split}
