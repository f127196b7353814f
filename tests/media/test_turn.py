"""TURN: coturn from the files in deploy/, with names and passwords as the gate makes them, and what it does not open."""

import asyncio
import datetime as dt
import ipaddress
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from aioice import turn
from aiortc import RTCConfiguration, RTCIceServer
from aiortc.rtcconfiguration import RTCIceTransportPolicy
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from tests.architecture.tree import ROOT
from tests.media.light import LightParticipant
from tests.media.sealed_room import sealed_room, silent

from privity.gates.conference.ice import TURN_LASTS, ice_servers
from privity.gates.conference.janus.own_server import OwnJanus
from privity.gates.conference.media_server import MediaServerDown
from privity.gates.conference.servers import turn_servers

MEDIA, TURN, OTHER = "10.77.0.1", "10.77.0.2", "10.77.0.3"  # of this name space alone; coturn takes no loopback peers
BY_UDP, BY_TLS = f"turn:{TURN}:3478?transport=udp", f"turns:{TURN}:443?transport=tcp"
CONFIGURE = ROOT / "deploy" / "coturn" / "configure.sh"
pytestmark = [
    pytest.mark.skipif(not shutil.which("turnserver"), reason="coturn is not here"),
    pytest.mark.allow_hosts(["127.0.0.1", "::1", "localhost", MEDIA, TURN, OTHER]),
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    secret: str
    certificate: Path

    def ways(self, url: str, *, secret: str | None = None, at: float | None = None) -> RTCConfiguration:
        """Through TURN alone, with what the gate would give a page at this time."""
        [given] = ice_servers((url,), secret or self.secret, label="a1b2", now=time.time() if at is None else at)
        return RTCConfiguration(
            iceServers=[RTCIceServer(**given)],  # type: ignore[arg-type]
            iceTransportPolicy=RTCIceTransportPolicy.RELAY,
        )


@pytest.fixture(scope="module", autouse=True)
def _addresses() -> None:
    for address in (MEDIA, TURN, OTHER):
        subprocess.run(["ip", "addr", "add", f"{address}/32", "dev", "gate0"], check=False, capture_output=True)


@pytest.fixture(scope="module")
def janus_there(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OwnJanus]:
    with OwnJanus(tmp_path_factory.mktemp("janus"), media=MEDIA, ports="23000-23400") as own:
        yield own


@pytest.fixture(scope="module")
def coturn(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Turn]:
    """As configure.sh sets it up; only its certificate is in another folder."""
    folder = tmp_path_factory.mktemp("coturn")
    file, secret = folder / "turnserver.conf", folder / "turn-secret"
    subprocess.run(["/bin/sh", CONFIGURE, "turn.example", TURN, MEDIA, file, secret], check=True)
    assert (file.stat().st_mode & 0o077, secret.stat().st_mode & 0o077) == (0, 0)
    _certificate(folder)
    file.write_text(file.read_text().replace("/etc/privity-turn/", f"{folder}/"))
    with (
        (folder / "said").open("wb") as said,
        subprocess.Popen(
            ["turnserver", "-c", file, "--pidfile=", f"--userdb={folder}/turndb"], stdout=said, stderr=said
        ) as process,
    ):
        try:
            _wait_for(process, 443)
            yield Turn(secret=turn_servers(BY_UDP, secret)[1], certificate=folder / "fullchain.pem")
        finally:
            process.terminate()


def _wait_for(process: subprocess.Popen[bytes], port: int) -> None:
    until = time.monotonic() + 15
    while time.monotonic() < until:
        assert process.poll() is None
        with socket.socket() as tried:
            if tried.connect_ex((TURN, port)) == 0:
                return
        time.sleep(0.05)
    pytest.fail("coturn did not start")


def _certificate(folder: Path) -> None:
    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, TURN)])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - dt.timedelta(hours=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(TURN))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    (folder / "fullchain.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    (folder / "privkey.pem").write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )  # fmt: skip


@pytest.mark.parametrize("url", [BY_UDP, BY_TLS], ids=["UDP", "TLS on 443"])
def test_two_people_hear_each_other_through_it_alone(
    url: str, coturn: Turn, janus_there: OwnJanus, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(coturn.certificate))

    async def scene() -> None:
        async with sealed_room(janus_there.address) as room:
            anna, ben = (LightParticipant(tone, ways=coturn.ways(url)) for tone in (600, 900))
            for each in (anna, ben):
                await room.sit(each)
            await room.open(room.seats)
            await asyncio.gather(anna.hears(900), ben.hears(600))
            assert anna.candidates, "they say nothing of where they are but TURN's address"
            assert {(c.ip, c.type) for each in (anna, ben) for c in each.candidates} == {(TURN, "relay")}
            for text in room.descriptions:  # and of that address nobody else learns
                assert set(re.findall(r"\d+\.\d+\.\d+\.\d+", text)) <= {MEDIA, "0.0.0.0"}  # noqa: S104 - no address

    asyncio.run(scene())


@pytest.mark.parametrize("why", ["expired", "wrong secret"])
def test_a_name_that_ran_out_or_a_wrong_password_opens_nothing(why: str, coturn: Turn, janus_there: OwnJanus) -> None:
    ways = (
        coturn.ways(BY_UDP, at=time.time() - TURN_LASTS - 60)
        if why == "expired"
        else coturn.ways(BY_UDP, secret="another")
    )

    async def scene() -> None:
        async with sealed_room(janus_there.address) as room:
            anna, ben = LightParticipant(600, ways=ways), LightParticipant(900)
            await room.sit(ben)
            try:
                await room.sit(anna)
            except (turn.TransactionFailed, MediaServerDown):
                return
            await room.open(room.seats)
            since = time.monotonic()
            assert not anna.candidates
            assert await silent(anna, since=since, seconds=2)
            assert await silent(ben, since=since, seconds=2)

    asyncio.run(scene())


class _Arrived(asyncio.DatagramProtocol):
    def __init__(self) -> None:
        self.data: list[bytes] = []

    def datagram_received(self, data: bytes, _addr: object) -> None:
        self.data.append(data)


def test_with_a_good_name_and_password_nothing_but_the_media_server_is_reached(coturn: Turn) -> None:
    async def scene() -> None:
        loop = asyncio.get_running_loop()
        [given] = ice_servers((BY_UDP,), coturn.secret, label="a1b2", now=time.time())
        client, _ = await turn.create_turn_endpoint(
            asyncio.DatagramProtocol,
            server_addr=(TURN, 3478),
            username=str(given["username"]),
            password=str(given["credential"]),
        )
        arrived, listening = {}, []
        for host in (MEDIA, OTHER, TURN, "127.0.0.1"):
            transport, arrived[host] = await loop.create_datagram_endpoint(_Arrived, local_addr=(host, 0))
            listening.append(transport)
            client.sendto(b"here I am", transport.get_extra_info("sockname"))
        async with asyncio.timeout(5):
            while not arrived[MEDIA].data:  # noqa: ASYNC110 - what another process passes on
                await asyncio.sleep(0.05)
        await asyncio.sleep(0.5)
        assert {host: bool(there.data) for host, there in arrived.items()} == {
            MEDIA: True, OTHER: False, TURN: False, "127.0.0.1": False,
        }  # fmt: skip
        for each in (client, *listening):
            each.close()
        await asyncio.sleep(0.1)  # what it lets go of at coturn

    asyncio.run(scene())
