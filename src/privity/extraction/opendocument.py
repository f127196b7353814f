"""OpenDocument text, spreadsheets and presentations (ODT, ODS, ODP), all of it, flat files too.

Read with lxml: odfpy gives the same elements, but reads whole files without any limit.
"""

import re
from base64 import b64decode
from dataclasses import dataclass
from typing import Any

from lxml import etree

from privity.extraction import drawn, layers
from privity.extraction.kinds import too_small_to_read
from privity.extraction.limits import Limits
from privity.extraction.officeparts import Found, is_small_preview
from privity.extraction.packages import BROKEN, Package, RefusedError, guarded
from privity.extraction.pieces import Enclosed, Extract

_NS = "{urn:oasis:names:tc:opendocument:xmlns:"
_OFFICE, _TEXT, _TABLE, _DRAW, _STYLE = (
    f"{_NS}{name}:1.0}}" for name in ("office", "text", "table", "drawing", "style")
)
_PRESENTATION, _META = f"{_NS}presentation:1.0}}", f"{_NS}meta:1.0}}"
_CONTENT = re.compile(r"(?:.*/)?(?:content|styles)\.xml")
_NO_TEXT = re.compile(
    r"mimetype|META-INF/(?:manifest|documentsignatures)\.xml|manifest\.rdf|(?:.*/)?(?:settings|layout-cache|current)\.?(?:xml)?|"
    r"Configurations2/.*|(?:.*/)?meta\.xml"
)
_SPOKEN = frozenset(
    {"label", "current-value", "current-selected", "value", "title", "help-text", "formula", "href", "string-value",
     "name", "description", "display-name", "content-validation-name", "condition", "author", "creator"}
)  # fmt: skip
_VALUES = ("string-value", "date-value", "time-value", "boolean-value", "value")
_DC = "{http://purl.org/dc/elements/1.1/}"
_FORMAT = f"{_NS}datastyle:1.0}}"
_MOST_DEEP = 200


def parse(content: bytes, limits: Limits) -> Extract:
    return guarded(content, limits, lambda package: _package(package, limits))


def is_flat(root: Any) -> bool:
    return bool(root.tag == f"{_OFFICE}document")


def read_flat(root: Any, limits: Limits) -> Extract:
    reading = _Reading(Found(room=limits.characters))
    reading.styles(root)
    reading.document(root, "")
    for number, data in enumerate(root.iter(f"{_OFFICE}binary-data"), start=1):
        content = b64decode("".join((data.text or "").split()))
        if content and not too_small_to_read(content):
            reading.found.enclosed.append(Enclosed(name=f"enclosed {number}", content=content))
    return reading.found.extract()


def _package(package: Package, limits: Limits) -> Extract:
    manifest = package.xml("META-INF/manifest.xml") if "META-INF/manifest.xml" in package else None
    if manifest is not None and any(drawn.local(element) == "encryption-data" for element in manifest.iter()):
        raise RefusedError("it is encrypted")
    if manifest is None or "content.xml" not in package:
        raise RefusedError("it has no document in it")
    reading = _Reading(Found(room=limits.characters))
    texts = [name for name in package.names if _CONTENT.fullmatch(name)]
    roots: dict[str, Any] = {}
    for name in texts:
        try:
            roots[name] = package.xml(name)
            reading.styles(roots[name])
        except BROKEN:
            reading.found.unread(name, "a part that is broken")
    for name in sorted(roots, key=lambda name: (name != "content.xml", name)):
        folder = name.rpartition("/")[0]
        reading.document(roots[name], f"object={folder}" if folder else "")
    for name in package.names:
        if name not in texts:
            _other(package, name, reading)
    return reading.found.extract()


def _other(package: Package, name: str, reading: "_Reading") -> None:
    last = name.rpartition("/")[2]
    if name.startswith(("Basic/", "Scripts/", "Dialogs/")):
        reading.found.unread("", "it holds macros that are not read")
    elif last == "meta.xml":
        reading.document(package.xml(name), "properties")
    elif (
        (name.startswith("Thumbnails/") and is_small_preview(package.read(name)))
        or _NO_TEXT.fullmatch(name)
        or (name.startswith("ObjectReplacements/") and last in reading.objects(package))
    ):
        return
    elif name.endswith((".xml", ".rdf")):
        reading.found.add(drawn.everything(package.xml(name)), last, hidden=True)
    else:
        content = package.read(name)
        if content and not too_small_to_read(content):
            reading.found.enclosed.append(Enclosed(name=last, content=content))


@dataclass(frozen=True, slots=True)
class _At:
    aspect: str = ""
    layer: str = ""  # as in layers.Run


class _Reading:
    def __init__(self, found: Found) -> None:
        self.found = found
        self.hidden_styles: set[str] = set()
        self.stories: dict[str, list[layers.Run]] = {}
        self.slides = 0
        self.kind = ""

    @staticmethod
    def objects(package: Package) -> frozenset[str]:
        """Of which the content was read itself, so that a picture of it adds nothing."""
        return frozenset(name.split("/")[0] for name in package.names if name.endswith("/content.xml"))

    def styles(self, root: Any) -> None:
        for style in root.iter(f"{_STYLE}style"):
            for properties in style:
                values = properties.attrib if isinstance(properties.tag, str) else {}
                if (
                    values.get(f"{_TEXT}display") == "none"
                    or values.get(f"{_TABLE}display") == "false"
                    or values.get(f"{_PRESENTATION}visibility") == "hidden"
                ):
                    self.hidden_styles.add(style.get(f"{_STYLE}name") or "")

    def document(self, root: Any, aspect: str) -> None:
        if aspect == "properties":
            self._properties(root)
            return
        self.stories = {}
        self._into(root, _At(aspect=aspect), 0)
        for place, runs in self.stories.items():
            self.found.add(_evened(layers.shown(runs)), place)
            for layer, unseen in layers.hidden(runs):
                self.found.add(
                    unseen, f"{place};{layer}" if place and layer != "hidden" else place or layer, hidden=True
                )

    def _properties(self, root: Any) -> None:
        for element in root.iter():
            words = " ".join(t for t in (element.text or "", element.get(f"{_META}name") or "") if t.strip())
            if drawn.worded(words) and drawn.local(element) not in (
                "generator",
                "editing-duration",
                "date",
                "creation-date",
                "print-date",
            ):
                self.found.add(words, "properties", title=drawn.local(element) == "title", hidden=True)

    def _say(self, text: str, at: _At) -> None:
        if text:
            self.stories.setdefault(at.aspect, []).append(layers.Run(text, at.layer))

    def _into(self, element: Any, at: _At, depth: int) -> None:
        if depth > _MOST_DEEP:
            raise RefusedError("it nests too deep")
        if element.text and self._speaks(element) and element.tag != f"{_OFFICE}binary-data":
            self._say(element.text, at)
        for child in element:
            if isinstance(child.tag, str):
                self._element(child, at, depth + 1)
            if child.tail and self._speaks(element):
                self._say(child.tail, at)

    @staticmethod
    def _speaks(element: Any) -> bool:
        """White space between elements that hold no text themselves is none of the text."""
        if element.tag.startswith(_FORMAT):
            return drawn.worded(element.text or "")
        return bool((element.text or "").strip()) or not element.tag.startswith((_OFFICE, _TABLE, _STYLE))

    def _element(self, element: Any, at: _At, depth: int) -> None:  # noqa: C901, PLR0912 - one case for each element
        self._spoken(element, at)
        where, layer = self._place(element, at)
        inner = _At(where, layer or at.layer)
        match drawn.local(element) if element.tag.startswith((_NS, _DC)) else "":
            case "s":
                self._say(" " * min(200, int(element.get(f"{_TEXT}c") or "1")), at)
            case "tab":
                self._say("\t", at)
            case "title" | "desc":
                self._into(element, _At(where, "alt"), depth)
                self._say("\n", _At(where, "alt"))
            case "annotation":
                self._say("\n", inner)
                self._into(element, inner, depth)
            case "creator" | "date" | "note-citation" | "sender-initials":
                self._into(element, inner, depth)
                self._say("\n", inner)
            case "line-break":
                self._say("\n", at)
            case "p" | "h" if element.tag.startswith(_TEXT):
                self._into(element, inner, depth)
                if any(True for _ in element.iterancestors(f"{_TABLE}table-cell")):
                    self._say(" ", inner)
                else:
                    self._say("\n", inner)
                self._heading(element)
            case "table-cell" | "covered-table-cell":
                if not any(True for _ in element.iter(f"{_TEXT}p")):
                    self._say(next((v for k in _VALUES if (v := element.get(f"{_OFFICE}{k}"))), ""), inner)
                self._into(element, inner, depth)
                self._say("\t", inner)
            case "table-row":
                self._into(element, inner, depth)
                self._say("\n", inner)
            case _:
                self._into(element, inner, depth)

    def _place(self, element: Any, at: _At) -> tuple[str, str]:  # noqa: PLR0911 - one answer for each element
        """Where an element's text stands, and as what it is hidden."""
        tag = element.tag
        unseen = "hidden" if self._hidden(element) else ""
        above = at.aspect
        if tag in (f"{_TABLE}table", f"{_DRAW}page") and not element.getparent().tag.startswith(_OFFICE):
            return above, unseen
        match tag:
            case _ if tag == f"{_TABLE}table" and drawn.local(element.getparent()) == "spreadsheet":
                name = " ".join((element.get(f"{_TABLE}name") or "").replace(";", ",").replace("#", " ").split())
                self.found.add(name, f"sheet={name}", title=True, hidden=bool(unseen))
                return f"{above};sheet={name}".lstrip(";"), unseen
            case _ if tag == f"{_DRAW}page":
                self.slides += 1
                return f"slide={self.slides}", unseen
            case _ if tag in (f"{_OFFICE}annotation", f"{_TEXT}tracked-changes"):
                return above, "comment" if tag.endswith("annotation") else "deletion"
            case _ if tag in (f"{_TEXT}note", f"{_PRESENTATION}notes"):
                word = "note" if tag.endswith("note") else "notes"
                return f"{above};{word}".lstrip(";"), unseen
            case _ if tag.startswith(_STYLE) and tag.rpartition("}")[2].startswith(("header", "footer")):
                return tag.rpartition("}")[2][:6], unseen
            case _ if tag == f"{_STYLE}master-page":
                return "master", unseen
            case _ if tag in (f"{_TEXT}hidden-text", f"{_TEXT}hidden-paragraph"):
                return above, "hidden"
            case _:
                return above, unseen

    def _hidden(self, element: Any) -> bool:
        for key, value in element.items():
            name = etree.QName(key).localname
            if name == "style-name" and value in self.hidden_styles:
                return True
            if (name == "display" and value == "none" and element.tag.startswith(_TEXT)) or (
                name == "visibility" and value in ("collapse", "filter", "hidden")
            ):
                return True
        return False

    def _heading(self, element: Any) -> None:
        if element.tag == f"{_TEXT}h" and not any(p.aspect == "heading" for p in self.found.pieces):
            self.found.add(" ".join("".join(element.itertext()).split()), "heading", title=True)

    def _spoken(self, element: Any, at: _At) -> None:
        if element.tag.startswith((_STYLE, _FORMAT)):
            return
        for key, value in element.items():
            if etree.QName(key).localname in _SPOKEN and drawn.worded(value):
                self._say(f" {value}\n", _At(at.aspect, "alt"))


def _evened(text: str) -> str:
    """Without the white space that separates a cell's paragraphs and a row's cells, where nothing follows."""
    return re.sub(r"(?<![ \t])[ \t]+(?=[\t\n])", lambda found: "\t" if "\t" in found[0] else "", text).replace(
        "\t\n", "\n"
    )
