"""Why two mail programs would show a part differently: the published MIME-ambiguity attacks, each by its mark."""

import re
from email.errors import CloseBoundaryNotFoundDefect
from email.message import Message

from privity.extraction import headers
from privity.extraction.parts import PARAMETER, TOKEN
from privity.extraction.transfer import AS_IT_IS

_CONTENT_TYPE = re.compile(
    rf"\s*({TOKEN})/({TOKEN})\s*(?:;\s*{TOKEN}\s*=\s*(?:\"(?:[^\"\\]|\\.)*\"|[^\s;\"()<>@,\\]+)\s*)*;?\s*", re.DOTALL
)
# Nothing is tried twice (`*+`): a header of blanks must not cost the square of its length.
_VERSION = re.compile(r"\s*+1\s*+\.\s*+0\s*+(?:\([^()]{0,200}+(?:\([^()]{0,200}+\))?+[^()]{0,200}+\)\s*+)?+")
_DISPOSITION = re.compile(
    rf"\s*+(?>{TOKEN})\s*+(?:;\s*+(?>{TOKEN})\s*+=\s*+(?:\"(?:[^\"\\]|\\.)*+\"\s*+|[^;\"]*+))*+;?+\s*+", re.DOTALL
)
_BOUNDARY = re.compile(r"[\w'()+,./:=?@ -]{0,199}[\w'()+,./:=?@-]")
_SHAPING = re.compile(r"(?:boundary|charset)\*", re.IGNORECASE)
# The library calls the end missing too where a mail was cut off; all that follows is then read as the last part.
_HARMLESS = (CloseBoundaryNotFoundDefect,)


def reasons(part: Message, fields: list[tuple[str, str]], given: dict[str, str], *, most: int) -> list[str]:
    why = [f"{name.title()} stands twice" for name in headers.doubled(fields)]
    if len(fields) > most:
        why.append(f"more than {most} headers")
    why += [
        f"broken structure ({type(defect).__name__})" for defect in part.defects if not isinstance(defect, _HARMLESS)
    ]
    why += [f"a {name.title()} that programs take differently" for name in _odd(given)]
    declared = given.get("content-type", "")
    named = [name.lower() for name, _ in PARAMETER.findall(declared)]
    if len(set(named)) != len(named):
        why.append("a Content-Type that says something twice")
    encoding = given.get("content-transfer-encoding", "").strip().lower()
    if part.get_content_maintype() in ("multipart", "message") and encoding not in AS_IT_IS:
        why.append("an encoding where none is allowed")
    return list(dict.fromkeys(why))


def _odd(given: dict[str, str]) -> list[str]:
    found = []
    declared = given.get("content-type")
    if declared is not None and (not _CONTENT_TYPE.fullmatch(declared) or _SHAPING.search(declared)):
        found.append("content-type")
    version = given.get("mime-version")
    if version is not None and not _VERSION.fullmatch(version):
        found.append("mime-version")
    disposition = given.get("content-disposition")
    if disposition is not None and not _DISPOSITION.fullmatch(disposition):
        found.append("content-disposition")
    return found


def boundary(part: Message, around: list[str]) -> str:
    """A boundary that would not be cut the same by all, or that begins like one of those around it."""
    found = str(part.get_boundary() or "")
    declared = str(part.get("content-type", ""))
    raw = [value.strip() for name, value in PARAMETER.findall(declared) if name.lower() == "boundary"]
    as_written = raw[0][1:-1] if raw and raw[0].startswith('"') else (raw[0] if raw else "")
    plain = as_written == found and _BOUNDARY.fullmatch(found) and "=?" not in found
    alone = not any(each.startswith(found) or found.startswith(each) for each in around)
    return "" if plain and alone else "a boundary that programs take differently"


def cut_inside(content: bytes, around: list[str]) -> bool:
    """Whether a line that almost is a boundary stands in what was taken for one part."""
    return any(b"--" + each.encode("utf-8", "surrogateescape") in content for each in around if each)
