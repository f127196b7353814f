"""Mail from the department about a conference: through the mail gate like any other, which delivers it or holds it."""

import smtplib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid

from privity.control.conferences.ports import KernelSource
from privity.control.world import WorldUnavailable
from privity.domain.channel.addresses import same_form
from privity.domain.people import Contact, ContactKind, Person, PersonId

PATIENCE = 30.0  # seconds: longer than the gate reads a short mail, shorter than somebody waits for a page


@dataclass(frozen=True, slots=True, kw_only=True)
class GatePost:
    """Implements `ports.Posting`. `gate` is where the mail gate listens: nothing goes round it."""

    gate: tuple[str, int] | None
    sender: str
    kernels: KernelSource
    clock: Callable[[], datetime]

    def send(self, to: PersonId, *, subject: str, words: str, attachment: tuple[str, str] | None = None) -> bool:
        address = self.address_of(to)
        if address is None or self.gate is None:
            return False
        mail = EmailMessage(policy=SMTP)
        mail["From"] = self.sender
        mail["To"] = address
        mail["Subject"] = subject
        mail["Date"] = format_datetime(self.clock())
        mail["Message-ID"] = make_msgid(domain=self.sender.rpartition("@")[2])
        mail["Auto-Submitted"] = "auto-generated"  # RFC 3834: no absence note comes back
        mail.set_content(words, charset="utf-8")
        if attachment is not None:
            name, text = attachment
            mail.add_attachment(text, filename=name, charset="utf-8")
        try:
            with smtplib.SMTP(*self.gate, timeout=PATIENCE) as gate:
                gate.send_message(mail, from_addr=self.sender, to_addrs=[address])
        except (OSError, smtplib.SMTPException):
            return False
        return True

    def address_of(self, person: PersonId) -> str | None:
        """Verified, in force now, and nobody else's: a link sent to a family's shared address is the other parent's too.

        None too where it can't be asked: an address from memory may be another's by now.
        """
        try:
            index = self.kernels.current().index
        except WorldUnavailable:
            return None
        at, found = self.clock(), index.people.get(person)
        own = [contact.value for contact in _verified(found) if contact.period.holds(at)] if found else []
        if not own:
            return None
        others = (contact for other in index.people.values() if other.id != person for contact in _verified(other))
        shared = {same_form(contact.value) for contact in others}
        shared |= {same_form(group.address) for group in index.department.groups}
        return next((address for address in own if same_form(address) not in shared), None)


def _verified(person: Person) -> list[Contact]:
    """Those that have ended, too: whoever had an address may still read what comes there."""
    return [contact for contact in person.contacts if contact.kind is ContactKind.EMAIL and contact.verified]
