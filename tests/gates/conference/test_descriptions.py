"""Whatever a browser writes: Janus is given one sound and at most one picture, and no browser learns another's address."""

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privity.gates.conference.janus.descriptions import answered, candidate, offered, shown_to_browser
from privity.gates.conference.media_server import MediaServerDown

SERVER = "203.0.113.7"
HEAD = ["v=0", "o=mozilla 77 2 IN IP4 192.168.1.20", "s=Anna's telephone", "t=0 0", "a=group:BUNDLE 0 1"]
SOUND = [
    "m=audio 51234 UDP/TLS/RTP/SAVPF 111", "c=IN IP4 192.168.1.20", "a=rtcp:9 IN IP4 192.168.1.20", "a=mid:0",
    "a=candidate:1 1 udp 2122260223 192.168.1.20 51234 typ host generation 0 network-id 1",
    "a=candidate:2 1 udp 1686052607 198.51.100.9 51234 typ srflx raddr 192.168.1.20 rport 51234 network-cost 10",
    "a=candidate:3 1 udp 2122260223 0b3c-1.local 51235 typ host", "a=sendrecv", "a=rtpmap:111 opus/48000/2",
]  # fmt: skip
PICTURE = [
    "m=video 9 UDP/TLS/RTP/SAVPF 96 97",
    "c=IN IP4 0.0.0.0",
    "a=mid:1",
    "a=rtpmap:96 VP8/90000",
    "a=simulcast:send a;b",
    "a=rid:a send",
]
DATA = ["m=application 9 UDP/DTLS/SCTP webrtc-datachannel", "c=IN IP4 0.0.0.0", "a=mid:2", "a=sctp-port:5000"]


def _text(*parts: list[str]) -> str:
    return "".join(f"{line}\r\n" for part in parts for line in part)


@pytest.mark.parametrize("parts", [(HEAD, SOUND), (HEAD, SOUND, PICTURE), (HEAD, PICTURE, SOUND)])
def test_a_sound_and_at_most_one_picture_pass(parts: tuple[list[str], ...]) -> None:
    assert offered(_text(*parts)).count("m=") == len(parts) - 1


@pytest.mark.parametrize(
    "text",
    [
        "",
        "v=0\r\n",
        _text(HEAD),
        _text(HEAD, PICTURE),
        _text(HEAD, SOUND, SOUND),
        _text(HEAD, SOUND, PICTURE, PICTURE),
        _text(HEAD, SOUND, DATA),
        _text(SOUND),
        _text(HEAD, SOUND) + "m=audio 9 RTP/AVP 0\r\n",
        _text(HEAD, SOUND) + "not a line\r\n",
        _text(HEAD, SOUND) + "a=mid:\x00\r\n",
        _text(HEAD, SOUND) + "\r\n\r\n",
        _text(HEAD, SOUND) + "a=fmtp:111 x\r\n" * 4000,
    ],
    ids=range(13),
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"session description|one audio|neither"):
        offered(text)


def test_what_is_not_needed_is_left_out() -> None:
    kept = offered(_text(HEAD, SOUND, PICTURE))
    for left_out in ("mozilla", "simulcast", "rid:", "raddr", "network", ".local", "192.168.1.20 51234 typ srflx"):
        assert left_out not in kept
    assert "a=candidate:2 1 udp 1686052607 198.51.100.9 51234 typ srflx\r\n" in kept


def test_an_answer_has_as_many_streams_as_were_offered() -> None:
    assert answered(_text(HEAD, SOUND, PICTURE, SOUND), streams=3)
    with pytest.raises(ValueError, match="not to this offer"):
        answered(_text(HEAD, SOUND), streams=2)


def test_the_servers_own_address_passes_and_the_rooms_name_does_not() -> None:
    candidates = [f"a=candidate:1 1 udp 2015363327 {SERVER} 20077 typ host", "a=end-of-candidates"]
    shown = shown_to_browser(
        _text(["v=0", "o=- 5 6 IN IP4 10.1.2.3", "s=VideoRoom secret-name"], SOUND[:4], candidates), own={SERVER}
    )
    assert SERVER in shown
    assert not re.search(r"10\.1\.2\.3|192\.168|secret-name", shown)
    assert "o=- 5 6 IN" in shown


@pytest.mark.parametrize(
    "line",
    [
        "a=candidate:1 1 udp 2015363327 198.51.100.9 20077 typ host",
        "a=candidate:1 1 udp 2015363327 2001:db8::9 20077 typ host",
        "a=candidate:1 1 udp 2015363327 0b3c-1.local 20077 typ host",
        f"a=candidate:1 1 udp 2015363327 {SERVER} 20077 typ srflx raddr 192.168.1.20 rport 9",
        "a=remote-candidates:1 198.51.100.9 9",
        "a=x-from:198.51.100.9",
        "i=198.51.100.9",
    ],
)
def test_a_description_with_anybody_elses_address_reaches_no_browser(line: str) -> None:
    with pytest.raises(MediaServerDown, match="network address"):
        shown_to_browser(_text(["v=0"], SOUND[:1], [line]), own={SERVER})


@given(st.ip_addresses().map(str).filter(lambda address: address not in {SERVER, "0.0.0.0", "::"}), st.data())  # noqa: S104
def test_no_address_passes_wherever_it_stands(address: str, data: Any) -> None:
    name = data.draw(st.sampled_from(["candidate", "x", "ssrc", "fmtp", "msid", "mid"]))
    line = f"a={name}:1 1 udp 99 {address} 20077 typ host"
    with pytest.raises(MediaServerDown):
        shown_to_browser(_text(["v=0"], SOUND[:1], [line]), own={SERVER})


@given(st.text())
def test_a_candidate_is_cut_or_refused_and_nothing_breaks(text: str) -> None:
    for line in (text, f"candidate:{text}", f"candidate:1 1 udp 5 192.0.2.1 9 typ host {text}"):
        try:
            kept = candidate({"candidate": line, "sdpMid": "0", "usernameFragment": text})
        except ValueError:
            continue
        assert kept is None or set(kept) <= {"candidate", "sdpMid", "completed"}


def test_the_end_of_candidates_and_useless_ones() -> None:
    assert candidate(None) == candidate({"candidate": "", "sdpMid": "0"}) == {"completed": True}
    assert candidate({"candidate": "candidate:1 1 udp 5 a.local 9 typ host", "sdpMid": "0"}) is None
    for wrong in (
        {"candidate": 5},
        {"candidate": "candidate:1 1 udp 5 192.0.2.1 9 typ host"},
        {"candidate": "x" * 600},
    ):
        with pytest.raises(ValueError, match="candidate"):
            candidate(wrong)
