"""The parts that any OOXML file may hold beside its text: properties, pictures, embedded files, macros, outside links."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from io import BytesIO
from typing import Any

from PIL import Image

from privity.extraction import drawn
from privity.extraction.kinds import Mixed, kind_of, too_small_to_read
from privity.extraction.limits import FAILURES
from privity.extraction.packages import BROKEN, Package, RefusedError
from privity.extraction.pieces import Enclosed, Extract, Gap, Piece

_PROPERTIES = re.compile(r"docProps/\w+\.xml|(?:word/people|xl/persons/\w+|ppt/commentAuthors|ppt/authors)\.xml")
_NO_TEXT = re.compile(
    r"\[Content_Types\]\.xml|.*\.odttf|.*\.fntdata|.*/printerSettings\d*\.bin|"
    r".*/(?:theme/theme\d*|themeOverride\d*|tableStyles|webSettings|fontTable|calcChain|metadata)\.xml|"
    r".*/(?:styles|stylesWithEffects|settings|style\d+|colors\d+|quickStyle\d+|layout\d+)\.xml|customXml/itemProps\d*\.xml|ppt/viewProps\.xml"
)
_PICTURE = re.compile(r".*\.(?:png|jpe?g|gif|bmp|emf|wmf|tiff?|svg|wdp|webp|heic)", re.IGNORECASE)
_UNREAD = (
    ("vbaProject", "it holds macros that are not read"),
    ("vbaData", "it holds macros that are not read"),
    ("macrosheets", "it holds macros that are not read"),
    ("activeX", "a control (ActiveX) that is not read"),
)
_SMALL_PREVIEW = 256  # points on its longer side
Image.preinit()  # before the process is shut in, after which nothing can be imported
# The previews of an empty page that two widely used libraries leave in every file they write.
_EMPTY_PREVIEWS = frozenset(
    {
        "96367138dc44ce09bf2c8f0f8e49348a1478d2c5c0af69bbc2bbc38b63cdcead",
        "116f9aa8ea038e39ef47ee99a23592ab569cf77feafecd0a30e222369e931d25",
    }
)


@dataclass(slots=True, kw_only=True)
class Found:
    """What a file is found to hold, within the limit of characters."""

    room: int
    pieces: list[Piece] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    enclosed: list[Enclosed] = field(default_factory=list)
    full: bool = False

    def add(self, text: str, aspect: str = "", *, hidden: bool = False, title: bool = False) -> None:
        if not text or text.isspace():
            return
        self.room -= len(text)
        if self.room < 0:
            if not self.full:
                self.unread(aspect, "more text than is read of one file")
            self.full = True
            return
        self.pieces.append(Piece(text=text, aspect=aspect, hidden=hidden, title=title))

    def unread(self, aspect: str, why: str) -> None:
        gap = Gap(aspect=aspect, why=why)
        if gap not in self.gaps[-20:]:
            self.gaps.append(gap)

    def extract(self) -> Extract:
        return Extract(pieces=tuple(self.pieces), gaps=tuple(self.gaps), enclosed=tuple(self.enclosed))


class Parts:
    """Each part is read once, under the place from which it was first reached; `rest` reads what nothing pointed to."""

    def __init__(self, package: Package) -> None:
        self.package = package
        self.found = Found(room=package.limits.characters)
        self._done: set[str] = set()

    def main_part(self, usual: str) -> None:
        """Programs find the text through the package's relations, not by its usual name."""
        if usual not in self.package or "_rels/.rels" not in self.package:
            raise RefusedError("it has no document in it")
        if any(link.kind == "officeDocument" and link.target != usual for link in self.package.links("")):
            raise RefusedError("its text stands in an unusual place")

    def read(self, name: str, reader: Callable[[Any], None], aspect: str = "") -> None:
        """One broken part is a gap; the others are still read."""
        if name in self._done or name not in self.package:
            return
        self._done.add(name)
        try:
            reader(self.package.xml(name))
        except BROKEN:
            self.found.unread(aspect or name.rpartition("/")[2], "a part that is broken")

    def take(self, name: str) -> bool:
        """Whether it had not been read yet, and is there."""
        fresh = name in self.package and name not in self._done
        self._done.add(name)
        return fresh

    def rest(self) -> Extract:
        for name in sorted(self.package.names):
            if name not in self._done:
                self._done.add(name)
                try:
                    self._part(name)
                except BROKEN:
                    self.found.unread(name.rpartition("/")[2], "a part that is broken")
        return self.found.extract()

    def _part(self, name: str) -> None:
        last = name.rpartition("/")[2]
        why = next((why for mark, why in _UNREAD if mark in name and not name.endswith(".rels")), "")
        if why:
            self.found.unread("", why)
        elif _PROPERTIES.fullmatch(name):
            for text, is_title in drawn.properties(self.package.xml(name)):
                self.found.add(text, "properties", title=is_title, hidden=True)
        elif name.endswith(".rels"):
            self._links(name)
        elif not _NO_TEXT.fullmatch(name):
            self._told(name, last)

    def _told(self, name: str, last: str) -> None:
        if _PICTURE.fullmatch(name):
            self._picture(name, last)
        elif name.startswith("customXml/") and name.endswith(".xml"):
            self._own_data(self.package.xml(name))
        elif name.endswith((".xml", ".vml")):
            self._unknown(self.package.xml(name), last)
        else:  # an embedded or alternative document: judged by its own bytes
            self.found.enclosed.append(Enclosed(name=last, content=self.package.read(name)))

    def _unknown(self, root: Any, last: str) -> None:
        self.found.add(drawn.everything(root), last, hidden=True)

    def _own_data(self, root: Any) -> None:
        """What other programs keep in the file, under names of their own."""
        self.found.add(drawn.everything(root, attributes=True), "properties", hidden=True)

    def _links(self, name: str) -> None:
        for link in self.package.xml(name):
            if isinstance(link.tag, str) and link.get("TargetMode") == "External":
                self.found.add(link.get("Target", ""), "link", hidden=True)

    def _picture(self, name: str, last: str) -> None:
        picture = self.package.read(name)
        if name.startswith("docProps/") and is_small_preview(picture):
            return
        if not too_small_to_read(picture) and sha256(picture).hexdigest() not in _EMPTY_PREVIEWS:
            self.found.enclosed.append(Enclosed(name=_agreeing(last, picture), content=picture))


def is_small_preview(picture: bytes) -> bool:
    """A picture of the first page, which programs make of it whenever they save, and which is too small to be read."""
    try:
        with Image.open(BytesIO(picture)) as opened:
            return max(opened.size) <= _SMALL_PREVIEW
    except (*FAILURES, Image.DecompressionBombError):
        return False


def is_picture(name: str) -> bool:
    return _PICTURE.fullmatch(name) is not None


def _agreeing(name: str, picture: bytes) -> str:
    """Office programs open a picture by its bytes, whatever its ending says; so the ending goes where they differ."""
    try:
        kind_of(picture, name)
    except Mixed:
        return name.rpartition(".")[0]
    return name
