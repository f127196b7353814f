"""An outside program has no network, no files but its own, and a bounded time, memory and output."""

import os
import shutil
import socket
import time
from pathlib import Path

import psutil
import pytest

from privity.extraction import programs
from privity.extraction.programs import Bounds, ProgramFailedError, Task, TookTooLongError

BASH = "/usr/bin/bash"
pytestmark = pytest.mark.skipif(shutil.which("bwrap") is None, reason="bubblewrap is not installed")


def ran(script: str, *, bounds: Bounds | None = None, wanted: str = "out") -> str:
    task = Task(command=(BASH, "-c", script), files={"in/file": b"given words"}, wanted=wanted)
    return programs.run(task, bounds or Bounds(seconds=20)).decode()


def test_it_reads_what_it_was_given_and_its_output_comes_back() -> None:
    assert ran("cat in/file > out") == "given words"


def test_it_reaches_no_network() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.3)
        port = server.getsockname()[1]
        assert (
            ran(f"(echo hello > /dev/tcp/127.0.0.1/{port}) 2>/dev/null && echo reached > out || echo refused > out")
            == "refused\n"
        )
        with pytest.raises(TimeoutError):
            server.accept()
        socket.create_connection(("127.0.0.1", port)).close()  # the same from here arrives
        server.accept()[0].close()


def test_it_sees_no_files_of_this_machine_and_nothing_of_the_surroundings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRIVITY_SECRET", "key words")
    (tmp_path / "secret").write_text("secret words")
    script = f"cat {tmp_path}/secret /etc/passwd /proc/1/environ >> out 2>/dev/null; ls -A / /home /root >> out 2>/dev/null; env >> out; echo end >> out"
    told = ran(script)
    assert told.endswith("end\n")
    for words in ("secret words", "root:", "key words", "home", "root", "var/spool"):
        assert words not in told


def test_it_cannot_change_the_system() -> None:
    assert ran("(touch /usr/bin/new /etc/new /new) 2>/dev/null && echo changed > out || echo kept > out") == "kept\n"


def test_what_takes_too_long_ends_with_all_its_children() -> None:
    started = time.monotonic()
    with pytest.raises(TookTooLongError):
        ran("sleep 61.25 & (sleep 61.25 & sleep 61.25)", bounds=Bounds(seconds=0.5))
    assert time.monotonic() - started < 5
    until = time.monotonic() + 5
    while time.monotonic() < until and _sleeping():
        time.sleep(0.05)
    assert not _sleeping()


def _sleeping() -> bool:
    return any("61.25" in " ".join(each.info["cmdline"] or ()) for each in psutil.process_iter(["cmdline"]))


@pytest.mark.parametrize(
    ("script", "bounds"),
    [
        ("head -c 50000000 /dev/zero > out", Bounds(seconds=20, written_bytes=1_000_000)),
        (
            "x=$(head -c 900000000 /dev/zero | tr '\\0' a); echo ${#x} > out",
            Bounds(seconds=20, memory_bytes=400_000_000),
        ),
        ("exit 3", Bounds(seconds=20)),
        ("true", Bounds(seconds=20)),
        ("ln -s /etc/hostname out", Bounds(seconds=20)),
        ("mkfifo out", Bounds(seconds=20)),
        ("mkdir out", Bounds(seconds=20)),
    ],
)
def test_failure_and_excess_are_named(script: str, bounds: Bounds) -> None:
    with pytest.raises(ProgramFailedError, match="program that converts it"):
        ran(script, bounds=bounds)


def test_a_link_to_a_file_of_ours_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret words")
    with pytest.raises(ProgramFailedError):
        ran(f"ln -s {tmp_path}/secret out")
    with pytest.raises(ProgramFailedError):
        ran(f"ln -s {tmp_path} out", wanted="out/secret")


def test_without_the_keeper_nothing_runs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    ran_at_all = tmp_path / "ran"
    monkeypatch.setattr(programs, "found", lambda _: None)
    with pytest.raises(ProgramFailedError, match="bubblewrap"):
        ran(f"touch {ran_at_all}; echo x > out")
    for broken in ("/nonexistent/bwrap", "/usr/bin/false"):
        monkeypatch.setattr(programs, "found", lambda _, broken=broken: broken)
        with pytest.raises(ProgramFailedError):
            ran(f"touch {ran_at_all}; echo x > out")
    assert not ran_at_all.exists()


def test_nothing_is_left_behind() -> None:
    before = set(Path("/tmp").glob("privity-apart-*"))  # noqa: S108 - where temporary folders stand
    ran("echo x > out; mkdir -m 0 closed")
    with pytest.raises(ProgramFailedError):
        ran("exit 1")
    assert {path for path in Path("/tmp").glob("privity-apart-*") if path not in before and os.listdir(path)} == set()  # noqa: S108, PTH208
