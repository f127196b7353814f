"""Posts invitations through the real mail gate over the fictional department, and prints what became of them as JSON."""

import json
import os
import secrets
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes, policy
from types import SimpleNamespace
from typing import Any

from tests.gates.conversing import RunningGate
from tests.gates.sink import Sink

os.environ["PRIVITY_STRANGERS"] = "off"  # what is measured here is the post, not the model of names

from privity import bootstrap

bootstrap.database_ready()

from privity.domain.conferences.links import NewLink  # noqa: E402 - after the tables are there
from privity.domain.conferences.plan import Conference, ConferenceId, Kind  # noqa: E402 - after the tables are there
from privity.domain.facts import CaseId  # noqa: E402 - after the tables are there
from privity.domain.people import Person, PersonId  # noqa: E402 - after the tables are there
from privity.gates.mail.settings import MailGateSettings  # noqa: E402 - after the tables are there
from privity.records.conferences.links import _new_token  # noqa: E402 - after the tables are there
from privity.records.department.importing import import_department  # noqa: E402 - after the tables are there
from privity.records.department.kernels import RecordedKernels  # noqa: E402 - after the tables are there
from privity.records.fictional import fictional_department_path  # noqa: E402 - after the tables are there
from privity.records.holds.store import HoldStore  # noqa: E402 - after the tables are there
from privity.records.intake import read_department  # noqa: E402 - after the tables are there
from privity.workflows.conferences import wiring  # noqa: E402 - after the tables are there
from privity.workflows.conferences.joining.invitation import send_invitation, send_staff_invitation  # noqa: E402 - after the tables are there
from privity.workflows.conferences.joining.posting import GatePost  # noqa: E402 - after the tables are there

SENDER = "privity@stbrannock.example"


def main() -> None:
    now = datetime.now(UTC)
    import_department(read_department(fictional_department_path()), full=True, at=now)
    kernels = RecordedKernels(bootstrap.policy_in_force)
    people = kernels.current().index.people.values()
    father, mother = (next(p for p in people if p.id == known) for known in ("p-craig", "p-sarah"))
    unreached = next(p for p in people if not any(c.kind.value == "email" and c.verified for c in p.contacts))
    planned = Conference(id=ConferenceId("c"), case=CaseId("x"), kind=Kind.INITIAL, starts=now, planned_by=father.id)
    told: dict[str, Any] = {}
    with Sink() as sink:
        settings = MailGateSettings(smtp_port=0, lmtp_port=0, next_hop_port=sink.port, next_hop_tls="none")
        with RunningGate(settings, bootstrap.mail_path()) as gate:
            post = GatePost(gate=("127.0.0.1", gate.smtp), sender=SENDER, kernels=kernels, clock=bootstrap.utc_now)
            provided = SimpleNamespace(
                posting=post, kernels=kernels, telephone="", links=SimpleNamespace(sent=print_none)
            )
            wiring._PROVIDED[:] = [provided]  # type: ignore[list-item]
            told["token"] = token = _new_token()
            link = NewLink(person=father.id, token=token, code="123456")
            told["invited"] = send_invitation(planned, link, origin="https://privity.example")
            told["everybody"] = [invited(planned, person, provided) for person in people]
            told["held_then"] = len(list(HoldStore().open_holds()))
            told["mails_then"] = len(sink.mails)
            told["without_address"] = post.send(unreached.id, subject="x", words="x")
            told["mother"] = post.send(mother.id, subject="x", words="x")
            told["nobody"] = post.send(PersonId("p-none"), subject="x", words="x")
            told["with_copy"] = post.send(
                father.id, subject="A record", words="See below.", attachment=("record.txt", "Näme\n")
            )
            told["about_somebody"] = post.send(
                father.id, subject="News", words="Sarah stayed in the refuge in February."
            )
        told["gate_down"] = post.send(father.id, subject="x", words="x")
        told["no_gate"] = replace(post, gate=None).send(father.id, subject="x", words="x")
        told["held"] = len(list(HoldStore().open_holds()))
        told["mails"] = [
            shown(mail.raw) | {"to": mail.recipients, "from": mail.sender}
            for mail in (sink.mails[0], *sink.mails[told["mails_then"] :])
        ]
    print(json.dumps(told))


def invited(planned: Conference, person: Person, provided: SimpleNamespace) -> list[bool]:
    """By link and by sign-in, with and without a number to ring; each with a token of its own."""
    provided.telephone = "" if provided.telephone else "01632 960700"
    link = NewLink(person=person.id, token=_new_token(), code="123456")
    origin = "https://privity.stbrannock.example"
    known_as = secrets.token_urlsafe(16)
    return [
        send_invitation(planned, link, origin=origin),
        send_staff_invitation(replace(planned, id=ConferenceId(known_as)), person.id, origin=origin),
    ]


def print_none(*_: object) -> None:
    """The link's own record is another test's."""


def shown(raw: bytes) -> dict[str, Any]:
    mail = message_from_bytes(raw, policy=policy.default)
    body = mail.get_body()
    return {
        "headers": {name.lower(): str(mail[name]) for name in set(mail)},
        "text": body.get_content() if body else "",
        "charset": body.get_content_charset() if body else "",
        "attached": [(a.get_filename(), a.get_content()) for a in mail.iter_attachments()],
    }


main()
