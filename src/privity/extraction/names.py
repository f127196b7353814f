"""What an attached file is called: mail programs look in several places, and each name found there is a title."""

import re
from email.message import Message
from email.utils import collapse_rfc2231_value
from urllib.parse import unquote_to_bytes

from privity.extraction.encodedwords import extended, plain
from privity.extraction.gathering import Gathering, Spot
from privity.extraction.parts import PARAMETER

_NAME = re.compile(r"(?:file)?name(?:\*(\d{1,3}))?(\*)?", re.IGNORECASE)


def names_of(part: Message, gathering: Gathering, spot: Spot) -> list[str]:
    """The first is the name."""
    found: list[str] = []
    for header in ("content-disposition", "content-type"):
        if header not in part:
            continue
        continued: dict[int, str] = {}
        for key, raw in PARAMETER.findall(";" + str(part.get(header, "")).partition(";")[2]):
            named = _NAME.fullmatch(key)
            if not named:
                continue
            value = re.sub(r"\\(.)", r"\1", raw.strip().strip('"'))
            if named[1]:
                continued[int(named[1])] = value
                continue
            text, why = extended(value) if named[2] and "'" in value else plain(value)
            if why:
                gathering.unread(spot, "header", f"the name of an attachment: {why}")
            found.append(text)
        found += _joined(continued, gathering, spot)
    if found:
        found += _as_the_library_has_it(part)
    return list(dict.fromkeys(name for name in found if name.strip()))


def _joined(continued: dict[int, str], gathering: Gathering, spot: Spot) -> list[str]:
    """RFC 2231: a name cut into numbered pieces, of which some are encoded and some are not."""
    if not continued:
        return []
    whole = "".join(continued[number] for number in sorted(continued))
    if sorted(continued) != list(range(len(continued))):
        gathering.unread(spot, "header", "the name of an attachment: pieces of it are missing")
    if whole.count("'") < 2:
        return [whole, unquote_to_bytes(whole).decode("utf-8", "replace")]
    text, why = extended(whole)
    if why:
        gathering.unread(spot, "header", f"the name of an attachment: {why}")
    return [text]


def _as_the_library_has_it(part: Message) -> list[str]:
    try:
        given = [part.get_param("filename", None, "content-disposition"), part.get_param("name")]
        return [plain(collapse_rfc2231_value(value))[0] for value in given if value]
    except (ValueError, LookupError, TypeError, UnicodeError):
        return []
