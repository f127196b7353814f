"""Personal links: a token in the address, a code told another way, and the one device that gave both first."""

import base64
import hmac
import secrets
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Count, F, Q, QuerySet

from privity.control.conferences.ports import ConferencesUnavailable
from privity.control.outcomes import NotAllowed
from privity.control.ports import Event, EventKind, Ledger
from privity.domain.conferences.links import LetIn, LinkState, NewLink
from privity.domain.conferences.plan import ConferenceId, State
from privity.domain.people import PersonId
from privity.records.conferences import keyed
from privity.records.conferences.answering import answering
from privity.records.conferences.models import ConferenceRow, InvitedRow, LinkRow, TicketRow, WrongCodeRow
from privity.records.keys import watched_hold_key

SECRET_BYTES = 32
CODE_DIGITS = 6
TRIES = 5
TICKET_LASTS = timedelta(seconds=60)
TICKETS_AT_ONCE = 30  # of one person, in as long as one lasts: each that is used is an entry, and work for the gate
AFTER_START = timedelta(hours=24)  # no conference is longer; a link that was forgotten opens nothing for ever
PAUSE = timedelta(minutes=15)
TRIES_FROM_AN_ADDRESS = 30
FORGOTTEN = timedelta(days=1)  # then a ticket that nobody used is deleted


class LinkStore:
    """Each act has its entry in the ledger before it takes effect; without it, it does not."""

    def __init__(self, *, ledger: Ledger, clock: Callable[[], datetime]) -> None:
        self._key = watched_hold_key()
        self._ledger = ledger
        self._clock = clock

    def issue(self, conference: ConferenceId, person: PersonId, *, by: PersonId) -> NewLink:
        """Shown once. An older link ends at once, and with it what its device was let into. Raises NotAllowed."""
        token, code = _new_token(), f"{secrets.randbelow(10**CODE_DIGITS):0{CODE_DIGITS}}"
        with answering():
            key, at = self._key(), self._clock()
            if not open_at(at).filter(id=conference, invited__person=person).exists():
                raise NotAllowed
        self._say(EventKind.CONFERENCE_LINK_ISSUED, at, conference=conference, person=person, by=by)
        with answering(), transaction.atomic():
            ConferenceRow.objects.select_for_update().get(id=conference)  # of two issues at once the later one stands
            _end(conference, person, at)
            known = keyed.of_token(key, token)
            LinkRow.objects.create(
                conference_id=conference,
                person=person,
                token=known,
                code=keyed.of_code(key, known, code),
                issued_at=at,
            )
        return NewLink(person=person, token=token, code=code)

    def sent(self, conference: ConferenceId, person: PersonId) -> None:
        with answering():
            _standing(conference, person).update(sent_at=self._clock())

    def take_back(self, conference: ConferenceId, person: PersonId, *, by: PersonId) -> None:
        """Also puts out somebody who signs in: they need another ticket, which their session gets them."""
        at = self._clock()
        self._say(EventKind.CONFERENCE_LINK_TAKEN_BACK, at, conference=conference, person=person, by=by)
        with answering(), transaction.atomic():
            _end(conference, person, at, taken_back=True)

    def states(self, conference: ConferenceId) -> Sequence[LinkState]:
        """Of everybody invited who was ever given a link, as their newest stands."""
        with answering():
            times = dict(
                LinkRow.objects.filter(conference=conference)
                .order_by()
                .values_list("person")
                .annotate(issued=Count("id"))
            )
            newest = {row.person: row for row in LinkRow.objects.filter(conference=conference).order_by("id")}
            return tuple(
                LinkState(
                    person=PersonId(person),
                    issued_at=row.issued_at,
                    sent_at=row.sent_at,
                    used_at=row.used_at,
                    locked=row.tries >= TRIES and not row.device,
                    taken_back=row.taken_back,
                    times_issued=times[person],
                )
                for person, row in newest.items()
            )

    def known(self, token: str) -> bool:
        with answering():
            return self._link(token) is not None

    def tries_left(self, token: str) -> int:
        with answering():
            link = self._link(token)
            return 0 if link is None else max(TRIES - link.tries, 0)

    def bound_to(self, token: str, device: str) -> bool:
        with answering():
            link = self._link(token)
            held = keyed.of_device(self._key(), device)
            return link is not None and bool(link.device) and hmac.compare_digest(link.device, held)

    def let_in(self, token: str, code: str, *, device: str) -> LetIn:
        """Of several at once with the right code, one device is let in. A try is counted before the code is looked at."""
        with answering():
            key, at = self._key(), self._clock()
            link = self._link(token)
            if link is None:
                return LetIn.NO_LINK
            held = keyed.of_device(key, device)
            if link.device:
                # The code is not looked at: a forwarded link tells nobody whether they have guessed it.
                return LetIn.YES if hmac.compare_digest(link.device, held) else LetIn.OTHER_DEVICE
            unbound = LinkRow.objects.filter(pk=link.pk, ended_at=None, device="")
            if not unbound.filter(tries__lt=TRIES).update(tries=F("tries") + 1):
                link.refresh_from_db()
                return _why_not(link)
            link.refresh_from_db(fields=["tries"])
        if not hmac.compare_digest(link.code, keyed.of_code(key, link.token, code)):
            self._say(
                EventKind.CONFERENCE_LINK_REFUSED, at, conference=link.conference_id, person=link.person, why="code"
            )
            return LetIn.LOCKED if link.tries >= TRIES else LetIn.WRONG_CODE
        self._say(EventKind.CONFERENCE_LINK_USED, at, conference=link.conference_id, person=link.person)
        with answering():
            if not device.startswith(keyed.DEVICE):
                raise NotAllowed
            if unbound.update(device=held, used_at=at, tries=0):
                return LetIn.YES
            link.refresh_from_db()
            return _why_not(link)

    def whose(self, device: str) -> tuple[ConferenceId, PersonId] | None:
        with answering():
            link = self._of_device(device)
            return None if link is None else (ConferenceId(link.conference_id), PersonId(link.person))

    def ticket(self, conference: ConferenceId, person: PersonId, *, device: str) -> str:
        """Raises NotAllowed where the link of that device stands no more, or nobody so invited is awaited."""
        ticket = secrets.token_urlsafe(SECRET_BYTES)
        with answering():
            key, at = self._key(), self._clock()
            link = self._of_device(device)
            if device.startswith(keyed.DEVICE) and (
                link is None or (link.conference_id, link.person) != (conference, person)
            ):
                raise NotAllowed
            if not open_at(at).filter(id=conference, invited__person=person).exists():
                raise NotAllowed
            recent = TicketRow.objects.filter(conference=conference, person=person, until__gt=at)
            if recent.count() >= TICKETS_AT_ONCE:
                raise ConferencesUnavailable("one person comes and goes faster than any page of ours")
            TicketRow.objects.filter(used_at=None, until__lt=at - FORGOTTEN).delete()
            TicketRow.objects.create(
                id=keyed.of_ticket(key, ticket),
                conference_id=conference,
                person=person,
                device=keyed.of_device(key, device),
                link=link,
                until=at + TICKET_LASTS,
            )
        return ticket

    def paused(self, address: str) -> bool:
        """Whether so many wrong codes came from there that nothing from there is looked at for a while."""
        with answering():
            since = self._clock() - PAUSE
            known = keyed.of_address(self._key(), address)
            return WrongCodeRow.objects.filter(address=known, at__gt=since).count() >= TRIES_FROM_AN_ADDRESS

    def wrong(self, address: str) -> None:
        with answering():
            at = self._clock()
            WrongCodeRow.objects.filter(at__lt=at - PAUSE).delete()
            WrongCodeRow.objects.create(address=keyed.of_address(self._key(), address), at=at)

    def _link(self, token: str) -> LinkRow | None:
        return self._stands(Q(token=keyed.of_token(self._key(), token)))

    def _of_device(self, device: str) -> LinkRow | None:
        if not device.startswith(keyed.DEVICE):
            return None
        return self._stands(Q(device=keyed.of_device(self._key(), device)))

    def _stands(self, which: Q) -> LinkRow | None:
        link = LinkRow.objects.filter(which, ended_at=None, conference__in=open_at(self._clock())).first()
        if link is None:
            return None
        invited = InvitedRow.objects.filter(conference=link.conference_id, person=link.person)
        return link if invited.exists() else None

    def _say(self, kind: EventKind, at: datetime, **body: str) -> None:
        self._ledger.append(Event(kind=kind, at=at, body=dict(body)))


def new_device() -> str:
    """What a cookie holds from the first right code on."""
    return keyed.DEVICE + secrets.token_urlsafe(SECRET_BYTES)


def _new_token() -> str:
    """One long word of letters and few digits: the mail gate must find no name, number or code in an invitation."""
    return base64.b32encode(secrets.token_bytes(SECRET_BYTES)).decode("ascii").rstrip("=").lower()


def open_at(at: datetime) -> "QuerySet[ConferenceRow]":
    """Conferences whose links stand: not over, not cancelled, and begun less than a day ago."""
    return ConferenceRow.objects.filter(state__in=(State.PLANNED, State.UNDER_WAY), starts__gt=at - AFTER_START)


def _standing(conference: str, person: str) -> "QuerySet[LinkRow]":
    return LinkRow.objects.filter(conference=conference, person=person, ended_at=None)


def _end(conference: str, person: str, at: datetime, *, taken_back: bool = False) -> None:
    """Within the caller's transaction: the link, the tickets not yet used, and what was let in with used ones."""
    _standing(conference, person).update(ended_at=at, taken_back=taken_back)
    TicketRow.objects.filter(conference=conference, person=person, withdrawn_at=None).update(withdrawn_at=at)


def _why_not(link: LinkRow) -> LetIn:
    """What stood in the way of a try that was one of several at once."""
    if link.ended_at is not None:
        return LetIn.NO_LINK
    return LetIn.OTHER_DEVICE if link.device else LetIn.LOCKED
