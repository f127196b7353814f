"""The only place where the parts meet: which real thing stands behind each port."""

import atexit
import io
import logging
import os
import signal
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import django
from django.apps import apps
from django.core.management import call_command
from django.db import DatabaseError

from privity.control.again import would_go
from privity.control.conferences.sitting import Sitting
from privity.control.path import MailPath
from privity.control.ports import Ledger, MessageReader
from privity.control.reviews import Reviews
from privity.control.signing import Signer
from privity.control.world import World, WorldSource
from privity.domain.department import Department
from privity.domain.detection.outsiders import NameFinder
from privity.domain.entitlement.kernel import Kernel
from privity.domain.entitlement.policy import BadPolicy, Policy, parse_policy, shipped_policy
from privity.home import where_home_is
from privity.ledger.verify import NotVerified
from privity.refusals import BadInput, Down

if TYPE_CHECKING:
    from privity.extraction.mailkeys import MailKeys
    from privity.gates.conference.janus.server import JanusServer
    from privity.gates.conference.recordings import Keep, Sound
    from privity.workflows.holds.path_port import PagePicture

log = logging.getLogger(__name__)

# What a message may say, so that recognising who is meant stays bounded: of nothing but names, 2 million characters take
# some 7 seconds and 200 MiB. 2,000 pages have up to 8 million. What lies beyond is unread, and so held.
CHARACTERS, CHARACTERS_AT_ONCE = 10_000_000, 2_000_000


def django_ready() -> None:
    """Sets Django up once, for a command or a gate that is about to use the records."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "privity.web.settings")
    if not apps.ready:
        django.setup()


def database_ready() -> None:
    """The tables as this version needs them. Raises Down when the database does not answer."""
    django_ready()
    try:
        call_command("migrate", interactive=False, verbosity=0)
    except DatabaseError:
        raise Down("the database does not answer, or can't be written") from None


def department(path: Path | None) -> Department:
    """The department of a file or folder, or the imported one. Raises BadInput or Down."""
    if path is not None:
        from privity.records.intake import Refused, read_department  # noqa: PLC0415 - no database for a file

        try:
            return read_department(path)
        except Refused as refusal:
            raise BadInput(str(refusal)) from None
    database_ready()
    from privity.records.department.loading import load_department  # noqa: PLC0415 - tables exist after set-up

    try:
        return load_department()
    except DatabaseError:
        raise Down("the database does not answer") from None


def policy() -> Policy:
    """The policy in force, for a command. Raises BadInput when the department's own can't be used."""
    try:
        return policy_in_force()
    except (BadPolicy, OSError, UnicodeDecodeError) as error:
        raise BadInput(f"policy.toml: {error}") from None


def policy_in_force() -> Policy:
    """The department's own policy where there is one in PRIVITY_HOME, else the shipped one; parsed once a change."""
    own = where_home_is() / "policy.toml"
    if not os.path.lexists(own):  # a link that leads nowhere is a policy that can't be read, and not none
        return shipped_policy()
    file = own.stat()
    return _parsed(own, (file.st_ino, file.st_size, file.st_mtime_ns, file.st_ctime_ns))


@lru_cache(maxsize=1)
def _parsed(own: Path, changed: tuple[int, ...]) -> Policy:  # noqa: ARG001 - a changed file is another key
    return parse_policy(own.read_text("utf-8"))


def kernel(path: Path | None = None) -> Kernel:
    return Kernel.of(department(path), policy())


def certificate_signer() -> Signer:
    """Made on first use; needs no database. Raises Down when the key can't be read or written."""
    django_ready()
    from privity.records.keys import KeyMissing, certificate_key  # noqa: PLC0415 - tables exist after set-up

    try:
        return certificate_key()
    except KeyMissing as missing:
        raise Down(str(missing)) from None


def world(path: Path | None = None) -> World:
    return World.of(department(path), policy(), finder=name_finder())


@lru_cache(maxsize=1)
def name_finder() -> NameFinder | None:
    """Who finds people whom the department does not know; None where that is switched off or not installed.

    For a command; a gate that should look for them and can't does not start (`mail_path`).
    """
    if os.environ.get("PRIVITY_STRANGERS", "on") == "off":
        return None
    from privity.recognition.names import PeopleFinder, installed  # noqa: PLC0415 - the readers' libraries are heavy

    if installed():
        finder = PeopleFinder()
        atexit.register(finder.close)
        return finder
    log.warning("people outside the department are not looked for: the model of names is not installed")
    return None


def message_reader() -> MessageReader:
    from privity.extraction.limits import AT_ONCE, DEFAULT_LIMITS  # noqa: PLC0415 - the readers' libraries are heavy
    from privity.extraction.mail import MailReader  # noqa: PLC0415 - as above

    return MailReader(
        patient=replace(DEFAULT_LIMITS, characters=CHARACTERS),
        at_once=replace(AT_ONCE, characters=CHARACTERS_AT_ONCE),
        keys=sealed_mail_keys(),
    )


def sealed_mail_keys() -> "MailKeys":
    """What opens encrypted mail. Raises BadInput: a key that cannot be used would leave mail held for no known reason."""
    from privity.extraction.mailkeys import NO_KEYS, BadMailKey, mail_keys  # noqa: PLC0415 - as above

    folder = os.environ.get("PRIVITY_MAIL_KEYS", "")
    try:
        return mail_keys(Path(folder)) if folder else NO_KEYS
    except BadMailKey as bad:
        raise BadInput(f"PRIVITY_MAIL_KEYS: {bad}") from None


def pictures_are_read() -> bool:
    """Whether the trained data that scans are read with is installed."""
    from privity.extraction.scanned import installed  # noqa: PLC0415 - the libraries of the readers are heavy

    return installed()


def missing_readers() -> tuple[str, ...]:
    """What this machine lacks for reading, each in a plain line."""
    from privity.extraction.missing import missing  # noqa: PLC0415 - the libraries of the readers are heavy

    return missing()


def reading_started() -> None:
    """Starts what reads files while senders wait, so that the first message with a file need not wait for it."""
    from privity.extraction.apart import shared  # noqa: PLC0415 - the readers' libraries are heavy
    from privity.extraction.limits import AT_ONCE  # noqa: PLC0415

    shared(AT_ONCE).start()


def mail_path() -> MailPath:
    """The path as a mail gate uses it, over the recorded department. The tables are there on return."""
    if name_finder() is None and os.environ.get("PRIVITY_STRANGERS", "on") != "off":
        raise Down("the model of names is not installed (make setup), and PRIVITY_STRANGERS is not off")
    database_ready()
    from privity.records.habits.store import PastMailStore  # noqa: PLC0415 - tables exist after set-up
    from privity.records.holds.long_messages import LongMessageStore  # noqa: PLC0415
    from privity.records.holds.outbox import OutboxStore  # noqa: PLC0415
    from privity.records.holds.store import HoldStore  # noqa: PLC0415
    from privity.records.keys import watched_hold_key  # noqa: PLC0415
    from privity.records.ledger.store import LedgerStore  # noqa: PLC0415

    return MailPath(
        worlds=_recorded_worlds(needed=watched_hold_key()),
        reader=message_reader(),
        ledger=LedgerStore(clock=utc_now),
        holds=HoldStore(),
        outbox_store=OutboxStore(),
        long_messages=LongMessageStore(),
        clock=utc_now,
        past_mail=PastMailStore(),
    )


def conference_path() -> Sitting:
    """What a conference gate asks, over the department as recorded. The tables are there on return."""
    database_ready()
    from privity.records.conferences.tickets import SittingStore  # noqa: PLC0415 - tables exist after set-up
    from privity.records.department.kernels import RecordedKernels  # noqa: PLC0415
    from privity.records.keys import watched_hold_key  # noqa: PLC0415
    from privity.records.ledger.store import LedgerStore  # noqa: PLC0415

    return Sitting(
        conferences=SittingStore(),
        kernels=RecordedKernels(policy_in_force, needed=watched_hold_key()),
        ledger=LedgerStore(clock=utc_now),
        clock=utc_now,
    )


def conference_recordings() -> "Keep":
    """Where the gate puts the sound of a part that is recorded: sealed, under those who were in the room."""
    from privity.control.conferences.ports import ConferencesUnavailable  # noqa: PLC0415 - not needed by other commands
    from privity.control.outcomes import PathUnavailable  # noqa: PLC0415
    from privity.control.ports import Event, EventKind, LedgerUnavailable  # noqa: PLC0415
    from privity.records.conferences.recordings import NotRecorded, RecordingStore  # noqa: PLC0415
    from privity.records.ledger.store import LedgerStore  # noqa: PLC0415

    store, ledger = RecordingStore(), LedgerStore(clock=utc_now)

    def keep(sound: "Sound") -> None:
        try:
            kept = store.keep_recording(
                sound.conference, sound.part, sound.person, media_type=sound.media_type, content=sound.content,
                began=sound.began, ended=sound.ended, audience=sound.audience,
            )  # fmt: skip
            body: dict[str, object] = {
                "conference": sound.conference.id, "part": sound.part, "recording": kept.id, "audience": len(sound.audience)
            }  # fmt: skip
            ledger.append(Event(kind=EventKind.CONFERENCE_RECORDING_KEPT, at=utc_now(), body=body))
        except (NotRecorded, ConferencesUnavailable, LedgerUnavailable):
            raise PathUnavailable("a recording was not kept") from None

    return keep


@contextmanager
def only_conference_gate() -> Iterator[None]:
    """While the conference gate of this process runs, no other of the same database does. Raises Down."""
    from privity.records.conferences.one_gate import AnotherGate, only_gate  # noqa: PLC0415 - not needed by other commands

    def lost() -> None:
        log.error("another conference gate has taken this database over while it was away: this one ends")
        os.kill(os.getpid(), signal.SIGTERM)

    try:
        with only_gate(lost=lost):
            yield
    except AnotherGate:
        raise Down("another conference gate runs on this database, and there may be only one") from None
    except DatabaseError:
        raise Down("the database does not answer") from None


def conference_media() -> "tuple[JanusServer, ...]":
    """The media servers that PRIVITY_JANUS names. Raises BadInput."""
    from privity.gates.conference.janus.server import JanusServer  # noqa: PLC0415 - not needed by other commands
    from privity.gates.conference.servers import janus_addresses  # noqa: PLC0415

    secrets = os.environ.get("PRIVITY_JANUS_SECRETS", "")
    if not secrets:
        raise BadInput("PRIVITY_JANUS_SECRETS: no file with what opens the media servers")
    return tuple(JanusServer(each) for each in janus_addresses(os.environ.get("PRIVITY_JANUS", ""), Path(secrets)))


def web_ready() -> None:
    """What stands behind the pages, provided once when a web process starts."""
    database_ready()
    from privity.records.holds.long_messages import LongMessageStore  # noqa: PLC0415 - tables exist after set-up
    from privity.records.holds.store import HoldStore  # noqa: PLC0415
    from privity.records.keys import ledger_key  # noqa: PLC0415
    from privity.records.ledger.audit import export, verify_live  # noqa: PLC0415
    from privity.records.ledger.checkpoints import newest_checkpoint  # noqa: PLC0415
    from privity.records.ledger.store import LedgerStore  # noqa: PLC0415
    from privity.workflows.holds import wiring  # noqa: PLC0415
    from privity.workflows.holds.path_port import Proof  # noqa: PLC0415

    holds, ledger = HoldStore(), LedgerStore()

    def proof() -> Proof:
        try:
            report = verify_live(ledger_key().public)
        except NotVerified:
            return Proof(entries=0, root="", verified=False)
        newest = newest_checkpoint()
        return Proof(
            entries=report.entries,
            root=report.root,
            verified=report.verified,
            checkpoint=None if newest is None else newest.size,
            signed_at=None if newest is None else newest.at,
        )

    def export_now() -> Iterable[bytes]:
        written = io.BytesIO()
        export(written, ledger.checkpoints)
        return (written.getvalue(),)

    worlds = _recorded_worlds()
    reviews = Reviews(worlds=worlds, ledger=ledger, holds=holds, clock=utc_now)
    wiring.provide(
        path=reviews,
        holds=holds,
        long_messages=LongMessageStore(),
        ledger_verify=proof,
        ledger_export=export_now,
        page_pictures=page_picture,
    )
    _conference_pages_ready(worlds, ledger)


def _conference_pages_ready(worlds: WorldSource, ledger: Ledger) -> None:
    from privity.records.conferences.links import LinkStore  # noqa: PLC0415 - tables exist after set-up
    from privity.records.conferences.minutes import MinuteStore  # noqa: PLC0415
    from privity.records.conferences.recordings import RecordingStore  # noqa: PLC0415
    from privity.records.conferences.store import ConferenceStore  # noqa: PLC0415
    from privity.records.department.kernels import KernelsOfWorlds  # noqa: PLC0415
    from privity.records.ledger.knowledge import new_to  # noqa: PLC0415
    from privity.workflows.conferences.joining.posting import GatePost  # noqa: PLC0415
    from privity.workflows.conferences.wiring import Wiring, provide  # noqa: PLC0415

    kernels = KernelsOfWorlds(worlds)
    provide(
        Wiring(
            plans=ConferenceStore(),
            links=LinkStore(ledger=ledger, clock=utc_now),
            minutes=MinuteStore(),
            recordings=RecordingStore(),
            posting=GatePost(
                gate=_mail_gate(),
                sender=os.environ.get("PRIVITY_POSTMASTER", "postmaster@privity.invalid"),
                kernels=kernels,
                clock=utc_now,
            ),
            kernels=kernels,
            ledger=ledger,
            clock=utc_now,
            new_to=new_to,
            live_origin=os.environ.get("PRIVITY_CONFERENCE_ORIGIN", "ws://127.0.0.1:8001"),
            telephone=os.environ.get("PRIVITY_CONFERENCE_TELEPHONE", ""),
        )
    )


def _mail_gate() -> tuple[str, int] | None:
    """Where mail about conferences goes in; None where nothing takes mail by SMTP: then none can be sent."""
    name = "PRIVITY_POST_TO" if "PRIVITY_POST_TO" in os.environ else "PRIVITY_SMTP_LISTEN"
    value = os.environ.get(name, "127.0.0.1:10025")
    host, _, port = value.rpartition(":")
    if value == "off":
        return None
    if not (host and port.isdecimal() and int(port) < 65536):
        raise BadInput(f"{name}: must be host:port, or off")
    return (host.strip("[]"), int(port)) if int(port) else None


def page_picture(raw: bytes, where: str, turn: int, page: int, words: Sequence[str]) -> "PagePicture | None":
    from privity.extraction.attached import attached_files  # noqa: PLC0415 - the libraries of the readers are heavy
    from privity.extraction.page_view import render  # noqa: PLC0415 - as above
    from privity.workflows.holds.path_port import PagePicture  # noqa: PLC0415 - needs Django set up

    files = attached_files(raw, where, keys=sealed_mail_keys())
    view = render(files[turn], where.rpartition("/")[2], page, words) if turn < len(files) else None
    return None if view is None else PagePicture(png=view.png, width=view.width, height=view.height, places=view.places)


def held_copies_released_by(before: Department, after: Department) -> list[str]:  # noqa: ARG001 - what was is kept in the holds
    """What waits now and would go, were the department as an import would make it. Empty at once when nothing waits."""
    from privity.records.holds.store import HoldStore  # noqa: PLC0415 - tables exist after set-up

    store = HoldStore()
    waiting = [hold for summary in store.open_holds() if (hold := store.get(summary.id)) is not None]
    return would_go(waiting, World.of(after, policy(), finder=name_finder()), utc_now()) if waiting else []


def utc_now() -> datetime:
    return datetime.now(UTC)


def _recorded_worlds(*, needed: Callable[[], object] | None = None) -> WorldSource:
    from privity.records.department.worlds import RecordedWorlds  # noqa: PLC0415 - tables exist after set-up

    return RecordedWorlds(policy_in_force, finder=name_finder(), needed=needed)
