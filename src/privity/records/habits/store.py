"""Learns who writes to whom, and tells it again. A failure costs advice and nothing else."""

import atexit
import logging
import threading
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import combinations

from django import db
from django.db import connection, transaction

from privity.domain.channel.habits import NEARLY_ALWAYS, USUAL, Habit, with_one_left_out
from privity.records.habits.models import HASH, Slip, Together, Writes
from privity.records.holds.sealing import keyed_hash
from privity.records.keys import KeyMissing, watched_hold_key

log = logging.getLogger(__name__)
AT_A_TIME = 200  # messages that wait to be written down, so that the gate's own records are not kept waiting by these
LONGEST_WAIT = timedelta(seconds=30)
MOST_TOGETHER = 20  # a message to more is a circular, of which nothing is learnt
KEPT = timedelta(days=400)


@dataclass(slots=True)
class _Noted:
    """What has been learnt and not yet written down."""

    since: datetime | None = None
    day: date = date.min
    messages: int = 0
    writes: Counter[tuple[str, str]] = field(default_factory=Counter)
    together: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    slips: set[tuple[str, str]] = field(default_factory=set)


class PastMailStore:
    """Implements `domain.channel.habits.PastMail`."""

    def __init__(self) -> None:
        self._key = watched_hold_key()
        self._noted = _Noted()
        self._lock = threading.Lock()
        atexit.register(self.write_down)

    def learn(self, sender: str, addresses: Sequence[str], at: datetime) -> None:
        others = sorted(set(addresses) - {sender})
        if not sender or not others or len(others) > MOST_TOGETHER:
            return
        try:
            self._note(sender, others, at)
        except (KeyMissing, db.Error, OSError) as error:
            log.warning("past mail was not learnt from error=%s", type(error).__name__)

    def habit(self, sender: str, addresses: Sequence[str], known: Sequence[str]) -> Habit:
        try:
            self.write_down()
            return self._habit(sender, addresses, known)
        except (KeyMissing, db.Error, OSError) as error:
            log.warning("past mail did not answer error=%s", type(error).__name__)
            return Habit()

    def write_down(self) -> None:
        """All that has been learnt, in one transaction; whatever fails is forgotten."""
        with self._lock:
            noted, self._noted = self._noted, _Noted()
        if not noted.messages:
            return
        try:
            _kept(noted)
        except (db.Error, OSError) as error:
            connection.close()
            log.warning("past mail was not written down error=%s", type(error).__name__)

    def _note(self, sender: str, others: list[str], at: datetime) -> None:
        hashed = {address: self._hash(address) for address in (sender, *others)}
        me = hashed[sender]
        slips = {(self._hash(slip), hashed[a]) for a in others for slip in with_one_left_out(a)}
        with self._lock:
            noted = self._noted
            noted.since, noted.day = noted.since or at, at.date()
            noted.messages += 1
            noted.writes.update((me, hashed[address]) for address in (sender, *others))
            noted.together.update((me, *pair) for pair in combinations(sorted(hashed[a] for a in others), 2))
            noted.slips |= slips
            due = noted.messages >= AT_A_TIME or at - noted.since > LONGEST_WAIT
        if due:
            self.write_down()

    def _habit(self, sender: str, addresses: Sequence[str], known: Sequence[str]) -> Habit:
        me = self._hash(sender)
        hashed = {self._hash(address): address for address in (*addresses, *known)}
        times = dict(Writes.objects.filter(sender=me, other__in=[me, *hashed]).values_list("other", "times"))
        here = {h for h, address in hashed.items() if address in set(addresses)}
        return Habit(
            mails=times.get(me, 0),
            times={address: times.get(h, 0) for h, address in hashed.items() if h in here},
            like_usual=frozenset(a for a in addresses if self._like_usual(me, a)),
            left_out=tuple(hashed[h] for h in self._left_out(me, here, hashed, times)),
        )

    def _like_usual(self, me: str, address: str) -> bool:
        own = self._hash(address)
        slips = [self._hash(slip) for slip in with_one_left_out(address)]
        near = set(Slip.objects.filter(slip__in=slips).exclude(other=own).values_list("other", flat=True))
        return bool(near) and Writes.objects.filter(sender=me, other__in=near, times__gte=USUAL).exists()

    @staticmethod
    def _left_out(me: str, here: set[str], known: Iterable[str], times: dict[str, int]) -> list[str]:
        away = set(known) - here
        pairs = Together.objects.filter(sender=me, times__gte=USUAL)
        found: dict[str, None] = {}
        for one, other, together in (
            *pairs.filter(one__in=here, other__in=away).values_list("one", "other", "times"),
            *pairs.filter(one__in=away, other__in=here).values_list("other", "one", "times"),
        ):
            if together >= NEARLY_ALWAYS * times.get(one, together):
                found[other] = None
        return list(found)

    def _hash(self, value: str) -> str:
        return keyed_hash(self._key(), f"past mail\0{value}")[:HASH]


# One statement a row, which both databases know: reading each row first would keep the gate's own records waiting.
_ADD_WRITES = """
    INSERT INTO habits_writes (sender, other, times, last) VALUES (%s, %s, %s, %s)
    ON CONFLICT (sender, other) DO UPDATE SET times = habits_writes.times + excluded.times, last = excluded.last
"""
_ADD_TOGETHER = """
    INSERT INTO habits_together (sender, one, other, times, last) VALUES (%s, %s, %s, %s, %s)
    ON CONFLICT (sender, one, other)
    DO UPDATE SET times = habits_together.times + excluded.times, last = excluded.last
"""
_ADD_SLIP = "INSERT INTO habits_slip (slip, other) VALUES (%s, %s) ON CONFLICT (slip, other) DO NOTHING"


def _kept(noted: _Noted) -> None:
    """Rows in one order, so that two gates that write at once wait for each other and never for ever."""
    day = noted.day.isoformat()
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.executemany(_ADD_WRITES, [(*key, times, day) for key, times in sorted(noted.writes.items())])
        if noted.together:
            cursor.executemany(_ADD_TOGETHER, [(*key, times, day) for key, times in sorted(noted.together.items())])
        cursor.executemany(_ADD_SLIP, sorted(noted.slips))
        for table in (Writes, Together):
            table.objects.filter(last__lt=noted.day - KEPT).delete()
