"""Text as a reader takes it in: invisible characters gone, look-alike letters folded, line ends alike."""

import re
import sys
import unicodedata
from functools import cache

_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_WORDS = re.compile(r"[^\W\d_]+")
_OTHER_SCRIPT = re.compile(r"[\u0370-\u03ff\u0400-\u04ff\u0500-\u052f]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_MARKS_KEPT = 8  # on one letter: more are decoration, and cost quadratic time to normalise

# What takes no room on the page, so that a name can be cut in two with it and still look whole.
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001d173-\U0001d17a\U000e0000-\U000e0fff\ud800-\udfff]"
)
_LOOK_ALIKES = str.maketrans(
    "АВЕЅІЈКМНОРСТУХҮԜԚ" + "авеѕіјкмнорстухүԁɡһԛԝӏ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ" + "αγικνορτυχϲ",
    "ABESIJKMHOPCTYXYWQ" + "abesijkmhopctyxydghqwl" + "ABEZHIKMNOPTYX" + "ayiknoptuxc",
)
_LIKE_LATIN = frozenset(map(chr, _LOOK_ALIKES))
_SMALL_CAPITALS = str.maketrans("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢɑɡ", "abcdefghijklmnoprstuvwyzag")
_TURNED = re.compile("[\u202d\u202e]")


def legible(text: str) -> str:
    if text.isascii():
        return _CONTROLS.sub(
            "", _LINE_ENDS.sub("\n", text) if "\r" in text or "\x0c" in text or "\x0b" in text else text
        )
    text = _INVISIBLE.sub("", _LINE_ENDS.sub("\n", text))
    text = unicodedata.normalize("NFKC", _piled_marks().sub(r"\1", text))
    text = _INVISIBLE.sub("", _CONTROLS.sub("", text)).translate(_SMALL_CAPITALS)
    return _one_script(text) if _OTHER_SCRIPT.search(text) else text


def turned_round(text: str) -> bool:
    """Whether part of it is made to run backwards: what a reader sees is then not what a program reads."""
    return _TURNED.search(text) is not None


def hidden_in_tags(text: str) -> str:
    """What is spelt in the tag characters of Unicode, which are drawn as nothing and mean ASCII."""
    return "".join(chr(ord(c) - 0xE0000) for c in text if "\U000e0020" <= c <= "\U000e007e")


def _one_script(text: str) -> str:
    imitated = all(c in _LIKE_LATIN for c in _OTHER_SCRIPT.findall(text))  # no real Greek or Russian in it

    def fold(found: re.Match[str]) -> str:
        word = found[0]
        if _OTHER_SCRIPT.search(word) and (imitated or _LATIN.search(word)):
            return word.translate(_LOOK_ALIKES)
        return word

    return _WORDS.sub(fold, text)


@cache
def _piled_marks() -> re.Pattern[str]:
    marks = [c for c in range(0x300, min(0x1F000, sys.maxunicode)) if unicodedata.combining(chr(c))]
    spans: list[list[int]] = []
    for c in marks:
        if spans and spans[-1][1] == c - 1:
            spans[-1][1] = c
        else:
            spans.append([c, c])
    members = "".join(f"{chr(a)}-{chr(b)}" for a, b in spans)
    return re.compile(f"([{members}]{{{_MARKS_KEPT}}})[{members}]+")
