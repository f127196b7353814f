"""A site with one conference behind it, on the real stores of links and plans."""

from dataclasses import dataclass, field, replace
from typing import Any

from django.test import Client
from django.urls import reverse
from tests.records.conferences.planned import CHAIR, MUM, Book, Clock, conference
from tests.web.world import KERNEL

from privity.domain.conferences.links import LetIn, NewLink
from privity.domain.conferences.plan import ConferenceId
from privity.domain.entitlement.kernel import Kernel
from privity.domain.people import PersonId
from privity.records.conferences.links import LinkStore, new_device
from privity.records.conferences.tickets import SittingStore
from privity.workflows.conferences import wiring

C1, C2 = ConferenceId("c-one"), ConferenceId("c-two")


class Kernels:
    def current(self) -> Kernel:
        return KERNEL


@dataclass
class Post:
    works: bool = True
    sent: list[tuple[str, str, str]] = field(default_factory=list)

    def send(self, to: PersonId, *, subject: str, words: str, attachment: tuple[str, str] | None = None) -> bool:
        self.sent.append((to, subject, words))
        return self.works


class House:
    """A site with one conference behind it, on the real stores."""

    def __init__(self) -> None:
        self.clock, self.book, self.post = Clock(), Book(), Post()
        self.links, self.plans = LinkStore(ledger=self.book, clock=self.clock), SittingStore()
        self.plans.add(conference())
        wired: dict[str, Any] = {"minutes": None, "new_to": lambda *_: True, "live_origin": "wss://gate.example"}
        wiring.provide(
            wiring.Wiring(
                plans=self.plans,
                links=self.links,
                posting=self.post,
                kernels=Kernels(),
                ledger=self.book,
                clock=self.clock,
                telephone="01534 700000",
                **wired,
            )
        )

    def issued(self, person: PersonId = MUM, where: ConferenceId = C1) -> NewLink:
        return self.links.issue(where, person, by=CHAIR)

    def enters(self, client: Client, link: NewLink) -> None:
        answer = client.post(address(link), {"code": link.code})
        assert (answer.status_code, answer["Location"]) == (303, "/join/")

    def entered(self, link: NewLink) -> str:
        """By a device that is no browser's."""
        device = new_device()
        assert self.links.let_in(link.token, link.code, device=device) is LetIn.YES
        return device

    def becomes(self, **changed: Any) -> None:
        kept = self.plans.get(C1)
        assert kept is not None
        self.plans.change(replace(kept, **changed))


def address(link: NewLink) -> str:
    return reverse("join", kwargs={"token": link.token})
