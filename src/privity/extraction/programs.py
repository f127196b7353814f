"""An outside program, kept apart: no network, no files but its own folder, bounded time, memory and output.

Bubblewrap gives it an empty machine with the system's programs in it, read-only; what it writes is taken out and the
folder is thrown away.
"""

import contextlib
import os
import resource
import shutil
import signal
import stat
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from privity.extraction.spending import spent

_SYSTEM = (
    "/usr",
    "/etc/libreoffice",
    "/etc/fonts",
    "/etc/alternatives",
    "/var/lib/libreoffice",
    "/var/cache/fontconfig",
)
_LINKED = ("/bin", "/lib", "/lib32", "/lib64", "/libx32", "/sbin")
INSIDE = "/desk"  # what the program calls its folder


class ProgramFailedError(Exception):
    """It is not here, could not be kept apart, took too long, or failed; says why in plain words."""


class TookTooLongError(ProgramFailedError):
    """More time might have done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    seconds: float
    memory_bytes: int = 3_000_000_000
    written_bytes: int = 300_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """`command` is run beside `files`; `wanted` is the file that it should write there."""

    command: Sequence[str]
    files: Mapping[str, bytes] = field(repr=False)
    wanted: str
    environment: Mapping[str, str] = field(default_factory=dict)


def found(program: str) -> str | None:
    return shutil.which(program, path="/usr/bin:/usr/local/bin:/usr/sbin:/usr/lib/libreoffice/program")


def run(task: Task, bounds: Bounds) -> bytes:
    """What the program wrote. Raises ProgramFailedError."""
    keeper = found("bwrap")
    if keeper is None:
        raise ProgramFailedError("the program that keeps others apart (bubblewrap) is not installed")
    with tempfile.TemporaryDirectory(prefix="privity-apart-", ignore_cleanup_errors=True) as folder:
        for name, content in task.files.items():
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        _run(_kept_apart(keeper, folder, task), bounds)
        return _written(Path(folder), task.wanted, bounds)


def _kept_apart(keeper: str, folder: str, task: Task) -> list[str]:
    command = [keeper, "--unshare-all", "--die-with-parent", "--new-session", "--clearenv", "--cap-drop", "ALL"]
    for path in _SYSTEM:
        command += ["--ro-bind-try", path, path]
    for path in _LINKED:
        if Path(path).is_symlink():
            command += ["--symlink", str(Path(path).readlink()), path]
        elif Path(path).exists():
            command += ["--ro-bind", path, path]
    command += ["--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp", "--bind", folder, INSIDE, "--chdir", INSIDE]  # noqa: S108 - a /tmp of its own
    for name, value in {"HOME": INSIDE, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", **task.environment}.items():
        command += ["--setenv", name, value]
    return [*command, "--", *task.command]


def _run(command: list[str], bounds: Bounds) -> None:
    try:
        process = subprocess.Popen(  # noqa: S603 - our own list of arguments, no shell
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={},
            cwd="/",
            start_new_session=True,
            preexec_fn=lambda: _bound(bounds),  # noqa: PLW1509 - only system calls; the limits must stand before it starts
        )
    except OSError as error:
        raise ProgramFailedError("the program that keeps others apart (bubblewrap) cannot run") from error
    began = time.monotonic()
    try:
        status = process.wait(timeout=bounds.seconds)
    except subprocess.TimeoutExpired as error:
        raise TookTooLongError("it took too long to convert") from error
    finally:  # also when this thread is interrupted
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)  # bubblewrap's death takes everything inside with it
        process.wait()
        spent(seconds=time.monotonic() - began)  # it works alone on one job, so its time is about the processor's
    if status:
        raise ProgramFailedError("the program that converts it failed, or could not be kept apart")


def _bound(bounds: Bounds) -> None:
    for limit, most in (
        (resource.RLIMIT_AS, bounds.memory_bytes),
        (resource.RLIMIT_FSIZE, bounds.written_bytes),
        (resource.RLIMIT_CPU, int(bounds.seconds) + 1),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(limit)
        resource.setrlimit(limit, (most, most) if hard == resource.RLIM_INFINITY else (min(most, hard), hard))


def _written(folder: Path, wanted: str, bounds: Bounds) -> bytes:
    """Opened step by step without following a link: the program could have put one that leads to a file of ours."""
    try:
        content = _opened(folder, wanted, bounds)
    except OSError as error:
        raise ProgramFailedError("the program that converts it wrote nothing") from error
    if not content or len(content) > bounds.written_bytes:
        raise ProgramFailedError("the program that converts it wrote nothing, or too much")
    return content


def _opened(folder: Path, wanted: str, bounds: Bounds) -> bytes:
    *folders, last = wanted.split("/")
    with contextlib.ExitStack() as opened:
        at = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
        opened.callback(os.close, at)
        for each in folders:
            at = os.open(each, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=at)
            opened.callback(os.close, at)
        number = os.open(last, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=at)
        opened.callback(os.close, number)
        if not stat.S_ISREG(os.fstat(number).st_mode):
            return b""
        with open(number, "rb", closefd=False) as file:
            return file.read(bounds.written_bytes + 1)
