"""Session descriptions and candidates at the gate: what a browser sends is cut to what is needed; what goes to a browser

bears no network address but the media server's own.
"""

import ipaddress
import re
from collections.abc import Callable, Collection

from privity.gates.conference.media_server import UnsafeMediaServer

_LONGEST = 48_000  # a browser's answer for eleven others with video is about 25 kB
_LINE = re.compile(r"[a-z]=[\x20-\x7e]*")
_MEDIA = re.compile(r"m=(audio|video) \d{1,5} (?:UDP/TLS/RTP/SAVPF|RTP/SAVPF)((?: \d{1,3})+)")
_ADDRESS = re.compile(
    r"(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.])|(?<![\w:])(?:[0-9a-fA-F]{0,4}:){2,7}[0-9a-fA-F]{0,4}(?![\w:])"
)
# What is needed to set up sound and picture; all else (data channels, simulcast, mids of extensions unknown) is left out.
_SESSION = frozenset({"v", "o", "s", "t"})
_ATTRIBUTES = re.compile(
    r"a=(?:group|msid-semantic|ice-options|ice-ufrag|ice-pwd|fingerprint|setup|mid|extmap|extmap-allow-mixed|sendrecv|sendonly"
    r"|recvonly|inactive|rtcp-mux|rtcp-rsize|rtpmap|fmtp|rtcp-fb|ssrc|ssrc-group|msid|end-of-candidates)(?:[: ].*)?"
)
# What Janus writes there says nothing that a browser needs: the room's name, and addresses that are not used.
_RENAMED: dict[str, Callable[[str], str]] = {
    "o": lambda line: re.sub(r"^o=\S+ (\d+) (\d+) .*$", r"o=- \1 \2 IN IP4 0.0.0.0", line),
    "s": lambda _line: "s=-",
    "c": lambda _line: "c=IN IP4 0.0.0.0",
    "rtcp": lambda _line: "a=rtcp:9 IN IP4 0.0.0.0",
}
_NOBODY = frozenset({"0.0.0.0", "::"})  # noqa: S104 - as it stands in a description: no address
_CANDIDATE = re.compile(
    r"(?:a=)?candidate:([\w+/]{1,32}) ([12]) (udp|tcp) (\d{1,10}) (\S{1,64}) (\d{1,5}) typ (host|srflx|prflx|relay)\b(.*)",
    re.IGNORECASE,
)


def offered(sdp: str) -> str:
    """A browser's offer, cut to what is needed. ValueError unless it is one audio and at most one video."""
    kept, kinds = _cut(sdp)
    if sorted(kinds) not in (["audio"], ["audio", "video"]):
        raise ValueError("an offer is one audio and at most one video")
    return kept


def answered(sdp: str, *, streams: int) -> str:
    """A browser's answer to an offer of `streams` streams."""
    kept, kinds = _cut(sdp)
    if len(kinds) != streams:
        raise ValueError("the answer is not to this offer")
    return kept


def _cut(sdp: str) -> tuple[str, list[str]]:
    """What is needed of it, and the kinds of its streams in order."""
    lines = sdp.replace("\r\n", "\n").removesuffix("\n").split("\n")
    if len(sdp) > _LONGEST or lines[0] != "v=0" or not all(_LINE.fullmatch(line) for line in lines):
        raise ValueError("not a session description")
    media = [_MEDIA.fullmatch(line) for line in lines if line.startswith("m=")]
    kinds = [found[1] for found in media if found]
    if len(kinds) < len(media):
        raise ValueError("neither audio nor video")
    return "".join(f"{kept}\r\n" for line in lines for kept in _kept(line)), kinds


def _kept(line: str) -> tuple[str, ...]:
    if line.startswith("m="):
        return line, "c=IN IP4 0.0.0.0"
    if line.startswith("o="):
        return ("o=- 1 1 IN IP4 0.0.0.0",)  # the browser's own name and address are nobody's business
    if line.startswith("a=candidate:"):
        shown = _shown(line)
        return (f"a={shown}",) if shown else ()
    return (line,) if line[0] in _SESSION or _ATTRIBUTES.fullmatch(line) else ()


def candidate(given: dict[str, object] | None) -> dict[str, object] | None:
    """As Janus takes it; None where it is of no use to it. ValueError for what no browser sends."""
    if given is None or given.get("candidate") == "":
        return {"completed": True}
    line, mid, index = given.get("candidate"), given.get("sdpMid"), given.get("sdpMLineIndex")
    if not isinstance(line, str) or len(line) > 512:
        raise ValueError("not a candidate")
    shown = _shown(line)
    if shown is None:
        return None
    kept: dict[str, object] = {"candidate": shown}
    if isinstance(mid, str) and re.fullmatch(r"[\w-]{1,16}", mid):
        kept["sdpMid"] = mid
    if isinstance(index, int) and 0 <= index < 200:
        kept["sdpMLineIndex"] = index
    if len(kept) == 1:
        raise ValueError("a candidate of no stream")
    return kept


def _shown(line: str) -> str | None:
    """Without related address, network, generation. None for a name of the browser's own (mDNS): Janus can't look it up."""
    found = _CANDIDATE.fullmatch(line)
    if found is None:
        raise ValueError("not a candidate")
    foundation, component, transport, priority, address, port, kind, rest = found.groups()
    try:
        ipaddress.ip_address(address)
    except ValueError:
        return None
    direction = re.search(r" tcptype (active|passive|so)\b", rest)
    return f"candidate:{foundation} {component} {transport} {priority} {address} {port} typ {kind}" + (
        f" tcptype {direction[1]}" if direction else ""
    )


def shown_to_browser(sdp: str, *, own: Collection[str]) -> str:
    """The server's offer or answer, unless an address stands in it that is not the server's own."""
    lines = []
    for line in sdp.splitlines():
        name = re.split("[: ]", line[2:], maxsplit=1)[0] if line.startswith("a=") else line[:1]
        shown = _RENAMED[name](line) if name in _RENAMED else line
        if name != "fingerprint" and any(a not in own and a not in _NOBODY for a in _ADDRESS.findall(shown)):
            raise UnsafeMediaServer("the media server would have shown somebody's network address")
        if name == "candidate" and not any(address in own for address in shown.split()):
            raise UnsafeMediaServer("the media server would have shown a name for somebody's network address")
        lines.append(shown)
    return "\r\n".join(lines) + "\r\n"
