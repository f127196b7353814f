"""The paths and parameters of MAIL and RCPT. What is not plainly well formed is refused, never put right."""

import re
from dataclasses import dataclass, field

ADDRESS_LIMIT = 320  # 64 for the local part, 255 for the domain, and the sign between

_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~\u0080-\U0010ffff-]+"
_QUOTED = r'"(?:[ !#-\[\]-~\u0080-\U0010ffff]|\\[ -~])*"'
_LABEL = r"[A-Za-z0-9_\u0080-\U0010ffff](?:[A-Za-z0-9_\u0080-\U0010ffff-]*[A-Za-z0-9_\u0080-\U0010ffff])?"
_DOMAIN = rf"(?:{_LABEL}(?:\.{_LABEL})*|\[[0-9A-Za-z.:-]+\])"
_ADDRESS = re.compile(rf"(?:{_ATOM}(?:\.{_ATOM})*|{_QUOTED})@{_DOMAIN}")
_INVISIBLE = re.compile(r"[\u0080-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ud800-\udfff]")
_PATH = re.compile(r"<(?P<address>[^<>]*|(?:[^\"<>]*\"(?:[^\"\\]|\\.)*\")[^<>]*)>(?: (?P<parameters>[\x21-\x7e ]*))?")


class MalformedPath(Exception):
    """Not a path that the gate would dare to hand on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Path:
    address: str = field(repr=False)
    parameters: dict[str, str | None]


def read_path(argument: str, *, keyword: str, bare: str | None = None) -> Path:
    """Of `FROM:<a@b> SIZE=1`. `bare` is the one address that may stand without a domain (postmaster, or none)."""
    if argument[: len(keyword)].upper() != keyword:
        raise MalformedPath
    match = _PATH.fullmatch(argument[len(keyword) :].strip(" "))
    if match is None:
        raise MalformedPath
    address = match["address"]
    if not (bare is not None and address.lower() == bare) and not well_formed(address):
        raise MalformedPath
    return Path(address=address, parameters=_parameters(match["parameters"] or ""))


def well_formed(address: str) -> bool:
    return (
        len(address) <= ADDRESS_LIMIT and _ADDRESS.fullmatch(address) is not None and _INVISIBLE.search(address) is None
    )


def _parameters(text: str) -> dict[str, str | None]:
    read: dict[str, str | None] = {}
    for word in text.split():
        key, sign, value = word.partition("=")
        if not key or key.upper() in read or (sign and not value):
            raise MalformedPath
        read[key.upper()] = value if sign else None
    return read


def parameters_refused(path: Path, size_limit: int) -> str | None:
    """The reply to parameters of MAIL that can't be honoured; None when they can."""
    parameters = dict(path.parameters)
    size = parameters.pop("SIZE", "0") or ""
    body = parameters.pop("BODY", "7BIT") or ""
    if not (size.isascii() and size.isdigit() and len(size) <= 20) or body.upper() not in {"7BIT", "8BITMIME"}:
        return "501 5.5.4 parameter not well formed"
    if parameters.pop("SMTPUTF8", None) or parameters:
        return "555 5.5.4 parameters not known here"
    if int(size) > size_limit:
        return "552 5.3.4 message too large"
    return None
