"""A department with one large case, a real gate in a process of its own, real media servers: a conference as it is run."""

import json
import os
import secrets
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.gates.conversing import wait_until
from tests.media.attendee import Attendee
from tests.media.light import LightParticipant
from websockets.asyncio.client import connect

from privity import bootstrap
from privity.domain.conferences.links import NewLink
from privity.domain.conferences.plan import Conference, ConferenceId, Invited, Kind, Part, PartId, PartKind, Task, Topic
from privity.domain.facts import CaseId
from privity.domain.people import PersonId
from privity.gates.conference.janus.own_server import OwnJanus
from privity.gates.conference.janus.watch import answers

ORIGIN = "http://127.0.0.1:8000"
MEDIA = "127.10.0.1"
CASE = "case-1"
CHAIR, SECOND, MINUTES, CHILD = (PersonId(n) for n in ("chair", "second", "minutes", "child"))
MOTHER, FATHER, GRANDMOTHER = (PersonId(n) for n in ("mother", "father", "grandmother"))
TOGETHER, FAMILY, CLOSED = PartId("together"), PartId("family"), PartId("closed")
PARTNERS = (
    "police",
    "health_visitor",
    "school_safeguarding_lead",
    "gp",
    "paediatrician",
    "school_nurse",
    "mental_health_worker",
)


def partner(number: int) -> PersonId:
    return PersonId(f"partner-{number}")


def department(partners: int = 25) -> dict[str, Any]:
    """The department file: a child, three relatives, the core team, and as many partners as a test wants."""
    staff = {CHAIR: "independent_chair", SECOND: "team_manager", MINUTES: "minute_taker"}
    people: list[dict[str, Any]] = [
        {"id": p, "name": f"{role.title().replace('_', ' ')} Renouf", "staff": {"role": role, "team": "Review"}}
        for p, role in staff.items()
    ]
    people += [{"id": CHILD, "name": "Isla Vibert", "born": "2018-05-01"}]
    people += [{"id": p, "name": f"{p.title()} Vibert"} for p in (MOTHER, FATHER, GRANDMOTHER)]
    people += [{"id": partner(n), "name": f"Partner {n} Blampied", "professional": {"agency": f"Agency {n}", "role": PARTNERS[n % len(PARTNERS)]}} for n in range(partners)]  # fmt: skip
    involved = [{"person": p, "role": role} for p, role in staff.items()]
    involved += [
        {"person": CHILD, "role": "child"},
        {"person": MOTHER, "role": "mother", "parental_responsibility": True},
        {"person": FATHER, "role": "father", "parental_responsibility": True},
        {"person": GRANDMOTHER, "role": "grandparent"},
    ]
    involved += [{"person": partner(n), "role": PARTNERS[n % len(PARTNERS)]} for n in range(partners)]
    case = {
        "id": CASE,
        "reference": "CF-7001",
        "subjects": [CHILD],
        "involvements": involved,
        "facts": [],
        "grants": [],
        "bars": [],
    }
    return {"department": {"name": "Test", "jurisdiction": "JE"}, "people": people, "cases": [case]}


def plan(people: Sequence[PersonId], *, starts: datetime | None = None, **more: Any) -> Conference:
    tasks = {CHAIR: Task.CHAIR, SECOND: Task.SECOND_HOST, MINUTES: Task.MINUTE_TAKER}
    family = {MOTHER: "mother's", FATHER: "father's", GRANDMOTHER: "mother's"}
    parts = (
        Part(
            id=TOGETHER,
            kind=PartKind.EVERYBODY,
            title="Introductions",
            topics=(Topic(about=CHILD, category="identity"),),
        ),
        Part(id=FAMILY, kind=PartKind.FAMILY, title="With the family", topics=(Topic(about=CHILD, category="family"),)),
        Part(
            id=CLOSED,
            kind=PartKind.CLOSED,
            title="Closed session",
            topics=(Topic(about=MOTHER, category="mental_health"),),
        ),
    )
    return Conference(
        id=ConferenceId(secrets.token_urlsafe(9)),
        case=CaseId(CASE),
        kind=Kind.INITIAL,
        starts=starts or datetime.now(UTC) + timedelta(minutes=10),
        planned_by=CHAIR,
        parts=parts,
        invited=tuple(Invited(person=p, task=tasks.get(p, Task.TAKES_PART), side=family.get(p, "")) for p in people),
        **more,
    )


class World:
    """What stands for the length of a test. `gate` is the process of the conference gate."""

    def __init__(self, folder: Path, servers: Sequence[OwnJanus]) -> None:
        from privity.records.conferences.links import LinkStore  # noqa: PLC0415 - tables exist after set-up
        from privity.records.conferences.store import ConferenceStore  # noqa: PLC0415
        from privity.records.ledger.store import LedgerStore  # noqa: PLC0415

        self.folder, self.servers = folder, servers
        self.store = ConferenceStore()
        self.links = LinkStore(ledger=LedgerStore(clock=bootstrap.utc_now), clock=bootstrap.utc_now)
        self.port = 0
        self.gate: subprocess.Popen[bytes] | None = None
        self.web: subprocess.Popen[bytes] | None = None
        self._devices: dict[tuple[ConferenceId, PersonId], str] = {}
        self._links: dict[tuple[ConferenceId, PersonId], NewLink] = {}

    def start_gate(self) -> None:
        with_ = {
            "PRIVITY_JANUS": ",".join(own.address.api for own in self.servers),
            "PRIVITY_JANUS_SECRETS": str(self._secrets()),
            "PRIVITY_WEB_ORIGIN": ORIGIN,
            "PRIVITY_CONFERENCE_LISTEN": f"127.0.0.1:{self.port or _free_port()}",
        }
        self.port = int(with_["PRIVITY_CONFERENCE_LISTEN"].rpartition(":")[2])
        command = [sys.executable, "-m", "privity.cli.main", "serve", "--only", "conference"]
        said = self.folder / "gate.log"
        with said.open("wb") as log:
            self.gate = subprocess.Popen(command, env=os.environ | with_, stdout=log, stderr=log)
        wait_until(
            lambda: b"conference gate: ready" in said.read_bytes() or self.gate is None or self.gate.poll() is not None,
            60,
        )
        assert self.gate.poll() is None, said.read_text("utf-8")

    def stop_gate(self) -> None:
        if self.gate is not None:
            self.gate.send_signal(18)  # SIGCONT: a stopped process does not end
            self.gate.terminate()
            self.gate.wait(15)
            self.gate = None

    def start_web(self) -> None:
        """The pages, for people in real browsers."""
        with_ = {
            "PRIVITY_WEB_LISTEN": ORIGIN.removeprefix("http://"),
            "PRIVITY_WEB_ORIGIN": ORIGIN,
            "PRIVITY_CONFERENCE_ORIGIN": f"ws://127.0.0.1:{self.port}",
            "PRIVITY_INSECURE_HTTP": "1",
        }
        command = [sys.executable, "-m", "privity.cli.main", "serve", "--only", "web"]
        with (self.folder / "web.log").open("wb") as log:
            self.web = subprocess.Popen(command, env=os.environ | with_, stdout=log, stderr=log)
        wait_until(lambda: _listens(8000), 60)

    def stop_web(self) -> None:
        if self.web is not None:
            self.web.terminate()
            self.web.wait(15)
            self.web = None

    def kill_gate(self) -> None:
        assert self.gate is not None
        self.gate.kill()
        self.gate.wait(5)
        self.gate = None

    def all_running(self) -> None:
        """As who looks after an installation does: what has ended is started again, and the gate has found it."""
        for own in self.servers:
            if not answers(own.address.lease):
                own.stop()
                own.start()
                time.sleep(1.5)  # the gate tries each second
        if self.gate is None or self.gate.poll() is not None:
            self.start_gate()

    def _secrets(self) -> Path:
        file = self.folder / "secrets.json"
        opened = {}
        for own in self.servers:
            a = own.address
            opened[a.api] = {
                "admin": a.admin, "lease": a.lease, "media": sorted(a.media), "api_secret": a.api_secret,
                "admin_secret": a.admin_secret, "admin_key": a.admin_key, "recordings": str(a.recordings),
            }  # fmt: skip
        file.touch(mode=0o600)
        file.write_text(json.dumps(opened), "utf-8")
        return file

    def planned(self, people: Sequence[PersonId], **more: Any) -> Conference:
        conference = plan(people, **more)
        self.store.add(conference)
        return conference

    def change(self, **more: Any) -> None:
        """An import that changes the one case: bars, grants, involvements."""
        whole = department()
        whole["cases"][0] |= more
        bring_in(whole, self.folder)

    def device(self, conference: ConferenceId, person: PersonId) -> str:
        """As the joining pages make it: staff by their session, others by their link and code, once."""
        key = (conference, person)
        if key not in self._devices:
            if person in {CHAIR, SECOND, MINUTES}:
                self._devices[key] = secrets.token_urlsafe(16)
            else:
                self.new_link(conference, person)
        return self._devices[key]

    def new_link(self, conference: ConferenceId, person: PersonId) -> None:
        """An older one ends; the device that it let in does not know yet."""
        from privity.records.conferences.links import new_device  # noqa: PLC0415 - tables exist after set-up

        link, device = self.links.issue(conference, person, by=CHAIR), new_device()
        self.links.let_in(link.token, link.code, device=device)
        self._links[conference, person], self._devices[conference, person] = link, device

    def on_another_device(self, conference: ConferenceId, person: PersonId) -> bool:
        """Whether link and code let in a device that is not the first."""
        from privity.domain.conferences.links import LetIn  # noqa: PLC0415 - as above
        from privity.records.conferences.links import new_device  # noqa: PLC0415 - as above

        link = self._links.get((conference, person))
        return link is not None and self.links.let_in(link.token, link.code, device=new_device()) is LetIn.YES

    def ticket(self, conference: ConferenceId, person: PersonId, *, another: bool = False) -> str:
        """`another`: of a second session of somebody who signs in."""
        device = secrets.token_urlsafe(16) if another else self.device(conference, person)
        return self.links.ticket(conference, person, device=device)

    async def come(
        self,
        conference: ConferenceId,
        person: PersonId,
        media: LightParticipant,
        *,
        again: bool = False,
        ticket: str = "",
        **how: Any,
    ) -> Attendee:
        import asyncio  # noqa: PLC0415 - the one thing here that is not blocking

        given = ticket or await asyncio.to_thread(self.ticket, conference, person)
        socket = await connect(
            f"ws://127.0.0.1:{self.port}/conference", origin=ORIGIN, proxy=None, compression=None, max_size=None
        )  # type: ignore[arg-type]
        page = Attendee(socket, person, media, **how)
        await page.say("hello", ticket=given, again=again)
        return page


def bring_in(whole: dict[str, Any], folder: Path) -> None:
    from privity.records.department.importing import import_department  # noqa: PLC0415 - tables exist after set-up

    file = folder / "department.json"
    file.write_text(json.dumps(whole), "utf-8")
    import_department(bootstrap.department(file), full=True, at=bootstrap.utc_now(), confirm=True)


@contextmanager
def world(folder: Path, *, servers: int = 1) -> Iterator[World]:
    folder.mkdir(parents=True, exist_ok=True)
    bootstrap.database_ready()
    bring_in(department(), folder)
    with ExitStack() as running:
        own = [
            running.enter_context(
                OwnJanus(folder / f"janus-{n}", media=MEDIA, ports=f"{22000 + 1000 * n}-{22900 + 1000 * n}")
            )
            for n in range(servers)
        ]
        made = World(folder, own)
        running.callback(made.stop_gate)
        running.callback(made.stop_web)
        made.start_gate()
        yield made


def _listens(port: int) -> bool:
    import socket  # noqa: PLC0415 - here alone

    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _free_port() -> int:
    import socket  # noqa: PLC0415 - here alone

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
