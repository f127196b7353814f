"""The conference of the demo: planned for half an hour from now in the case of the demo, with its own media server."""

import os
import secrets
import socket
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from privity import bootstrap
from privity.domain.conferences.links import NewLink
from privity.domain.conferences.plan import Conference, ConferenceId, Invited, Kind
from privity.domain.conferences.proposing import propose
from privity.domain.facts import CaseId
from privity.domain.people import PersonId
from privity.gates.conference.janus.configure import secrets_file, written
from privity.gates.conference.janus.own_server import OwnJanus, installed
from privity.home import home
from privity.refusals import Down

CASE, PLANNER, CHAIR = CaseId("c-1001"), PersonId("p-patsy"), PersonId("p-colin")
MOTHER, GRANDMOTHER, POLICE = PersonId("p-anna"), PersonId("p-brenda"), PersonId("p-neil")


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    conference: Conference
    links: dict[PersonId, NewLink]
    names: dict[PersonId, str]


def media_address() -> str:
    """Where media goes: this machine's own address, which Janus needs, as it takes no loopback interface.

    Of a connection that is never made the system says which address it would have; nothing is sent.
    """
    if given := os.environ.get("PRIVITY_MEDIA_ADDRESS"):
        return given
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
        except OSError:
            raise Down("this machine has no network address but the loopback, and Janus takes none of those") from None
        return str(probe.getsockname()[0])


def media_server(running: ExitStack) -> dict[str, str]:
    """Starts a Janus of the demo's own; the settings with which the gate finds it. Raises Down where it can't."""
    if not installed():
        raise Down("Janus is not installed (Debian: janus)")
    folder = home() / "janus"
    own = running.enter_context(OwnJanus(folder, media=media_address()))
    return settings_for(own, folder)


def settings_for(own: OwnJanus, folder: Path) -> dict[str, str]:
    """As an installation would set them: where the server is, and a file of its owner's with what opens it."""
    file = folder / "secrets.json"
    written(file, secrets_file([own.address]))
    return {"PRIVITY_JANUS": own.address.api, "PRIVITY_JANUS_SECRETS": str(file)}


def planned() -> Planned:
    """A plan as the system proposes it, with the grandmother invited too, and everybody's personal link and code."""
    from privity.records.conferences.links import LinkStore  # noqa: PLC0415 - tables exist after set-up
    from privity.records.conferences.store import ConferenceStore  # noqa: PLC0415
    from privity.records.ledger.store import LedgerStore  # noqa: PLC0415

    kernel, now = bootstrap.kernel(), bootstrap.utc_now()
    proposal = propose(
        ConferenceId(secrets.token_urlsafe(12)),
        CASE,
        Kind.INITIAL,
        starts=now + timedelta(minutes=30),
        planned_by=PLANNER,
        kernel=kernel,
        at=now,
    )
    side = next((i.side for i in proposal.invited if i.person == MOTHER), "")
    conference = replace(proposal, invited=(*proposal.invited, Invited(person=GRANDMOTHER, side=side)))
    ConferenceStore().add(conference)
    links = LinkStore(ledger=LedgerStore(clock=bootstrap.utc_now), clock=bootstrap.utc_now)
    staff = kernel.index.staff
    guests = [i.person for i in conference.invited if i.person not in staff]
    return Planned(
        conference=conference,
        links={guest: links.issue(conference.id, guest, by=PLANNER) for guest in guests},
        names={i.person: kernel.index.people[i.person].name for i in conference.invited},
    )
