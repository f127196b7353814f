"""The world as recorded now: rebuilt when an import or the policy file changes what it was computed from."""

from collections.abc import Callable

from privity.control.world import World
from privity.domain.department import Department
from privity.domain.detection.outsiders import NameFinder
from privity.domain.entitlement.policy import Policy
from privity.records.department.following import Following


class RecordedWorlds(Following[World]):
    """Implements `control.world.WorldSource`."""

    def __init__(
        self,
        policy: Callable[[], Policy],
        *,
        finder: NameFinder | None = None,
        needed: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(policy, needed=needed)
        self._finder = finder

    def _of(self, department: Department, policy: Policy) -> World:
        return World.of(department, policy, finder=self._finder)

    def _after(self, before: World, department: Department) -> World:
        return before.after(department)
