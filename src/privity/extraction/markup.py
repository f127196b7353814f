"""HTML as a reader sees it, and all that it hides: styles, comments, alternative texts, links, heads."""

import re
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from typing import Any
from urllib.parse import unquote

import html5lib

from privity.extraction import elements, layers, quotes, styles
from privity.extraction.kinds import too_small_to_read
from privity.extraction.limits import Limits
from privity.extraction.pieces import Enclosed, Extract, Gap, Piece

_TAG = re.compile(
    r"<(/?)(div|span|b|i|u|a|em|strong|font|blockquote|table|ul|ol|center|small|big|s|code|section|svg|g|math|mi|form|tt|nobr|strike|button|object|marquee|applet)\b([^<>]{0,20})",
    re.IGNORECASE,
)
_OPENING = re.compile(r"<[a-zA-Z][^<>]{0,5000}>")
_GIVEN = re.compile(r"([\w-]{1,60})[ \t\r\n]{0,20}=[ \t\r\n]{0,20}(\"[^\"]*\"|'[^']*'|[^\s>\"']+)")
_ORDINARY_ENDS = frozenset({"expected-doctype-but-got-eof", "expected-closing-tag-but-got-eof"})
_ATTRIBUTES_LOST = frozenset({"unexpected-start-tag", "non-html-root", "unexpected-start-tag-treated-as"})
_LETTER = re.compile(r"[^\W\d_]")
# Letters each in a cell or on a line of its own: read down or across they are words.
_SPREAD = re.compile(r"(?<![^\W_])(?:[^\W_]{1,2}[ ]?[\t\n][\t\n ]{0,3}){3,200}[^\W_]{1,2}(?![^\W_])")
_LONG_TAG, _ATTRIBUTES = 4_000, 1_000
_BREAK = "\x1e"  # between two blocks
_DROPPED = re.compile(r"<!doctype\s+(?!html)([^>]{1,500})|</[a-z0-9]{1,20}\s+([^>]{2,500})>", re.IGNORECASE)
_DATA = re.compile(r"data:([\w/+.-]{0,80})((?:;[\w=.-]{1,80}){0,5}),([^\"')]*)", re.IGNORECASE)


def depth(html: str) -> int:
    """About how deep its elements nest, told in one pass: the parser's own time grows with the square of it."""
    deepest = now = 0
    for closing, _, rest in _TAG.findall(html):
        if closing:
            now = max(0, now - 1)
        elif not rest.endswith("/"):
            now += 1
            deepest = max(deepest, now)
    return deepest


def refused(html: str, limits: Limits) -> str:
    """Why it is not even parsed; empty when it is."""
    if html.count("<") > limits.tags:
        return f"more than {limits.tags} tags"
    if any(len(tag) > _LONG_TAG and len(tag.split()) > _ATTRIBUTES for tag in _tags(html)):
        return f"more than {_ATTRIBUTES} attributes on one tag"  # the parser compares each with all before it
    return f"nested deeper than {limits.tag_depth}" if depth(html) > limits.tag_depth else ""


def _tags(html: str) -> Iterator[str]:
    """What stands between `<` and the next `>`, further `<` within it too: a tag that is never closed holds them all."""
    at = html.find("<")
    while at >= 0:
        end = html.find(">", at)
        yield html[at + 1 : end if end >= 0 else None]
        at = html.find("<", end) if end >= 0 else -1


def parse(content: bytes, limits: Limits) -> Extract:
    """`content` is UTF-8, whatever it was."""
    html = content.decode("utf-8", "replace")
    if why := refused(html, limits):
        return Extract(gaps=(Gap(aspect="", why=f"a web page with {why}"),))
    return _Page(html, inner=False).extract()


class _Page:
    def __init__(self, html: str, *, inner: bool) -> None:
        self.inner = inner
        self.runs: list[tuple[bool, layers.Run]] = []  # whether quoted
        self.gaps: list[Gap] = []
        self.pictures: list[Enclosed] = []
        self.first_heading = ""
        builder = html5lib.getTreeBuilder("etree", fullTree=True)  # with what stands before and after the page
        parser = html5lib.HTMLParser(tree=builder, namespaceHTMLElements=False)
        self.root: Any = parser.parse(html)
        self.mistakes = {str(code) for _, code, _ in parser.errors}
        css = "\n".join("".join(e.itertext()) for e in self.root.iter("style"))
        self.sheet = styles.sheet(css) if css.strip() else styles.Sheet()
        if any(_LETTER.search(words) and len(words.split()) == 1 for words in self.sheet.written):
            # Whole sentences are read as they are; a piece of one may be half of a word or name on the page.
            self.gaps.append(Gap(aspect="", why="a piece of a word or name that a style puts on the page"))
        self._say(f" {' '.join(self.sheet.written)} ", "style", quoted=False)
        self._data(css)
        if re.search(r"<frameset", html, re.IGNORECASE):
            self.gaps.append(Gap(aspect="", why="a page of frames, of which programs show different parts"))
        self._left_out(html)
        for found in _DROPPED.finditer(html):  # the parser drops it; whoever looks at the source does not
            self._say(f" {found[1] or found[2]} ", "comment", quoted=False)
        self._walk()

    def extract(self) -> Extract:
        visible = [
            Piece(text=text, quoted=True) if quoted else Piece(text=part, quoted=inner)
            for quoted, text in self._shown()
            for inner, part in ([(True, text)] if quoted else quotes.runs(text))
        ]
        heading = [Piece(text=self.first_heading, aspect="heading", title=True)] if self.first_heading.strip() else []
        unseen = [
            Piece(text=text, aspect=layer, hidden=True, title=layer == "title")
            for layer, text in layers.hidden([run for _, run in self.runs])
        ]
        return Extract(
            pieces=tuple(
                p for p in (*visible, *heading, *unseen, *self._in_comments(), *_spread(visible)) if p.text.strip()
            ),
            gaps=tuple(dict.fromkeys(self.gaps)),
            enclosed=tuple(dict.fromkeys(self.pictures)),
        )

    def _shown(self) -> Iterator[quotes.Run]:
        seen = [(quoted, run) for quoted, run in self.runs if not run.layer]
        for quoted, group in groupby(seen, key=lambda item: item[0]):
            yield quoted, _tidy("".join(run.text for _, run in group))

    def _in_comments(self) -> Iterator[Piece]:
        """Outlook shows what stands in conditional comments, so their tags are read too."""
        if self.inner:
            return
        comments = [run.text for _, run in self.runs if run.layer == "comment"]
        told = "\n".join(text for text in comments if "<" in text)
        if told:
            page = _Page(re.sub(r"\[(?:if|endif)[^\]]{0,200}\]>?", "", told), inner=True)
            self.gaps += page.gaps
            self.pictures += page.pictures
            for _, text in page._shown():
                yield Piece(text=text, aspect="comment", hidden=True)

    def _say(self, text: str, layer: str, *, quoted: bool) -> None:
        if text:
            self.runs.append((quoted, layers.Run(text, layer)))

    def _left_out(self, html: str) -> None:
        """What the parser drops for a mistake around it: other programs, and whoever sees the source, may not."""
        if any("eof" in code and code not in _ORDINARY_ENDS for code in self.mistakes):
            last = max(html.rfind("<"), 0)
            if html.count('"') % 2 or html.count("'") % 2:  # a quotation that never ends may begin long before
                last = 0
            self._say(f" {html[last:]} ", "comment", quoted=False)
        if any("duplicate" in code or "ignored" in code or code in _ATTRIBUTES_LOST for code in self.mistakes):
            for tag in _OPENING.findall(html):
                for name, value in _GIVEN.findall(tag):
                    if name.lower() not in elements.SHAPE:
                        self._say(f" {value.strip(chr(34)).strip(chr(39))} ", "alt", quoted=False)

    def _walk(self) -> None:  # noqa: C901 - one pass, read top to bottom
        """Without recursion: pages nest deeper than Python calls."""
        history = False  # once begun, all that follows is quoted
        stack: list[tuple[str, Any, styles.Look, bool, str]] = [("in", self.root, styles.Look(), False, "")]
        while stack:
            step, element, look, quoted, layer = stack.pop()
            if step == "text":
                self._say(element, layer or ("hidden" if look.unseen else ""), quoted=quoted or history)
                continue
            if not isinstance(element.tag, str):
                self._say(f" {element.text or ''} ", "comment", quoted=quoted or history)
                continue
            tag = element.tag.rpartition("}")[2].lower()
            ident = (element.get("id") or "").lower()
            classes = (element.get("class") or "").lower()
            history = history or ident.startswith(elements.HISTORY_STARTS)
            quoted = quoted or tag == "blockquote" or not elements.HISTORY_CLASSES.isdisjoint(classes.split())
            look = self._look(element, tag, look)
            layer = layer or elements.NEVER_SHOWN.get(tag, "")
            if look.turned and "turned" not in str(self.gaps):
                self.gaps.append(Gap(aspect="", why="text that is turned round by its style"))
            if (
                tag not in elements.KNOWN and ":" not in tag
            ):  # a name in angle brackets is shown by no program, or by some
                self._say(f" {tag} ", "alt", quoted=quoted or history)
            self._attributes(element, quoted=quoted or history)
            if tag in elements.HEADINGS and not self.first_heading and not look.unseen:
                self.first_heading = " ".join("".join(element.itertext()).split())
            block = tag in elements.BLOCKS and not self._in_line(element)
            if block:
                self._say("\n" if tag == "br" else _BREAK, "", quoted=quoted or history)
            ending = _BREAK if block and tag != "br" else "\t" if tag in ("td", "th") else ""
            if ending:
                stack.append(("text", ending, styles.Look(), quoted, ""))
            for child in reversed(element):
                if child.tail:
                    stack.append(("text", self._spaced(child.tail, tag), look, quoted, layer))
                stack.append(("in", child, look, quoted, layer))
            if element.text:
                stack.append(("text", self._spaced(element.text, tag), look, quoted, layer))

    def _in_line(self, element: Any) -> bool:
        """A block that its style lets stand within the line: words run on through it."""
        style = element.get("style")
        return bool(style) and any(
            name == "display" and "inline" in value for name, value in styles.declarations(style)
        )

    @staticmethod
    def _spaced(text: str, tag: str) -> str:
        text = text.replace(_BREAK, "")
        if tag in ("pre", "textarea", "style", "script", "title"):
            return text
        return re.sub(r"[ \t\n\r\f]+", " ", text)

    def _look(self, element: Any, tag: str, look: styles.Look) -> styles.Look:
        declared = () if self.sheet.empty else self.sheet.of(tag, dict(element.items()))
        for attribute, name in (("bgcolor", "background-color"), ("color", "color")):
            if given := element.get(attribute):
                declared = ((name, given.lower()), *declared)
        if style := element.get("style"):
            self._data(style)
            declared += styles.declarations(style)
        if element.get("hidden") is not None or (tag == "input" and element.get("type") == "hidden"):
            look = replace(look, hidden=True)
        if tag == "bdo" and (element.get("dir") or "").lower() == "rtl":
            look = replace(look, turned=True)
        return styles.look(look, declared) if declared else look

    def _attributes(self, element: Any, *, quoted: bool) -> None:
        for name, value in element.items():
            key = str(name).rpartition("}")[2].lower()
            if not value or not value.strip():
                if key not in elements.SHAPE and key not in elements.FLAGS:
                    self._say(f" {key} ", "alt", quoted=quoted)
                continue
            if "data:" in value[:40].lower() or (key in ("srcset", "background") and "data:" in value):
                self._data(value)
                continue
            if key in elements.SHAPE or key.startswith(("xmlns", "on")):
                continue
            layer = "link" if key in ("href", "action", "cite") else "alt"
            self._say(f" {unquote(value) if layer == 'link' else value} ", layer, quoted=quoted)

    def _data(self, text: str) -> None:
        for kind, coding, written in _DATA.findall(text) if "data:" in text.lower() else ():
            if picture := _picture(kind, coding, written):
                if not too_small_to_read(picture):
                    self.pictures.append(Enclosed(name="image", content=picture))
                continue
            self.gaps.append(
                Gap(
                    aspect="image" if kind.lower().startswith("image/") else "",
                    why="an embedded picture or file that was not read",
                )
            )


def _spread(pieces: list[Piece]) -> Iterator[Piece]:
    for piece in pieces:
        for found in _SPREAD.findall(piece.text):
            yield Piece(text="".join(found.split()), aspect="cells", hidden=True)


def _picture(kind: str, coding: str, written: str) -> bytes:
    """The picture that is written into an address; nothing where it is of a form that is not read."""
    if not kind.lower().startswith("image/") or "svg" in kind.lower() or not coding.lower().endswith(";base64"):
        return b""
    try:
        return b64decode("".join(unquote(written).split()), validate=True)
    except ValueError:
        return b""


def _tidy(text: str) -> str:
    """Lines without the spaces that the source's layout left on them, one line end between two blocks."""

    def broken(found: re.Match[str]) -> str:
        gap = found[0]
        if "\n" not in gap and _BREAK not in gap:
            return gap
        return "\n" * min(2, max(1, gap.count("\n")))

    return re.sub(f"[ \n{_BREAK}]+", broken, text).strip("\n ")
