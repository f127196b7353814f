"""What one page may see of where its person is. Names of others only of the same part, or of the same side while they wait."""

from collections.abc import Mapping, Sequence

from privity.domain.conferences.interlock import SeatId
from privity.domain.conferences.plan import Part
from privity.gates.conference import words
from privity.gates.conference.scene import Page, Scene


def place_of(scene: Scene, page: Page) -> str:
    if scene.ended:
        return "ended"
    if scene.hears(page.seat):
        return "part"
    if page.room is not None or _let_in(scene, page):
        return "joining"
    return "waiting" if page.question is None else "question"


def places_of(scene: Scene) -> dict[SeatId, str]:
    """Of every page at this moment: worked out once for all that is then shown."""
    return {seat: place_of(scene, page) for seat, page in scene.pages.items()}


def _let_in(scene: Scene, page: Page) -> bool:
    """Into the part that is on, whose room may still be being made."""
    state = scene.state
    known = state.part is not None and state.entitled_at is not None
    return known and state.put_out(page.seat, page.person) is None


def place_message(
    scene: Scene, page: Page, places: Mapping[SeatId, str], present: Sequence[Mapping[str, object]]
) -> dict[str, object]:
    place = places[page.seat]
    part = scene.part if place in {"part", "joining"} else None
    return {
        "type": "place",
        "place": place,
        "words": _words(scene, page, place),
        "part": None if part is None else _part(part),
        "people": [{**each, "you": each["seat"] == page.seat} for each in present] if place == "part" else [],
        "waiting_with": _waiting_with(scene, page, places) if place in {"waiting", "question"} else [],
        "recording": part is not None and scene.recording,
    }


def _part(part: Part) -> dict[str, object]:
    return {"id": part.id, "title": part.title, "kind": part.kind.value, "chat": part.chat}


def present(scene: Scene) -> list[dict[str, object]]:
    """Those in the part, for those in the part alone; the same for each of them."""
    return [
        {
            "name": scene.name(page.person),
            "role": scene.role(page.person),
            "host": scene.is_host(page.person),
            "seat": seat,
            "audio": page.audio,
            "video": page.video,
            "hand": page.hand,
        }
        for seat, page in scene.pages.items()
        if scene.hears(seat)
    ]


def _waiting_with(scene: Scene, page: Page, places: Mapping[SeatId, str]) -> list[str]:
    """A family member sees those of their own side; practitioners see one another; neither sees the rest."""
    return sorted(
        scene.name(other.person)
        for other in scene.pages.values()
        if other is not page
        and other.arrival.side == page.arrival.side
        and places[other.seat] in {"waiting", "question"}
    )


def _words(scene: Scene, page: Page, place: str) -> str:
    match place:
        case "ended":
            return words.ENDED
        case "question":
            return _after(page.note, words.QUESTION)
        case "joining":
            return words.JOINING
        case "part":
            return words.IN_PART.format(title="" if scene.part is None else scene.part.title)
    if _answered_not_alone(scene, page):
        return _after(page.note, words.NOT_ALONE)
    return _after(page.note, words.WAITING, _next(scene, page))


def _answered_not_alone(scene: Scene, page: Page) -> bool:
    part = scene.state.part
    return part is not None and scene.alone.get((page.person, part)) is False and page.person in scene.state.roll


def _next(scene: Scene, page: Page) -> str:
    """Titles only of parts that are theirs: a title can say what is spoken of."""
    planned = scene.next_part(page.person)
    called = words.NOTHING_NEXT if planned is None else words.NEXT.format(title=planned.title)
    return called if scene.begun else _after(words.NO_ONE_YET, called)


def _after(*sentences: str) -> str:
    return " ".join(s for s in sentences if s)
