"""Nothing opens media without the path's leave: held by the shape of the code, and by what reaches the media server."""

import ast
from pathlib import Path

from tests.gates.conference.rig import Rig, at_a_gate
from tests.gates.conference.scripted_path import AUNT, CLOSED, FAMILY, MOTHER, NURSE

import privity
from privity.domain.conferences.interlock import SeatId
from privity.domain.people import PersonId

SOURCE = Path(privity.__file__).parent
GATE = SOURCE / "gates" / "conference"
OPENS = {"take_seat": "LeaveToSeat", "forward": "LeaveToForward"}


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
