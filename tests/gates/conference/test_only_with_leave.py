"""Nothing opens media without the path's leave: held by the shape of the code, and by what reaches the media server."""

import ast
import asyncio
import functools
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.gates.conference.rig import Rig, at_a_gate
from tests.gates.conference.scripted_path import AUNT, CHAIR, CLOSED, FAMILY, MOTHER, NURSE, SECOND

import privity
from privity.control.conferences.sitting import LeaveToForward, LeaveToSeat
from privity.domain.conferences.interlock import RoomId, SeatId
from privity.domain.people import PersonId

SOURCE = Path(privity.__file__).parent
GATE = SOURCE / "gates" / "conference"
OPENS = {"take_seat": "LeaveToSeat", "forward": "LeaveToForward"}


@functools.cache
def _calls(path: Path) -> list[tuple[ast.AST, str]]:
    tree = ast.parse(path.read_text("utf-8"))
    return [
        (node, node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", ""))
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
    ]


def test_only_functions_that_take_a_leave_tell_a_media_server_to_open_anything() -> None:
    found = {
        (path.name, name, ast.unparse(node.func.value))
        for path in sorted(SOURCE.rglob("*.py"))
        if (GATE / "janus") not in path.parents
        for node, name in _calls(path)
        if name in OPENS and isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    }
    assert {f for f in found if f[2] != "opening"} == {
        ("opening.py", "take_seat", "server"),
        ("opening.py", "forward", "server"),
    }
    functions = {
        node.name: ast.unparse(node.args.args[0].annotation or ast.Constant(None))
        for node in ast.walk(ast.parse((GATE / "opening.py").read_text("utf-8")))
        if isinstance(node, ast.AsyncFunctionDef)
    }
    assert functions == OPENS


def test_only_the_path_makes_a_leave() -> None:
    made = {
        path.relative_to(SOURCE).as_posix()
        for path in sorted(SOURCE.rglob("*.py"))
        for node, name in _calls(path)
        if name in OPENS.values()
        or (name == "replace" and isinstance(node, ast.Call) and "leave" in ast.unparse(node).lower())
    }
    assert made == {"control/conferences/sitting.py"}


def test_the_functions_that_open_are_called_in_one_module() -> None:
    callers = {
        path.name
        for path in sorted(SOURCE.rglob("*.py"))
        for node, name in _calls(path)
        if name in OPENS and isinstance(node, ast.Call) and ast.unparse(node.func).startswith("opening.")
    }
    assert callers == {"execution.py"}


@at_a_gate()
async def test_whoever_was_seated_or_heard_had_leave_for_it_first(rig: Rig) -> None:
    chair, _, mother, _ = await rig.part_on(FAMILY, MOTHER, NURSE)
    await rig.wait(AUNT)
    await chair.do("admit", person=AUNT)
    await chair.do("call", part=CLOSED)
    await chair.desk(part=CLOSED, door="open")
    await chair.do("closed-session")
    await mother.at("waiting")
    seated = {seat for *_, seat, _ in rig.path.done("leave_to_seat")}
    assert set(rig.media.offers) <= seated
    heard = {(room, frozenset(seats)) for _, room, seats in rig.path.done("leave_to_forward")}  # type: ignore[call-overload]
    assert set(rig.media.ever_heard) <= heard
    for part, _, seats in rig.path.done("leave_to_forward"):
        people: dict[SeatId, PersonId] = seats  # type: ignore[assignment]
        assert set(people.values()) <= rig.path.may[part]  # type: ignore[index]


@at_a_gate([{"wrong": "room"}, {"wrong": "seat"}])
async def test_a_leave_for_another_seat_or_room_seats_nobody(rig: Rig, wrong: str) -> None:
    given = rig.path.leave_to_seat

    def other(*about: Any) -> LeaveToSeat:
        leave = given(*about)
        return replace(leave, room=RoomId("another")) if wrong == "room" else replace(leave, seat=SeatId("another"))

    rig.path.leave_to_seat = other  # type: ignore[method-assign]
    chair, _ = await rig.wait(CHAIR, SECOND)
    await chair.do("call", part=FAMILY)
    await chair.until(lambda: chair.all("trouble"))
    assert rig.media.offers == {}


@at_a_gate([{"wrong": "room"}, {"wrong": "more"}, {"wrong": "fewer"}])
async def test_a_leave_for_others_than_were_asked_for_forwards_nothing(rig: Rig, wrong: str) -> None:
    given = rig.path.leave_to_forward

    def other(*about: Any) -> LeaveToForward:
        leave = given(*about)
        if wrong == "room":
            return replace(leave, room=RoomId("another"))
        return replace(leave, seats=leave.seats | {SeatId("another")} if wrong == "more" else frozenset())

    rig.path.leave_to_forward = other  # type: ignore[method-assign]
    chair, _ = await rig.wait(CHAIR, SECOND)
    await chair.do("call", part=FAMILY)
    await chair.until(lambda: chair.all("trouble"))
    assert rig.media.ever_heard == []


@at_a_gate()
async def test_somebody_who_goes_while_leave_is_asked_is_not_forwarded_to(rig: Rig) -> None:
    chair, second = await rig.wait(CHAIR, SECOND)
    mother = await rig.come(MOTHER)
    await mother.at("waiting")
    rig.path.hangs.add("leave_to_forward")
    await chair.do("call", part=FAMILY)
    await chair.until(lambda: len(rig.media.offers) == 3)
    await asyncio.sleep(0.15)
    await chair.do("wait", person=MOTHER)
    await mother.until(lambda: mother.all("silence"))
    rig.path.hangs.clear()
    rig.path.go_on.set()
    await second.at("part")
    assert all(len(seats) == 2 for _, seats in rig.media.ever_heard)
