"""The store of minutes: sealed at rest, each wording added beside the older ones, each step with a copy taken once."""

from collections.abc import Sequence

from django.db import IntegrityError, transaction
from django.db.models import Max

from privity.control.conferences.ports import ConferencesUnavailable
from privity.domain.conferences.minutes import CopyAct, CopyState, Entry
from privity.domain.conferences.plan import ConferenceId
from privity.domain.people import PersonId
from privity.domain.plain import from_plain, to_plain
from privity.records.conferences.answering import answering
from privity.records.conferences.minutes_models import CopyRow, EntryRow
from privity.records.holds.sealing import keyed_hash, opened, sealed
from privity.records.keys import watched_hold_key


class MinuteStore:
    """Implements `workflows.conferences.ports.Minutes`."""

    def __init__(self) -> None:
        self._key = watched_hold_key()

    def entries(self, conference: ConferenceId) -> Sequence[Entry]:
        newest: dict[str, Entry] = {}
        with answering():
            secret = self._key()
            for row in EntryRow.objects.filter(conference=conference).order_by("wording", "id"):
                newest[row.entry] = _entry(secret, row)
        return sorted(newest.values(), key=lambda e: (e.at, e.id))

    def wordings(self, conference: ConferenceId, entry: str) -> Sequence[Entry]:
        with answering():
            secret = self._key()
            rows = EntryRow.objects.filter(conference=conference, entry=entry).order_by("wording")
            return [_entry(secret, row) for row in rows]

    def keep(self, entry: Entry) -> None:
        """Durable on return. An entry keeps its part and its instant: these decide who may have it."""
        with answering(), transaction.atomic():
            secret = self._key()
            rows = EntryRow.objects.filter(conference=entry.conference, entry=entry.id)
            last = rows.order_by("-wording").first()
            if last is not None:
                before = _entry(secret, last)
                if (before.part, before.at) != (entry.part, entry.at):
                    raise ConferencesUnavailable("an entry keeps its part and its instant")
            number = 1 if last is None else last.wording + 1
            EntryRow.objects.create(
                conference=entry.conference,
                entry=entry.id,
                wording=number,
                sealed=sealed(secret, to_plain(entry), row=_place(entry.conference, entry.id, number)),
            )

    def copies(self, conference: ConferenceId) -> dict[PersonId, CopyAct]:
        with answering():
            rows = CopyRow.objects.filter(conference=conference).order_by("number")
            return {PersonId(row.person): _act(row) for row in rows}

    def hash_of(self, text: str) -> str:
        with answering():
            return keyed_hash(self._key(), text)

    def step(self, act: CopyAct) -> bool:
        """Durable on return; False when a step with that number has been taken, or one before it has not."""
        with answering():
            try:
                with transaction.atomic():
                    taken = CopyRow.objects.filter(conference=act.conference, person=act.person)
                    if (taken.aggregate(last=Max("number"))["last"] or 0) + 1 != act.number:
                        return False
                    CopyRow.objects.create(
                        conference=act.conference,
                        person=act.person,
                        number=act.number,
                        state=act.state.value,
                        by=act.by,
                        at=act.at,
                        index=act.index,
                        text=act.text,
                    )
            except IntegrityError:
                return False
        return True


def _place(conference: str, entry: str, wording: int) -> str:
    """A row put in another one's place does not open: not in another conference, nor as a newer wording."""
    return f"minutes/{conference}/{entry}/{wording}"


def _entry(secret: bytes, row: EntryRow) -> Entry:
    place = _place(row.conference, row.entry, row.wording)
    kept: Entry = from_plain(Entry, opened(secret, bytes(row.sealed), row=place)[0])
    return kept


def _act(row: CopyRow) -> CopyAct:
    return CopyAct(
        conference=ConferenceId(row.conference),
        person=PersonId(row.person),
        number=row.number,
        state=CopyState(row.state),
        by=PersonId(row.by),
        at=row.at,
        index=row.index,
        text=row.text,
    )
