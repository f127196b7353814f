"""One SMTP or LMTP conversation. aiosmtpd carries the connection and its TLS; the commands are read strictly here.

Replies never repeat what the client said: it may be an address, and it goes into other machines' logs.
"""

import asyncio
import logging
from typing import NoReturn

from aiosmtpd.smtp import SMTP, TLSSetupException

from privity.control.outcomes import Submission
from privity.gates.mail.acceptance import NotAccepted
from privity.gates.mail.desk import Desk, Dialect
from privity.gates.mail.envelope import MalformedPath, parameters_refused, read_path
from privity.gates.mail.headers import RECEIVED_LIMIT, hops
from privity.gates.mail.replies import TRY_LATER, lmtp_replies, smtp_reply
from privity.gates.mail.wire import LineEndingRefused, LineTooLong, NoRoom, PeerGone, TooLarge, Wire

log = logging.getLogger(__name__)
IDLE_COMMANDS_LIMIT = 100  # in a row, that bring no message nearer
LINGER = 1.0  # seconds to read what a refused peer still sends, so that it gets to see why


class Parting(Exception):
    """The connection ends with this reply."""

    def __init__(self, reply: str) -> None:
        super().__init__(reply[:3])
        self.reply = reply


class Conversation(SMTP):
    """From connecting to the last reply; one message after another."""

    def __init__(self, desk: Desk, dialect: Dialect, loop: asyncio.AbstractEventLoop) -> None:
        settings = desk.settings
        super().__init__(
            None, hostname=settings.hostname, tls_context=desk.tls, timeout=settings.idle_timeout, loop=loop
        )
        self._desk = desk
        self._dialect = dialect
        self._hello = "LHLO" if dialect == "lmtp" else "EHLO"
        self._errors = 0
        self._idle_commands = 0
        self._greeted = self._said_farewell = False
        self.busy = False
        self._forget()

    def _forget(self) -> None:
        self._sender: str | None = None
        self._smtputf8 = False
        self._recipients: list[str] = []

    def part(self, reply: str = "421 4.3.2 closing, try again") -> None:
        """Ends it now, whatever it is at."""
        if self.transport is not None:
            if not self._said_farewell:
                self._writer.write(f"{reply}\r\n".encode())
            self.transport.close()

    def _timeout_cb(self) -> None:
        self.part("421 4.4.2 took too long")

    async def _handle_client(self) -> None:
        self._wire = Wire(self._reader)
        try:
            await self._converse()
        except Parting as parting:
            await self._farewell(parting.reply)
        except LineEndingRefused:
            await self._farewell("554 5.6.0 lines end with CR LF, and nothing else")
        except LineTooLong:
            await self._farewell("500 5.5.2 line too long")
        except TLSSetupException:
            if self._original_transport is not None:
                self._original_transport.close()  # the layer above it never came to be, and can't close it
        except (PeerGone, ConnectionError):
            pass
        except Exception as error:  # noqa: BLE001 - a fault of ours is the client's 'try later', never a lost message
            log.error("conversation failed error=%s", type(error).__name__)  # noqa: TRY400 - may hold content
            await self._farewell("421 4.3.0 try again")
        finally:
            self._desk.leave(self)
            if self.transport is not None:
                self.transport.close()

    async def _converse(self) -> None:
        if self._desk.closing or len(self._desk.open) >= self._desk.settings.connection_limit:
            raise Parting("421 4.3.2 too many connections, try again")
        self._desk.open.add(self)
        await self.push(f"220 {self.hostname} {'LMTP' if self._dialect == 'lmtp' else 'ESMTP'}")
        while not self._desk.closing:
            await self._command(await self._wire.line())
        await self.push("421 4.3.2 closing, try again")

    async def _farewell(self, reply: str) -> None:
        log.info("refused code=%s", reply[:9])
        self._said_farewell = True
        try:
            await self.push(reply)
            if self._writer.can_write_eof():
                self._writer.write_eof()
            async with asyncio.timeout(LINGER):
                while await self._reader.read(64 * 1024):
                    pass
        except (OSError, TimeoutError):
            pass

    async def _command(self, line: bytes) -> None:
        self._reset_timeout()
        verb, _, rest = line.partition(b" ")
        try:
            name, argument = verb.decode("ascii").upper(), rest.decode("utf-8")
        except UnicodeDecodeError:
            await self._refuse("500 5.5.2 not understood")
            return
        match name:
            case "EHLO" | "LHLO" | "HELO":
                await self._greet(name, argument)
            case "MAIL":
                await self._mail(argument)
            case "RCPT":
                await self._rcpt(argument)
            case "DATA":
                await self._data(argument)
            case "STARTTLS":
                await self._starttls(argument)
            case "RSET" | "NOOP" | "VRFY":
                await self._idle(name)
            case "QUIT":
                await self.push("221 2.0.0 bye")
                raise PeerGone
            case _:
                await self._refuse("500 5.5.1 not known here")

    async def _refuse(self, reply: str) -> None:
        self._errors += 1
        if self._errors > self._desk.settings.error_limit:
            raise Parting("421 4.7.0 too many errors")
        await self.push(reply)

    async def _idle(self, name: str) -> None:
        self._idle_commands += 1
        if self._idle_commands > IDLE_COMMANDS_LIMIT:
            raise Parting("421 4.7.0 too many commands without a message")
        if name == "RSET":
            self._forget()
        await self.push("252 2.0.0 send mail and see" if name == "VRFY" else "250 2.0.0 ok")

    async def _greet(self, name: str, client: str) -> None:
        if name != self._hello and not (name == "HELO" and self._dialect == "smtp"):
            await self._refuse("500 5.5.1 not known here")
            return
        if not client.strip() or not client.isprintable():
            await self._refuse("501 5.5.4 a name is needed")
            return
        self._forget()
        self._greeted = True
        if name == "HELO":
            await self._idle("NOOP")
            return
        offers = [self.hostname, "PIPELINING", f"SIZE {self._desk.settings.size_limit}", "8BITMIME", "SMTPUTF8"]
        offers += ["STARTTLS"] if self.tls_context and not self._tls_protocol else []
        offers += ["ENHANCEDSTATUSCODES"]
        lines = [f"250-{offer}" for offer in offers]
        await self.push("\r\n".join([*lines[:-1], f"250 {offers[-1]}"]))

    async def _starttls(self, argument: str) -> None:
        if argument or not self.tls_context or self._tls_protocol:
            await self._refuse("503 5.5.1 no TLS now")
            return
        if self._wire.pending or self._reader._buffer:  # type: ignore[attr-defined]  # noqa: SLF001 - as aiosmtpd itself does to empty it
            # CVE-2011-0411: commands sent ahead in the clear would be obeyed as if they had come inside TLS.
            raise Parting("554 5.5.1 nothing may follow STARTTLS")
        self._forget()
        self._greeted = False
        await self.smtp_STARTTLS("")

    async def _mail(self, argument: str) -> None:
        if not self._greeted or self._sender is not None:
            await self._refuse("503 5.5.1 not now")
            return
        try:
            path = read_path(argument, keyword="FROM:", bare="")
        except MalformedPath:
            await self._refuse("501 5.1.7 sender not well formed")
            return
        if refusal := parameters_refused(path, self._desk.settings.size_limit):
            await self._refuse(refusal)
            return
        smtputf8 = "SMTPUTF8" in path.parameters
        if not path.address.isascii() and not smtputf8:
            await self._refuse("553 5.6.7 SMTPUTF8 is needed for this sender")
            return
        self._sender, self._smtputf8 = path.address, smtputf8
        await self.push("250 2.1.0 ok")

    async def _rcpt(self, argument: str) -> None:
        if self._sender is None:
            await self._refuse("503 5.5.1 MAIL first")
            return
        if len(self._recipients) >= self._desk.settings.recipient_limit:
            await self.push("452 4.5.3 too many recipients, send the rest in another message")
            return
        try:
            path = read_path(argument, keyword="TO:", bare="postmaster")
        except MalformedPath:
            await self._refuse("501 5.1.3 recipient not well formed")
            return
        if path.parameters:
            await self._refuse("555 5.5.4 parameters not known here")
            return
        if not path.address.isascii() and not self._smtputf8:
            await self._refuse("553 5.6.7 SMTPUTF8 is needed for this recipient")
            return
        self._recipients.append(path.address)
        await self.push("250 2.1.5 ok")

    async def _data(self, argument: str) -> None:
        if self._sender is None or not self._recipients or argument:
            await self._refuse("503 5.5.1 RCPT first")
            return
        self.busy = True
        try:
            await self.push("354 end with CR LF . CR LF")
            self._reset_timeout(self._desk.settings.data_timeout)
            await self.push(await self._message())
        finally:
            self.busy = False
            self._forget()
        self._idle_commands = 0

    async def _message(self) -> str:
        """Takes the text in and answers about it: in LMTP with a line for each recipient."""
        settings, room = self._desk.settings, self._desk.room
        rows = len(self._recipients) if self._dialect == "lmtp" else 1
        try:
            raw = await self._wire.text(settings.size_limit, room)
        except TooLarge:
            return _each("552 5.3.4 message too large", rows)
        except NoRoom:
            return _each("452 4.3.1 busy, try again", rows)
        if self._timeout_handle is not None:
            self._timeout_handle.cancel()  # from here on, the limits of the path and of the delivery hold
        try:
            if not raw:
                return _each("554 5.6.0 no message", rows)
            if hops(raw) >= RECEIVED_LIMIT:
                return _each("554 5.4.6 message goes in circles", rows)
            return await self._decided(raw, rows)
        finally:
            room.give_back(len(raw))
            self._reset_timeout()

    async def _decided(self, raw: bytes, rows: int) -> str:
        submission = Submission(
            raw=raw,
            sender=self._sender or "",
            recipients=tuple(dict.fromkeys(self._recipients)),
            smtputf8=self._smtputf8,
        )
        try:
            accepted = await self._desk.acceptance.accept(submission)
            if self._dialect == "lmtp":
                await self._desk.acceptance.keep_trying(submission, accepted, accepted.left_of_groups)
                reply = lmtp_replies(accepted, self._recipients)
            else:
                reply = smtp_reply(accepted)
                if reply.startswith("250"):
                    await self._desk.acceptance.keep_trying(submission, accepted, accepted.left)
        except NotAccepted:
            return _each(TRY_LATER, rows)
        log.info(
            "message ledger=%s recipients=%d held=%d being_read=%d accepted=%d deferred=%d refused=%d bytes=%d",
            accepted.ledger,
            len(submission.recipients),
            len(accepted.held.recipients) if accepted.held else 0,
            len(accepted.being_read.recipients) if accepted.being_read else 0,
            len(accepted.answers.accepted),
            len(accepted.answers.deferred),
            len(accepted.answers.refused),
            len(raw),
        )
        return reply

    # What aiosmtpd would answer for an error of its own: it says what the error was, and that may be content.
    async def handle_exception(self, error: Exception) -> NoReturn:
        raise error


def _each(reply: str, rows: int) -> str:
    return "\r\n".join([reply] * rows)
