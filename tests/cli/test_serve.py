"""The settings of `privity serve`: what is wrong is refused before anything listens, and the line names it."""

from pathlib import Path

import pytest

from privity.cli.commands.serve import gate_settings, listen, number
from privity.refusals import BadInput


def test_nothing_set_means_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PRIVITY_SMTP_LISTEN", "PRIVITY_LMTP_LISTEN", "PRIVITY_NEXT_HOP", "PRIVITY_NEXT_HOP_TLS"):
        monkeypatch.delenv(name, raising=False)
    settings = gate_settings()
    assert {settings.smtp_host, settings.lmtp_host, settings.next_hop_host} == {"127.0.0.1"}
    assert settings.next_hop_tls == "opportunistic"


@pytest.mark.parametrize(
    ("value", "heard"),
    [
        ("127.0.0.1:25", ("127.0.0.1", 25)),
        ("[::1]:25", ("::1", 25)),
        ("mail.example:10025", ("mail.example", 10025)),
        ("off", ("127.0.0.1", None)),
    ],
)
def test_where_it_listens(monkeypatch: pytest.MonkeyPatch, value: str, heard: tuple[str, int | None]) -> None:
    monkeypatch.setenv("PRIVITY_SMTP_LISTEN", value)
    assert listen("PRIVITY_SMTP_LISTEN", "") == heard


@pytest.mark.parametrize("value", ["", "25", ":25", "host", "host:", "host:smtp", "host:65536", "host:-1", "host:²"])
def test_a_listener_that_is_no_listener_is_refused(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("PRIVITY_SMTP_LISTEN", value)
    with pytest.raises(BadInput, match="PRIVITY_SMTP_LISTEN"):
        gate_settings()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PRIVITY_NEXT_HOP_TLS", "maybe"),
        ("PRIVITY_NEXT_HOP_TLS", ""),
        ("PRIVITY_TLS_CERT", "/nowhere/cert.pem"),
        ("PRIVITY_TLS_KEY", "/nowhere/key.pem"),
        ("PRIVITY_NEXT_HOP_CA", "/nowhere"),
        ("PRIVITY_SIZE_LIMIT", "0"),
        ("PRIVITY_SIZE_LIMIT", "-1"),
        ("PRIVITY_SIZE_LIMIT", "a lot"),
        ("PRIVITY_SIZE_LIMIT", "²"),
    ],
)
def test_a_setting_that_is_wrong_is_named(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(BadInput, match=name):
        gate_settings()


def test_a_next_hop_that_is_off_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRIVITY_NEXT_HOP", "off")
    with pytest.raises(BadInput, match="PRIVITY_NEXT_HOP"):
        gate_settings()


def test_files_that_are_there_are_taken(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "cert.pem").touch()
    monkeypatch.setenv("PRIVITY_TLS_CERT", str(tmp_path / "cert.pem"))
    assert gate_settings().tls_cert == tmp_path / "cert.pem"


def test_a_number_is_a_whole_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRIVITY_WEB_PROCESSES", "3")
    assert number("PRIVITY_WEB_PROCESSES", 1) == 3
