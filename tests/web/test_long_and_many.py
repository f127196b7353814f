"""Very long texts and very many recipients: the page stays short and quick, and the rest is one link away."""

import time
from dataclasses import replace

import pytest
from tests.web.conftest import SignedIn
from tests.web.held import OURS, PASSAGES, DoublePath, InMemoryHolds, hold

from privity.control.ports import HeldCopy
from privity.domain.disclosure import Passage, Place, Reading
from privity.domain.people import PersonId

pytestmark = pytest.mark.django_db
LONG = ("The weather was fair and nothing happened. " * 50_000)[:2_000_000]
SECONDS = 10.0


def test_two_megabytes_of_attachment_are_cut_short_and_can_be_read_whole(
    signed_in: SignedIn, path: DoublePath, holds: InMemoryHolds
) -> None:
    text = LONG + "Wren Corbet was seen there." + LONG[:9000] + "The end."
    late = replace(OURS[0], passage=5, part=2, where="attachment:log.txt", start=len(LONG), end=len(LONG) + 11)
    kept = hold("held-1", findings=(*OURS, late))
    long = Passage(where="attachment:log.txt", place=Place.ATTACHMENT, text=text, part=2)
    holds.keep(replace(kept, reading=Reading(passages=(*PASSAGES, long))))
    client = signed_in("p-manager")
    began = time.monotonic()
    page = client.get("/holds/held-1/").text
    assert time.monotonic() - began < SECONDS
    assert len(page) < 100_000
    assert "Wren Corbet" in page.split("attachment")[-1], "what is marked is shown, wherever it stands"
    assert "characters are not shown" in page
    assert "The end." not in page
    whole = client.get("/holds/held-1/?whole=5").text
    assert "The end." in whole
    assert len(whole) > 2_000_000
    assert client.get("/holds/held-1/?whole=99999999999&whole=x&whole=77").status_code == 200


def test_thousands_of_marks_in_one_text_do_not_hold_the_page_up(
    signed_in: SignedIn, path: DoublePath, holds: InMemoryHolds
) -> None:
    words = "Wren Corbet, "
    many = tuple(
        replace(OURS[0], passage=5, part=2, start=n * len(words), end=n * len(words) + 11) for n in range(3000)
    )
    long = Passage(where="attachment:list.txt", place=Place.ATTACHMENT, text=words * 3000, part=2)
    kept = hold("held-1", findings=(*OURS, *many))
    holds.keep(replace(kept, reading=Reading(passages=(*PASSAGES, long))))
    began = time.monotonic()
    page = signed_in("p-worker").get("/holds/held-1/").text
    assert time.monotonic() - began < SECONDS
    assert len(page) < 400_000
    assert "more</span>" in page or " more" in page


def test_two_hundred_recipients_stand_in_a_few_columns(
    signed_in: SignedIn, path: DoublePath, holds: InMemoryHolds
) -> None:
    kept = hold("held-1")
    unknown = kept.verdict.recipients[2]
    others = tuple(replace(unknown, address=f"n{n}@elsewhere.example", advice=()) for n in range(196))
    verdict = replace(kept.verdict, recipients=(*kept.verdict.recipients, *others))
    copies = (*kept.copies, *(HeldCopy(number=4 + n, address=o.address) for n, o in enumerate(others)))
    holds.keep(replace(kept, verdict=verdict, copies=copies))
    client = signed_in("p-worker")
    began = time.monotonic()
    page = client.get("/holds/held-1/").text
    assert time.monotonic() - began < SECONDS
    assert "Recipients 3, 5 to 200" in page
    assert page.count('<th scope="col"') == 1 + 4
    assert page.count("elsewhere.example") >= 196
    form = {"copies": [str(n) for n in range(4, 200)]}
    assert client.post("/holds/held-1/drop/", form).status_code == 302
    assert len([a for a in path.asked if a[0] == "dropped"]) == 196
    assert PersonId("p-worker") in {a[3] for a in path.asked if a[0] == "dropped"}
