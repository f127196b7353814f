"""A page of an attachment as it looks, with the places marked where something was found."""

from base64 import b64encode
from collections.abc import Iterable
from dataclasses import dataclass, field

from csp.constants import SELF
from csp.decorators import csp_replace
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from privity.control.outcomes import HoldId
from privity.domain.detection.findings import Finding
from privity.domain.disclosure import Passage
from privity.records.holds.access import NotFound
from privity.workflows.holds import words
from privity.workflows.holds.message import label_of, whom_words
from privity.workflows.holds.path_port import PagePicture
from privity.workflows.holds.pictured import may_see_pages, page_of
from privity.workflows.holds.sight import Sight
from privity.workflows.holds.views import closed_on_failure, sight_of
from privity.workflows.holds.wiring import wired

FEWEST_LETTERS = 2  # shorter words stand everywhere on a page


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One finding on the page. `seen` says whether its place was found on the picture."""

    number: int
    whom: str = field(repr=False)
    category: str
    why: str = field(repr=False)
    seen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A place on the picture, in its pixels, with the number of what stands there; `more` says that it is not alone."""

    left: int
    top: int
    width: int
    height: int
    number: int
    more: bool = False


@require_GET
@never_cache
@csp_replace({"img-src": [SELF, "data:"]})  # type: ignore[arg-type] # it passes on whatever a view takes
@closed_on_failure
def page(request: HttpRequest, hold: HoldId, passage: int) -> HttpResponse:
    sight = sight_of(request, hold)
    passages = sight.hold.reading.passages
    there = page_of(passages[passage]) if passage < len(passages) else None
    if there is None or not may_see_pages(sight):
        raise NotFound
    wired().path.viewed(hold, by=sight.standing.person)  # in the ledger before anything is shown
    where, number = there
    here = _findings_on(sight, where, number, passages[passage].part)
    picture = _picture(sight, passages[passage], there, [_written(sight, finding) for _, finding in here])
    return render(
        request,
        "holds/page.html",
        {
            "sight": sight,
            "held": sight.hold,
            "standing": sight.standing,
            "label": label_of(passages[passage].where.partition(";")[0], part=passages[passage].part, named=True),
            "picture": picture,
            "encoded": b64encode(picture.png).decode() if picture else "",
            "marks": tuple(_marks(picture, here)),
            "found": _found(sight, here, picture),
            "passage": passage,
        },
    )


def _findings_on(sight: Sight, where: str, number: int, part: int) -> list[tuple[int, Finding]]:
    passages = sight.hold.reading.passages
    return sorted(
        (sight.numbers[index], finding)
        for index, finding in enumerate(sight.hold.verdict.findings)
        if finding.part == part and page_of(passages[finding.passage]) == (where, number)
    )


def _written(sight: Sight, finding: Finding) -> str:
    return sight.hold.reading.passages[finding.passage].text[finding.start : finding.end]


def _picture(sight: Sight, passage: Passage, there: tuple[str, int], marked: list[str]) -> PagePicture | None:
    pictures = wired().page_pictures
    same = sorted({p.part for p in sight.hold.reading.passages if (at := page_of(p)) and at[0] == there[0]})
    if pictures is None or passage.part not in same:
        return None
    shown = [words if len(words.strip()) >= FEWEST_LETTERS else "" for words in marked]
    return pictures(sight.hold.submission.raw, there[0], same.index(passage.part), there[1], shown)


def _marks(picture: PagePicture | None, here: list[tuple[int, Finding]]) -> Iterable[Mark]:
    """Several findings of the same words stand in one place, under the first one's number."""
    numbers: dict[tuple[int, int, int, int], list[int]] = {}
    for *box, index in picture.places if picture else ():
        if index < len(here):
            left, top, right, bottom = box
            numbers.setdefault((left, top, right, bottom), []).append(here[index][0])
    for (left, top, right, bottom), there in numbers.items():
        yield Mark(
            left=left, top=top, width=right - left, height=bottom - top, number=there[0], more=len(set(there)) > 1
        )


def _found(sight: Sight, here: list[tuple[int, Finding]], picture: PagePicture | None) -> tuple[Found, ...]:
    seen = {index for *_, index in picture.places} if picture else set()
    return tuple(
        Found(
            number=number,
            whom=whom_words(sight, finding),
            category=words.category(finding.category),
            why=finding.why,
            seen=index in seen,
        )
        for index, (number, finding) in enumerate(here)
    )
