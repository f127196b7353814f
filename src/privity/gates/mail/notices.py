"""The three short messages that the gate writes itself. Neither names a person, a subject or a word of the mail.

RFC 3834: they say Auto-Submitted and go out with an empty envelope sender, so that nothing answers them.
"""

from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from email.utils import format_datetime

from privity.control.ports import Delivery
from privity.gates.mail.settings import MailGateSettings

_WAITING = """\
{held} of the {of} recipients of your message {have} not received it yet.
The other recipients have it. Your message waits safely; you need not send it again.

See which recipient, why, and the fastest lawful ways on:

{link}

There you can take the recipient off, ask your manager, or send it on to
protect a child. The page asks you to sign in.
"""
_BEING_READ = """\
Your message is still being read before it can go out: it holds something that
takes long to read, such as a scan or a very long document.

It waits safely; you need not send it again. It leaves by itself as soon as it
has been read, for each recipient who may have it. If anything has to wait, you
will be told.

See which part takes so long:

{link}
"""
_UNDELIVERABLE = """\
Your message could not be delivered to {count} of its recipients: the mail server
of the address does not take it. The other recipients are not affected.

{then}
"""
_SEE = "See which one:\n\n{link}\n"
_ASK = "Please check the addresses that you wrote to, or ask your IT department.\n"


def waiting(delivery: Delivery, settings: MailGateSettings, *, at: datetime) -> bytes:
    """Tells the sender that copies of a message are held."""
    one = delivery.held == 1
    subject = f"Privity: {delivery.held} of {delivery.of} recipients {'is' if one else 'are'} waiting"
    text = _WAITING.format(
        held=delivery.held, of=delivery.of, have="has" if one else "have", link=_link(delivery, settings)
    )
    if delivery.held == delivery.of:
        text = text.replace("The other recipients have it. ", "")
    message = _compose(settings, delivery, at=at, to=delivery.recipients[0], subject=subject)
    message.set_content(text, cte="7bit")
    return message.as_bytes()


def being_read(delivery: Delivery, settings: MailGateSettings, *, at: datetime) -> bytes:
    """Tells the sender that nobody has the message yet."""
    link = f"{settings.web_address.rstrip('/')}/being-read/"
    subject = "Privity: your message is still being read"
    message = _compose(settings, delivery, at=at, to=delivery.recipients[0], subject=subject)
    message.set_content(_BEING_READ.format(link=link), cte="7bit")
    return message.as_bytes()


def undeliverable(delivery: Delivery, settings: MailGateSettings, *, count: int, at: datetime) -> bytes:
    """Tells the sender that the next hop refused copies for good."""
    then = _SEE.format(link=_link(delivery, settings)) if delivery.hold else _ASK
    text = _UNDELIVERABLE.format(count=count, then=then)
    subject = "Privity: a message could not be delivered"
    message = _compose(settings, delivery, at=at, to=delivery.sender, subject=subject)
    message.set_content(text, cte="7bit")
    return message.as_bytes()


def _link(delivery: Delivery, settings: MailGateSettings) -> str:
    return f"{settings.web_address.rstrip('/')}/holds/{delivery.hold}"


def _compose(settings: MailGateSettings, delivery: Delivery, *, at: datetime, to: str, subject: str) -> EmailMessage:
    message = EmailMessage(policy=SMTP if to.isascii() else SMTPUTF8)
    message["From"] = f"Privity <{settings.postmaster}>"
    message["To"] = to
    message["Subject"] = subject
    message["Date"] = format_datetime(at)
    # The same after a crash as before it: a mailbox that saw the first shows the second as the same message.
    message["Message-ID"] = f"<privity.{delivery.kind}.{delivery.id}@{settings.hostname}>"
    message["Auto-Submitted"] = "auto-generated"
    return message
