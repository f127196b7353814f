"""The background reader: messages that take long to read are read here, one at a time, while the gate goes on."""

import contextlib
import logging
import threading
import time
from datetime import timedelta
from queue import Empty, SimpleQueue

from privity.control.outcomes import PathUnavailable
from privity.control.ports import LongMessage
from privity.domain.disclosure import Reading
from privity.gates.mail.path_port import SecondReading
from privity.gates.mail.settings import MailGateSettings

log = logging.getLogger(__name__)
BEAT = 15.0  # seconds between two renewals of the lease, which lasts for a minute
CONCLUDING = (0.0, 1.0, 5.0, 15.0)  # seconds before each try to conclude what took so long to read
AFTER_AN_OUTAGE = timedelta(minutes=1)


class BackgroundReader:
    """Threads of its own, which end with the process: a reading that takes an hour keeps no gate from stopping.

    An outage of the path only makes it wait; a message that was not concluded is taken again when its lease ends.
    """

    def __init__(self, path: SecondReading, settings: MailGateSettings) -> None:
        self._path = path
        self._settings = settings
        self._stopped = threading.Event()
        self._answers: SimpleQueue[Reading | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="reader", daemon=True)
        self._beat = min(BEAT, max(0.05, settings.reading_limit / 4))

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._stopped.set()
        self._answers.put(None)  # so that it does not wait for the next beat

    def ended(self, timeout: float) -> bool:
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while not self._stopped.is_set():
            if not self.turn():
                self._stopped.wait(self._settings.reading_interval)

    def turn(self) -> bool:
        """Sees to one message; whether there was one."""
        try:
            self._tell_senders()
            message = self._path.take()
            if message is not None:
                self._see_to(message)
        except Exception as error:  # noqa: BLE001 - the message stays kept: its lease ends, and it is taken again
            _note(error)
            return False
        return message is not None

    def _see_to(self, message: LongMessage) -> None:
        began = time.monotonic()
        if message.attempts >= self._settings.reading_attempts:
            log.warning("being read: given up id=%s attempts=%d", message.id, message.attempts)
            self._conclude(message, None)
            return
        answers: SimpleQueue[Reading | None] = SimpleQueue()
        self._answers = answers
        threading.Thread(target=self._read, args=(message, answers), name="reading", daemon=True).start()
        reading: Reading | None = None
        while reading is None and time.monotonic() - began < self._settings.reading_limit:
            with contextlib.suppress(Empty):
                reading = answers.get(timeout=0 if self._stopped.is_set() else self._beat)
            if reading is None and not self._goes_on(message):
                return
        if reading is None:
            log.warning("being read: took too long id=%s", message.id)
        self._conclude(message, reading)
        log.info("being read: done id=%s ledger=%d seconds=%.0f", message.id, message.index, time.monotonic() - began)

    def _read(self, message: LongMessage, answers: "SimpleQueue[Reading | None]") -> None:
        """Apart from the thread that renews the lease. What it answers after its time is read by nobody."""
        answers.put(self._path.read(message))

    def _goes_on(self, message: LongMessage) -> bool:
        if self._stopped.is_set():
            self._path.put_back(message)
            return False
        try:
            self._tell_senders()
            return self._path.still(message)
        except PathUnavailable as error:
            _note(error)
            return True

    def _conclude(self, message: LongMessage, reading: Reading | None) -> None:
        """Tried some times: what took an hour to read should not be read again because a database was restarted."""
        for wait in CONCLUDING:
            if self._stopped.wait(wait):
                break
            try:
                self._path.conclude(message, reading)
            except PathUnavailable as error:
                _note(error)
            else:
                return
        self._path.put_back(message, after=AFTER_AN_OUTAGE)

    def _tell_senders(self) -> None:
        self._path.tell_senders(after=timedelta(seconds=self._settings.reading_notice))


def _note(error: Exception) -> None:
    if isinstance(error, PathUnavailable):
        log.warning("being read: path unavailable")
    else:
        log.error("being read: waits error=%s", type(error).__name__)  # its message may hold content
