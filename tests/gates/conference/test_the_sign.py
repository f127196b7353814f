"""The sign on the chair's desk: shut only where the media server's own fresh report says so."""

from dataclasses import replace

import pytest
from tests.gates.conference.rig import Rig, at_a_gate
from tests.gates.conference.scripted_path import CHAIR, FAMILY, FATHER, MOTHER, NAMES, SECOND, a_plan

from privity.domain.conferences.audience import Hearing
from privity.domain.conferences.interlock import Door, Interlock, RoomId, SeatId
from privity.gates.conference.desk_view import desk_message, door_sign
from privity.gates.conference.media_server import Occupants
from privity.gates.conference.scene import Scene

ROOM, FRESH = RoomId("room"), 1.5
SEATS = {SeatId(f"s-{person}"): person for person in NAMES}


def scene(*there: str, strangers: int = 0) -> Scene:
    """A part of the mother's side is on, and these are reported; the gate itself believes that all is well."""
    hears = {p: Hearing(hears=p in {CHAIR, SECOND, MOTHER}) for p in NAMES}
    state = Interlock(part=FAMILY, room=ROOM, door=Door.OPEN, forwarded=frozenset(SEATS))
    made = Scene(plan=a_plan(), names=NAMES, state=state, heard=frozenset(SEATS), people_of=dict(SEATS))
    made.reported = (100.0, ROOM, Occupants(seats=frozenset(SeatId(f"s-{p}") for p in there), strangers=strangers))
    made.entitled = (100.0, FAMILY, hears)
    return made


def test_it_is_shut_where_everybody_reported_is_entitled() -> None:
    shut, words = door_sign(scene(CHAIR, SECOND, MOTHER), now=100.5, fresh=FRESH)
    assert shut is True
    assert words.startswith("The door is shut")


def test_it_is_not_shut_for_somebody_reported_who_may_not_hear() -> None:
    shut, words = door_sign(scene(CHAIR, FATHER), now=100.5, fresh=FRESH)
    assert shut is False
    assert "Father Falle is" in words


@pytest.mark.parametrize("there", [("nobody-knows",), (CHAIR, "nobody-knows")])
def test_it_is_not_shut_for_a_seat_that_is_nobodys(there: tuple[str, ...]) -> None:
    made = scene(*there)
    assert door_sign(made, now=100.5, fresh=FRESH)[0] is False
    assert desk_message(made, now=100.5, fresh=FRESH)["strangers"] == 1


def test_it_is_not_shut_for_strangers() -> None:
    assert door_sign(scene(CHAIR, strangers=1), now=100.5, fresh=FRESH)[0] is False


@pytest.mark.parametrize("now", [101.6, 200.0])
def test_an_old_report_proves_nothing(now: float) -> None:
    assert door_sign(scene(CHAIR), now=now, fresh=FRESH)[0] is False


def test_a_report_of_another_room_or_an_answer_about_another_part_proves_nothing() -> None:
    other_room, other_part, no_report, no_answer = scene(CHAIR), scene(CHAIR), scene(CHAIR), scene(CHAIR)
    other_room.state = replace(other_room.state, room=RoomId("another"))
    other_part.state = replace(other_part.state, part=a_plan().parts[1].id)
    no_report.reported = no_answer.entitled = None
    for made in (other_room, other_part, no_report, no_answer):
        assert door_sign(made, now=100.5, fresh=FRESH)[0] is False


def test_an_old_room_that_may_still_be_there_is_an_open_door() -> None:
    made = scene(CHAIR)
    made.doubtful.add(RoomId("older"))
    assert door_sign(made, now=100.5, fresh=FRESH)[0] is False


def test_where_there_is_no_room_there_is_no_door() -> None:
    made = scene()
    made.state = Interlock()
    assert door_sign(made, now=100.5, fresh=FRESH)[0] is None


@at_a_gate()
async def test_the_desk_shows_a_ghost_that_the_gate_never_seated(rig: Rig) -> None:
    chair, _ = await rig.part_on(FAMILY)
    await chair.desk(shut=True)
    rig.media.ghosts.add(SeatId("ghost"))
    await chair.desk(closed_because="stranger", door="no_room")
    assert rig.hearing == set()
