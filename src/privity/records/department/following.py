"""What is built from the department as recorded now: built again when an import or the policy file changes."""

import gc
import logging
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Generic, TypeVar

from django.db import Error, close_old_connections

from privity.control.world import WorldUnavailable
from privity.domain.department import Department
from privity.domain.entitlement.policy import Policy
from privity.records.department.loading import Mark, current_mark, load_after, load_with_mark
from privity.records.intake.collector import without_collector
from privity.records.keys import KeyMissing

CHANGES_UNTIL_SETTLED = 20  # imports; what each leaves behind is some ten megabytes, and looking for it takes a second
B = TypeVar("B")
log = logging.getLogger(__name__)


class Following(ABC, Generic[B]):
    """One for each process; safe from several threads.

    `needed` is asked each time, and raises KeyMissing when a key is not there without which nothing may be decided.
    """

    def __init__(self, policy: Callable[[], Policy], *, needed: Callable[[], object] | None = None) -> None:
        self._policy = policy
        self._needed = needed
        self._lock = threading.Lock()
        self._built: tuple[Mark, str, Department, B] | None = None
        self._since_settled = 0

    @abstractmethod
    def _of(self, department: Department, policy: Policy) -> B: ...

    @abstractmethod
    def _after(self, before: B, department: Department) -> B:
        """As built anew from the changed department, sharing all that did not change."""

    def current(self) -> B:
        """Raises WorldUnavailable when the records or the policy can't be read: never an outdated answer (law 3)."""
        try:
            close_old_connections()
            if self._needed is not None:
                self._needed()
            return self._now(current_mark(), self._policy()) or self._rebuilt()
        except (Error, KeyMissing, ValueError, OSError) as error:
            raise WorldUnavailable from error

    def _now(self, mark: Mark, policy: Policy) -> B | None:
        if not mark.revision:
            # Of nobody's name is anything a finding: an empty or lost database would let everything through.
            log.warning("no department has been imported yet")
            raise WorldUnavailable
        built = self._built
        return built[3] if built is not None and built[:2] == (mark, policy.digest) else None

    def _rebuilt(self) -> B:
        with self._lock:
            # Asked again: while this one waited for its turn, another may have built it, or the records gone on.
            policy = self._policy()
            if (found := self._now(current_mark(), policy)) is not None:
                return found
            return self._changed(policy) or self._anew(policy)

    def _changed(self, policy: Policy) -> B | None:
        """From the one before, where the policy is the same and it is noted what changed: a bar can't wait."""
        if self._built is None or self._built[1] != policy.digest:
            return None
        began = time.monotonic()
        with without_collector():
            found = load_after(self._built[0], self._built[2])
            if found is None:
                return None
            made = self._after(self._built[3], found[1])
            self._built = (found[0], policy.digest, found[1], made)
            gc.freeze()
        log.info("revision %d was followed in %.1f s", found[0].revision, time.monotonic() - began)
        self._since_settled += 1
        if self._since_settled >= CHANGES_UNTIL_SETTLED:
            self._settle()
        return made

    def _anew(self, policy: Policy) -> B:
        began = time.monotonic()
        if self._built is not None:  # nobody may be answered from it any more, and two at once are too much memory
            self._built = None
            self._settle()
        with without_collector():
            loaded, department = load_with_mark()
            made = self._of(department, policy)
            self._built = (loaded, policy.digest, department, made)
            gc.freeze()
        log.info("revision %d was read in %.1f s", loaded.revision, time.monotonic() - began)
        return made

    def _settle(self) -> None:
        """Millions of objects that stay: looked through once, for what is left of those before, and then no more.

        Else the collector would walk all of them every so often, and whoever is being decided about waits a second.
        """
        self._since_settled = 0
        gc.unfreeze()
        gc.collect()
        gc.freeze()
