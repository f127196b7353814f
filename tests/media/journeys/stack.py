"""Web pages, conference gate and media server as an installation runs them, with the fictional department, and its people."""

import base64
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from tests.gates.conversing import wait_until
from tests.media.conftest import MEDIA

from privity import bootstrap
from privity.cli.demonstration import browsers
from privity.cli.demonstration.attending import Attending, by_link
from privity.cli.demonstration.sitting import settings_for
from privity.domain.conferences.links import NewLink
from privity.domain.conferences.plan import Conference, ConferenceId, Invited, Kind
from privity.domain.conferences.proposing import propose
from privity.domain.facts import CaseId
from privity.domain.people import PersonId
from privity.gates.conference.janus.own_server import OwnJanus

FAMILY_CASE, SPLIT_PARENTS = CaseId("c-1001"), CaseId("c-1002")
PASSWORD = "an invented sentence for a test"


class Stack:
    """`web` is the address of the pages. `gate_program` is what runs as the gate: a test may put a broken one there."""

    def __init__(self, folder: Path, browser: Any) -> None:
        from privity.records.conferences.links import LinkStore  # noqa: PLC0415 - tables exist after set-up
        from privity.records.conferences.store import ConferenceStore  # noqa: PLC0415
        from privity.records.ledger.store import LedgerStore  # noqa: PLC0415

        self.folder, self.browser = folder, browser
        self.store = ConferenceStore()
        self.links = LinkStore(ledger=LedgerStore(clock=bootstrap.utc_now), clock=bootstrap.utc_now)
        self.own = self._media_server()
        web, gate = _free_port(), _free_port()
        self.web, self.gate_port = f"http://127.0.0.1:{web}/", gate
        self._settings = {
            "PRIVITY_WEB_LISTEN": f"127.0.0.1:{web}",
            "PRIVITY_WEB_ORIGIN": self.web.rstrip("/"),
            "PRIVITY_INSECURE_HTTP": "1",
            "PRIVITY_CONFERENCE_LISTEN": f"127.0.0.1:{gate}",
            "PRIVITY_CONFERENCE_ORIGIN": f"ws://127.0.0.1:{gate}",
            "PRIVITY_CONFERENCE_TELEPHONE": "01632 960014",
        }
        self._running: dict[str, subprocess.Popen[bytes]] = {}
        self._open: list[Any] = []
        self._signed_in: dict[PersonId, Any] = {}
        self._secrets: dict[PersonId, tuple[str, str]] = {}

    # --- what runs ---

    def start_web(self) -> None:
        self._start("web", [sys.executable, "-m", "privity.cli.main", "serve", "--only", "web"])
        port = int(self._settings["PRIVITY_WEB_LISTEN"].rpartition(":")[2])
        wait_until(lambda: _answers(port), 60)

    def start_gate(self, program: Sequence[str] = ("-m", "privity.cli.main", "serve", "--only", "conference")) -> None:
        said = self._start("gate", [sys.executable, *program])
        wait_until(lambda: b"conference gate: ready" in said.read_bytes() or not self._stands("gate"), 60)
        assert self._stands("gate"), said.read_text("utf-8")

    def kill_gate(self) -> None:
        gate = self._running.pop("gate")
        gate.kill()
        gate.wait(5)

    def stop(self, name: str) -> None:
        if (child := self._running.pop(name, None)) is not None:
            child.terminate()
            child.wait(20)

    def kill_media_server(self) -> None:
        os.kill(self.own.pid, signal.SIGKILL)

    def anew(self) -> None:
        """Gate and media server as after a start, whatever a test did to them."""
        self.leave_all()
        self.stop("gate")
        self.own.__exit__(None, None, None)
        self.own = self._media_server()
        self.start_gate()

    def close(self) -> None:
        self.leave_all()
        for name in list(self._running):
            self.stop(name)
        self.own.__exit__(None, None, None)

    def _media_server(self) -> OwnJanus:
        own = OwnJanus(self.folder / "janus", media=MEDIA, ports="24000-24600")
        own.__enter__()
        return own

    def _start(self, name: str, command: list[str]) -> Path:
        said = self.folder / f"{name}.log"
        with said.open("wb") as log:
            env = os.environ | self._settings | settings_for(self.own, self.folder)
            self._running[name] = subprocess.Popen(command, env=env, stdout=log, stderr=log)
        return said

    def _stands(self, name: str) -> bool:
        return self._running[name].poll() is None

    # --- who is there ---

    def planned(self, case: CaseId, *, by: str, also: Sequence[Invited] = (), **more: Any) -> Conference:
        """As the system proposes it, half an hour from now, with whom else a test wants."""
        now = bootstrap.utc_now()
        made = propose(
            ConferenceId(f"conf-{os.urandom(6).hex()}"),
            case,
            Kind.INITIAL,
            starts=now + timedelta(minutes=30),
            planned_by=PersonId(by),
            kernel=bootstrap.kernel(),
            at=now,
        )
        conference = replace(made, invited=(*made.invited, *also), **more)
        self.store.add(conference)
        return conference

    def link(self, conference: Conference, person: str) -> NewLink:
        return self.links.issue(conference.id, PersonId(person), by=conference.planned_by)

    def name(self, person: str) -> str:
        return bootstrap.kernel().index.people[PersonId(person)].name

    def comes(self, conference: Conference, person: str, number: int, link: NewLink | None = None) -> Attending:
        """By personal link and code, up to the page that looks at camera and microphone."""
        link = link or self.link(conference, person)
        made = by_link(self.browser, number, web=self.web, person=PersonId(person), name=self.name(person), token=link.token, code=link.code)  # fmt: skip
        made.context.set_default_timeout(60_000)
        self._open.append(made.context)
        return made

    def desk(self, conference: Conference, person: str, number: int) -> Attending:
        """Somebody of the department on the live page, signed in."""
        page = self.staff(person, number)
        page.goto(f"{self.web}conferences/{conference.id}/live/")
        return Attending(
            person=PersonId(person), name=self.name(person), number=number, context=page.context, page=page
        )

    def staff(self, person: str, number: int = 0, **more: Any) -> Any:
        """A page of somebody who has signed in. Once for each: a code of the second factor opens no second time."""
        who = PersonId(person)
        context = self.visitor(number, storage_state=self._signed_in.get(who), **more)
        page = context.new_page()
        if who not in self._signed_in:
            email, _ = self.sign_in(person)
            page.goto(f"{self.web}sign-in/")
            page.fill("input[name=email]", email)
            page.fill("input[name=password]", PASSWORD)
            page.click("button:has-text('Continue')")
            page.fill("input[name=code]", self.code(person))
            page.click("button:has-text('Continue')")
            page.wait_for_url(lambda url: "sign-in" not in url)
            self._signed_in[who] = context.storage_state()
        return page

    def sign_in(self, person: str) -> tuple[str, str]:
        """Address and key of the second factor."""
        from privity.web.signin.models import SignIn  # noqa: PLC0415 - tables exist after set-up
        from privity.web.signin.register import register  # noqa: PLC0415 - as above

        who = PersonId(person)
        if who not in self._secrets:
            SignIn.objects.filter(person=who).delete()  # of another module: the database is the home's own
            email = bootstrap.world().judge.book.email_of(who, bootstrap.utc_now())
            made = register(person=who, email=str(email), password=PASSWORD, one_time=False)
            self._secrets[who] = (made.email, made.totp_secret)
        return self._secrets[who]

    def code(self, person: str) -> str:
        from django_otp.oath import totp  # noqa: PLC0415 - needs Django set up

        return f"{totp(base64.b32decode(self.sign_in(person)[1])):06d}"

    def visitor(self, number: int, **more: Any) -> Any:
        """A browser of somebody's own, closed after the test."""
        context = browsers.visitor(self.browser, number, **more)
        context.set_default_timeout(60_000)
        self._open.append(context)
        return context

    def leave_all(self) -> None:
        for context in self._open:
            context.close()
        self._open.clear()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _answers(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0


@contextmanager
def stack(folder: Path) -> Iterator[Stack]:
    from privity.records.department.importing import import_department  # noqa: PLC0415 - tables exist after set-up
    from privity.records.fictional import fictional_department_path  # noqa: PLC0415

    folder.mkdir(parents=True, exist_ok=True)
    bootstrap.database_ready()
    import_department(
        bootstrap.department(fictional_department_path()), full=True, at=bootstrap.utc_now(), confirm=True
    )
    with ExitStack() as running:
        made = Stack(folder, running.enter_context(browsers.browser()))
        running.callback(made.close)
        made.start_web()
        made.start_gate()
        yield made
