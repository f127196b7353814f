"""Where a Janus server is and what opens it; a secret is never in its repr."""

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class JanusAddress:
    """Both APIs on loopback (or a wire of their own): who reaches them with the secrets owns every room."""

    api: str  # ws://
    admin: str  # ws://
    lease: str  # http://, the admin API again, for the lease keeper, which has the standard library alone
    media: frozenset[str]  # the addresses that browsers may learn: the server's own
    api_secret: str = field(repr=False)
    admin_secret: str = field(repr=False)
    admin_key: str = field(repr=False)
    recordings: Path | None = None  # a folder that both the server and the gate may use; without it nothing is recorded
