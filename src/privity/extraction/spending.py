"""What reading one message takes, added up wherever its documents are parsed or converted."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field

from privity.domain.disclosure import Cost


@dataclass(slots=True)
class Spending:
    """Of one message, which one thread reads."""

    began: float = field(default_factory=time.thread_time)
    seconds: float = 0.0
    peak_bytes: int = 0
    jobs: int = 0

    @property
    def cost(self) -> Cost:
        here = time.thread_time() - self.began
        return Cost(seconds=round(self.seconds + here, 3), peak_bytes=self.peak_bytes, jobs=self.jobs)


_now: ContextVar[Spending | None] = ContextVar("spending", default=None)


@contextmanager
def spending() -> Iterator[Spending]:
    this = Spending()
    before = _now.set(this)
    try:
        yield this
    finally:
        _now.reset(before)


def spent(*, seconds: float, peak_bytes: int = 0, jobs: int = 1) -> None:
    """Elsewhere, for the message that this thread is reading, if it is reading one."""
    if this := _now.get():
        this.seconds += seconds
        this.peak_bytes = max(this.peak_bytes, peak_bytes)
        this.jobs += jobs
