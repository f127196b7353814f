"""A presentation (PPTX), all of it: slides, hidden ones too, notes, comments, tables, diagrams, charts, masters.

Its parts are read with lxml, since python-pptx leaves out diagrams, comments, charts' captions and fallbacks.
"""

from typing import Any

from privity.extraction import drawn
from privity.extraction.limits import Limits
from privity.extraction.officeparts import Parts
from privity.extraction.packages import Link, Package, guarded
from privity.extraction.pieces import Extract

_P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_MAIN = "ppt/presentation.xml"
_UNDER = {
    "notesSlide": "notes",
    "comments": "comment",
    "chart": "chart",
    "chartEx": "chart",
    "diagramData": "diagram",
    "diagramDrawing": "diagram",
    "vmlDrawing": "drawing",
    "tags": "tag",
}


def parse(content: bytes, limits: Limits) -> Extract:
    return guarded(content, limits, lambda package: _Presentation(package).extract())


class _Presentation(Parts):
    def __init__(self, package: Package) -> None:
        super().__init__(package)
        self._prompts: set[str] = set()

    def extract(self) -> Extract:
        self.main_part(_MAIN)
        links = {link.id: link for link in self.package.links(_MAIN)}
        self.read(_MAIN, lambda root: self._slides(root, links))
        return self.rest()

    def _slides(self, presentation: Any, links: dict[str, Link]) -> None:
        shown = [element.get(_RELATION) for element in presentation.iter(f"{_P}sldId")]
        for number, each in enumerate(shown, start=1):
            if link := links.get(each or ""):
                self._slide(link.target, f"slide={number}")
        orphans = [name for name in self.package.names if name.startswith("ppt/slides/") and name.endswith(".xml")]
        for number, name in enumerate(orphans, start=1):
            self._slide(name, f"removed slide={number}")  # none, as a rule: those already read are not read again
        for kind in ("slideMaster", "notesMaster", "handoutMaster"):
            for number, link in enumerate((each for each in links.values() if each.kind == kind), start=1):
                self._slide(link.target, f"{kind.removeprefix('slide').lower()}={number}")
        for element in presentation.iter():  # custom shows and sections are named by somebody
            if drawn.local(element) in ("section", "custShow"):
                self.found.add(element.get("name", ""), "sections", hidden=True)

    def _slide(self, name: str, aspect: str) -> None:
        def reader(root: Any) -> None:
            unseen = root.get("show") in ("0", "false") or not aspect.startswith("slide=")
            if aspect == "slide=1" and (heading := _title(root)):
                self.found.add(heading, "heading", title=True)
            self._tell(drawn.paragraphs(root), aspect, hidden=unseen)
            self._tell(drawn.spoken(root), f"{aspect};alt", hidden=True)
            self.found.add(_texts(root), f"{aspect};comment", hidden=True)

        self.read(name, reader, aspect)
        for link in self.package.links(name):
            if link.kind == "slideLayout":
                self._slide(link.target, "layout=" + "".join(filter(str.isdigit, link.target.rpartition("/")[2])))
            elif link.kind in _UNDER and not link.external:
                self._beside(link.target, f"{aspect};{_UNDER[link.kind]}")

    def _tell(self, text: str, aspect: str, *, hidden: bool) -> None:
        """Layouts repeat the same prompts, many times over: those are told once."""
        if not aspect.startswith("slide="):
            text = "\n".join(line for line in text.split("\n") if line not in self._prompts)
            self._prompts.update(text.split("\n"))
        self.found.add(text, aspect, hidden=hidden)

    def _beside(self, name: str, aspect: str) -> None:
        def reader(root: Any) -> None:
            if aspect.endswith(";chart"):
                self.found.add(drawn.cached(root), aspect)
                return
            self.found.add(drawn.paragraphs(root), aspect, hidden=not aspect.endswith(";diagram"))
            self.found.add(_texts(root), aspect, hidden=True)
            self.found.add(drawn.spoken(root), f"{aspect};alt", hidden=True)

        self.read(name, reader, aspect)


def _title(slide: Any) -> str:
    for shape in slide.iter(f"{_P}sp"):
        mark = shape.find(f"{_P}nvSpPr/{_P}nvPr/{_P}ph")
        if mark is not None and mark.get("type") in ("title", "ctrTitle"):
            return " ".join(drawn.paragraphs(shape).split())
    return ""


def _texts(root: Any) -> str:
    """What stands in no DrawingML paragraph: older comments, a tag's value."""
    words = [element.text for element in root.iter(f"{_P}text") if element.text]
    words += [element.get("val", "") for element in root.iter(f"{_P}tag")]
    return "\n".join(words)
