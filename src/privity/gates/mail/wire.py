"""The strict reading of SMTP's octets: CRLF ends a line, CRLF.CRLF ends a message, and nothing else ever does.

A server that also takes a bare LF or CR lets a sender hide a second message inside the first (end-of-data smuggling):
what one server reads as text, the next one would read as commands, past every decision made here.
"""

from asyncio import StreamReader
from dataclasses import dataclass

LINE_LIMIT = 2048
CHUNK = 64 * 1024
CRLF = b"\r\n"
END_OF_DATA = b"\r\n.\r\n"


class LineEndingRefused(Exception):
    """A bare CR, a bare LF or a NUL octet. The connection can't be trusted any further."""


class LineTooLong(Exception):
    """A command line over the limit; the rest of it is not read."""


class TooLarge(Exception):
    """The message was read to its end and not kept: it is over the size limit."""


class NoRoom(Exception):
    """The message was read to its end and not kept: other messages take the memory at the moment."""


class PeerGone(Exception):
    """The peer closed the connection."""


@dataclass(slots=True, kw_only=True)
class Room:
    """The memory for all messages that are being received or decided at once."""

    limit: int
    taken: int = 0

    def take(self, size: int) -> bool:
        if self.taken + size > self.limit:
            return False
        self.taken += size
        return True

    def give_back(self, size: int) -> None:
        self.taken -= size


class Wire:
    """Reads commands and message text from one connection, and keeps what was sent ahead (pipelining)."""

    def __init__(self, reader: StreamReader) -> None:
        self._reader = reader
        self._ahead = bytearray()

    @property
    def pending(self) -> bool:
        """Whether the peer sent something that was not yet read."""
        return bool(self._ahead)

    async def _more(self) -> bytes:
        chunk = await self._reader.read(CHUNK)
        if not chunk:
            raise PeerGone
        return chunk

    async def line(self) -> bytes:
        """The next command, without its CRLF."""
        while (end := self._ahead.find(b"\n", 0, LINE_LIMIT)) < 0:
            if len(self._ahead) >= LINE_LIMIT:
                raise LineTooLong
            self._ahead += await self._more()
        line = bytes(self._ahead[: end + 1])
        del self._ahead[: end + 1]
        if not sound(line):
            raise LineEndingRefused
        return line[:-2]

    async def text(self, limit: int, room: Room) -> bytes:
        """The message after DATA with its stuffed dots taken out. It keeps its length's worth of `room`."""
        text = bytearray(CRLF)  # so that a message of only a dot ends as any other does
        text += self._ahead
        self._ahead.clear()
        looked = checked = taken = 0
        refusal: type[TooLarge | NoRoom] | None = None
        try:
            while (end := text.find(END_OF_DATA, looked)) < 0:
                checked = _check(text, checked)
                if refusal is None:
                    refusal = TooLarge if len(text) > limit + len(END_OF_DATA) else None
                    if refusal is None and not room.take(len(text) - taken):
                        refusal = NoRoom
                    taken = taken if refusal else len(text)
                if refusal:
                    del text[:-4]
                    checked = min(checked, len(text)) if text[-1:] != b"\r" else len(text) - 1
                looked = max(0, len(text) - 4)
                text += await self._more()
            if not sound(text[checked : end + len(END_OF_DATA)]):
                raise LineEndingRefused
            self._ahead = text[end + len(END_OF_DATA) :]
            del text[end + len(CRLF) :]
            if refusal:
                raise refusal
            if len(text) - len(CRLF) > limit:
                raise TooLarge
            room.give_back(taken)
            taken = 0
            message = bytes(text.replace(b"\r\n.", CRLF))[len(CRLF) :]
            if not room.take(len(message)):
                raise NoRoom
            return message
        finally:
            room.give_back(taken)


def _check(text: bytearray, checked: int) -> int:
    """Up to where the text is sound now: the LF of a last CR may still be on its way."""
    upto = len(text) - (text[-1:] == b"\r")
    if not sound(text[checked:upto]):
        raise LineEndingRefused
    return upto


def sound(octets: bytes | bytearray) -> bool:
    """Each CR is followed by an LF, each LF follows a CR, and there is no NUL."""
    pairs = octets.count(CRLF)
    return pairs == octets.count(b"\r") == octets.count(b"\n") and not octets.count(b"\0")
