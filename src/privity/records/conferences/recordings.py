"""Recordings of parts that were planned to have one: sealed, with those who were in the room as the only audience."""

import secrets
from collections.abc import Sequence
from datetime import datetime

from privity.domain.conferences.minutes import Recording
from privity.domain.conferences.plan import Conference, ConferenceId, PartId
from privity.domain.people import PersonId
from privity.records.conferences.answering import answering
from privity.records.conferences.minutes_models import RecordingRow
from privity.records.holds.sealing import Unopenable, opened, sealed
from privity.records.keys import watched_hold_key

MEDIA_TYPES = frozenset({"audio/ogg", "audio/webm", "audio/opus", "video/webm", "video/x-matroska"})


class NotRecorded(Exception):
    """Nobody said that this part is to be recorded, or it is no sound or picture that this version plays."""


class RecordingStore:
    def __init__(self) -> None:
        self._key = watched_hold_key()

    def keep_recording(  # noqa: PLR0913 - each thing by its name
        self,
        conference: Conference,
        part: PartId,
        person: PersonId,
        *,
        media_type: str,
        content: bytes,
        began: datetime,
        ended: datetime,
        audience: frozenset[PersonId],
    ) -> Recording:
        """Durable on return. Raises NotRecorded or ConferencesUnavailable; then whoever calls deletes the sound."""
        planned = conference.part(part)
        if planned is None or not planned.recording or media_type not in MEDIA_TYPES or not began <= ended:
            raise NotRecorded("this part was not to be recorded, or not so")
        kept = Recording(
            id=secrets.token_urlsafe(16),
            conference=conference.id,
            part=part,
            person=person,
            media_type=media_type,
            began=began,
            ended=ended,
            audience=audience,
        )
        with answering():
            secret = self._key()
            RecordingRow.objects.create(
                id=kept.id,
                conference=kept.conference,
                part=kept.part,
                person=kept.person,
                media_type=kept.media_type,
                began=kept.began,
                ended=kept.ended,
                audience=sealed(secret, sorted(audience), row=_place(kept, "audience")),
                sealed=sealed(secret, sorted(audience), content, row=_place(kept, "content")),
            )
        return kept

    def of_conference(self, conference: ConferenceId) -> Sequence[Recording]:
        with answering():
            secret = self._key()
            rows = RecordingRow.objects.filter(conference=conference).defer("sealed").order_by("began", "id")
            return [_recording(secret, row) for row in rows]

    def content(self, recording: Recording) -> bytes:
        with answering():
            row = RecordingRow.objects.filter(id=recording.id).first()
            if row is None:
                raise Unopenable("there is no such recording")
            return opened(self._key(), bytes(row.sealed), row=_place(recording, "content"))[1]


def _recording(secret: bytes, row: RecordingRow) -> Recording:
    bare = Recording(
        id=row.id,
        conference=ConferenceId(row.conference),
        part=PartId(row.part),
        person=PersonId(row.person),
        media_type=row.media_type,
        began=row.began,
        ended=row.ended,
    )
    people = opened(secret, bytes(row.audience), row=_place(bare, "audience"))[0]
    return Recording(
        id=bare.id,
        conference=bare.conference,
        part=bare.part,
        person=bare.person,
        media_type=bare.media_type,
        began=bare.began,
        ended=bare.ended,
        audience=frozenset(PersonId(p) for p in people),
    )


def _place(of: Recording, what: str) -> str:
    """Tied to its part and its stretch of time: moved under another part it does not open."""
    return f"recording/{of.conference}/{of.part}/{of.id}/{of.person}/{of.began.timestamp():.6f}/{of.ended.timestamp():.6f}/{what}"
