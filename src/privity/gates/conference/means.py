"""What each conference under way works with, the same for all of a gate."""

from dataclasses import dataclass

from privity.gates.conference.path_calls import PathCalls
from privity.gates.conference.path_port import ConferencePath
from privity.gates.conference.recordings import Keep
from privity.gates.conference.rooms import Rooms
from privity.gates.conference.settings import ConferenceGateSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    path: ConferencePath
    calls: PathCalls
    rooms: Rooms
    settings: ConferenceGateSettings
    keep: Keep | None = None  # where recordings go; without it none are made
