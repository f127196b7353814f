"""Starting it: which settings it needs, what it says without a media server, and how TURN passwords are made."""

import base64
import hashlib
import hmac
import json
from pathlib import Path

import pytest

from privity.cli.commands.serve import conference_settings
from privity.cli.main import main
from privity.gates.conference.ice import ice_servers
from privity.gates.conference.servers import janus_addresses
from privity.refusals import BadInput

ONE = "ws://127.0.0.1:8188"
OPENED = {
    "admin": "ws://127.0.0.1:7188", "lease": "http://127.0.0.1:7088/admin", "media": ["192.0.2.7"],
    "api_secret": "s-one", "admin_secret": "s-two", "admin_key": "s-three",
}  # fmt: skip


def secrets_file(folder: Path, what: object, mode: int = 0o600) -> Path:
    file = folder / "janus.json"
    file.write_text(json.dumps(what), encoding="utf-8")
    file.chmod(mode)
    return file


def test_a_turn_password_is_what_coturn_makes_of_the_name_and_the_shared_secret() -> None:
    [server] = ice_servers(("turn:turn.example:3478",), "shared", label="ab12", now=1000.0)
    assert server["username"] == "15400:ab12"
    expected = hmac.new(b"shared", b"15400:ab12", hashlib.sha1).digest()
    assert server["credential"] == base64.b64encode(expected).decode()
    assert ice_servers(("turn:turn.example:3478",), "", label="x", now=0) == []


def test_the_servers_come_from_their_file(tmp_path: Path) -> None:
    [server] = janus_addresses(f" {ONE} ,", secrets_file(tmp_path, {ONE: OPENED}))
    assert (server.api, server.media, server.admin_key) == (ONE, frozenset({"192.0.2.7"}), "s-three")
    assert "s-one" not in repr(server)


@pytest.mark.parametrize(
    ("what", "mode"),
    [
        ({ONE: OPENED}, 0o644),
        ({ONE: OPENED}, 0o640),
        ({}, 0o600),
        ({ONE: OPENED | {"api_secret": ""}}, 0o600),
        ({ONE: OPENED | {"media": []}}, 0o600),
        ({ONE: OPENED | {"more": 1}}, 0o600),
        ([OPENED], 0o600),
    ],
)
def test_a_file_that_others_may_read_or_that_says_too_little_stops_the_start(
    tmp_path: Path, what: object, mode: int
) -> None:
    with pytest.raises(BadInput) as refused:
        janus_addresses(ONE, secrets_file(tmp_path, what, mode))
    assert "s-one" not in str(refused.value)


def test_without_a_media_server_the_gate_says_so_and_does_not_start(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("PRIVITY_JANUS", raising=False)
    assert main(["serve", "--only", "conference"]) != 0
    assert "PRIVITY_JANUS" in capsys.readouterr().err


def test_pages_of_the_webs_own_origin_alone_are_let_in(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    secret = tmp_path / "turn"
    secret.write_text("shared by the two of them\n", encoding="utf-8")
    secret.chmod(0o600)
    monkeypatch.setenv("PRIVITY_WEB_ORIGIN", "https://privity.example/")
    monkeypatch.setenv("PRIVITY_TURN", "turn:a.example, turns:b.example:443?transport=tcp")
    monkeypatch.setenv("PRIVITY_TURN_SECRET", str(secret))
    settings = conference_settings()
    assert settings.origin == "https://privity.example"
    assert settings.turn == ("turn:a.example", "turns:b.example:443?transport=tcp")
    assert "shared" not in repr(settings)
    monkeypatch.setenv("PRIVITY_CONFERENCE_LISTEN", "off")
    with pytest.raises(BadInput):
        conference_settings()
