"""Text in the parts that Word, Excel and PowerPoint files share: drawings, charts, diagrams, properties."""

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_TELLING = re.compile(r"[^\W\d_]{2}|\d[\d /.-]{2,}\d")  # letters, or as many digits as a date or number has
# Attributes that hold what somebody typed, in whichever part.
_SPOKEN = frozenset(
    {
        "descr", "title", "alt", "string", "tooltip", "author", "displayText", "displayName", "name", "caption",
        "prompt", "promptTitle", "error", "errorTitle", "comment", "description", "help", "statusBar", "initials",
        "fullName", "userName", "ref-text", "formula", "fmla",
    }
)  # fmt: skip
_DULL_PROPERTIES = frozenset(
    {
        "Application", "AppVersion", "Template", "DocSecurity", "TitlesOfParts", "HeadingPairs", "created", "modified",
        "lastPrinted", "revision", "TotalTime", "Pages", "Words", "Characters", "CharactersWithSpaces", "Lines",
    }
)  # fmt: skip
_DULL_VALUES = frozenset({"true", "false", "Title", "Titles", "Microsoft Office User", "Worksheets"})


def local(element: Any) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def _above(element: Any) -> str:
    parent = element.getparent()
    return local(parent) if parent is not None else ""


def paragraphs(root: Any) -> str:
    """Every DrawingML paragraph as a line, its table cells side by side."""
    lines: list[str] = []
    for element in root.iter(f"{A}tr", f"{A}p"):
        if local(element) == "tr":
            cells = [" ".join(_paragraph(p) for p in cell.iter(f"{A}p")).strip() for cell in element.iter(f"{A}tc")]
            lines.append("\t".join(cells))
        elif next(element.iterancestors(f"{A}tr"), None) is None:
            lines.append(_paragraph(element))
    return "\n".join(line for line in lines if line.strip())


def _paragraph(paragraph: Any) -> str:
    return "".join(
        (element.text or "") if local(element) == "t" else " " for element in paragraph.iter(f"{A}t", f"{A}br")
    )


def spoken(root: Any) -> str:
    """Attributes in which words are typed: alternative texts, names, prompts."""
    return "\n".join(
        dict.fromkeys(
            value
            for element in root.iter()
            if isinstance(element.tag, str)
            for key, value in element.items()
            if etree.QName(key).localname in _SPOKEN and worded(value)
        )
    )


def everything(root: Any, *, attributes: bool = False) -> str:
    """All text and the attributes in which words are typed (or all), a line for each element: for unknown parts."""
    return "\n".join(line for line in _everything(root, every=attributes) if worded(line))


def _everything(root: Any, *, every: bool) -> Iterator[str]:
    for element in root.iter():
        if not isinstance(element.tag, str):
            continue
        words = [value for key, value in element.items() if every or etree.QName(key).localname in _SPOKEN]
        text = " ".join(t for t in (element.text or "", *words) if t.strip())
        if text:
            yield text
        if element.tail and element.tail.strip():
            yield element.tail


def properties(root: Any) -> Iterator[tuple[str, bool]]:
    """Each property's value, and whether it is the title."""
    for element in root.iter():
        tag = local(element)
        if not tag or tag in _DULL_PROPERTIES or _above(element) in ("TitlesOfParts", "HeadingPairs"):
            continue
        words = [
            v for k, v in element.items() if etree.QName(k).localname in ("name", "linkTarget", "userId", "author")
        ]
        text = " ".join(t.strip() for t in (element.text or "", *words) if t.strip())
        if worded(text) and text not in _DULL_VALUES:
            yield text, tag == "title"


def cached(root: Any) -> str:
    """A chart's own copy of the cells it shows, series by series, and its titles."""
    lines: list[str] = []
    for element in root.iter():
        match local(element):
            case "ser":
                lines.append("\t".join(v.text or "" for v in element.iter() if local(v) == "v"))
            case "v" if not any(local(a) == "ser" for a in element.iterancestors()):
                lines.append(element.text or "")
            case "f":
                lines.append(element.text or "")
    return "\n".join(line for line in (paragraphs(root), *dict.fromkeys(lines)) if line.strip())


def worded(text: str) -> bool:
    return _TELLING.search(text) is not None
