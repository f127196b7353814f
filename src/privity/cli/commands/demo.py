"""`privity demo`: everything on one machine with the fictional department, and the breaches replayed as real mail."""

import argparse
import os
import shutil
import signal
import socket
import subprocess
import sys
import webbrowser
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from types import FrameType
from typing import Any

from privity import bootstrap
from privity.cli.demonstration.outside import Outside
from privity.cli.demonstration.replay import WentWrong, as_table, replayed
from privity.cli.demonstration.scenarios import Row, rows, scenarios, send, wait_for
from privity.cli.demonstration.sitting import CHAIR, Planned, media_server, planned
from privity.domain.people import PersonId
from privity.gates.conference.media_server import MediaServerDown
from privity.home import home
from privity.refusals import ALLOWED, HELD, Down

SIGN_INS = {
    "p-grace": "social worker: sees her own held mail",
    "p-mark": "social worker: sees his own held mail",
    "p-david": "team manager: reviews the held mail of his cases; sees nothing of the complaint that names him",
    "p-colin": "independent chair: plans the conference, and has its desk",
    "p-patsy": "conference administrator: plans, invites, tells the codes",
    "p-kim": "minute taker: writes the record by part",
    "p-rosalind": "data protection officer: reviews all, and the proof",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _SignIn:
    person: PersonId
    email: str
    password: str
    secret: str
    what: str


def add(subparsers: Any) -> None:
    p = subparsers.add_parser("demo", help="everything on one machine with a fictional department")
    p.add_argument("--once", action="store_true", help="stop after the table; exit 0 only if every outcome was right")
    p.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    _own_home()
    print("Privity demo: an invented department, real mail, nothing leaves this machine.\n")
    with ExitStack() as running:
        print("  importing St Brannock Children's Service...", flush=True)
        people, cases = _imported()
        print(f"  {people} people, {cases} cases; starting mail servers and web pages...", flush=True)
        hop = _port(10026)
        outside = Outside(hop)
        outside.start()
        running.callback(outside.stop)
        smtp, lmtp, web = _port(10025), _port(10024), _port(8000)
        os.environ |= {
            "PRIVITY_SMTP_LISTEN": f"127.0.0.1:{smtp}",
            "PRIVITY_LMTP_LISTEN": f"127.0.0.1:{lmtp}",
            "PRIVITY_NEXT_HOP": f"127.0.0.1:{hop}",
            "PRIVITY_WEB_LISTEN": f"127.0.0.1:{web}",
            "PRIVITY_WEB_ORIGIN": f"http://127.0.0.1:{web}",
            "PRIVITY_POSTMASTER": "privity@stbrannock.example",
            "PRIVITY_INSECURE_HTTP": "1",
        }
        sign_ins = _sign_ins()
        served = [("gate", smtp), ("web", web), *_conference_gate(running)]
        for only, port in served:
            running.enter_context(_process(only))
            wait_for(lambda port=port: _answers(port), f"the {only}")
        print("  sending the breaches as mail...\n", flush=True)
        found = _replayed(smtp, outside)
        print(_table(found))
        well = all(row.right for row in found)
        conference = planned() if len(served) > 2 else None
        if args.once:
            well = _conference_replayed(conference, web, sign_ins) and well
            return ALLOWED if well else HELD
        _until_stopped(smtp, hop, web, sign_ins, conference)
    return ALLOWED if well else HELD


def _conference_gate(running: ExitStack) -> list[tuple[str, int]]:
    """What else to serve: the conference gate, where a media server can be started; else why not, and the rest runs."""
    try:
        settings = media_server(running)
    except (Down, MediaServerDown) as missing:
        print(f"  conferences are left out: {missing}.")
        return []
    port = _port(8001)
    os.environ |= settings | {
        "PRIVITY_CONFERENCE_LISTEN": f"127.0.0.1:{port}",
        "PRIVITY_CONFERENCE_ORIGIN": f"ws://127.0.0.1:{port}",
    }
    return [("conference", port)]


def _conference_replayed(conference: Planned | None, web: int, sign_ins: list[_SignIn]) -> bool:
    """J2 with real browsers; True where that can't be done here, which is said."""
    if conference is None:
        return True
    chair = next(each for each in sign_ins if each.person == CHAIR)
    print(
        "\n  J2: a conference with four people in real browsers; the relatives try to stay in the closed session...\n",
        flush=True,
    )
    try:
        found = replayed(
            conference,
            web=f"http://127.0.0.1:{web}/",
            chair={"email": chair.email, "password": chair.password, "secret": chair.secret},
        )
    except Down as missing:
        print(f"  left out: {missing}.")
        return True
    except WentWrong as wrong:
        print(f"  WRONG: {wrong}.")
        return False
    print(as_table(found))
    right = all(each.right for each in found)
    print(
        f"\n  {'Nobody received a part that was not theirs.' if right else 'SOMEBODY RECEIVED WHAT WAS NOT THEIRS, or did not receive what was.'}"
    )
    return right


def _own_home() -> None:
    """A fresh home of the demo's own, beside whatever stands in PRIVITY_HOME; never somebody's database."""
    folder = home() / "demo"
    shutil.rmtree(folder, ignore_errors=True)
    os.environ["PRIVITY_HOME"] = str(folder)
    os.environ.pop("DATABASE_URL", None)


def _imported() -> tuple[int, int]:
    bootstrap.database_ready()
    from privity.records.department.importing import import_department  # noqa: PLC0415 - tables exist after set-up
    from privity.records.fictional import fictional_department_path  # noqa: PLC0415

    result = import_department(
        bootstrap.department(fictional_department_path()), full=True, at=bootstrap.utc_now(), confirm=False
    ).as_json()
    return result["people"], result["cases"]


def _sign_ins() -> list[_SignIn]:
    from privity.web.signin.register import register  # noqa: PLC0415 - tables exist after set-up

    world = bootstrap.world()
    made = []
    for person, what in SIGN_INS.items():
        email = world.judge.book.email_of(PersonId(person), bootstrap.utc_now())
        if email is None:
            raise Down(f"{person} has no address to sign in with")
        new = register(person=PersonId(person), email=email, one_time=False)
        made.append(
            _SignIn(person=PersonId(person), email=new.email, password=new.password, secret=new.totp_secret, what=what)
        )
    return made


def _replayed(smtp: int, outside: Outside) -> list[Row]:
    from privity.records.fictional import scenarios_path  # noqa: PLC0415 - as above
    from privity.records.holds.store import HoldStore  # noqa: PLC0415

    store = HoldStore()
    found: list[Row] = []
    told = scenarios(scenarios_path())
    if not bootstrap.pictures_are_read():
        print("  Tesseract is not installed, so scans would only be held unread: E2 is left out.\n")
        told = [scenario for scenario in told if not scenario.scanned]
    for scenario in told:
        send(scenario, port=smtp)
    wait_for(nothing_is_being_read, "reading the scans")
    holds = [hold for summary in store.open_holds() if (hold := store.get(summary.id)) is not None]
    for scenario in told:
        found += rows(scenario, outside, holds)
    return found


def nothing_is_being_read() -> bool:
    """And what was released after a second reading has left."""
    from privity.records.holds.models import LongMessageRow, OutboxRow  # noqa: PLC0415 - tables exist after set-up

    return not LongMessageRow.objects.exists() and not OutboxRow.objects.filter(kind="copy").exists()


def _table(found: list[Row]) -> str:
    head = ("", "recipient", "outcome", "why")
    body = [
        (row.scenario, row.recipient, row.outcome, row.why + ("" if row.right else "   <-- WRONG")) for row in found
    ]
    widths = [max(len(line[n]) for line in (head, *body)) for n in range(3)]
    lines = []
    last = ""
    for line in (head, *body):
        scenario = "" if line[0] == last else line[0]
        last = line[0]
        cells = [scenario.ljust(widths[0]), line[1].ljust(widths[1]), line[2].ljust(widths[2]), line[3]]
        lines.append("  " + "  ".join(cells).rstrip())
    held = sum(row.outcome == "held" for row in found)
    wrong = sum(not row.right for row in found)
    verdict = "Every outcome was the right one." if not wrong else f"{wrong} of them WRONG."
    return "\n".join([*lines, "", f"  {len(found) - held} released, {held} held. {verdict}"])


def _until_stopped(smtp: int, hop: int, web: int, sign_ins: list[_SignIn], conference: Planned | None) -> None:
    stopped: list[int] = []

    def told(number: int, _: FrameType | None) -> None:
        stopped.append(number)
        raise KeyboardInterrupt

    signal.signal(signal.SIGTERM, told)
    print(f"\n  web pages   http://127.0.0.1:{web}/")
    print(f"  mail gate   127.0.0.1:{smtp} (SMTP); what it lets through goes to 127.0.0.1:{hop}\n")
    for sign_in in sign_ins:
        print(f"  {sign_in.email}  password {sign_in.password}  code {_code(sign_in.secret)}   {sign_in.what}")
        print(f"      key for an authenticator app: {sign_in.secret}")
    if conference is not None:
        print("\n  A conference, open to walk in. The chair's desk (sign in as the chair):")
        desk = f"http://127.0.0.1:{web}/conferences/{conference.conference.id}/live/"
        print(f"      {desk}")
        if sys.stdout.isatty() and os.environ.get("DISPLAY"):
            webbrowser.open(desk)
        print(
            "  Personal links; in life the code is told by telephone. Use another browser, or a private window, for each:"
        )
        for person, link in conference.links.items():
            print(f"      {conference.names[person]:<18} http://127.0.0.1:{web}/join/{link.token}/   code {link.code}")
    print("\n  Codes change every 30 seconds: press Enter for new ones. Ctrl+C stops everything.", flush=True)
    try:
        while sys.stdin.readline():
            for sign_in in sign_ins:
                print(f"  {sign_in.email}  code {_code(sign_in.secret)}", flush=True)
        signal.pause()  # no terminal: run until told to stop
    except KeyboardInterrupt:
        print("\n  stopping...", flush=True)


def _code(secret: str) -> str:
    import base64  # noqa: PLC0415 - only here

    from django_otp.oath import totp  # noqa: PLC0415 - needs Django set up

    return f"{totp(base64.b32decode(secret)):06d}"


@contextmanager
def _process(only: str) -> Iterator[None]:
    command = [sys.executable, "-m", "privity.cli.main", "serve", "--only", only]
    # Its own session: Ctrl+C reaches this process alone, which then stops the others in order.
    child = subprocess.Popen(command, start_new_session=True, stdout=subprocess.DEVNULL)  # noqa: S603 - our own
    try:
        yield
    finally:
        child.terminate()
        try:
            child.wait(timeout=30)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()


def _answers(port: int) -> bool:
    with closing(socket.socket()) as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _port(wanted: int) -> int:
    """The usual port where it is free, else any free one."""
    for port in (wanted, 0):
        with closing(socket.socket()) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return int(probe.getsockname()[1])
    raise Down("no free port on this machine")
