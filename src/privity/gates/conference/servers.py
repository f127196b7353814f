"""Which Janus servers an installation has: addresses from the environment, what opens them from a file of its owner's."""

import re
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from privity.gates.conference.janus.address import JanusAddress
from privity.refusals import BadInput

_SHORTEST = 16  # of the secret shared with coturn: every page has something made of it, to guess it from
Text = Annotated[str, Meta(min_length=1)]


class _Opened(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """What the file says of one server."""

    admin: Annotated[str, Meta(pattern=r"^wss?://")]
    lease: Annotated[str, Meta(pattern=r"^https?://")]
    media: Annotated[list[Text], Meta(min_length=1)]
    api_secret: Text
    admin_secret: Text
    admin_key: Text
    recordings: str | None = None


def janus_addresses(servers: str, secrets: Path) -> tuple[JanusAddress, ...]:
    """Of `ws://` addresses with commas between them. Raises BadInput, and never with a word of what the file says."""
    try:
        opened = msgspec.json.decode(_read(secrets), type=dict[str, _Opened])
    except msgspec.MsgspecError:
        raise BadInput("PRIVITY_JANUS_SECRETS: not as docs/settings.md describes it") from None
    addresses = [each.strip() for each in servers.split(",") if each.strip()]
    if missing := [each for each in addresses if each not in opened]:
        raise BadInput(f"PRIVITY_JANUS_SECRETS: says nothing of {missing[0]}")
    return tuple(_address(each, opened[each]) for each in addresses)


def _read(file: Path) -> bytes:
    try:
        if file.stat().st_mode & 0o077:
            raise BadInput("PRIVITY_JANUS_SECRETS: others than its owner may read it")
        return file.read_bytes()
    except OSError:
        raise BadInput("PRIVITY_JANUS_SECRETS: can't be read") from None


def turn_servers(addresses: str, secret: Path | None) -> tuple[tuple[str, ...], str]:
    """Addresses with commas between them, and what the file says. Raises BadInput: half of it would quietly be no TURN."""
    urls = tuple(each.strip() for each in addresses.split(",") if each.strip())
    for url in urls:
        if not re.fullmatch(
            r"turns?:(?:[A-Za-z0-9.-]+|\[[0-9A-Fa-f:]+\])(?::\d{1,5})?(?:\?transport=(?:udp|tcp))?", url
        ):
            raise BadInput(
                "PRIVITY_TURN: must be as turns:turn.example:443?transport=tcp"
            )  # a browser would take no part
    if bool(urls) != (secret is not None):
        raise BadInput("PRIVITY_TURN, PRIVITY_TURN_SECRET: one is of no use without the other")
    return urls, "" if secret is None else _turn_secret(secret)


def _turn_secret(file: Path) -> str:
    try:
        if file.stat().st_mode & 0o077:
            raise BadInput("PRIVITY_TURN_SECRET: others than its owner may read it")
        secret = file.read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        raise BadInput("PRIVITY_TURN_SECRET: can't be read") from None
    if len(secret) < _SHORTEST:
        raise BadInput(f"PRIVITY_TURN_SECRET: shorter than {_SHORTEST} signs")
    return secret


def _address(api: str, opened: _Opened) -> JanusAddress:
    return JanusAddress(
        api=api,
        admin=opened.admin,
        lease=opened.lease,
        media=frozenset(opened.media),
        api_secret=opened.api_secret,
        admin_secret=opened.admin_secret,
        admin_key=opened.admin_key,
        recordings=None if opened.recordings is None else Path(opened.recordings),
    )
