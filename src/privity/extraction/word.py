"""A Word document (DOCX), all of it: text, boxes, notes, comments, tracked changes, hidden text, properties.

Its parts are read with lxml, since python-docx leaves out deletions, comments' anchors, text boxes and fallbacks.
"""

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from privity.extraction import drawn, layers
from privity.extraction.limits import Limits
from privity.extraction.officeparts import Parts
from privity.extraction.packages import Package, guarded
from privity.extraction.pieces import Extract

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MAIN = "word/document.xml"
_ASPECTS = (
    (r"word/document\d?\.xml", ""),
    (r"word/comments\w*\.xml", "comment"),
    (r"word/header\d*\.xml", "header"),
    (r"word/footer\d*\.xml", "footer"),
    (r"word/(?:foot|end)notes\.xml", "note"),
    (r"word/glossary/document\.xml", "glossary"),
)
_WORDS_IN = ("descr", "title", "alt", "string", "tooltip", "author", "displayText", "name")
_SHOWN_VALUES = frozenset(
    {"alias", "tag", "lvlText", "helpText", "statusText", "default", "comboBox", "listItem", "docVar", "title"}
)


def parse(content: bytes, limits: Limits) -> Extract:
    return guarded(content, limits, lambda package: _Document(package).extract())


class _Document(Parts):
    def __init__(self, package: Package) -> None:
        super().__init__(package)
        self.hidden_styles: frozenset[str] = frozenset()

    def extract(self) -> Extract:
        self.main_part(_MAIN)
        self.read("word/styles.xml", self._styles)
        for name in sorted(self.package.names, key=lambda name: (name != _MAIN, name)):
            aspect = next((aspect for pattern, aspect in _ASPECTS if re.fullmatch(pattern, name)), None)
            if aspect is not None:
                self.read(name, lambda root, aspect=aspect: self._story(root, aspect), aspect)  # type: ignore[misc]
        self.read("word/settings.xml", self._settings)
        return self.rest()

    def _styles(self, root: Any) -> None:
        self.hidden_styles = frozenset(
            s.get(f"{_W}styleId") or ""
            for s in root.iter(f"{_W}style")
            if s.find(f"{_W}rPr") is not None and _vanishes(s.find(f"{_W}rPr"))
        )

    def _settings(self, root: Any) -> None:
        """Document variables, and the fields of a mail merge."""
        words = [
            value
            for element in root.iter(f"{_W}docVar", f"{_W}connectString", f"{_W}query", f"{_W}mailSubject")
            for value in element.values()
        ]
        self.found.add("\n".join(words), "settings", hidden=True)

    def _unknown(self, root: Any, last: str) -> None:
        """Charts, diagrams and parts that come with newer versions: whatever text they hold."""
        if next(root.iter(f"{_W}p"), None) is not None or str(root.tag).startswith(_W):
            self._story(root, last)
        elif drawn.local(root) == "chartSpace":
            self.found.add(drawn.cached(root), "chart")
        else:
            super()._unknown(root, last)

    def _story(self, root: Any, aspect: str) -> None:
        runs = list(self._runs(root, ""))
        text = layers.shown(runs)
        if not aspect and (heading := self._heading(root)):
            self.found.add(heading, "heading", title=True)
        self.found.add(text, aspect)
        for layer, unseen in layers.hidden(runs):
            self.found.add(unseen, layer, hidden=True)

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
                self.found.unread("symbol", "a letter from a font of symbols")
            case "del" | "moveFrom":
                yield from self._runs(element, "deletion")
            case "r":
                yield from self._runs(element, layer or ("hidden" if self._is_hidden(element) else ""))
            case "p":
                yield from self._runs(element, layer or ("hidden" if self._style(element, "pPr", "pStyle") else ""))
                if drawn.local(element.getparent()) != "tc" or element.getnext() is not None:  # a row stays one line
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
