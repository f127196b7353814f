"""A case of the contract: a message, who is to get it, and what the words of the contract make of that."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.acceptance import messages

DEPARTMENTS = Path(__file__).parent / "departments"
WHEN = "2026-03-20T10:00:00Z"
SENDERS = {
    "harbour_down": "Nadia Osei <n.osei@harbourdown.example>",
    "les_mielles": "Ngozi Okonkwo <ngozi@lesmielles.example>",
    "example": "j.queree@childrens.example.je",
    "saltmarsh": "f.tully@saltmarsh.example",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """`expected`: person or address -> 'release', or 'hold' and the rules that must be among the reasons.

    A rule is `rule[:category[:person]][@where it begins]`. `made` builds attachments when they are needed,
    `needs` names the program that must be there for it.
    """

    id: str
    clause: str
    text: str
    expected: Mapping[str, str]
    together: bool = False
    purpose: str | None = None
    at: str = WHEN
    sender: str | None = None
    envelope_from: str | None = None
    header_to: str | None = None
    department: str = "harbour_down"
    raw: bytes | None = None
    made: Callable[[], messages.Attachment] | None = None
    needs: str = ""
    more: Mapping[str, Any] = field(default_factory=dict)

    def envelopes(self) -> list[tuple[str, ...]]:
        """Each recipient alone, unless what is asked is what they see of one another."""
        everybody = tuple(address(self.department, who) for who in self.expected if not who.startswith("<"))
        return [everybody] if self.together else [(one,) for one in everybody]

    def message(self, to: tuple[str, ...]) -> bytes:
        if self.raw is not None:
            return self.raw
        return messages.letter(
            self.text,
            to=self.header_to or ", ".join(one for one in to),
            sender=self.sender or SENDERS[self.department],
            **({"files": [self.made()]} if self.made else {}),
            **self.more,
        )


def case(id_: str, clause: str, text: str, expected: Mapping[str, str], **given: Any) -> Case:
    own = {name: given.pop(name) for name in list(given) if name in Case.__dataclass_fields__}
    return Case(id=id_, clause=clause, text=text, expected=expected, more=given, **own)


def address(department: str, who: str) -> str:
    """The first verified address of a person's id; an address is itself."""
    if "@" in who:
        return who
    people = json.loads((DEPARTMENTS / f"{department}.json").read_text(encoding="utf-8"))["people"]
    (person,) = [person for person in people if person["id"] == who]
    values = [c["value"] for c in person["contacts"] if c["kind"] == "email" and c.get("verified") and "until" not in c]
    return str(values[0])
