"""Settings of TURN: what would quietly be no TURN, or would break every page, is refused at the start."""

from pathlib import Path

import pytest

from privity.gates.conference.servers import turn_servers
from privity.refusals import BadInput

BOTH = "turn:turn.example:3478?transport=udp, turns:turn.example:443?transport=tcp,"


def _file(folder: Path, text: str = "a secret of enough signs\n", mode: int = 0o600) -> Path:
    (folder / "secret").write_text(text)
    (folder / "secret").chmod(mode)
    return folder / "secret"


def test_servers_and_their_secret_are_taken_together(tmp_path: Path) -> None:
    urls, secret = turn_servers(BOTH, _file(tmp_path))
    assert urls == ("turn:turn.example:3478?transport=udp", "turns:turn.example:443?transport=tcp")
    assert secret == "a secret of enough signs"
    assert turn_servers("", None) == ((), "")


@pytest.mark.parametrize(
    "addresses",
    [
        "turn.example",
        "https://turn.example",
        "turn:turn.example?transport=tls",
        "turn:a b",
        "turn:",
        "stun:turn.example",
    ],
)
def test_an_address_that_a_browser_would_refuse_is_refused_first(addresses: str, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="PRIVITY_TURN: must be"):
        turn_servers(addresses, _file(tmp_path))


def test_one_without_the_other_is_refused(tmp_path: Path) -> None:
    for addresses, secret in ((BOTH, None), ("", _file(tmp_path))):
        with pytest.raises(BadInput, match="without the other"):
            turn_servers(addresses, secret)


@pytest.mark.parametrize(
    ("text", "mode", "why"),
    [
        ("", 0o600, "shorter"),
        ("few signs\n", 0o600, "shorter"),
        ("a secret of enough signs", 0o640, "others than its owner"),
    ],
)
def test_a_secret_that_is_none_is_refused_without_a_word_of_it(text: str, mode: int, why: str, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=why) as refused:
        turn_servers(BOTH, _file(tmp_path, text, mode))
    assert not text.strip() or text.strip() not in str(refused.value)


def test_a_secret_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="can't be read"):
        turn_servers(BOTH, tmp_path / "none")
