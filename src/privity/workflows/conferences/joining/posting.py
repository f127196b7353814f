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
from privity.domain.people import ContactKind, PersonId

PATIENCE = 30.0  # seconds: longer than the gate reads a short mail, shorter than somebody waits for a page


@dataclass(frozen=True, slots=True, kw_only=True)
class GatePost:
    """Implements `ports.Posting`. `gate` is where the mail gate listens: nothing goes round it."""

    gate: tuple[str, int] | None
    sender: str
    kernels: KernelSource
    clock: Callable[[], datetime]

    def send(self, to: PersonId, *, subject: str, words: str, attachment: tuple[str, str] | None = None) -> bool:
        address = self._address(to)
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

    def _address(self, person: PersonId) -> str | None:
        """A verified one, in force now. None too where it can't be asked: an address from memory may be another's by now."""
        try:
            found = self.kernels.current().index.people.get(person)
        except WorldUnavailable:
            return None
        at = self.clock()
        return next(
            (
                contact.value
                for contact in (found.contacts if found else ())
                if contact.kind is ContactKind.EMAIL and contact.verified and contact.period.holds(at)
            ),
            None,
        )
