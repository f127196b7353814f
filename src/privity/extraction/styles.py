"""Whether a style hides what it is put on: not displayed, no size, off the page, or in the paper's colour."""

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache

import tinycss2
import tinycss2.color3

_CLIPPED = re.compile(
    r"rect\(\s*[01](?:px)?[\s,]|inset\((?:50|100)%|(?:circle|ellipse)\(\s*0|polygon\(\s*0[^,]{0,5},\s*0[^,]{0,5}\)"
)
_WORDS = re.compile(r"[\w#%-]{1,40}(?:\([^()]{0,80}\))?")
_TINY = 2.0  # points or pixels; nobody reads that
_FAR = -200.0
_SEEN_FROM = 0.1  # less opaque than that is not seen
Declared = tuple[tuple[str, str], ...]
_NESTED = frozenset({"media", "supports", "layer", "container"})
_PSEUDO = re.compile(r"::?[\w-]{1,60}(?:\([^()]{0,200}\))?")
_ATTRIBUTE = re.compile(r"\[\s*([\w-]{1,60})[^\]]{0,200}\]")
_COMPOUND = re.compile(r"[ \t\n>+~]+")
_SIMPLE = re.compile(r"([#.]?)([\w-]{1,200})")


@dataclass(frozen=True, slots=True)
class Look:
    """What a place in the page inherits."""

    hidden: bool = False  # for good: nothing inside can be seen again
    invisible: bool = False  # `visibility`: something inside may be
    turned: bool = False  # letters made to run backwards
    ink: tuple[float, ...] | None = None
    paper: tuple[float, ...] = (1.0, 1.0, 1.0)

    @property
    def unseen(self) -> bool:
        return self.hidden or self.invisible or (self.ink is not None and _near(self.ink, self.paper))


@lru_cache(maxsize=4096)
def declarations(style: str) -> Declared:
    found = tinycss2.parse_blocks_contents(style, skip_comments=True, skip_whitespace=True)
    return tuple((d.lower_name, tinycss2.serialize(d.value).strip().lower()) for d in found if d.type == "declaration")


@lru_cache(maxsize=4096)
def look(inherited: Look, declared: Declared) -> Look:
    result = inherited
    given = dict(declared)
    for name, value in declared:
        result = _one(result, name, value, given)
    return result


def _one(seen: Look, name: str, value: str, given: dict[str, str]) -> Look:  # noqa: C901, PLR0911, PLR0912 - one case for each property
    match name:
        case "display" if value.startswith("none"):
            return replace(seen, hidden=True)
        case "mso-hide" if value.startswith("all"):
            return replace(seen, hidden=True)
        case "visibility":
            return replace(seen, invisible=value.startswith(("hidden", "collapse")))
        case "opacity" if _number(value, 1.0) <= 0.1:
            return replace(seen, hidden=True)
        case "font-size" | "max-height" | "max-width" | "height" | "width" if _number(value, 99.0) <= _TINY:
            clipped = name == "font-size" or "hidden" in given.get("overflow", "") or name.startswith("max")
            return replace(seen, hidden=seen.hidden or clipped)
        case "left" | "top" | "text-indent" | "margin-left" | "margin-top" | "right" if _number(value, 0.0) <= _FAR:
            return replace(seen, hidden=True)
        case "clip" | "clip-path" if _CLIPPED.search(value):
            return replace(seen, hidden=True)
        case "transform" if "scale(0" in value:
            return replace(seen, hidden=True)
        case "transform" if "scale" in value and "-1" in value:
            return replace(seen, turned=True)
        case "unicode-bidi" if "override" in value:
            return replace(seen, turned=True)
        case "flex-direction" | "flex-flow" if "reverse" in value:
            return replace(seen, turned=True)
        case "order" if _number(value, 0.0):
            return replace(seen, turned=True)
        case "filter" if "opacity(0" in value:
            return replace(seen, hidden=True)
        case "-webkit-text-fill-color" if _clear(value):
            return replace(seen, hidden=True)
        case "color":
            if _clear(value):
                return replace(seen, hidden=True)
            return replace(seen, ink=_colour(value) or seen.ink)
        case "background" | "background-color":
            found = [colour for word in _WORDS.findall(value)[:8] if (colour := _colour(word))]
            return replace(seen, paper=found[0] if found else seen.paper)
    return seen


def _clear(value: str) -> bool:
    parsed = tinycss2.color3.parse_color(value.removesuffix("!important").strip())
    return parsed is not None and not isinstance(parsed, str) and parsed.alpha < _SEEN_FROM


def _number(value: str, otherwise: float) -> float:
    found = re.match(r"[-+]?(?:\d+\.?\d{0,6}|\.\d{1,6})", value)
    if not found:
        return otherwise
    number = float(found[0])
    unit = value[found.end() :].strip()
    if unit.startswith(("em", "rem", "in", "cm")):
        return number * 12
    if unit.startswith("%"):
        return number / 8
    return number


@lru_cache(maxsize=1024)
def _colour(value: str) -> tuple[float, ...] | None:
    parsed = tinycss2.color3.parse_color(value.removesuffix("!important").strip())
    if parsed is None or isinstance(parsed, str):
        return None
    return (parsed.red, parsed.green, parsed.blue)


def _near(ink: tuple[float, ...], paper: tuple[float, ...]) -> bool:
    return all(abs(a - b) < 0.08 for a, b in zip(ink, paper, strict=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Rules of the page's own style sheets, found by the last simple selector: what they may hide counts as hidden."""

    by_tag: dict[str, Declared] = field(default_factory=dict)
    by_class: dict[str, Declared] = field(default_factory=dict)
    by_id: dict[str, Declared] = field(default_factory=dict)
    by_attribute: dict[str, Declared] = field(default_factory=dict)
    written: list[str] = field(default_factory=list)  # words that a style puts on the page

    def of(self, tag: str, given: dict[str, str]) -> Declared:
        found = self.by_tag.get(tag, ()) + self.by_tag.get("*", ())
        for name in given.get("class", "").split():
            found += self.by_class.get(name, ())
        for attribute in self.by_attribute.keys() & given.keys():
            found += self.by_attribute[attribute]
        return found + self.by_id.get(given.get("id", ""), ())

    @property
    def empty(self) -> bool:
        return not (self.by_tag or self.by_class or self.by_id or self.by_attribute)


def sheet(css: str) -> Sheet:
    result = Sheet()
    _rules(tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True), result, depth=0)
    return result


def _rules(rules: list[tinycss2.ast.Node], into: Sheet, depth: int) -> None:
    for rule in rules:
        if rule.type == "at-rule" and rule.content and rule.lower_at_keyword in _NESTED and depth < 3:
            _rules(tinycss2.parse_blocks_contents(rule.content, True, True), into, depth + 1)
        if rule.type != "qualified-rule":
            continue
        into.written.extend(_written(rule.content))
        declared = declarations(tinycss2.serialize(rule.content))
        for selector in tinycss2.serialize(rule.prelude).split(","):
            _select(selector, declared, into)


def _select(selector: str, declared: Declared, into: Sheet) -> None:
    plain = _PSEUDO.sub("", selector)
    last = _COMPOUND.split(_ATTRIBUTE.sub("", plain).rstrip(" \t\n>+~"))[-1]
    found = _SIMPLE.findall(last)
    if found:
        kind, name = found[-1]
        table = {"": into.by_tag, ".": into.by_class, "#": into.by_id}[kind]
    else:
        attribute = _ATTRIBUTE.findall(plain)
        table, name = (into.by_attribute, attribute[-1].lower()) if attribute else (into.by_tag, "*")
    table[name] = table.get(name, ()) + declared


def _written(content: list[tinycss2.ast.Node]) -> list[str]:
    """What `content:` says, its escapes undone."""
    return [
        "".join(token.value for token in one.value if token.type == "string")
        for one in tinycss2.parse_blocks_contents(content, True, True)
        if one.type == "declaration" and one.lower_name == "content"
    ]
