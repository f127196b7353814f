"""What an installation sets about the conference gate, and the limits that it keeps."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class ConferenceGateSettings:
    """`origin` is the pages' own: a socket that another site opens is refused. Times are in seconds."""

    host: str = "127.0.0.1"
    port: int = 8001
    origin: str
    turn: tuple[str, ...] = ()  # addresses of TURN servers, for homes and offices behind strict firewalls
    turn_secret: str = field(default="", repr=False)
    longest: int = 64 * 1024  # of one message
    burst: int = 150  # messages at once: two connections' candidates, and then some
    rate: float = 30.0  # messages a second after that
    connections: int = 1000
    unknown: int = 200  # of those, connections that have not shown a ticket yet
    hello_within: float = 5.0
    wrong_ticket_waits: float = 1.0
    ping_every: float = 1.0
    silent_for: float = 3.0  # after a ping; so a dead connection is gone within four seconds
    check_every: float = 0.4  # the law is half a second; the rest is for a busy machine
    media_within: float = 1.0
    opening_within: float = 3.0  # a room, a seat, a forward: slow is only slow; what closes and reports must be quick
    check_within: float = 1.0  # the kernel's answer, in time to count
    path_within: float = 4.0  # an act that must be durable
    offer_within: float = 20.0  # a person may have to say yes to their browser first
    fresh: float = 1.5  # a report older than this proves nothing
    servers_within: float = 3.0  # at the start; one that has not answered by then is tried on
    lease: float = 5.0  # a media server that is gone has let go of every room by then
