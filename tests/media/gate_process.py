"""A gate in a process of its own, to be stopped or killed: one room, told what to do line by line (JSON) on its input."""

import asyncio
import json
import sys

from privity.domain.conferences.interlock import SeatId
from privity.gates.conference.janus.address import JanusAddress
from privity.gates.conference.janus.server import JanusServer


async def _main() -> None:
    loop = asyncio.get_running_loop()

    async def line() -> dict[str, str]:
        return dict(json.loads(await loop.run_in_executor(None, sys.stdin.readline)))

    given = await line()
    server = JanusServer(JanusAddress(**given | {"media": frozenset(given["media"].split())}))  # type: ignore[arg-type]
    await server.start(changed=lambda _room: None, lost=lambda _room: None)
    room = await server.make_room()
    seats: list[SeatId] = []
    while asked := await line():
        said: dict[str, object] = {}
        if asked["do"] == "sit":
            seats.append(SeatId(f"seat-{len(seats)}"))
            said = {"answer": await server.take_seat(room, seats[-1], asked["offer"])}
        elif asked["do"] == "open":
            while (await server.occupants(room)).live != set(seats):  # noqa: ASYNC110 - a state of another process, not an event of ours
                await asyncio.sleep(0.05)
            said = {seat: offer.sdp for seat, offer in (await server.forward(room, frozenset(seats))).items()}
        else:
            await server.answered(room, SeatId(asked["seat"]), asked["sdp"])
        print(json.dumps(said), flush=True)


if __name__ == "__main__":
    asyncio.run(_main())
