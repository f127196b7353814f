"""The world as recorded now: rebuilt when an import or the policy file changes what it was computed from."""

import gc
import logging
import threading
from collections.abc import Callable

from django.db import Error, close_old_connections

from privity.control.world import World, WorldUnavailable
from privity.domain.entitlement.policy import Policy
from privity.records.department.loading import Mark, current_mark, load_with_mark
from privity.records.keys import KeyMissing

log = logging.getLogger(__name__)


class RecordedWorlds:
    """Implements `control.world.WorldSource`. One for each process; safe from several threads.

    `needed` is asked each time, and raises KeyMissing when a key is not there without which nothing may be decided.
    """

    def __init__(self, policy: Callable[[], Policy], *, needed: Callable[[], object] | None = None) -> None:
        self._policy = policy
        self._needed = needed
        self._lock = threading.Lock()
        self._built: tuple[Mark, str, World] | None = None

    def current(self) -> World:
        """Raises WorldUnavailable when the records or the policy can't be read: never an outdated answer (law 3)."""
        try:
            close_old_connections()
            if self._needed is not None:
                self._needed()
            return self._now(current_mark(), self._policy()) or self._rebuilt()
        except (Error, KeyMissing, ValueError, OSError) as error:
            raise WorldUnavailable from error

    def _now(self, mark: Mark, policy: Policy) -> World | None:
        if not mark.revision:
            # Of nobody's name is anything a finding: an empty or lost database would let everything through.
            log.warning("no department has been imported yet")
            raise WorldUnavailable
        built = self._built
        return built[2] if built is not None and built[:2] == (mark, policy.digest) else None

    def _rebuilt(self) -> World:
        with self._lock:
            # Asked again: while this one waited for its turn, another may have built it, or the records gone on.
            policy = self._policy()
            if (world := self._now(current_mark(), policy)) is not None:
                return world
            loaded, department = load_with_mark()
            world = World.of(department, policy)
            self._built = (loaded, policy.digest, world)
            _settle()
            return world


def _settle() -> None:
    """Millions of objects that stay: looked through once, for what is left of the world before, and then no more.

    Else the collector would walk all of them every so often, and whoever's mail is being decided waits a second.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()
