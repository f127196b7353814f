"""TLS on the way in and on the way out, with real handshakes."""

import ssl
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from tests.gates.conftest import StartGate
from tests.gates.conversing import MESSAGE, Client, send
from tests.gates.sink import Sink

B = "b@else.example"


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder, key = tmp_path_factory.mktemp("tls"), ec.generate_private_key(ec.SECP256R1())
    name, now = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")]), datetime.now(UTC)
    built = (
        x509.CertificateBuilder(name, name, key.public_key(), 1, now - timedelta(days=1), now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    (folder / "cert.pem").write_bytes(built.public_bytes(serialization.Encoding.PEM))
    (folder / "key.pem").write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return folder / "cert.pem", folder / "key.pem"


@pytest.fixture
def tls_sink(certificate: tuple[Path, Path]) -> Sink:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    return Sink(tls=context)


def test_a_message_comes_in_over_starttls(start_gate: StartGate, sink: Sink, certificate: tuple[Path, Path]) -> None:
    gate = start_gate(sink.port, tls_cert=certificate[0], tls_key=certificate[1])
    client = Client(gate.smtp, hello=False)
    assert "STARTTLS" in client.say(b"EHLO client\r\n")
    assert client.say(b"STARTTLS\r\n").startswith("220")
    context = ssl.create_default_context(cafile=str(certificate[0]))
    client.socket = context.wrap_socket(client.socket, server_hostname="127.0.0.1")
    client._file.close()
    client._file = client.socket.makefile("rb")
    assert client.say(b"MAIL FROM:<a@dept.example>\r\n").startswith("503")  # nothing said before TLS counts
    assert "STARTTLS" not in client.say(b"EHLO client\r\n")
    client.envelope(B)
    assert client.data(MESSAGE + b".\r\n").startswith("250")
    assert client.say(b"STARTTLS\r\n").startswith("503")
    client.__exit__()
    assert sink.mails[0].raw == MESSAGE


def test_starttls_is_neither_offered_nor_begun_without_a_certificate(start_gate: StartGate, sink: Sink) -> None:
    with Client(start_gate(sink.port).smtp, hello=False) as client:
        assert "STARTTLS" not in client.say(b"EHLO client\r\n")
        assert client.say(b"STARTTLS\r\n").startswith("503")


def test_a_handshake_that_is_none_ends_the_connection(
    start_gate: StartGate, sink: Sink, certificate: tuple[Path, Path]
) -> None:
    gate = start_gate(sink.port, tls_cert=certificate[0], tls_key=certificate[1])
    with Client(gate.smtp) as client:
        client.say(b"STARTTLS\r\n")
        client.send(b"EHLO in the clear\r\n")
        client.reply()
    assert send(gate.smtp, MESSAGE, B).startswith("250")


def test_required_tls_to_the_next_hop_is_proved_and_used(
    start_gate: StartGate, tls_sink: Sink, certificate: tuple[Path, Path]
) -> None:
    with tls_sink:
        gate = start_gate(tls_sink.port, next_hop_tls="require", next_hop_ca=certificate[0])
        assert send(gate.smtp, MESSAGE, B).startswith("250")
        assert tls_sink.mails[0].tls


def test_required_tls_and_a_next_hop_without_it_is_try_later(start_gate: StartGate, sink: Sink) -> None:
    assert send(start_gate(sink.port, next_hop_tls="require").smtp, MESSAGE, B).startswith("451")
    assert sink.mails == []


def test_required_tls_and_a_next_hop_that_proves_nothing_is_try_later(start_gate: StartGate, tls_sink: Sink) -> None:
    with tls_sink:
        assert send(start_gate(tls_sink.port, next_hop_tls="require").smtp, MESSAGE, B).startswith("451")
        assert tls_sink.mails == []


@pytest.mark.parametrize("offered", [True, False])
def test_opportunistic_tls_is_used_where_it_is_offered(start_gate: StartGate, tls_sink: Sink, *, offered: bool) -> None:
    tls_sink.tls = tls_sink.tls if offered else None
    with tls_sink:
        assert send(start_gate(tls_sink.port, next_hop_tls="opportunistic").smtp, MESSAGE, B).startswith("250")
        assert tls_sink.mails[0].tls is offered
