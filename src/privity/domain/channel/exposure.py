"""`recipients-exposed`: who would see whose address in the header of a message."""

from dataclasses import dataclass
from datetime import datetime

from privity.domain.channel.addresses import AddressBook, Reached, same_form
from privity.domain.disclosure import Reading
from privity.domain.entitlement import bars
from privity.domain.entitlement.asked import Asked
from privity.domain.entitlement.case_index import Part
from privity.domain.entitlement.index import DepartmentIndex
from privity.domain.entitlement.kernel import Kernel
from privity.domain.people import PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Exposed:
    """`kept_from` are owners whose address this reader must not see; `others` those to ask the kernel about."""

    kept_from: tuple[PersonId, ...] = ()
    others: tuple[PersonId, ...] = ()


def exposed_to(reached: Reached, reading: Reading, *, kernel: Kernel, book: AddressBook, at: datetime) -> Exposed:
    """Whose addresses the readers of one address would see, and must not.

    That somebody writes is their own affair, so of a sender's address only a bar or protection counts.
    """
    kept: dict[PersonId, None] = {}
    others: dict[PersonId, None] = {}
    for address in (*reading.seen, *reading.senders):
        if same_form(address) == same_form(reached.address):
            continue
        protected = book.protected_owners(address, at)
        writes = address not in reading.seen
        for owner in book.people(address, at):
            if owner in reached.people:
                continue
            for reader in reached.people or (PersonId(""),):
                if _kept_from(reader, owner, owner in protected, kernel, at.timestamp()):
                    kept[owner] = None
                elif writes:
                    continue
                elif _of_another_case(reader, owner, kernel.index, at.timestamp()):
                    kept[owner] = None
                elif _to_be_asked(reader, owner, kernel, at.timestamp()):
                    others[owner] = None
    return Exposed(kept_from=tuple(kept), others=tuple(person for person in others if person not in kept))


def _kept_from(reader: PersonId, owner: PersonId, protected: bool, kernel: Kernel, now: float) -> bool:
    """A relative sees no address that a bar or its owner's protection keeps from them; a work contact is no fact."""
    if not _relative(reader, kernel.index, now):
        return False
    return protected or (owner not in kernel.index.practitioners and _barred(reader, owner, kernel, now))


def _of_another_case(reader: PersonId, owner: PersonId, index: DepartmentIndex, now: float) -> bool:
    """Nor do relatives of different cases see each other's."""
    both = _relative(reader, index, now) and _relative(owner, index, now)
    return both and not _share_a_case(reader, owner, index, now)


def _to_be_asked(reader: PersonId, owner: PersonId, kernel: Kernel, now: float) -> bool:
    """A family member's address is a disclosure to anybody but relatives, core team and partners of the same case."""
    index = kernel.index
    if not _relative(owner, index, now):
        return False
    if _relative(reader, index, now):
        return not _share_a_case(reader, owner, index, now)
    return not any(
        case.ever_involved(owner, now) and _works_there(case.parts[reader], kernel, now)
        for case in index.cases_of.get(reader, ())
    )


def _works_there(parts: tuple[Part, ...], kernel: Kernel, now: float) -> bool:
    """In force as one of the core team or of the partner agencies."""
    policy = kernel.policy
    return any(
        row.name in {"core-team", "partner"}
        for part in parts
        if part.starts <= now < part.until
        for row in (
            *policy.by_role.get(part.role, ()),
            *(policy.by_allocated_role.get(part.role, ()) if part.allocated else ()),
        )
    )


def _relative(person: PersonId, index: DepartmentIndex, now: float) -> bool:
    """Involved somewhere in a family role, and not by work."""
    return person not in index.practitioners and any(
        part.family and part.starts <= now for case in index.cases_of.get(person, ()) for part in case.parts[person]
    )


def _share_a_case(one: PersonId, other: PersonId, index: DepartmentIndex, now: float) -> bool:
    return any(case.involved(one, now) and case.ever_involved(other, now) for case in index.cases_of.get(one, ()))


def _barred(reader: PersonId, owner: PersonId, kernel: Kernel, now: float) -> bool:
    return any(
        bars.barred(
            Asked(
                index=kernel.index,
                policy=kernel.policy,
                reader=reader,
                person=owner,
                category=category,
                purpose="casework",
                fact=None,
                case=None,
                complaint=None,
                now=now,
            )
        )
        for category in ("contact", "address")
    )
