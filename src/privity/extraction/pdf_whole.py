"""Whether a PDF comes out whole: every stream opens, every page's instructions are complete, everything named is there.

A second reader of the file's structure (qpdf): where it stumbles, another program than ours may show another text."""

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

import pikepdf

from privity.extraction.limits import FAILURES
from privity.extraction.pieces import Gap

DAMAGED = "it is damaged: a part of it may be missing here, or shown differently elsewhere"
CUT_OFF = "what the page shows is damaged, or ends in the middle"
SWELLS = "it swells too far when it is opened"
UNDRAWN = "it keeps something that no page shows"
BUSY = "a long document, which takes a while to check"
_NAME = pikepdf.Name
_SHOWN, _FONT_CHOSEN = re.compile(rb"[)>\]]\s*T[jJ]\s"), re.compile(rb"/\S{1,60}\s+[\d.]+\s+Tf\s")
_OTHERS = frozenset(
    {"/Type", "/Subtype", "/Length1", "/N", "/FunctionType", "/ShadingType", "/Params"}
)  # no instructions
_UNCLOSED = "input stream is complete but output may still be valid"  # told apart below
_SWOLLEN = 400_000_000  # bytes
_KNOWN_FILTERS = frozenset(
    {"/FlateDecode", "/Fl", "/LZWDecode", "/LZW", "/ASCII85Decode", "/A85", "/ASCIIHexDecode", "/AHx", "/RunLengthDecode", "/RL",
     "/DCTDecode", "/DCT", "/JPXDecode", "/CCITTFaxDecode", "/CCF", "/JBIG2Decode", "/Crypt"}
)  # fmt: skip
_COUNTS = (
    "q Q h S s f F f* B B* b b* n W W* BT ET T* EMC BX EX",
    "w J j M ri i gs Tc Tw Tz TL Tr Ts Tj TJ ' CS cs G g sh Do MP BMC",
    "d m l Td TD Tf DP BDC d0",
    'RG rg "',
    "v y re K k",
    "",
    "cm c Tm d1",
)
_OPERANDS = {operator: count for count, line in enumerate(_COUNTS) for operator in line.split()}
_ANY = frozenset({"SC", "SCN", "sc", "scn", "INLINE IMAGE"})
_SHOWS = frozenset({"Tj", "TJ", "'", '"'})


@dataclass(slots=True, kw_only=True)
class Drawing:
    """What the instructions of pages, forms and patterns draw."""

    gaps: list[Gap] = field(default_factory=list)
    drawn: set[tuple[int, int]] = field(default_factory=set)  # objects that some instruction draws
    unshown: list[pikepdf.Stream] = field(default_factory=list)  # with text or pictures, drawn by none
    spoken: list[str] = field(default_factory=list, repr=False)  # instead of what is drawn
    unsure: bool = False  # instructions whose resources are those of whoever draws them


def looked_through(document: pikepdf.Pdf, pages: int) -> Iterator[Drawing]:
    """Yields the same account after each step, so that the caller can stop in time."""
    found = Drawing()
    if len(document.pages) != pages:
        found.gaps.append(Gap(aspect="", why=DAMAGED))
    for number, page in enumerate(document.pages, start=1):
        _page(found, page, f"page={number}")
        yield found
    shown: list[pikepdf.Stream] = []
    pictures: list[pikepdf.Stream] = []
    for item in document.objects:
        if isinstance(item, pikepdf.Stream):
            _stream(found, item, shown, pictures)
        elif isinstance(item, pikepdf.Dictionary) and item.get(_NAME.Type) == _NAME.Font and "/CharProcs" in item:
            for glyph in item.CharProcs.values():
                _instructions(found, glyph, item.get(_NAME.Resources), "", unopened(glyph))
        yield found
    found.unshown = [item for item in shown if item.objgen not in found.drawn]
    if not found.unsure and _left_aside(document, pictures, found):
        found.gaps.append(Gap(aspect="", why=UNDRAWN))
    if any(_UNCLOSED not in str(warning) for warning in document.get_warnings()):
        found.gaps.append(Gap(aspect="", why=DAMAGED))
    yield found


def _page(found: Drawing, page: pikepdf.Page, aspect: str) -> None:
    contents = page.obj.get(_NAME.Contents)
    told: list[pikepdf.Object] = []
    if isinstance(contents, pikepdf.Array):
        told = list(contents.as_list())
    elif contents is not None or "/Contents" in page.obj:
        told = [contents]  # type: ignore[list-item]  # None is named below, as no stream
    found.drawn |= {each.objgen for each in told if isinstance(each, pikepdf.Stream)}
    _instructions(found, page, page.resources, aspect, next(filter(None, map(unopened, told)), ""))


def _stream(found: Drawing, item: pikepdf.Stream, shown: list[pikepdf.Stream], pictures: list[pikepdf.Stream]) -> None:
    why = unopened(item)
    if item.get(_NAME.Subtype) == _NAME.Form or item.get(_NAME.PatternType) == 1:
        if _instructions(found, item, item.get(_NAME.Resources), "", why):
            shown.append(item)
    elif why:
        found.gaps.append(Gap(aspect="", why=why))
    elif item.get(_NAME.Subtype) == _NAME.Image and int(item.get(_NAME.Width, 0)) > 1:
        pictures.append(item)
    elif item.objgen not in found.drawn and not _OTHERS.intersection(item.keys()) and shows_text(item):
        found.gaps.append(Gap(aspect="", why=UNDRAWN))


def shows_text(stream: pikepdf.Stream) -> bool:
    """Looks like the instructions of a page."""
    raw = stream.read_bytes()
    return b"BT" in raw and _SHOWN.search(raw) is not None and _FONT_CHOSEN.search(raw) is not None


def unopened(stream: pikepdf.Object) -> str:  # noqa: PLR0911 - one for each way of packing
    """Why its bytes do not come out whole; empty when they do."""
    if not isinstance(stream, pikepdf.Stream):
        return CUT_OFF
    filters = stream.get(_NAME.Filter, pikepdf.Array())
    names = [str(each) for each in filters.as_list()] if isinstance(filters, pikepdf.Array) else [str(filters)]
    if not _KNOWN_FILTERS.issuperset(names):
        return DAMAGED
    try:
        if names in (["/FlateDecode"], ["/Fl"]):
            return _deflated(stream.read_raw_bytes())
        if names and not any(name.startswith(("/DCT", "/JPX", "/CCITT", "/CCF", "/JBIG2", "/Crypt")) for name in names):
            if len(stream.read_raw_bytes()) > _SWOLLEN // 1000:
                return SWELLS
            stream.read_bytes()
        elif names and names[-1] in {"/DCTDecode", "/DCT"} and len(names) == 1:
            return "" if b"\xff\xd9" in stream.read_raw_bytes()[-4096:] else DAMAGED  # a picture's end
    except (*FAILURES, pikepdf.PdfError):
        return DAMAGED
    return ""


def _deflated(raw: bytes) -> str:
    if not raw:
        return ""
    unpacking = zlib.decompressobj()
    size, rest, checksum = 0, raw, 1
    try:
        while rest and not unpacking.eof:
            opened = unpacking.decompress(rest, 1 << 20)
            size, rest, checksum = size + len(opened), unpacking.unconsumed_tail, zlib.adler32(opened, checksum)
            if size > _SWOLLEN:
                return SWELLS
    except zlib.error:
        return DAMAGED
    return "" if unpacking.eof or _only_unclosed(unpacking, checksum) else DAMAGED


def _only_unclosed(unpacking: Any, checksum: int) -> bool:
    """All of it is there, without the end mark: some programs leave that out."""
    for end in (b"", b"\x03\x00"):
        closing = unpacking.copy()
        try:
            more = closing.decompress(end + checksum.to_bytes(4))
        except zlib.error:
            continue
        if closing.eof and not more:
            return True
    return False


def _instructions(  # noqa: C901 - one rule for each instruction
    found: Drawing, drawing: pikepdf.Object | pikepdf.Page, resources: object, aspect: str, why: str
) -> bool:
    """Whether it shows text or a picture; notes what is amiss in it and what it draws."""
    if why:
        found.gaps.append(Gap(aspect=aspect, why=why))
        return False
    try:
        told = pikepdf.parse_content_stream(drawing)
    except (*FAILURES, pikepdf.PdfError):
        found.gaps.append(Gap(aspect=aspect, why=CUT_OFF))
        return False
    known = resources if isinstance(resources, pikepdf.Dictionary) else None
    fonts, things = (_named(known, kind) for kind in (_NAME.Font, _NAME.XObject))
    in_text, leniently, shows, amiss = False, 0, False, False
    for step in told:
        operator, operands = str(step.operator), step.operands
        leniently += (operator == "BX") - (operator == "EX")
        if operator not in _ANY and not leniently and not _fitting(operator, operands):
            amiss = True
        elif operator in {"BT", "ET"}:
            amiss = amiss or in_text is (operator == "BT")
            in_text = operator == "BT"
        elif operator == "Tf":
            amiss = amiss or (known is not None and str(operands[0]) not in fonts)
        elif operator in {"BDC", "DP"} and isinstance(operands[1], pikepdf.Dictionary):
            found.spoken += [str(each) for _, each in operands[1].items() if isinstance(each, pikepdf.String)]
        elif operator == "Do":
            thing = things.get(str(operands[0]))
            found.unsure = found.unsure or known is None
            if isinstance(thing, pikepdf.Stream):
                found.drawn.add(thing.objgen)
                shows = True
            else:
                amiss = amiss or known is not None
        shows = shows or operator in _SHOWS or operator == "INLINE IMAGE"
    if amiss or in_text:
        found.gaps.append(Gap(aspect=aspect, why=CUT_OFF))
    return shows


def _fitting(operator: str, operands: Any) -> bool:
    """Some programs write a number too many, which nobody minds; a text too many has lost what shows it."""
    wanted = _OPERANDS.get(operator)
    if wanted is None or len(operands) < wanted:
        return False
    return all(isinstance(each, (int, float, Decimal)) for each in list(operands)[: len(operands) - wanted])


def _named(resources: pikepdf.Dictionary | None, kind: pikepdf.Name) -> dict[str, pikepdf.Object]:
    named = resources.get(kind) if resources is not None else None
    return dict(named.items()) if isinstance(named, pikepdf.Dictionary) else {}


def _left_aside(document: pikepdf.Pdf, pictures: list[pikepdf.Stream], found: Drawing) -> bool:
    """A picture among the resources of a page or form, and drawn by nothing."""
    undrawn = {item.objgen for item in pictures if item.objgen not in found.drawn}
    if not undrawn:
        return False
    offered: list[pikepdf.Object | None] = [
        item for item in document.objects if isinstance(item, pikepdf.Dictionary) and _NAME.XObject in item
    ]
    offered += [page.resources for page in document.pages]
    offered += [
        item.get(_NAME.Resources)
        for item in document.objects
        if isinstance(item, pikepdf.Stream) and _NAME.Resources in item
    ]
    return any(
        thing.objgen in undrawn
        for resources in offered
        if isinstance(resources, pikepdf.Dictionary)
        for thing in _named(resources, _NAME.XObject).values()
        if isinstance(thing, pikepdf.Stream)
    )
