"""What must be put right in a plan, and what somebody ought to look at, in words that this viewer may read."""

import re

from privity.domain.conferences.checks import objections
from privity.domain.conferences.matrix import Matrix
from privity.domain.conferences.objections import Objection
from privity.domain.conferences.quorum import quorum
from privity.workflows.conferences.planning.sight import Sight

OF_A_PART = re.compile(r"parts\[(?P<number>\d+)\]")
NOT_YOURS = "There is something to look at that you may not see; the chair of the conference can."


def missing_from(sight: Sight) -> tuple[str, ...]:
    """Without these nobody should begin. What an exclusion lacks is said where it is decided."""
    conference, viewer = sight.conference, sight.viewer
    found = [o for o in objections(conference, kernel=viewer.kernel, at=viewer.at) if not _elsewhere(o)]
    said = [_said(sight, o) for o in found if o.stops]
    held = quorum(conference, kernel=viewer.kernel, at=sight.decided_at)
    if not held.quorate:
        said.append(held.text)
    return tuple(dict.fromkeys(said))


def warnings_of(sight: Sight, found: Matrix) -> tuple[str, ...]:
    conference, viewer = sight.conference, sight.viewer
    advice = [o for o in objections(conference, kernel=viewer.kernel, at=viewer.at) if not o.stops]
    said = [_said(sight, o) for o in (*advice, *found.warnings) if found.quorum.quorate or o.text != found.quorum.text]
    said += [
        f"“{part.title}” is recorded. Everybody in it is told; the recording is sealed for those who may hear it."
        for part in conference.parts
        if part.recording
    ]
    return tuple(dict.fromkeys(said))


def _elsewhere(objection: Objection) -> bool:
    return objection.where.startswith("exclusions[") or objection.where in {"planned_by", "starts"}


def _said(sight: Sight, objection: Objection) -> str:
    """The words name people and topics: only to who may know of all of them."""
    if not sight.names_everybody:
        return NOT_YOURS
    found = OF_A_PART.match(objection.where)
    if found and not all(sight.sees(topic) for topic in sight.conference.parts[int(found["number"])].topics):
        return f"“{sight.conference.parts[int(found['number'])].title}”: {NOT_YOURS[:1].lower()}{NOT_YOURS[1:]}"
    return objection.text
