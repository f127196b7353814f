"""What the demo says where this machine lacks something for conferences; the rest of it runs."""

import socket
from contextlib import ExitStack
from typing import NoReturn

import pytest

from privity.cli.commands import demo
from privity.cli.demonstration import browsers, replay, sitting
from privity.cli.demonstration.sitting import Planned
from privity.domain.people import PersonId
from privity.gates.conference.janus import own_server
from privity.gates.conference.media_server import MediaServerDown
from privity.refusals import Down


def _left_out(capsys: pytest.CaptureFixture[str]) -> str:
    with ExitStack() as running:
        assert demo._conference_gate(running) == []
    return capsys.readouterr().out


def test_without_janus_conferences_are_left_out_and_the_line_names_the_package(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    assert _left_out(capsys) == "  conferences are left out: Janus is not installed (Debian: janus).\n"


def test_without_an_address_for_media_conferences_are_left_out(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def unreachable(*_: object) -> NoReturn:
        raise OSError(101, "Network is unreachable")

    monkeypatch.delenv("PRIVITY_MEDIA_ADDRESS", raising=False)
    monkeypatch.setattr(sitting, "installed", lambda: True)
    monkeypatch.setattr(socket.socket, "connect", unreachable)
    assert "no network address but the loopback" in _left_out(capsys)


def test_where_janus_does_not_start_conferences_are_left_out(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def hangs(_self: object) -> NoReturn:
        raise MediaServerDown("Janus did not start; janus.log in its folder says why")

    monkeypatch.setenv("PRIVITY_MEDIA_ADDRESS", "192.0.2.1")
    monkeypatch.setattr(sitting, "installed", lambda: True)
    monkeypatch.setattr(own_server.OwnJanus, "start", hangs)
    assert _left_out(capsys) == ("  conferences are left out: Janus did not start; janus.log in its folder says why.\n")


def _once(conference: Planned | None) -> bool:
    chair = demo._SignIn(person=sitting.CHAIR, email="c@x.example", password="", secret="", what="")
    return demo._conference_replayed(conference, 8000, [chair])


def test_without_chromium_the_replay_says_so_and_fails_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(browsers, "CHROMIUM", ("/nowhere/chromium",))
    planned = Planned(conference=None, links={}, names={PersonId("p"): "x"})  # type: ignore[arg-type]
    assert _once(planned)
    assert "left out: Chromium is not installed (Debian: chromium)." in capsys.readouterr().out


def test_a_replay_that_could_not_be_brought_about_is_left_out_in_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fails(*_: object, **__: object) -> NoReturn:
        raise Down("playwright is not installed (make setup)")

    monkeypatch.setattr(demo, "replayed", fails)
    planned = Planned(conference=None, links={}, names={})  # type: ignore[arg-type]
    assert _once(planned)
    assert "left out: playwright is not installed (make setup)." in capsys.readouterr().out
    assert _once(None)


def test_a_conference_that_did_not_come_about_is_no_right_outcome(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fails(*_: object, **__: object) -> NoReturn:
        raise replay.WentWrong("the closed session did not open")

    monkeypatch.setattr(demo, "replayed", fails)
    assert not _once(Planned(conference=None, links={}, names={}))  # type: ignore[arg-type]
    assert "WRONG: the closed session did not open." in capsys.readouterr().out
