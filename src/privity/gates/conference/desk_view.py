"""The desk of the hosts. Whether the door is shut is told of what the media server says, never of what the gate believes."""

from collections.abc import Mapping

from privity.domain.conferences.interlock import Door, SeatId
from privity.domain.conferences.plan import Task
from privity.domain.people import PersonId
from privity.gates.conference import words
from privity.gates.conference.place_view import places_of
from privity.gates.conference.scene import Page, Scene


def desk_message(scene: Scene, *, now: float, fresh: float) -> dict[str, object]:
    state, places = scene.state, places_of(scene)
    pages = {page.person: page for page in scene.pages.values()}
    shut, sign = door_sign(scene, now=now, fresh=fresh)
    connected, strangers = _connected(scene)
    return {
        "type": "desk",
        "door": scene.door.value,
        "shut": shut,
        "words": sign,
        "part": state.part,
        "since": round(now - scene.since) if state.part is not None else 0,
        "connected": sorted(scene.name(person) for person in connected),
        "entitled": sorted(scene.name(person) for person in _may_hear(scene)) if state.part is not None else [],
        "strangers": strangers,
        "closed_because": scene.closed_because,
        "parts": [
            {"id": p.id, "title": p.title, "kind": p.kind.value, "state": _part_state(scene, p.id)}
            for p in scene.plan.parts
        ],
        "people": [_person(scene, invited.person, pages.get(invited.person), places) for invited in scene.plan.invited],
        "chair": next((i.person for i in scene.plan.invited if i.task is Task.CHAIR), None),
        "second": next((i.person for i in scene.plan.invited if i.task is Task.SECOND_HOST), None),
    }


def door_sign(scene: Scene, *, now: float, fresh: float) -> tuple[bool | None, str]:
    """True only where a fresh report and a fresh answer of the kernel, both of this room and part, leave nobody over."""
    state = scene.state
    if scene.doubtful:
        return False, words.OLD_ROOM
    if state.room is None:
        return None, words.DOOR[Door.NO_ROOM if state.part is None else Door.MAKING]
    if scene.reported is None or scene.entitled is None:
        return False, words.NOT_KNOWN
    reported_at, room, occupants = scene.reported
    entitled_at, part, hearings = scene.entitled
    if room != state.room or part != state.part or now - min(reported_at, entitled_at) > fresh:
        return False, words.NOT_KNOWN
    people = [scene.people_of.get(seat) for seat in occupants.seats]
    wrong = [p for p in people if p is None or p not in hearings or not hearings[p].hears]
    if wrong or occupants.strangers:
        names = sorted(scene.name(p) or "somebody unknown" for p in wrong if p is not None)
        unknown = occupants.strangers + wrong.count(None)
        names += [f"{unknown} unknown"] if unknown else []
        return False, words.NOT_SHUT.format(who=", ".join(names) + (" is" if len(names) == 1 else " are"))
    return True, f"{words.SHUT} {words.DOOR[scene.door]}"


def _connected(scene: Scene) -> tuple[set[PersonId], int]:
    if scene.reported is None or scene.reported[1] != scene.state.room:
        return set(), 0
    occupants = scene.reported[2]
    known = {scene.people_of[seat] for seat in occupants.seats if seat in scene.people_of}
    return known, occupants.strangers + sum(seat not in scene.people_of for seat in occupants.seats)


def _may_hear(scene: Scene) -> set[PersonId]:
    if scene.entitled is None or scene.entitled[1] != scene.state.part:
        return set()
    return {person for person, hearing in scene.entitled[2].items() if hearing.hears}


def _part_state(scene: Scene, part: str) -> str:
    if part == scene.state.part:
        return "on"
    return "over" if part in scene.plan.ended_parts else "to_come"


def _person(scene: Scene, person: PersonId, page: Page | None, places: Mapping[SeatId, str]) -> dict[str, object]:
    invited = scene.plan.invitation(person)
    of = scene.part_or_next
    hearings = scene.entitled[2] if scene.entitled is not None and of is not None and scene.entitled[1] == of.id else {}
    hearing = hearings.get(person)
    why = () if hearing is None or hearing.hears else hearing.why
    state = "away" if page is None else places[page.seat]
    return {
        "person": person,
        "name": scene.name(person),
        "role": scene.role(person),
        "task": Task.TAKES_PART.value if invited is None else invited.task.value,
        "side": "" if invited is None else invited.side,
        "state": "excluded" if state != "part" and any(w.rule == "excluded" for w in why) else state,
        "alone": None if of is None else scene.alone.get((person, of.id)),
        "accepted": of is not None and (person, of.id) in scene.accepted,
        "hears": hearing is not None and hearing.hears,
        "why": why[0].text if why else "",
        "hand": page is not None and page.hand,
        "device": "two" if person in scene.second_device else "",
    }
