"""Which recorded entry a file's entry is, where the exporting system gives no id."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from datetime import datetime
from typing import Protocol, TypeVar

from privity.domain.periods import ALWAYS, Period

T = TypeVar("T")


class Dated(Protocol):
    @property
    def period(self) -> Period: ...


def period_of(entry: Dated) -> Period:
    return entry.period


def always(_: object) -> Period:
    return ALWAYS


def paired(
    recorded: Sequence[T], given: Sequence[T], key: Callable[[T], Hashable], period: Callable[[T], Period]
) -> tuple[list[tuple[T, T | None]], list[T]]:
    """Each recorded entry with the given one that it is, in recorded order; then what is new.

    The same key with the same beginning is the same entry; else the same key with periods that overlap is one whose
    beginning was corrected. One that had ended before the other began is an earlier spell.
    """
    partner: dict[int, T] = {}
    left = list(given)
    for same in (_begins_alike, _overlap):
        waiting: dict[Hashable, list[int]] = defaultdict(list)
        for n, entry in enumerate(recorded):
            if n not in partner:
                waiting[key(entry)].append(n)
        unmatched = []
        for entry in left:
            candidates = waiting.get(key(entry), [])
            found = next((n for n in candidates if same(period(recorded[n]), period(entry))), None)
            if found is None:
                unmatched.append(entry)
            else:
                candidates.remove(found)
                partner[found] = entry
        left = unmatched
    return [(entry, partner.get(n)) for n, entry in enumerate(recorded)], left


def _begins_alike(one: Period, other: Period) -> bool:
    return one.starts == other.starts


def _overlap(one: Period, other: Period) -> bool:
    return _before(one.starts, other.until) and _before(other.starts, one.until)


def _before(starts: datetime | None, until: datetime | None) -> bool:
    return starts is None or until is None or starts < until
