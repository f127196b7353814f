"""A Word document (DOCX), all of it: text, boxes, notes, comments, tracked changes, hidden text, properties.

Its parts are read with lxml, since python-docx leaves out deletions, comments' anchors, text boxes and fallbacks.
"""

import re
from collections.abc import Iterator
from hashlib import sha256
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile, ZipInfo

from lxml import etree

from privity.extraction import layers
from privity.extraction.kinds import too_small_to_read
from privity.extraction.limits import Limits
from privity.extraction.pieces import Enclosed, Extract, Gap, Piece

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ASPECTS = (
    (r"word/document\d?\.xml", ""),
    (r"word/comments\w*\.xml", "comment"),
    (r"word/header\d*\.xml", "header"),
    (r"word/footer\d*\.xml", "footer"),
    (r"word/(?:foot|end)notes\.xml", "note"),
    (r"word/glossary/document\.xml", "glossary"),
)
_PROPERTIES = re.compile(r"docProps/\w+\.xml|customXml/item\d+\.xml|word/people\.xml")
_NO_TEXT = re.compile(
    r"\[Content_Types\]\.xml|.*\.rels|word/(?:glossary/)?(?:styles|stylesWithEffects|fontTable|webSettings|theme/theme\d*|settings)\.xml|"
    r"customXml/itemProps\d+\.xml|.*\.odttf|.*/"
)
_PICTURE = re.compile(
    r"(?:word/media/|docProps/thumbnail).*|.*\.(?:png|jpe?g|gif|bmp|emf|wmf|tiff?|svg)", re.IGNORECASE
)
_WORDS_IN = ("descr", "title", "alt", "string", "tooltip", "author", "displayText", "name")
_SHOWN_VALUES = frozenset(
    {"alias", "tag", "lvlText", "helpText", "statusText", "default", "comboBox", "listItem", "docVar", "title"}
)
_UNREAD_PARTS = ("vbaProject", "activeX", "vbaData", ".bin", "macrosheets")
_A_MEGABYTE = 1_000_000
# The preview of an empty page that python-docx leaves in every document it writes.
_EMPTY_PREVIEW = "96367138dc44ce09bf2c8f0f8e49348a1478d2c5c0af69bbc2bbc38b63cdcead"


class _Refused(ValueError):
    """The document is not safe, or not clear, to read."""


def parse(content: bytes, limits: Limits) -> Extract:
    try:
        with ZipFile(BytesIO(content)) as package:
            members = _members(package, limits)
            return _Reading(package, members).extract()
    except _Refused as refused:
        return Extract(gaps=(Gap(aspect="", why=str(refused)),))
    except (BadZipFile, etree.XMLSyntaxError, NotImplementedError, RuntimeError, OSError, EOFError, ValueError):
        return Extract(gaps=(Gap(aspect="", why="it is broken"),))
    except Exception as error:  # zlib.error is no subclass of the above
        if type(error).__name__ != "error":
            raise
        return Extract(gaps=(Gap(aspect="", why="it is broken"),))


def _members(package: ZipFile, limits: Limits) -> list[ZipInfo]:
    members = package.infolist()
    names = [member.filename for member in members]
    if len(members) > limits.zip_members:
        raise _Refused(f"more than {limits.zip_members} parts")
    if len(set(map(str.lower, names))) != len(names):
        raise _Refused("two parts of one name: programs would open different ones")
    if sum(member.file_size for member in members) > limits.expanded_bytes:
        raise _Refused("it grows beyond all measure when unpacked")
    for member in members:
        if member.flag_bits & 1:
            raise _Refused("it is encrypted")
        if member.file_size > _A_MEGABYTE and member.file_size > member.compress_size * limits.expansion:
            raise _Refused("it grows beyond all measure when unpacked")
    return members


class _Reading:
    def __init__(self, package: ZipFile, members: list[ZipInfo]) -> None:
        self.package = package
        self.members = members
        self.pieces: list[Piece] = []
        self.gaps: list[Gap] = []
        self.enclosed: list[Enclosed] = []
        self.hidden_styles = self._hidden_styles()

    def extract(self) -> Extract:
        self._main_part()
        for member in sorted(self.members, key=lambda m: (m.filename != "word/document.xml", m.filename)):
            self._member(member.filename)
        return Extract(
            pieces=tuple(p for p in self.pieces if p.text.strip()), gaps=tuple(self.gaps), enclosed=tuple(self.enclosed)
        )

    def _main_part(self) -> None:
        """Programs find the text through the package's relations, not by its usual name."""
        names = {member.filename for member in self.members}
        if not {"_rels/.rels", "word/document.xml"} <= names:
            raise _Refused("it has no document in it")
        for link in self._xml("_rels/.rels"):
            kind = link.get("Type", "") if isinstance(link.tag, str) else ""
            if kind.endswith("/officeDocument") and link.get("Target", "").lstrip("/") != "word/document.xml":
                raise _Refused("its text stands in an unusual place")

    def _member(self, name: str) -> None:
        last = name.rpartition("/")[2]
        for pattern, aspect in _ASPECTS:
            if re.fullmatch(pattern, name):
                self._story(self._xml(name), aspect)
                return
        if _PROPERTIES.fullmatch(name):
            self._properties(self._xml(name))
        elif name.endswith(".rels"):
            self._links(self._xml(name))
        elif _NO_TEXT.fullmatch(name):
            return
        elif any(mark in name for mark in _UNREAD_PARTS):
            self.gaps.append(Gap(aspect=last, why="a program (macro) or object in the document"))
        elif _PICTURE.fullmatch(name):
            picture = self.package.read(name)
            if not too_small_to_read(picture) and sha256(picture).hexdigest() != _EMPTY_PREVIEW:
                self.gaps.append(Gap(aspect=last, why="a picture that was not read"))
        elif name.endswith(".xml"):
            self._other(self._xml(name), last)
        else:  # an embedded or alternative document: judged by its own bytes
            self.enclosed.append(Enclosed(name=last, content=self.package.read(name)))

    def _xml(self, name: str) -> Any:
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_pis=True
        )
        root = etree.fromstring(self.package.read(name), parser)
        if root.getroottree().docinfo.doctype:
            raise _Refused("it declares entities of its own, which no office program writes")
        return root

    def _hidden_styles(self) -> frozenset[str]:
        if "word/styles.xml" not in self.package.namelist():
            return frozenset()
        styles = self._xml("word/styles.xml").iter(f"{_W}style")
        return frozenset(
            s.get(f"{_W}styleId") or ""
            for s in styles
            if s.find(f"{_W}rPr") is not None and _vanishes(s.find(f"{_W}rPr"))
        )

    def _properties(self, root: Any) -> None:
        for element in root.iter():
            if isinstance(element.tag, str):
                tag = etree.QName(element).localname
                text = " ".join(t for t in (element.text or "", *_attributes(element)) if t.strip())
                if (
                    re.search(r"[^\W\d_]{2}", text)
                    and text not in ("true", "false", "Title")
                    and tag
                    not in (
                        "Application",
                        "AppVersion",
                        "Template",
                        "DocSecurity",
                    )
                ):
                    self.pieces.append(Piece(text=text, aspect="properties", title=tag == "title", hidden=True))

    def _links(self, root: Any) -> None:
        for link in root:
            if isinstance(link.tag, str) and link.get("TargetMode") == "External":
                self.pieces.append(Piece(text=link.get("Target", ""), aspect="link", hidden=True))

    def _other(self, root: Any, name: str) -> None:
        """Charts, diagrams and parts that come with newer versions: whatever text they hold."""
        if str(root.tag).startswith(_W):
            self._story(root, name)
            return
        text = "\n".join(t for element in root.iter() for t in (element.text or "", *_attributes(element)) if t.strip())
        self.pieces.append(Piece(text=text, aspect=name, hidden=True))

    def _story(self, root: Any, aspect: str) -> None:
        runs = list(self._runs(root, ""))
        text = layers.shown(runs)
        if not aspect and (heading := self._heading(root)):
            self.pieces.append(Piece(text=heading, aspect="heading", title=True))
        self.pieces.append(Piece(text=text, aspect=aspect))
        for layer, unseen in layers.hidden(runs):
            self.pieces.append(Piece(text=unseen, aspect=layer, hidden=True))

    def _heading(self, root: Any) -> str:
        for paragraph in root.iter(f"{_W}p"):
            style = paragraph.find(f"{_W}pPr/{_W}pStyle")
            if style is not None and re.match(
                r"title|heading|titre|nag|t[ií]tulo", style.get(f"{_W}val") or "", re.IGNORECASE
            ):
                text = layers.shown(list(self._runs(paragraph, ""))).strip()
                if text:
                    return text
        return ""

    def _runs(self, element: Any, layer: str) -> Iterator[layers.Run]:
        """libxml2 refuses what nests deeper than 256, so recursion is bounded."""
        for child in element:
            if not isinstance(child.tag, str):
                continue
            yield from self._run(child, layer)
            if child.tail and child.tail.strip() and child.getparent().tag == f"{_W}p":
                yield layers.Run(child.tail, "hidden")

    def _run(self, element: Any, layer: str) -> Iterator[layers.Run]:  # noqa: C901, PLR0912 - one case for each element
        tag = etree.QName(element).localname
        for words in _attributes(element):
            yield layers.Run(f" {words} ", "alt")
        match tag:
            case "t":
                yield layers.Run(element.text or "", layer)
            case "delText" | "delInstrText":
                yield layers.Run(element.text or "", "deletion")
            case "instrText":
                yield layers.Run(element.text or "", "field")
            case "tab" | "ptab" if element.getparent().tag == f"{_W}r":
                yield layers.Run("\t", layer)
            case "br" | "cr":
                yield layers.Run("\n", layer)
            case "noBreakHyphen":
                yield layers.Run("-", layer)
            case "sym":
                self.gaps.append(Gap(aspect="symbol", why="a letter from a font of symbols"))
            case "del" | "moveFrom":
                yield from self._runs(element, "deletion")
            case "r":
                yield from self._runs(element, layer or ("hidden" if self._is_hidden(element) else ""))
            case "p":
                yield from self._runs(element, layer or ("hidden" if self._style(element, "pPr", "pStyle") else ""))
                yield layers.Run("\n", "")
            case "tc":
                yield from self._runs(element, layer)
                yield layers.Run("\t", "")
            case "tr":
                yield from self._runs(element, layer)
                yield layers.Run("\n", "")
            case "txbxContent":
                yield layers.Run("\n", "")
                yield from self._runs(element, layer)
                yield layers.Run("\n", "")
            case "Fallback":  # for older programs: the same text again, as a rule
                yield from (
                    run if run.layer else layers.Run(run.text, "fallback") for run in self._runs(element, layer)
                )
            case "object" | "control" | "OLEObject":
                self.gaps.append(Gap(aspect="object", why="an embedded object that was not read"))
            case _:
                yield from self._runs(element, layer)

    def _is_hidden(self, run: Any) -> bool:
        properties = run.find(f"{_W}rPr")
        return (properties is not None and _vanishes(properties)) or self._style(run, "rPr", "rStyle")

    def _style(self, element: Any, properties: str, style: str) -> bool:
        found = element.find(f"{_W}{properties}/{_W}{style}")
        return found is not None and found.get(f"{_W}val") in self.hidden_styles


def _vanishes(properties: Any) -> bool:
    for name in ("vanish", "webHidden", "specVanish"):
        found = properties.find(f"{_W}{name}")
        if found is not None and found.get(f"{_W}val", "true") not in ("false", "0", "off"):
            return True
    size, colour = properties.find(f"{_W}sz"), properties.find(f"{_W}color")
    if size is not None and (size.get(f"{_W}val") or "").isdigit() and int(size.get(f"{_W}val")) <= 4:
        return True
    return colour is not None and (colour.get(f"{_W}val") or "").upper() == "FFFFFF"


def _attributes(element: Any) -> Iterator[str]:
    for name, value in element.items():
        key = etree.QName(name).localname
        if (key in _WORDS_IN and re.search(r"[^\W\d_]{2}", value)) or (
            key == "val" and etree.QName(element).localname in _SHOWN_VALUES and re.search(r"[^\W\d_]{2}", value)
        ):
            yield value
