"""What Janus recorded of a room, as sound files; whatever comes of it, nothing is left on the server."""

import shutil
import subprocess
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from privity.domain.conferences.interlock import RoomId, SeatId
from privity.gates.conference.media_server import MediaServerDown

_SECONDS = 120.0  # for one seat's file; two hours of sound take about five
_LONGEST = 256 << 20


def collected(folder: Path, room: RoomId, names: Mapping[str, SeatId]) -> Sequence[tuple[SeatId, str, bytes]]:
    """Of the seats with these names at Janus: sound alone; pictures are thrown away. Takes its time: not for the loop."""
    try:
        return tuple(
            (seat, "audio/ogg", sound)
            for name, seat in names.items()
            for recorded in sorted(folder.glob(f"videoroom-{room}-user-{name}-*-audio-*.mjr"))
            if (sound := _converted(recorded))
        )
    finally:
        for path in folder.glob(f"videoroom-{room}-*"):
            path.unlink(missing_ok=True)


def forgotten(folder: Path, *, awaited: Collection[RoomId]) -> None:
    """Removes what was recorded in rooms that nobody will ask about: of a gate or server that died."""
    for path in folder.glob("videoroom-*"):
        if not any(path.name.startswith(f"videoroom-{room}-") for room in awaited):
            path.unlink(missing_ok=True)


def _converted(recorded: Path) -> bytes:
    program = shutil.which("janus-pp-rec")
    target = recorded.with_suffix(".opus")
    if program is None:
        raise MediaServerDown("what was recorded can't be converted (Debian: janus-tools)")
    try:
        subprocess.run(  # noqa: S603 - a program found on the path, with file names of our own
            [program, "-d", "0", recorded, target],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=_SECONDS, check=True,
        )  # fmt: skip
        return target.read_bytes() if target.stat().st_size <= _LONGEST else b""
    except subprocess.CalledProcessError:
        return b""  # it holds no sound: a microphone that was never on
    except (OSError, subprocess.TimeoutExpired) as error:
        raise MediaServerDown("what was recorded could not be converted") from error
