"""No room on the disk: nothing leaves without its entry, and it all goes on when there is room again."""

import os
import resource
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.journeys.survival.installation import MOTHER, Standing, as_root, fresh_home, ordinary, standing

MEGABYTE = 1024 * 1024


@contextmanager
def limited(here: Standing, what: int, most: int) -> Iterator[None]:
    """The gate's own limit, lowered while it runs."""
    pid = here.gate.process.pid
    soft, hard = resource.prlimit(pid, what)
    resource.prlimit(pid, what, (most, hard))
    try:
        yield
    finally:
        resource.prlimit(pid, what, (soft, hard))


@pytest.mark.parametrize("most", [0, 4096, 40_000])
def test_files_that_may_not_grow(here: Standing, most: int) -> None:
    here.works()
    with limited(here, resource.RLIMIT_FSIZE, most):
        here.lets_nothing_go()
    here.comes_back()
    assert here.ledger()["verified"] is True


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    if not as_root():
        pytest.skip("only root may mount a small disk")
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", str(disk)], check=False).returncode:
        pytest.skip("a small disk can't be mounted here")
    try:
        yield disk
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def _fill(disk: Path) -> Path:
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while file.write(os.urandom(65536)):
                pass
        except OSError:
            return filler
    return filler


def test_a_disk_that_is_full(small_disk: Path) -> None:
    with standing(fresh_home(small_disk / "home")) as here:
        here.works()
        filler = _fill(small_disk)
        # What little is left in the database's own pages is used up first.
        replies = [here.say(ordinary("x" * 2000), MOTHER)[:3] for _ in range(40)]
        assert "451" in replies
        assert set(replies) <= {"250", "451"}
        assert len(here.sink.mails) >= replies.count("250")
        here.lets_nothing_go()
        here.gate.kill()
        here.gate.start()
        here.lets_nothing_go()
        filler.unlink()
        here.comes_back()
        report = here.ledger()
        assert report["verified"] is True
        assert report["entries"] >= len(here.sink.mails) // 2


def test_no_room_for_checkpoints_alone(here: Standing) -> None:
    """They prove more, later; without room for their files the record itself is as durable as before."""
    folder = here.home / "checkpoints"
    kept = list(folder.iterdir()) if folder.exists() else []
    if folder.exists():
        folder.rename(here.home / "kept-checkpoints")
    folder.write_text("in the way")
    try:
        for _ in range(3):
            here.works()
    finally:
        folder.unlink()
        if kept:
            (here.home / "kept-checkpoints").rename(folder)
    assert here.privity("ledger", "checkpoint").returncode == 0
    assert here.ledger()["verified"] is True
