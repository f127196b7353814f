"""Writes what a Janus for conferences and its gate need: four files of settings, and the secrets that the gate opens it with.

`python -m privity.gates.conference.janus.configure --folder FOLDER --secrets FILE --media ADDRESS`; secrets are new each time.
"""

import argparse
import ipaddress
import json
import re
import secrets
import sys
from collections.abc import Sequence
from pathlib import Path

from privity.gates.conference.janus.address import JanusAddress
from privity.gates.conference.janus.own_server import configuration
from privity.gates.conference.media_server import MediaServerDown

PORTS = (8188, 7188, 7088)  # API, admin API, admin API over HTTP, of the first server on a machine
_SERVERS = 20  # on one machine, each with a thousand UDP ports
_FIRST, _EACH = 20_000, 1_000


def main(arguments: Sequence[str] | None = None) -> None:
    given = _parser().parse_args(arguments)
    first = _FIRST + (given.number - 1) * _EACH
    ports = given.ports or f"{first}-{first + _EACH - 1}"
    api, admin, lease = (port + given.number - 1 for port in PORTS)
    address = JanusAddress(
        api=f"ws://127.0.0.1:{api}/janus",
        admin=f"ws://127.0.0.1:{admin}/admin",
        lease=f"http://127.0.0.1:{lease}/admin",
        media=frozenset({given.nat or given.media}),
        api_secret=secrets.token_urlsafe(32),
        admin_secret=secrets.token_urlsafe(32),
        admin_key=secrets.token_urlsafe(32),
        recordings=given.recordings,
    )
    try:
        texts = configuration(address, folder=given.folder, ports=ports, interface=given.media, shown_as=given.nat)
        opens = secrets_file([address], given.secrets)
        given.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for name, text in texts.items():
            written(given.folder / name, text)
        written(given.secrets, opens)
    except MediaServerDown as missing:
        sys.exit(f"configure: {missing}")
    except OSError as error:
        sys.exit(f"configure: {error.filename}: {error.strerror}")
    except ValueError:
        sys.exit(f"configure: {given.secrets}: not as docs/settings.md describes PRIVITY_JANUS_SECRETS")
    sys.stdout.write(
        f"PRIVITY_JANUS={address.api}\nPRIVITY_JANUS_SECRETS={given.secrets}\n# open to the world: UDP {ports}\n"
    )


def secrets_file(servers: Sequence[JanusAddress], earlier: Path | None = None) -> str:
    """What PRIVITY_JANUS_SECRETS names (docs/settings.md); what `earlier` says of other servers stays in it. ValueError."""
    opens = json.loads(earlier.read_text("utf-8")) if earlier is not None and earlier.exists() else {}
    if not isinstance(opens, dict):
        raise ValueError("not a file of secrets")  # noqa: TRY004 - of what is given, not of a caller
    for each in servers:
        opens[each.api] = {
            "admin": each.admin,
            "lease": each.lease,
            "media": sorted(each.media),
            "api_secret": each.api_secret,
            "admin_secret": each.admin_secret,
            "admin_key": each.admin_key,
            "recordings": None if each.recordings is None else str(each.recordings),
        }
    return json.dumps(opens, indent=1) + "\n"


def written(file: Path, text: str) -> None:
    """For its owner's eyes only from the first octet on, and whole or not at all."""
    new = file.with_name(f".{file.name}.new")
    new.unlink(missing_ok=True)
    new.touch(mode=0o600)
    new.write_text(text, encoding="utf-8")
    new.replace(file)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="configure", description="Settings and secrets of one Janus for conferences.")
    parser.add_argument("--folder", type=_folder, required=True, help="where Janus's settings go")
    parser.add_argument("--secrets", type=_folder, required=True, help="what the gate reads; other servers stay in it")
    parser.add_argument("--media", type=_address, required=True, help="this machine's own address for media")
    parser.add_argument("--nat", type=_address, help="the address that browsers send to, where a router translates it")
    parser.add_argument(
        "--ports", type=_ports, help=f"UDP ports for media; {_FIRST}-{_FIRST + _EACH - 1} for the first"
    )
    parser.add_argument("--number", type=_number, default=1, help="2, 3... for more servers on this machine")
    parser.add_argument("--recordings", type=_folder, help="a folder that gate and Janus share; else none are made")
    return parser


def _address(text: str) -> str:
    address = ipaddress.IPv4Address(text)
    if text == "127.0.0.1":
        raise argparse.ArgumentTypeError("Janus takes no loopback address for media")
    if address.is_unspecified or address.is_multicast:
        raise argparse.ArgumentTypeError("must be one machine's address")
    return text


def _ports(text: str) -> str:
    found = re.fullmatch(r"(\d{4,5})-(\d{4,5})", text)
    if found is None or not 1024 <= int(found[1]) < int(found[2]) <= 65535:
        raise argparse.ArgumentTypeError("must be two ports over 1023, as 20000-20999")
    return text


def _number(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= _SERVERS:
        raise argparse.ArgumentTypeError(f"must be 1 to {_SERVERS}")
    return int(text)


def _folder(text: str) -> Path:
    if not re.fullmatch(r"/[\w./-]*", text):  # it stands in Janus's own files, between quotes
        raise argparse.ArgumentTypeError("must be a whole path without blanks or quotes")
    return Path(text)


if __name__ == "__main__":
    main()
