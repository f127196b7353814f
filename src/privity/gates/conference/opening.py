"""The only calls that let media in or through. Each takes the path's leave, and opens exactly what the leave names."""

from privity.control.conferences.sitting import LeaveToForward, LeaveToSeat
from privity.domain.conferences.interlock import SeatId
from privity.gates.conference.media_server import MediaServer, Offer


async def take_seat(leave: LeaveToSeat, server: MediaServer, *, offer: str) -> str:
    return await server.take_seat(leave.room, leave.seat, offer)


async def forward(leave: LeaveToForward, server: MediaServer, *, still: frozenset[SeatId]) -> dict[SeatId, Offer]:
    """To those of the leave who are `still` there: never to more."""
    return await server.forward(leave.room, leave.seats & still)
