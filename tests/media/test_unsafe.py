"""A Janus that would serve others than the gate: each way is set up for real, seen, said in words, and not used."""

import asyncio
import dataclasses
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.media.conftest import MEDIA

from privity.cli.demonstration.sitting import settings_for
from privity.gates.conference.janus import own_server
from privity.gates.conference.janus.own_server import OwnJanus
from privity.gates.conference.janus.server import JanusServer
from privity.gates.conference.media_server import MediaServerDown, UnsafeMediaServer

CORE, HTTP, SOCKETS, ROOMS = (
    f"janus.{part}jcfg" for part in ("", "transport.http.", "transport.websockets.", "plugin.videoroom.")
)
WAYS = {
    "API without secret": (CORE, "api_secret", "# api_secret", "api_secret"),
    "admin API without secret": (CORE, "admin_secret", "# admin_secret", "admin_secret"),
    "sessions that last": (CORE, "session_timeout = 4", "session_timeout = 60", "session_timeout"),
    "sessions that never end": (CORE, "session_timeout = 4", "session_timeout = 0", "session_timeout"),
    "sessions taken up again": (
        CORE, "reclaim_session_timeout = 0", "reclaim_session_timeout = 5", "reclaim_session_timeout",
    ),
    "other plugins": (CORE, "libjanus_audiobridge.so,", "", "no other"),
    "rooms by anybody": (ROOMS, "admin_key", "# admin_key", "admin_key"),
    "sound sent on": (ROOMS, "lock_rtp_forward = true", "", "lock_rtp_forward"),
    "rooms with numbers": (ROOMS, "string_ids = true", "", "string_ids"),
    "another address for media": (
        CORE, f'ice_enforce_list = "{MEDIA}"', f'ice_enforce_list = "{MEDIA}", nat_1_1_mapping = "192.0.2.1"', "another address",
    ),
    "two addresses for media": (
        CORE, f'ice_enforce_list = "{MEDIA}"',
        f'ice_enforce_list = "{MEDIA}", nat_1_1_mapping = "192.0.2.1", keep_private_host = true', "another address",
    ),
    "API open to the network": (SOCKETS, 'ws_ip = "127.0.0.1"', 'ws_ip = "0.0.0.0"', "127.0.0.1"),
    "admin API open to the network": (
        SOCKETS, 'admin_ws_ip = "127.0.0.1"', 'admin_ws_ip = "0.0.0.0"', "127.0.0.1",
    ),
    "admin API open by HTTP": (HTTP, 'admin_ip = "127.0.0.1"', 'admin_ip = "0.0.0.0"', "127.0.0.1"),
}  # fmt: skip


@pytest.fixture
def changed(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str, str], None]:
    """From now on a Janus that starts has `new` for `old` in this file."""

    def change(file: str, old: str, new: str) -> None:
        right = own_server.configuration

        def wrong(*given: object, **named: object) -> dict[str, str]:
            texts = right(*given, **named)  # type: ignore[arg-type]
            assert old in texts[file]
            return texts | {file: texts[file].replace(old, new, 1)}

        monkeypatch.setattr(own_server, "configuration", wrong)

    return change


@pytest.mark.parametrize("way", WAYS)
def test_an_unsafe_server_is_named_and_never_used(
    way: str, tmp_path: Path, changed: Callable[[str, str, str], None]
) -> None:
    file, old, new, words = WAYS[way]
    changed(file, old, new)

    async def scene(own: OwnJanus) -> None:
        server = JanusServer(own.address)
        with pytest.raises(UnsafeMediaServer, match=words):
            await server.start(changed=lambda _room: None, lost=lambda _room: None)
        with pytest.raises(MediaServerDown):
            await server.make_room()
        await server.stop()

    with OwnJanus(tmp_path / "janus", media=MEDIA) as own:
        asyncio.run(scene(own))


def test_a_lease_that_leads_to_another_server_is_noticed_while_the_gate_lives(
    tmp_path: Path, janus_alone: OwnJanus
) -> None:
    with OwnJanus(tmp_path / "other", media=MEDIA, ports="22000-22100") as other:
        mixed = dataclasses.replace(janus_alone.address, lease=other.address.lease)

        async def scene() -> None:
            server = JanusServer(mixed)
            with pytest.raises(UnsafeMediaServer, match="lease"):
                await server.start(changed=lambda _room: None, lost=lambda _room: None)
            assert not server.up
            await server.stop()

        asyncio.run(scene())


def test_a_server_that_was_started_again_unsafe_is_not_taken_back(
    tmp_path: Path, changed: Callable[[str, str, str], None], caplog: pytest.LogCaptureFixture
) -> None:
    async def scene(own: OwnJanus) -> None:
        server = JanusServer(own.address)
        await server.start(changed=lambda _room: None, lost=lambda _room: None)
        own.stop()
        changed(ROOMS, "admin_key", "# admin_key")
        own.start()
        async with asyncio.timeout(10):
            while "anybody may make rooms" not in caplog.text:  # noqa: ASYNC110 - a line in the log, not an event
                await asyncio.sleep(0.1)
        assert not server.up
        await server.stop()

    with OwnJanus(tmp_path / "janus", media=MEDIA) as own:
        asyncio.run(scene(own))


def _gate(own: OwnJanus, folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "privity.cli.main", "serve", "--only", "conference"],
        env=os.environ
        | settings_for(own, folder)
        | {"PRIVITY_HOME": str(folder / "home"), "PRIVITY_CONFERENCE_LISTEN": "127.0.0.1:0"},
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def test_the_gate_refuses_to_start_on_it_with_a_plain_line(
    tmp_path: Path, changed: Callable[[str, str, str], None]
) -> None:
    changed(CORE, "api_secret", "# api_secret")
    with OwnJanus(tmp_path / "janus", media=MEDIA) as own, _gate(own, tmp_path) as gate:
        said, complained = gate.communicate(timeout=30)
    assert gate.returncode == 3
    assert said == ""
    assert complained.strip().endswith(
        "media server 1: it answers to anybody, without its api_secret (docs/guides/it.md, step 9)"
    )
    assert "Traceback" not in complained


def test_the_gate_starts_on_a_safe_one(tmp_path: Path) -> None:
    with OwnJanus(tmp_path / "janus", media=MEDIA) as own, _gate(own, tmp_path) as gate:
        assert gate.stdout is not None
        assert gate.stdout.readline() == "conference gate: ready\n"
        gate.send_signal(signal.SIGTERM)
        assert gate.wait(timeout=20) == 0
