"""The shipped path, of whose messages every second takes long to read, and a lease that ends soon after a crash."""

import time
from dataclasses import replace

from privity import bootstrap
from privity.control import being_read
from privity.control.path import MailPath
from privity.control.ports import MessageReader
from privity.domain.disclosure import Reading, Unread


class Slow:
    def __init__(self, reader: MessageReader) -> None:
        self._reader = reader

    def read(self, raw: bytes, *, patience: bool) -> Reading:
        reading = self._reader.read(raw, patience=patience)
        if raw[-13:-12] in b"02468":  # the last figure of the number of the note
            return reading
        if patience:
            time.sleep(0.03)
            return reading
        return replace(reading, later=(Unread(part="message", why="it takes long in this test"),))


def path() -> MailPath:
    being_read.LEASE_SECONDS = 1
    shipped = bootstrap.mail_path()
    return replace(shipped, reader=Slow(shipped.reader))
