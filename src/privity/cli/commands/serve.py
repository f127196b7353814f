"""`privity serve`: the mail gate, the web pages and the conference gate, as an installation runs them; settings come from the environment."""

import argparse
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from threading import Thread
from types import FrameType
from typing import Any, Literal, cast

from privity import bootstrap
from privity.control.outcomes import PathUnavailable
from privity.gates.conference.servers import turn_servers
from privity.gates.conference.settings import ConferenceGateSettings
from privity.gates.mail.settings import MailGateSettings, NextHopTls
from privity.refusals import ALLOWED, BadInput, Down

GATE: Literal["gate"] = "gate"
WEB: Literal["web"] = "web"
CONFERENCE: Literal["conference"] = "conference"
SHARES = "_PRIVITY_SHARES_PORTS"  # told to each of several gate processes by the one that starts them


def add(subparsers: Any) -> None:
    p = subparsers.add_parser(
        "serve", help="run the mail gate, the web pages and the conference gate (docs/settings.md lists the settings)"
    )
    p.add_argument("--only", choices=[GATE, WEB, CONFERENCE], help="run just one of them, as the systemd units do")
    p.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    if args.only == GATE:
        return serve_gate()
    if args.only == WEB:
        return serve_web()
    if args.only == CONFERENCE:
        return serve_conference()
    parts: list[Literal["gate", "web", "conference"]] = [GATE, WEB]
    if os.environ.get("PRIVITY_JANUS"):
        conference_settings()  # what is wrong with them is said once
        parts.append(CONFERENCE)
    else:
        sys.stderr.write("conference gate: not started, PRIVITY_JANUS names no media server\n")
    bootstrap.database_ready()
    return _together({part: start(part) for part in parts})


def serve_gate() -> int:
    if SHARES not in os.environ:  # once, and not by each of several processes
        for line in bootstrap.missing_readers():
            sys.stderr.write(f"mail gate: {line}\n")
    processes = number("PRIVITY_GATE_PROCESSES", 1)
    if processes > 1 and SHARES not in os.environ:
        gate_settings()  # what is wrong with them is said once
        bootstrap.database_ready()
        return _together({f"{GATE} {n + 1}": start(GATE, **{SHARES: "1"}) for n in range(processes)})
    from privity.gates.mail.serve import run_gate  # noqa: PLC0415 - not needed by other commands

    bootstrap.reading_started()
    path = bootstrap.mail_path()
    Thread(target=path.warm, daemon=True).start()
    run_gate(gate_settings(), path, ready=_ready)
    return ALLOWED


def _ready(_: object) -> None:
    """One write: several gates share this output, and `print` may write its line end apart."""
    sys.stdout.write("mail gate: ready\n")
    sys.stdout.flush()


def serve_web() -> int:
    bootstrap.database_ready()
    from granian import Granian  # noqa: PLC0415 - not needed by other commands
    from granian.constants import Interfaces  # noqa: PLC0415

    host, port = listen("PRIVITY_WEB_LISTEN", "127.0.0.1:8000")
    workers = number("PRIVITY_WEB_PROCESSES", 1)
    Granian(
        "privity.web.wsgi:application",
        address=host,
        port=port or 8000,
        interface=Interfaces.WSGI,
        workers=workers,
        log_access=False,
        respawn_failed_workers=True,
    ).serve()
    return ALLOWED


def serve_conference() -> int:
    if not os.environ.get("PRIVITY_JANUS"):
        raise BadInput("PRIVITY_JANUS: names no media server, so there is nothing for conferences to run on")
    from privity.gates.conference.media_server import UnsafeMediaServer  # noqa: PLC0415 - not needed by other commands
    from privity.gates.conference.serve import run_gate  # noqa: PLC0415

    settings, servers = conference_settings(), bootstrap.conference_media()

    def ready(_: object) -> None:
        sys.stdout.write("conference gate: ready\n")
        sys.stdout.flush()

    path = bootstrap.conference_path()
    Thread(target=path.warm, daemon=True).start()
    try:
        with bootstrap.only_conference_gate():
            run_gate(settings, path, servers, keep=bootstrap.conference_recordings(), ready=ready)
    except PathUnavailable:
        raise Down("the records do not answer") from None
    except UnsafeMediaServer as unsafe:
        raise Down(f"{unsafe} (docs/guides/it.md, step 9)") from None
    return ALLOWED


def conference_settings() -> ConferenceGateSettings:
    host, port = listen("PRIVITY_CONFERENCE_LISTEN", "127.0.0.1:8001")
    if port is None:
        raise BadInput(
            "PRIVITY_CONFERENCE_LISTEN: must be host:port; without PRIVITY_JANUS there is no conference gate"
        )
    turn, secret = turn_servers(os.environ.get("PRIVITY_TURN", ""), _path("PRIVITY_TURN_SECRET"))
    return ConferenceGateSettings(
        host=host,
        port=port,
        origin=os.environ.get("PRIVITY_WEB_ORIGIN", "http://127.0.0.1:8000").rstrip("/"),
        turn=turn,
        turn_secret=secret,
    )


def gate_settings() -> MailGateSettings:
    smtp_host, smtp_port = listen("PRIVITY_SMTP_LISTEN", "127.0.0.1:10025")
    lmtp_host, lmtp_port = listen("PRIVITY_LMTP_LISTEN", "127.0.0.1:10024")
    hop_host, hop_port = listen("PRIVITY_NEXT_HOP", "127.0.0.1:10026")
    if not hop_port:
        raise BadInput("PRIVITY_NEXT_HOP: must be host:port; what may leave has to go somewhere")
    tls = os.environ.get("PRIVITY_NEXT_HOP_TLS", "opportunistic")
    if tls not in {"none", "opportunistic", "require"}:
        raise BadInput("PRIVITY_NEXT_HOP_TLS: must be none, opportunistic or require")
    return MailGateSettings(
        smtp_host=smtp_host,
        smtp_port=smtp_port,
        lmtp_host=lmtp_host,
        lmtp_port=lmtp_port,
        share_ports=SHARES in os.environ,
        hostname=os.environ.get("PRIVITY_HOSTNAME", "privity.invalid"),
        tls_cert=_path("PRIVITY_TLS_CERT"),
        tls_key=_path("PRIVITY_TLS_KEY"),
        next_hop_host=hop_host,
        next_hop_port=hop_port,
        next_hop_tls=cast("NextHopTls", tls),
        next_hop_ca=_path("PRIVITY_NEXT_HOP_CA"),
        postmaster=os.environ.get("PRIVITY_POSTMASTER", "postmaster@privity.invalid"),
        web_address=os.environ.get("PRIVITY_WEB_ORIGIN", "http://127.0.0.1:8000"),
        size_limit=number("PRIVITY_SIZE_LIMIT", 50 * 1024 * 1024),
        readers=number("PRIVITY_READERS", 1),
        reading_limit=60.0 * number("PRIVITY_READING_LIMIT_MINUTES", 60),
        reading_notice=60.0 * number("PRIVITY_READING_NOTICE_MINUTES", 3),
    )


def listen(name: str, default: str) -> tuple[str, int | None]:
    """`host:port`; `off` leaves a listener out."""
    value = os.environ.get(name, default)
    if value == "off":
        return "127.0.0.1", None
    host, _, port = value.rpartition(":")
    if not host or not port.isdecimal() or int(port) > 65535:
        raise BadInput(f"{name}: must be host:port, or off")
    return host.strip("[]"), int(port)


def number(name: str, default: int) -> int:
    value = os.environ.get(name, str(default))
    if not value.isdecimal() or int(value) < 1:
        raise BadInput(f"{name}: must be a whole number of at least 1")
    return int(value)


def _path(name: str) -> Path | None:
    value = os.environ.get(name)
    if value is not None and not Path(value).is_file():
        raise BadInput(f"{name}: no such file")
    return None if value is None else Path(value)


def start(only: Literal["gate", "web", "conference"], **environment: str) -> subprocess.Popen[bytes]:
    """One of them as a process of its own."""
    command = [sys.executable, "-m", "privity.cli.main", "serve", "--only", only]
    return subprocess.Popen(command, env=os.environ | environment)  # noqa: S603 - our own command


def _together(children: dict[str, subprocess.Popen[bytes]]) -> int:
    """Until told to stop; when one of them dies, the others are stopped too, and whoever started us may try again."""
    stop: list[int] = []

    def told(number: int, _: FrameType | None) -> None:
        stop.append(number)

    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, told)
    try:
        while not stop:
            dead = [name for name, child in children.items() if child.poll() is not None]
            if dead:
                raise Down(f"the {dead[0]} has stopped")
            time.sleep(0.5)
    finally:
        for child in children.values():
            child.terminate()
        for child in children.values():
            child.wait(timeout=60)
    return ALLOWED
