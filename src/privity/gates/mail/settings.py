"""Everything about the mail gate that an installation sets. The defaults suit a content filter behind one Postfix."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

NextHopTls = Literal["none", "opportunistic", "require"]


@dataclass(frozen=True, slots=True, kw_only=True)
class MailGateSettings:
    """Port 0 takes a free one; a port of None leaves that listener out. Times are in seconds, sizes in bytes."""

    smtp_host: str = "127.0.0.1"
    smtp_port: int | None = 10025
    lmtp_host: str = "127.0.0.1"
    lmtp_port: int | None = 10024
    share_ports: bool = False  # with the other gate processes of this machine; the system spreads the connections
    hostname: str = "privity.invalid"
    tls_cert: Path | None = None
    tls_key: Path | None = None

    next_hop_host: str = "127.0.0.1"
    next_hop_port: int = 10026
    next_hop_tls: NextHopTls = "opportunistic"
    next_hop_ca: Path | None = None  # trusted for `require`; the system's own when not set
    next_hop_connections: int = 20
    next_hop_timeout: float = 30.0  # for each answer of the next hop
    delivery_timeout: float = 120.0  # for one attempt to deliver one message

    postmaster: str = "postmaster@privity.invalid"
    web_address: str = "http://127.0.0.1:8000"

    size_limit: int = 50 * 1024 * 1024
    memory_limit: int = 128 * 1024 * 1024  # of all messages that are being received or decided at once
    recipient_limit: int = 1000
    connection_limit: int = 200
    error_limit: int = 10  # refused commands in one connection before it is closed
    idle_timeout: float = 300.0  # for each command
    data_timeout: float = 600.0  # for the whole of a message's text
    consider_timeout: float = 120.0
    stop_timeout: float = 30.0
    workers: int = 8  # threads that wait for the path

    outbox_interval: float = 1.0
    outbox_attempts: int = 100  # then the sender is told that a copy could not be delivered

    readers: int = 1  # messages that take long to read and are read at once, in the background
    reading_interval: float = 1.0  # between two looks for one
    reading_limit: float = 3600.0  # for one attempt to read one message; then it is held as unread
    reading_attempts: int = 3  # that ended with the gate's death; then it is held as unread
    reading_notice: float = 180.0  # after which its sender is told that it is still being read
