"""What Janus recorded of a room, as sound files; whatever comes of it, nothing is left on the server."""

import asyncio
import contextlib
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from privity.domain.conferences.interlock import SeatId

_SECONDS = 120.0  # for one seat's file; two hours of sound take about five
_LONGEST = 256 << 20


async def collected(folder: Path, names: Mapping[str, SeatId]) -> Sequence[tuple[SeatId, str, bytes]]:
    """Of the seats with these names at Janus: sound alone; pictures are thrown away."""
    program = shutil.which("janus-pp-rec")
    found = []
    try:
        for name, seat in names.items():
            for recorded in sorted(folder.glob(f"{name}-audio-*.mjr")):
                if program is not None and (sound := await _converted(program, recorded)):
                    found.append((seat, "audio/ogg", sound))
    finally:
        for name in names:
            for path in folder.glob(f"{name}-*"):
                path.unlink(missing_ok=True)
    return tuple(found)


async def _converted(program: str, recorded: Path) -> bytes:
    target = recorded.with_suffix(".opus")
    process = await asyncio.create_subprocess_exec(
        program, "-d", "0", recorded, target,
        stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    try:
        async with asyncio.timeout(_SECONDS):
            await process.wait()
    except (TimeoutError, asyncio.CancelledError):
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()
        raise
    if process.returncode != 0 or not target.exists() or target.stat().st_size > _LONGEST:
        return b""
    return target.read_bytes()
