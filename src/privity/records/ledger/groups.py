"""Group commit: whoever comes first writes for everybody who waits, so that threads share one wait for the disk."""

import threading
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

Item = TypeVar("Item")
LARGEST_GROUP = 500


class _Ticket(Generic[Item]):
    __slots__ = ("error", "index", "item")

    def __init__(self, item: Item) -> None:
        self.item = item
        self.index: int | None = None
        self.error: BaseException | None = None


class GroupCommit(Generic[Item]):
    """`write` makes all of a group durable and answers an index for each, or raises: then none of it is."""

    def __init__(self, write: Callable[[Sequence[Item]], Sequence[int]]) -> None:
        self._write = write
        self._waiting: list[_Ticket[Item]] = []
        self._door = threading.Lock()
        self._turn = threading.Lock()

    def submit(self, item: Item) -> int:
        ticket = _Ticket(item)
        with self._door:
            self._waiting.append(ticket)
        while ticket.index is None and ticket.error is None:
            with self._turn:
                # By now another thread may have written ours with its own.
                if ticket.index is None and ticket.error is None:
                    self._lead()
        if ticket.index is None:
            assert ticket.error is not None  # noqa: S101 - the loop above ends with one of the two
            raise ticket.error
        return ticket.index

    def _lead(self) -> None:
        with self._door:
            group, self._waiting = self._waiting[:LARGEST_GROUP], self._waiting[LARGEST_GROUP:]
        try:
            indexes = self._write([ticket.item for ticket in group])
        except BaseException as error:
            for ticket in group:
                ticket.error = error
            if not isinstance(error, Exception):
                raise
            return
        for ticket, index in zip(group, indexes, strict=True):
            ticket.index = index
