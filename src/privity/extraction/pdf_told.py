"""What a PDF holds beside its pages' text: every written string of it, files put into it, and forms that no page draws."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import pikepdf

from privity.extraction.limits import FAILURES
from privity.extraction.pdf_whole import unopened
from privity.extraction.pieces import Enclosed, Gap, Piece

_NAME = pikepdf.Name
_SILENT = frozenset(
    {"/ID", "/CreationDate", "/ModDate", "/M", "/DA", "/DS", "/CheckSum", "/O", "/U", "/OE", "/UE", "/Perms", "/Registry",
     "/Ordering", "/CharSet", "/Panose", "/ByteRange", "/ColorSpace", "/Decode", "/Lookup", "/Producer", "/Cert", "/NM",
     "/OutputConditionIdentifier", "/RegistryName", "/Info", "/IDTree", "/FontFamily", "/Lang"}
)  # fmt: skip
_FIELD = frozenset({"/DV", "/V", "/Opt", "/TU", "/CA", "/RC", "/AC"})
_RECORDINGS = frozenset({"/Sound", "/Movie", "/Screen", "/RichMedia", "/3D"})
_RECORDING = "a recording or moving picture on a page"
_PROGRAM = "it holds a program that may change what is shown"
_MOST = 200_000  # strings
_MARKUP = re.compile(r"<[^<>]{0,2000}>")
_LARGEST = 100_000_000  # bytes of an enclosed file


@dataclass(slots=True, kw_only=True)
class Told:
    """`strings`: by the key that they stand under."""

    strings: dict[str, str] = field(default_factory=dict, repr=False)
    enclosed: list[Enclosed] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)

    def pieces(self, already: str) -> Iterator[Piece]:
        """Those that have not been told."""
        known = _plain(already)
        for kind, belongs in (("form", _FIELD.__contains__), ("properties", lambda key: key not in _FIELD)):
            fresh = [text for text, key in self.strings.items() if belongs(key) and _plain(text) not in known]
            if fresh:
                yield Piece(text="\n".join(fresh), aspect=kind, hidden=True)


def told(document: pikepdf.Pdf) -> Told:
    found = Told()
    for item in document.objects:
        if len(found.strings) > _MOST:
            found.gaps.append(Gap(aspect="properties", why="more notes in it than are read"))
            break
        if isinstance(item, pikepdf.Stream):
            _of_stream(found, item)
        if isinstance(item, (pikepdf.Stream, pikepdf.Dictionary, pikepdf.Array, pikepdf.String)):
            _strings(found, item)
    first = document.Root.get(_NAME.OpenAction)
    if any(
        _runs(each) for each in (first, *_actions(document.Root), *(a for p in document.pages for a in _actions(p.obj)))
    ):
        found.gaps.append(Gap(aspect="", why=_PROGRAM))
    return found


def _strings(found: Told, item: pikepdf.Object) -> None:
    """Of one object and what stands directly in it; what it leads to is an object of its own."""
    waiting: list[tuple[str, pikepdf.Object]] = [("", item)]
    while waiting:
        key, here = waiting.pop()
        if isinstance(here, pikepdf.String):
            text = str(here).strip("\ufeff\x00 \r\n")
            if _readable(text):
                found.strings.setdefault(text, key)
        elif isinstance(here, pikepdf.Array):
            waiting += [(key, each) for each in here if isinstance(each, pikepdf.Object) and not each.is_indirect]
        elif isinstance(here, (pikepdf.Dictionary, pikepdf.Stream)):
            _of_dictionary(found, here)
            sealed = "/ByteRange" in here  # a signature's bytes are no text
            waiting += [
                (name, each)
                for name, each in here.items()
                if name not in _SILENT
                and not (sealed and name == "/Contents")
                and isinstance(each, pikepdf.Object)
                and not each.is_indirect
            ]


def _of_dictionary(found: Told, item: pikepdf.Object) -> None:
    if str(item.get(_NAME.Subtype)) in _RECORDINGS and (_NAME.Rect in item or item.get(_NAME.Type) == _NAME.Annot):
        found.gaps.append(Gap(aspect="", why=_RECORDING))
    files = item.get(_NAME.EF)
    if isinstance(files, pikepdf.Dictionary):
        name = str(item.get(_NAME.UF, item.get(_NAME.F, "enclosed")))
        for each in files.values():
            _enclosed(found, name, each)


def _enclosed(found: Told, name: str, file: pikepdf.Object) -> None:
    why = unopened(file)
    try:
        content = file.read_bytes() if not why else b""
    except (*FAILURES, pikepdf.PdfError):
        why = "it could not be taken out"
    if why or len(content) > _LARGEST:
        found.gaps.append(Gap(aspect=name, why="an enclosed file that could not be read"))
    elif all(each.content != content for each in found.enclosed):
        found.enclosed.append(Enclosed(name=name, content=content))


def _of_stream(found: Told, item: pikepdf.Stream) -> None:
    if item.get(_NAME.Type) != _NAME.Metadata or unopened(item):
        return
    text = " ".join(_MARKUP.sub(" ", item.read_bytes().decode("utf-8", "replace")).split())
    if _readable(text):
        found.strings.setdefault(text, "/Metadata")


def _actions(item: pikepdf.Object) -> Iterator[pikepdf.Object]:
    more = item.get(_NAME.AA)
    if isinstance(more, pikepdf.Dictionary):
        yield from (each for _, each in more.items())


def _runs(action: object) -> bool:
    return isinstance(action, pikepdf.Dictionary) and action.get(_NAME.S) == _NAME.JavaScript


def _readable(text: str) -> bool:
    letters = sum(c.isalnum() for c in text)
    return letters >= 2 and sum(c.isprintable() or c.isspace() for c in text) >= 0.95 * len(text)


def _plain(text: str) -> str:
    return "".join(text.split()).casefold()


def gathered(document: pikepdf.Pdf, forms: list[pikepdf.Stream]) -> bytes:
    """A document of its own, with each of these drawings on a page."""
    room = io.BytesIO()
    with pikepdf.new() as sheet:
        for form in forms:
            own = sheet.copy_foreign(form)
            if own.get(_NAME.Subtype) != _NAME.Form:  # a pattern
                own.Type, own.Subtype = _NAME.XObject, _NAME.Form
            own.Matrix = pikepdf.Array([1, 0, 0, 1, 0, 0])
            for key in (_NAME.OC, _NAME.Group):
                if key in own:
                    del own[key]
            if _NAME.Resources not in own:
                default = document.Root.get(_NAME.AcroForm, pikepdf.Dictionary()).get(_NAME.DR)
                if isinstance(default, pikepdf.Dictionary):
                    own.Resources = sheet.copy_foreign(document.make_indirect(default))
            page = sheet.add_blank_page()
            page.MediaBox = own.get(_NAME.BBox, pikepdf.Array([0, 0, 600, 800]))
            page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(X=own))
            page.Contents = sheet.make_stream(b"/X Do")
        sheet.save(room)
    return room.getvalue()
