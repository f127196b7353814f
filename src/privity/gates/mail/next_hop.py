"""Out: SMTP to the next hop over a pool of connections, with an answer for each recipient."""

import asyncio
import ssl
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import aiosmtplib
from aiosmtplib import SMTP, SMTPDataError, SMTPException

from privity.control.outcomes import Submission
from privity.gates.mail.settings import MailGateSettings

TAKEN, LATER, PERMANENT = 250, 451, range(500, 560)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """Each recipient of one attempt is in exactly one of the three. `refused` carries the next hop's code."""

    accepted: tuple[str, ...] = field(default=(), repr=False)
    deferred: tuple[str, ...] = field(default=(), repr=False)
    refused: dict[str, int] = field(default_factory=dict, repr=False)


class NextHop:
    """At most `next_hop_connections` at once. A connection that failed in any way is never used again."""

    def __init__(self, settings: MailGateSettings) -> None:
        self._settings = settings
        self._idle: deque[SMTP] = deque()
        self._tls = _tls(settings)
        self._room = asyncio.Semaphore(settings.next_hop_connections)

    async def send(self, copy: Submission) -> Answers:
        """Never raises for what the next hop does: what is not plainly accepted or refused is deferred."""
        answers: dict[str, int] = {}
        try:
            async with asyncio.timeout(self._settings.delivery_timeout), self._connection() as hop:
                await _converse(hop, copy, answers)
        except (SMTPException, OSError, ValueError, TimeoutError):
            # Whatever was accepted at RCPT was not accepted as a message; what was refused stays refused.
            answers = {recipient: code for recipient, code in answers.items() if code != TAKEN}
        codes = {recipient: answers.get(recipient, LATER) for recipient in copy.recipients}
        return Answers(
            accepted=tuple(r for r, code in codes.items() if code == TAKEN),
            deferred=tuple(r for r, code in codes.items() if code != TAKEN and code not in PERMANENT),
            refused={r: code for r, code in codes.items() if code in PERMANENT},
        )

    async def close(self) -> None:
        while self._idle:
            hop = self._idle.pop()
            try:
                await hop.quit(timeout=1)
            except (SMTPException, OSError):
                hop.close()

    @asynccontextmanager
    async def _connection(self) -> AsyncIterator[SMTP]:
        async with self._room:
            hop = await self._idle_or_new()
            sound = False
            try:
                yield hop
                sound = hop.is_connected
            finally:
                if sound:
                    self._idle.append(hop)
                else:
                    hop.close()

    async def _idle_or_new(self) -> SMTP:
        while self._idle:
            hop = self._idle.pop()
            try:
                # The next hop may have closed it for idleness: better to learn that before the message than after.
                if hop.is_connected and (await hop.rset(timeout=5)).code == TAKEN:
                    return hop
            except (SMTPException, OSError):
                pass
            hop.close()
        hop = SMTP(
            hostname=self._settings.next_hop_host,
            port=self._settings.next_hop_port,
            local_hostname=self._settings.hostname,
            timeout=self._settings.next_hop_timeout,
            start_tls={"none": False, "opportunistic": None, "require": True}[self._settings.next_hop_tls],
            tls_context=self._tls,
        )
        await hop.connect()
        await hop.ehlo()
        return hop


def _tls(settings: MailGateSettings) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=str(settings.next_hop_ca) if settings.next_hop_ca else None)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if settings.next_hop_tls != "require":
        # RFC 7435: without a demand for it, TLS to an unproved peer still beats plain text.
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context


async def _converse(hop: SMTP, copy: Submission, answers: dict[str, int]) -> None:
    parameters, lacking = _parameters(hop, copy)
    if lacking:
        answers.update(dict.fromkeys(copy.recipients, LATER))
        return
    # Not the library's mail() and rcpt(): they read the address anew, and it must go out as it came in.
    mail = await hop.execute_command(b"MAIL", b"FROM:<" + copy.sender.encode() + b">", *parameters)
    if mail.code != TAKEN:
        answers.update(dict.fromkeys(copy.recipients, mail.code))
        return
    for recipient in copy.recipients:
        answers[recipient] = (await hop.execute_command(b"RCPT", b"TO:<" + recipient.encode() + b">")).code
        if answers[recipient] == 251:
            answers[recipient] = TAKEN
        if not hop.is_connected:
            raise aiosmtplib.SMTPServerDisconnected("closed amid the recipients")
    taken = [recipient for recipient, code in answers.items() if code == TAKEN]
    if not taken:
        return
    try:
        await hop.data(copy.raw)
    except SMTPDataError as refusal:
        answers.update(dict.fromkeys(taken, refusal.code))


def _parameters(hop: SMTP, copy: Submission) -> tuple[list[bytes], bool]:
    """The parameters of MAIL, and whether the next hop lacks an extension that the message needs.

    It is never converted: it would no longer be what the sender signed and what was decided on.
    """
    parameters: list[bytes] = []
    needs = {"size": True, "8bitmime": not copy.raw.isascii(), "smtputf8": copy.smtputf8}
    offered = {name for name, needed in needs.items() if needed and hop.supports_extension(name)}
    if "size" in offered:
        parameters.append(b"SIZE=%d" % len(copy.raw))
    if "8bitmime" in offered:
        parameters.append(b"BODY=8BITMIME")
    if "smtputf8" in offered:
        parameters.append(b"SMTPUTF8")
    return parameters, bool({name for name, needed in needs.items() if needed} - offered - {"size"})
