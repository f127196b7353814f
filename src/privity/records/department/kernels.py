"""The kernel over the department as recorded now, without what recognises people in text: small, and soon rebuilt."""

from privity.control.world import WorldSource
from privity.domain.department import Department
from privity.domain.entitlement.kernel import Kernel
from privity.domain.entitlement.policy import Policy
from privity.domain.outsider import with_outsider
from privity.records.department.following import Following


class RecordedKernels(Following[Kernel]):
    """Implements `control.conferences.ports.KernelSource`. One for each process; safe from several threads."""

    def _of(self, department: Department, policy: Policy) -> Kernel:
        return Kernel.of(with_outsider(department), policy)

    def _after(self, before: Kernel, department: Department) -> Kernel:
        return before.after(with_outsider(department))


class KernelsOfWorlds:
    """Where a process holds the worlds already: a second kernel of a large department would be memory for nothing."""

    def __init__(self, worlds: WorldSource) -> None:
        self._worlds = worlds

    def current(self) -> Kernel:
        return self._worlds.current().kernel
