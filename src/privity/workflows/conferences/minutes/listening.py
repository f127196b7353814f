"""Recordings: heard only by whoever was in the room for all of it, and may hear that part now. No other way in.

Stricter than the written copy: sound can't be struck out line by line, so being away for a second keeps all of it from
somebody. Chair, minute taker and core group have no exception; what they missed they read in nobody's recording.
"""

from privity.domain.conferences.minutes import Recording, in_room_throughout
from privity.workflows.conferences.minutes.reach import Reach


def may_listen(reach: Reach, recording: Recording) -> bool:
    part = reach.sight.conference.part(recording.part)
    return (
        part is not None
        and part.recording
        and recording.conference == reach.sight.conference.id
        and reach.person in recording.audience
        and reach.hears(part)
        and in_room_throughout(
            reach.attendance, recording.part, reach.person, began=recording.began, ended=recording.ended
        )
    )
