"""What takes seconds to compile, kept from one start to the next in a folder of PRIVITY_HOME. It tells nothing of anybody."""

import logging
import os
import stat
from contextlib import suppress
from pathlib import Path

log = logging.getLogger(__name__)
OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH


class CompiledFiles:
    """Implements `domain.detection.automaton.Kept`. Whatever is wrong with a file, there is none: it is compiled anew."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, name: str) -> bytes | None:
        """Only what nobody else could have written: it is run on every message."""
        try:
            with os.fdopen(os.open(self._folder / name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK), "rb") as file:
                found = os.fstat(file.fileno())
                own = stat.S_ISREG(found.st_mode) and found.st_uid in {os.geteuid(), 0}
                return file.read() if own and not found.st_mode & OTHERS_WRITE else None
        except OSError:
            return None

    def put(self, name: str, content: bytes) -> None:
        draft = self._folder / f"{name}.{os.getpid()}.draft"
        try:
            self._folder.mkdir(mode=0o700, exist_ok=True)
            with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(content)
            draft.replace(self._folder / name)
        except OSError as error:
            log.warning("a compiled file could not be kept (%s): the next start takes longer", error.strerror)
            with suppress(OSError):
                draft.unlink()
