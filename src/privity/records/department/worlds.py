"""The world as recorded now: rebuilt when an import or the policy file changes what it was computed from."""

import threading
from collections.abc import Callable

from django.db import DatabaseError, close_old_connections

from privity.control.world import World, WorldUnavailable
from privity.domain.entitlement.policy import Policy
from privity.records.department.loading import current_revision, load_with_revision


class RecordedWorlds:
    """Implements `control.world.WorldSource`. One for each process; safe from several threads."""

    def __init__(self, policy: Callable[[], Policy]) -> None:
        self._policy = policy
        self._lock = threading.Lock()
        self._built: tuple[int, str, World] | None = None

    def current(self) -> World:
        """Raises WorldUnavailable when the records or the policy can't be read: never an outdated answer (law 3)."""
        try:
            close_old_connections()
            revision, policy = current_revision(), self._policy()
            built = self._built
            if built is not None and built[:2] == (revision, policy.digest):
                return built[2]
            return self._rebuilt(revision, policy)
        except (DatabaseError, ValueError, OSError) as error:
            raise WorldUnavailable from error

    def _rebuilt(self, revision: int, policy: Policy) -> World:
        with self._lock:
            built = self._built
            if built is not None and built[0] >= revision and built[1] == policy.digest:
                return built[2]
            loaded, department = load_with_revision()
            world = World.of(department, policy)
            self._built = (loaded, policy.digest, world)
            return world
