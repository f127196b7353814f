"""Ports kept in memory that write down in which order they were asked, and a small department to ask about."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from tests import builders as b

from privity.control.outcomes import HoldId, Submission
from privity.control.path import MailPath
from privity.control.ports import (
    CopyState,
    Delivery,
    Event,
    HeldCopy,
    Hold,
    HoldsUnavailable,
    Learnt,
    LedgerUnavailable,
    LongMessage,
)
from privity.control.reviews import Reviews
from privity.control.world import World, WorldUnavailable
from privity.domain.department import Department
from privity.domain.disclosure import Passage, Place, Reading, Unread

SECRET = "Ella Marsh has asthma and sees Dr Lowe about her epilepsy."
DOMAIN = "childrens.example.je"
SCAN = " [scan] "
TAKES_LONG = Unread(part="attachment:a.png", why="a picture takes long to read")


@dataclass
class Shelf:
    """Ledger, holds and outbox at once. `down` names what does not answer."""

    asked: list[str] = field(default_factory=list)
    events: list[tuple[Event, tuple[Learnt, ...]]] = field(default_factory=list)
    kept: dict[str, Hold] = field(default_factory=dict)
    keys: dict[str, HoldId] = field(default_factory=dict)
    notices: list[str] = field(default_factory=list)
    waiting: list[Delivery] = field(default_factory=list)
    down: set[str] = field(default_factory=set)
    just_before_change: list[HeldCopy] = field(default_factory=list)  # what somebody else does in the meantime

    def append(self, event: Event, learnt: Sequence[Learnt] = ()) -> int:
        self.asked.append("append")
        if "ledger" in self.down:
            raise LedgerUnavailable
        self.events.append((event, tuple(learnt)))
        return len(self.events) - 1

    def keep(self, hold: Hold, *, key: str, notify: Sequence[str]) -> HoldId:
        self.answer("keep")
        if key not in self.keys:
            self.keys[key] = hold.id
            self.kept[hold.id] = hold
            self.notices += notify
        return self.keys[key]

    def get(self, hold: HoldId) -> Hold | None:
        self.answer("get")
        return self.kept.get(hold)

    def change(
        self, hold: HoldId, copy: HeldCopy, *, expect: CopyState, send: bool = False, index: int | None = None
    ) -> bool:
        self.answer("change")
        for other in self.just_before_change:
            self.put_copy(hold, other)
        self.just_before_change.clear()
        if self.copy(hold, copy.number).state is not expect:
            return False
        self.put_copy(hold, copy)
        if send:
            found = self.kept[hold]
            assert index is not None
            self.put(
                Delivery(
                    id=str(len(self.waiting)),
                    kind="copy",
                    index=index,
                    sender=found.submission.sender,
                    recipients=(copy.address,),
                    hold=hold,
                    copy=copy.number,
                )
            )
        return True

    def copy(self, hold: HoldId, number: int) -> HeldCopy:
        return next(copy for copy in self.kept[hold].copies if copy.number == number)

    def put_copy(self, hold: HoldId, changed: HeldCopy) -> None:
        found = self.kept[hold]
        copies = tuple(changed if copy.number == changed.number else copy for copy in found.copies)
        self.kept[hold] = replace(found, copies=copies)

    def put(self, delivery: Delivery) -> None:
        self.answer("put")
        self.waiting.append(delivery)

    def claim(self, *, limit: int, now: datetime, lease_seconds: int) -> Sequence[Delivery]:
        self.answer("claim")
        return self.waiting[:limit]

    def done(self, delivery: Delivery) -> None:
        self.answer("done")
        self.waiting.remove(delivery)

    def later(self, delivery: Delivery, *, at: datetime) -> None:
        self.answer("later")
        self.asked.append(f"later {(at - b.NOON).total_seconds():.0f}")

    def failed(self, delivery: Delivery) -> None:
        self.answer("failed")

    def answer(self, call: str) -> None:
        self.asked.append(call)
        if "holds" in self.down:
            raise HoldsUnavailable

    @property
    def sent_to(self) -> list[str]:
        return [address for delivery in self.waiting for address in delivery.recipients]

    @property
    def kinds(self) -> list[str]:
        return [event.kind.value for event, _ in self.events]

    @property
    def learnt(self) -> list[Learnt]:
        return [row for _, rows in self.events for row in rows]


@dataclass
class ReadingRoom:
    """Messages that take long to read, on the same shelf. `leases` gives for each the number of the one in force."""

    shelf: Shelf
    kept: dict[str, tuple[LongMessage, tuple[str, ...]]] = field(default_factory=dict)
    leases: dict[str, datetime] = field(default_factory=dict)
    told: set[str] = field(default_factory=set)

    def keep(self, message: LongMessage, *, key: str, notify: Sequence[str]) -> None:
        self.shelf.answer("keep to read")
        self.kept.setdefault(key, (message, tuple(notify)))

    def claim(self, *, now: datetime, lease_seconds: int) -> LongMessage | None:
        self.shelf.answer("claim to read")
        for key, (message, notify) in self.kept.items():
            if self.leases.get(key, now) <= now:
                self.leases[key] = now + timedelta(seconds=lease_seconds)
                self.kept[key] = replace(message, attempts=message.attempts + 1), notify
                return message
        return None

    def renew(self, message: LongMessage, *, now: datetime, lease_seconds: int) -> bool:
        self.shelf.answer("renew")
        if (key := self._ours(message)) is not None:
            self.leases[key] = now + timedelta(seconds=lease_seconds)
        return key is not None

    def put_back(self, message: LongMessage, *, at: datetime) -> None:
        self.shelf.answer("put back")
        if (key := self._ours(message)) is not None:
            self.kept[key], self.leases[key] = (message, self.kept[key][1]), at

    def conclude(
        self, message: LongMessage, *, hold: Hold | None, key: str, notify: Sequence[str], delivery: Delivery | None
    ) -> bool:
        self.shelf.answer("conclude")
        if (mine := self._ours(message)) is None:
            return False
        del self.kept[mine]
        if hold is not None:
            self.shelf.keep(hold, key=key, notify=notify)
        if delivery is not None:
            self.shelf.put(delivery)
        return True

    def tell_senders(self, *, received_before: datetime) -> int:
        late = [key for key, (m, _) in self.kept.items() if m.received <= received_before and key not in self.told]
        self.told.update(late)
        self.shelf.notices += [f"reading {address}" for key in late for address in self.kept[key][1]]
        return len(late)

    def _ours(self, message: LongMessage) -> str | None:
        wanted = (message.id, message.attempts + 1)
        return next((key for key, (m, _) in self.kept.items() if (m.id, m.attempts) == wanted), None)


@dataclass
class Worlds:
    department: Department
    down: bool = False

    def __post_init__(self) -> None:
        self.world = World.of(self.department)

    def current(self) -> World:
        if self.down:
            raise WorldUnavailable
        return self.world

    def becomes(self, department: Department) -> None:
        self.department = department
        self.world = World.of(department)


@dataclass
class PlainReader:
    """Takes the message for its text. A message that begins with 'automatic' was sent by a machine.

    What stands after SCAN takes long to read.
    """

    seen: tuple[str, ...] = ()
    always_at_once: bool = False

    def read(self, raw: bytes, *, patience: bool) -> Reading:
        text, scan, written = raw.decode("utf-8", "replace").partition(SCAN)
        whole = patience or self.always_at_once
        parts = [("body", Place.BODY, text)] + [("attachment:a.png", Place.ATTACHMENT, written)] * bool(scan and whole)
        return Reading(
            passages=tuple(
                Passage(where=where, place=place, text=each, part=n) for n, (where, place, each) in enumerate(parts)
            ),
            later=() if whole or not scan else (TAKES_LONG,),
            seen=self.seen,
            automatic=text.startswith("automatic"),
        )


def address_of(person: str) -> str:
    return f"{person}@{DOMAIN}" if person in STAFF else f"{person}@mail.example"


STAFF = ("sid", "tam", "tess", "dora", "cal", "rex")


def _mail(person: str, **more: object) -> list[object]:
    return [b.contact("email", address_of(person), **more)]  # type: ignore[arg-type] # passed on as they are


def small_department(**changed: object) -> Department:
    """Ella's case with her mother, her worker Sid, his manager Tam and a doctor; Finn's with another manager, Tess."""
    people = [
        b.person("ella", "Ella Marsh", born="2016-05-01"),
        b.person("mo", "Mo Marsh", contacts=_mail("mo")),
        b.person("dad", "Dan Marsh", contacts=_mail("dad")),
        b.person("finn", "Finn Oakes", born="2015-02-02"),
        b.person("nia", "Nia Oakes", contacts=_mail("nia")),
        b.worker("sid", "Sid Vane", team="North", contacts=_mail("sid")),
        b.worker("tam", "Tam Rook", role="team_manager", team="North", contacts=_mail("tam")),
        b.worker("tess", "Tess Hale", role="team_manager", team="South", contacts=_mail("tess")),
        b.worker("dora", "Dora Penn", role="data_protection_officer", contacts=_mail("dora")),
        b.worker("cal", "Cal Frith", role="caldicott_guardian", contacts=_mail("cal")),
        b.worker("rex", "Rex Mott", role="social_worker", team="South", contacts=_mail("rex")),
        b.professional("lowe", "Alix Lowe", contacts=_mail("lowe")),
        b.professional("bray", "Bea Bray", contacts=_mail("bray")),
    ]
    ours = b.case(
        "c",
        "ella",
        [
            b.involved("mo", "mother", responsible=True),
            b.involved("dad", "father"),
            b.involved("sid", "social_worker", allocated=True),
            b.involved("tam", "team_manager"),
            b.involved("lowe", "gp"),
        ],
        bars=changed.pop("bars", ()),  # type: ignore[arg-type] # as above
        grants=changed.pop("grants", ()),  # type: ignore[arg-type] # as above
    )
    theirs = b.case(
        "d",
        "finn",
        [b.involved("nia", "mother", responsible=True), b.involved("tess", "team_manager")],
    )
    made = b.department(
        people,
        [ours, theirs],
        relations=changed.pop("relations", ()),  # type: ignore[arg-type] # as above
        complaints=changed.pop("complaints", ()),  # type: ignore[arg-type] # as above
    )
    return replace(made, **changed)  # type: ignore[arg-type] # as above


def mail(*people: str, text: str = SECRET, sender: str = "sid") -> Submission:
    """From Sid unless somebody else is named; a name with an @ is an address as it stands."""
    written = tuple(p if "@" in p else address_of(p) for p in people)
    who = sender if "@" in sender or not sender else address_of(sender)
    return Submission(raw=text.encode(), sender=who, recipients=written)


@dataclass
class Office:
    """The path and the reviews over one shelf and one department, with a clock that the test moves."""

    department: Department = field(default_factory=small_department)
    now: datetime = b.NOON

    def __post_init__(self) -> None:
        self.shelf, self.worlds, self.reader = Shelf(), Worlds(self.department), PlainReader()
        self.room = ReadingRoom(self.shelf)
        self.path = MailPath(
            worlds=self.worlds,
            reader=self.reader,
            ledger=self.shelf,
            holds=self.shelf,
            outbox_store=self.shelf,
            long_messages=self.room,
            clock=lambda: self.now,
        )
        self.reviews = Reviews(worlds=self.worlds, ledger=self.shelf, holds=self.shelf, clock=lambda: self.now)

    def held(self, *people: str, text: str = SECRET, sender: str = "sid") -> HoldId:
        """Sends it, and gives the hold; the test says so if nothing was held."""
        considered = self.path.consider(mail(*people, text=text, sender=sender))
        assert considered.held is not None, "nothing was held"
        self.now += timedelta(minutes=5)
        return considered.held.hold
