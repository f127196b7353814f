"""How much of one message is read before the rest is called unread."""

from dataclasses import dataclass
from email.errors import MessageError


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Every bound that a message meets. What lies beyond one is unread, and so held.

    Without `patience` whatever takes long (optical character recognition, a conversion, a very long document) is left
    for later; the message waits, durably, until it has been read with patience.
    """

    message_bytes: int = 50_000_000
    parts: int = 200  # MIME parts, and files within files, in all
    depth: int = 10  # of multiparts, and of messages and files within each other
    headers: int = 500  # of one part
    header_bytes: int = 256_000  # of one part
    characters: int = 10_000_000  # of text, in all
    pages: int = 500
    revisions: int = 5  # earlier states kept inside a PDF
    seconds: float = 10.0  # for one document
    message_seconds: float = 2_400.0  # after which no other document of the same message is begun
    memory_bytes: int = 1_500_000_000  # of the process that parses documents
    tags: int = 50_000  # of one HTML part
    tag_depth: int = 256
    zip_members: int = 2_000
    expanded_bytes: int = 100_000_000
    expansion: int = 200  # times, of any zip member above a megabyte
    patience: bool = True


DEFAULT_LIMITS = Limits(pages=2_000, seconds=900.0)
AT_ONCE = Limits(patience=False, seconds=5.0, message_seconds=20.0, pages=200)  # while the sending mail server waits

# What the libraries raise for some bytes or other: then the rest is unread.
FAILURES = (
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    AssertionError,
    ArithmeticError,
    RuntimeError,
    MemoryError,
    OSError,
    EOFError,
    MessageError,
)
