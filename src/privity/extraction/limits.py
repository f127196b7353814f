"""How much of one message is read before the rest is called unread."""

from dataclasses import dataclass
from email.errors import MessageError


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Every bound that a message meets. What lies beyond one is unread, and so held."""

    message_bytes: int = 50_000_000
    parts: int = 200  # MIME parts, and files within files, in all
    depth: int = 10  # of multiparts, and of messages and files within each other
    headers: int = 500  # of one part
    header_bytes: int = 256_000  # of one part
    characters: int = 10_000_000  # of text, in all
    pages: int = 500
    revisions: int = 5  # earlier states kept inside a PDF
    seconds: float = 10.0  # for one document
    memory_bytes: int = 1_500_000_000  # of the process that parses documents
    tags: int = 50_000  # of one HTML part
    tag_depth: int = 256
    zip_members: int = 2_000
    expanded_bytes: int = 100_000_000
    expansion: int = 200  # times, of any zip member above a megabyte


DEFAULT_LIMITS = Limits()

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
