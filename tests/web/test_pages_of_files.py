"""A page of an attachment as it looks: to whoever may see all of the message, marked, on demand, and nobody else."""

import base64
import re
from collections.abc import Sequence
from dataclasses import replace
from email.message import EmailMessage
from io import BytesIO

import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas
from tests.web.conftest import SignedIn
from tests.web.held import OTHER_FAMILY, OURS, DoublePath, InMemoryHolds, InMemoryReadingRoom, hold, whole

from privity.bootstrap import page_picture
from privity.control.ports import Hold
from privity.domain.disclosure import Passage, Place
from privity.workflows.holds import wiring
from privity.workflows.holds.path_port import PagePicture

pytestmark = pytest.mark.django_db
PDF = "attachment:plan.pdf#page=2"
TEXT = "Plan for Wren Corbet. Next review in January."


def _two_pages() -> bytes:
    out = BytesIO()
    canvas = Canvas(out, pagesize=(400, 300))
    canvas.drawString(40, 200, "The first page.")
    canvas.showPage()
    canvas.drawString(40, 200, TEXT)
    canvas.save()
    return out.getvalue()


def _with_file(*, sender: str = "p-worker", **more: object) -> Hold:
    """The hand-made hold, with its plan as the second page of a real PDF in a real message."""
    message = EmailMessage()
    message["Subject"] = "Core group"
    message.set_content("See attached.")
    message.add_attachment(_two_pages(), maintype="application", subtype="pdf", filename="plan.pdf")
    kept = hold("held-1", sender=sender, **more)
    page = Passage(where=PDF, place=Place.ATTACHMENT, text=TEXT, part=1)
    passages = (*kept.reading.passages[:3], page, *kept.reading.passages[4:])
    findings = tuple(replace(f, where=PDF) if f.passage == 3 else f for f in kept.verdict.findings)
    return replace(
        kept,
        reading=replace(kept.reading, passages=passages),
        verdict=replace(kept.verdict, findings=findings),
        submission=replace(kept.submission, raw=message.as_bytes()),
    )


@pytest.fixture
def with_pictures(path: DoublePath, holds: InMemoryHolds, reading_room: InMemoryReadingRoom) -> DoublePath:
    wiring.provide(path=path, holds=holds, long_messages=reading_room, ledger_verify=whole, page_pictures=page_picture)
    return path


def test_the_page_is_shown_with_its_places_marked(
    signed_in: SignedIn, with_pictures: DoublePath, holds: InMemoryHolds
) -> None:
    holds.keep(_with_file())
    client = signed_in("p-worker")
    (link,) = re.findall(r'href="(/holds/held-1/pages/\d+/)"', client.get("/holds/held-1/").text)
    page = client.get(link)
    (encoded,) = re.findall(r'href="data:image/png;base64,([^"]+)"', page.text)
    picture = Image.open(BytesIO(base64.b64decode(encoded)))
    assert picture.width > 500
    assert page.text.count("privity-page__mark") == 1  # the child's name, which stands there once
    assert "data:" in page["Content-Security-Policy"]
    assert page["Cache-Control"].startswith("max-age=0")
    assert ("viewed", "held-1", "p-worker") in [(a[0], str(a[1]), str(a[2])) for a in with_pictures.asked]


def test_whoever_may_not_see_everything_sees_no_picture(
    signed_in: SignedIn, with_pictures: DoublePath, holds: InMemoryHolds
) -> None:
    holds.keep(_with_file(sender="p-head", findings=(*OURS, OTHER_FAMILY)))
    client = signed_in("p-manager")
    assert "/pages/" not in client.get("/holds/held-1/").text
    assert client.get("/holds/held-1/pages/3/").status_code == 404
    assert signed_in("p-head").get("/holds/held-1/pages/3/").status_code == 200  # their own mail


@pytest.mark.parametrize("passage", [0, 1, 4, 99])
def test_what_stands_on_no_page_has_no_picture(
    signed_in: SignedIn, with_pictures: DoublePath, holds: InMemoryHolds, passage: int
) -> None:
    holds.keep(_with_file())
    assert signed_in("p-worker").get(f"/holds/held-1/pages/{passage}/").status_code == 404


def test_where_no_picture_can_be_made_the_page_says_so(
    signed_in: SignedIn, with_pictures: DoublePath, holds: InMemoryHolds
) -> None:
    kept = _with_file()
    broken = kept.submission.raw[: len(kept.submission.raw) // 2]
    holds.keep(replace(kept, submission=replace(kept.submission, raw=broken)))
    page = signed_in("p-worker").get("/holds/held-1/pages/3/")
    assert page.status_code == 200
    assert "No picture of this page can be made" in page.text


def test_of_two_files_of_one_name_each_passage_shows_its_own(
    signed_in: SignedIn, path: DoublePath, holds: InMemoryHolds, reading_room: InMemoryReadingRoom
) -> None:
    asked: list[tuple[str, int, int]] = []

    def pictures(raw: bytes, where: str, turn: int, page: int, words: Sequence[str]) -> PagePicture | None:
        asked.append((where, turn, page))
        return None

    wiring.provide(path=path, holds=holds, long_messages=reading_room, ledger_verify=whole, page_pictures=pictures)
    kept = _with_file()
    second = replace(kept.reading.passages[3], part=2, where="attachment:plan.pdf#page=7")
    holds.keep(replace(kept, reading=replace(kept.reading, passages=(*kept.reading.passages, second))))
    client = signed_in("p-worker")
    client.get("/holds/held-1/pages/3/")
    client.get(f"/holds/held-1/pages/{len(kept.reading.passages)}/")
    assert asked == [("attachment:plan.pdf", 0, 2), ("attachment:plan.pdf", 1, 7)]
