"""An invented conference, and what its gate would say of it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from privity.domain.conferences.plan import Conference, ConferenceId, Invited, Kind, Part, PartId, PartKind, Task
from privity.domain.facts import CaseId
from privity.domain.people import PersonId

AT = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
CHAIR, SECOND, MINUTES, GRANDMOTHER = (PersonId(p) for p in ("p-chair", "p-second", "p-minutes", "p-grandmother"))
CONFERENCE = Conference(
    id=ConferenceId("conf-1"),
    case=CaseId("c-1"),
    kind=Kind.REVIEW,
    starts=AT,
    planned_by=CHAIR,
    parts=(
        Part(id=PartId("all"), kind=PartKind.EVERYBODY, title="Introductions", chat=True),
        Part(id=PartId("family"), kind=PartKind.FAMILY, title="The family’s views"),
        Part(id=PartId("closed"), kind=PartKind.CLOSED, title="Information from the police"),
    ),
    invited=(
        Invited(person=CHAIR, task=Task.CHAIR),
        Invited(person=SECOND, task=Task.SECOND_HOST),
        Invited(person=MINUTES, task=Task.MINUTE_TAKER),
        Invited(person=GRANDMOTHER, side="maternal"),
    ),
)
NAMES = (
    ("Rosalind Amy", "chair"),
    ("Bea Corbet", "grandmother"),
    ("Una Mourant", "head of service"),
    ("Pat Ogier", "school safeguarding lead"),
    ("Tamsin Vaudin", "social worker"),
    ("Gus Heaume", "mother’s partner"),
    ("Dr Siobhán O’Neill-Le Brocq", "paediatrician"),
    ("Drew Falla", "team manager"),
    ("Elin Gavey", "health visitor"),
    ("Omar Lihou", "police"),
    ("Ravi Tostevin", "minute taker"),
    ("Ida Corbet", "mother"),
)


def people(number: int, *, you: int = 0) -> list[dict[str, Any]]:
    return [
        {
            "name": name,
            "role": role,
            "you": n == you,
            "host": n == 0,
            "seat": f"s{n}",
            "audio": n % 3 != 2,
            "video": n % 4 != 3,
            "hand": n == 3,
        }
        for n, (name, role) in enumerate(NAMES[:number])
    ]


PART = {"id": "all", "title": "Introductions", "kind": "everybody", "chat": True}
CLOSED = {"id": "closed", "title": "Information from the police", "kind": "closed", "chat": False}


def place(where: str, words: str = "", **more: Any) -> dict[str, Any]:
    said = {"type": "place", "place": where, "words": words, "part": None, "people": [], "waiting_with": []}
    return said | {"recording": False} | more


WAITING = place(
    "waiting",
    "The professionals speak in a closed session. You are called back at about 10:40.",
    waiting_with=["Ida Corbet"],
)
QUESTION = {"type": "question", "part": "all", "title": "Introductions", "kind": "everybody"}
IN_QUESTION = place("question", "Answer one question, then you are let in.", part=PART)
JOINING = place("joining", "Everybody who is connected is being checked.", part=PART)


def in_part(
    number: int, *, you: int = 0, part: dict[str, Any] | None = None, recording: bool = False
) -> dict[str, Any]:
    return place(
        "part", "You are in this part.", part=part or PART, people=people(number, you=you), recording=recording
    )


ENDED = place("ended", "The conference has ended. Thank you for coming.")


def _person(n: int, state: str, **more: Any) -> dict[str, Any]:
    name, role = NAMES[n]
    person = {0: CHAIR, 2: SECOND}.get(n, f"p-{n}")
    said = {"person": person, "name": name, "role": role, "task": "takes_part", "side": "", "state": state}
    return said | {"alone": None, "accepted": False, "hears": True, "why": "", "hand": False, "device": "one"} | more


@dataclass
class DeskOf:
    """What the gate says to the desk; a test changes a field and sends it again."""

    door: str = "open"
    shut: bool | None = True
    words: str = "Everybody whom the media server reports may hear this part."
    part: str | None = "family"
    connected: Sequence[str] = ("Rosalind Amy", "Bea Corbet", "Tamsin Vaudin")
    entitled: Sequence[str] = ("Rosalind Amy", "Bea Corbet", "Tamsin Vaudin", "Pat Ogier")
    strangers: int = 0
    chair: PersonId = CHAIR
    people: list[dict[str, Any]] = field(
        default_factory=lambda: [
            _person(0, "part", task="chair"),
            _person(1, "part", side="maternal", hand=True),
            _person(2, "away", task="second_host"),
            _person(3, "waiting"),
            _person(4, "part"),
            _person(5, "question", alone=False, side="maternal"),
            _person(6, "joining", alone=True),
            _person(9, "waiting", hears=False, why="Police information is never for this part.", device="two"),
            _person(11, "excluded", hears=False, side="paternal", why="Excluded: conflict in the family."),
        ]
    )

    def said(self) -> dict[str, Any]:
        states = {"all": "over", "family": "on" if self.part == "family" else "to_come", "closed": "to_come"}
        if self.part == "closed":
            states |= {"family": "over", "closed": "on"}
        return {
            "type": "desk",
            "door": self.door,
            "shut": self.shut,
            "words": self.words,
            "part": self.part,
            "since": 61,
            "connected": list(self.connected),
            "entitled": list(self.entitled),
            "strangers": self.strangers,
            "closed_because": None,
            "parts": [
                {"id": p.id, "title": p.title, "kind": p.kind.value, "state": states[p.id]} for p in CONFERENCE.parts
            ],
            "people": self.people,
            "chair": self.chair,
            "second": SECOND if self.chair == CHAIR else CHAIR,
        }
